"""How a sign of rank lies on its plate, in millimetres around the plate's middle."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from kiosk.exhibition.insignia import InsigniaSheet

_MARGIN = 5.0
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Lying:
    """``width`` and ``height`` of the plate; ``places`` puts each copy of the sign where it lies, the first one as it is drawn."""

    width: float
    height: float
    places: tuple[QTransform, ...]

    def scale(self, width: float, height: float) -> float:
        """How many units a millimetre is long where the plate fills a field of ``width`` and ``height``."""
        return min(width / self.width, height / self.height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the sign lies on the plate."""
        placed = self.places[0].map(QPointF(x, y))
        return placed.x(), placed.y()


def lay(sheet: InsigniaSheet) -> Lying:
    """Lay the sign, or the pair of them, a little askew if the sheet says so."""
    angle = radians(sheet.turn)
    wide = abs(sheet.width * cos(angle)) + abs(sheet.height * sin(angle))
    high = abs(sheet.width * sin(angle)) + abs(sheet.height * cos(angle))
    turned = QTransform().rotate(sheet.turn)
    if not sheet.pair:
        return Lying(wide + 2 * _MARGIN, high + 2 * _MARGIN, (turned,))
    aside = (wide + _GAP) / 2
    left = turned * QTransform.fromTranslate(-aside, 0)
    right = turned * QTransform.fromScale(-1, 1) * QTransform.fromTranslate(aside, 0)
    return Lying(2 * wide + _GAP + 2 * _MARGIN, high + 2 * _MARGIN, (left, right))
