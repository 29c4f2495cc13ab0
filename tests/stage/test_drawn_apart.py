"""The window with plates that other processes draw."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_clock import FakeClock
from playing import Play
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from small_exhibition import small_exhibition

from kiosk.stage.settings import Settings
from kiosk.stage.stage import Stage
from kiosk.stage.translating import Interpreter

PATIENCE = 120
"""Seconds; another process has to start first."""


@pytest.fixture
def play(interpreter: Interpreter, finger: QPointingDevice, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Play]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    stage = Stage(small_exhibition(), (), Settings("4711"), interpreter, clock, draws_apart=True)
    window = stage.open({})
    window.setGeometry(0, 0, 960, 540)
    window.show()
    yield Play(stage, window, finger, clock)
    stage.close()


def plates(play: Play) -> list[QQuickItem]:
    return [image for image in play.of_type("PlateImage") if "/medal/" in image.property("address")]


def is_sharp(image: QQuickItem) -> bool:
    wanted = image.property("sourceSize")
    return bool(image.property("progress") == 1 and wanted.width() > 1 and image.implicitWidth() == wanted.width())


def test_a_plate_becomes_sharp_when_it_is_drawn_and_is_sharp_at_once_when_it_comes_again(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openEntry("medals/star")
    play.until(lambda: bool(plates(play)) and all(map(is_sharp, plates(play))), PATIENCE)
    assert all("#" in image.property("source").toString() for image in plates(play)), "it was asked for a second time"
    play.visit.end()
    play.visit.begin("en")
    play.visit.openEntry("medals/star")
    play.until(lambda: bool(plates(play)) and all(map(is_sharp, plates(play))), PATIENCE)


BUSY = b"""
import QtQml
import Kiosk

QtObject {
    property Connections told: Connections {
        function onDrawn(): void {
            const start = Date.now();
            while (Date.now() - start < 400)
                continue;
        }

        target: Drawings
    }
}
"""


def test_other_threads_go_on_while_the_window_is_told(play: Play) -> None:
    """Or Qt's thread for pictures and the window's would wait for each other."""
    component = QQmlComponent(play.stage.engine)
    component.setData(BUSY, QUrl())
    busy = component.create()
    assert busy is not None, component.errorString()
    steps, over = [0], threading.Event()

    def step() -> None:
        while not over.wait(0.002):
            steps[0] += 1

    other = threading.Thread(target=step)
    other.start()
    before = steps[0]
    play.stage.drawings.tell("medal/0/medals/star 10x10")
    during = steps[0] - before
    over.set()
    other.join()
    assert during > 20
