"""What a locator map shows beside lines and towns: an area, a route, a scale."""

from __future__ import annotations

from math import atan2, cos, floor, log10, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.plates.lines import Line
from kiosk.plates.painting.map_colours import MapColours
from kiosk.plates.view import MapView

_LONGEST = 0.3
"""The scale takes at most this share of the picture's width."""

_CYRILLIC = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"})
"""Languages that write the kilometre in Cyrillic letters."""


def paint_area(painter: QPainter, ring: Line, view: MapView, width: float, colours: MapColours) -> None:
    """Fill an area quietly and draw its edge, ``width`` pixels wide."""
    path = QPainterPath()
    path.addPolygon(_polygon(ring, view))
    path.closeSubpath()
    fill = QColor(colours.line)
    fill.setAlpha(46)
    painter.fillPath(path, fill)
    painter.strokePath(path, QPen(colours.line, width, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))


def paint_route(painter: QPainter, path: Line, view: MapView, width: float, colours: MapColours) -> None:
    """Draw a route, ``width`` pixels wide, with an arrow at its end."""
    polygon = _polygon(path, view)
    painter.setPen(QPen(colours.line, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(polygon)
    tip, before = QPointF(*view.place(*path[-1])), QPointF(*view.place(*path[-5]))
    turn = atan2(tip.y() - before.y(), tip.x() - before.x())
    head = [tip + QPointF(cos(turn + side) * width * 2.4, sin(turn + side) * width * 2.4) for side in (0.0, 0.75 * pi, -0.75 * pi)]
    arrow = QPainterPath()
    arrow.addPolygon(QPolygonF(head))
    painter.fillPath(arrow, colours.line)


def paint_scale(painter: QPainter, view: MapView, area: QRectF, size: float, language: str, colours: MapColours) -> QRectF:
    """Draw a scale in the upper left corner, in type ``size`` pixels high; return where it stands."""
    km = round_length(area.width() * _LONGEST / view.scale)
    words = f"{km:g}\u00a0{'км' if language in _CYRILLIC else 'km'}"
    font = QFont("PT Sans")
    font.setPixelSize(max(1, round(size)))
    metrics = QFontMetricsF(font)
    corner = area.topLeft() + QPointF(size, size)
    length, rise = km * view.scale, size * 0.32
    text = QPainterPath()
    text.addText(corner.x(), corner.y() + metrics.ascent(), font, words)
    bar = QPainterPath(corner + QPointF(0, metrics.height()))
    bar.lineTo(corner + QPointF(0, metrics.height() + rise))
    bar.lineTo(corner + QPointF(length, metrics.height() + rise))
    bar.lineTo(corner + QPointF(length, metrics.height()))
    behind = QColor(colours.ground)
    behind.setAlpha(200)
    for path, thick in ((text, size * 0.22), (bar, size * 0.36)):
        painter.strokePath(path, QPen(behind, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.fillPath(text, colours.name)
    painter.strokePath(bar, QPen(colours.name, max(1.0, size * 0.12)))
    return QRectF(corner, corner + QPointF(max(length, metrics.horizontalAdvance(words)), metrics.height() + rise)).adjusted(0, 0, size, size)


def round_length(longest: float) -> float:
    """The longest length of 1, 2 or 5 times a power of ten that is not over ``longest``."""
    if longest <= 0:
        return 0.0
    power: float = 10.0 ** floor(log10(longest))
    return next(step * power for step in (5, 2, 1) if step * power <= longest)


def _polygon(line: Line, view: MapView) -> QPolygonF:
    return QPolygonF([QPointF(*view.place(x, y)) for x, y in line])
