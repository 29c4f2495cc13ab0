"""An entry as a card: in a section, among the related entries, behind a door."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.visit.answer_item import AnswerItem
from kiosk.visit.plate_item import PlateItem
from kiosk.visit.telling import Telling, span
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class EntryCard(QObject):
    """The card of one entry, told again whenever the language changes."""

    retold = Signal()

    def __init__(self, entry: Entry, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._telling = telling
        self._plates: dict[str, PlateItem] = {}
        self._answers: dict[str, AnswerItem] = {}

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()

    @Property(str, constant=True)
    def entryId(self) -> str:  # noqa: N802 - a QML property
        return self._entry.id

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._entry.facts.kind

    @Property(str, constant=True)
    def accent(self) -> str:
        section = self._telling.exhibition.section(self._entry.section)
        return section.settings.accent if section else "bone"

    @Property(str, notify=retold)
    def sectionLabel(self) -> str:  # noqa: N802
        section = self._telling.exhibition.section(self._entry.section)
        if section is None:
            return ""
        return self._telling.words(section.settings.label) or self._telling.words(section.settings.title)

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.text(self._entry).title

    @Property(str, notify=retold)
    def subtitle(self) -> str:
        return self._telling.text(self._entry).subtitle

    @Property(str, notify=retold)
    def summary(self) -> str:
        return self._telling.text(self._entry).summary

    @Property(str, notify=retold)
    def dates(self) -> str:
        return self._telling.dates(self._entry)

    @Property(str, notify=retold)
    def years(self) -> str:
        return self._telling.years(self._entry)

    @Property(str, constant=True)
    def year(self) -> str:
        """The year in which the thing began, for a list by date."""
        start, _ = span(self._entry)
        return str(start.start.year) if start else ""

    @Property(str, notify=retold)
    def borrowedFrom(self) -> str:  # noqa: N802
        """The language shown in place of a missing translation, named in itself; empty if nothing is missing."""
        return self._telling.borrowed_from(self._entry)

    @Property(PlateItem, notify=retold)
    def plate(self) -> PlateItem:
        code = self._telling.code
        if code not in self._plates:
            self._plates[code] = PlateItem(self._entry, self._telling, self)
        return self._plates[code]

    @Property(AnswerItem, notify=retold)
    def answer(self) -> AnswerItem:
        """The entry as an answer, for a section that shows its entries whole."""
        code = self._telling.code
        if code not in self._answers:
            self._answers[code] = AnswerItem(self._entry, self._telling, self)
        return self._answers[code]
