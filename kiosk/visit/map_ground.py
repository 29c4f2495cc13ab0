"""The ground of a map on a day: what one side held, what was cut off, and the lines beside the main one; for QML."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.maps import MapSheet, Pocket
from kiosk.plates.ground import GroundOfSide, inside
from kiosk.plates.lines import Line, thinned
from kiosk.plates.moving import MovingLine
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Points = list[QPointF]

_FINE_KM = 5.0
"""How near to each other the points of what was held may be: fewer are cut into triangles faster."""


@QmlElement
@QmlUncreatable("made by the map")
class MapGround(QObject):
    """Rings and lines in kilometres from the middle of the map. ``home`` is what the side behind the line held on the first day.

    Pockets come in three kinds: ``own`` is held by that side, ``lost`` is home ground held by the other, ``foreign`` other ground held by the other.
    """

    dayChanged = Signal()
    pocketsChanged = Signal()

    def __init__(self, sheet: MapSheet, line: MovingLine | None, day: float, parent: QObject) -> None:
        super().__init__(parent)
        self._side = GroundOfSide(sheet, line)
        self._day = day
        self._home = self._side.at(self._day)
        self._pockets: tuple[tuple[Pocket, Line], ...] = self._side.pockets(self._day)

    @property
    def side(self) -> GroundOfSide:
        return self._side

    @property
    def there(self) -> list[Pocket]:
        """The pockets of the day."""
        return [pocket for pocket, _ in self._pockets]

    def move(self, day: float) -> None:
        self._day = day
        before, self._pockets = self._pockets, self._side.pockets(day)
        self.dayChanged.emit()
        if self._pockets != before:
            self.pocketsChanged.emit()

    @Property(bool, constant=True)
    def known(self) -> bool:
        """Whether the map tells what was held at all."""
        return bool(self._home)

    @Property("QVariantList", constant=True)
    def home(self) -> Points:
        return _points(self._home)

    @Property("QVariantList", notify=dayChanged)
    def held(self) -> Points:
        return _points(thinned(self._side.at(self._day), _FINE_KM))

    @Property("QVariantList", notify=pocketsChanged)
    def own(self) -> list[Points]:
        return [_points(ring) for pocket, ring in self._pockets if pocket.held == "own"]

    @Property("QVariantList", notify=pocketsChanged)
    def lost(self) -> list[Points]:
        return [_points(ring) for ring in self._others() if inside(ring[0], self._home)]

    @Property("QVariantList", notify=pocketsChanged)
    def foreign(self) -> list[Points]:
        return [_points(ring) for ring in self._others() if not inside(ring[0], self._home)]

    @Property("QVariantList", notify=pocketsChanged)
    def rings(self) -> list[Points]:
        return [_points(ring) for _, ring in self._pockets]

    @Property(float, notify=pocketsChanged)
    def doubt(self) -> float:
        """How far the true edges of the pockets may lie from the drawn ones, in kilometres: the mean of the day's pockets."""
        return sum(pocket.uncertainty_km for pocket, _ in self._pockets) / max(1, len(self._pockets))

    @Property("QVariantList", notify=dayChanged)
    def flanks(self) -> list[Points]:
        """The lines beside the main one that are drawn on the day."""
        return [
            _points(line.at(self._day)) for flank, line in self._side.flanks if flank.start.first_day <= line.date(self._day) <= flank.end.last_day
        ]

    @Property(float, notify=dayChanged)
    def flankDoubt(self) -> float:  # noqa: N802 - a QML property
        return max((line.doubt(self._day) for _, line in self._side.flanks), default=0.0)

    def _others(self) -> list[Line]:
        return [ring for pocket, ring in self._pockets if pocket.held == "other"]


def _points(line: Iterable[tuple[float, float]]) -> Points:
    return [QPointF(x, y) for x, y in line]
