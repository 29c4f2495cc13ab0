"""Metals and enamels under one light, which falls from the upper left."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPolygonF, QRadialGradient

_METALS = {
    "gold": ("#fbe3a0", "#d1a444", "#8a611c"),
    "silver": ("#f7f7f4", "#b9bcbc", "#73787a"),
    "brass": ("#f0cf98", "#bb8447", "#744721"),
    "steel": ("#dde1e3", "#8f979b", "#4d5457"),
}


def shades(metal: str) -> tuple[QColor, QColor, QColor]:
    """Return the light, the middle and the dark tone of a metal."""
    light, middle, dark = _METALS[metal]
    return QColor(light), QColor(middle), QColor(dark)


def sheen(metal: str, area: QRectF) -> QBrush:
    """Return the brush for a curved metal face that fills ``area``."""
    light, middle, dark = shades(metal)
    gradient = QRadialGradient(area.left() + area.width() * 0.34, area.top() + area.height() * 0.28, area.width() * 0.78)
    gradient.setColorAt(0.0, light)
    gradient.setColorAt(0.45, middle)
    gradient.setColorAt(1.0, dark)
    return QBrush(gradient)


def enamel(colour: QColor, area: QRectF) -> QBrush:
    """Return the brush for an enamelled face."""
    gradient = QLinearGradient(area.topLeft(), area.bottomRight())
    gradient.setColorAt(0.0, colour.lighter(135))
    gradient.setColorAt(0.5, colour)
    gradient.setColorAt(1.0, colour.darker(150))
    return QBrush(gradient)


def star(centre: QPointF, radius: float, inner: float = 0.382, points: int = 5, turn: float = 0.0) -> QPolygonF:
    """Return a star with a point upward; ``inner`` is the share of the radius at the notches, ``turn`` in degrees clockwise."""
    corners = []
    for index in range(points * 2):
        reach = radius if index % 2 == 0 else radius * inner
        angle = pi * index / points + turn * pi / 180
        corners.append(QPointF(centre.x() + reach * sin(angle), centre.y() - reach * cos(angle)))
    return QPolygonF(corners)


def facets(centre: QPointF, outline: QPolygonF) -> list[tuple[QPolygonF, float]]:
    """Cut a star into its facets; each comes with how much light it catches, 0 to 1."""
    corners = [outline.at(index) for index in range(outline.size())]
    pieces = []
    for here, there in zip(corners, corners[1:] + corners[:1], strict=True):
        middle_x, middle_y = (here.x() + there.x()) / 2 - centre.x(), (here.y() + there.y()) / 2 - centre.y()
        edge_x, edge_y = there.x() - here.x(), there.y() - here.y()
        normal_x, normal_y = edge_y, -edge_x
        if normal_x * middle_x + normal_y * middle_y < 0:
            normal_x, normal_y = -normal_x, -normal_y
        length = (normal_x**2 + normal_y**2) ** 0.5 or 1.0
        light = (-normal_x - normal_y) / length / 2**0.5
        pieces.append((QPolygonF([centre, here, there]), (light + 1) / 2))
    return pieces


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour that is ``share`` (0 to 1) of the way from ``first`` to ``second``."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )
