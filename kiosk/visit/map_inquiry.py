"""What a visitor asks of a map: a day of their own, a town, the picture in words; for QML."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Callable, Sequence
from functools import reduce
from math import hypot

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.dates import Date, Moment
from kiosk.exhibition.maps import MapSheet, Town
from kiosk.plates.along import distance, passed
from kiosk.plates.lines import Point
from kiosk.plates.moving import MovingLine
from kiosk.visit.map_ground import MapGround
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_NEAR_KM = 70.0
"""A town so near to the line is named with it."""

_NAMED = 9
_RANKS = 3


@QmlElement
@QmlUncreatable("made by the map")
class MapInquiry(QObject):
    """Asked of one map. ``town`` is empty until ``ask`` has found one."""

    dayChanged = Signal()
    townChanged = Signal()
    retold = Signal()

    def __init__(
        self,
        sheet: MapSheet,
        line: MovingLine | None,
        span: tuple[int, int],
        ground: MapGround,
        towns: Sequence[tuple[Town, Point]],
        under_way: Callable[[], list[str]],
        telling: Telling,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._line = line
        self._span = span
        self._ground = ground
        self._towns = towns
        self._under_way = under_way
        self._telling = telling
        self._day = float(span[0])
        self._town: tuple[Town, Point] | None = None

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()
        self.townChanged.emit()
        self.dayChanged.emit()

    def move(self, day: float) -> None:
        self._day = day
        self.dayChanged.emit()

    @Slot()
    def forget(self) -> None:
        """No town is asked about any more."""
        if self._town is not None:
            self._town = None
            self.townChanged.emit()
            self.dayChanged.emit()

    @Slot("QVariantList", float, float, float, result=bool)
    def ask(self, names: list[str], x: float, y: float, reach: float) -> bool:
        """Ask about the nearest of the named towns within ``reach`` (kilometres) of a place; say whether there is one."""
        shown = [(town, point) for town, point in self._towns if self._telling.words(town.name) in names]
        near = min(shown, key=lambda each: hypot(each[1][0] - x, each[1][1] - y), default=None)
        if near is None or hypot(near[1][0] - x, near[1][1] - y) > reach:
            return False
        self._town = near
        self.townChanged.emit()
        self.dayChanged.emit()
        return True

    @Property(str, notify=townChanged)
    def town(self) -> str:
        return self._telling.words(self._town[0].name) if self._town else ""

    @Property(float, notify=townChanged)
    def townX(self) -> float:  # noqa: N802 - a QML property
        return self._town[1][0] if self._town else 0.0

    @Property(float, notify=townChanged)
    def townY(self) -> float:  # noqa: N802
        return self._town[1][1] if self._town else 0.0

    @Property("QStringList", notify=townChanged)
    def changes(self) -> list[str]:
        """When the town changed hands, a line for each time."""
        turns = {turn.key: turn.text for turn in self._sheet.turns}
        changes = self._town[0].changes if self._town else ()
        return [f"{self._telling.date(change.date)}: {self._telling.words(turns[change.how])}" for change in changes]

    @Property(str, notify=townChanged)
    def sources(self) -> str:
        known = self._telling.exhibition.sources
        keys = dict.fromkeys(key for change in (self._town[0].changes if self._town else ()) for key in change.sources)
        return "; ".join(known[key].title for key in keys if key in known)

    @Property(str, notify=dayChanged)
    def distance(self) -> str:
        """How far the line ran from the town on the day."""
        if self._town is None or self._line is None:
            return ""
        lines = [self._line.at(self._day), *self._ground.side.drawn(self._day)]
        apart = min(distance(self._town[1], line) for line in lines)
        doubt = self._line.doubt(self._day)
        if apart <= doubt:
            return translate("MapInquiry", "On this day the front ran close by. The line is exact to about %1 km.").replace("%1", _round(doubt, 5))
        return translate("MapInquiry", "On this day the front ran about %1 km away.").replace("%1", _round(apart, 10))

    @Property(str, notify=dayChanged)
    def words(self) -> str:
        """The day's map in words."""
        towns = (
            passed(self._line.at(self._day), [(town, point) for town, point in self._towns if town.rank <= _RANKS], _NEAR_KM, _NAMED)
            if self._line
            else ()
        )
        names = [self._telling.words(town.name) for town in towns]
        said = [self._date() + "."]
        if len(names) > 2:
            run = translate("MapInquiry", "The front runs from %1 past %2 to %3.")
            said.append(run.replace("%1", names[0]).replace("%2", _joined(names[1:-1])).replace("%3", names[-1]))
        cut_off = [self._telling.words(pocket.name) for pocket in self._ground.there]
        if cut_off:
            said.append(translate("MapInquiry", "Cut off: %1.").replace("%1", "; ".join(cut_off)))
        if self._under_way():
            said.append(translate("MapInquiry", "Under way: %1.").replace("%1", "; ".join(self._under_way())))
        return " ".join(said)

    @Property("QVariantList", constant=True)
    def years(self) -> list[int]:
        first, last = (datetime.date.fromordinal(day).year for day in self._span)
        return list(range(first, last + 1))

    @Property("QStringList", notify=retold)
    def months(self) -> list[str]:
        return [name[:1].upper() + name[1:] for name in self._telling.language.months_alone]

    @Property(int, notify=dayChanged)
    def year(self) -> int:
        return self._today.year

    @Property(int, notify=dayChanged)
    def month(self) -> int:
        return self._today.month

    @Property(int, notify=dayChanged)
    def monthDay(self) -> int:  # noqa: N802
        return self._today.day

    @Property(int, notify=dayChanged)
    def monthDays(self) -> int:  # noqa: N802
        return calendar.monthrange(self.year, self.month)[1]

    @Slot(int, int, int, result=int)
    def dayOf(self, year: int, month: int, day: int) -> int:  # noqa: N802
        """The day of a date; a month that has not so many days gives its last."""
        return datetime.date(year, month, max(1, min(day, calendar.monthrange(year, month)[1]))).toordinal()

    @Slot(int, int, int, result=bool)
    def covers(self, year: int, month: int, day: int) -> bool:
        """Whether the map reaches into a month (``day`` 0) or tells of a day."""
        first, last = self._span
        return first <= self.dayOf(year, month, day or 31) and self.dayOf(year, month, day or 1) <= last

    @property
    def _today(self) -> datetime.date:
        return datetime.date.fromordinal(round(self._day))

    def _date(self) -> str:
        day = self._today
        return self._telling.date(Date(Moment(day.year, day.month, day.day)))


def _joined(names: list[str]) -> str:
    """Names of towns in a row along the line."""
    row = reduce(lambda before, name: translate("MapInquiry", "%1, %2").replace("%1", before, 1).replace("%2", name), names[:-1]) if names[1:] else ""
    return translate("MapInquiry", "%1 and %2").replace("%1", row, 1).replace("%2", names[-1]) if row else names[-1]


def _round(kilometres: float, step: int) -> str:
    return str(max(step, round(kilometres / step) * step))
