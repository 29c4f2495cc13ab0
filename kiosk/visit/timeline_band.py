"""A band of the timeline, for QML: what a few sections tell of, on lanes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.chronicle import Happening
from kiosk.exhibition.dates import Date, Moment
from kiosk.exhibition.exhibition import Band, Entry
from kiosk.languages.dates import print_span
from kiosk.plates.lanes import Place, arrange, width_of
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.happening_words import title_of
from kiosk.visit.occasion import Occasion
from kiosk.visit.telling import Telling
from kiosk.visit.timeline_node import NodeList, TimelineNode
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_BESIDE = 3.4
"""What stands beside the words of a node, in sizes of their type: its edges and the number of further happenings."""
_GAP = 0.4


@QmlElement
@QmlUncreatable("made by the timeline")
class TimelineBand(QObject):
    """What some sections tell of. ``nodes`` are those near the part of time that is shown."""

    retold = Signal()

    def __init__(self, band: Band, happenings: list[Happening], telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._band = band
        self._happenings = sorted(happenings, key=lambda each: (each.first_day, -each.last_day))
        self._telling = telling
        self._card_of = card_of
        self._titles = [title_of(each, telling) for each in self._happenings]
        self._places: tuple[Place, ...] = ()
        self._nodes = NodeList(self._node, self)

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self._titles = [title_of(each, telling) for each in self._happenings]
        self._places = ()
        self._nodes.show(())
        self.retold.emit()

    def arrange(self, scale: float, size: float, lanes: int) -> None:
        """Put every happening on its lane: ``scale`` in pixels to the day, ``size`` of the type in pixels."""
        widths = [width_of(title, size) + size * _BESIDE for title in self._titles]
        names = [(happening.first_day * scale, width) for happening, width in zip(self._happenings, widths, strict=True)]
        self._places = arrange(names, lanes, size * _GAP)

    def show(self, first: int, last: int) -> None:
        """Offer the nodes of what begins or goes on between two days."""
        self._nodes.show(tuple(place for place in self._places if self._touches(place, first, last)))

    def _touches(self, place: Place, first: int, last: int) -> bool:
        return any(self._happenings[number].first_day <= last and self._happenings[number].last_day >= first for number in place.members)

    def _node(self, place: Place) -> TimelineNode:
        members = [self._happenings[number] for number in place.members]
        occasions = [Occasion(each, self._card_of(each.entry), self._telling, self) for each in members]
        last = members[0].last_day
        until = last if place.following is None else min(last, self._happenings[place.following].first_day)
        return TimelineNode(place.lane, occasions, (members[0].first_day, last, until), self._months(members), self)

    def _months(self, happenings: list[Happening]) -> str:
        """From the month in which the first begins to that in which the last begins."""
        first, last = (Date(Moment(each.start.start.year, each.start.start.month)) for each in (happenings[0], happenings[-1]))
        return print_span(first, last, self._telling.language)

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.words(self._band.title)

    @Property(str, constant=True)
    def accent(self) -> str:
        section = self._telling.exhibition.section(self._band.sections[0])
        return section.settings.accent if section else "bone"

    @Property("QVariantList", constant=True)
    def days(self) -> list[int]:
        """The first days of all happenings, for a view of the whole."""
        return [each.first_day for each in self._happenings]

    @Property(NodeList, constant=True)
    def nodes(self) -> NodeList:
        return self._nodes
