"""A section, for QML."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry, Filter, MapChoice, Section
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.entry_list import EntryList
from kiosk.visit.map_item import MapItem, shown_on
from kiosk.visit.telling import Telling
from kiosk.visit.time_map import TimeMap
from kiosk.visit.timeline import Timeline
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class FilterItem(QObject):
    """A group of entries that a visitor can choose. The first of a section, with an empty ``group``, is all of them."""

    retold = Signal()

    def __init__(self, choice: Filter | None, count: int, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = choice
        self._count = count
        self._telling = telling

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()

    @Property(str, constant=True)
    def group(self) -> str:
        return self._filter.group if self._filter else ""

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.words(self._filter.title) if self._filter else ""

    @Property(int, constant=True)
    def count(self) -> int:
        return self._count


@QmlElement
@QmlUncreatable("made by the visit")
class SectionItem(QObject):
    """A theme of the exhibition. ``scroll`` is where the visitor left its list, in pixels; a new visit starts at 0."""

    retold = Signal()
    groupChanged = Signal()
    viewChanged = Signal()
    mapChanged = Signal()

    def __init__(self, section: Section, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._section = section
        self._telling = telling
        self._card_of = card_of
        self._group = ""
        self._scroll = 0.0
        self._maps = [item for choice in section.settings.maps if (item := self._item(choice)) is not None]
        self._chosen = 0
        self._as_list = self._list_first
        self._timeline: Timeline | None = None
        self._list = EntryList(card_of, self)
        self._list.show(section.entries)
        counts = [(choice, len(section.in_group(choice.group))) for choice in section.settings.filters]
        used = [(choice, count) for choice, count in counts if count]
        self._filters = [FilterItem(None, len(section.entries), telling, self)] if used else []
        self._filters += [FilterItem(choice, count, telling, self) for choice, count in used]

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        for item in self._filters:
            item.tell(telling)
        for choice in self._maps:
            choice.tell(telling)
        if self._timeline is not None:
            self._timeline.tell(telling)
        self.retold.emit()

    def reset(self) -> None:
        """Forget what the last visitor chose here."""
        self._scroll = 0.0
        self.choose("")
        self.show_as_list(as_list=self._list_first)
        self.choose_map(0)
        for choice in self._maps:
            choice.reset()
        if self._timeline is not None:
            self._timeline.reset()

    def show_as_list(self, *, as_list: bool) -> None:
        """Show the entries of a section with a map as a list, or its map again."""
        if as_list != self._as_list:
            self._as_list = as_list
            self.viewChanged.emit()

    def choose_map(self, number: int) -> None:
        """Show another of the section's maps."""
        if 0 <= number < len(self._maps) and number != self._chosen:
            self._chosen = number
            self.mapChanged.emit()

    def map_of(self, entry: Entry) -> int | None:
        """The number of the map that can show an entry: the chosen one before the others."""
        numbers = sorted(range(len(self._maps)), key=lambda number: number != self._chosen)
        return next((number for number in numbers if self._maps[number].covers(entry)), None)

    def choose(self, group: str) -> None:
        """Show only the entries of ``group``; all of them if it is empty or no filter of the section."""
        known = group if any(item.group == group for item in self._filters) else ""
        if known == self._group:
            return
        self._group = known
        self._list.show(self._section.in_group(known) if known else self._section.entries)
        self.groupChanged.emit()

    @Property(str, constant=True)
    def sectionId(self) -> str:  # noqa: N802 - a QML property
        return self._section.id

    @Property(str, constant=True)
    def accent(self) -> str:
        return self._section.settings.accent

    @Property(str, constant=True)
    def layout(self) -> str:
        return self._section.settings.layout

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.words(self._section.settings.title)

    @Property(str, notify=retold)
    def headline(self) -> str:
        return self._telling.words(self._section.settings.headline) or self._telling.words(self._section.settings.title)

    @Property(str, notify=retold)
    def tagline(self) -> str:
        return self._telling.words(self._section.settings.tagline)

    @Property(str, notify=retold)
    def introduction(self) -> str:
        return self._telling.words(self._section.settings.introduction)

    @Property(EntryCard, constant=True)
    def door(self) -> EntryCard | None:
        """The card whose plate stands on the section's door; none for a section without a door."""
        entry_id = self._section.settings.door
        entry = self._telling.exhibition.entries.get(entry_id) if entry_id else None
        if entry is None and entry_id and self._section.entries:
            entry = self._section.entries[0]
        return self._card_of(entry) if entry else None

    @Property("QVariantList", constant=True)
    def filters(self) -> list[FilterItem]:
        return self._filters

    @Property(EntryList, constant=True)
    def entries(self) -> EntryList:
        return self._list

    @Property("QVariantList", constant=True)
    def maps(self) -> list[MapItem]:
        """The maps that the section offers."""
        return self._maps

    @Property(TimeMap, notify=mapChanged)
    def map(self) -> TimeMap | None:
        """The chosen map, if the section has any."""
        return self._maps[self._chosen].map if self._maps else None

    @Property(int, notify=mapChanged)
    def mapNumber(self) -> int:  # noqa: N802
        """Which of the maps is chosen."""
        return self._chosen

    @Property(Timeline, constant=True)
    def timeline(self) -> Timeline | None:
        """The line of time that the section is, if it is one."""
        if self._timeline is None and self._section.settings.layout == "timeline":
            self._timeline = Timeline(self._section, self._telling, self._card_of, self)
        return self._timeline

    @Property(bool, notify=viewChanged)
    def mapShown(self) -> bool:  # noqa: N802
        return bool(self._maps) and not self._as_list

    @Property(str, notify=groupChanged)
    def group(self) -> str:
        return self._group

    @property
    def _list_first(self) -> bool:
        """Whether the section opens with its entries rather than with a map."""
        return self._section.settings.layout != "map"

    def _item(self, choice: MapChoice) -> MapItem | None:
        sheet = self._telling.exhibition.maps.get(choice.map)
        if sheet is None or not sheet.moments:
            return None
        entries = self._section.in_group(choice.group)
        return MapItem(choice, shown_on(sheet, entries), lambda telling: TimeMap(sheet, entries, telling, self._card_of, self), self._telling, self)

    def _get_scroll(self) -> float:
        return self._scroll

    def _set_scroll(self, scroll: float) -> None:
        self._scroll = scroll

    scroll = Property(float, _get_scroll, _set_scroll)
