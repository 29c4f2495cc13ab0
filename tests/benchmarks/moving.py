"""Moves fingers over one window and times its frames: ``python -m tests.benchmarks.moving empty|kiosk WIDTHxHEIGHT DRAGS MANY SECONDS``.

Prints one line of JSON. ``drag`` and ``pinch`` hold the milliseconds between frames and the processor's milliseconds for each frame; ``before`` and
``after`` are the memory (PSS, MB) around ``MANY`` quick drags; ``idle`` is the share of one processor that the first screen takes over ``SECONDS``.
In the empty window a step of a finger changes its colour.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.stage.stage import Stage
from tests.benchmarks.hook import COMMAND, when_open
from tests.benchmarks.taps import _items, wait

_STEPS = 60
_STEP_MS = 16
_QUICK_STEPS = 4
_START_MS = 1500
_SETTLED_MS = 2500


@dataclass(frozen=True, slots=True)
class Order:
    """What to do: how often the slider is dragged there and back, how many quick drags, how many seconds of rest."""

    drags: int
    many: int
    seconds: int


class Frames:
    """The frames of a window while something moves in it."""

    def __init__(self, window: QQuickWindow) -> None:
        self._swaps: list[float] = []
        self._between: list[float] = []
        self._processor = 0.0
        window.frameSwapped.connect(lambda: self._swaps.append(time.perf_counter()), Qt.ConnectionType.DirectConnection)

    def move(self, step: Callable[[float], None]) -> None:
        """Call ``step`` with shares from 0 to 1, and note what the frames took."""
        self._swaps.clear()
        start = time.process_time()
        for number in range(1, _STEPS + 1):
            step(number / _STEPS)
            wait(_STEP_MS)
        self._processor += time.process_time() - start
        self._between += [(second - first) * 1000 for first, second in zip(self._swaps, self._swaps[1:], strict=False)]

    def told(self) -> dict[str, object]:
        return {"between": self._between, "processor": self._processor * 1000 / max(1, len(self._between))}


class Fingers:
    """One or two fingers on a window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def one(self, what: str, place: QPointF) -> None:
        touch = QTest.touchEvent(self._window, self._device, False)
        getattr(touch, what)(0, place.toPoint(), self._window).commit(False)

    def two(self, what: str, middle: QPoint, apart: int) -> None:
        touch = QTest.touchEvent(self._window, self._device, False)
        for finger, side in ((0, -apart), (1, apart)):
            getattr(touch, what)(finger, middle + QPoint(side, 0), self._window)
        touch.commit(False)


def _measure_kiosk(stage: Stage, window: QQuickWindow, order: Order) -> dict[str, object]:
    """Rest on the attract screen; then drag the slider of the first map through its time, pinch it, and drag it many times."""
    visit = stage.visit
    if visit is None:
        raise RuntimeError("there is no exhibition")
    wait(_SETTLED_MS)
    idle = _share(order.seconds)
    visit.begin(visit.language)
    visit.openSection(next(section.sectionId for section in (*visit.doors, *visit.furtherSections) if section.mapShown))
    wait(_SETTLED_MS)
    fingers, slider, field = Fingers(window), _the(window, "TimeSlider"), _the(window, "MapField")
    left, right = _ends(slider)
    drag, pinch = Frames(window), Frames(window)
    for _ in range(order.drags):
        for start, end in ((left, right), (right, left)):
            fingers.one("press", start)
            drag.move(lambda share, start=start, end=end: fingers.one("move", start + (end - start) * share))  # type: ignore[misc]
            fingers.one("release", end)
    middle = field.mapToScene(QPointF(field.width() * 0.62, field.height() * 0.45)).toPoint()
    for _ in range(order.drags):
        fingers.two("press", middle, 60)
        pinch.move(lambda share: fingers.two("move", middle, round(60 + 160 * (1 - abs(2 * share - 1)))))
        fingers.two("release", middle, 60)
        wait(_SETTLED_MS // 4)
    before = _megabytes()
    for number in range(order.many):
        start, end = (left, right) if number % 2 == 0 else (right, left)
        fingers.one("press", start)
        for step in range(1, _QUICK_STEPS + 1):
            fingers.one("move", start + (end - start) * (step / _QUICK_STEPS))
            wait(1)
        fingers.one("release", end)
    wait(_SETTLED_MS)
    return {"drag": drag.told(), "pinch": pinch.told(), "before": before, "after": _megabytes(), "idle": idle}


def _measure_empty(view: QQuickView, order: Order) -> dict[str, object]:
    wait(_SETTLED_MS)
    idle, before = _share(order.seconds), _megabytes()
    frames = Frames(view)
    for _ in range(order.drags * 2):
        frames.move(lambda share: view.rootObject().setProperty("color", QColor.fromHsvF(share * 0.9, 0.5, 0.5)))
    return {"drag": frames.told(), "pinch": frames.told(), "before": before, "after": _megabytes(), "idle": idle}


def _ends(slider: QQuickItem) -> tuple[QPointF, QPointF]:
    handle = slider.property("handle")
    y = handle.mapToScene(QPointF(0, handle.height() / 2)).y()
    return tuple(QPointF(slider.mapToScene(QPointF(x, 0)).x(), y) for x in (handle.width() / 2, slider.width() - handle.width() / 2))  # type: ignore[return-value]


def _share(seconds: int) -> float:
    start = time.process_time()
    wait(seconds * 1000)
    return (time.process_time() - start) / max(1, seconds)


def _the(window: QQuickWindow, kind: str) -> QQuickItem:
    return next(item for item in _items(window.contentItem()) if item.metaObject().className().startswith(f"{kind}_QMLTYPE"))


def _megabytes() -> float:
    lines = Path(f"/proc/{os.getpid()}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _run_empty(size: tuple[int, int], order: Order) -> None:
    application = QGuiApplication(sys.argv[:1])
    view = QQuickView(QUrl.fromLocalFile(str(Path(__file__).parent / "empty.qml")))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(*size)
    view.show()
    print(json.dumps(_measure_empty(view, order)), flush=True)
    del application


def _run_kiosk(size: tuple[int, int], order: Order) -> None:
    from kiosk.cli import main

    def measure(stage: Stage, window: QQuickWindow) -> None:
        try:
            print(json.dumps(_measure_kiosk(stage, window, order)), flush=True)
        finally:
            QCoreApplication.exit(0)

    when_open(lambda stage, window: QTimer.singleShot(_START_MS, window, lambda: measure(stage, window)))
    main([*COMMAND[:-1], f"{size[0]}x{size[1]}"])


if __name__ == "__main__":
    width, height = (int(part) for part in sys.argv[2].split("x"))
    {"empty": _run_empty, "kiosk": _run_kiosk}[sys.argv[1]]((width, height), Order(*(int(number) for number in sys.argv[3:6])))
