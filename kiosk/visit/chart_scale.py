"""Where the marks of a scale stand: round numbers from zero, and the dates of a time axis."""

from __future__ import annotations

import datetime
from math import floor, log10

from kiosk.exhibition.dates import Date, Moment
from kiosk.languages.dates import print_date
from kiosk.languages.language import Language

_INTERVALS = 4
_MONTHS = 15
"""Longer times than this are told in years, shorter ones in months."""


def round_ticks(top: float) -> tuple[float, ...]:
    """Return zero and the two to four round numbers up to ``top``."""
    if top <= 0:
        return (0,)
    least = top / _INTERVALS
    power = 10.0 ** floor(log10(least))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))
    return tuple(step * number for number in range(floor(top / step * (1 + 1e-9)) + 1))


def day_of(date: Date) -> float:
    """Return the middle of ``date`` as a number of days."""
    return (date.first_day.toordinal() + date.last_day.toordinal()) / 2


def date_ticks(dates: list[Date], first: float, last: float, language: Language) -> list[tuple[float, str]]:
    """Return the days that an axis names between ``first`` and ``last``, and how: each year or month that begins there."""
    if not any(date.start.month or date.end for date in dates):
        return [(day_of(date), print_date(Date(date.start), language)) for date in dict.fromkeys(dates)]
    start, end = (datetime.date.fromordinal(int(day)) for day in (first, last))
    if (end.year - start.year) * 12 + end.month - start.month > _MONTHS:
        moments = [Moment(year) for year in range(start.year, end.year + 1)]
        return [(moment.first_day.toordinal(), str(moment.year)) for moment in moments if first <= moment.first_day.toordinal() <= last]
    months = [Moment(start.year + month // 12, month % 12 + 1) for month in range(start.month - 1, (end.year - start.year) * 12 + end.month)]
    return [
        (moment.first_day.toordinal(), language.months_alone[moment.month - 1]) for moment in months if first <= moment.first_day.toordinal() <= last
    ]
