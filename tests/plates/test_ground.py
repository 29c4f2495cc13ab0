"""The ground behind a line, with its pockets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from small_exhibition import EAST, words

from kiosk.exhibition.dates import Date
from kiosk.exhibition.maps import Flank, Ground, MapPoint, MapSheet, Pocket, SideLine
from kiosk.exhibition.references import SourceKey
from kiosk.plates.basemap import base_map
from kiosk.plates.ground import GroundOfSide
from kiosk.plates.lines import Point, even, matched
from kiosk.plates.moving import MovingLine

BOOK = (SourceKey("book"),)


def points(*places: tuple[float, float]) -> tuple[MapPoint, ...]:
    return tuple(MapPoint(lat, lon) for lat, lon in places)


def at(lat: float, lon: float) -> Point:
    return base_map("europe").projection.project(lat, lon)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.fixture
def ground() -> GroundOfSide:
    flank = Flank(words("North"), Date.parse("1941-06-22"), Date.parse("1944"), (SideLine(Date.parse("1941"), points((70, 30), (61, 29))),), BOOK)
    ring = points((55, 35), (55, 36), (54, 36), (54, 35))
    behind = Pocket(words("Cut off"), "other", Date.parse("1943-01-10"), Date.parse("1943-02-02"), ring, BOOK)
    far = replace(behind, held="own", ring=points((52, 12), (52, 14), (51, 14), (51, 12)))
    closing = Ground(points((42, 45), (45, 70), (70, 70)), points((60, 27), (56, 20)), points((43, 38), (45, 30)))
    sheet: MapSheet = replace(EAST, flanks=(flank,), pockets=(behind, far), ground=closing)
    return GroundOfSide(sheet, MovingLine(sheet.all_lines, sheet.base))


def test_holds_what_lies_behind_the_line(ground: GroundOfSide) -> None:
    first = day("1941-06-22")
    assert ground.holds(at(56, 50), first)
    assert not ground.holds(at(50, 8), first)


@pytest.mark.parametrize(("when", "held"), [("1943-01-09", True), ("1943-01-10", False), ("1943-02-01", False), ("1943-02-02", True)])
def test_a_pocket_is_there_from_its_first_day_to_the_day_before_its_end(ground: GroundOfSide, when: str, held: bool) -> None:
    inside = at(54.5, 35.5)
    open_ground = replace(ground, sheet=replace(ground.sheet, pockets=()))
    assert ground.holds(inside, day(when)) == (held and open_ground.holds(inside, day(when)))
    assert ground.holds(at(51.5, 13), day(when)) == (not held)


def test_without_a_ground_there_is_none() -> None:
    assert GroundOfSide(EAST, MovingLine(EAST.all_lines, EAST.base)).at(day("1942-01-01")) == ()


def test_matched_lines_pair_what_lies_near() -> None:
    """A line with a salient and one without: each point of the straight one stays where it is, whatever the other's length."""
    straight = even([(0, 0), (0, 100)], 21)
    bent = even([(0, 0), (0, 40), (60, 45), (0, 50), (0, 100)], 21)
    first, second = matched(straight, bent)
    assert len(first) == len(second) >= 21
    assert set(first) == set(straight)
    assert set(second) == set(bent)
    assert all(abs(a[1] - b[1]) < 12 for a, b in zip(first, second, strict=True))


def test_guides_lead_the_line_between_its_dates() -> None:
    guide = SideLine(Date.parse("1941-09-01"), points((60, 40), (45, 40)))
    led = replace(EAST, guides=(guide,))
    assert [line.date for line in led.all_lines][:3] == [EAST.lines[0].date, guide.date, EAST.lines[1].date]
    moving = MovingLine(led.all_lines, led.base)
    assert moving.at(day("1941-09-01"))[0] == pytest.approx(at(60, 40))
