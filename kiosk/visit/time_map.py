"""A map with a slider of time, for QML."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.dates import Date, Moment
from kiosk.exhibition.exhibition import Entry, Section
from kiosk.exhibition.facts import Campaign
from kiosk.exhibition.maps import MapSheet
from kiosk.plates.basemap import base_map
from kiosk.plates.labels import Name, place
from kiosk.plates.lines import Line
from kiosk.plates.moving import MovingLine
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.map_ground import MapGround
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class TownLabel(QObject):
    """A town's name at its place in kilometres; it stands to the left of its point if ``onLeft``."""

    def __init__(self, text: str, point: tuple[float, float], parent: QObject, *, on_left: bool) -> None:
        super().__init__(parent)
        self._text = text
        self._point = point
        self._on_left = on_left

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


@QmlElement
@QmlUncreatable("made by the visit")
class TimeMap(QObject):
    """The lines of a map sheet on a day, and what of the section's entries was under way.

    ``day`` counts days; it runs from ``first`` to ``last``. Places are kilometres from the middle of the map, y downwards.
    ``turningPoints`` are the days of the dated lines.
    """

    dayChanged = Signal()
    stepChanged = Signal()
    pinsChanged = Signal()
    namesChanged = Signal()

    def __init__(self, sheet: MapSheet, section: Section, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._telling = telling
        self._line = MovingLine(sheet.all_lines, sheet.base)
        self._turns = tuple(line.date.first_day.toordinal() for line in sheet.lines)
        self._day = float(self._line.days[0])
        self._ground = MapGround(sheet, self._line, self)
        self._base = base_map(sheet.base)
        project = self._base.projection.project
        campaigns = [(entry, entry.facts) for entry in section.entries if isinstance(entry.facts, Campaign)]
        self._campaigns = [(entry, campaign) for entry, campaign in campaigns if campaign.place.lat is not None]
        self._pins = {
            entry.id: MapPin(card_of(entry), project(campaign.place.lat or 0.0, campaign.place.lon or 0.0), self)
            for entry, campaign in self._campaigns
        }
        self._towns = [(town, project(town.lat, town.lon)) for town in sheet.towns]
        self._names: list[TownLabel] = []
        self._named_for: tuple[str, float, float] = ("", 0.0, 0.0)

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.stepChanged.emit()
        self.dayChanged.emit()
        _, scale, size = self._named_for
        self.name(scale, size)

    def reset(self) -> None:
        """Go back to the first day for the next visitor."""
        self._set_day(float(self._line.days[0]))

    @Property(str, constant=True)
    def base(self) -> str:
        """The name of the base map."""
        return self._sheet.base

    @Property(QRectF, constant=True)
    def frame(self) -> QRectF:
        """What the base map covers, in kilometres."""
        frame = self._base.frame
        return QRectF(frame.left, frame.top, frame.width, frame.height)

    @Property(int, constant=True)
    def first(self) -> int:
        return self._line.days[0]

    @Property(int, constant=True)
    def last(self) -> int:
        return self._line.days[-1]

    @Property("QVariantList", constant=True)
    def turningPoints(self) -> list[int]:  # noqa: N802
        return list(self._turns)

    @Property("QVariantList", constant=True)
    def years(self) -> list[int]:
        """The days on which years begin, within the slider."""
        first, last = self._line.date(self._line.days[0]), self._line.date(self._line.days[-1])
        return [first.replace(year=year, month=1, day=1).toordinal() for year in range(first.year + 1, last.year + 1)]

    @Slot(int, result=str)
    def yearOf(self, day: int) -> str:  # noqa: N802
        return str(self._line.date(day).year)

    @Property(str, notify=dayChanged)
    def date(self) -> str:
        day = self._line.date(self._day)
        return self._telling.date(Date(Moment(day.year, day.month, day.day)))

    @Property(str, notify=stepChanged)
    def text(self) -> str:
        """What the last dated line means."""
        return self._telling.words(self._sheet.lines[self._step(self._day)].text)

    @Property(str, notify=stepChanged)
    def textDate(self) -> str:  # noqa: N802
        return self._telling.date(self._sheet.lines[self._step(self._day)].date)

    @Property(str, notify=stepChanged)
    def caption(self) -> str:
        return self._telling.words(self._sheet.caption)

    @Property(MapGround, constant=True)
    def ground(self) -> MapGround:
        return self._ground

    @Property("QVariantList", notify=stepChanged)
    def earlier(self) -> list[list[QPointF]]:
        """The lines of the dates that have passed."""
        return [_points(self._line.at(day)) for day in self._turns[: self._step(self._day)]]

    @Property("QVariantList", notify=dayChanged)
    def path(self) -> list[QPointF]:
        return _points(self._line.at(self._day))

    @Property("QVariantList", notify=dayChanged)
    def roughPath(self) -> list[QPointF]:  # noqa: N802
        """The line with fewer points, for a broad stroke without folds."""
        return _points(self._line.at(self._day)[::6])

    @Property(float, notify=dayChanged)
    def doubt(self) -> float:
        """How far the true line may lie from the drawn one, in kilometres."""
        return self._line.doubt(self._day)

    @Property(float, notify=dayChanged)
    def presence(self) -> float:
        return self._line.presence(self._day)

    @Property("QVariantList", notify=pinsChanged)
    def underWay(self) -> list[MapPin]:  # noqa: N802
        """The entries whose time has begun and has not ended, the latest to begin first."""
        return [self._pins[entry.id] for entry, _ in sorted(self._active(), key=lambda pair: pair[1].start.first_day, reverse=True)]

    @Property("QVariantList", notify=namesChanged)
    def names(self) -> list[TownLabel]:
        return self._names

    @Slot(float, float)
    def name(self, scale: float, size: float) -> None:
        """Choose the towns that have room: ``scale`` in pixels to the kilometre, ``size`` of the type in pixels."""
        wanted = (self._telling.code, round(scale, 3), round(size, 1))
        if scale <= 0 or wanted == self._named_for:
            return
        self._named_for = wanted
        names = [Name(self._telling.words(town.name), x, y, town.rank) for town, (x, y) in self._towns]
        old = self._names
        self._names = [TownLabel(placed.name.text, (placed.name.x, placed.name.y), self, on_left=placed.left) for placed in place(names, scale, size)]
        self.namesChanged.emit()
        for item in old:
            item.deleteLater()

    def _get_day(self) -> float:
        return self._day

    def _set_day(self, day: float) -> None:
        day = max(float(self.first), min(day, float(self.last)))
        if day == self._day:
            return
        step, active = self._step(self._day), self._active()
        self._day = day
        self._ground.move(day)
        self.dayChanged.emit()
        if self._step(day) != step:
            self.stepChanged.emit()
        if self._active() != active:
            self.pinsChanged.emit()

    day = Property(float, _get_day, _set_day, notify=dayChanged)

    def _step(self, day: float) -> int:
        """The number of the last turning point that is not after ``day``."""
        return max(0, bisect_right(self._turns, day) - 1)

    def _active(self) -> list[tuple[Entry, Campaign]]:
        today = self._line.date(self._day)
        return [(entry, campaign) for entry, campaign in self._campaigns if campaign.start.first_day <= today <= campaign.end.last_day]


def _points(line: Line) -> list[QPointF]:
    return [QPointF(x, y) for x, y in line]
