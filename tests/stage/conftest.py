"""The real window, with the bundled exhibition read once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_clock import FakeClock
from playing import Opener, Play
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.exhibition.exhibition import Exhibition
from kiosk.places import assets, bundled_content
from kiosk.reading.reader import read_exhibition
from kiosk.stage.fonts import load_fonts
from kiosk.stage.settings import Settings
from kiosk.stage.stage import Stage
from kiosk.stage.translating import Interpreter, compile_translations


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def bundled() -> Exhibition:
    exhibition = read_exhibition(bundled_content()).exhibition
    assert exhibition is not None
    return exhibition


@pytest.fixture(scope="session")
def interpreter(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Interpreter:
    folder = tmp_path_factory.mktemp("translations")
    compile_translations(folder)
    load_fonts(assets() / "fonts")
    return Interpreter(folder)


@pytest.fixture
def opened(bundled: Exhibition, interpreter: Interpreter, finger: QPointingDevice, clock: FakeClock) -> Iterator[Opener]:
    """Open a window: ``opened(width, height, properties, exhibition)``."""
    stages: list[Stage] = []

    def open_window(
        width: int = 1280, height: int = 720, exhibition: Exhibition | None = bundled, problems: tuple[str, ...] = (), **properties: object
    ) -> Play:
        stage = Stage(exhibition, problems, Settings("4711"), interpreter, clock)
        stages.append(stage)
        window = stage.open(properties)
        window.setGeometry(0, 0, width, height)
        window.show()
        play = Play(stage, window, finger, clock)
        play.settle()
        return play

    yield open_window
    for stage in stages:
        stage.close()


@pytest.fixture
def play(opened: Opener) -> Play:
    return opened()


@pytest.fixture(scope="session")
def fonts_folder() -> Path:
    return assets() / "fonts"
