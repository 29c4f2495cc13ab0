"""The line over the attract screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.plates.view import MapView
from kiosk.visit.front_line import FrontLine
from kiosk.visit.visit import Visit


@pytest.fixture
def front(visit: Visit) -> FrontLine:
    assert visit.front is not None
    visit.front.width = 1920.0
    visit.front.height = 1080.0
    return visit.front


def at(front: FrontLine, moment: float) -> list[QPointF]:
    front.moment = moment
    return front.path


@pytest.mark.parametrize(("moment", "kept"), [(-3, 0), (0, 0), (1.5, 1.5), (3, 3), (99, 3)])
def test_the_moment_stays_between_the_first_and_the_last_date(front: FrontLine, moment: float, kept: float) -> None:
    front.moment = moment
    assert front.last == 3
    assert front.moment == kept
    assert len(front.path) > 100


def test_has_no_path_without_a_size(visit: Visit) -> None:
    assert visit.front is not None
    assert visit.front.path == []


def test_moves_from_date_to_date(front: FrontLine) -> None:
    first, half, second = at(front, 0), at(front, 0.5), at(front, 1)
    middle = len(first) // 2
    assert half[middle].x() == pytest.approx((first[middle].x() + second[middle].x()) / 2)
    assert first[middle].x() < half[middle].x() < second[middle].x()
    assert front.presence == 1.0


@pytest.mark.parametrize(("moment", "presence"), [(2, 1), (2.25, 1), (2.45, 0.2), (2.5, 0), (2.55, 0.2), (3, 1)])
def test_fades_where_the_change_is_too_great(front: FrontLine, moment: float, presence: float) -> None:
    front.moment = moment
    assert front.presence == pytest.approx(presence)


def test_an_end_that_fades_stays_where_it_was_and_then_where_it_will_be(front: FrontLine) -> None:
    front.moment = 2.4
    before = front.end
    front.moment = 2.45
    assert front.end == before != []
    front.moment = 2.6
    after = front.end
    assert after[0].x() < before[0].x() - 100
    front.moment = 3
    assert front.end == []


def test_says_the_nearest_date_in_the_visitors_language(front: FrontLine, visit: Visit) -> None:
    front.moment = 0.6
    assert (front.date, front.text) == ("5 December 1941", "The line on 1941-12-05")
    visit.setLanguage("ru")
    assert (front.date, front.text) == ("5 декабря 1941 года", "Линия 1941-12-05")


@pytest.mark.parametrize(("moment", "count"), [(0, 0), (0.9, 0), (1, 1), (2.5, 2), (3, 3)])
def test_keeps_the_lines_of_the_dates_that_have_passed(front: FrontLine, moment: float, count: int) -> None:
    front.moment = moment
    assert len(front.earlier) == count


def test_fits_the_picture_of_the_land(front: FrontLine) -> None:
    view = MapView.for_attract(1920.0, 1080.0)
    assert all(0 <= point.x() <= 1920 for point in at(front, 1))
    assert view.scale == pytest.approx(0.32, abs=0.01)
