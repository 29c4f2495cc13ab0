"""The drawn lines against the table of towns: ``towns.txt``, kept apart from the content that draws them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF

from kiosk.exhibition.maps import MapSheet
from kiosk.places import bundled_content
from kiosk.plates.basemap import base_map
from kiosk.plates.ground import GroundOfSide
from kiosk.plates.moving import MovingLine
from kiosk.reading.reader import read_exhibition

TABLE = Path(__file__).parent / "towns.txt"
TOLERANCE = 3
"""Days by which sources and the drawn line may differ."""

FOUGHT_OVER = {
    "Jelgava": "reached on 31 July 1944, fought over until October",
    "Siauliai": "thirty kilometres behind a front that swept past it to the coast in October 1944",
    "Danzig": "on the edge of the pocket that began on 10 March 1945",
    "Budapest": "reached in November 1944, cut off on 26 December",
}
"""Towns of the last winter that may change sides once more than the table says, and why."""


@dataclass(frozen=True)
class Town:
    """A town of the table; ``changes`` are days and whether it was then held by the Soviet side."""

    name: str
    lat: float
    lon: float
    first: bool
    changes: tuple[tuple[int, bool], ...]

    def soviet(self, day: int) -> bool:
        held = self.first
        for changed, side in self.changes:
            if changed <= day:
                held = side
        return held

    def contested(self, day: int) -> bool:
        return any(abs(day - changed) <= TOLERANCE for changed, _ in self.changes)


def towns() -> list[Town]:
    rows = [line.split("; ") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [
        Town(name, float(lat), float(lon), side == "s", tuple((date.fromisoformat(c[:10]).toordinal(), c[11] == "s") for c in changes))
        for name, lat, lon, side, *changes in rows
    ]


@pytest.fixture(scope="module")
def sheet() -> MapSheet:
    exhibition = read_exhibition(bundled_content()).exhibition
    assert exhibition is not None
    return next(sheet for name, sheet in exhibition.maps.items() if name == "eastern_front")


@pytest.fixture(scope="module")
def ground(sheet: MapSheet) -> GroundOfSide:
    return GroundOfSide(sheet, MovingLine(sheet.all_lines, sheet.base))


def held_on(ground: GroundOfSide, day: int, points: list[QPointF]) -> list[bool]:
    """What ``GroundOfSide.holds`` says of many points, quickly."""
    whole = QPolygonF([QPointF(x, y) for x, y in ground.at(day)])
    pockets = [(pocket.held == "own", QPolygonF([QPointF(x, y) for x, y in ring])) for pocket, ring in ground.pockets(day)]
    rule = Qt.FillRule.OddEvenFill

    def held(point: QPointF) -> bool:
        inside = [own for own, ring in pockets if ring.containsPoint(point, rule)]
        return inside[0] if inside else whole.containsPoint(point, rule)

    return [held(point) for point in points]


def test_the_table_is_whole() -> None:
    assert len(towns()) == 128
    assert sum(len(town.changes) for town in towns()) == 227


def test_on_every_dated_line_every_town_is_on_its_side(sheet: MapSheet, ground: GroundOfSide) -> None:
    project = base_map(sheet.base).projection.project
    checks, wrong = 0, []
    for town in towns():
        for line in sheet.all_lines:
            day = line.date.first_day.toordinal()
            if town.contested(day):
                continue
            checks += 1
            if ground.holds(project(town.lat, town.lon), day) != town.soviet(day):
                wrong.append(f"{town.name} on {line.date.first_day}")
    assert wrong == []
    assert checks > 3000


def test_the_quick_check_agrees_with_the_exact_one(sheet: MapSheet, ground: GroundOfSide) -> None:
    project = base_map(sheet.base).projection.project
    points = [project(town.lat, town.lon) for town in towns()]
    for day in (date(1941, 12, 5).toordinal(), date(1943, 1, 10).toordinal(), date(1944, 3, 30).toordinal()):
        assert held_on(ground, day, [QPointF(*point) for point in points]) == [ground.holds(point, day) for point in points]


def test_a_line_that_is_moved_is_caught(sheet: MapSheet, ground: GroundOfSide) -> None:
    """The check above can fail: with the line of another year many towns are on the wrong side."""
    project = base_map(sheet.base).projection.project
    day, other = date(1942, 11, 18).toordinal(), date(1943, 12, 1).toordinal()
    assert sum(ground.holds(project(town.lat, town.lon), other) != town.soviet(day) for town in towns()) > 15


def test_between_two_dates_no_town_changes_sides_more_often_than_it_did(sheet: MapSheet, ground: GroundOfSide) -> None:
    """A change that lasts no longer than the tolerance is none."""
    project = base_map(sheet.base).projection.project
    points = [QPointF(*project(town.lat, town.lon)) for town in towns()]
    turns = [line.date.first_day.toordinal() for line in sheet.lines]
    wrong = []
    for start, end in pairwise(turns):
        days = range(start, end + 1)
        held = [held_on(ground, day, points) for day in days]
        for index, town in enumerate(towns()):
            seen = [on_day[index] for on_day in held]
            for number in range(1, len(seen)):
                if seen[number] != seen[number - 1] and seen[number - 1] in seen[number + 1 : number + TOLERANCE + 1]:
                    seen[number] = seen[number - 1]
            drawn = sum(first != second for first, second in pairwise(seen))
            documented = sum(start < changed <= end + TOLERANCE for changed, _ in town.changes)
            if drawn > max(1, documented) + (town.name in FOUGHT_OVER):
                wrong.append(f"{town.name} after {date.fromordinal(start)}: {drawn} times, documented {documented}")
    assert wrong == []
