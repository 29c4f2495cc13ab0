"""The order of entries in time."""

from __future__ import annotations

from typing import Any

from kiosk.exhibition.dates import Date

_BEGINNINGS = ("born", "established", "start", "founded")


def beginning(facts: Any) -> Date | None:
    """The date with which an entry begins, where its kind has one."""
    return next((date for name in _BEGINNINGS if (date := getattr(facts, name, None)) is not None), None)
