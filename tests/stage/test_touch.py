"""Fingers of every sort, and the ways out."""

from __future__ import annotations

import random

import pytest
from playing import Opener, Play
from PySide6.QtCore import QCoreApplication, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest


def anywhere(play: Play, luck: random.Random) -> QPointF:
    return QPointF(luck.randrange(play.window.width()), luck.randrange(play.window.height()))


def wait_out_the_idle_time(play: Play) -> None:
    """Let nobody touch the screen for long; the visit asks, and then ends."""
    play.clock.wait(500)
    play.visit.idle.look()


@pytest.mark.parametrize("seed", range(2))
def test_500_random_taps_and_drags_leave_it_alive(opened: Opener, seed: int) -> None:
    luck = random.Random(seed)
    play = opened(1280, 720) if seed else opened(720, 1280)
    screens = set()
    for number in range(500):
        if luck.random() < 0.75:
            place = anywhere(play, luck)
            play.press(place)
            play.release(place + QPointF(luck.randrange(-9, 9), luck.randrange(-9, 9)))
        else:
            play.drag(anywhere(play, luck), anywhere(play, luck), steps=3)
        if number % 5 == 0:
            play.settle(0.01)
        screens.add(play.visit.screen)
    assert screens >= {"home", "section", "entry"}
    play.settle()
    wait_out_the_idle_time(play)
    assert play.visit.screen == "attract"
    play.settle()
    play.tap(play.button(text="Touch to begin"))
    assert play.visit.screen == "home"


def test_a_touch_anywhere_begins(play: Play) -> None:
    play.tap_at(QPointF(1000, 100))
    assert (play.visit.screen, play.visit.language) == ("home", "en")


def test_a_slow_touch_begins_too(play: Play) -> None:
    place = QPointF(1000, 100)
    play.press(place)
    play.settle(1.0)
    play.release(place)
    play.settle()
    assert play.visit.screen == "home"


