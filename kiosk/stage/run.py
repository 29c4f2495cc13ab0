"""``kiosk run``: the exhibition on the screen, until staff end it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.places import assets, bundled_content, cache_home
from kiosk.publishing.versions import Versions
from kiosk.stage.fonts import load_fonts
from kiosk.stage.opening import FALLEN_BACK, TRIES_AGAIN_AFTER_MS, Opened, open_exhibition
from kiosk.stage.settings import Settings, read_settings, settings_file
from kiosk.stage.stage import Stage
from kiosk.stage.starts import HEALTHY_AFTER_MS
from kiosk.stage.translating import Interpreter, compiled_translations

if TYPE_CHECKING:
    from kiosk.stage.publisher import Publisher
    from kiosk.stage.rehearsing import Rehearsing

_DRAG_MILLIMETRES = 5.0
_LATER = 500
"""Milliseconds: what is not needed for the first picture is imported when that stands."""

_TURN = 0.001
"""Seconds that a thread which draws a plate may keep Python while the window waits for it."""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run. ``size`` is that of a window in pixels; without it the exhibition fills the screen. Without ``content`` the installed version is
    shown, or the exhibition that came with the program. ``theme`` and ``reduced_motion`` go before the settings."""

    content: Path | None = None
    language: str = ""
    windowed: bool = False
    size: tuple[int, int] | None = None
    theme: str = ""
    reduced_motion: bool = False


def run(options: RunOptions) -> int:
    """Show the exhibition; return the exit status."""
    sys.setswitchinterval(_TURN)
    settings = read_settings(settings_file())
    if options.theme:
        settings = replace(settings, theme=options.theme)
    if options.reduced_motion:
        settings = replace(settings, motion="reduced")
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    # Where no graphics card draws, Qt's own way with letters is a fourth of what a frame of the map costs; and the font's own is sharper.
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    opened = open_exhibition(options.content, watched=not (options.windowed or options.size))
    reading = opened.shown.reading
    for complaint in opened.complaints:
        print(complaint, file=sys.stderr)
    stage = Stage(
        reading.exhibition,
        [str(problem) for problem in reading.problems],
        settings,
        Interpreter(compiled_translations(cache_home())),
        draws_apart=True,
    )
    window = stage.open()
    window.sceneGraphError.connect(_fall_back)
    stage.room.leaveWanted.connect(lambda: application.exit(0))
    if stage.visit is not None and options.language:
        stage.visit.setLanguage(options.language)
    _show(window, options, settings)
    at_work: list[Publisher | Rehearsing] = []
    if opened.versions is not None:
        QTimer.singleShot(_LATER, lambda: at_work.append(_publisher(stage, window, opened, settings)))
    QTimer.singleShot(_LATER, lambda: at_work.extend(_rehearsing(stage, window, options, settings)))
    if opened.starts is not None:
        QTimer.singleShot(HEALTHY_AFTER_MS, opened.starts.healthy)
    if opened.gave_up:
        QTimer.singleShot(TRIES_AGAIN_AFTER_MS, lambda: application.exit(1))
    gc.freeze()
    status = application.exec()
    if opened.starts is not None and status == 0:
        opened.starts.healthy()
    for each in at_work:
        each.close()
    stage.close()
    return status


def _publisher(stage: Stage, window: QQuickWindow, opened: Opened, settings: Settings) -> Publisher:
    from kiosk.stage.publisher import Publisher, Shelf

    versions = opened.versions or Versions(Path())
    return Publisher(stage, window, Shelf(versions, bundled_content(), cache_home(), settings.public_keys, settings.sticks), opened.shown)


def _rehearsing(stage: Stage, window: QQuickWindow, options: RunOptions, settings: Settings) -> Iterator[Rehearsing]:
    """Only for a screen that visitors come to; a window is opened by somebody who is there."""
    if not (options.windowed or options.size):
        from kiosk.stage.rehearsing import Rehearsing

        yield Rehearsing(stage, window, settings)


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
    QTimer.singleShot(_LATER, _hide_cursor)


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
    if os.environ.get(FALLEN_BACK):
        print(f"kiosk: nothing can be drawn on this machine: {message}", file=sys.stderr)
        os._exit(1)
    print(f"kiosk: the graphics do not work, drawing goes on in software: {message}", file=sys.stderr)
    os.environ[FALLEN_BACK] = "1"
    os.environ["QT_QUICK_BACKEND"] = "software"
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])  # noqa: S606 - ourselves again
