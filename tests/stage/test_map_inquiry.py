"""A visitor looks for a day, a town, an entry on the map, with a finger and with keys."""

from __future__ import annotations

from datetime import date

import pytest
from playing import Opener, Play
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.visit.time_map import TimeMap


@pytest.fixture
def on_map(opened: Opener) -> Play:
    play = opened(1280, 720)
    play.visit.begin("en")
    play.visit.openSection("fronts")
    play.until(lambda: bool(play.of_type("TimeMapScreen")))
    play.settle(0.5)
    return play


def sheet(play: Play) -> TimeMap:
    assert play.visit.section is not None
    assert play.visit.section.map is not None
    return play.visit.section.map


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_wounded_at_rzhev_on_25_august_1942(on_map: Play) -> None:
    """The day is found with three touches, and the town tells what is known of it."""
    on_map.tap(on_map.button(text="Choose a day"))
    on_map.until(lambda: bool(on_map.of_type("DaySheet")))
    for text in ("1942", "August", "25"):
        on_map.tap(on_map.button(text=text))
    on_map.until(lambda: not on_map.of_type("DaySheet"))
    assert sheet(on_map).day == day("1942-08-25")
    field = on_map.the("MapField")
    town = next(name for name in sheet(on_map).names if name.text == "Rzhev")
    place = on_map.area(field).topLeft() + QPointF(float(on_map.read(field, f"placeX({town.x})")), float(on_map.read(field, f"placeY({town.y})")))  # type: ignore[arg-type]
    on_map.tap_at(place)
    on_map.until(lambda: sheet(on_map).inquiry.town == "Rzhev")
    assert sheet(on_map).inquiry.changes == ["October 1941: Occupied by Germany or its allies", "3 March 1943: Freed by Soviet troops"]
    assert sheet(on_map).inquiry.distance == "On this day the front ran close by. The line is exact to about 35 km."
    assert bool(on_map.of_type("TownCard"))


def test_an_entry_is_shown_on_the_map_and_back_leads_to_it(on_map: Play) -> None:
    on_map.visit.openEntry("fronts/kursk")
    on_map.settle(0.3)
    on_map.tap(on_map.button(text="Show on the map"))
    on_map.until(lambda: on_map.visit.screen == "section")
    assert sheet(on_map).day == day("1943-07-05")
    selected = sheet(on_map).selected
    assert selected is not None
    assert selected.card.entryId == "fronts/kursk"
    on_map.settle(0.3)
    assert number(on_map, "zoom") > number(on_map, "least") * 2
    on_map.visit.goBack()
    assert (on_map.visit.screen, on_map.visit.page.card.entryId if on_map.visit.page else "") == ("entry", "fronts/kursk")


def test_an_entry_that_no_map_shows_is_not_offered_on_one(on_map: Play) -> None:
    on_map.visit.openEntry("home_front/church")
    on_map.settle(0.3)
    assert on_map.buttons(text="Show on the map") == []


def test_keys_move_the_day(on_map: Play) -> None:
    first = sheet(on_map).first
    for key, expected in ((Qt.Key.Key_Right, first + 1), (Qt.Key.Key_PageUp, sheet(on_map).turningPoints[1]), (Qt.Key.Key_Home, first)):
        QTest.keyClick(on_map.window, key)
        on_map.until(lambda expected=expected: sheet(on_map).day == expected)  # type: ignore[misc]


def test_the_map_is_told_in_words(on_map: Play) -> None:
    sheet(on_map).setProperty("day", float(day("1942-11-18")))
    on_map.settle(0.6)
    on_map.tap(on_map.button(text="In words"))
    told = str(on_map.the("TimeMapScreen").property("told"))
    assert told.startswith("18 November 1942. The front runs from Leningrad past ")
    assert "Stalingrad" in told
    assert "Under way: " in told
    on_map.visit.setLanguage("ru")
    on_map.settle(0.6)
    assert sheet(on_map).inquiry.words.startswith("18 ноября 1942 года. Фронт проходит по линии Ленинград — ")


def number(play: Play, name: str) -> float:
    value = play.the("MapField").property(name)
    assert isinstance(value, int | float)
    return float(value)
