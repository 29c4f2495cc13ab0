"""Maps: the land, the lines of their dates, the towns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.plates.basemap import Level
from kiosk.plates.lines import Line
from kiosk.plates.view import MapView

SEA = QColor("#10161a")
LAND = QColor("#262219")
_COAST = QColor("#4c4636")
_RIVER = QColor("#1b2a33")
_LINE = QColor("#d0392b")
_EARLIER = QColor("#8a3a30")
_TOWN = QColor("#f1e9da")
_PAPER = QColor("#f1e9da")

Named = tuple[float, float, str]


def paint_land(painter: QPainter, level: Level, view: MapView, area: QRectF, river_width: float) -> None:
    """Fill ``area`` with sea, land, lakes and, if ``river_width`` (pixels) is above 0, rivers."""
    painter.fillRect(area, SEA)
    land = QPainterPath()
    land.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in (*level.land, *level.lakes):
        land.addPolygon(_polygon(ring, view))
        land.closeSubpath()
    painter.setPen(QPen(_COAST, max(0.8, river_width * 0.7)))
    painter.setBrush(LAND)
    painter.drawPath(land)
    if river_width > 0:
        painter.setPen(QPen(_RIVER, river_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for river in level.rivers:
            painter.drawPolyline(_polygon(river.line, view))


def paint_lines(painter: QPainter, lines: Sequence[Line], view: MapView, width: float) -> None:
    """Draw front lines; the last is the strongest, ``width`` pixels wide."""
    for number, line in enumerate(lines):
        strong = number == len(lines) - 1
        polygon = _polygon(line, view)
        if strong:
            halo = QColor(_LINE)
            halo.setAlpha(70)
            painter.setPen(_pen(halo, width * 2.8))
            painter.drawPolyline(polygon)
            painter.setPen(_pen(_LINE, width))
        else:
            painter.setPen(_pen(_EARLIER, width * 0.55))
        painter.drawPolyline(polygon)


def paint_towns(painter: QPainter, towns: Iterable[Named], view: MapView, area: QRectF, size: float) -> None:
    """Mark towns with their names, ``size`` pixels high; the first ones win where names would touch."""
    font = QFont("PT Sans")
    font.setPixelSize(max(1, round(size)))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    taken: list[QRectF] = []
    dot = size * 0.2
    inner = area.adjusted(size * 0.3, size * 0.3, -size * 0.3, -size * 0.3)
    for x_km, y_km, name in towns:
        place = QPointF(*view.place(x_km, y_km))
        label = _free_label(place, metrics.horizontalAdvance(name), metrics.height(), dot, inner, taken)
        if label is None:
            continue
        mark = QRectF(place.x() - dot, place.y() - dot, dot * 2, dot * 2)
        taken += [label, mark]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_TOWN)
        painter.drawEllipse(mark)
        outline = QPainterPath()
        outline.addText(label.left(), label.top() + metrics.ascent(), font, name)
        painter.strokePath(outline, _pen(QColor(19, 17, 14, 210), size * 0.22))
        painter.fillPath(outline, _PAPER)


def paint_marker(painter: QPainter, x_km: float, y_km: float, view: MapView, size: float) -> None:
    """Ring the place that the map is about."""
    place = QPointF(*view.place(x_km, y_km))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(19, 17, 14, 200), size * 0.34))
    painter.drawEllipse(place, size * 0.62, size * 0.62)
    painter.setPen(QPen(_PAPER, size * 0.16))
    painter.drawEllipse(place, size * 0.62, size * 0.62)


def _free_label(place: QPointF, width: float, height: float, dot: float, inner: QRectF, taken: list[QRectF]) -> QRectF | None:
    gap = dot * 2
    corners = (
        (place.x() + gap, place.y() - height / 2),
        (place.x() - gap - width, place.y() - height / 2),
        (place.x() - width / 2, place.y() - gap - height),
        (place.x() - width / 2, place.y() + gap),
    )
    for left, top in corners:
        label = QRectF(left, top, width, height)
        if inner.contains(label) and not any(label.intersects(other) for other in taken):
            return label
    return None


def _polygon(line: Iterable[tuple[float, float]], view: MapView) -> QPolygonF:
    return QPolygonF([QPointF(*view.place(x, y)) for x, y in line])


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
