"""The map of the bundled exhibition under a finger."""

from __future__ import annotations

import pytest
from playing import Opener, Play
from PySide6.QtCore import QPointF, QRectF


@pytest.fixture(params=[(1280, 720), (720, 1280)], ids=["lying", "standing"])
def on_map(request: pytest.FixtureRequest, opened: Opener) -> Play:
    play = opened(*request.param)
    play.visit.begin("en")
    play.visit.openSection("fronts")
    play.until(lambda: bool(play.of_type("TimeMapScreen")))
    play.settle(0.4)
    return play


def number(play: Play, kind: str, name: str) -> float:
    value = play.the(kind).property(name)
    assert isinstance(value, int | float)
    return float(value)


def test_dragging_the_slider_moves_the_line(on_map: Play) -> None:
    assert on_map.visit.section is not None
    sheet = on_map.visit.section.map
    assert sheet is not None
    before = [point.x() for point in sheet.path]
    area = on_map.area(on_map.the("TimeSlider"))
    handle = QPointF(area.left() + 20, area.bottom() - 20)
    on_map.drag(handle, QPointF(area.center().x(), handle.y()), steps=20)
    on_map.settle()
    assert sheet.first + 400 < sheet.day < sheet.last - 400
    assert [point.x() for point in sheet.path] != before


def test_steps_to_the_next_turning_point_and_back(on_map: Play) -> None:
    assert on_map.visit.section is not None
    sheet = on_map.visit.section.map
    assert sheet is not None
    on_map.tap(on_map.button(label="Next turning point"))
    on_map.until(lambda: sheet.day == sheet.turningPoints[1])
    on_map.tap(on_map.button(label="Previous turning point"))
    on_map.until(lambda: sheet.day == sheet.first)


def test_comes_closer_is_dragged_and_returns_to_the_whole(on_map: Play) -> None:
    whole = number(on_map, "MapField", "zoom")
    on_map.tap(on_map.button(label="Closer"))
    on_map.until(lambda: number(on_map, "MapField", "zoom") > whole * 1.5)
    on_map.settle(0.3)
    centre = number(on_map, "MapField", "centreX")
    middle = on_map.area(on_map.the("MapField")).center()
    on_map.press(middle)
    for step in range(1, 13):
        on_map.move(middle + QPointF(-12 * step, 0))
        on_map.settle(0.02)
    on_map.release(middle + QPointF(-144, 0))
    on_map.settle()
    assert number(on_map, "MapField", "centreX") > centre + 20
    on_map.tap(on_map.button(label="The whole map"))
    on_map.until(lambda: number(on_map, "MapField", "zoom") == whole)


def test_a_card_opens_its_entry_and_back_finds_the_map_as_it_was(on_map: Play) -> None:
    assert on_map.visit.section is not None
    sheet = on_map.visit.section.map
    assert sheet is not None
    sheet.setProperty("day", float(sheet.turningPoints[5]))
    on_map.settle(0.2)
    on_map.tap(on_map.of_type("RelatedCard")[0])
    assert on_map.visit.screen == "entry"
    on_map.visit.goBack()
    on_map.settle(0.2)
    assert on_map.visit.screen == "section"
    assert sheet.day == sheet.turningPoints[5]


def test_the_list_stands_behind_the_map(on_map: Play) -> None:
    on_map.tap(on_map.button(text="As a list"))
    on_map.until(lambda: bool(on_map.of_type("DateList")))
    on_map.tap(on_map.button(text="On the map"))
    on_map.until(lambda: bool(on_map.of_type("TimeMapScreen")))


def test_a_theatre_is_chosen_and_shows_its_own_land(on_map: Play) -> None:
    section = on_map.visit.section
    assert section is not None
    on_map.tap(on_map.button(text="Far East"))
    on_map.until(lambda: section.map is not None and section.map.base == "far_east")
    sheet = section.map
    assert sheet is not None
    sheet.setProperty("day", float(sheet.turningPoints[0]))
    on_map.settle(0.5)
    label = next(item for item in on_map.of_type("MapMarkLabel") if item.isVisible())
    on_map.tap(label)
    on_map.until(lambda: sheet.touched is not None)
    assert sheet.touched is not None
    assert sheet.touched.name == "Lake Khasan"
    row = next(row for row in on_map.of_type("MapMarkRow") if row.property("chosen"))
    assert on_map.area(row).height() > 100, "it tells what it is"
    field = on_map.area(on_map.the("MapField"))
    on_map.tap_at(QPointF(field.right() - 12, field.top() + field.height() * 0.75))
    on_map.until(lambda: sheet.touched is None)


def test_a_section_of_cards_offers_its_map(on_map: Play) -> None:
    on_map.visit.openSection("home_front")
    on_map.until(lambda: bool(on_map.of_type("SectionHead")))
    on_map.settle(0.3)
    on_map.tap(on_map.button(text="On the map"))
    on_map.until(lambda: on_map.visit.section is not None and on_map.visit.section.mapShown)
    on_map.until(lambda: bool(on_map.of_type("MapMarkShape")))
    section = on_map.visit.section
    assert section is not None
    assert section.map is not None
    assert section.map.base == "eurasia"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "standing"])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_names_keep_clear_of_the_buttons_and_the_scale(size: tuple[int, int], text: float, opened: Opener) -> None:
    play = opened(*size, textScale=text)
    play.visit.begin("en")
    play.visit.openSection("fronts")
    play.until(lambda: bool(play.of_type("MapTownName")))
    play.settle(0.6)
    shown = [play.area(item).translated(item.property("start"), item.property("above")).topLeft() for item in play.of_type("MapTownName")]
    sizes = [(item.property("nameWidth"), item.property("nameHeight")) for item in play.of_type("MapTownName")]
    boxes = [QRectF(place.x(), place.y(), *extent) for place, extent in zip(shown, sizes, strict=True)]
    assert len(boxes) > 8
    field = play.area(play.the("MapField"))
    controls = [play.area(item) for kind in ("RoundButton", "PillButton", "MapScale") for item in play.of_type(kind)]
    assert controls
    for box in boxes:
        assert field.contains(box)
        assert not [control for control in controls if control.intersects(box)]


def test_the_map_is_painted_only_where_it_is_seen(on_map: Play) -> None:
    """What stands under the words or the slider would cost as much as what is seen."""
    field = on_map.area(on_map.the("MapField"))
    slider = on_map.area(on_map.the("TimeSlider"))
    assert field.bottom() <= slider.top()
    for card in on_map.of_type("ReadingText"):
        assert not field.intersects(on_map.area(card))


def test_what_a_route_is_called_keeps_clear_of_the_buttons(opened: Opener) -> None:
    play = opened(1920, 1080)
    play.visit.begin("ru")
    play.visit.openSection("alliance")
    play.visit.chooseList(False)
    play.until(lambda: bool(play.of_type("MapMarkLabel")))
    assert play.visit.section is not None
    sheet = play.visit.section.map
    assert sheet is not None
    sheet.setProperty("day", float(sheet.turningPoints[3]))
    play.settle(0.4)
    labels = [play.area(label) for label in play.of_type("MapMarkLabel")]
    controls = [play.area(item) for kind in ("RoundButton", "MapScale") for item in play.of_type(kind)]
    field = play.area(play.the("MapField"))
    assert controls
    assert any(label.left() > field.center().x() for label in labels)
    assert not [label for label in labels for control in controls if label.intersects(control)]
