"""Opens the case of medals, scrolls it from end to end and back, and measures how smoothly: ``python -m tests.benchmarks.case``.

Prints one line of JSON: ``opened`` (ms until the case is seen), ``drawn`` (ms until every medal on the screen is sharp), ``frames`` (their
number while it scrolls), ``slow`` (those over 33 ms), ``longest`` (ms), ``behind`` (ms until the last medal is sharp after the scrolling),
``memory`` (PSS of the kiosk, MB) and ``drawers`` (that of its processes that draw). ``plain`` holds ``frames``, ``slow`` and ``longest`` of the same
scroll over rectangles in the same window just before and just after: what this machine can do at this hour.
The drawings that an earlier run has kept in its cache make it warm.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
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

    def __init__(self, visit: Visit, window: QQuickWindow, engine: QQmlEngine) -> None:
        self._visit = visit
        self._engine = engine
        self._window = window
        self._swaps: list[float] = []
        window.frameSwapped.connect(lambda: self._swaps.append(time.perf_counter()))

    def measure(self) -> dict[str, object]:
        visit = self._visit
        visit.begin(visit.language)
        section = next(each for each in (*visit.doors, *visit.furtherSections) if each.layout == "case")
        _wait(self._settled)
        plain = self._scroll_plain()
        self._swaps.clear()
        start = time.perf_counter()
        visit.openSection(section.sectionId)
        opened = _wait(lambda: bool(self._swaps))
        _wait(self._settled)
        drawn = (time.perf_counter() - start) * 1000
        view = next(item for item in _items(self._window.contentItem()) if item.metaObject().className().startswith("MedalCase_QMLTYPE"))
        frames = self._scroll(view)
        behind = _wait(self._settled)
        plain += self._scroll_plain()
        return {
            "plain": {"frames": len(plain), "slow": sum(frame > _SLOW for frame in plain), "longest": max(plain) * 1000},
            "opened": opened,
            "drawn": drawn,
            "frames": len(frames),
            "slow": sum(frame > _SLOW for frame in frames),
            "longest": max(frames) * 1000,
            "behind": behind,
            "memory": _megabytes(os.getpid()),
            "drawers": sum(map(_megabytes, _children())),
        }

    def _scroll_plain(self) -> list[float]:
        """The same scroll over rectangles."""
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(Path(__file__).parent / "plain.qml")))
        if component.isError():
            raise RuntimeError(component.errorString())
        view = cast(QQuickItem, component.create())
        view.setParentItem(self._window.contentItem())
        self._swaps.clear()
        _wait(lambda: len(self._swaps) > 1)
        frames = self._scroll(view)
        view.setVisible(False)
        view.deleteLater()
        return frames

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
        return bool(images) and all(map(_is_sharp, images))


def _is_sharp(image: QQuickItem) -> bool:
    """Whether it is loaded, and no other drawing stands for it."""
    return image.property("progress") == 1 and image.implicitWidth() >= image.property("sourceSize").width()


def _children() -> Iterator[int]:
    """The processes that any thread of this one has started."""
    for children in Path("/proc/self/task").glob("*/children"):
        yield from map(int, children.read_text("ascii").split())


def _megabytes(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main() -> None:
    """Run the kiosk, measure, and end it."""
    from kiosk.cli import main as run_kiosk

    def measure(stage: Stage, window: QQuickWindow) -> None:
        if stage.visit is None:
            raise RuntimeError("there is no exhibition")
        try:
            print(json.dumps(Case(stage.visit, window, stage.engine).measure()), flush=True)
        finally:
            QCoreApplication.exit(0)

    when_open(lambda stage, window: QTimer.singleShot(_START_MS, window, lambda: measure(stage, window)))
    run_kiosk(COMMAND)


if __name__ == "__main__":
    main()
