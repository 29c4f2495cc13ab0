"""The map with a slider of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication
from small_exhibition import EAST, small_exhibition, words

from kiosk.exhibition.exhibition import Entry, MapChoice
from kiosk.exhibition.references import MapName
from kiosk.plates.labels import Name, place
from kiosk.plates.moving import MovingLine
from kiosk.visit.time_map import TimeMap
from kiosk.visit.visit import Visit


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


MAPS = (MapChoice(MapName("east"), words("East", "Восток"), "shown"),)


def in_group(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(replace(entry, facts=replace(entry.facts, groups=("shown",))) for entry in entries)


@pytest.fixture
def mapped(clock: FakeClock, qapp: QGuiApplication) -> Iterator[Visit]:
    exhibition = small_exhibition()
    sections = tuple(
        replace(section, settings=replace(section.settings, layout="map", maps=MAPS), entries=in_group(section.entries))
        if section.id == "battles"
        else section
        for section in exhibition.sections
    )
    made = Visit(replace(exhibition, sections=sections), None, clock)
    made.begin("en")
    made.openSection("battles")
    yield made
    shiboken6.delete(made)


@pytest.fixture
def sheet(mapped: Visit) -> TimeMap:
    assert mapped.section is not None
    assert mapped.section.map is not None
    return mapped.section.map


def test_runs_from_the_first_dated_line_to_the_last(sheet: TimeMap) -> None:
    assert (sheet.first, sheet.last, sheet.day) == (day("1941-06-22"), day("1945-05-08"), day("1941-06-22"))
    assert sheet.turningPoints == [day("1941-06-22"), day("1941-12-05"), day("1943-07-05"), day("1945-05-08")]
    assert [sheet.yearOf(first) for first in sheet.years] == ["1942", "1943", "1944", "1945"]


@pytest.mark.parametrize(("wanted", "kept"), [("1930-01-01", "1941-06-22"), ("1943-01-01", "1943-01-01"), ("1999-01-01", "1945-05-08")])
def test_the_day_stays_in_the_war(sheet: TimeMap, wanted: str, kept: str) -> None:
    sheet.day = float(day(wanted))
    assert sheet.day == day(kept)


def test_tells_the_day_and_what_the_last_dated_line_meant(mapped: Visit, sheet: TimeMap) -> None:
    sheet.day = float(day("1943-01-01"))
    assert (sheet.date, sheet.textDate, sheet.text) == ("1 January 1943", "5 December 1941", "The line on 1941-12-05")
    mapped.setLanguage("ru")
    assert (sheet.date, sheet.textDate, sheet.text) == ("1 января 1943 года", "5 декабря 1941 года", "Линия 1941-12-05")


def test_the_line_is_between_its_neighbours(sheet: TimeMap) -> None:
    middle = len(sheet.path) // 2
    xs = []
    for when in ("1941-06-22", "1941-09-13", "1941-12-05"):
        sheet.day = float(day(when))
        xs.append(sheet.path[middle].x())
    assert xs[0] < xs[1] < xs[2]


def test_shows_the_campaigns_that_were_under_way(sheet: TimeMap) -> None:
    shown = {}
    for when in ("1943-01-11", "1943-01-12", "1943-01-18", "1943-01-19"):
        sheet.day = float(day(when))
        shown[when] = ["battles/river" in [pin.card.entryId for pin in sheet.underWay]]
    assert shown == {"1943-01-11": [False], "1943-01-12": [True], "1943-01-18": [True], "1943-01-19": [False]}


def test_names_the_towns_that_have_room(mapped: Visit, sheet: TimeMap) -> None:
    sheet.name(0.3, 20)
    few = [town.text for town in sheet.names]
    sheet.name(3.0, 20)
    assert few == ["Moscow"] or len(few) <= len(sheet.names)
    assert [town.text for town in sheet.names] == ["Moscow", "Oryol"]
    mapped.setLanguage("ru")
    assert [town.text for town in sheet.names] == ["Москва", "Oryol"]


def test_a_new_visit_begins_at_the_first_day_on_the_map(mapped: Visit, sheet: TimeMap) -> None:
    section = mapped.section
    assert section is not None
    sheet.day = float(day("1944-01-01"))
    mapped.chooseList(True)
    assert not section.mapShown
    mapped.end()
    assert section.mapShown
    assert sheet.day == sheet.first


def test_the_moving_line_knows_its_step_share_and_doubt() -> None:
    lines = (replace(EAST.lines[0], uncertainty_km=10.0), replace(EAST.lines[1], uncertainty_km=50.0))
    moving = MovingLine(lines, EAST.base)
    first, last = moving.days
    assert (moving.step(first - 5), moving.step(first), moving.step(last), moving.step(last + 5)) == (0, 0, 1, 1)
    assert (moving.share(first), moving.share((first + last) / 2), moving.share(last)) == (0.0, 0.5, 0.0)
    assert (moving.doubt(first), moving.doubt((first + last) / 2), moving.doubt(last)) == (10.0, 30.0, 50.0)


def test_names_never_touch_and_the_first_rank_wins() -> None:
    names = [Name(f"Town {number}", (number % 10) * 30.0, (number // 10) * 12.0, 1 + number % 3) for number in range(60)]
    placed = place(names, 1.0, 16.0)
    assert 5 < len(placed) < 60
    assert [name.name.rank for name in placed] == sorted(name.name.rank for name in placed)
    assert len(place(names, 20.0, 16.0)) == 60


def test_a_day_can_be_chosen_within_the_map_only(sheet: TimeMap) -> None:
    inquiry = sheet.inquiry
    assert inquiry.years == [1941, 1942, 1943, 1944, 1945]
    assert inquiry.months[7] == "August"
    assert [inquiry.covers(1941, month, 0) for month in (5, 6)] == [False, True]
    assert [inquiry.covers(1945, 5, number) for number in (8, 9)] == [True, False]
    assert inquiry.dayOf(1943, 2, 31) == day("1943-02-28")


def test_a_town_is_asked_within_reach_only(sheet: TimeMap) -> None:
    sheet.name(3.0, 20)
    moscow = next(town for town in sheet.names if town.text == "Moscow")
    assert not sheet.inquiry.ask(["Moscow"], moscow.x + 60, moscow.y, 50)
    assert sheet.inquiry.town == ""
    assert not sheet.inquiry.ask(["Oryol"], moscow.x, moscow.y, 50)
    assert sheet.inquiry.ask(["Moscow"], moscow.x + 40, moscow.y, 50)
    assert sheet.inquiry.town == "Moscow"
    assert re.search(r"\b\d+0\b", sheet.inquiry.distance)


def test_a_new_visit_asks_about_no_town(mapped: Visit, sheet: TimeMap) -> None:
    sheet.name(3.0, 20)
    moscow = next(town for town in sheet.names if town.text == "Moscow")
    assert sheet.inquiry.ask(["Moscow"], moscow.x, moscow.y, 50)
    mapped.end()
    assert sheet.inquiry.town == ""


def test_an_entry_is_shown_at_its_date_and_back_leads_to_it(mapped: Visit, sheet: TimeMap) -> None:
    mapped.openEntry("battles/river")
    assert mapped.entryOnMap
    mapped.showOnMap()
    assert (mapped.screen, sheet.day) == ("section", day("1943-01-12"))
    assert sheet.selected is not None
    assert sheet.selected.card.entryId == "battles/river"
    mapped.goBack()
    assert mapped.screen == "entry"
    mapped.end()
    assert sheet.selected is None


def test_a_name_keeps_clear_of_pins() -> None:
    names = [Name("Town", 0.0, 0.0, 1)]
    assert place(names, 1.0, 20.0, [(40.0, 0.0)])[0].left
    assert place(names, 1.0, 20.0, [(40.0, 0.0), (-40.0, 0.0)]) == ()
    under = place(names, 1.0, 20.0, [(0.0, 0.0)])[0]
    assert (under.apart, under.left, under.down) == (True, False, 0.0)
