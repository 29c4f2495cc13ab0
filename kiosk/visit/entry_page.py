"""The page of one entry, for QML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Picture, Question, Video
from kiosk.exhibition.plates import PhotographPlate
from kiosk.visit.charts import campaign_chart
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.fact_rows import fact_groups
from kiosk.visit.media_item import MediaItem
from kiosk.visit.page_parts import SourceItem, TabItem, source_items
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by the visit")
class EntryPage(QObject):
    """An entry with everything that its page shows. ``tab`` is the open tab and survives a change of language."""

    retold = Signal()
    tabChanged = Signal()
    warningAccepted = Signal()
    enlargedChanged = Signal()

    def __init__(self, entry: Entry, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        section = telling.exhibition.section(entry.section)
        self._siblings: Sequence[Entry] = section.entries if section else (entry,)
        self._place = telling.exhibition.entries.place(entry.id) if section else 0
        self._telling = telling
        self._card_of = card_of
        self._card = card_of(entry)
        self._tab = 0
        self._warned = False
        self._enlarged = -1
        self._tabs: dict[str, list[TabItem]] = {}
        self._sources: dict[str, list[SourceItem]] = {}
        self._media: dict[str, list[MediaItem]] = {}

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()
        self.choose_tab(self._tab)

    def choose_tab(self, tab: int) -> None:
        """Open the tab with this number, or the nearest that there is."""
        nearest = max(0, min(tab, len(self._tabs_told()) - 1))
        if nearest != self._tab:
            self._tab = nearest
            self.tabChanged.emit()

    def enlarge(self, view: int) -> None:
        """Show the plate (0) or a picture (from 1) over the whole screen; -1 shows the page again."""
        within = view if -1 <= view <= len(self._entry.facts.pictures) else -1
        if within != self._enlarged:
            self._enlarged = within
            self.enlargedChanged.emit()

    def accept_warning(self) -> None:
        """The visitor has read the warning and wants to see the page."""
        self._warned = True
        self.warningAccepted.emit()

    @property
    def entry(self) -> Entry:
        return self._entry

    @property
    def neighbours(self) -> tuple[Entry | None, Entry | None]:
        """The entry before and the entry after this one in the section."""
        siblings, place = self._siblings, self._place
        return siblings[place - 1] if place else None, siblings[place + 1] if place + 1 < len(siblings) else None

    @Property(EntryCard, constant=True)
    def card(self) -> EntryCard:
        return self._card

    @Property(bool, constant=True)
    def isQuestion(self) -> bool:  # noqa: N802 - a QML property
        return isinstance(self._entry.facts, Question)

    @Property(str, notify=retold)
    def warning(self) -> str:
        return self._telling.text(self._entry).warning

    @Property(bool, notify=warningAccepted)
    def warned(self) -> bool:
        return self._warned or not self._telling.text(self._entry).warning

    @Property("QVariantList", notify=retold)
    def tabs(self) -> list[TabItem]:
        return self._tabs_told()

    @Property(int, notify=tabChanged)
    def tab(self) -> int:
        return self._tab

    @Property(int, notify=enlargedChanged)
    def enlarged(self) -> int:
        """Which of the pictures fills the screen: 0 the plate, from 1 the media, -1 none."""
        return self._enlarged

    @Property("QVariantList", constant=True)
    def related(self) -> list[EntryCard]:
        exhibition = self._telling.exhibition
        return [self._card_of(exhibition.entries[entry_id]) for entry_id in exhibition.related.get(self._entry.id, ())]

    @Property("QVariantList", notify=retold)
    def sources(self) -> list[SourceItem]:
        code = self._telling.code
        if code not in self._sources:
            self._sources[code] = source_items(self._entry, self._telling, self)
        return self._sources[code]

    @Property("QVariantList", notify=retold)
    def media(self) -> list[MediaItem]:
        code = self._telling.code
        if code not in self._media:
            facts = self._entry.facts
            plate = facts.plate.file if isinstance(facts.plate, PhotographPlate) else ""
            things: list[Picture | Video] = [*(each for each in facts.pictures if each.file != plate), *facts.videos]
            self._media[code] = [item for item in (MediaItem(self._entry, thing, self._telling, self) for thing in things) if item.there]
        return self._media[code]

    @Property(int, constant=True)
    def position(self) -> int:
        """The entry's place in its section, from 1."""
        return self._siblings.index(self._entry) + 1

    @Property(int, constant=True)
    def count(self) -> int:
        return len(self._siblings)

    def _tabs_told(self) -> list[TabItem]:
        code = self._telling.code
        if code not in self._tabs:
            told = self._telling.text(self._entry).tabs
            first = translate("EntryPage", "Overview")
            tabs = [TabItem(tab.title or first, tab.blocks, (), self, disputed=tab.disputed) for tab in told]
            groups = fact_groups(self._entry, self._telling)
            if groups:
                tabs.append(TabItem(translate("EntryPage", "Facts"), (), groups, self, chart=campaign_chart(self._entry, self._telling)))
            self._tabs[code] = tabs
        return self._tabs[code]
