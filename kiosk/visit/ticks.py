"""The marks on a line of time."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from kiosk.visit.telling import Telling

_DAYS_IN_A_MONTH = 30.4
_MONTHS = (1, 3, 12, 24, 60)
_DAYS = (1, 5, 10)
_WIDTH = 8.5
"""How much room the words of a mark need, in sizes of their type."""

Tick = tuple[int, str, bool]
"""A day, the words for it, and whether a year begins there."""


def ticks(first: int, last: int, scale: float, size: float, telling: Telling) -> Iterator[Tick]:
    """Yield the marks from day ``first`` to ``last``; ``scale`` is in pixels to the day, ``size`` of the type in pixels."""
    days = next((step for step in _DAYS if step * scale >= size * _WIDTH), None)
    months = next((step for step in _MONTHS if step * scale * _DAYS_IN_A_MONTH >= size * _WIDTH), _MONTHS[-1])
    for month in _months(first, last, 1 if days else months):
        yield month.toordinal(), _words(month, telling, year_only=months >= 12 and not days), month.month == 1
        if days:
            for day in range(days, 32 - days, days):
                ordinal = month.toordinal() + day
                if ordinal <= last and datetime.date.fromordinal(ordinal).month == month.month:
                    yield ordinal, f"{day + 1} {telling.language.months[month.month - 1]}", False


def _months(first: int, last: int, step: int) -> Iterator[datetime.date]:
    start = datetime.date.fromordinal(first)
    number = (start.year * 12) // step * step if step > 12 else (start.year * 12 + start.month - 1) // step * step
    while True:
        month = datetime.date(number // 12, number % 12 + 1, 1)
        if month.toordinal() > last:
            return
        if month.toordinal() >= first:
            yield month
        number += step


def _words(month: datetime.date, telling: Telling, *, year_only: bool) -> str:
    return str(month.year) if year_only else f"{telling.language.months_alone[month.month - 1]} {month.year}"
