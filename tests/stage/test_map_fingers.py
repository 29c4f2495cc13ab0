"""Two fingers on the map and on the timeline; a map that is left at once; motion reduced."""

from __future__ import annotations

import pytest
from playing import Opener, Play
from PySide6.QtCore import QPointF

from kiosk.visit.time_map import TimeMap


@pytest.fixture(params=[(1280, 720), (720, 1280)], ids=["lying", "standing"])
def on_map(request: pytest.FixtureRequest, opened: Opener) -> Play:
    return open_map(opened(*request.param))


def open_map(play: Play) -> Play:
    play.visit.begin("en")
    play.visit.openSection("fronts")
    play.until(lambda: bool(play.of_type("TimeMapScreen")))
    play.settle(0.4)
    return play


def sheet(play: Play) -> TimeMap:
    assert play.visit.section is not None
    assert play.visit.section.map is not None
    return play.visit.section.map


def number(play: Play, kind: str, name: str) -> float:
    value = play.the(kind).property(name)
    assert isinstance(value, int | float)
    return float(value)


def open_place(play: Play) -> QPointF:
    """A place on the map that nothing covers."""
    area = play.area(play.the("MapField"))
    return QPointF(area.left() + area.width() * 0.6, area.top() + area.height() * 0.45)


def test_two_fingers_bring_the_map_closer_to_where_they_are(on_map: Play) -> None:
    field = on_map.the("MapField")
    middle = open_place(on_map)
    at = middle - on_map.area(field).topLeft()

    def under() -> tuple[float, float]:
        x = number(on_map, "MapField", "centreX") + (at.x() - field.width() / 2) / field.property("zoom")
        y = number(on_map, "MapField", "centreY") + (at.y() - field.height() / 2) / field.property("zoom")
        return x, y

    whole, place = number(on_map, "MapField", "zoom"), under()
    on_map.pinch(middle, 60, 130)
    assert number(on_map, "MapField", "zoom") > whole * 1.4
    assert under() == pytest.approx(place, abs=60)


def test_two_fingers_cannot_leave_the_map(on_map: Play) -> None:
    whole, most = number(on_map, "MapField", "least"), number(on_map, "MapField", "most")
    for _ in range(5):
        on_map.pinch(open_place(on_map), 40, 150)
    assert number(on_map, "MapField", "zoom") == pytest.approx(most)
    for _ in range(6):
        on_map.pinch(open_place(on_map), 150, 40)
    assert number(on_map, "MapField", "zoom") == pytest.approx(whole)
    home = on_map.the("MapField").property("home")
    assert home.left() <= number(on_map, "MapField", "centreX") <= home.right()
    assert home.top() <= number(on_map, "MapField", "centreY") <= home.bottom()


def test_two_taps_come_closer_and_the_whole_is_one_touch_away(on_map: Play) -> None:
    whole = number(on_map, "MapField", "zoom")
    for _ in range(2):
        on_map.press(open_place(on_map))
        on_map.release(open_place(on_map))
    on_map.until(lambda: number(on_map, "MapField", "zoom") > whole * 1.8)
    on_map.settle(0.4)
    on_map.tap(on_map.button(label="The whole map"))
    on_map.until(lambda: number(on_map, "MapField", "zoom") == whole)


def test_two_fingers_on_the_timeline_show_less_time_and_more(opened: Opener) -> None:
    play = opened(1280, 720)
    play.visit.begin("en")
    play.visit.openSection("timeline")
    play.until(lambda: bool(play.of_type("TimelineNodeButton")))
    play.settle(0.4)
    middle = play.area(play.the("TimelineField")).center()
    days = number(play, "TimelineField", "seenDays")
    play.pinch(middle, 60, 180)
    assert number(play, "TimelineField", "seenDays") < days * 0.7
    for _ in range(8):
        play.pinch(middle, 220, 40)
    assert number(play, "TimelineField", "seenDays") == pytest.approx(number(play, "TimelineField", "days"), rel=0.02)


def test_a_map_that_is_left_at_once_has_nothing_to_say(opened: Opener) -> None:
    """Qt's warnings fail a test: nothing may be called on a map that is gone."""
    play = opened(1280, 720)
    play.visit.begin("en")
    for _ in range(3):
        play.visit.openSection("fronts")
        play.window.resize(play.window.width() - 10, play.window.height())
        play.visit.goHome()
        play.settle(0.01)
        play.visit.end()
        play.visit.begin("en")
    play.settle(0.3)


@pytest.fixture
def reduced(opened: Opener) -> Play:
    return open_map(opened(1280, 720, reducedMotion=True))


def test_with_reduced_motion_the_map_is_at_once_where_it_will_be(reduced: Play) -> None:
    assert reduced.theme.property("reduced") is True
    whole = number(reduced, "MapField", "zoom")
    reduced.tap(reduced.button(label="Closer"))
    assert number(reduced, "MapField", "zoom") == pytest.approx(whole * 1.6)
    reduced.tap(reduced.button(label="Next turning point"))
    assert sheet(reduced).day == sheet(reduced).turningPoints[1]


def test_with_reduced_motion_the_map_plays_from_turning_point_to_turning_point(reduced: Play) -> None:
    reduced.the("TimeMapScreen").setProperty("pause", 50)
    days: list[float] = []
    sheet(reduced).dayChanged.connect(lambda: days.append(sheet(reduced).day))
    reduced.tap(reduced.button(label="Play"))
    reduced.until(lambda: len(days) >= 4)
    reduced.tap(reduced.button(label="Pause"))
    assert days == sheet(reduced).turningPoints[1 : len(days) + 1]


def test_with_reduced_motion_the_timeline_leaps(opened: Opener) -> None:
    play = opened(1280, 720, reducedMotion=True)
    play.visit.begin("en")
    play.visit.openSection("timeline")
    play.until(lambda: bool(play.of_type("TimelineNodeButton")))
    play.settle(0.4)
    days = number(play, "TimelineField", "seenDays")
    play.tap(play.button(label="Closer"))
    assert number(play, "TimelineField", "seenDays") < days * 0.7


def test_with_reduced_motion_the_line_of_the_attract_screen_fades_from_date_to_date(opened: Opener) -> None:
    play = opened(1280, 720, reducedMotion=True)
    front = play.visit.front
    assert front is not None
    moments: list[float] = []
    front.momentChanged.connect(lambda: moments.append(front.moment))
    play.read(play.the("AttractMap"), "leap(1)")
    play.until(lambda: front.moment == 1)
    assert moments == [1]
