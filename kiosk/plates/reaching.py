"""The band along a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

from kiosk.plates.lines import Line

_EVERY = 8
"""Only each eighth point of the line counts: a broad band does not follow every bend."""


def band(line: Line, km: float) -> Line:
    """The outline of everything within ``km`` of a line."""
    if len(line) < 2:
        return ()
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in (*line[:-1:_EVERY], line[-1])]))
    stroker = QPainterPathStroker()
    stroker.setWidth(km * 2)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(0.02)
    outlines = stroker.createStroke(path).simplified().toSubpathPolygons()
    largest = max(outlines, key=lambda polygon: polygon.boundingRect().width() * polygon.boundingRect().height())
    return tuple((point.x(), point.y()) for point in largest.toList())
