"""What a careful eye would mark on a screen: words cut, words over words, buttons too small for a finger."""

from __future__ import annotations

from collections.abc import Iterator

from playing import Play
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

SLACK = 1.5


def faults(play: Play) -> list[str]:
    """Everything wrong with the screen that is shown; scrolling lists are looked at where they stand."""
    return [*_cut_texts(play), *_overlaps(play), *_small_buttons(play)]


OVERLAYS = ("PinPad", "SourcesSheet", "TermSheet", "GlossarySheet", "ComfortSheet", "IdleQuestion")


def _top(play: Play) -> QQuickItem | None:
    """What lies over the screen, if anything does."""
    return next((item for name in OVERLAYS for item in play.of_type(name)), None)


def _words(item: QQuickItem) -> str:
    return str(item.property("text")).strip()


def _texts(play: Play) -> list[QQuickItem]:
    return [item for item in play.items("QQuickText", _top(play)) if _words(item) and item.property("color").alpha()]


def _name(item: QQuickItem) -> str:
    return f"'{_words(item)[:50]}'"


def _cut_texts(play: Play) -> Iterator[str]:
    width, height = play.window.width(), play.window.height()
    for item in _texts(play):
        area = play.area(item)
        content = float(item.property("contentWidth"))
        if item.property("truncated"):
            yield f"{_name(item)} is elided"
        if content > item.width() + SLACK:
            yield f"{_name(item)} is {content:.0f} wide in a place of {item.width():.0f}"
        if _scrolls_sideways(item):
            continue
        if area.left() < -SLACK or area.right() > width + SLACK:
            yield f"{_name(item)} runs from {area.left():.0f} to {area.right():.0f} on a screen of {width}"
        if play.scroller(item) is None:
            if area.top() < -SLACK or area.bottom() > height + SLACK:
                yield f"{_name(item)} runs from {area.top():.0f} down to {area.bottom():.0f} on a screen of {height}"
            if _lost(area, play.seen(item)):
                yield f"{_name(item)} is clipped"
        else:
            yield from _clipped_inside(play, item, area)


def _scrolls_sideways(item: QQuickItem) -> bool:
    """Whether a text stands on the line of time, which goes on beyond both edges of the screen."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.metaObject().className().startswith("TimelineField_"):
            return True
        parent = parent.parentItem()
    return False


def _clipped_inside(play: Play, item: QQuickItem, area: QRectF) -> Iterator[str]:
    """A text in a scrolling view may be cut by the view, but by nothing inside it, and not at its sides."""
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        if parent.clip() and _lost(area, area & play.area(parent)):
            yield f"{_name(item)} is clipped inside its view"
        parent = parent.parentItem()
    if parent is not None and (area.left() < play.area(parent).left() - SLACK or area.right() > play.area(parent).right() + SLACK):
        yield f"{_name(item)} is cut at the side of its view"


def _lost(area: QRectF, seen: QRectF) -> bool:
    return seen.width() < area.width() - SLACK or seen.height() < area.height() - SLACK


def _inked(play: Play, item: QQuickItem) -> QRectF:
    """The part of a text that has letters, less the air above and below them."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left = top = 0.0
    if item.width() > width + SLACK:
        left = (item.width() - width) * {2: 1.0, 4: 0.5}.get(_asked(play, item, "effectiveHorizontalAlignment"), 0.0)
    if item.height() > height + SLACK:
        top = (item.height() - height) * {64: 1.0, 128: 0.5}.get(_asked(play, item, "verticalAlignment"), 0.0)
        top = top or float(item.property("topPadding"))
    air = float(item.property("font").pixelSize()) * 0.25
    return item.mapRectToScene(QRectF(left, top + air, width, max(1.0, height - air * 2)))


def _asked(play: Play, item: QQuickItem, expression: str) -> int:
    value = play.read(item, expression)
    return value if isinstance(value, int) else 0


def _overlaps(play: Play) -> Iterator[str]:
    seen = [(item, _inked(play, item) & play.seen(item)) for item in _texts(play)]
    there = [(item, area) for item, area in seen if area.width() > SLACK and area.height() > SLACK]
    for number, (item, area) in enumerate(there):
        for other, place in there[:number]:
            both = area & place
            if both.width() > SLACK and both.height() > SLACK:
                yield f"{_name(other)} and {_name(item)} overlap"


def _small_buttons(play: Play) -> Iterator[str]:
    target = float(play.theme.property("target"))
    for button in play.items("QQuickAbstractButton", _top(play)):
        if button.width() < target - 1 or button.height() < target - 1:
            name = button.property("text") or button.property("label") or button.metaObject().className()
            yield f"the button '{name}' is {button.width():.0f} x {button.height():.0f}, less than {target:.0f}"
