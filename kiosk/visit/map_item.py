"""A map that a section offers, for QML."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry, MapChoice
from kiosk.exhibition.facts import Campaign
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import EntryId
from kiosk.visit.telling import Telling
from kiosk.visit.time_map import TimeMap
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class MapItem(QObject):
    """A map under its title, and the ``shown`` entries; ``make`` makes it when it is first wanted."""

    retold = Signal()

    def __init__(self, choice: MapChoice, shown: frozenset[EntryId], make: Callable[[Telling], TimeMap], telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._choice = choice
        self._shown = shown
        self._make = make
        self._map: TimeMap | None = None
        self._telling = telling

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        if self._map is not None:
            self._map.tell(telling)
        self.retold.emit()

    def reset(self) -> None:
        """Forget what the last visitor did on the map."""
        if self._map is not None:
            self._map.reset()

    def covers(self, entry: Entry) -> bool:
        """Whether the entry can be shown on the map."""
        return entry.id in self._shown

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.words(self._choice.title)

    @Property(TimeMap, constant=True)
    def map(self) -> TimeMap:
        if self._map is None:
            self._map = self._make(self._telling)
        return self._map


def shown_on(sheet: MapSheet, entries: Iterable[Entry]) -> frozenset[EntryId]:
    """The ``entries`` with a pin on the map, where it reaches into their time, and those that its areas and routes lead to."""
    days = [moment.date for moment in sheet.moments]
    first, last = min(day.first_day for day in days), max(day.last_day for day in days)
    pins = (
        entry.id
        for entry in entries
        if isinstance(entry.facts, Campaign)
        and entry.facts.place.lat is not None
        and entry.facts.start.first_day <= last
        and entry.facts.end.last_day >= first
    )
    return frozenset((*pins, *(mark.entry for mark in (*sheet.areas, *sheet.routes) if mark.entry is not None)))
