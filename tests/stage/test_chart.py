"""Charts under a finger, from the keyboard, and for those who listen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looking import faults
from playing import Opener, Play
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from small_exhibition import BOOK, LOSS, date, label, with_entry

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.plates import FiguresPlate

LONG = "Seven million people of every age and in every place that the war came to"
NAMES = {"en": {"many": LONG, "few": "Few", "ours": "Ours", "theirs": "The others"}, "ru": {"many": f"{LONG} по-русски", "few": "Мало"}}


def figure(low: float, high: float | None = None, name: str = "many", **more: object) -> Figure:
    return replace(Figure(label(name), low, (BOOK,), high), **more)  # type: ignore[arg-type]


CHARTS: dict[str, tuple[FiguresPlate, tuple[Figure, ...]]] = {
    "bars": (FiguresPlate("figures"), (figure(24_000_000, 28_000_000, about=True), figure(7_123_456, name="few"), figure(20_000_000, over=True))),
    "of": (FiguresPlate("figures"), (figure(3, of=5), figure(154, of=186, name="few"))),
    "dots": (FiguresPlate("figures", "dots", each=1, mark="person"), (figure(154, of=186), figure(13, of=15, name="few"))),
    "parts": (FiguresPlate("figures", "parts", whole=3_400_000), (figure(800_000), figure(1_100_000, name="few"), figure(5))),
    "time": (
        FiguresPlate("figures", "time", steps=True),
        tuple(
            figure(low, when=date(f"1941-{month:02}-01"), name=name) for low, month, name in [(600, 9, "many"), (125, 11, "many"), (300, 9, "few")]
        ),
    ),
    "sides": (
        FiguresPlate("figures", "sides"),
        (figure(1_103_000, 1_143_000, side=label("ours")), figure(900_000, side=label("theirs")), figure(5, name="few", side=label("ours"))),
    ),
    "table": (FiguresPlate("figures", "table"), (figure(24_000_000, 28_000_000), figure(7, name="few"))),
}


def exhibition_with(plate: FiguresPlate, figures: tuple[Figure, ...]) -> Exhibition:
    texts = {code: replace(text, labels={**text.labels, **NAMES[code]}) for code, text in LOSS.texts.items()}
    return with_entry(replace(LOSS, facts=replace(LOSS.facts, plate=plate, figures=figures), texts=texts))


def rows(play: Play) -> list[QQuickItem]:
    return play.of_type("ChartRowButton")


@pytest.fixture
def chart(opened: Opener) -> Play:
    play = opened(exhibition=exhibition_with(*CHARTS["bars"]))
    play.visit.openEntry("asked/loss")
    play.settle()
    return play


def told(play: Play) -> list[str]:
    return [str(item.property("text")) for item in play.items("QQuickText") if "A book" in str(item.property("text"))]


def test_a_touch_opens_a_row_and_another_closes_it(chart: Play) -> None:
    assert len(told(chart)) == 1, "the source stands below the chart"
    chart.tap(rows(chart)[0])
    assert [bool(row.property("open")) for row in rows(chart)] == [True, False, False]
    assert "about 24–28 million\nSource: An author, A book" in told(chart)
    chart.tap(rows(chart)[1])
    assert [bool(row.property("open")) for row in rows(chart)] == [False, True, False]
    chart.tap(rows(chart)[1])
    assert not any(row.property("open") for row in rows(chart))


def test_a_key_opens_a_row(chart: Play) -> None:
    rows(chart)[0].forceActiveFocus()
    QTest.keyClick(chart.window, Qt.Key.Key_Space)
    chart.settle()
    assert rows(chart)[0].property("open")


def test_a_row_is_told_to_those_who_listen(chart: Play) -> None:
    assert chart.read(rows(chart)[0], "Accessible.name") == f"{LONG}: about 24–28 million"
    assert chart.read(rows(chart)[0], "Accessible.description") == "about 24–28 million\nSource: An author, A book"


def test_another_language_closes_what_was_open(chart: Play) -> None:
    chart.tap(rows(chart)[0])
    chart.visit.setLanguage("ru")
    chart.settle()
    assert not any(row.property("open") for row in rows(chart))


def test_a_chart_on_a_card_leaves_the_touch_to_the_card(opened: Opener) -> None:
    play = opened(exhibition=exhibition_with(*CHARTS["bars"]))
    play.visit.openSection("asked")
    play.settle()
    assert rows(play) == []
    play.tap(play.the("FigureChart"))
    assert play.visit.page is not None


def test_bars_stand_where_their_numbers_are(chart: Play) -> None:
    bars = play_bars(chart)
    for bar, share in zip(bars, [1, 7_123_456 / 28_000_000, 20 / 28], strict=True):
        assert abs(float(bar.property("far")) - share * bar.width()) <= 1
    assert [bool(bar.property("ranged")) for bar in bars] == [True, False, False]


def play_bars(play: Play) -> list[QQuickItem]:
    return play.of_type("ChartBar")


@pytest.mark.parametrize("kind", CHARTS)
def test_as_many_dots_as_are_counted(opened: Opener, kind: str) -> None:
    play = opened(exhibition=exhibition_with(*CHARTS[kind]))
    play.visit.openEntry("asked/loss")
    play.settle()
    dots = [
        dot for dots in play.of_type("ChartDots") for dot in play.items("QQuickItem", dots) if dot.metaObject().className().startswith("DotMark_")
    ]
    assert len(dots) == (201 if kind == "dots" else 0)
    assert sum(float(dot.property("filled")) for dot in dots) == (167 if kind == "dots" else 0)


SIZES = [(1024, 768, 1.0, "en"), (1024, 768, 2.0, "ru"), (1080, 1920, 1.0, "ru"), (1080, 1920, 2.0, "en"), (3840, 2160, 1.5, "en")]


@pytest.mark.parametrize(("width", "height", "text", "code"), SIZES, ids=str)
@pytest.mark.parametrize("kind", CHARTS)
def test_nothing_is_cut(opened: Opener, kind: str, width: int, height: int, text: float, code: str) -> None:
    play = opened(width, height, exhibition=exhibition_with(*CHARTS[kind]), textScale=text)
    play.visit.setLanguage(code)
    found = []
    play.visit.openSection("asked")
    play.settle()
    found += faults(play)
    play.visit.openEntry("asked/loss")
    play.settle()
    found += faults(play)
    play.tap(rows(play)[0])
    view = play.scroller(rows(play)[0])
    assert view is not None
    view.setProperty("contentY", 0)
    play.settle()
    assert found + faults(play) == []
