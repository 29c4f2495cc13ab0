"""A map with a slider of time, for QML."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.dates import Date, Moment
from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Campaign
from kiosk.exhibition.maps import MapSheet
from kiosk.plates.basemap import base_map
from kiosk.plates.labels import Name, place
from kiosk.plates.lines import Line, thinned
from kiosk.plates.marks import home_of, shown_lines
from kiosk.plates.moving import MovingLine
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.map_ground import MapGround
from kiosk.visit.map_inquiry import MapInquiry
from kiosk.visit.map_mark import MapMark
from kiosk.visit.map_marks import MapMarks
from kiosk.visit.map_places import MapPin, TownLabel
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_CLOSE_RANK = 4
_CLOSE = 0.03
"""Towns of the fourth rank are named from this scale on, in kilometres' pixels to the pixel of the type."""


_FINE_KM = 5.0
"""Points of a line that moves may be so near to each other; between its dates it has many more, which cannot be seen and cost time."""


@QmlElement
@QmlUncreatable("made by the visit")
class TimeMap(QObject):
    """What a map sheet shows on a day, and which of the ``entries`` were under way.

    ``day`` counts days; it runs from ``first`` to ``last``. Places are kilometres from the middle of the map, y downwards.
    ``turningPoints`` are the days on which the sheet tells something; it must have at least one.
    """

    dayChanged = Signal()
    stepChanged = Signal()
    pinsChanged = Signal()
    namesChanged = Signal()
    marksChanged = Signal()
    touchedChanged = Signal()
    selectedChanged = Signal()
    sought = Signal()

    def __init__(self, sheet: MapSheet, entries: Iterable[Entry], telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._telling = telling
        lines = shown_lines(sheet, telling.exhibition.maps)
        self._line = MovingLine(lines.all_lines, sheet.base) if lines.lines else None
        self._moments = sheet.moments
        self._days = tuple(moment.date.first_day.toordinal() for moment in self._moments)
        self._day = float(self._days[0])
        self._ground = MapGround(lines, self._line, self._day, self)
        self._marks = MapMarks(sheet, telling, card_of, self)
        self._shown = self._marks.on(self._day)
        self._touched: MapMark | None = None
        self._follow()
        self._base = base_map(sheet.base)
        project = self._base.projection.project
        marked = {mark.entry for mark in (*sheet.areas, *sheet.routes)}
        campaigns = [(entry, entry.facts) for entry in entries if isinstance(entry.facts, Campaign) and entry.id not in marked]
        self._campaigns = [(entry, campaign) for entry, campaign in campaigns if campaign.place.lat is not None]
        self._pins = {
            entry.id: MapPin(card_of(entry), project(campaign.place.lat or 0.0, campaign.place.lon or 0.0), self)
            for entry, campaign in self._campaigns
        }
        self._towns = [(town, project(town.lat, town.lon)) for town in sheet.towns]
        self._selected: MapPin | None = None
        self._inquiry = MapInquiry(sheet, self._line, (self._days[0], self._days[-1]), self._ground, self._towns, self._titles, telling, self)
        self._names: list[TownLabel] = []
        self._named_for: tuple[str, float, float, tuple[str, ...]] = ("", 0.0, 0.0, ())

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self._marks.tell(telling)
        self._inquiry.tell(telling)
        self.stepChanged.emit()
        self.dayChanged.emit()
        _, scale, size, _ = self._named_for
        self.name(scale, size)

    def reset(self) -> None:
        """Go back to the first day for the next visitor."""
        self.select(None)
        self._inquiry.forget()
        self.choose(None)
        self._set_day(float(self._days[0]))

    @Property(str, constant=True)
    def base(self) -> str:
        """The name of the base map."""
        return self._sheet.base

    @Property(QRectF, constant=True)
    def frame(self) -> QRectF:
        """What the base map covers, in kilometres."""
        frame = self._base.frame
        return QRectF(frame.left, frame.top, frame.width, frame.height)

    @Property(QRectF, constant=True)
    def home(self) -> QRectF:
        """What the whole map must show, in kilometres."""
        left, top, right, bottom = home_of(self._sheet)
        return QRectF(left, top, right - left, bottom - top)

    @Property(int, constant=True)
    def first(self) -> int:
        return self._days[0]

    @Property(int, constant=True)
    def last(self) -> int:
        return self._days[-1]

    @Property("QVariantList", constant=True)
    def turningPoints(self) -> list[int]:  # noqa: N802
        return sorted(set(self._days))

    @Property("QVariantList", constant=True)
    def years(self) -> list[int]:
        """The days on which years begin, within the slider."""
        first, last = (datetime.date.fromordinal(self._days[number]) for number in (0, -1))
        return [first.replace(year=year, month=1, day=1).toordinal() for year in range(first.year + 1, last.year + 1)]

    @Slot(int, result=str)
    def yearOf(self, day: int) -> str:  # noqa: N802
        return str(datetime.date.fromordinal(day).year)

    @Property(str, notify=dayChanged)
    def date(self) -> str:
        day = self._today
        return self._telling.date(Date(Moment(day.year, day.month, day.day)))

    @Property(str, notify=stepChanged)
    def text(self) -> str:
        """What the last of the turning points means."""
        return self._telling.words(self._moments[self._step].text)

    @Property(str, notify=stepChanged)
    def textDate(self) -> str:  # noqa: N802
        return self._telling.date(self._moments[self._step].date)

    @Property(str, notify=stepChanged)
    def caption(self) -> str:
        return self._telling.words(self._sheet.caption)

    @Property(MapInquiry, constant=True)
    def inquiry(self) -> MapInquiry:
        return self._inquiry

    @Property(MapPin, notify=selectedChanged)
    def selected(self) -> MapPin | None:
        """The pin whose card is shown first."""
        return self._selected

    @Slot(QObject)
    def select(self, pin: MapPin | None) -> None:
        if pin is not self._selected:
            self._selected = pin
            self.selectedChanged.emit()

    def show(self, entry: Entry) -> None:
        """Go to the first day of an entry and select its pin; ``sought`` asks the screen to bring its place into view.

        Without a pin its area or its route is chosen; where several lead to the entry, all of them are shown on a day on which they have begun.
        """
        pin = self._pins.get(entry.id)
        marks = self._marks.of(entry)
        if pin is not None and isinstance(entry.facts, Campaign):
            self._set_day(float(entry.facts.start.first_day.toordinal()))
            self.select(pin)
            self.sought.emit()
        elif marks:
            self.select(None)
            begun = [mark.begins for mark in marks if mark.begins is not None]
            if begun:
                self._set_day(float(max(begun)))
            self.choose(marks[0] if len(marks) == 1 else None)
            self.sought.emit()

    @Property(MapGround, constant=True)
    def ground(self) -> MapGround:
        return self._ground

    @Property("QVariantList", notify=stepChanged)
    def earlier(self) -> list[list[QPointF]]:
        """The lines of the dates that have passed, where they are the map's own."""
        return [_points(self._line.at(day)) for day in self._days[: self._step]] if self._line and self._sheet.lines else []

    @Property("QVariantList", notify=dayChanged)
    def path(self) -> list[QPointF]:
        return _points(thinned(self._line.parts(self._day)[1], _FINE_KM)) if self._line else []

    @Property("QVariantList", notify=dayChanged)
    def end(self) -> list[QPointF]:
        """The end of the line that fades, if one does."""
        return _points(self._line.parts(self._day)[0]) if self._line else []

    @Property("QVariantList", notify=dayChanged)
    def roughPath(self) -> list[QPointF]:  # noqa: N802
        """The line with fewer points, for a broad stroke without folds."""
        line = self._line.parts(self._day)[1] if self._line else ()
        return _points((*line[::6], *line[-1:]))

    @Property(float, notify=dayChanged)
    def doubt(self) -> float:
        """How far the true line may lie from the drawn one, in kilometres."""
        return self._line.doubt(self._day) if self._line else 0.0

    @Property(float, notify=dayChanged)
    def presence(self) -> float:
        return self._line.presence(self._day) if self._line else 0.0

    @Property("QVariantList", notify=pinsChanged)
    def underWay(self) -> list[MapPin]:  # noqa: N802
        """The entries whose time has begun and has not ended, the latest to begin first."""
        return [self._pins[entry.id] for entry, _ in sorted(self._active(), key=lambda pair: pair[1].start.first_day, reverse=True)]

    @Property("QVariantList", notify=marksChanged)
    def marks(self) -> list[MapMark]:
        """The areas and routes of the day, and the band along the line."""
        return self._shown

    @Property(MapMark, notify=touchedChanged)
    def touched(self) -> MapMark | None:
        """The area or route that the visitor has chosen; none once its time is over."""
        return self._touched if self._touched in self._shown else None

    @Slot(float, float, float)
    def touch(self, x: float, y: float, reach: float) -> None:
        """Choose what stands at a point, within ``reach`` kilometres; nothing where there is nothing."""
        self.choose(self._marks.at(x, y, reach, self._day))

    @Slot(MapMark)
    def choose(self, mark: MapMark | None) -> None:
        if mark is not self._touched:
            self._touched = mark
            self.touchedChanged.emit()

    @Property("QVariantList", notify=namesChanged)
    def names(self) -> list[TownLabel]:
        return self._names

    @Slot(float, float)
    def name(self, scale: float, size: float) -> None:
        """Choose the towns that have room: ``scale`` in pixels to the kilometre, ``size`` of the type in pixels."""
        wanted = (self._telling.code, round(scale, 3), round(size, 1), tuple(entry.id for entry, _ in self._active()))
        if scale <= 0 or wanted == self._named_for:
            return
        self._named_for = wanted
        self._marks.make_room(scale, size, self._day)
        pins = [(pin.x, pin.y) for pin in self.underWay]
        names = [
            Name(self._telling.words(town.name), x, y, town.rank) for town, (x, y) in self._towns if town.rank < _CLOSE_RANK or scale / size > _CLOSE
        ]
        old = self._names
        self._names = [
            TownLabel(placed.name.text, (placed.name.x, placed.name.y), self, on_left=placed.left, apart=placed.apart, down=placed.down)
            for placed in self._marks.uncovered(place(names, scale, size, pins), scale, size)
        ]
        self.namesChanged.emit()
        for item in old:
            item.deleteLater()

    def _get_day(self) -> float:
        return self._day

    def _set_day(self, day: float) -> None:
        day = max(float(self.first), min(day, float(self.last)))
        if day == self._day:
            return
        step, active = self._step, self._active()
        self._day = day
        self._ground.move(day)
        self._follow()
        self._inquiry.move(day)
        self.dayChanged.emit()
        if self._step != step:
            self.stepChanged.emit()
        if self._active() != active:
            self.pinsChanged.emit()
        shown = self._marks.on(day)
        if shown != self._shown:
            self._shown = shown
            _, scale, size, _ = self._named_for
            self._named_for = ("", 0.0, 0.0, ())
            self.name(scale, size)
            self.marksChanged.emit()
            self.touchedChanged.emit()

    day = Property(float, _get_day, _set_day, notify=dayChanged)

    def _titles(self) -> list[str]:
        return [self._telling.text(entry).title for entry, _ in self._active()]

    @property
    def _today(self) -> datetime.date:
        return datetime.date.fromordinal(round(self._day))

    @property
    def _step(self) -> int:
        """The number of the last turning point that is not after the day."""
        return max(0, bisect_right(self._days, self._day) - 1)

    def _follow(self) -> None:
        if self._line:
            self._marks.follow(self._line.at(self._day))

    def _active(self) -> list[tuple[Entry, Campaign]]:
        today = self._today
        return [(entry, campaign) for entry, campaign in self._campaigns if campaign.start.first_day <= today <= campaign.end.last_day]


def _points(line: Line) -> list[QPointF]:
    return [QPointF(x, y) for x, y in line]
