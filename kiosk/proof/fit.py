"""``kiosk check --fit``: every text laid out at the smallest and the largest size, in every language, upright and across."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiosk.exhibition.exhibition import Entry, Exhibition

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.stage.translating import Interpreter

SIZES = ((1920, 1080), (1080, 1920))
TEXTS = (100, 200)
_READABLE = 0.8
"""How small letters may be as a share of the smallest of the usual ones at text size 100: a bar holds its words in less."""

_MOST_ROUNDS = 8
_MOST_PAGES = 400


@dataclass(frozen=True, slots=True)
class Case:
    """A way to show the exhibition: language, pixels, text size in per cent."""

    language: str
    size: tuple[int, int]
    text: int


@dataclass(frozen=True, slots=True)
class Misfit:
    """Words that do not fit on a screen; ``place`` is the section or entry that was open, ``fault`` says how and by how much."""

    place: str
    words: str
    fault: str
    pixels: float
    case: Case


def cases(exhibition: Exhibition) -> list[Case]:
    """Every case, the two sizes of the screen apart from each other, so that two processes have as much to do."""
    return [Case(language, size, text) for size in SIZES for text in TEXTS for language in exhibition.settings.languages]


def all_misfits(exhibition: Exhibition, only: str = "") -> list[Misfit]:
    """Everything that does not fit in any case; each case is laid out in one of a few processes."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor, as_completed

    from kiosk.progress import progress

    wanted = cases(exhibition)
    workers = min(len(wanted), os.cpu_count() or 1)
    found: list[Misfit] = []
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool, progress("ways to show it", len(wanted)) as step:
        jobs = [pool.submit(misfits, exhibition, case, only) for case in wanted]
        try:
            for job in as_completed(jobs):
                found += job.result()
                step(1)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return found


def misfits(exhibition: Exhibition, case: Case, only: str = "") -> list[Misfit]:
    """Everything that does not fit in one case, with ``only`` in one section or entry; it makes the application of Qt where there is none."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from PySide6.QtGui import QGuiApplication

    from kiosk.places import assets, cache_home
    from kiosk.stage.fonts import load_fonts
    from kiosk.stage.translating import Interpreter, compiled_translations

    global _application  # noqa: PLW0603, it must outlive every window of this process
    if QGuiApplication.instance() is None:
        _application = QGuiApplication(sys.argv[:1])
    load_fonts(assets() / "fonts")
    return list(_Fitting(exhibition, Interpreter(compiled_translations(cache_home())), case).look(only))


_application: object = None


class _Fitting:
    """One window, in which the screens are laid out one after another. Plates are left blank: they are drawn to measure."""

    def __init__(self, exhibition: Exhibition, interpreter: Interpreter, case: Case) -> None:
        from PySide6.QtCore import QCoreApplication

        from kiosk.proof.blank import BlankProvider
        from kiosk.stage.providers import add_provider
        from kiosk.stage.settings import Settings
        from kiosk.stage.stage import Stage

        self._exhibition = exhibition
        self._case = case
        self._stage = Stage(exhibition, (), Settings(), interpreter)
        self._blank = BlankProvider()
        add_provider(self._stage.engine, "plates", self._blank)
        self._window = self._stage.open({"textScale": case.text / 100})
        self._window.setGeometry(0, 0, *case.size)
        self._window.show()
        QCoreApplication.processEvents()

    def look(self, only: str) -> Iterator[Misfit]:
        from PySide6.QtCore import QObject

        from kiosk.proof.eye import marks

        theme = cast(QObject, self._stage.engine.singletonInstance("Kiosk", "Theme"))
        smallest = _READABLE * float(theme.property("smallCaps")) / float(theme.property("textScale"))
        try:
            for place in self._screens(self._case.language, only):
                self._settle()
                for mark in marks(self._window, smallest):
                    yield Misfit(place, mark.words, mark.fault, mark.amount, self._case)
        finally:
            self._window.hide()
            self._stage.close()

    def _screens(self, language: str, only: str) -> Iterator[str]:
        """Bring up every screen, tab by tab and page by page, and give what is shown on it."""
        visit = self._stage.visit
        if visit is None:
            return
        visit.end()
        visit.setLanguage(language)
        yield ""
        visit.begin(language)
        yield ""
        for section in self._exhibition.sections:
            if only and section.id != only.partition("/")[0]:
                continue
            visit.openSection(section.id)
            if visit.section is not None and visit.section.map is not None:
                yield section.id
                visit.chooseList(True)
            yield from self._pages(section.id)
            for entry in section.entries:
                if "/" in only and entry.id != only:
                    continue
                yield from self._entry(entry)

    def _entry(self, entry: Entry) -> Iterator[str]:
        """The warning of an entry, each of its tabs, and its plate on the whole screen."""
        visit = self._stage.visit
        if visit is None:
            return
        visit.openEntry(entry.id)
        page = visit.page
        if page is None:
            return
        if not page.warned:
            yield entry.id
            visit.acceptWarning()
        for tab in range(1 if page.isQuestion else max(1, len(page.tabs))):
            visit.chooseTab(tab)
            yield entry.id
        if page.card.plate.enlargeable:
            visit.enlarge(0)
            yield entry.id
        visit.goHome()

    def _pages(self, section: str) -> Iterator[str]:
        """Scroll through a list of cards, which holds no more of them than can be seen."""
        yield section
        for _ in range(_MOST_PAGES):
            view = self._list_view()
            if view is None:
                return
            last = view.property("originY") + view.property("contentHeight") - view.height()
            if view.property("contentY") + 1 >= last:
                return
            view.setProperty("contentY", min(view.property("contentY") + view.height() * 0.9, last))
            yield section

    def _list_view(self) -> QQuickItem | None:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.inherits("QQuickItemView") and item.isVisible() and item.property("contentHeight") > item.height() + 1:
                return item
            waiting += [child for child in item.childItems() if child.isVisible()]
        return None

    def _settle(self) -> None:
        """Let what was asked for be laid out. No frame is drawn: that would take most of the time."""
        from PySide6.QtCore import QCoreApplication

        QCoreApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
        before = None
        for _ in range(_MOST_ROUNDS):
            items = [self._window.contentItem()]
            for item in items:  # grows while it is walked: those above stand before those in them
                items += [child for child in item.childItems() if child.isVisible()]
            for item in reversed(items):
                item.ensurePolished()
            now = len(items), sum(item.height() + item.y() for item in items)
            if now == before:
                return
            before = now
