"""The languages that the program knows, read from the files beside this one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code, its own name, its patterns for dates and numbers, and its letters in rows, as on its keyboards.

    A language without a file has no rows.
    """

    code: str
    name: str
    right_to_left: bool
    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    dates: Mapping[str, str]
    numbers: Mapping[str, str]
    keys: tuple[str, ...]


@cache
def language(code: str) -> Language:
    """Return the language ``code``; one without a file prints like English under its code as name."""
    path = _FOLDER / f"{code}.toml"
    known = path.is_file()
    table = tomllib.loads((path if known else _FOLDER / f"{FALLBACK}.toml").read_text("utf-8"))
    dates = dict(table["dates"])
    return Language(
        code=code,
        name=table["name"] if known else code,
        right_to_left=table["right_to_left"],
        months=tuple(dates.pop("months")),
        months_alone=tuple(dates.pop("months_alone")),
        dates=dates,
        numbers=table["numbers"],
        keys=tuple(table["keys"]) if known else (),
    )
