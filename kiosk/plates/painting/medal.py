"""An award: its badge on its ribbon, in true proportion."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.exhibition.plates import Badge, Ribbon
from kiosk.plates.painting.badge import paint_badge
from kiosk.plates.painting.metal import shades
from kiosk.plates.painting.ribbon import MOUNT_HEIGHT, MOUNT_WIDTH, paint_mount

WIDTH = 48.0
HEIGHT = 84.0
"""The plate in millimetres; a badge hangs as large against its ribbon as the real one."""

_USUAL_SIZE = {"disc": 32.0, "star": 46.0, "star_on_rays": 45.0}
_RING = 2.2


def paint_medal(painter: QPainter, badge: Badge, ribbon: Ribbon | None, area: QRectF) -> None:
    """Draw an award into the middle of ``area``; one worn without a ribbon fills it with the badge alone."""
    hangs = badge.mount == "ribbon" and ribbon is not None
    size = badge.size or _USUAL_SIZE[badge.shape]
    width, height = (WIDTH, HEIGHT) if hangs else (size * 1.08, size * 1.08)
    scale = min(area.width() / width, area.height() / height)
    painter.save()
    painter.translate(area.center())
    painter.scale(scale, scale)
    if hangs and ribbon is not None:
        top = -height / 2 + 1
        low = paint_mount(painter, ribbon, QPointF(-MOUNT_WIDTH / 2, top))
        ring = QPointF(0, low.y() + _RING * 0.7)
        reach = min(size, WIDTH - 2, (HEIGHT - MOUNT_HEIGHT) * 0.98) / 2
        centre = QPointF(0, ring.y() + _RING * 0.8 + reach)
        paint_badge(painter, badge, centre, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shades(badge.metal)[1], 0.9))
        painter.drawEllipse(ring, _RING, _RING)
    else:
        paint_badge(painter, badge, QPointF(0, 0), size / 2)
    painter.restore()
