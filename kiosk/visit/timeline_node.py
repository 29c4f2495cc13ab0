"""The nodes of a band of the timeline, for QML."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

from kiosk.plates.lanes import Place
from kiosk.visit.occasion import Occasion
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_NODE = 0x0100


@QmlElement
@QmlUncreatable("made by the timeline")
class TimelineNode(QObject):
    """One place on a band: a happening, or several in the same days, the first of which gives it its title."""

    def __init__(self, lane: int, occasions: list[Occasion], days: tuple[int, int, int], months: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._occasions = occasions
        self._days = days
        self._months = months
        for occasion in occasions:
            occasion.setParent(self)

    @Property(int, constant=True)
    def lane(self) -> int:
        return self._lane

    @Property(int, constant=True)
    def first(self) -> int:
        """The day on which it begins."""
        return self._days[0]

    @Property(int, constant=True)
    def last(self) -> int:
        """The day on which its first happening ends."""
        return self._days[1]

    @Property(int, constant=True)
    def until(self) -> int:
        """The day up to which its title may move along: its own last, or the first of the next on its lane."""
        return self._days[2]

    @Property(str, constant=True)
    def months(self) -> str:
        """The months in which its happenings begin."""
        return self._months

    @Property(str, constant=True)
    def title(self) -> str:
        return self._occasions[0].title

    @Property(str, constant=True)
    def dates(self) -> str:
        return self._occasions[0].dates

    @Property(str, constant=True)
    def accent(self) -> str:
        return self._occasions[0].card.accent

    @Property(str, constant=True)
    def entryId(self) -> str:  # noqa: N802 - a QML property
        return self._occasions[0].card.entryId

    @Property("QVariantList", constant=True)
    def occasions(self) -> list[Occasion]:
        return self._occasions


@QmlElement
@QmlUncreatable("made by the timeline")
class NodeList(QAbstractListModel):
    """The nodes near the part of time that is shown: what goes is taken away and what comes is put in, so that the others stay as they are."""

    def __init__(self, make: Callable[[Place], TimelineNode], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._places: list[Place] = []
        self._nodes: dict[Place, TimelineNode] = {}

    def show(self, places: tuple[Place, ...]) -> None:
        """Hold just these places, which come in the order of time."""
        wanted = set(places)
        for row in range(len(self._places) - 1, -1, -1):
            if self._places[row] not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                gone = self._nodes.pop(self._places.pop(row))
                self.endRemoveRows()
                gone.deleteLater()
        for row, place in enumerate(places):
            if row == len(self._places) or self._places[row] != place:
                self.beginInsertRows(QModelIndex(), row, row)
                self._places.insert(row, place)
                self._nodes[place] = self._make(place)
                self.endInsertRows()

    @property
    def nodes(self) -> list[TimelineNode]:
        return [self._nodes[place] for place in self._places]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _NODE) -> TimelineNode | None:
        return self._nodes[self._places[index.row()]] if index.isValid() and role == _NODE else None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        return {_NODE: QByteArray(b"node")}
