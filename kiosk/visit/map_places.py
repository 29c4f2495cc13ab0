"""What stands at a place of a map, for QML: the name of a town, the pin of an entry."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.visit.entry_card import EntryCard
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class TownLabel(QObject):
    """A town's name at its place in kilometres; it stands to the left of its point if ``onLeft``, further away if ``apart``."""

    def __init__(self, text: str, point: tuple[float, float], parent: QObject, *, on_left: bool, apart: bool, down: float) -> None:
        super().__init__(parent)
        self._text = text
        self._point = point
        self._on_left = on_left
        self._apart = apart
        self._down = down

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text

    @Property(float, constant=True)
    def x(self) -> float:
        return self._point[0]

    @Property(float, constant=True)
    def y(self) -> float:
        return self._point[1]

    @Property(bool, constant=True)
    def onLeft(self) -> bool:  # noqa: N802 - a QML property
        return self._on_left

    @Property(bool, constant=True)
    def apart(self) -> bool:
        """Whether a pin stands on the town."""
        return self._apart

    @Property(float, constant=True)
    def down(self) -> float:
        """How far below its point the name stands, as a share of its size."""
        return self._down


@QmlElement
@QmlUncreatable("made by the visit")
class MapPin(QObject):
    """An entry at its place, in kilometres."""

    def __init__(self, card: EntryCard, point: tuple[float, float], parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._point = point

    @Property(EntryCard, constant=True)
    def card(self) -> EntryCard:
        return self._card

    @Property(float, constant=True)
    def x(self) -> float:
        return self._point[0]

    @Property(float, constant=True)
    def y(self) -> float:
        return self._point[1]
