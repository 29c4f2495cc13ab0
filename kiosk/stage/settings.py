"""What a technician sets once on a machine, outside the exhibition."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from kiosk.publishing.keys import is_public_key

DEFAULT_PIN = "1234"
THEMES = ("dark", "light", "contrast")
MOTIONS = ("full", "reduced")
_CHOICES: Mapping[str, tuple[str, ...]] = {"theme": THEMES, "motion": MOTIONS}
_JUDGES: Mapping[str, Callable[[str], bool]] = {"public_keys": is_public_key, "sticks": lambda folder: folder.startswith("/")}
"""The settings that are lists, and what each of their items must be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``staff_pin`` lets staff out, ``screen`` is the name or number of the screen (empty: the first), ``diagonal`` its size in inches.

    ``theme`` is one of ``THEMES``, ``motion`` one of ``MOTIONS``. ``public_keys`` are those of the museum, which sign what may be installed;
    ``sticks`` are the folders under which USB sticks appear.
    """

    staff_pin: str = DEFAULT_PIN
    screen: str = ""
    diagonal: float = 21.5
    theme: str = THEMES[0]
    public_keys: tuple[str, ...] = ()
    sticks: tuple[str, ...] = ("/media", "/run/media", "/mnt")
    motion: str = MOTIONS[0]


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
    values = {name: _value(name, value) for name, value in table.items() if name in known}
    for name in [name for name, value in values.items() if value is None]:
        _say(f"{path}: '{name}' cannot be {table[name]!r}, the default is used")
        del values[name]
    settings = Settings(**values)  # type: ignore[arg-type]
    if not settings.staff_pin.isdigit() or len(settings.staff_pin) < len(DEFAULT_PIN):
        _say(f"{path}: 'staff_pin' must be at least {len(DEFAULT_PIN)} digits, the default is used")
        settings = replace(settings, staff_pin=DEFAULT_PIN)
    if settings.staff_pin == DEFAULT_PIN:
        _say(f'The staff PIN is still the default. Set it in {path}: staff_pin = "..."')
    return settings


def _value(name: str, value: object) -> str | float | tuple[str, ...] | None:
    """The value of a known setting; None where it cannot be that."""
    if name in _JUDGES:
        texts = [each for each in value if isinstance(each, str) and _JUDGES[name](each)] if isinstance(value, list) else []
        return tuple(texts) if texts == value else None
    if isinstance(value, bool):
        return None
    if name == "diagonal":
        return float(value) if isinstance(value, int | float) and 5 <= value <= 200 else None
    if name in _CHOICES:
        return value if isinstance(value, str) and value in _CHOICES[name] else None
    return str(value) if isinstance(value, str | int) else None


def _say(sentence: str) -> None:
    print(f"kiosk: {sentence}", file=sys.stderr)
