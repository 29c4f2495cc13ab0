"""A question that visitors ask with its answer, whole on a card."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.visit.page_parts import BlockItem, SourceItem, source_items
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class AnswerItem(QObject):
    """The first tab of an entry, its sources, and the first of its links: the entry that tells more."""

    def __init__(self, entry: Entry, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        tabs = telling.text(entry).tabs
        self._blocks = [BlockItem(block, self) for block in tabs[0].blocks] if tabs else []
        self._sources = source_items(entry, telling, self)
        self._more = telling.exhibition.entries.get(entry.facts.links[0]) if entry.facts.links else None
        self._telling = telling

    @Property("QVariantList", constant=True)
    def blocks(self) -> list[BlockItem]:
        return self._blocks

    @Property("QVariantList", constant=True)
    def sources(self) -> list[SourceItem]:
        return self._sources

    @Property(str, constant=True)
    def moreId(self) -> str:  # noqa: N802 - a QML property
        return self._more.id if self._more else ""

    @Property(str, constant=True)
    def moreTitle(self) -> str:  # noqa: N802
        return self._telling.text(self._more).title if self._more else ""
