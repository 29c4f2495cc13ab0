"""The way out for staff."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from fake_clock import FakeClock
from pytestqt.qtbot import QtBot

from kiosk.visit.staff import StaffDoor, TroubleReport


@pytest.fixture
def door(clock: FakeClock, qtbot: QtBot) -> Iterator[StaffDoor]:
    made = StaffDoor("4711", None, clock)
    yield made
    shiboken6.delete(made)


@pytest.fixture
def opened(door: StaffDoor) -> list[bool]:
    times: list[bool] = []
    door.opened.connect(lambda: times.append(True))
    return times


def test_the_right_pin_opens_and_closes_the_question(door: StaffDoor, opened: list[bool]) -> None:
    door.knock()
    assert door.asking
    door.enter("4711")
    assert (opened, door.asking) == ([True], False)


@pytest.mark.parametrize("pin", ["", "1234", "47110", "471", "4711 ", "٤٧١١", "x" * 10_000])
def test_a_wrong_pin_does_not(door: StaffDoor, opened: list[bool], pin: str) -> None:
    door.knock()
    door.enter(pin)
    assert (opened, door.asking, door.locked) == ([], True, False)


def test_five_wrong_ones_lock_it_for_a_minute(door: StaffDoor, opened: list[bool], clock: FakeClock) -> None:
    for _ in range(4):
        door.enter("0000")
    assert not door.locked
    door.enter("0000")
    assert door.locked
    clock.wait(59)
    door.enter("4711")
    assert opened == []
    clock.wait(1)
    assert not door.locked
    door.enter("4711")
    assert opened == [True]


def test_attempts_while_it_is_locked_do_not_count(door: StaffDoor, opened: list[bool], clock: FakeClock) -> None:
    for _ in range(20):
        door.enter("0000")
    clock.wait(60)
    for _ in range(4):
        door.enter("0000")
    assert not door.locked


def test_it_can_be_dismissed(door: StaffDoor) -> None:
    door.knock()
    door.dismiss()
    assert not door.asking


def test_it_closes_by_itself(door: StaffDoor, qtbot: QtBot) -> None:
    door._closing.setInterval(20)
    door.knock()
    qtbot.waitUntil(lambda: not door.asking, timeout=2000)


def test_the_trouble_report_shows_the_first_lines(door: StaffDoor) -> None:
    report = TroubleReport([f"problem {number}" for number in range(100)], door)
    assert (len(report.lines), report.lines[0]) == (TroubleReport.MOST, "problem 0")
