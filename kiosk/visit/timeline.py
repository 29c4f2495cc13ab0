"""Everything dated in the exhibition on one line, for QML."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.chronicle import Happening, happenings
from kiosk.exhibition.exhibition import Band, Entry, Period, Section
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.telling import Telling
from kiosk.visit.ticks import ticks
from kiosk.visit.timeline_band import TimelineBand
from kiosk.visit.timeline_node import TimelineNode
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_NEAR = 1.0
"""How far beyond its edges, in widths of the screen, a view of time is filled."""


@QmlElement
@QmlUncreatable("made by the timeline")
class TimelineMark(QObject):
    """A mark on the line: a day and its words; ``strong`` where a year begins."""

    def __init__(self, day: int, text: str, parent: QObject, *, strong: bool) -> None:
        super().__init__(parent)
        self._day = day
        self._text = text
        self._strong = strong

    @Property(int, constant=True)
    def day(self) -> int:
        return self._day

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text

    @Property(bool, constant=True)
    def strong(self) -> bool:
        return self._strong


@QmlElement
@QmlUncreatable("made by the timeline")
class TimelinePeriod(QObject):
    """A time with a name, from day ``first`` to day ``last``."""

    retold = Signal()

    def __init__(self, period: Period, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._period = period
        self._telling = telling

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()

    @Property(str, notify=retold)
    def title(self) -> str:
        return self._telling.words(self._period.title)

    @Property(int, constant=True)
    def first(self) -> int:
        return self._period.date.first_day.toordinal()

    @Property(int, constant=True)
    def last(self) -> int:
        return self._period.date.last_day.toordinal()


@QmlElement
@QmlUncreatable("made by the visit")
class Timeline(QObject):
    """What the entries of a section's bands tell of, between ``first`` and ``last`` (days, as everywhere here).

    ``seenFirst`` and ``seenDays`` are what the visitor sees: at first what the section ``opens`` on. ``band`` is the only band shown, or -1 for all.
    """

    marksChanged = Signal()
    bandChanged = Signal()
    openChanged = Signal()
    retold = Signal()

    def __init__(self, section: Section, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._telling = telling
        self._band = -1
        self._open: TimelineNode | None = None
        self._marks: list[TimelineMark] = []
        self._marked_for: tuple[object, ...] = ()
        exhibition = telling.exhibition
        time = exhibition.settings.time
        by_band = [(band, [each for name in band.sections for each in _told_in(name, telling)]) for band in section.settings.bands]
        days = [day for _, told in by_band for each in told for day in (each.first_day, each.last_day)]
        if time is not None:
            self._first, self._last = time.years.first_day.toordinal(), time.years.last_day.toordinal()
        else:
            self._first, self._last = min(days, default=1), max(days, default=365)
        self._bands = [self._read_band(band, told, card_of) for band, told in by_band]
        self._periods = [TimelinePeriod(period, telling, self) for period in (time.periods if time else ())]
        opens = section.settings.opens
        first, last = (opens.first_day.toordinal(), opens.last_day.toordinal()) if opens else (self._first, self._last)
        self._opens = self._seen = (float(first), float(last + 1 - first))

    def _read_band(self, band: Band, told: list[Happening], card_of: Callable[[Entry], EntryCard]) -> TimelineBand:
        within = [each for each in told if each.last_day >= self._first and each.first_day <= self._last]
        return TimelineBand(band, within, self._telling, card_of, self)

    def tell(self, telling: Telling) -> None:
        self.close()
        self._telling = telling
        for period in self._periods:
            period.tell(telling)
        for band in self._bands:
            band.tell(telling)
        self._marked_for = ()
        self.retold.emit()

    def reset(self) -> None:
        """Show all bands again, for the next visitor."""
        self.close()
        self._seen = self._opens
        self.choose(-1)

    @Property(int, constant=True)
    def first(self) -> int:
        return self._first

    @Property(int, constant=True)
    def last(self) -> int:
        return self._last

    @Property(float, notify=marksChanged)
    def seenFirst(self) -> float:  # noqa: N802
        return self._seen[0]

    @Property(float, notify=marksChanged)
    def seenDays(self) -> float:  # noqa: N802
        return self._seen[1]

    @Property("QVariantList", constant=True)
    def bands(self) -> list[TimelineBand]:
        return self._bands

    @Property("QVariantList", constant=True)
    def periods(self) -> list[TimelinePeriod]:
        return self._periods

    @Property("QVariantList", notify=marksChanged)
    def marks(self) -> list[TimelineMark]:
        return self._marks

    @Property("QVariantList", constant=True)
    def years(self) -> list[int]:
        """The days on which years begin."""
        first, last = datetime.date.fromordinal(self._first).year, datetime.date.fromordinal(self._last).year
        return [day for year in range(first, last + 1) if (day := datetime.date(year, 1, 1).toordinal()) >= self._first]

    @Slot(int, result=str)
    def yearOf(self, day: int) -> str:  # noqa: N802
        return str(datetime.date.fromordinal(day).year)

    @Property(int, notify=bandChanged)
    def band(self) -> int:
        return self._band

    @Property(TimelineNode, notify=openChanged)
    def open(self) -> TimelineNode | None:
        """The node whose happenings lie open as a list."""
        return self._open

    @Slot(int)
    def choose(self, band: int) -> None:
        """Show only one band, or all (-1)."""
        if band != self._band and -1 <= band < len(self._bands):
            self.close()
            self._band = band
            self.bandChanged.emit()

    @Slot(TimelineNode)
    def unfold(self, node: TimelineNode) -> None:
        """Lay the happenings of a node open."""
        self._open = node
        self.openChanged.emit()

    @Slot()
    def close(self) -> None:
        if self._open is not None:
            self._open = None
            self.openChanged.emit()

    @Slot(float, float, int)
    def arrange(self, scale: float, size: float, lanes: int) -> None:
        """Find room for all: ``scale`` in pixels to the day, ``size`` of the type in pixels, ``lanes`` to a band."""
        for band in self._bands:
            band.arrange(scale, size, lanes)

    @Slot(float, float, float, float)
    def show(self, first: float, last: float, scale: float, size: float) -> None:
        """Offer what lies between two days, and a little beyond."""
        self._seen = (first, last - first)
        beyond = (last - first) * _NEAR
        near = int(max(self._first, first - beyond)), int(min(self._last, last + beyond))
        for number, band in enumerate(self._bands):
            if self._band in (-1, number):
                band.show(*near)
        wanted = (self._telling.code, near, scale, size)
        if scale > 0 and wanted != self._marked_for:
            self._marked_for = wanted
            old = self._marks
            self._marks = [TimelineMark(day, text, self, strong=strong) for day, text, strong in ticks(*near, scale, size, self._telling)]
            self.marksChanged.emit()
            for mark in old:
                mark.deleteLater()


def _told_in(section_id: str, telling: Telling) -> list[Happening]:
    section = telling.exhibition.section(section_id)
    return [each for entry in section.entries for each in happenings(entry)] if section else []
