"""What a technician sets once on a machine, outside the exhibition."""

from __future__ import annotations

import os
import sys
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

DEFAULT_PIN = "1234"
THEMES = ("dark", "light", "contrast")


@dataclass(frozen=True, slots=True)
class Settings:
    """``staff_pin`` lets staff out, ``screen`` is the name or number of the screen (empty: the first), ``diagonal`` its size in inches.

    ``theme`` is one of ``THEMES``.
    """

    staff_pin: str = DEFAULT_PIN
    screen: str = ""
    diagonal: float = 21.5
    theme: str = THEMES[0]


def settings_file() -> Path:
    """Where a technician writes the settings of this machine."""
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "kiosk" / "settings.toml"


def read_settings(path: Path) -> Settings:
    """Read the settings; what is missing or wrong keeps its default and is said on the error stream."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        table = {}
    except (OSError, ValueError) as error:
        _say(f"{path}: cannot be read, the defaults are used ({error})")
        table = {}
    known = {field.name for field in fields(Settings)}
    for name in table.keys() - known:
        _say(f"{path}: unknown setting '{name}'")
    values: dict[str, str | float] = {}
    for name, value in table.items():
        known_value = _value(name, value)
        if known_value is not None:
            values[name] = known_value
        elif name in known:
            _say(f"{path}: '{name}' cannot be {value!r}, the default is used")
    settings = Settings(**values)  # type: ignore[arg-type]
    if not settings.staff_pin.isdigit() or len(settings.staff_pin) < len(DEFAULT_PIN):
        _say(f"{path}: 'staff_pin' must be at least {len(DEFAULT_PIN)} digits, the default is used")
        settings = replace(settings, staff_pin=DEFAULT_PIN)
    if settings.staff_pin == DEFAULT_PIN:
        _say(f'The staff PIN is still the default. Set it in {path}: staff_pin = "..."')
    return settings


def _value(name: str, value: object) -> str | float | None:
    """The value of a setting; None where it cannot be that."""
    if isinstance(value, bool):
        return None
    if name == "diagonal":
        return float(value) if isinstance(value, int | float) and 5 <= value <= 200 else None
    if name == "theme":
        return value if isinstance(value, str) and value in THEMES else None
    return str(value) if name in ("staff_pin", "screen") and isinstance(value, str | int) else None


def _say(sentence: str) -> None:
    print(f"kiosk: {sentence}", file=sys.stderr)
