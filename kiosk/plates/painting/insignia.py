"""Signs of rank: cloth, galloon and embroidery under the same light as the badges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.exhibition.badges import Motif, MotifSheet
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.exhibition.references import MotifName
from kiosk.plates.lying import lay

_SHARPEST = 2400.0
"""The longest edge in pixels to which a sign is struck; beyond it the picture is scaled."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of rank with everything it is drawn from."""

    sheet: InsigniaSheet
    motifs: Mapping[MotifName, MotifSheet]

    @property
    def drawn_from(self) -> tuple[object, ...]:
        """Everything that decides how the sign looks."""
        sheet = self.sheet
        motifs = {piece.name: self.motifs.get(piece.name) for piece in sheet.pieces if isinstance(piece, Motif)}
        return "sign", sheet.width, sheet.height, sheet.metal, sheet.turn, sheet.pair, sheet.pieces, motifs

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the plate in millimetres."""
        lying = lay(self.sheet)
        return lying.width, lying.height

    def paint(self, painter: QPainter, area: QRectF, seen: QRectF) -> None:
        paint_insignia(painter, self, area, seen)


def paint_insignia(painter: QPainter, sign: Sign, area: QRectF, seen: QRectF) -> None:
    """Draw a sign of rank, or the pair of them, into the middle of ``area``; only what lies in ``seen``."""
    from kiosk.plates.relief.light import lit, shadow
    from kiosk.plates.relief.striking import placed_pieces, strike

    lying = lay(sign.sheet)
    scale = lying.scale(area.width(), area.height())
    middle = area.center()
    plate = QRectF(-lying.width / 2, -lying.height / 2, lying.width, lying.height)
    shown = QRectF((seen.left() - middle.x()) / scale, (seen.top() - middle.y()) / scale, seen.width() / scale, seen.height() / scale)
    part = plate & shown.adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
    if part.isEmpty():
        return
    own = list(placed_pieces(sign.sheet.pieces, sign.motifs, None))
    pieces = [replace(placed, transform=placed.transform * place) for place in lying.places for placed in own]
    relief = strike(pieces, part, min(scale, _SHARPEST / max(part.width(), part.height())), plate)
    painter.save()
    painter.translate(middle)
    painter.scale(scale, scale)
    painter.drawImage(part.translated(_SHADOW_RIGHT, _SHADOW_DOWN), shadow(relief, _SHADOW_SOFT))
    painter.drawImage(part, lit(relief, sign.sheet.metal, {}))
    painter.restore()


_BEYOND = 8.0
"""How far around what is seen the sign is struck, in millimetres, so that light and shadow at the edge are those of the whole."""

_SHADOW_RIGHT, _SHADOW_DOWN, _SHADOW_SOFT = 1.2, 1.8, 3.0
"""Where the shadow falls and how soft it is, in millimetres."""
