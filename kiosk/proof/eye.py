"""What a careful eye would mark on a screen: words cut, words beside the screen, words over words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SLACK = 1.5
_TALL = 1e6
_RIGHT, _CENTRE, _BOTTOM, _MIDDLE = 2, 4, 64, 128


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that do not fit: ``amount`` is by how many pixels, ``fault`` says in which way, with ``{amount}`` in it."""

    words: str
    fault: str
    amount: float


@dataclass(slots=True)
class _Seen:
    item: QQuickItem
    words: str
    area: QRectF
    frame: QRectF
    """What clips and the window leave to be seen."""
    view: QQuickItem | None
    """The view that the item scrolls in."""


def marks(window: QQuickWindow, smallest: float) -> Iterator[Mark]:
    """Everything that does not fit on the screen as it stands, and what had to be set smaller than ``smallest`` to fit."""
    screen = QRectF(0, 0, window.width(), window.height())
    seen = list(_texts(window.contentItem(), screen, None))
    for each in seen:
        yield from _cut(each, screen)
        pixels = float(each.item.property("font").pixelSize())
        if pixels < smallest - 1:
            yield Mark(each.words, "fits only in letters that are {amount} too small to be read", smallest - pixels)
    yield from _overlaps(seen)


def _texts(item: QQuickItem, frame: QRectF, view: QQuickItem | None) -> Iterator[_Seen]:
    if item.inherits("QQuickText"):
        words = str(item.property("text")).strip()
        if words and item.property("color").alpha():
            yield _Seen(item, words, _area(item), frame, view)
    if item.clip():
        frame = frame & _area(item)  # never &=, which would change the frame of the neighbours too
    if item.inherits("QQuickFlickable") or _is_line_of_time(item):
        view = item
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield from _texts(child, frame, view)


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _cut(seen: _Seen, screen: QRectF) -> Iterator[Mark]:
    item, area = seen.item, seen.area
    width = float(item.property("contentWidth"))
    if item.property("truncated"):
        yield Mark(seen.words, "is cut short by {amount}", _missing(item, seen.words))
    elif width > item.width() + _SLACK:
        yield Mark(seen.words, "is {amount} wider than its place", width - item.width())
    beside = max(screen.left() - area.left(), area.right() - screen.right())
    if seen.view is not None:
        frame = _area(seen.view) if not _sideways(seen.view) else area
        beside = 0.0 if _sideways(seen.view) else beside
        beside = max(beside, frame.left() - area.left(), area.right() - frame.right())
    else:
        beside = max(beside, screen.top() - area.top(), area.bottom() - screen.bottom())
        hidden = area.height() - (area & seen.frame).height()
        if beside <= _SLACK < hidden:
            yield Mark(seen.words, "is hidden by {amount}", hidden)
    if beside > _SLACK:
        yield Mark(seen.words, "runs {amount} out of its place", beside)


def _sideways(view: QQuickItem) -> bool:
    """Whether the view is scrolled to the right and to the left: what lies beside it can be reached."""
    return _is_line_of_time(view) or float(view.property("contentWidth")) > view.width() + _SLACK


def _is_line_of_time(item: QQuickItem) -> bool:
    """Whether the item is dragged to either side without being a view of Qt's."""
    return item.metaObject().className().startswith("TimelineField_")


def _missing(item: QQuickItem, words: str) -> float:
    """How much larger the place would have to be, along the direction in which it is cut."""
    metrics = QFontMetricsF(item.property("font"))
    if _number(item, "wrapMode") == 0 or item.property("maximumLineCount") == 1:
        return max(1.0, float(item.property("implicitWidth")) - item.width(), metrics.horizontalAdvance(words) - item.width())
    needed = metrics.boundingRect(QRectF(0, 0, max(item.width(), 1.0), _TALL), int(Qt.TextFlag.TextWordWrap.value), words).height()
    return max(1.0, needed - float(item.property("contentHeight")))


def _overlaps(seen: list[_Seen]) -> Iterator[Mark]:
    there = [(each, area) for each in seen if _large(area := each.area & each.frame)]
    for number, (each, area) in enumerate(there):
        for other, place in there[:number]:
            if _large(area & place):
                both = _inked(each.item) & _inked(other.item) & each.frame & other.frame
                if _large(both):
                    less, more = sorted((each.words, other.words), key=len)
                    yield Mark(more, f"lies {{amount}} over '{_short(less)}'", min(both.width(), both.height()))


def _large(area: QRectF) -> bool:
    return area.width() > _SLACK and area.height() > _SLACK


def _inked(item: QQuickItem) -> QRectF:
    """The part of a text that has letters, less the air above and below them."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left = top = 0.0
    if item.width() > width + _SLACK:
        left = (item.width() - width) * {_RIGHT: 1.0, _CENTRE: 0.5}.get(_number(item, "effectiveHorizontalAlignment"), 0.0)
    if item.height() > height + _SLACK:
        top = (item.height() - height) * {_BOTTOM: 1.0, _MIDDLE: 0.5}.get(_number(item, "verticalAlignment"), 0.0)
        top = top or float(item.property("topPadding"))
    air = float(item.property("font").pixelSize()) * 0.25
    return item.mapRectToScene(QRectF(left, top + air, width, max(1.0, height - air * 2)))


def _number(item: QQuickItem, expression: str) -> int:
    """The value of an enumeration that Qt gives to QML only."""
    context = qmlContext(item)
    value = QQmlExpression(context, item, expression).evaluate() if context is not None else 0
    value = value[0] if isinstance(value, tuple) else value
    return value if isinstance(value, int) else 0


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 40 else f"{line[:40]}…"
