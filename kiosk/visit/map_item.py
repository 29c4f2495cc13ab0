"""A map that a section offers, for QML."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import MapChoice
from kiosk.visit.telling import Telling
from kiosk.visit.time_map import TimeMap
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class MapItem(QObject):
    """A map under its title; ``make`` makes it when it is first wanted."""

    retold = Signal()

    def __init__(self, choice: MapChoice, make: Callable[[Telling], TimeMap], telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._choice = choice
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

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.words(self._choice.title)

    @Property(TimeMap, constant=True)
    def map(self) -> TimeMap:
        if self._map is None:
            self._map = self._make(self._telling)
        return self._map
