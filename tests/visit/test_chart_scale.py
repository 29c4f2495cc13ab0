"""Where an axis has its marks."""

from __future__ import annotations

import pytest

from kiosk.exhibition.dates import Date
from kiosk.languages.language import language
from kiosk.visit.chart_scale import date_ticks, day_of, round_ticks

NUMBERS = [
    (0, (0,)),
    (1, (0, 0.5, 1)),
    (3, (0, 1, 2, 3)),
    (4, (0, 1, 2, 3, 4)),
    (100, (0, 50, 100)),
    (667, (0, 200, 400, 600)),
    (27_000_000, (0, 10_000_000, 20_000_000)),
    (28_000_000, (0, 10_000_000, 20_000_000)),
]


@pytest.mark.parametrize(("top", "ticks"), NUMBERS)
def test_round_numbers_from_zero(top: float, ticks: tuple[float, ...]) -> None:
    assert round_ticks(top) == pytest.approx(ticks)


DATES = [
    (("1943", "1945"), ["1943", "1945"]),
    (("1940-01", "1946-12"), ["1940", "1941", "1942", "1943", "1944", "1945", "1946"]),
    (("1941-09-02", "1941-12-25"), ["October", "November", "December"]),
    (("1941-12-31", "1944-01-01"), ["1942", "1943", "1944"]),
    (("1941-12-01", "1942-02-01"), ["December", "January", "February"]),
]


@pytest.mark.parametrize(("written", "labels"), DATES)
def test_dates(written: tuple[str, ...], labels: list[str]) -> None:
    dates = [Date.parse(text) for text in written]
    ticks = date_ticks(dates, dates[0].first_day.toordinal(), dates[-1].last_day.toordinal(), language("en"))
    assert [label for _, label in ticks] == labels


def test_a_year_is_in_its_middle() -> None:
    assert day_of(Date.parse("1943")) == pytest.approx((day_of(Date.parse("1943-01-01")) + day_of(Date.parse("1943-12-31"))) / 2)


def test_months_in_russian() -> None:
    dates = [Date.parse("1941-10-01"), Date.parse("1941-11-20")]
    assert [label for _, label in date_ticks(dates, day_of(dates[0]), day_of(dates[1]), language("ru"))] == ["октябрь", "ноябрь"]
