"""The outline of every piece, in millimetres around its own middle, and the form of those that are not simply rounded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import cos, pi, sin

import numpy
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from kiosk.exhibition.badges import Beads, Branch, Disc, Letters, Outline, Piece, Primitive, Rays, Star
from kiosk.plates.relief.fields import Field, as_field
from kiosk.plates.relief.svg_path import read_path

_FACES = {"narrow": "PT Sans Narrow", "sans": "PT Sans", "serif": "PT Serif"}
_CAPITAL = 100.0
_WINDING, _ODD_EVEN = Qt.FillRule.WindingFill, Qt.FillRule.OddEvenFill


def outline(piece: Primitive) -> QPainterPath:
    """The outline of ``piece`` before it is put at its place."""
    match piece:
        case Disc():
            return _disc(piece)
        case Star():
            return _closed(_corners(piece.r, piece.points, piece.inner))
        case Rays():
            return _rays(piece)
        case Outline():
            return _path(piece)
        case Letters():
            return _letters(piece)
        case Branch():
            return _branch(piece)
        case Beads():
            return _beads(piece)


def has_form(piece: Primitive) -> bool:
    """Whether ``form`` gives anything for the piece."""
    return isinstance(piece, Rays) or (isinstance(piece, Disc) and bool(piece.dome)) or (isinstance(piece, Star) and bool(piece.ridge))


def form(piece: Primitive, x: Field, y: Field) -> Field | None:
    """The height of a folded or domed piece at ``x`` and ``y`` (its own millimetres), None for one that is only rounded at its edge."""
    match piece:
        case Disc() if piece.dome:
            wide = piece.wide or piece.r
            return as_field(piece.dome * numpy.sqrt(numpy.clip(1 - (x / wide) ** 2 - (y / piece.r) ** 2, 0, 1)))
        case Star() if piece.ridge:
            return _folded(x, y, piece.r, piece.points, piece.inner, piece.ridge)
        case Rays():
            return _fluted(piece, x, y)
        case _:
            return None


def _disc(piece: Disc) -> QPainterPath:
    wide = piece.wide or piece.r
    path = QPainterPath()
    path.addEllipse(QRectF(-wide, -piece.r, wide * 2, piece.r * 2))
    if piece.hole:
        narrow = wide - (piece.r - piece.hole)
        path.addEllipse(QRectF(-narrow, -piece.hole, narrow * 2, piece.hole * 2))
    return path


def _corners(radius: float, points: int, inner: float) -> list[tuple[float, float]]:
    corners = []
    for index in range(points * 2):
        reach = radius if index % 2 == 0 else radius * inner
        angle = pi * index / points
        corners.append((reach * sin(angle), -reach * cos(angle)))
    return corners


def _closed(corners: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path


def _folded(x: Field, y: Field, radius: float, points: int, inner: float, ridge: float) -> Field:
    """A folded star: the ridge sinks from the middle to each point, the sides fall to the notches."""
    sector = pi / points
    angle = numpy.abs((numpy.arctan2(x, -y) + sector) % (2 * sector) - sector)
    reach = numpy.hypot(x, y)
    along, across = reach * numpy.cos(angle), reach * numpy.sin(angle)
    notch_along, notch_across = radius * inner * cos(sector), radius * inner * sin(sector)
    fall = ridge / notch_across * (1 - notch_along / radius)
    return as_field(numpy.maximum(0, ridge * (1 - along / radius) - fall * across))


def _rays(piece: Rays) -> QPainterPath:
    """The tips of the rays: the middle one of each point reaches ``r``, those between two points ``r * inner``."""
    total = piece.points * piece.count
    corners = []
    for index in range(total):
        away = abs((index + piece.count / 2) % piece.count - piece.count / 2) / (piece.count / 2)
        tip = _between(piece.r, piece.inner, piece.points, away)
        angle = 2 * pi * index / total
        corners.append((tip * sin(angle), -tip * cos(angle)))
        angle += pi / total
        gap = _between(piece.r, piece.inner, piece.points, min(1.0, away + 1 / piece.count)) * 0.955
        corners.append((gap * sin(angle), -gap * cos(angle)))
    return _closed(corners)


def _between(radius: float, inner: float, points: int, away: float) -> float:
    """How far the straight edge from a point to a notch is from the middle, ``away`` (0 to 1) of the way there."""
    sector = pi / points
    angle = sector * away
    notch = radius * inner
    return radius * notch * sin(sector) / (radius * sin(angle) + notch * sin(sector - angle))


def _fluted(piece: Rays, x: Field, y: Field) -> Field:
    total = piece.points * piece.count
    angle = numpy.arctan2(x, -y)
    wave = numpy.abs((angle * total / (2 * pi)) % 1 - 0.5) * 2
    slope = piece.ridge * (1 - numpy.hypot(x, y) / piece.r)
    return as_field(slope + piece.depth * wave)


def _path(piece: Outline) -> QPainterPath:
    path = read_path(piece.d)
    if not piece.stroke:
        return path
    stroker = QPainterPathStroker()
    stroker.setWidth(piece.stroke)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path)


@lru_cache(maxsize=400)
def _glyph(letter: str, face: str) -> tuple[QPainterPath, float]:
    """The outline of a letter on its baseline, a capital 1 high, and how far the next one stands from it."""
    font = QFont(_FACES[face])
    font.setPixelSize(int(_CAPITAL))
    font.setBold(True)
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.addText(0, 0, font, letter)
    scale = 1 / metrics.capHeight()
    return QTransform.fromScale(scale, scale).map(path), metrics.horizontalAdvance(letter) * scale


def _letters(piece: Letters) -> QPainterPath:
    result = QPainterPath()
    for number, line in enumerate(piece.text.split("\n")):
        glyphs = [_glyph(letter, piece.face) for letter in line]
        widths = [advance * piece.size * piece.spread for _, advance in glyphs]
        place = -sum(widths) / 2
        for (path, advance), width in zip(glyphs, widths, strict=True):
            result.addPath(_placed(path, piece, place + (width - advance * piece.size) / 2, advance * piece.size, number))
            place += width
    lines = piece.text.count("\n")
    return result if piece.r else result.translated(0, -piece.size * (_LEADING * lines) / 2 + piece.size / 2)


_LEADING = 1.4


def _placed(path: QPainterPath, piece: Letters, left: float, width: float, line: int) -> QPainterPath:
    transform = QTransform()
    if piece.r:
        angle = (left + width / 2) / piece.r
        if piece.inward:
            transform.rotate(-angle * 180 / pi)
            transform.translate(-width / 2, piece.r + piece.size / 2)
        else:
            transform.rotate(angle * 180 / pi)
            transform.translate(-width / 2, -piece.r + piece.size / 2)
    else:
        transform.translate(left, line * piece.size * _LEADING)
    transform.scale(piece.size, piece.size)
    return transform.map(path)


_LEAVES = {
    "laurel": "M0 0 C-.34 -.28 -.3 -.72 0 -1 C.3 -.72 .34 -.28 0 0 Z",
    "oak": "M0 0 C-.12 -.06 -.2 -.1 -.2 -.18 C-.34 -.18 -.36 -.34 -.24 -.38 C-.4 -.4 -.42 -.58 -.26 -.62 "
    "C-.36 -.68 -.32 -.84 -.17 -.83 C-.15 -.96 -.06 -1 0 -1 C.06 -1 .15 -.96 .17 -.83 "
    "C.32 -.84 .36 -.68 .26 -.62 C.42 -.58 .4 -.4 .24 -.38 C.36 -.34 .34 -.18 .2 -.18 C.2 -.1 .12 -.06 0 0 Z",
    "wheat": "M0 0 C-.26 -.2 -.24 -.5 0 -.72 C.24 -.5 .26 -.2 0 0 Z M-.02 -.68 L0 -1.25 L.02 -.68 Z",
    "palm": "M0 0 C-.1 -.3 -.08 -.7 0 -1 C.08 -.7 .1 -.3 0 0 Z",
}
_SPLAY = {"laurel": 34.0, "oak": 48.0, "wheat": 26.0, "palm": 30.0}


def _branch(piece: Branch) -> QPainterPath:
    leaf = read_path(_LEAVES[piece.leaf])
    result = QPainterPath()
    result.setFillRule(_WINDING)
    for index in range(piece.count):
        share = (index + 0.5) / piece.count
        for side in (-1, 1):
            transform = _on_stem(piece, share)
            transform.rotate(side * _SPLAY[piece.leaf])
            transform.scale(piece.size, piece.size)
            result.addPath(transform.map(leaf))
    tip = _on_stem(piece, 1.0)
    tip.scale(piece.size, piece.size)
    result.addPath(tip.map(leaf))
    result.addPath(_stem(piece))
    return result


def _on_stem(piece: Branch, share: float) -> QTransform:
    transform = QTransform()
    if piece.r:
        onward = 90 if piece.end >= piece.start else -90
        transform.rotate(piece.start + (piece.end - piece.start) * share)
        transform.translate(0, -piece.r)
        transform.rotate(onward)
    else:
        transform.translate(0, -piece.length * share)
    return transform


def _stem(piece: Branch) -> QPainterPath:
    path = QPainterPath()
    for index in range(25):
        point = _on_stem(piece, index / 24).map(QPointF(0, 0))
        path.lineTo(point) if index else path.moveTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(piece.size * 0.14)
    return stroker.createStroke(path)


_CUTS = {
    "round": "M-.5 0 A.5 .5 0 1 1 .5 0 A.5 .5 0 1 1 -.5 0 Z",
    "stone": "M-.48 -.2 L-.2 -.48 L.2 -.48 L.48 -.2 L.48 .2 L.2 .48 L-.2 .48 L-.48 .2 Z",
    "link": "M-.62 0 A.62 .36 0 1 1 .62 0 A.62 .36 0 1 1 -.62 0 Z M-.36 0 A.36 .14 0 1 0 .36 0 A.36 .14 0 1 0 -.36 0 Z",
    "rope": "M-.55 .42 C-.3 .5 0 .3 .1 0 C.2 -.3 .4 -.5 .6 -.42 C.4 -.2 .35 0 .25 .22 C.1 .5 -.3 .62 -.55 .42 Z",
    "cog": "M-.5 .5 L-.34 -.5 L.34 -.5 L.5 .5 Z",
}


def _beads(piece: Beads) -> QPainterPath:
    bead = read_path(_CUTS[piece.cut])
    result = QPainterPath()
    result.setFillRule(_WINDING if piece.cut != "link" else _ODD_EVEN)
    for transform in _along_path(piece, piece.d) if piece.d else _along_circle(piece, piece.r or 0.0):
        transform.scale(piece.size, piece.size)
        result.addPath(transform.map(bead))
    return result


def _along_circle(piece: Beads, radius: float) -> Iterator[QTransform]:
    whole = abs(piece.end - piece.start) >= 360
    for index in range(piece.count):
        share = index / (piece.count if whole else piece.count - 1)
        transform = QTransform()
        transform.rotate(piece.start + (piece.end - piece.start) * share)
        transform.translate(0, -radius)
        yield transform


def _along_path(piece: Beads, d: str) -> Iterator[QTransform]:
    path = read_path(d)
    for index in range(piece.count):
        share = (index + 0.5) / piece.count
        transform = QTransform()
        place = path.pointAtPercent(share)
        transform.translate(place.x(), place.y())
        transform.rotate(-path.angleAtPercent(share))
        yield transform


def placing(piece: Piece) -> QTransform:
    """From the millimetres of the piece to those of its badge."""
    transform = QTransform()
    transform.translate(*piece.at)
    transform.rotate(piece.turn)
    transform.scale(-piece.scale if piece.mirror else piece.scale, piece.scale)
    return transform
