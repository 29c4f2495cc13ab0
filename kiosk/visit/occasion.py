"""Something dated on the timeline, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.chronicle import Happening
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.happening_words import dates_of, title_of
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the timeline")
class Occasion(QObject):
    """A happening in one language, with the card of its entry."""

    def __init__(self, happening: Happening, card: EntryCard, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._title = title_of(happening, telling)
        self._dates = dates_of(happening, telling)

    @Property(EntryCard, constant=True)
    def card(self) -> EntryCard:
        return self._card

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def dates(self) -> str:
        return self._dates
