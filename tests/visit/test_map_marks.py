"""Areas, routes and the band on a map, and a section with several maps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication
from small_exhibition import BOOK, EAST, small_exhibition, words

from kiosk.exhibition.dates import Date
from kiosk.exhibition.exhibition import MapChoice
from kiosk.exhibition.map_marks import Area, Reach, Route, Step
from kiosk.exhibition.map_points import MapPoint
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import EntryId, MapName
from kiosk.plates.basemap import base_map
from kiosk.visit.map_mark import MapMark
from kiosk.visit.time_map import TimeMap
from kiosk.visit.visit import Visit

FOREST = Area(
    name=words("Forest", "Лес"),
    text=words("A forest.", "Лес."),
    sources=(BOOK,),
    date=Date.parse("1942-03..1943-05"),
    middle=MapPoint(54, 29),
    radius_km=150,
    entry=EntryId("battles/lake"),
)
CLEARING = replace(FOREST, name=words("Clearing"), radius_km=40, entry=None, date=None)
SEA = Route(name=words("By sea", "Морем"), text=words("Ships."), sources=(BOOK,), points=(MapPoint(69, 20), MapPoint(69, 33)), share=46.5, about=True)
AIR = replace(SEA, name=words("By air"), share=23.25, about=False, date=Date.parse("1942"), stays=True, points=(MapPoint(60, 20), MapPoint(56, 30)))
BAND = Reach(600, words("Reach", "Досягаемость"), words("How far.", "Как далеко."), (BOOK,))
MARKED = MapSheet(
    base="europe",
    caption=words("Marks"),
    sources=(BOOK,),
    lines_of=MapName("east"),
    steps=(Step(Date.parse("1944"), words("Later", "Позже")), Step(Date.parse("1942-01-01"), words("First", "Сначала"))),
    areas=(FOREST, CLEARING),
    routes=(SEA, AIR),
    reach=BAND,
)
MAPS = (
    MapChoice(MapName("east"), words("East", "Восток")),
    MapChoice(MapName("marked"), words("Marks", "Знаки")),
    MapChoice(MapName("bare"), words("Nothing to tell")),
)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def km(lat: float, lon: float) -> tuple[float, float]:
    return base_map("europe").projection.project(lat, lon)


@pytest.fixture
def visit(clock: FakeClock, qapp: QGuiApplication) -> Iterator[Visit]:
    exhibition = small_exhibition()
    sections = tuple(
        replace(section, settings=replace(section.settings, maps=MAPS)) if section.id == "battles" else section for section in exhibition.sections
    )
    bare = replace(EAST, lines=())
    maps = {MapName("east"): EAST, MapName("marked"): MARKED, MapName("bare"): bare}
    made = Visit(replace(exhibition, sections=sections, maps=maps), None, clock)
    made.begin("en")
    made.openSection("battles")
    made.chooseList(False)
    made.chooseMap(1)
    yield made
    shiboken6.delete(made)


@pytest.fixture
def sheet(visit: Visit) -> TimeMap:
    assert visit.section is not None
    assert visit.section.map is not None
    return visit.section.map


def names(marks: list[MapMark]) -> list[str]:
    return [mark.name for mark in marks]


def test_a_section_of_cards_offers_its_maps_beside_them(visit: Visit) -> None:
    section = visit.section
    assert section is not None
    assert section.layout == "dates"
    assert [item.title for item in section.maps] == ["East", "Marks"]
    assert (section.mapNumber, section.mapShown) == (1, True)
    visit.chooseMap(7)
    assert section.mapNumber == 1
    visit.setLanguage("ru")
    assert [item.title for item in section.maps] == ["Восток", "Знаки"]
    visit.end()
    assert (section.mapNumber, section.mapShown) == (0, False)


def test_a_map_without_lines_of_its_own_tells_its_steps(sheet: TimeMap) -> None:
    assert (sheet.first, sheet.last) == (day("1942-01-01"), day("1944-01-01"))
    assert sheet.text == "First"
    sheet.day = float(day("1944-01-01"))
    assert sheet.text == "Later"
    sheet.day = float(day("1943-01-01"))
    assert len(sheet.path) > 100, "the lines are those of the other map"


def test_marks_are_there_in_their_time(sheet: TimeMap) -> None:
    shown = {}
    for when in ("1942-02-28", "1942-03-01", "1943-05-31", "1943-06-01"):
        sheet.day = float(day(when))
        shown[when] = names(sheet.marks)
    always = ["Reach", "Clearing", "By sea", "By air"]
    assert shown == {
        "1942-02-28": always,
        "1942-03-01": ["Reach", "Forest", "Clearing", "By sea", "By air"],
        "1943-05-31": ["Reach", "Forest", "Clearing", "By sea", "By air"],
        "1943-06-01": always,
    }


def test_tells_shares_and_counts_in_both_languages(visit: Visit, sheet: TimeMap) -> None:
    assert [mark.figure for mark in sheet.marks] == ["", "", "about 46.5%", "23.25%"]
    assert [mark.weight for mark in sheet.marks] == [0, 0, 1, 0.5]
    visit.setLanguage("ru")
    assert [mark.figure for mark in sheet.marks] == ["", "", "около 46,5\u00a0%", "23,25\u00a0%"]
    assert names(sheet.marks) == ["Досягаемость", "Clearing", "Морем", "By air"]


@pytest.mark.parametrize(
    ("lat", "lon", "touched"),
    [(54, 29.2, "Clearing"), (54.9, 29, "Forest"), (69.3, 26, "By sea"), (50, 10, None), (54, 33, None)],
)
def test_a_touch_finds_the_route_or_the_smallest_area(sheet: TimeMap, lat: float, lon: float, touched: str | None) -> None:
    sheet.day = float(day("1942-06-01"))
    sheet.touch(*km(lat, lon), 90)
    assert (sheet.touched.name if sheet.touched else None) == touched


def test_what_is_touched_is_let_go_when_its_time_is_over_and_by_the_next_visitor(visit: Visit, sheet: TimeMap) -> None:
    sheet.day = float(day("1942-06-01"))
    forest = next(mark for mark in sheet.marks if mark.name == "Forest")
    sheet.choose(forest)
    assert sheet.touched is forest
    assert forest.card is not None
    assert forest.card.entryId == "battles/lake"
    sheet.day = float(day("1943-12-01"))
    assert sheet.touched is None
    sheet.day = float(day("1942-06-01"))
    visit.end()
    assert sheet.touched is None


def test_the_band_follows_the_line(sheet: TimeMap) -> None:
    band = sheet.marks[0]
    easternmost = max(point.x() for point in band.path)
    assert easternmost - max(point.x() for point in sheet.path) == pytest.approx(600, abs=40)
    sheet.day = float(day("1943-12-01"))
    assert max(point.x() for point in band.path) != pytest.approx(easternmost, abs=1)


def test_names_take_turns_for_room(sheet: TimeMap) -> None:
    sheet.day = float(day("1942-06-01"))
    sheet.name(3.0, 20)
    assert all(mark.named for mark in sheet.marks)
    sheet.name(0.05, 20)
    assert [mark.name for mark in sheet.marks if mark.named][0:1] != []
    assert not all(mark.named for mark in sheet.marks if mark.kind != "reach")


def test_home_is_what_the_sheet_is_about(sheet: TimeMap) -> None:
    for lat, lon in ((54, 29), (69, 20), (69, 33), (60, 20)):
        assert sheet.home.contains(*km(lat, lon))
    assert not sheet.home.contains(*km(45, 34))
    assert sheet.frame.contains(sheet.home)
