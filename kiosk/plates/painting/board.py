"""Shoulder boards."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.exhibition.plates import ShoulderBoardPlate
from kiosk.plates.painting.metal import blend, facets, star

_WIDTH = 60.0
_HEIGHT = 148.0
_TIP = 24.0
_PIPING = 3.4
_TURN = -13.0
_STAR = {"large": 22.0, "small": 10.5}
_STAR_FILL = QColor("#f2e3b8")


def paint_board(painter: QPainter, board: ShoulderBoardPlate, area: QRectF) -> None:
    """Draw the board a little turned, as it lies in a case, into the middle of ``area``."""
    scale = min(area.width() / (_WIDTH * 1.62), area.height() / (_HEIGHT * 1.1))
    painter.save()
    painter.translate(area.center())
    painter.scale(scale, scale)
    painter.rotate(_TURN)
    _paint_cloth(painter, board)
    _paint_button(painter)
    _paint_stars(painter, board)
    painter.restore()


def _outline(inset: float) -> QPainterPath:
    left, right, top, bottom = -_WIDTH / 2 + inset, _WIDTH / 2 - inset, -_HEIGHT / 2 + inset, _HEIGHT / 2 - inset
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [
                QPointF(left, bottom),
                QPointF(left, top + _TIP),
                QPointF(-11, top),
                QPointF(11, top),
                QPointF(right, top + _TIP),
                QPointF(right, bottom),
            ]
        )
    )
    path.closeSubpath()
    return path


def _paint_cloth(painter: QPainter, board: ShoulderBoardPlate) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(6):
        painter.setBrush(QColor(0, 0, 0, 16))
        painter.drawPath(_outline(-number * 0.9).translated(2.0, 3.0))
    painter.setBrush(QColor(board.piping))
    painter.drawPath(_outline(0))
    field = QColor(board.field)
    light = QLinearGradient(QPointF(-_WIDTH / 2, -_HEIGHT / 2), QPointF(_WIDTH / 2, _HEIGHT / 2))
    light.setColorAt(0.0, field.lighter(122))
    light.setColorAt(0.5, field)
    light.setColorAt(1.0, field.darker(138))
    inner = _outline(_PIPING)
    painter.setBrush(light)
    painter.drawPath(inner)
    painter.save()
    painter.setClipPath(inner)
    if board.weave == "zigzag":
        _paint_zigzag(painter, field)
    painter.restore()


def _paint_zigzag(painter: QPainter, field: QColor) -> None:
    step, rise = 6.0, 3.6
    for shift, tone, width in ((0.0, field.darker(152), 1.5), (1.6, field.lighter(128), 0.7)):
        painter.setPen(QPen(tone, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
        y = -_HEIGHT / 2 - rise
        while y < _HEIGHT / 2 + rise:
            corners = [QPointF(-_WIDTH / 2 + number * step, y + shift + (rise if number % 2 else 0)) for number in range(int(_WIDTH / step) + 2)]
            painter.drawPolyline(QPolygonF(corners))
            y += 6.6


def _paint_button(painter: QPainter) -> None:
    centre = QPointF(0, -_HEIGHT / 2 + 19)
    light = QLinearGradient(centre - QPointF(5, 5), centre + QPointF(5, 5))
    light.setColorAt(0.0, QColor("#fff3c8"))
    light.setColorAt(1.0, QColor("#a07a30"))
    painter.setPen(QPen(QColor("#7a5a20"), 0.6))
    painter.setBrush(light)
    painter.drawEllipse(centre, 6.0, 6.0)


def _paint_stars(painter: QPainter, board: ShoulderBoardPlate) -> None:
    size = _STAR[board.star]
    piping = QColor(board.piping)
    room = _HEIGHT * 0.62
    pitch = min(size * 2.1, room / max(board.stars, 1))
    first = 14 + pitch * (board.stars - 1) / 2
    for number in range(board.stars):
        centre = QPointF(0, first - number * pitch)
        painter.setPen(QPen(piping, size * 0.16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(_STAR_FILL)
        painter.drawPolygon(star(centre, size))
        for piece, light in facets(centre, star(centre, size * 0.94)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(QColor("#c2a868"), QColor("#fff8e2"), light))
            painter.drawPolygon(piece)
