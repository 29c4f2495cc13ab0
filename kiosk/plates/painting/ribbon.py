"""Ribbons: flat, and folded to the five-sided mount that hangs a badge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.exhibition.plates import Ribbon
from kiosk.plates.hanging import MOUNT_HEIGHT, MOUNT_WIDTH

_SHOULDER = 0.66
"""Where the mount begins to narrow, as a share of its height."""


def paint_bar(painter: QPainter, ribbon: Ribbon, area: QRectF) -> None:
    """Draw the ribbon as a flat bar that fills ``area``."""
    painter.save()
    painter.setClipRect(area)
    _paint_stripes(painter, ribbon, area)
    painter.restore()


def paint_mount(painter: QPainter, ribbon: Ribbon, top_left: QPointF) -> QPointF:
    """Draw the ribbon on its mount, in millimetres; return the lowest point, from which the badge hangs."""
    area = QRectF(top_left.x(), top_left.y(), MOUNT_WIDTH, MOUNT_HEIGHT)
    shoulder = area.top() + area.height() * _SHOULDER
    low = QPointF(area.center().x(), area.bottom())
    outline = QPainterPath()
    corners = [area.topLeft(), area.topRight(), QPointF(area.right(), shoulder), low, QPointF(area.left(), shoulder)]
    outline.addPolygon(QPolygonF(corners))
    outline.closeSubpath()
    painter.save()
    painter.setClipPath(outline)
    _paint_stripes(painter, ribbon, area)
    fold = QLinearGradient(area.topLeft(), QPointF(area.left(), area.bottom()))
    fold.setColorAt(0.0, QColor(255, 255, 255, 46))
    fold.setColorAt(0.12, QColor(255, 255, 255, 0))
    fold.setColorAt(1.0, QColor(0, 0, 0, 70))
    painter.fillRect(area, fold)
    painter.restore()
    painter.setPen(QPen(QColor(0, 0, 0, 130), 0.35))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    return low


def _paint_stripes(painter: QPainter, ribbon: Ribbon, area: QRectF) -> None:
    width = sum(stripe.mm for stripe in ribbon.stripes)
    left = area.left()
    for stripe in ribbon.stripes:
        share = area.width() * stripe.mm / width
        painter.fillRect(QRectF(left, area.top(), share + area.width() * 0.002, area.height()), QColor(stripe.colour))
        left += share
    _paint_weave(painter, area)


def _paint_weave(painter: QPainter, area: QRectF) -> None:
    """Moire: fine threads across, and slow waves of light over them."""
    step = area.width() / 60
    painter.setPen(QPen(QColor(0, 0, 0, 26), step * 0.35))
    threads = int(area.height() / step)
    for number in range(threads):
        y = area.top() + (number + 0.5) * step
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(Qt.PenStyle.NoPen)
    waves = max(2, round(area.height() / area.width() * 5))
    for number in range(waves):
        y = area.top() + area.height() * (number + 0.3) / waves
        wave = QPainterPath(QPointF(area.left(), y))
        swing = area.width() * 0.08
        wave.cubicTo(area.left() + area.width() * 0.3, y - swing, area.left() + area.width() * 0.6, y + swing, area.right(), y - swing / 3)
        wave.lineTo(area.right(), y + swing * 0.4)
        wave.cubicTo(area.left() + area.width() * 0.6, y + swing * 1.8, area.left() + area.width() * 0.3, y, area.left(), y + swing * 0.6)
        painter.fillPath(wave, QColor(255, 255, 255, 20))
