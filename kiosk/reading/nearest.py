"""Small words that the sentences about problems share."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 40


def near_miss(written: str, known: Iterable[str]) -> str:
    """`` (did you mean 'born'?)`` where one of ``known`` is close to what was written, else nothing."""
    if len(written) > _LONGEST:
        return ""
    close = difflib.get_close_matches(written, list(known), n=1)
    return f" (did you mean '{close[0]}'?)" if close else ""


def quoted(written: object) -> str:
    """What a curator wrote, in quotation marks, cut where it is long."""
    if written is None:
        return "nothing"
    if isinstance(written, dict):
        return "keys with values"
    if isinstance(written, list | tuple):
        return "a list"
    text = str(written).replace("\n", " ")
    return f"'{text}'" if len(text) <= _LONGEST else f"'{text[:_LONGEST]}…'"


def counted(number: int, one: str, many: str) -> str:
    """``1 error``, ``3 errors``."""
    return f"{number} {one if number == 1 else many}"


def printable(text: str) -> str:
    """The same text, with what no terminal can print written as an escape."""
    safe = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in safe)