def test_a_resting_palm_does_not_block_a_finger(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    door = play.of_type("Door")[1]
    section = play.read(door, "section.sectionId")
    touch = QTest.touchEvent(play.window, play._finger)
    palm, finger = play.area(play.of_type("Door")[3]).center().toPoint(), play.area(door).center().toPoint()
    play.commit(touch.press(0, palm, play.window))
    play.commit(QTest.touchEvent(play.window, play._finger).stationary(0).press(1, finger, play.window))
    play.commit(QTest.touchEvent(play.window, play._finger).stationary(0).release(1, finger, play.window))
    play.settle()
    assert play.visit.section is not None
    assert play.visit.section.sectionId == section
    play.commit(QTest.touchEvent(play.window, play._finger).release(0, palm, play.window))


def test_a_slip_is_still_a_tap_and_a_release_elsewhere_is_none(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    button = play.button(text="Open questions")
    middle = play.area(button).center()
    play.drag(middle, middle + QPointF(0, -200))
    play.settle()
    assert play.visit.screen == "home"
    play.drag(middle, middle + QPointF(6, 6))
    play.settle()
    assert play.visit.screen == "section"


def test_a_press_shows_at_once(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    door = play.of_type("Door")[0]
    play.press(play.area(door).center())
    play.until(lambda: bool(door.property("down")), 0.3)
    play.release(play.area(door).center())


def test_the_question_is_asked_and_answered_without_touching_what_lies_under_it(play: Play) -> None:
    play.visit.begin("en")
    play.clock.wait(100)
    play.visit.idle.look()
    play.settle()
    assert play.of_type("IdleQuestion")
    for place in (play.area(play.button(text="Continue")).center(), play.area(play.of_type("Door")[0]).center()):
        play.clock.wait(100)
        play.visit.idle.look()
        play.settle()
        play.tap_at(place)
        assert (play.visit.screen, play.visit.idle.asking) == ("home", False)
    play.tap(play.of_type("Door")[0])
    assert play.visit.screen == "section"


def test_an_unanswered_question_brings_the_attract_screen(play: Play) -> None:
    play.visit.begin("ru")
    play.visit.openEntry("leaders/zhukov")
    play.settle()
    play.clock.wait(185)
    play.until(lambda: bool(play.of_type("IdleQuestion")))
    play.clock.wait(30)
    play.until(lambda: play.visit.screen == "attract")
    assert play.visit.language == "en"
    play.settle()
    assert play.of_type("IdleQuestion") == []


@pytest.mark.parametrize("what", ["hold", "drag", "key"])
def test_held_fingers_drags_and_keys_are_activity(play: Play, what: str) -> None:
    play.visit.begin("en")
    play.settle()
    middle = play.area(play.of_type("Door")[0]).center()
    if what != "key":
        play.press(middle)
    for _ in range(4):
        play.clock.wait(80)
        if what == "drag":
            play.move(middle + QPointF(0, play.clock.now % 50))
        if what == "key":
            QTest.keyClick(play.window, Qt.Key.Key_A)
        play.visit.idle.look()
        assert (play.visit.screen, play.visit.idle.asking) == ("home", False)
    if what != "key":
        play.release(middle + QPointF(0, 300))
    play.clock.wait(121)
    play.visit.idle.look()
    assert play.visit.screen == "attract"


def test_in_kiosk_mode_the_window_refuses_to_close(opened: Opener) -> None:
    play = opened(kioskMode=True)
    event = QCloseEvent()
    QCoreApplication.sendEvent(play.window, event)
    assert not event.isAccepted()
    QTest.keyClick(play.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert not play.window.close()
    assert play.window.isVisible()


@pytest.mark.parametrize("name", ["Escape", "Back", "Menu", "F11", "Q", "Tab", "Return"])
def test_no_key_leads_out(opened: Opener, name: str) -> None:
    key = Qt.Key[f"Key_{name}"]
    play = opened(kioskMode=True)
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(play.window, key, modifier)
    play.settle()
    assert play.window.isVisible()
    assert QGuiApplication.allWindows() == [play.window]


def test_a_window_that_is_no_kiosk_closes(play: Play) -> None:
    assert play.window.close()


def knock(play: Play) -> None:
    """Press the corner until it asks for the PIN; here that is soon."""
    corner = play.the("StaffCorner")
    handler = next(child for child in corner.findChildren(QObject) if child.inherits("QQuickTapHandler"))
    assert handler.property("longPressThreshold") == 3
    handler.setProperty("longPressThreshold", 0.05)
    place = play.area(corner).center()
    play.press(place)
    play.until(lambda: play.stage.staff.asking)
    play.release(place)
    play.settle()


def type_pin(play: Play, pin: str) -> None:
    pad = play.the("PinPad")
    buttons = list(play.items("QQuickAbstractButton", pad))
    for digit in pin:
        play.tap(next(button for button in buttons if button.property("text") == digit))
    play.tap(next(button for button in buttons if button.property("iconName") == "check"))


@pytest.mark.parametrize("screen", ["attract", "home", "entry"])
def test_staff_leave_with_a_long_press_and_the_pin(opened: Opener, screen: str) -> None:
    play = opened(kioskMode=True)
    if screen != "attract":
        play.visit.begin("en")
    if screen == "entry":
        play.visit.openEntry("leaders/zhukov")
    play.settle()
    times: list[bool] = []
    play.stage.staff.opened.connect(lambda: times.append(True))
    knock(play)
    type_pin(play, "0000")
    assert times == []
    type_pin(play, "4711")
    assert times == [True]
    assert play.visit.screen == (screen if screen != "attract" else "home")


def test_a_short_press_in_the_corner_asks_for_nothing(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    play.tap_at(QPointF(10, 10))
    assert not play.stage.staff.asking


def test_the_pin_pad_lets_no_touch_through_and_goes_with_the_visitor(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    knock(play)
    play.tap_at(play.area(play.of_type("Door")[0]).center())
    assert (play.visit.screen, play.stage.staff.asking) == ("home", True)
    wait_out_the_idle_time(play)
    play.settle()
    assert (play.visit.screen, play.stage.staff.asking) == ("attract", False)


class Bell(QObject):
    """Something that rings."""

    rang = Signal(bool)


def test_100000_signals_do_not_abort(qapp: QGuiApplication) -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rang.connect(heard.append)
    for number in range(100_000):
        bell.rang.emit(number % 2 == 0)
    assert len(heard) == 100_000
    assert (heard[0], heard[1]) == (True, False)
