"""A plate over the whole screen: opened, looked at closely with one finger and with two, and left again."""

from __future__ import annotations

from functools import partial

import pytest
from playing import Opener, Play
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest


@pytest.fixture(params=[(1280, 720), (720, 1280)], ids=["lying", "standing"])
def play(request: pytest.FixtureRequest, opened: Opener) -> Play:
    return opened(*request.param)


def show(play: Play, entry: str) -> None:
    play.visit.begin("en")
    play.visit.openEntry(entry)
    play.settle()


def enlarge(play: Play, entry: str) -> QQuickItem:
    show(play, entry)
    play.tap(play.button(text="Enlarge"))
    play.until(lambda: bool(play.of_type("PlateViewer")))
    return play.the("ZoomField")


def zoom(field: QQuickItem) -> float:
    return float(field.property("zoom"))


def centre(field: QQuickItem) -> QPointF:
    return QPointF(field.property("centreX"), field.property("centreY"))


def is_closer(field: QQuickItem, before: float) -> bool:
    return zoom(field) > before * 1.3


def rested(play: Play, field: QQuickItem) -> None:
    play.until(lambda: play.read(field, "rest.zoom") == zoom(field))


def drag(play: Play, start: QPointF, way: QPointF) -> None:
    play.press(start)
    for step in range(1, 13):
        play.move(start + way * step / 12)
        play.settle(0.01)
    play.release(start + way)
    play.settle()


def pinch(play: Play, middle: QPointF, begin: float, end: float) -> None:
    """Two fingers around ``middle``, from ``begin`` to ``end`` pixels away from it."""

    def places(away: float) -> tuple[QPointF, QPointF]:
        return middle - QPointF(away, 0), middle + QPointF(away, 0)

    left, right = (place.toPoint() for place in places(begin))
    play.commit(QTest.touchEvent(play.window, play._finger).press(0, left, play.window).press(1, right, play.window))
    for step in range(1, 13):
        left, right = (place.toPoint() for place in places(begin + (end - begin) * step / 12))
        play.commit(QTest.touchEvent(play.window, play._finger).move(0, left, play.window).move(1, right, play.window))
        play.settle(0.01)
    play.commit(QTest.touchEvent(play.window, play._finger).release(0, left, play.window).release(1, right, play.window))
    play.settle()


@pytest.mark.parametrize("entry", ["medals/lenin", "leaders/kuznetsov_navy", "fronts/kursk"])
def test_a_touch_on_the_plate_enlarges_it(play: Play, entry: str) -> None:
    show(play, entry)
    area = play.area(play.the("PlateView" if entry.startswith("fronts") else "MedalSides"))
    play.tap_at(QPointF(area.center().x(), area.top() + area.height() * 0.2))
    assert play.of_type("PlateViewer")
    assert play.of_type("PlatePanel") == []
    play.tap(play.button(text="Close"))
    assert play.of_type("PlateViewer") == []
    assert play.visit.screen == "entry"


