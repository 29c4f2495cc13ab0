"""Dates as each language prints them."""

from __future__ import annotations

import pytest

from kiosk.exhibition.dates import Date
from kiosk.languages.dates import print_date, print_span, print_years
from kiosk.languages.language import language

DATES = {
    "1943": ("1943", "1943"),
    "1943-01": ("January 1943", "январь 1943 года"),
    "1943-01-18": ("18 January 1943", "18 января 1943 года"),
    "1945-05-09": ("9 May 1945", "9 мая 1945 года"),
    "about 1943": ("about 1943", "примерно 1943"),
    "about 1943-01-18": ("about 18 January 1943", "примерно 18 января 1943 года"),
    "1943-01-12..1943-01-18": ("12–18 January 1943", "12–18 января 1943 года"),
    "1943-01-12..1943-02-02": ("12 January – 2 February 1943", "12 января – 2 февраля 1943 года"),
    "1942-07-17..1943-02-02": ("17 July 1942 – 2 February 1943", "17 июля 1942 года – 2 февраля 1943 года"),
    "1942-06..1942-08": ("June–August 1942", "июнь – август 1942 года"),
    "1942-11..1943-02": ("November 1942 – February 1943", "ноябрь 1942 года – февраль 1943 года"),
    "1941..1945": ("1941–1945", "1941–1945"),
    "1941..1942-01": ("1941 – January 1942", "1941 – январь 1942 года"),
    "1943-01-18..1943-01-18": ("18 January 1943", "18 января 1943 года"),
    "1896-12-01 or 1896-12-02": ("1 or 2 December 1896", "1 или 2 декабря 1896 года"),
    "1896-11-30 or 1896-12-01": ("30 November 1896 or 1 December 1896", "30 ноября 1896 года или 1 декабря 1896 года"),
    "1896 or 1897": ("1896 or 1897", "1896 или 1897"),
    "about 1941..1945": ("about 1941–1945", "примерно 1941–1945"),
}


@pytest.mark.parametrize("written", DATES)
def test_a_date(written: str) -> None:
    date = Date.parse(written)
    assert (print_date(date, language("en")), print_date(date, language("ru"))) == DATES[written]


SPANS = {
    ("1941-06-22", "1941-12-05"): ("22 June – 5 December 1941", "22 июня – 5 декабря 1941 года"),
    ("1944-08-01", "1944-10-02"): ("1 August – 2 October 1944", "1 августа – 2 октября 1944 года"),
    ("1942-07-17", "1943-02-02"): ("17 July 1942 – 2 February 1943", "17 июля 1942 года – 2 февраля 1943 года"),
    ("1945-08-09", "1945-08-09"): ("9 August 1945", "9 августа 1945 года"),
    ("1941", "1944"): ("1941–1944", "1941–1944"),
    ("1941-07", "1944"): ("July 1941 – 1944", "июль 1941 года – 1944"),
    ("about 1941", "1944"): ("about 1941 – 1944", "примерно 1941 – 1944"),
    (None, "1944"): ("1944", "1944"),
    (None, None): ("", ""),
}


@pytest.mark.parametrize("written", SPANS)
def test_a_span(written: tuple[str | None, str | None]) -> None:
    start, end = (Date.parse(text) if text else None for text in written)
    assert (print_span(start, end, language("en")), print_span(start, end, language("ru"))) == SPANS[written]


YEARS = {
    ("1896-12-01", "1974-06-18"): "1896–1974",
    ("1901", "1901-05"): "1901",
    ("1941-06-22", None): "1941",
    (None, "1974"): "1974",
    (None, None): "",
    ("1941..1942", "1944..1945"): "1941–1945",
}


@pytest.mark.parametrize("written", YEARS)
@pytest.mark.parametrize("code", ["en", "ru"])
def test_years_only(written: tuple[str | None, str | None], code: str) -> None:
    start, end = (Date.parse(text) if text else None for text in written)
    assert print_years(start, end, language(code)) == YEARS[written]


def test_every_month_has_its_two_names() -> None:
    for code in ("en", "ru"):
        assert len(set(language(code).months)) == len(set(language(code).months_alone)) == 12


def test_an_unknown_language_prints_like_english_under_its_code() -> None:
    unknown = language("xx")
    assert unknown.name == "xx"
    assert print_date(Date.parse("1943-01-12..1943-01-18"), unknown) == "12–18 January 1943"
