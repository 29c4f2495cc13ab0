"""Where things stand on a map, and how lines run over it."""

from __future__ import annotations

import pytest
from small_exhibition import EAST

from kiosk.plates.basemap import base_map
from kiosk.plates.lines import POINTS, even, interpolate, project_line, smooth
from kiosk.plates.view import MapView


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (300, 300)])
def test_a_map_has_one_scale(width: float, height: float) -> None:
    for view in (MapView.around(100, -50, 800, width, height), MapView.for_attract(width, height)):
        here, east, south = view.place(0, 0), view.place(10, 0), view.place(0, 10)
        assert east[0] - here[0] == pytest.approx(south[1] - here[1])
        assert east[1] - here[1] == south[0] - here[0] == 0


def test_a_view_around_a_place_has_it_in_the_middle() -> None:
    view = MapView.around(100, -50, 800, 640, 480)
    assert view.place(100, -50) == pytest.approx((320, 240))
    assert view.place(500, -50)[0] - view.place(-300, -50)[0] == pytest.approx(480)


def test_a_line_has_its_points_at_equal_distances() -> None:
    line = even([(0, 0), (10, 0), (10, 30)], 5)
    assert line == ((0, 0), (10, 0), (10, 10), (10, 20), (10, 30))


def test_a_line_of_no_length_stays_where_it_is() -> None:
    assert even([(3, 4), (3, 4)], 3) == ((3, 4), (3, 4), (3, 4))


def test_a_smooth_line_goes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0), (30.0, 40.0)]
    curve = smooth(points)
    assert all(any(point == pytest.approx(each) for each in curve) for point in points)
    assert len(curve) > 20


def test_every_dated_line_has_as_many_points() -> None:
    assert {len(project_line(line, base_map(EAST.base).projection)) for line in EAST.lines} == {POINTS}


@pytest.mark.parametrize("share", [0.0, 0.25, 1.0])
def test_between_two_lines(share: float) -> None:
    first, second = ((0.0, 0.0), (0.0, 8.0)), ((4.0, 0.0), (8.0, 8.0))
    assert interpolate(first, second, share) == ((4 * share, 0), (8 * share, 8))
