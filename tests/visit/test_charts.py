"""Charts worked out from plain figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_exhibition import BOOK, LOSS, RIVER, date, label, with_entry

from kiosk.exhibition.facts import Campaign, Side
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.plates import FiguresPlate
from kiosk.visit.charts import Chart, campaign_chart, plate_chart
from kiosk.visit.telling import Telling

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = {
    "en": {"dead": "Dead", "born": "Born", "ours": "Ours", "theirs": "Theirs", "people": "people", "anna": "Anna", "boris": "Boris"},
    "ru": {"dead": "Погибло", "born": "Родилось", "ours": "Наши", "theirs": "Их", "people": "человек", "anna": "Анна", "boris": "Борис"},
}


def figure(low: float, high: float | None = None, name: str = "dead", **more: object) -> Figure:
    words = {key: label(str(value)) if key in {"unit", "by", "side"} else value for key, value in more.items()}
    return replace(Figure(label(name), low, (BOOK,), high), **words)  # type: ignore[arg-type]


def drawn(plate: FiguresPlate, *figures: Figure, code: str = "en") -> Chart:
    texts = {code: replace(text, labels=WORDS[code]) for code, text in LOSS.texts.items()}
    entry = replace(LOSS, facts=replace(LOSS.facts, plate=plate, figures=figures), texts=texts)
    chart = plate_chart(entry, Telling(with_entry(entry), code))
    assert chart is not None
    return chart


def marks(chart: Chart) -> list[tuple[float, float]]:
    return [(round(mark.low, 3), round(mark.high, 3)) for row in chart.rows for mark in row.marks]


BARS = FiguresPlate("figures")


def test_bars_share_one_scale_from_zero() -> None:
    chart = drawn(BARS, figure(24, 28), figure(7, over=True), figure(14, about=True))
    assert marks(chart) == [(0.857, 1), (0.25, 0.25), (0.5, 0.5)]
    assert [(mark.over, mark.about) for row in chart.rows for mark in row.marks] == [(False, False), (True, False), (False, True)]
    assert [(round(tick.at, 3), tick.label) for tick in chart.ticks] == [(0, "0"), (0.357, "10"), (0.714, "20")]


def test_the_scale_of_bars_may_end_at_a_whole() -> None:
    assert marks(drawn(replace(BARS, whole=100), figure(40, 60))) == [(0.4, 0.6)]


def test_bars_that_are_parts_have_each_their_own_whole_and_no_axis() -> None:
    chart = drawn(BARS, figure(3, of=5), figure(154, of=186))
    assert marks(chart) == [(0.6, 0.6), (0.828, 0.828)]
    assert [mark.of for row in chart.rows for mark in row.marks] == [1, 1]
    assert [row.marks[0].value for row in chart.rows] == ["3 of 5", "154 of 186"]
    assert chart.ticks == ()


def test_dots_are_counted() -> None:
    chart = drawn(FiguresPlate("figures", "dots", each=10), figure(25, 31, unit="people", of=50))
    assert [(mark.low, mark.high, mark.of) for row in chart.rows for mark in row.marks] == [(2.5, 3.1, 5)]
    assert chart.key == "One mark: 10 people"
    assert drawn(FiguresPlate("figures", "dots", each=1), figure(3)).key == ""


def test_parts_follow_one_another() -> None:
    assert marks(drawn(FiguresPlate("figures", "parts"), figure(1), figure(2), figure(1))) == [(0, 0.25), (0.25, 0.75), (0.75, 1)]
    assert marks(drawn(FiguresPlate("figures", "parts", whole=8), figure(1), figure(2))) == [(0, 0.125), (0.125, 0.375)]


def test_time_goes_by_date_with_a_row_for_each() -> None:
    chart = drawn(
        FiguresPlate("figures", "time"),
        figure(8, 10, when=date("1942")),
        figure(5, when=date("1941")),
        figure(2, name="born", when=date("1942")),
    )
    assert [(row.title, [(mark.label, mark.value) for mark in row.marks]) for row in chart.rows] == [
        ("1941", [("Dead", "5")]),
        ("1942", [("Dead", "8–10"), ("Born", "2")]),
    ]
    assert [(line.name, line.upper, line.lower) for line in chart.lines] == [
        ("Dead", ((0, 0.5), (1, 0)), ((0, 0.5), (1, pytest.approx(0.2)))),
        ("Born", ((1, 0.8),), ((1, 0.8),)),
    ]
    assert [(tick.at, tick.label) for tick in chart.dates] == [(0, "1941"), (1, "1942")]


def test_a_value_in_steps_holds_until_the_next_and_to_the_end_of_the_last() -> None:
    chart = drawn(
        FiguresPlate("figures", "time", steps=True),
        figure(4, when=date("1941-01-01..1941-01-05")),
        figure(2, when=date("1941-01-06..1941-01-11")),
    )
    assert chart.lines[0].upper == ((0, 0), (0.5, 0), (0.5, 0.5), (1, 0.5))


def test_sides_are_paired_by_label_and_units_share_a_scale() -> None:
    chart = drawn(
        FiguresPlate("figures", "sides"),
        figure(100, side="ours", unit="people"),
        figure(50, side="theirs", unit="people", by="anna"),
        figure(80, side="theirs", unit="people", by="boris"),
        figure(20, name="born", side="ours", unit="people"),
        figure(4, name="theirs", side="theirs"),
    )
    assert chart.sides == ("Ours", "Theirs")
    assert [(row.title, [(mark.label, mark.series, mark.low) for mark in row.marks]) for row in chart.rows] == [
        ("Dead", [("Ours", 0, 1), ("Theirs, Anna", 1, 0.5), ("Theirs, Boris", 1, 0.8)]),
        ("Born", [("Ours", 0, 0.2)]),
        ("Theirs", [("Theirs", 1, 1)]),
    ]
    assert chart.ticks == ()


def test_one_scale_for_both_sides_has_an_axis() -> None:
    chart = drawn(FiguresPlate("figures", "sides"), figure(4, side="ours", unit="people"), figure(2, side="theirs", unit="people"))
    assert [tick.label for tick in chart.ticks] == ["0", "1", "2", "3", "4"]


def test_who_counted_everything_is_told_once() -> None:
    chart = drawn(BARS, figure(1, by="anna", when=date("1946")), figure(2, by="anna", when=date("1946")))
    assert [row.title for row in chart.rows] == ["Dead", "Dead"]
    assert chart.foot == "Anna, 1946. Source: An author, A book"
    chart = drawn(BARS, figure(1, by="anna"), figure(2, by="boris"))
    assert [row.title for row in chart.rows] == ["Dead, Anna", "Dead, Boris"]
    assert chart.foot == "Source: An author, A book"


def test_a_touch_tells_everything() -> None:
    chart = drawn(BARS, figure(24_000_000, 28_000_000, unit="people", by="anna", when=date("1993")), figure(1, unit="people"), code="ru")
    assert chart.rows[0].detail == "24–28\u00a0млн человек\nАнна, 1993\nSource: An author, A book"


def test_forces_come_before_losses_and_people_before_things() -> None:
    assert isinstance(RIVER.facts, Campaign)
    ours = Side(label("ours"), forces=(figure(7, name="boris"), figure(9, name="born", unit="people")), losses=(figure(3),))
    theirs = Side(label("theirs"), forces=(figure(6, name="born", unit="people"),), losses=(figure(5),))
    entry = replace(RIVER, facts=replace(RIVER.facts, sides=(ours, theirs)), texts={"en": replace(RIVER.texts["en"], labels=WORDS["en"])})
    chart = campaign_chart(entry, Telling(with_entry(entry), "en"))
    assert chart is not None
    assert [(row.title, [mark.value for mark in row.marks]) for row in chart.rows] == [
        ("Born", ["9", "6"]),
        ("Boris", ["7"]),
        ("Dead", ["3", "5"]),
    ]
    bare = replace(RIVER, facts=replace(RIVER.facts, sides=()))
    assert campaign_chart(bare, Telling(with_entry(bare), "en")) is None
    assert campaign_chart(LOSS, Telling(with_entry(LOSS), "en")) is None
    assert plate_chart(RIVER, Telling(with_entry(RIVER), "en")) is None
