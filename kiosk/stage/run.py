"""``kiosk run``: the exhibition on the screen, until staff end it."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.places import assets, cache_home
from kiosk.reading.cache import load_or_read
from kiosk.stage.fonts import load_fonts
from kiosk.stage.settings import Settings, read_settings, settings_file
from kiosk.stage.stage import Stage
from kiosk.stage.translating import Interpreter, compiled_translations

_FALLEN_BACK = "KIOSK_SOFTWARE"
_DRAG_MILLIMETRES = 5.0
_CURSOR_LEAVES_AFTER = 500
"""Milliseconds: the class ``Qt``, which names the cursors, is imported when the first picture stands."""

_TURN = 0.001
"""Seconds that a thread which draws a plate may keep Python while the window waits for it."""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run. ``size`` is that of a window in pixels; without it the exhibition fills the screen. ``theme`` goes before that of the settings."""

    content: Path
    language: str = ""
    windowed: bool = False
    size: tuple[int, int] | None = None
    theme: str = ""


def run(options: RunOptions) -> int:
    """Show the exhibition; return the exit status."""
    sys.setswitchinterval(_TURN)
    settings = read_settings(settings_file())
    if options.theme:
        settings = replace(settings, theme=options.theme)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    reading = load_or_read(options.content, cache_home())
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    stage = Stage(
        reading.exhibition,
        [str(problem) for problem in reading.problems],
        settings,
        Interpreter(compiled_translations(cache_home())),
    )
    window = stage.open()
    window.sceneGraphError.connect(_fall_back)
    stage.staff.opened.connect(lambda: application.exit(0))
    if stage.visit is not None and options.language:
        stage.visit.setLanguage(options.language)
    _show(window, options, settings)
    gc.freeze()
    status = application.exec()
    stage.close()
    return status


def _show(window: QQuickWindow, options: RunOptions, settings: Settings) -> None:
    screen = _screen(settings.screen)
    window.setScreen(screen)
    _make_draggable(screen, settings.diagonal)
    if options.windowed or options.size:
        width, height = options.size or (1280, 720)
        window.setGeometry(QRect(screen.geometry().topLeft(), window.size()))
        window.resize(width, height)
        window.show()
        return
    window.setProperty("kioskMode", True)
    if QGuiApplication.platformName() != "wayland":
        window.setGeometry(screen.geometry())
    window.showFullScreen()
    window.requestActivate()
    QTimer.singleShot(_CURSOR_LEAVES_AFTER, _hide_cursor)


def _hide_cursor() -> None:
    from PySide6.QtCore import Qt

    QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)


def _screen(wish: str) -> QScreen:
    """The screen with this name or number; the first if there is none such."""
    screens = QGuiApplication.screens()
    for number, screen in enumerate(screens):
        if wish in (screen.name(), str(number)):
            return screen
    return screens[0]


def _make_draggable(screen: QScreen, diagonal_inches: float) -> None:
    size = screen.size()
    pixels_per_millimetre = (size.width() ** 2 + size.height() ** 2) ** 0.5 / (diagonal_inches * 25.4)
    QGuiApplication.styleHints().setStartDragDistance(round(_DRAG_MILLIMETRES * pixels_per_millimetre))


def _fall_back(_error: object, message: str) -> None:
    """The graphics do not work: start once more, drawing in software."""
    if os.environ.get(_FALLEN_BACK):
        print(f"kiosk: nothing can be drawn on this machine: {message}", file=sys.stderr)
        os._exit(1)
    print(f"kiosk: the graphics do not work, drawing goes on in software: {message}", file=sys.stderr)
    os.environ[_FALLEN_BACK] = "1"
    os.environ["QT_QUICK_BACKEND"] = "software"
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])  # noqa: S606 - ourselves again
