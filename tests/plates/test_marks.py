"""Areas and routes as shapes."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

import pytest
from small_exhibition import BOOK, EAST, words

from kiosk.exhibition.map_marks import Area, Route
from kiosk.exhibition.map_points import MapPoint
from kiosk.exhibition.references import MapName
from kiosk.plates.basemap import base_map
from kiosk.plates.marks import box_around, contains, home_of, near, path_of, ring_of, shown_lines
from kiosk.plates.reaching import band

PROJECTION = base_map("europe").projection
CIRCLE = Area(name=words("A"), text=words("A"), sources=(BOOK,), middle=MapPoint(55, 30), radius_km=100)
CORNERS = (MapPoint(56, 28), MapPoint(56, 32), MapPoint(53, 32), MapPoint(53, 28))
RING = replace(CIRCLE, middle=None, radius_km=None, ring=CORNERS)


def test_a_circle_has_its_radius() -> None:
    x, y = PROJECTION.project(55, 30)
    ring = ring_of(CIRCLE, PROJECTION)
    assert all(hypot(px - x, py - y) == pytest.approx(100) for px, py in ring)
    assert contains(ring, x, y)
    assert not contains(ring, x + 101, y)


def test_a_ring_goes_smoothly_through_its_corners() -> None:
    ring = ring_of(RING, PROJECTION)
    assert len(ring) == len(CORNERS) * 8
    assert all(near(ring, *PROJECTION.project(corner.lat, corner.lon)) < 0.001 for corner in CORNERS)
    assert hypot(ring[0][0] - ring[-1][0], ring[0][1] - ring[-1][1]) < 120, "it closes"


def test_a_route_of_two_points_bulges_upwards_and_one_of_more_goes_through_them() -> None:
    ends = (MapPoint(55, 30), MapPoint(55, 50))
    for points in (ends, ends[::-1]):
        path = path_of(Route(name=words("R"), text=words("R"), sources=(BOOK,), points=points), PROJECTION)
        middle = path[len(path) // 2]
        assert middle[1] < (path[0][1] + path[-1][1]) / 2 - 100
    by_way = Route(name=words("R"), text=words("R"), sources=(BOOK,), points=(ends[0], MapPoint(50, 40), ends[1]))
    assert near(path_of(by_way, PROJECTION), *PROJECTION.project(50, 40)) < 20


def test_a_band_reaches_as_far_as_it_says() -> None:
    line = tuple((float(x), 0.0) for x in range(0, 1000, 10))
    left, top, right, bottom = box_around(band(line, 200))
    assert (left, top, right, bottom) == pytest.approx((-200, -200, 1190, 200), abs=3)
    assert band((), 200) == ()


def test_home_has_room_and_stays_within_the_base_map() -> None:
    sheet = replace(EAST, lines=(), towns=(), areas=(CIRCLE,))
    x, y = PROJECTION.project(55, 30)
    left, top, right, bottom = home_of(sheet)
    assert (right - left, bottom - top) == pytest.approx((550, 550))
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((x, y))
    moscow = PROJECTION.project(55.76, 37.62)
    assert home_of(replace(sheet, towns=EAST.towns))[2] > moscow[0], "its first towns are in it"
    frame = base_map("europe").frame
    assert home_of(replace(sheet, areas=(replace(CIRCLE, radius_km=9000),))) == (
        frame.left,
        frame.top,
        frame.left + frame.width,
        frame.top + frame.height,
    )


def test_lines_come_from_the_sheet_or_from_the_one_it_names() -> None:
    other = replace(EAST, base="eurasia", lines=(), lines_of=MapName("east"))
    maps = {MapName("east"): EAST}
    assert shown_lines(EAST, maps) is EAST
    assert (shown_lines(other, maps).lines, shown_lines(other, maps).base) == (EAST.lines, "eurasia")
    assert shown_lines(other, {}).lines == ()