def test_a_pinch_comes_closer_and_holds_what_is_between_the_fingers(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    area = play.area(field)
    place = area.topLeft() + QPointF(area.width() * 0.4, area.height() * 0.6)
    pinch(play, place, 40, 140)
    assert zoom(field) > 2
    under = centre(field) + QPointF(0.4 - 0.5, 0.6 - 0.5) / zoom(field)
    assert (under.x(), under.y()) == (pytest.approx(0.4, abs=0.03), pytest.approx(0.6, abs=0.03))


def test_it_can_be_dragged_as_far_as_there_is_something(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    play.tap(play.button(label="Closer"))
    play.tap(play.button(label="Closer"))
    play.until(lambda: zoom(field) == pytest.approx(1.6**2))
    middle = play.area(field).center()
    for _ in range(8):
        drag(play, middle, QPointF(200, 200))
    edge = pytest.approx(0.5 / zoom(field))
    assert (centre(field).x(), centre(field).y()) == (edge, edge)
    drag(play, middle, QPointF(-120, 0))
    assert centre(field).x() > 0.5 / zoom(field) + 0.02


def test_buttons_stop_at_both_ends_and_one_touch_shows_the_whole(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    assert not play.button(label="Further").isEnabled()
    for _ in range(9):
        play.tap(play.button(label="Closer"))
    play.until(lambda: zoom(field) == 8)
    assert not play.button(label="Closer").isEnabled()
    play.tap(play.button(label="The whole picture"))
    play.until(lambda: zoom(field) == 1)


def test_a_double_tap_comes_closer_and_another_goes_back(play: Play) -> None:
    field = enlarge(play, "fronts/kursk")
    area = play.area(field)
    place = area.topLeft() + QPointF(area.width() * 0.3, area.height() * 0.3)
    for _ in range(2):
        play.tap_at(place)
    play.until(lambda: zoom(field) == 3)
    assert centre(field).x() < 0.5
    play.settle(0.6)
    for _ in range(2):
        play.tap_at(place)
    play.until(lambda: zoom(field) == 1)


def test_what_is_looked_at_closely_is_drawn_anew_and_sharp(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    play.until(lambda: all(image.property("progress") == 1 for image in play.of_type("PlateImage")))
    for _ in range(2):
        before = zoom(field)
        play.tap(play.button(label="Closer"))
        play.until(partial(is_closer, field, before))
        rested(play, field)
    play.until(lambda: any(play.read(image, "drawn && Math.abs(shown.z - rest.zoom) < 0.001") for image in play.of_type("DetailImage")), 20)
    play.settle()
    sharp = play.window.grabWindow()
    for image in play.of_type("DetailImage"):
        image.setVisible(False)
    play.settle()
    blurred = play.window.grabWindow()
    place = play.area(field).center() + QPointF(0, 100)
    assert detail(sharp, place) > detail(blurred, place) * 1.15


def detail(image: QImage, middle: QPointF) -> int:
    """How much neighbouring pixels differ around ``middle``."""
    x0, y0 = round(middle.x()), round(middle.y())
    rows = range(max(0, y0 - 120), min(image.height(), y0 + 120), 2)
    columns = range(max(0, x0 - 120), min(image.width() - 1, x0 + 120))
    return sum(abs(image.pixelColor(x, y).lightness() - image.pixelColor(x + 1, y).lightness()) for y in rows for x in columns)


def test_parts_follow_and_their_words_cover_nothing(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    for _ in range(3):
        play.tap(play.button(label="Closer"))
    rested(play, field)
    choices = play.the("MedalChoices")
    count = play.read(choices, "parts.length")
    assert isinstance(count, int | float)
    assert count > 2
    for number in range(int(count)):
        play.tap(step(play))
        assert play.read(choices, "part") == number
        rested(play, field)
        mark = next(item for item in play.items(under=play.the("MedalParts")) if item.property("current") is True)
        play.until(lambda: play.area(field).contains(play.area(mark).center()))  # noqa: B023 - asked before the next part
        rested(play, field)
        ring = play.area(mark)
        words = play.area(play.the("PartWords"))
        assert not words.intersects(play.area(field))
        assert ring.width() == pytest.approx(56 * float(play.theme.property("unit")), rel=0.05)


def step(play: Play) -> QQuickItem:
    return next(button for button in play.buttons() if button.property("text") == "What it shows" or " of " in str(button.property("text")))


def test_classes_and_sides_are_kept_on_both_ways(play: Play) -> None:
    show(play, "medals/patriotic")
    play.tap(play.button(text="2nd class"))
    play.tap(play.button(text="Enlarge"))
    assert play.read(play.the("MedalSides"), "face.obverse") == "image://plates/medal/1/medals/patriotic"
    play.tap(play.button(text="1st class"))
    play.tap(play.button(text="Close"))
    assert play.read(play.the("MedalSides"), "face.obverse") == "image://plates/medal/0/medals/patriotic"


def test_a_medal_is_turned_over_here_too(play: Play) -> None:
    enlarge(play, "medals/hero")
    sides = play.the("MedalSides")
    play.tap(play.button(text="Turn over"))
    play.until(lambda: bool(play.read(sides, "reversed")))


def test_back_leads_to_the_page_and_home_leads_home(play: Play) -> None:
    enlarge(play, "medals/lenin")
    assert play.visit.backEntry is not None
    assert play.visit.backEntry.title == "Order of Lenin"
    play.tap(play.button(iconName="chevron-left"))
    assert (play.visit.screen, play.of_type("PlateViewer")) == ("entry", [])
    play.visit.enlarge(0)
    play.settle()
    play.tap(play.button(iconName="home"))
    assert play.visit.screen == "home"
    play.visit.openEntry("medals/lenin")
    play.settle()
    assert play.of_type("PlateViewer") == []


def test_a_change_of_language_leaves_it_open(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    play.tap(play.button(label="Closer"))
    play.until(lambda: zoom(field) == pytest.approx(1.6))
    play.tap(play.button(text="Русский"))
    assert play.buttons(text="Закрыть")
    assert zoom(play.the("ZoomField")) == pytest.approx(1.6)


def test_the_visit_ends_over_it(play: Play) -> None:
    enlarge(play, "medals/lenin")
    play.clock.wait(500)
    play.visit.idle.look()
    play.settle()
    assert play.visit.screen == "attract"
    assert play.of_type("PlateViewer") == []


def test_the_next_entry_comes_as_a_page(play: Play) -> None:
    enlarge(play, "medals/lenin")
    play.visit.openNeighbour(1)
    play.settle()
    assert play.of_type("PlateViewer") == []


def test_keys_do_what_fingers_do(play: Play) -> None:
    field = enlarge(play, "medals/lenin")
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        QTest.keyClick(play.window, key)
    play.until(lambda: zoom(field) == pytest.approx(1.6**2))
    before = centre(field).x()
    QTest.keyClick(play.window, Qt.Key.Key_Right)
    play.until(lambda: centre(field).x() > before + 0.05)
    QTest.keyClick(play.window, Qt.Key.Key_0)
    play.until(lambda: zoom(field) == 1)
    QTest.keyClick(play.window, Qt.Key.Key_Escape)
    play.settle()
    assert play.of_type("PlateViewer") == []


def sheet(play: Play, entry: str) -> QQuickItem:
    show(play, entry)
    play.tap(play.button(text="Enlarge"))
    play.until(lambda: any(found.opacity() == 1 for found in play.of_type("ChartSheet")))
    return play.the("ChartSheet")


@pytest.mark.parametrize("entry", ["alliance/lend_lease", "alliance/breakdown", "questions/generation_1923"])
def test_what_is_set_in_type_is_enlarged_too_and_left_the_same_way(play: Play, entry: str) -> None:
    sheet(play, entry)
    assert play.of_type("PlatePanel") == []
    play.tap(play.button(text="Close"))
    assert play.of_type("PlateViewer") == []
    assert play.visit.screen == "entry"


def test_a_line_of_an_enlarged_chart_tells_more(play: Play) -> None:
    sheet(play, "alliance/lend_lease")
    row = play.of_type("ChartRowButton")[0]
    height = play.area(row).height()
    play.tap(row)
    assert row.property("open") is True
    assert play.area(row).height() > height


def test_buttons_and_two_fingers_set_a_chart_larger_within_the_screen(play: Play) -> None:
    field = sheet(play, "alliance/lend_lease")
    title = play.of_type("ChartRowButton")[0]
    first, begin = zoom(field), scale(title)
    play.tap(play.button(label="Closer"))
    assert zoom(field) == pytest.approx(first * 1.6**0.5)
    assert scale(title) == pytest.approx(begin * 1.6**0.5)
    area = play.area(field)
    assert area.left() <= play.area(title).left()
    assert play.area(title).right() <= area.right() + 0.5
    pinch(play, area.center(), 150, 40)
    assert zoom(field) == 1
    assert not play.button(label="Further").isEnabled()
    play.tap(play.button(label="The whole picture"))
    assert zoom(field) == first


def scale(item: QQuickItem) -> float:
    """How large it is drawn."""
    return item.mapRectToScene(QRectF(0, 0, 1, 1)).width()


def test_a_date_is_found_on_the_line_and_a_point_of_the_line_among_the_dates(play: Play) -> None:
    sheet(play, "alliance/breakdown")
    strip = play.the("TimelineStrip")
    dates = play.of_type("StripEvent")
    play.tap(dates[1])
    assert [bool(date.property("chosen")) for date in dates].index(True) == strip.property("chosen") == 1
    play.tap(dates[1])
    assert strip.property("chosen") == -1
    shown = play.read(strip, "strip.events[2].start")
    assert isinstance(shown, float)
    area = play.area(strip.property("line"))
    play.tap_at(QPointF(area.left() + area.width() * shown, area.center().y()))
    assert strip.property("chosen") == 2
    play.tap_at(QPointF(area.left() + area.width() * 0.02, area.center().y()))
    assert strip.property("chosen") == 2, "nothing happened there"
