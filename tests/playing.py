"""A visitor with a finger, for the tests of the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import cast

from fake_clock import FakeClock
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.stage.stage import Stage
from kiosk.visit.visit import Visit


class Play:
    """A stage, its window, and a finger to touch it with."""

    def __init__(self, stage: Stage, window: QQuickWindow, finger: QPointingDevice, clock: FakeClock) -> None:
        self.stage = stage
        self.window = window
        self.clock = clock
        self._finger = finger

    @property
    def visit(self) -> Visit:
        assert self.stage.visit is not None
        return self.stage.visit

    @property
    def theme(self) -> QObject:
        return cast(QObject, cast(QQmlApplicationEngine, self.stage.engine).singletonInstance("Kiosk", "Theme"))

    def settle(self, seconds: float = 0.03) -> None:
        """Let what has been asked for happen."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            QCoreApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete

    def until(self, happens: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait for something; fail if it does not come."""
        end = time.monotonic() + seconds
        while not happens():
            assert time.monotonic() < end, "it did not happen"
            self.settle(0.01)

    def items(self, kind: str = "QQuickItem", under: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """The items that can be seen, in the order of the tree."""
        waiting = [under or self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.opacity() > 0:
                if item.inherits(kind):
                    yield item
                waiting += reversed(item.childItems())

    def of_type(self, name: str) -> list[QQuickItem]:
        """The items of one of our own QML types."""
        return [item for item in self.items() if item.metaObject().className().startswith(f"{name}_QMLTYPE")]

    def the(self, name: str) -> QQuickItem:
        """The only item of a type."""
        found = self.of_type(name)
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def read(self, item: QQuickItem, expression: str) -> object:
        """What an expression means inside an item."""
        context = qmlContext(item)
        assert context is not None
        value = QQmlExpression(context, item, expression).evaluate()
        return value[0] if isinstance(value, tuple) else value

    def buttons(self, **properties: object) -> list[QQuickItem]:
        """The buttons whose properties have these values."""
        found = self.items("QQuickAbstractButton")
        return [button for button in found if all(button.property(name) == value for name, value in properties.items())]

    def button(self, **properties: object) -> QQuickItem:
        """The first of them."""
        found = self.buttons(**properties)
        assert found, f"no button {properties}"
        return found[0]

    def area(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def seen(self, item: QQuickItem) -> QRectF:
        """The part of an item that no clip and no edge of the window cuts off."""
        area = self.area(item) & QRectF(0, 0, self.window.width(), self.window.height())
        parent = item.parentItem()
        while parent is not None:
            if parent.clip():
                area &= self.area(parent)
            parent = parent.parentItem()
        return area

    def tap(self, item: QQuickItem) -> None:
        """Scroll to an item and tap its middle."""
        self.reveal(item)
        seen = self.seen(item)
        assert seen.width() > 10 < seen.height(), f"{item} cannot be reached"
        self.tap_at(seen.center())

    def tap_at(self, place: QPointF) -> None:
        self.press(place)
        self.release(place)
        self.settle()

    def commit(self, touch: QTest.QTouchEventSequence) -> None:
        """Let fingers do what they are to do.

        ``touch.commit()`` alone keeps Python's lock while the window answers. A picture asked for meanwhile waits for Qt's thread for
        pictures, and that for the lock: for ever.
        """
        touch.commit(False)
        QCoreApplication.processEvents()

    def press(self, place: QPointF) -> None:
        self.commit(QTest.touchEvent(self.window, self._finger).press(0, place.toPoint(), self.window))

    def move(self, place: QPointF) -> None:
        self.commit(QTest.touchEvent(self.window, self._finger).move(0, place.toPoint(), self.window))

    def release(self, place: QPointF) -> None:
        self.commit(QTest.touchEvent(self.window, self._finger).release(0, place.toPoint(), self.window))

    def drag(self, start: QPointF, end: QPointF, steps: int = 6) -> None:
        self.press(start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps))
        self.release(end)

    def pinch(self, middle: QPointF, near: int, far: int, steps: int = 10) -> None:
        """Move two fingers, ``near`` from the middle at first and ``far`` at last, and lift them."""

        def two(apart: int, what: str) -> None:
            touch = QTest.touchEvent(self.window, self._finger)
            for finger, side in ((0, -apart), (1, apart)):
                getattr(touch, what)(finger, middle.toPoint() + QPoint(side, 0), self.window)
            touch.commit()
            self.settle(0.01)

        two(near, "press")
        for step in range(1, steps + 1):
            two(round(near + (far - near) * step / steps), "move")
        two(far, "release")
        self.settle()

    def reveal(self, item: QQuickItem) -> None:
        """Scroll an item into view."""
        view = self.scroller(item)
        if view is None:
            return
        area, frame = self.area(item), self.area(view)
        if frame.top() <= area.top() and area.bottom() <= frame.bottom():
            return
        first = view.property("originY")
        last = max(first, first + view.property("contentHeight") - view.height())
        wanted = view.property("contentY") + area.center().y() - frame.center().y()
        view.setProperty("contentY", max(first, min(wanted, last)))
        self.settle()

    def scroller(self, item: QQuickItem) -> QQuickItem | None:
        """The view that an item scrolls in."""
        parent = item.parentItem()
        while parent is not None and not parent.inherits("QQuickFlickable"):
            parent = parent.parentItem()
        return parent

    def longest_view(self) -> QQuickItem:
        return max(self.items("QQuickFlickable"), key=lambda view: float(view.property("contentHeight")))

    def click_at(self, x: int, y: int) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))


Opener = Callable[..., Play]
