"""What tests see of a painted picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

AREA = QRectF(0, 0, 240, 320)


def painted(paint: Callable[[QPainter], object], area: QRectF = AREA) -> QImage:
    image = QImage(round(area.width()), round(area.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)} - {0}


def inked(image: QImage) -> float:
    """The share of pixels that are not empty."""
    places = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixelColor(x, y).alpha() > 0 for x, y in places) / len(places)
