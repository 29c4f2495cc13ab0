"""The timeline of the bundled exhibition under a finger."""

from __future__ import annotations

import pytest
from playing import Opener, Play
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.visit.timeline import Timeline


@pytest.fixture(params=[(1280, 720), (720, 1280)], ids=["lying", "standing"])
def on_line(request: pytest.FixtureRequest, opened: Opener) -> Play:
    play = opened(*request.param)
    play.visit.begin("en")
    play.visit.openSection("timeline")
    play.until(lambda: bool(play.of_type("TimelineNodeButton")))
    play.settle(0.4)
    return play


def line(play: Play) -> Timeline:
    assert play.visit.section is not None
    timeline = play.visit.section.timeline
    assert timeline is not None
    return timeline


def nodes(play: Play, more: bool) -> list[QQuickItem]:
    """The nodes that can be touched in their middle."""
    field = play.area(play.the("TimelineField"))
    found = [button for button in play.of_type("TimelineNodeButton") if field.contains(play.area(button).center())]
    return [button for button in found if (button.property("more") > 0) == more]


def test_a_drag_moves_through_time(on_line: Play) -> None:
    before = line(on_line).seenFirst
    middle = on_line.area(on_line.the("TimelineField")).center()
    on_line.press(middle)
    for step in range(1, 16):
        on_line.move(middle - QPointF(20 * step, 0))
        on_line.settle(0.02)
    on_line.release(middle - QPointF(300, 0))
    on_line.until(lambda: line(on_line).seenFirst > before + 10)


def test_buttons_move_and_zoom(on_line: Play) -> None:
    first, days = line(on_line).seenFirst, line(on_line).seenDays
    on_line.tap(on_line.button(label="Later"))
    on_line.until(lambda: line(on_line).seenFirst > first + days * 0.5)
    on_line.settle(0.4)
    on_line.tap(on_line.button(label="Closer"))
    on_line.until(lambda: line(on_line).seenDays < days * 0.6)
    on_line.tap(on_line.button(label="Further"))
    on_line.until(lambda: line(on_line).seenDays > days * 0.9)


def test_the_whole_can_be_seen_and_no_more(on_line: Play) -> None:
    for _ in range(8):
        on_line.tap(on_line.button(label="Further"))
        on_line.settle(0.35)
    timeline = line(on_line)
    assert timeline.seenDays == pytest.approx(timeline.last + 1 - timeline.first, rel=0.02)
    assert timeline.seenFirst == pytest.approx(timeline.first, abs=1)


def test_a_single_node_opens_its_entry_and_back_finds_the_line_as_it_was(on_line: Play) -> None:
    seen = on_line.the("TimelineField").property("seenFirst")
    button = nodes(on_line, more=False)[0]
    title = str(on_line.read(button, "node.title"))
    on_line.tap_at(on_line.area(button).center())
    assert on_line.visit.screen == "entry"
    assert on_line.visit.page is not None
    assert title.startswith(on_line.visit.page.card.title)
    on_line.visit.goBack()
    on_line.settle(0.3)
    assert on_line.the("TimelineField").property("seenFirst") == seen
    assert on_line.of_type("TimelineNodeButton")


def test_a_crowded_node_unfolds_and_a_row_leads_on(on_line: Play) -> None:
    on_line.tap_at(on_line.area(nodes(on_line, more=True)[0]).center())
    on_line.until(lambda: bool(on_line.of_type("OccasionRow")))
    rows = on_line.of_type("OccasionRow")
    assert len(rows) > 1
    on_line.tap(rows[1])
    assert on_line.visit.screen == "entry"


def test_one_band_alone_has_more_lanes(on_line: Play) -> None:
    before = on_line.the("TimelineField").property("lanes")
    on_line.tap(on_line.button(text="Fronts"))
    on_line.until(lambda: on_line.the("TimelineField").property("lanes") > before)
    on_line.settle(0.2)
    assert len(on_line.of_type("TimelineBandRow")) == 1


def test_no_two_names_cover_each_other(on_line: Play) -> None:
    for code in ("en", "ru"):
        on_line.visit.setLanguage(code)
        on_line.until(lambda: bool(on_line.of_type("TimelineNodeButton")))
        on_line.settle(0.4)
        areas = [on_line.area(button) for button in on_line.of_type("TimelineNodeButton")]
        assert len(areas) > 5
        for number, area in enumerate(areas):
            for other in areas[number + 1 :]:
                assert not area.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))
