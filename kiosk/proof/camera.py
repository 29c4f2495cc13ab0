"""Brings the window to a screen and takes its picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.proof.proof import Shot
from kiosk.stage.stage import Stage
from kiosk.visit.section_item import SectionItem
from kiosk.visit.time_map import TimeMap

_SETTLE = 0.1
_MAP_SETTLE = 0.9
_PATIENCE = 20.0
_STILL_PASSES = 15
"""So often in a row nothing has been drawn when nothing moves any more. Passes, not seconds: a slow machine draws no frame for long either."""

_PASS = 0.01
_MOST_PAGES = 12


class Camera:
    """Takes pictures of one window. The pictures are taken when nothing moves and every image is loaded."""

    def __init__(self, stage: Stage, window: QQuickWindow) -> None:
        if stage.visit is None:
            raise ValueError("there is no exhibition to take pictures of")
        self._visit = stage.visit
        self._window = window
        self._drawn = False
        window.frameSwapped.connect(self._note_frame)

    def take(self, shot: Shot, language: str, *, enlarged: bool = True) -> Iterator[tuple[str, QImage]]:
        """Yield each state of a screen with the words for its file name; an entry has one for each tab and each screenful."""
        yield from self._arrive(shot, language)
        visit = self._visit
        tabs = len(visit.page.tabs) if visit.page is not None and not visit.page.isQuestion else 1
        for tab in range(tabs):
            visit.chooseTab(tab)
            self.settle()
            yield (f".tab{tab + 1}" if tabs > 1 else ""), self._window.grabWindow()
            yield from self._rest(tab, tabs)
        if enlarged and visit.page is not None and visit.page.card.plate.enlargeable:
            visit.enlarge(0)
            self.settle()
            yield ".enlarged", self._window.grabWindow()

    def go_home(self, language: str) -> None:
        """Begin a visit; what others lay over its first screen can be taken too."""
        self._visit.end()
        self._visit.begin(language)

    def _arrive(self, shot: Shot, language: str) -> Iterator[tuple[str, QImage]]:
        """Begin a visit and go where the picture is to be taken; a section with a map is seen on the way."""
        visit = self._visit
        visit.end()
        if shot.screen != "attract":
            visit.begin(language)
        visit.setLanguage(language)
        if shot.screen == "attract" and visit.front is not None:
            visit.front.setProperty("moment", 5.0)
        elif shot.screen == "section":
            visit.openSection(shot.target)
            if visit.section is not None and visit.section.maps:
                visit.chooseList(False)
                yield from self._maps(visit.section)
                visit.chooseList(True)
        elif shot.screen == "entry":
            visit.openSection(shot.target.partition("/")[0])
            visit.openEntry(shot.target)
            visit.acceptWarning()
        elif shot.screen in (elsewhere := self._elsewhere(shot.target)):
            elsewhere[shot.screen]()

    def _elsewhere(self, target: str) -> Mapping[str, Callable[[], None]]:
        """The way to what belongs to no section."""
        visit = self._visit
        return {
            "term": lambda: visit.glossary.open(target),
            "glossary": visit.glossary.openList,
            "search": visit.openSearch,
            "comfort": visit.comfort.open,
            "idle": visit.idle.show_question,
        }

    def _maps(self, section: SectionItem) -> Iterator[tuple[str, QImage]]:
        """Each map of a section on some of its dates, the last of them with something touched."""
        for number, choice in enumerate(section.maps):
            section.choose_map(number)
            for name, image in self._map(choice.map):
                yield (name if len(section.maps) == 1 else f".{number + 1}{name}"), image
        section.choose_map(0)

    def _map(self, sheet: TimeMap) -> Iterator[tuple[str, QImage]]:
        points = sheet.turningPoints
        for number in sorted({0, len(points) // 3, 2 * len(points) // 3, len(points) - 1}):
            sheet.setProperty("day", float(points[number]))
            if number == len(points) - 1 and sheet.marks:
                sheet.choose(sheet.marks[-1])
            self.settle(_MAP_SETTLE)
            yield f".map{number + 1}", self._window.grabWindow()

    def _rest(self, tab: int, tabs: int) -> Iterator[tuple[str, QImage]]:
        """Take the rest of a screen that is longer than the window."""
        for page in self.leaf_through():
            yield (f".tab{tab + 1}" if tabs > 1 else "") + f".page{page}", self._window.grabWindow()

    def leaf_through(self) -> Iterator[int]:
        """Scroll through the rest of a screen that is longer than the window; gives the number of each screenful."""
        view = self._longest_view()
        page = 1
        while view is not None and page < _MOST_PAGES:
            last = view.property("originY") + view.property("contentHeight") - view.height()
            if view.property("contentY") + 1 >= last:
                break
            view.setProperty("contentY", min(view.property("contentY") + view.height() * 0.85, last))
            self.settle()
            page += 1
            yield page
        if view is not None:
            view.setProperty("contentY", view.property("originY"))

    def settle(self, seconds: float = _SETTLE) -> None:
        """Wait at least so long, and until everything is loaded and no further frame comes."""
        start = time.monotonic()
        still = 0
        while (passed := time.monotonic() - start) < seconds or still < _STILL_PASSES:
            if passed > _PATIENCE:
                return
            self._drawn = False
            QCoreApplication.processEvents()
            time.sleep(_PASS)
            still = 0 if self._drawn or self._loading() else still + 1

    def _note_frame(self) -> None:
        self._drawn = True

    def _loading(self) -> bool:
        images = (item for item in self._items() if item.inherits("QQuickImage") and item.isVisible())
        return any(image.property("progress") < 1 for image in images if not image.property("source").isEmpty())

    def _longest_view(self) -> QQuickItem | None:
        views = [item for item in self._items() if item.inherits("QQuickFlickable") and item.isVisible()]
        longer = [view for view in views if view.property("contentHeight") > view.height() + 1]
        return max(longer, key=lambda view: view.height(), default=None)

    def _items(self) -> Iterator[QQuickItem]:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += item.childItems()
