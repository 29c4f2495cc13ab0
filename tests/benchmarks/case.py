"""Opens the case of medals, scrolls it from end to end and back, and measures how smoothly: ``python -m tests.benchmarks.case``.

Prints one line of JSON: ``opened`` (ms until the case is seen), ``drawn`` (ms until every medal on the screen is), ``frames`` (their number
while it scrolls), ``slow`` (those over 33 ms), ``longest`` (ms), ``behind`` (ms until the last medal is drawn after the scrolling) and
``memory`` (PSS, MB).
The drawings that an earlier run has kept in its cache make it warm.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.stage.stage import Stage
from kiosk.visit.visit import Visit
from tests.benchmarks.hook import COMMAND, when_open

_START_MS = 1500
_STEP_MS = 16
_STEPS = 150
_SLOW = 0.033
_PATIENCE = 120.0


def _wait(until: Callable[[], bool]) -> float:
    """Let the program run; return the milliseconds that it took."""
    start = time.perf_counter()
    while not until():
        QCoreApplication.processEvents()
        time.sleep(0.001)
        if time.perf_counter() - start > _PATIENCE:
            raise RuntimeError("it did not happen")
    return (time.perf_counter() - start) * 1000


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _items(child)


class Case:
    """The case of medals in its window."""

    def __init__(self, visit: Visit, window: QQuickWindow) -> None:
        self._visit = visit
        self._window = window
        self._swaps: list[float] = []
        window.frameSwapped.connect(lambda: self._swaps.append(time.perf_counter()))

    def measure(self) -> dict[str, float]:
        visit = self._visit
        visit.begin(visit.language)
        section = next(each for each in (*visit.doors, *visit.furtherSections) if each.layout == "case")
        _wait(self._settled)
        self._swaps.clear()
        start = time.perf_counter()
        visit.openSection(section.sectionId)
        opened = _wait(lambda: bool(self._swaps))
        _wait(self._settled)
        drawn = (time.perf_counter() - start) * 1000
        view = next(item for item in _items(self._window.contentItem()) if item.metaObject().className().startswith("MedalCase_QMLTYPE"))
        frames = self._scroll(view)
        behind = _wait(self._settled)
        return {
            "opened": opened,
            "drawn": drawn,
            "frames": len(frames),
            "slow": sum(frame > _SLOW for frame in frames),
            "longest": max(frames) * 1000,
            "behind": behind,
            "memory": _megabytes(),
        }

    def _scroll(self, view: QQuickItem) -> list[float]:
        """Scroll down and up; return how long each frame was on the screen, in seconds."""
        first = view.property("originY")
        way = view.property("contentHeight") - view.height()
        self._swaps.clear()
        for step in range(_STEPS):
            share = 1 - abs(2 * (step + 1) / _STEPS - 1)
            view.setProperty("contentY", first + way * share)
            due = time.perf_counter() + _STEP_MS / 1000
            while time.perf_counter() < due:
                QCoreApplication.processEvents()
                time.sleep(0.0005)
        return [later - earlier for earlier, later in zip(self._swaps, self._swaps[1:], strict=False)]

    def _settled(self) -> bool:
        images = [item for item in _items(self._window.contentItem()) if item.metaObject().className().startswith("PlateImage_QMLTYPE")]
        return bool(images) and all(image.property("progress") == 1 for image in images)


def _megabytes() -> float:
    lines = Path(f"/proc/{os.getpid()}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main() -> None:
    """Run the kiosk, measure, and end it."""
    from kiosk.cli import main as run_kiosk

    def measure(stage: Stage, window: QQuickWindow) -> None:
        if stage.visit is None:
            raise RuntimeError("there is no exhibition")
        try:
            print(json.dumps(Case(stage.visit, window).measure()), flush=True)
        finally:
            QCoreApplication.exit(0)

    when_open(lambda stage, window: QTimer.singleShot(_START_MS, window, lambda: measure(stage, window)))
    run_kiosk(COMMAND)


if __name__ == "__main__":
    main()
