"""The dates of one entry on a line, for QML."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.chronicle import Happening, happenings
from kiosk.exhibition.exhibition import Entry
from kiosk.visit.happening_words import dates_of, what_of
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the strip")
class StripMark(QObject):
    """A date or a time on the line, from ``start`` to ``end`` as shares of it; ``text`` is empty for the entry itself and for a period's edge."""

    def __init__(self, start: float, end: float, dates: str, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._end = end
        self._dates = dates
        self._text = text

    @Property(float, constant=True)
    def start(self) -> float:
        return self._start

    @Property(float, constant=True)
    def end(self) -> float:
        return self._end

    @Property(str, constant=True)
    def dates(self) -> str:
        return self._dates

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text


@QmlElement
@QmlUncreatable("made by the plate")
class Strip(QObject):
    """The line: ``marks`` of the entry, the ``periods`` of the exhibition behind them, and the years at its two ends.

    It reaches as far as the exhibition; ``events`` holds the entry's dates outside of it too.
    """

    def __init__(self, entry: Entry, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        told = happenings(entry)
        time = telling.exhibition.settings.time
        first = time.years.first_day if time else min((each.start.first_day for each in told), default=datetime.date.min)
        last = time.years.last_day if time else max((each.end.last_day for each in told), default=first)
        self._first_year, self._last_year = first.year, last.year
        self._from = datetime.date(self._first_year, 1, 1).toordinal()
        self._length = datetime.date(self._last_year, 12, 31).toordinal() - self._from + 1
        self._marks = [self._mark(each, telling) for each in told]
        periods = time.periods if time else ()
        self._periods = [
            StripMark(*self._shares(each.date.first_day, each.date.last_day), telling.date(each.date), telling.words(each.title), self)
            for each in periods
        ]

    @Property("QVariantList", constant=True)
    def marks(self) -> list[StripMark]:
        """What lies on the line."""
        return [mark for mark in self._marks if mark.end > 0 and mark.start < 1]

    @Property("QVariantList", constant=True)
    def events(self) -> list[StripMark]:
        """What has words."""
        return [mark for mark in self._marks if mark.text]

    @Property("QVariantList", constant=True)
    def periods(self) -> list[StripMark]:
        return self._periods

    @Property(str, constant=True)
    def firstYear(self) -> str:  # noqa: N802
        return str(self._first_year)

    @Property(str, constant=True)
    def lastYear(self) -> str:  # noqa: N802
        return str(self._last_year)

    def _mark(self, happening: Happening, telling: Telling) -> StripMark:
        shares = self._shares(happening.start.first_day, happening.end.last_day)
        return StripMark(*shares, dates_of(happening, telling), what_of(happening, telling), self)

    def _shares(self, first: datetime.date, last: datetime.date) -> tuple[float, float]:
        start, end = (first.toordinal() - self._from) / self._length, (last.toordinal() + 1 - self._from) / self._length
        return max(0.0, start) if end > 0 else start, min(1.0, end) if start < 1 else end
