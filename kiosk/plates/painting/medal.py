"""An award: a badge on its ribbon, in true proportion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from kiosk.exhibition.badges import BadgeSheet, Metal, Motif, MotifSheet, WornBadge
from kiosk.exhibition.facts import Award
from kiosk.exhibition.plates import Ribbon
from kiosk.exhibition.references import MotifName
from kiosk.plates.hanging import MOUNT_WIDTH, PLATE_HEIGHT, PLATE_WIDTH, RING, Hanging, hang
from kiosk.plates.painting.ribbon import paint_bar, paint_mount
from kiosk.plates.relief.metals import shades

_SHARPEST = 2400.0
"""The longest edge in pixels to which a badge is struck; beyond it the picture is scaled."""

_BEYOND = 1.6
"""So many millimetres around what is seen are struck too: light and shadow reach across an edge."""

_FRAME = 1.6


@dataclass(frozen=True, slots=True)
class Medal:
    """One side of one class of an award, with everything it is drawn from; ``tight`` fills its field."""

    award: Award
    worn: WornBadge
    sheet: BadgeSheet
    motifs: Mapping[MotifName, MotifSheet]
    reverse: bool = False
    tight: bool = False

    @property
    def drawn_from(self) -> tuple[object, ...]:
        """Everything that decides how the medal looks."""
        pieces = self.sheet.reverse if self.reverse else self.sheet.obverse
        motifs = {piece.name: self.motifs.get(piece.name) for piece in pieces if isinstance(piece, Motif)}
        return "medal", self.award.mount, self.worn, self.sheet.width, self.sheet.height, self.sheet.metal, pieces, motifs, self.ribbon, self.tight

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the plate in millimetres."""
        hanging = hang(self.award, self.sheet, tight=self.tight)
        return hanging.width, hanging.height

    def paint(self, painter: QPainter, area: QRectF, seen: QRectF) -> None:
        paint_medal(painter, self, area, seen)

    @property
    def ribbon(self) -> Ribbon | None:
        """The ribbon of the class, or that of all classes."""
        ribbons = self.award.ribbons
        return next((ribbon for ribbon in ribbons if ribbon.of == self.worn.of), ribbons[0] if ribbons else None)


def paint_medal(painter: QPainter, medal: Medal, area: QRectF, seen: QRectF) -> None:
    """Draw a medal into the middle of ``area``; of its badge only what lies in ``seen``."""
    hanging = hang(medal.award, medal.sheet, tight=medal.tight)
    scale = hanging.scale(area.width(), area.height())
    middle = area.center()
    shown = QRectF((seen.left() - middle.x()) / scale, (seen.top() - middle.y()) / scale, seen.width() / scale, seen.height() / scale)
    painter.save()
    painter.translate(middle)
    painter.scale(scale, scale)
    if medal.ribbon is not None and hanging.mount is not None and hanging.ring is not None:
        _paint_suspension(painter, medal, medal.ribbon, hanging)
    _paint_badge(painter, medal, QPointF(*hanging.badge), scale, shown)
    painter.restore()


def _paint_badge(painter: QPainter, medal: Medal, centre: QPointF, pixels_per_mm: float, shown: QRectF) -> None:
    from kiosk.plates.relief.light import lit
    from kiosk.plates.relief.striking import placed_pieces, strike

    sheet = medal.sheet
    badge = QRectF(-sheet.width / 2 - 0.5, -sheet.height / 2 - 0.5, sheet.width + 1, sheet.height + 1)
    area = badge & shown.translated(-centre).adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
    if area.isEmpty():
        return
    sharp = min(pixels_per_mm, _SHARPEST / max(area.width(), area.height()))
    side = sheet.reverse if medal.reverse else sheet.obverse
    pieces = list(placed_pieces(side, medal.motifs, medal.worn.of))
    picture = lit(strike(pieces, area, sharp, badge), sheet.metal, medal.worn.metals)
    painter.drawImage(area.translated(centre), picture)


def _paint_suspension(painter: QPainter, medal: Medal, ribbon: Ribbon, hanging: Hanging) -> None:
    top, ring = hanging.mount or 0.0, hanging.ring or 0.0
    metal = medal.worn.metals.get(medal.sheet.metal, medal.sheet.metal)
    light, middle, dark = shades(metal)
    if medal.award.mount == "plate":
        _paint_plate(painter, ribbon, metal, top)
    else:
        paint_mount(painter, ribbon, QPointF(-MOUNT_WIDTH / 2, top))
    if medal.award.mount == "chain":
        _paint_chain(painter, metal, top, ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((dark, 1.1), (middle, 0.8), (light, 0.25)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(QPointF(0, ring), RING * 0.85, RING * 0.85)


def _paint_plate(painter: QPainter, ribbon: Ribbon, metal: Metal, top: float) -> None:
    """A small plate covered with ribbon, framed above and below."""
    area = QRectF(-PLATE_WIDTH / 2, top, PLATE_WIDTH, PLATE_HEIGHT)
    paint_bar(painter, ribbon, area)
    light, middle, dark = shades(metal)
    gleam = QLinearGradient(area.topLeft(), area.topRight())
    for place, colour in ((0.0, middle), (0.3, light), (1.0, dark)):
        gleam.setColorAt(place, colour)
    painter.setPen(QPen(dark, 0.2))
    painter.setBrush(gleam)
    painter.drawRoundedRect(QRectF(area.left() - 0.4, area.top(), area.width() + 0.8, _FRAME), 0.4, 0.4)
    painter.drawRoundedRect(QRectF(area.left() - 0.4, area.bottom() - _FRAME, area.width() + 0.8, _FRAME), 0.4, 0.4)


def _paint_chain(painter: QPainter, metal: Metal, top: float, ring: float) -> None:
    """A chain from the upper corners of the mount to the ring."""
    _, middle, dark = shades(metal)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        start = QPointF(side * MOUNT_WIDTH * 0.44, top + 1.5)
        for number in range(_LINKS):
            share = (number + 0.5) / _LINKS
            link = QPointF(start.x() * (1 - share), start.y() + (ring - start.y()) * share)
            for colour, width in ((dark, 0.75), (middle, 0.45)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(link, 1.1, 1.1)


_LINKS = 15
