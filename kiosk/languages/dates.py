"""Dates in words."""

from __future__ import annotations

from kiosk.exhibition.dates import Date, Moment
from kiosk.languages.language import Language


def print_date(date: Date, language: Language) -> str:
    """Return ``date`` as the language writes it: ``12–18 January 1943``, ``12–18 января 1943 года``."""
    words = _span(date.start, date.end, language, either=date.either)
    return language.dates["about"].format(date=words) if date.about else words


def print_span(start: Date | None, end: Date | None, language: Language) -> str:
    """Return the time from ``start`` to ``end``; without an end, only when it began."""
    if start is None or end is None:
        known = start or end
        return print_date(known, language) if known else ""
    if _is_moment(start) and _is_moment(end):
        return _span(start.start, end.start, language)
    return language.dates["span"].format(**{"from": print_date(start, language), "to": print_date(end, language)})


def print_years(start: Date | None, end: Date | None, language: Language) -> str:
    """Return only the years: ``1896–1974``, ``1900/1901–1946`` where the sources name two."""
    if start is not None and end is not None and start.end is None and end.end is None and start.start.year != end.start.year:
        return _span(Moment(start.start.year), Moment(end.start.year), language)
    years = [year for year in (_years(start, first=True), _years(end or start, first=False)) if year]
    return language.dates["years"].format(y1=years[0], y2=years[-1]) if len(years) > 1 and years[0] != years[-1] else "".join(years[:1])


def _years(date: Date | None, *, first: bool) -> str:
    if date is None:
        return ""
    start, end = date.start.year, (date.end or date.start).year
    if start == end:
        return str(start)
    return f"{start}/{end}" if date.either else str(start if first else end)


def _is_moment(date: Date) -> bool:
    return date.end is None and not date.about


def _span(start: Moment, end: Moment | None, language: Language, *, either: bool = False) -> str:
    if end is None or start == end:
        return _moment(start, language)
    both_days = bool(start.day and end.day)
    both_months = bool(start.month and end.month) and not (start.day or end.day)
    same_year = start.year == end.year
    if both_days and same_year and start.month == end.month:
        pattern = language.dates["either_days" if either else "days_of_month"]
    elif either:
        return language.dates["either"].format(first=_moment(start, language), second=_moment(end, language))
    elif both_days and same_year:
        pattern = language.dates["days_of_year"]
    elif both_months and same_year:
        pattern = language.dates["months_of_year"]
    elif not start.month and not end.month:
        pattern = language.dates["years"]
    else:
        return language.dates["span"].format(**{"from": _moment(start, language), "to": _moment(end, language)})
    return pattern.format(
        y=start.year,
        y1=start.year,
        y2=end.year,
        d1=start.day,
        d2=end.day,
        m=_month(end, language.months),
        m1=_month(start, language.months),
        m2=_month(end, language.months),
        m1_alone=_month(start, language.months_alone),
        m2_alone=_month(end, language.months_alone),
    )


def _moment(moment: Moment, language: Language) -> str:
    form = "day" if moment.day else "month" if moment.month else "year"
    return language.dates[form].format(d=moment.day, m=_month(moment, language.months), m_alone=_month(moment, language.months_alone), y=moment.year)


def _month(moment: Moment, names: tuple[str, ...]) -> str:
    return names[moment.month - 1] if moment.month else ""
