"""One visit after another: the root of what QML sees."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.references import EntryId
from kiosk.visit.comfort import Comfort
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.entry_page import EntryPage
from kiosk.visit.front_line import FrontLine
from kiosk.visit.glossary import Glossary
from kiosk.visit.idle_watch import IdleWatch
from kiosk.visit.language_item import LanguageItem
from kiosk.visit.search import Search
from kiosk.visit.section_item import SectionItem
from kiosk.visit.telling import Telling
from kiosk.visit.trail import HOME, Screen, Stop, Trail, Whereabouts
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Visit(QObject):
    """Where the visitor is and what stands there, in the visitor's language.

    ``screen`` is one of ``attract``, ``home``, ``section``, ``entry``, ``search``. After a visit everything is as it was before it.
    """

    languageChanged = Signal()
    languageAboutToChange = Signal(str)
    moved = Signal()
    ended = Signal()

    def __init__(self, exhibition: Exhibition, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._exhibition = exhibition
        self._telling = Telling(exhibition, exhibition.default_language)
        self._trail = Trail(Stop(Screen.ATTRACT))
        self._cards: dict[EntryId, EntryCard] = {}
        self._page: EntryPage | None = None
        self._list_section: SectionItem | None = None
        self._map_section: SectionItem | None = None
        self._timeline_section: SectionItem | None = None
        self._left: EntryPage | None = None  # kept until the next page is left: what shows it is taken away later than the page itself would be
        self._sections = [SectionItem(section, self._telling, self._card_of, self) for section in exhibition.sections]
        self._glossary = Glossary(self._telling, self._card_of, self)
        self._search = Search(self._telling, self._glossary, self._card_of, self)
        self._comfort = Comfort(self)
        begin = exhibition.settings.attract.begin
        self._languages = [LanguageItem(code, begin.get(code, ""), self) for code in exhibition.settings.languages]
        self._idle = IdleWatch(exhibition.settings.idle, clock, self)
        self._idle.gone.connect(self.end)
        map_name = exhibition.settings.attract.map
        sheet = exhibition.maps.get(map_name) if map_name else None
        self._front = FrontLine(sheet, self._telling, self) if sheet and sheet.lines else None

    @Property(str, notify=moved)
    def screen(self) -> str:
        return self._trail.here.screen.value

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._telling.code

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:  # noqa: N802
        return self._telling.language.right_to_left

    @Property("QVariantList", constant=True)
    def languages(self) -> list[LanguageItem]:
        return self._languages

    @Property(str, notify=languageChanged)
    def title(self) -> str:
        return self._telling.words(self._exhibition.settings.title)

    @Property(str, notify=languageChanged)
    def subtitle(self) -> str:
        return self._telling.words(self._exhibition.settings.subtitle)

    @Property(str, notify=languageChanged)
    def attractText(self) -> str:  # noqa: N802
        return self._telling.words(self._exhibition.settings.attract.text)

    @Property(str, notify=languageChanged)
    def lineCaption(self) -> str:  # noqa: N802
        return self._telling.words(self._exhibition.settings.attract.line_caption)

    @Property("QVariantList", constant=True)
    def doors(self) -> list[SectionItem]:
        """The sections with a door of their own on the home screen."""
        return [section for section in self._sections if section.door is not None]

    @Property("QVariantList", constant=True)
    def furtherSections(self) -> list[SectionItem]:  # noqa: N802
        return [section for section in self._sections if section.door is None]

    @Property(SectionItem, notify=moved)
    def section(self) -> SectionItem | None:
        """The section that is shown, or that the shown entry belongs to."""
        here = self._trail.here
        return self._section_item(here.target.partition("/")[0])

    @Property(SectionItem, notify=moved)
    def listSection(self) -> SectionItem | None:  # noqa: N802
        """The section whose own screen was shown last: that screen stays as it is while one of the entries is read."""
        return self._list_section

    @Property(SectionItem, notify=moved)
    def mapSection(self) -> SectionItem | None:  # noqa: N802
        """The section with a map that was shown last; its screen never loses it."""
        return self._map_section

    @Property(SectionItem, notify=moved)
    def timelineSection(self) -> SectionItem | None:  # noqa: N802
        """The section with a timeline that was shown last; its screen never loses it."""
        return self._timeline_section

    @Property(bool, notify=moved)
    def entryOnMap(self) -> bool:  # noqa: N802
        """Whether a map can show the entry."""
        return self._map_of_page() is not None

    @Property(EntryPage, notify=moved)
    def page(self) -> EntryPage | None:
        return self._page

    @Property(IdleWatch, constant=True)
    def idle(self) -> IdleWatch:
        return self._idle

    @Property(FrontLine, constant=True)
    def front(self) -> FrontLine | None:
        return self._front

    @Property(Glossary, constant=True)
    def glossary(self) -> Glossary:
        return self._glossary

    @Property(Search, constant=True)
    def search(self) -> Search:
        return self._search

    @Property(Comfort, constant=True)
    def comfort(self) -> Comfort:
        return self._comfort

    @Property(str, notify=moved)
    def backScreen(self) -> str:  # noqa: N802
        """The screen that ``goBack`` leads to; empty where there is no way back."""
        previous = self._trail.previous
        return previous.screen.value if previous else ""

    @Property(SectionItem, notify=moved)
    def backSection(self) -> SectionItem | None:  # noqa: N802
        """The section that ``goBack`` leads to, if it leads to one."""
        previous = None if self._is_enlarged else self._trail.previous
        return self._section_item(previous.target) if previous and previous.screen is Screen.SECTION else None

    @Property(EntryCard, notify=moved)
    def backEntry(self) -> EntryCard | None:  # noqa: N802
        """The entry that ``goBack`` leads to; from its enlarged picture that is the entry itself."""
        if self._page is not None and self._is_enlarged:
            return self._page.card
        previous = self._trail.previous
        entry = self._entry(previous.target) if previous and previous.screen is Screen.ENTRY else None
        return self._card_of(entry) if entry else None

    @Slot(str)
    def begin(self, code: str) -> None:
        """A visitor has touched the attract screen, in the part of one language."""
        self.setLanguage(code)
        self._idle.sign()
        self._go(HOME)

    @Slot(str)
    def setLanguage(self, code: str) -> None:  # noqa: N802
        """Tell everything in ``code``, where the visitor is; a language that the exhibition lacks changes nothing."""
        if code == self._telling.code or code not in self._exhibition.settings.languages:
            return
        self.languageAboutToChange.emit(code)
        self._telling = Telling(self._exhibition, code)
        told: list[SectionItem | EntryCard | EntryPage | FrontLine | Glossary | Search | None] = [
            *self._sections,
            *self._cards.values(),
            self._page,
            self._front,
            self._glossary,
            self._search,
        ]
        for item in told:
            if item is not None:
                item.tell(self._telling)
        self.languageChanged.emit()

    @Slot()
    def goHome(self) -> None:  # noqa: N802
        self._go(HOME)

    @Slot()
    def goBack(self) -> None:  # noqa: N802
        if self._is_enlarged:
            self.enlarge(-1)
            return
        self._trail.back()
        self._arrive()

    @Slot(str)
    def openSection(self, section_id: str) -> None:  # noqa: N802
        if self._section_item(section_id) is not None:
            self._go(Stop(Screen.SECTION, section_id))

    @Slot(str)
    def openEntry(self, entry_id: str) -> None:  # noqa: N802
        if self._entry(entry_id) is not None:
            self._go(Stop(Screen.ENTRY, entry_id))

    @Slot()
    def openSearch(self) -> None:  # noqa: N802
        if self._trail.here.screen is not Screen.SEARCH:
            self._search.begin()
            self._go(Stop(Screen.SEARCH))

    @Slot()
    def showOnMap(self) -> None:  # noqa: N802
        """Show a map at the entry's date and place; the way back leads to the entry."""
        found = self._map_of_page()
        if self._page is None or found is None:
            return
        section, number = found
        section.show_as_list(as_list=False)
        section.choose_map(number)
        if section.map is not None:
            section.map.show(self._page.entry)
        self._go(Stop(Screen.SECTION, section.sectionId))

    @Slot(int)
    def openNeighbour(self, step: int) -> None:  # noqa: N802
        """Turn to the next (``step`` above 0) or the previous entry of the section, if there is one."""
        if self._page is None:
            return
        neighbour = self._page.neighbours[1 if step > 0 else 0]
        if neighbour is not None:
            self._trail.replace(Stop(Screen.ENTRY, neighbour.id))
            self._arrive()

    @Slot(str)
    def chooseGroup(self, group: str) -> None:  # noqa: N802
        section = self._section_item(self._trail.here.target)
        if section is not None:
            section.choose(group)

    @Slot(bool)
    def chooseList(self, as_list: bool) -> None:  # noqa: FBT001, N802
        section = self._section_item(self._trail.here.target)
        if section is not None:
            section.show_as_list(as_list=as_list)

    @Slot(int)
    def chooseMap(self, number: int) -> None:  # noqa: N802
        """Show another map of the section."""
        if self._map_section is not None:
            self._map_section.choose_map(number)

    @Slot(int)
    def chooseTab(self, tab: int) -> None:  # noqa: N802
        if self._page is not None:
            self._page.choose_tab(tab)

    @Slot(int)
    def enlarge(self, view: int) -> None:
        """Show the plate (0) or a picture (from 1) of the page over the whole screen; -1 ends that."""
        if self._page is not None:
            self._page.enlarge(view)
            self.moved.emit()

    @Slot()
    def acceptWarning(self) -> None:  # noqa: N802
        if self._page is not None:
            self._page.accept_warning()

    @Slot(bool)
    def notePlaying(self, playing: bool) -> None:  # noqa: FBT001, N802
        self._idle.play(playing=playing)

    def note_sign(self, *, held: bool | None = None) -> None:
        """Note a touch or a key; ``held`` tells that a finger has come to rest on the screen or has left it."""
        if self._trail.here.screen is Screen.ATTRACT:
            return
        if held is not None:
            self._idle.hold(held=held)
        self._idle.sign()

    def whereabouts(self) -> Whereabouts:
        """Where the visitor is, to ``resume`` in an exhibition that has been read again."""
        section = self._section_item(self._trail.here.target.partition("/")[0])
        return Whereabouts(
            self.language,
            self._trail.stops,
            self._page.tab if self._page is not None else 0,
            self._page.warned if self._page is not None else False,
            section is not None and section.map is not None and not section.mapShown,
            section.group if section is not None else "",
        )

    def resume(self, there: Whereabouts) -> None:
        """Go where a visitor was; what no longer exists is left out of the way."""
        self.setLanguage(there.language)
        self._trail.take_up(tuple(stop for stop in there.stops if self._exists(stop)))
        if self._trail.here.screen is Screen.SEARCH:
            self._search.begin()
        self._arrive()
        self.chooseTab(there.tab)
        if there.warned:
            self.acceptWarning()
        section = self._section_item(self._trail.here.target.partition("/")[0])
        if section is not None:
            section.show_as_list(as_list=there.as_list)
            section.choose(there.group)

    def _exists(self, stop: Stop) -> bool:
        match stop.screen:
            case Screen.SECTION:
                return self._section_item(stop.target) is not None
            case Screen.ENTRY:
                return self._entry(stop.target) is not None
            case _:
                return True

    @Slot()
    def end(self) -> None:
        """Reset everything for the next visitor and show the attract screen."""
        self._idle.leave()
        self._trail.reset()
        for section in self._sections:
            section.reset()
        self._search.reset()
        self._comfort.reset()
        self.setLanguage(self._exhibition.default_language)
        self._arrive()
        self.ended.emit()

    def _go(self, stop: Stop) -> None:
        self._trail.go(stop)
        self._arrive()

    def _arrive(self) -> None:
        here = self._trail.here
        entry = self._entry(here.target) if here.screen is Screen.ENTRY else None
        left = self._page
        if left is not None:
            left.enlarge(-1)
        if entry is None:
            self._page = None
        elif left is None or left.entry is not entry:
            self._page = EntryPage(entry, self._telling, self._card_of, self)
        if here.screen is Screen.SECTION:
            self._list_section = self._section_item(here.target)
            if self._list_section is not None and self._list_section.maps:
                self._map_section = self._list_section
            if self._list_section is not None and self._list_section.timeline is not None:
                self._timeline_section = self._list_section
        self._glossary.close()
        self._comfort.close()
        self._idle.play(playing=False)
        self._idle.long_text = self._page is not None
        self.moved.emit()
        if left is not None and left is not self._page:
            if self._left is not None:
                self._left.deleteLater()
            self._left = left

    def _map_of_page(self) -> tuple[SectionItem, int] | None:
        """The map that can show the entry of the page, by its number: one of its own section before those of others."""
        if self._page is None:
            return None
        own = self.section
        for section in sorted(self._sections, key=lambda section: section is not own):
            number = section.map_of(self._page.entry)
            if number is not None:
                return section, number
        return None

    @property
    def _is_enlarged(self) -> bool:
        return self._page is not None and self._page.enlarged >= 0

    def _entry(self, entry_id: str) -> Entry | None:
        return self._exhibition.entries.get(EntryId(entry_id))

    def _section_item(self, section_id: str) -> SectionItem | None:
        return next((section for section in self._sections if section.sectionId == section_id), None)

    def _card_of(self, entry: Entry) -> EntryCard:
        if entry.id not in self._cards:
            self._cards[entry.id] = EntryCard(entry, self._telling, self)
        return self._cards[entry.id]
