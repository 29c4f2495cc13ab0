"""Badges: discs, stars and stars on rays, in metal and enamel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from kiosk.exhibition.plates import Badge
from kiosk.plates.painting.metal import blend, enamel, facets, shades, sheen, star

_LETTERING = "PT Sans Narrow"
_LINE_HEIGHT = 1.12


def paint_badge(painter: QPainter, badge: Badge, centre: QPointF, radius: float) -> None:
    """Draw the badge around ``centre``; ``radius`` reaches to its rim or to the points of its star."""
    if badge.shape == "disc":
        _paint_disc(painter, badge, centre, radius)
    else:
        _paint_star(painter, badge, centre, radius)


def _circle(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)


def _paint_disc(painter: QPainter, badge: Badge, centre: QPointF, radius: float) -> None:
    light, _, dark = shades(badge.metal)
    area = _circle(centre, radius)
    painter.setPen(QPen(dark, radius * 0.03))
    painter.setBrush(sheen(badge.metal, area))
    painter.drawEllipse(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(blend(dark, light, 0.25), radius * 0.025))
    painter.drawEllipse(_circle(centre, radius * 0.9))
    painter.setPen(QPen(light, radius * 0.02))
    painter.drawArc(_circle(centre, radius * 0.965), 30 * 16, 150 * 16)
    if badge.centre_star:
        crest = QPointF(centre.x(), centre.y() - radius * 0.6)
        _paint_facets(painter, badge.metal, crest, radius * 0.2)
    _paint_inscription(painter, badge, centre, radius * 1.3)


def _paint_star(painter: QPainter, badge: Badge, centre: QPointF, radius: float) -> None:
    inner = radius
    if badge.shape == "star_on_rays":
        _paint_rays(painter, badge.rays or badge.metal, centre, radius)
    if badge.enamel:
        painter.setPen(QPen(shades(badge.metal)[1], radius * 0.05))
        painter.setBrush(enamel(QColor(badge.enamel), _circle(centre, inner)))
        painter.drawPolygon(star(centre, inner))
        for piece, light in facets(centre, star(centre, inner * 0.96)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, int(light * 42)) if light > 0.5 else QColor(0, 0, 0, int((1 - light) * 52)))
            painter.drawPolygon(piece)
    else:
        _paint_facets(painter, badge.metal, centre, inner)
    if badge.centre or badge.inscription:
        _paint_centre(painter, badge, centre, radius * 0.36)


def _paint_rays(painter: QPainter, metal: str, centre: QPointF, radius: float) -> None:
    """A star of rays behind the star, turned so that its points stand between the other's."""
    light, middle, dark = shades(metal)
    outline = star(centre, radius * 0.97, inner=0.56, turn=36)
    painter.setPen(QPen(dark, radius * 0.025))
    painter.setBrush(sheen(metal, _circle(centre, radius)))
    painter.drawPolygon(outline)
    clip = QPainterPath()
    clip.addPolygon(outline)
    painter.save()
    painter.setClipPath(clip)
    for number in range(60):
        tone = (light, dark, middle)[number % 3]
        painter.setPen(QPen(tone, radius * 0.022))
        painter.drawLine(centre, star(centre, radius * 1.2, inner=1.0, points=30, turn=0.5).at(number))
    painter.restore()


def _paint_facets(painter: QPainter, metal: str, centre: QPointF, radius: float) -> None:
    light, middle, dark = shades(metal)
    outline = star(centre, radius)
    for piece, shine in facets(centre, outline):
        tone = blend(dark, middle, shine * 2) if shine < 0.5 else blend(middle, light, shine * 2 - 1)
        painter.setPen(QPen(tone, radius * 0.01))
        painter.setBrush(tone)
        painter.drawPolygon(piece)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(dark, radius * 0.03))
    painter.drawPolygon(outline)


def _paint_centre(painter: QPainter, badge: Badge, centre: QPointF, radius: float) -> None:
    _, middle, dark = shades(badge.metal)
    painter.setPen(QPen(dark, radius * 0.05))
    if badge.enamel:
        painter.setBrush(QColor("#f3eee2"))
        painter.drawEllipse(_circle(centre, radius))
        painter.setPen(QPen(middle, radius * 0.06))
        painter.setBrush(enamel(QColor(badge.centre), _circle(centre, radius)) if badge.centre else sheen(badge.metal, _circle(centre, radius)))
        painter.drawEllipse(_circle(centre, radius * 0.64))
    else:
        painter.setBrush(enamel(QColor(badge.centre), _circle(centre, radius)) if badge.centre else sheen(badge.metal, _circle(centre, radius)))
        painter.drawEllipse(_circle(centre, radius))
    if badge.centre_star:
        painter.setPen(QPen(dark, radius * 0.03))
        painter.setBrush(sheen(badge.metal, _circle(centre, radius * 0.5)))
        painter.drawPolygon(star(centre, radius * 0.5))
    _paint_inscription(painter, badge, centre, radius * (1.5 if not badge.enamel else 1.0), around=radius * 0.82 if badge.enamel else 0.0)


def _paint_inscription(painter: QPainter, badge: Badge, centre: QPointF, width: float, around: float = 0.0) -> None:
    """Set the inscription in lines within ``width``, or, with ``around``, along a circle of that radius."""
    if not badge.inscription:
        return
    colour = QColor(badge.inscription_enamel) if badge.inscription_enamel else shades(badge.metal)[2]
    lines = [line.strip() for line in badge.inscription.split("/")]
    if around:
        _paint_ring(painter, " ".join(lines), centre, around, QColor(badge.inscription_enamel or badge.enamel or colour))
        return
    paths = [_letters(line) for line in lines]
    widest = max(path.boundingRect().width() for path in paths)
    scale = min(width / widest, width * 0.3 / _SIZE) if widest else 0.0
    pitch = _SIZE * scale * _LINE_HEIGHT
    top = centre.y() - pitch * (len(paths) - 1) / 2
    for number, path in enumerate(paths):
        box = path.boundingRect()
        painter.save()
        painter.translate(centre.x(), top + number * pitch)
        painter.scale(scale, scale)
        painter.translate(-box.center().x(), -box.center().y())
        shine = QColor(255, 255, 255, 110)
        painter.save()
        painter.translate(1.6, 1.6)
        painter.fillPath(path, shine)
        painter.restore()
        painter.fillPath(path, colour)
        painter.restore()


_SIZE = 40


def _letters(text: str) -> QPainterPath:
    font = QFont(_LETTERING)
    font.setPixelSize(_SIZE)
    font.setBold(True)
    path = QPainterPath()
    path.addText(0, 0, font, text)
    return path


def _paint_ring(painter: QPainter, text: str, centre: QPointF, radius: float, colour: QColor) -> None:
    scale = radius * 0.26 / _SIZE
    widths = [max(_letters(letter).boundingRect().right(), _SIZE * 0.22) * scale * 1.12 for letter in text]
    spread = min(sum(widths) / radius, 5.6)
    stretch = spread / (sum(widths) / radius)
    angle = -spread / 2
    for letter, width in zip(text, widths, strict=True):
        turn = width * stretch / radius
        painter.save()
        painter.translate(centre)
        painter.rotate((angle + turn / 2) * 57.29578)
        painter.translate(0, -radius + radius * 0.1)
        painter.scale(scale * stretch, scale * stretch)
        path = _letters(letter)
        painter.translate(-path.boundingRect().center().x(), 0)
        painter.fillPath(path, colour)
        painter.restore()
        angle += turn
