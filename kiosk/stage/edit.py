"""``kiosk edit``: the exhibition in a window that follows its folder, and beside it what is wrong with the folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.editing.follower import Follower
from kiosk.editing.live import LiveFolder, Look
from kiosk.pictures.store import PictureStore
from kiosk.places import assets, cache_home
from kiosk.reading.fingerprint import fingerprint
from kiosk.stage.fonts import load_fonts
from kiosk.stage.settings import read_settings, settings_file
from kiosk.stage.stage import Stage
from kiosk.stage.translating import Interpreter, compiled_translations
from kiosk.visit.editor_desk import EditorDesk

_DESK_WIDTH = 420
_SHAPES = {"landscape": (16, 9), "portrait": (9, 16)}
_LAID_OUT_MS = 120
"""So long after an exchange a page has its height again, and can be scrolled to where it was."""


def edit(content: Path) -> int:
    """Open the windows; return the exit status when they are closed."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    editor = Editor(content, cache_home())
    editor.show(QGuiApplication.primaryScreen().availableGeometry())
    status = application.exec()
    editor.close()
    return status


class Editor(QObject):
    """The two windows over one folder."""

    _seen = Signal(object)

    def __init__(self, content: Path, cache: Path) -> None:
        super().__init__()
        self._folder = LiveFolder(content, PictureStore(cache))
        seen = fingerprint(content)
        self._look = self._folder.look()
        exhibition = self._look.exhibition
        settings = read_settings(settings_file())
        self._stage = Stage(exhibition, [str(problem) for problem in self._look.problems], settings, Interpreter(compiled_translations(cache)))
        self.window = self._stage.open()
        self.desk = EditorDesk(os.path.abspath(content), self._stage.engine)  # noqa: PTH100, a link keeps its name
        self.desk.look(exhibition, self._look.problems, ())
        self._stage.engine.setInitialProperties({"desk": self.desk})
        self._stage.engine.loadFromModule("Kiosk", "EditWindow")
        self.desk_window = cast(QQuickWindow, self._stage.engine.rootObjects()[-1])
        self.desk.shownChanged.connect(self._arrange)
        self.desk.chosen.connect(self._open)
        self.desk.visitorWanted.connect(self._as_visitor)
        self.window.installEventFilter(self)
        self._seen.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._room = QRect(0, 0, 1920, 1080)
        self._scrolled: list[float] = []
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(_LAID_OUT_MS)
        self._laid_out.timeout.connect(self._scroll_back)
        self._follower = Follower(self._folder, lambda: fingerprint(content), self._seen.emit, seen)
        self._tell()

    def show(self, room: QRect) -> None:
        """Show both windows within ``room`` of the screen, and follow the folder from now on."""
        self._room = room
        self.desk_window.setGeometry(QRect(room.topLeft(), QSize(_DESK_WIDTH, room.height())))
        self.desk_window.show()
        self._arrange()
        self.window.show()
        self._follower.start()

    def close(self) -> None:
        """Follow no more, and close both windows."""
        self._follower.stop()
        self._laid_out.stop()
        self._stage.close()

    @property
    def stage(self) -> Stage:
        return self._stage

    def _take(self, look: Look) -> None:
        """Show what has changed, where the curator just is."""
        changed = look.exhibition is not None and look.exhibition != self._look.exhibition
        self._look = look
        if changed and look.exhibition is not None:
            there = self._stage.visit.whereabouts() if self._stage.visit is not None else None
            scrolled = [view.property("contentY") for view in self._views()]
            self._stage.exchange(look.exhibition)
            if self._stage.visit is not None and there is not None:
                self._stage.visit.resume(there)
            self._scrolled = scrolled
            self._laid_out.start()
        self._tell()

    def _scroll_back(self) -> None:
        views = list(self._views())
        if len(views) != len(self._scrolled):
            return
        for view, y in zip(views, self._scrolled, strict=True):
            last = max(0.0, view.property("contentHeight") - view.height())
            view.setProperty("contentY", min(y, last))

    def _views(self) -> Iterator[QQuickItem]:
        """The parts of the window that scroll, in the order of the tree."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.inherits("QQuickFlickable"):
                    yield item
                waiting += item.childItems()

    def _tell(self) -> None:
        self.desk.look(self._look.exhibition, self._look.problems, sorted(self._look.kept))
        self.window.setProperty("olderVersions", sorted(self._look.kept))

    def _arrange(self) -> None:
        """Show the exhibition as the desk says: language, text size, theme, and as large as there is room beside the desk."""
        shown = self.desk.shown
        if self._stage.visit is not None:
            self._stage.visit.setLanguage(shown["language"])
            self._stage.visit.comfort.reset()  # what was chosen last counts
        self.window.setProperty("textScale", int(shown["text"]) / 100)
        self.window.setProperty("scheme", shown["theme"])
        across, down = _SHAPES[shown["format"]]
        beside = self._room.adjusted(_DESK_WIDTH, 0, 0, 0)
        scale = min(beside.width() / across, beside.height() / down)
        if self.window.visibility() != QQuickWindow.Visibility.FullScreen:
            self.window.setGeometry(QRect(beside.left(), beside.top(), round(across * scale), round(down * scale)))

    def _open(self, target: str) -> None:
        visit = self._stage.visit
        if visit is None:
            return
        visit.openSection(target.partition("/")[0])
        if "/" in target:
            visit.openEntry(target)

    def _as_visitor(self) -> None:
        """The exhibition on the whole screen, without the desk; Escape comes back."""
        self.desk_window.hide()
        self.window.showFullScreen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come back from the whole screen with Escape."""
        leaves = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not leaves or self.desk_window.isVisible():
            return super().eventFilter(watched, event)
        self.window.showNormal()
        self.desk_window.show()
        self._arrange()
        return True
