"""The entries of a section as a list for QML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.typed_qt import QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_CARD = 0x0100
"""``Qt.UserRole``, as a number: the class ``Qt`` costs a start 24 ms."""


@QmlElement
@QmlUncreatable("made by the visit")
class EntryList(QAbstractListModel):
    """The cards of some entries, made when they are first looked at. The one role is ``card``."""

    def __init__(self, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._card_of = card_of
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _CARD) -> EntryCard | None:
        return self._card_of(self._entries[index.row()]) if index.isValid() and role == _CARD else None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        return {_CARD: QByteArray(b"card")}
