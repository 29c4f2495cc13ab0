"""The camera waits until nothing moves, however slow the machine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from small_exhibition import small_exhibition

from kiosk.exhibition.references import EntryId
from kiosk.places import assets
from kiosk.proof.camera import Camera
from kiosk.proof.plates import plate_pictures
from kiosk.proof.proof import Shot
from kiosk.stage.fonts import load_fonts
from kiosk.stage.settings import Settings
from kiosk.stage.stage import Stage
from kiosk.stage.translating import Interpreter, compile_translations

SHOTS = [Shot("home", "", 0, "home"), Shot("section", "people", 0, "people"), Shot("entry", "people/anna", 0, "anna")]


@pytest.fixture
def slow(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory, clock: FakeClock) -> Iterator[tuple[Camera, QQuickWindow]]:
    """A window that draws at most six frames a second."""
    folder = tmp_path_factory.mktemp("translations")
    compile_translations(folder)
    load_fonts(assets() / "fonts")
    stage = Stage(small_exhibition(), (), Settings("4711"), Interpreter(folder), clock)
    window = stage.open()
    window.setGeometry(0, 0, 640, 480)
    window.beforeRendering.connect(lambda: time.sleep(0.15))
    window.show()
    yield Camera(stage, window), window
    stage.close()


def faint(item: QQuickItem) -> list[QQuickItem]:
    """What has not yet arrived: our screens fade in, and so do our pages."""
    shown = [child for child in item.childItems() if child.isVisible()]
    names = ("Stage_QMLTYPE", "ScrollPane_QMLTYPE")
    here = [child for child in shown if child.metaObject().className().startswith(names) and child.opacity() < 1]
    return here + [each for child in shown for each in faint(child)]


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_nothing_is_half_faded_in(slow: tuple[Camera, QQuickWindow], shot: Shot) -> None:
    camera, window = slow
    taken = 0
    for _, image in camera.take(shot, "en"):
        assert not image.isNull()
        assert faint(window.contentItem()) == []
        taken += 1
    assert taken > 0


def test_every_plate_is_taken_at_three_sizes(qapp: QGuiApplication, clock: FakeClock, tmp_path: Path) -> None:
    compile_translations(tmp_path)
    exhibition = small_exhibition()
    stage = Stage(exhibition, (), Settings("4711"), Interpreter(tmp_path), clock)
    window = stage.open()
    window.setGeometry(0, 0, 640, 480)
    window.show()
    entries = [exhibition.entries[EntryId(name)] for name in ("medals/star", "battles/river", "battles/lake")]
    taken = dict(plate_pictures(stage, window, exhibition, "en", entries))
    stage.close()
    assert [(name, image.width(), image.height()) for name, image in taken.items()] == [
        (f"{entry.id.replace('/', '.')}.{size}", *edges)
        for entry in entries
        for size, edges in (("card", (240, 320)), ("half", (320, 480)), ("full", (640, 480)))
    ]
    for name, image in taken.items():
        assert len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}) > 2, name
