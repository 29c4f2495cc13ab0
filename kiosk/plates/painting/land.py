"""Maps: the land, the lines of their dates, the towns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from kiosk.plates.basemap import Level
from kiosk.plates.lines import Line
from kiosk.plates.painting.map_colours import MapColours
from kiosk.plates.view import MapView

_REACH = 40.0
"""How far beyond the picture, in pixels, something may lie and still be drawn."""

Named = tuple[float, float, str]


def paint_land(painter: QPainter, level: Level, view: MapView, area: QRectF, river_width: float, colours: MapColours, *, bare: bool = False) -> None:
    """Fill ``area`` with sea, land, lakes and, if ``river_width`` (pixels) is above 0, rivers. ``bare`` leaves the land transparent.

    Only what touches ``area`` is drawn, and the coast ring by ring: while one call draws, nothing else of the program can run.
    """
    shapes = _shapes_of(level)
    coast = QPen(colours.coast, max(0.8, river_width * 0.7))
    reach = area.adjusted(-_REACH, -_REACH, _REACH, _REACH)
    rings = _placed(shapes.rings, view, reach)
    land = QPainterPath()
    land.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        land.addPolygon(ring)
        land.closeSubpath()
    painter.fillRect(area, colours.sea)
    if bare:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillPath(land, colours.land)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    else:
        painter.fillPath(land, colours.land)
    painter.setPen(coast)
    for ring in rings:
        painter.drawPolyline(ring)
    if river_width > 0:
        painter.setPen(QPen(colours.river, river_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for river in _placed(shapes.rivers, view, reach):
            painter.drawPolyline(river)


def paint_lines(painter: QPainter, lines: Sequence[Line], view: MapView, width: float, colours: MapColours) -> None:
    """Draw front lines; the last is the strongest, ``width`` pixels wide."""
    for number, line in enumerate(lines):
        strong = number == len(lines) - 1
        polygon = _polygon(line, view)
        if strong:
            painter.setPen(_pen(_clear(colours.line, 70), width * 2.8))
            painter.drawPolyline(polygon)
            painter.setPen(_pen(colours.line, width))
        else:
            painter.setPen(_pen(colours.earlier, width * 0.55))
        painter.drawPolyline(polygon)


def paint_towns(
    painter: QPainter,
    towns: Iterable[Named],
    view: MapView,
    area: QRectF,
    size: float,
    colours: MapColours,
    marker: QRectF | None = None,
    kept: Iterable[QRectF] = (),
) -> None:
    """Mark towns with their names, ``size`` pixels high; the first ones win where names would touch.

    The name of a town under the ``marker`` stands beside that, and what is ``kept`` stays free.
    """
    font = QFont("PT Sans")
    font.setPixelSize(max(1, round(size)))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    taken = [*kept, *([marker] if marker is not None else [])]
    dot = size * 0.2
    inner = area.adjusted(size * 0.3, size * 0.3, -size * 0.3, -size * 0.3)
    for x_km, y_km, name in towns:
        place = QPointF(*view.place(x_km, y_km))
        mark = QRectF(place.x() - dot, place.y() - dot, dot * 2, dot * 2)
        beside = marker if marker is not None and marker.contains(place) else mark
        label = _free_label(beside, metrics.horizontalAdvance(name), metrics.height(), dot, inner, taken)
        if label is None:
            continue
        taken += [label.adjusted(-dot, 0, dot, 0), mark]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.name)
        painter.drawEllipse(mark)
        outline = QPainterPath()
        outline.addText(label.left(), label.top() + metrics.ascent(), font, name)
        painter.strokePath(outline, _pen(_clear(colours.ground, 210), size * 0.22))
        painter.fillPath(outline, colours.name)


def paint_marker(painter: QPainter, x_km: float, y_km: float, view: MapView, size: float, colours: MapColours) -> QRectF:
    """Ring the place that the map is about; return where the ring stands."""
    place = QPointF(*view.place(x_km, y_km))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_clear(colours.ground, 200), size * 0.34))
    painter.drawEllipse(place, size * 0.62, size * 0.62)
    painter.setPen(QPen(colours.name, size * 0.16))
    painter.drawEllipse(place, size * 0.62, size * 0.62)
    return QRectF(place.x() - size * 0.7, place.y() - size * 0.7, size * 1.4, size * 1.4)


def _free_label(beside: QRectF, width: float, height: float, gap: float, inner: QRectF, taken: list[QRectF]) -> QRectF | None:
    middle = beside.center()
    corners = (
        (beside.right() + gap, middle.y() - height / 2),
        (beside.left() - gap - width, middle.y() - height / 2),
        (middle.x() - width / 2, beside.top() - gap - height),
        (middle.x() - width / 2, beside.bottom() + gap),
    )
    for left, top in corners:
        label = QRectF(left, top, width, height)
        if inner.contains(label) and not any(label.intersects(other) for other in taken):
            return label
    return None


def _polygon(line: Iterable[tuple[float, float]], view: MapView) -> QPolygonF:
    return QPolygonF([QPointF(*view.place(x, y)) for x, y in line])


def _clear(colour: QColor, alpha: int) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@dataclass(frozen=True, slots=True)
class _Shapes:
    """A level as Qt draws it, in kilometres, with the rectangle around each line. Rings are closed."""

    level: Level
    rings: tuple[tuple[QPolygonF, QRectF], ...]
    rivers: tuple[tuple[QPolygonF, QRectF], ...]


_shapes: dict[int, _Shapes] = {}


def _shapes_of(level: Level) -> _Shapes:
    """The shapes of a level, made once; they keep the level, so that its id stays its own."""
    known = _shapes.get(id(level))
    if known is None:
        rings = tuple(_bounded((*ring, ring[0])) for ring in (*level.land, *level.lakes))
        known = _shapes[id(level)] = _Shapes(level, rings, tuple(_bounded(river.line) for river in level.rivers))
    return known


def _bounded(line: Line) -> tuple[QPolygonF, QRectF]:
    polygon = QPolygonF([QPointF(x, y) for x, y in line])
    return polygon, polygon.boundingRect()


def _placed(shapes: Iterable[tuple[QPolygonF, QRectF]], view: MapView, area: QRectF) -> list[QPolygonF]:
    """The lines that reach into ``area``, in pixels."""
    transform = QTransform(view.scale, 0, 0, view.scale, view.left, view.top)
    seen = transform.inverted()[0].mapRect(area)
    return [transform.map(polygon) for polygon, bounds in shapes if bounds.intersects(seen)]
