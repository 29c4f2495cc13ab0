"""Another exhibition in the same window, without a restart and without a blank frame."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickWindow

from kiosk.exhibition.exhibition import Exhibition
from kiosk.stage.stage import Stage

_LOOK_EVERY_MS = 40
_LONGEST_SECONDS = 5.0
"""A picture that does not come must not keep the visitor from the exhibition."""


class CurtainProvider(QQuickImageProvider):
    """The address ``image://curtain/...``: the last frame of what was shown before."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.frame = QImage()

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        size.setWidth(self.frame.width())
        size.setHeight(self.frame.height())
        return self.frame


class Takeover(QObject):
    """Hangs the last frame before the window, exchanges the exhibition behind it, and takes it away when all pictures are there."""

    done = Signal()

    def __init__(self, stage: Stage, window: QQuickWindow) -> None:
        super().__init__(window)
        self._stage = stage
        self._window = window
        self._curtain = CurtainProvider()
        stage.engine.addImageProvider("curtain", self._curtain)
        self._count = 0
        self._frames = 0
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        window.frameSwapped.connect(self._count_frame)

    def show(self, exhibition: Exhibition) -> None:
        """Show another exhibition from its attract screen on; a visit that is under way ends."""
        visit = self._stage.visit
        frame = self._window.grabWindow() if self._window.isExposed() else QImage()
        if not frame.isNull():
            self._count += 1
            self._curtain.frame = frame
            self._window.setProperty("curtain", f"image://curtain/{self._count}")
        if visit is not None:
            visit.end()
        self._stage.exchange(exhibition)
        self._frames = 0
        self._until = time.monotonic() + _LONGEST_SECONDS
        self._timer.start()

    def _count_frame(self) -> None:
        self._frames += 1

    def _look(self) -> None:
        waiting = self._window.isExposed() and (self._frames < 2 or self._loading())
        if waiting and time.monotonic() < self._until:
            self._window.update()
            return
        self._timer.stop()
        self._window.setProperty("curtain", "")
        self.done.emit()

    def _loading(self) -> bool:
        images = (item for item in self._items() if item.inherits("QQuickImage") and not item.property("source").isEmpty())
        return any(image.property("progress") < 1 for image in images)

    def _items(self) -> Iterator[QQuickItem]:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()
