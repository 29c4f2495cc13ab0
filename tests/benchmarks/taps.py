"""Taps through a window and measures from each touch to the frame that shows what it did.

``python -m tests.benchmarks.taps empty|kiosk`` prints, as its last line, a JSON list with ``[what, milliseconds]`` for each tap.

The clock starts when the finger leaves the glass (the event that every button waits for). It stops when a frame has been swapped that was
begun after the change and in which the new screen can be seen: of a screen that fades in, the first frame above zero opacity.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.stage.stage import Stage
from kiosk.visit.entry_page import EntryPage
from kiosk.visit.visit import Visit
from tests.benchmarks.hook import COMMAND, SIZE, when_open

_PRESS_MS = 60
_REST_MS = 400
_START_MS = 1500
_PATIENCE = 5.0
_EMPTY_TAPS = 40
_ENTRIES = 3
"""How many entries of each section are opened."""

_TILES = ("EntryTile", "DateRow", "MedalTile", "QuestionCard")


class Finger:
    """Touches one window. ``changed`` is to be called when a touch has its effect; ``visible`` tells whether a frame would show it."""

    def __init__(self, window: QQuickWindow, visible: Callable[[], bool] = lambda: True) -> None:
        self._window = window
        self._visible = visible
        self._device = QTest.createTouchDevice()
        self._has_changed = self._ready = self._drawing = False
        self._swapped = 0.0
        self.times: list[tuple[str, float]] = []
        direct = Qt.ConnectionType.DirectConnection
        window.afterAnimating.connect(self._prepare_frame)
        window.beforeSynchronizing.connect(self._begin_frame, direct)
        window.frameSwapped.connect(self._end_frame, direct)

    def changed(self) -> None:
        self._has_changed = True

    def tap(self, what: str, place: QPoint) -> None:
        """Touch ``place``, wait for the frame, note the time under ``what``, and let everything come to rest."""
        QTest.touchEvent(self._window, self._device, False).press(0, place, self._window).commit(False)
        wait(_PRESS_MS)
        self._has_changed = self._ready = self._drawing = False
        self._swapped = 0.0
        start = time.perf_counter()
        QTest.touchEvent(self._window, self._device, False).release(0, place, self._window).commit(False)
        while not self._swapped:
            wait(5)
            if time.perf_counter() - start > _PATIENCE:
                raise RuntimeError(f"nothing came of the tap: {what}")
        self.times.append((what, (self._swapped - start) * 1000))
        wait(_REST_MS)

    def _prepare_frame(self) -> None:
        self._ready = self._has_changed and self._visible()

    def _begin_frame(self) -> None:
        self._drawing = self._ready

    def _end_frame(self) -> None:
        if self._drawing and not self._swapped:
            self._swapped = time.perf_counter()


class Walk:
    """A visit to every section, with some entries of each, their tabs, both ways back, and changes of language."""

    def __init__(self, visit: Visit, window: QQuickWindow) -> None:
        self._visit = visit
        self._window = window
        self._page: EntryPage | None = None
        self._finger = Finger(window, self._nothing_is_dark)
        visit.moved.connect(self._finger.changed)
        visit.moved.connect(self._follow_page)
        visit.languageChanged.connect(self._finger.changed)

    def take(self) -> list[tuple[str, float]]:
        """Walk; return what was tapped and the milliseconds until it was seen."""
        self._tap("begin", self._find("PillButton")[0])
        for number in range(len(self._visit.doors) + len(self._visit.furtherSections)):  # after them comes the glossary, which is no section
            self._tap("section", self._find("Door", "FurtherButton")[number])
            self._tap_languages()
            for tile in range(min(_ENTRIES, len(self._find(*_TILES)))):
                self._read_entry(tile)
            self._tap("home", self._find("RoundButton", under=self._find("Bar")[0])[0])
        return self._finger.times

    def _read_entry(self, tile: int) -> None:
        self._tap("entry", self._find(*_TILES)[tile])
        page = self._visit.page
        if page is not None and not page.warned:
            self._visit.acceptWarning()
            wait(_REST_MS)
        row = self._find("TabRow")
        for number in range(1, len(self._find("PillButton", under=row[0]) if row else [])):
            self._tap("tab", self._find("PillButton", under=self._find("TabRow")[0])[number])
        self._tap_languages()
        back = self._find("PillButton", under=self._find("Bar")[0])[0]
        self._tap("back", back)

    def _tap_languages(self) -> None:
        for language in (*self._visit.languages[1:], self._visit.languages[0]):
            pills = self._find("PillButton", under=self._find("Bar")[0])
            self._tap("language", next(pill for pill in pills if pill.property("text") == language.name))

    def _tap(self, what: str, item: QQuickItem) -> None:
        self._finger.tap(what, _centre(item))

    def _follow_page(self) -> None:
        page = self._visit.page
        if page is not self._page:
            self._page = page
            if page is not None:
                page.tabChanged.connect(self._finger.changed)

    def _nothing_is_dark(self) -> bool:
        """Whether what fades in has begun to be seen."""
        return all(item.opacity() > 0 for item in _items(self._window.contentItem(), depth=4))

    def _find(self, *kinds: str, under: QQuickItem | None = None) -> list[QQuickItem]:
        """Every visible item of these QML types that can be touched."""
        names = tuple(f"{kind}_QMLTYPE" for kind in kinds)
        items = _items(under or self._window.contentItem())
        return [item for item in items if item.metaObject().className().startswith(names) and self._in_reach(item)]

    def _in_reach(self, item: QQuickItem) -> bool:
        bars = [bar for bar in _items(self._window.contentItem()) if bar.metaObject().className().startswith("Bar_QMLTYPE")]
        inside = any(bar.isAncestorOf(item) or bar is item for bar in bars)
        floor = self._window.height() - (0 if inside or not bars else bars[0].height())
        place = _centre(item)
        return 0 < place.x() < self._window.width() and 0 < place.y() < floor


def wait(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def _items(item: QQuickItem, depth: int = 100) -> Iterator[QQuickItem]:
    """What is visible in ``item``, in the order in which it is drawn."""
    for child in item.childItems() if depth else ():
        if child.isVisible():
            yield child
            yield from _items(child, depth - 1)


def _centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _tap_empty() -> None:
    application = QGuiApplication(sys.argv[:1])
    view = QQuickView(QUrl.fromLocalFile(str(Path(__file__).parent / "empty.qml")))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(*SIZE)
    view.show()
    wait(_START_MS)
    finger = Finger(view)
    view.rootObject().colorChanged.connect(finger.changed)  # type: ignore[attr-defined]
    for _ in range(_EMPTY_TAPS):
        finger.tap("colour", QPoint(SIZE[0] // 3, SIZE[1] // 3))
    print(json.dumps(finger.times), flush=True)
    del application


def _tap_kiosk() -> None:
    from kiosk.cli import main

    def walk(stage: Stage, window: QQuickWindow) -> None:
        visit = stage.visit
        if visit is None:
            raise RuntimeError("there is no exhibition to walk through")
        try:
            print(json.dumps(Walk(visit, window).take()), flush=True)
        finally:
            QCoreApplication.exit(0)

    when_open(lambda stage, window: QTimer.singleShot(_START_MS, window, lambda: walk(stage, window)))
    main(COMMAND)


if __name__ == "__main__":
    {"empty": _tap_empty, "kiosk": _tap_kiosk}[sys.argv[1]]()
