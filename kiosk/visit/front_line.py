"""The line that moves over the attract screen from date to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.maps import MapSheet
from kiosk.plates.lines import Line
from kiosk.plates.moving import MovingLine
from kiosk.plates.view import MapView
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class FrontLine(QObject):
    """The dated lines of one map sheet. ``moment`` runs from 0 (the first date) to ``last`` (the last); between two dates the line is between them.

    ``width`` and ``height`` are those of the picture in pixels, ``path`` the line in the same pixels.
    """

    momentChanged = Signal()
    sizeChanged = Signal()
    stepChanged = Signal()

    def __init__(self, sheet: MapSheet, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._telling = telling
        self._line = MovingLine(sheet.all_lines, sheet.base)
        self._days = tuple(line.date.first_day.toordinal() for line in sheet.lines)
        self._moment = 0.0
        self._width = 0.0
        self._height = 0.0

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.stepChanged.emit()

    @Property(str, constant=True)
    def base(self) -> str:
        """The name of the base map."""
        return self._sheet.base

    @Property(int, constant=True)
    def last(self) -> int:
        return len(self._days) - 1

    @Property("QVariantList", notify=momentChanged)
    def path(self) -> list[QPointF]:
        return self._placed(self._line.parts(self._today)[1])

    @Property("QVariantList", notify=momentChanged)
    def end(self) -> list[QPointF]:
        """The end of the line that fades, if one does."""
        return self._placed(self._line.parts(self._today)[0])

    @Property(float, notify=momentChanged)
    def presence(self) -> float:
        """How visible that end is, 0 to 1."""
        return self._line.presence(self._today)

    @Property("QVariantList", notify=stepChanged)
    def earlier(self) -> list[list[QPointF]]:
        """The lines of the dates that have passed, without the present one."""
        return [self._placed(self._line.at(day)) for day in self._days[: int(self._moment)]]

    @Property(str, notify=stepChanged)
    def date(self) -> str:
        return self._telling.date(self._sheet.lines[self._nearest].date)

    @Property(str, notify=stepChanged)
    def text(self) -> str:
        return self._telling.words(self._sheet.lines[self._nearest].text)

    def _get_moment(self) -> float:
        return self._moment

    def _set_moment(self, moment: float) -> None:
        before = self._nearest, int(self._moment)
        self._moment = max(0.0, min(moment, float(self.last)))
        self.momentChanged.emit()
        if (self._nearest, int(self._moment)) != before:
            self.stepChanged.emit()

    moment = Property(float, _get_moment, _set_moment, notify=momentChanged)

    def _get_width(self) -> float:
        return self._width

    def _set_width(self, width: float) -> None:
        self._width = width
        self._resized()

    width = Property(float, _get_width, _set_width, notify=sizeChanged)

    def _get_height(self) -> float:
        return self._height

    def _set_height(self, height: float) -> None:
        self._height = height
        self._resized()

    height = Property(float, _get_height, _set_height, notify=sizeChanged)

    def _resized(self) -> None:
        self.sizeChanged.emit()
        self.momentChanged.emit()
        self.stepChanged.emit()

    @property
    def _today(self) -> float:
        step = int(self._moment)
        days = self._days
        return days[step] + (self._moment - step) * (days[min(step + 1, self.last)] - days[step])

    @property
    def _nearest(self) -> int:
        return int(self._moment + 0.5)

    def _placed(self, line: Line) -> list[QPointF]:
        if self._width <= 0 or self._height <= 0:
            return []
        view = MapView.for_attract(self._width, self._height)
        return [QPointF(*view.place(x, y)) for x, y in line]
