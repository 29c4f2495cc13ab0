"""Strikes a badge: piece upon piece becomes one field of heights, with the mask of every piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

import numpy
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform

from kiosk.exhibition.badges import Metal, Motif, MotifSheet, Piece, Primitive
from kiosk.exhibition.references import MotifName
from kiosk.plates.relief.fields import Field, Window, as_field, blurred
from kiosk.plates.relief.outlines import form, has_form, outline, placing
from kiosk.plates.relief.weaves import woven

_ROUNDED_OFF = 0.07
"""No edge of a struck piece is sharper than this, in millimetres."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with all its motif said about place and material, in the millimetres of the badge."""

    piece: Primitive
    transform: QTransform
    metal: Metal | None
    enamel: str | None
    cloth: str | None = None


@dataclass(frozen=True, slots=True)
class Struck:
    """The coverage (0 to 1) of one piece within its window of the picture, and what it is made of."""

    placed: Placed
    window: Window
    mask: Field


@dataclass(frozen=True, slots=True)
class Relief:
    """Heights in millimetres, the coverage of the whole, and the pieces from the ground up.

    ``whole`` are the rows and columns of the picture of the whole badge, ``origin`` those of it at which this relief begins.
    """

    heights: Field
    coverage: Field
    pieces: tuple[Struck, ...]
    pixels_per_mm: float
    origin: tuple[int, int] = (0, 0)
    whole: tuple[int, int] = (0, 0)


def placed_pieces(pieces: Sequence[Piece], motifs: Mapping[MotifName, MotifSheet], of: str | None) -> Iterator[Placed]:
    """The pieces that the class ``of`` has, its motifs taken apart."""
    for piece in pieces:
        if piece.only and of not in piece.only:
            continue
        if not isinstance(piece, Motif):
            yield Placed(piece, placing(piece), piece.metal, piece.enamel, piece.cloth)
            continue
        sheet = motifs.get(piece.name)
        for own in sheet.pieces if sheet else ():
            made_of: Piece = piece if own.metal is None and own.enamel is None and own.cloth is None else own
            laid = replace(own, cover=own.cover or (piece.cover and own.rise > 0), within=own.within or piece.within)
            yield Placed(laid, placing(own) * placing(piece), made_of.metal, made_of.enamel, made_of.cloth)


def strike(pieces: Sequence[Placed], area: QRectF, pixels_per_mm: float, badge: QRectF | None = None) -> Relief:
    """Strike ``pieces`` into a picture of ``area`` (millimetres), which may be a part of the ``badge``."""
    width, height = max(2, round(area.width() * pixels_per_mm)), max(2, round(area.height() * pixels_per_mm))
    to_pixels = QTransform().scale(pixels_per_mm, pixels_per_mm)
    to_pixels.translate(-area.left(), -area.top())
    heights = numpy.zeros((height, width), dtype=numpy.float32)
    coverage = numpy.zeros((height, width), dtype=numpy.float32)
    struck = []
    for placed in pieces:
        whole = placed.transform * to_pixels
        path = whole.map(outline(placed.piece))
        scale = pixels_per_mm * _scale_of(placed.transform)
        soft = placed.piece.soft * scale
        window = _window(path, max(2.0, soft), width, height)
        if window.empty:
            continue
        mask = _mask(path, window)
        if placed.piece.within:
            mask = mask * coverage[window.slices]
        raised = _raised(placed, mask, window, whole, soft, pixels_per_mm)
        if placed.piece.cover:
            below = heights[window.slices]
            below += (_level(below, mask) - below) * blurred(mask, _ROUNDED_OFF * pixels_per_mm)
        heights[window.slices] += raised
        coverage[window.slices] = numpy.maximum(coverage[window.slices], mask)
        struck.append(Struck(placed, window, mask))
    frame = badge or area
    origin = round((area.top() - frame.top()) * pixels_per_mm), round((area.left() - frame.left()) * pixels_per_mm)
    size = round(frame.height() * pixels_per_mm), round(frame.width() * pixels_per_mm)
    return Relief(heights, coverage, tuple(struck), pixels_per_mm, origin, size)


def _level(below: Field, mask: Field) -> float:
    """The height on which a plate comes to lie that covers ``below``."""
    covered = below[mask > 0.5]
    return float(numpy.quantile(covered[:: max(1, covered.size // 4000)], 0.9)) if covered.size else 0.0


def _scale_of(transform: QTransform) -> float:
    return float(abs(transform.determinant()) ** 0.5)


def _window(path: QPainterPath, margin: float, width: int, height: int) -> Window:
    box = path.boundingRect().adjusted(-margin, -margin, margin, margin)
    return Window(max(0, floor(box.left())), max(0, floor(box.top())), min(width, ceil(box.right())), min(height, ceil(box.bottom())))


def _mask(path: QPainterPath, window: Window) -> Field:
    columns, rows = window.right - window.left, window.bottom - window.top
    image = QImage(columns, rows, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-window.left, -window.top)
    painter.fillPath(path, Qt.GlobalColor.white)
    painter.end()
    lines = numpy.frombuffer(image.constBits(), dtype=numpy.uint8).reshape(rows, image.bytesPerLine())
    return as_field(lines[:, :columns]) / numpy.float32(255)


def _raised(placed: Placed, mask: Field, window: Window, whole: QTransform, soft: float, pixels_per_mm: float) -> Field:
    """How much the piece adds to the heights of its window."""
    edge = blurred(mask, _ROUNDED_OFF * pixels_per_mm)
    piece = placed.piece
    result = edge * piece.rise
    if soft > 1:
        result = edge * piece.rise * (blurred(mask, soft) + blurred(mask, soft / 2.5)) / 2
    inverse, possible = whole.inverted()
    if possible and (piece.weave is not None or has_form(piece)):
        columns = numpy.arange(window.left, window.right, dtype=numpy.float32)[None, :] + 0.5
        rows = numpy.arange(window.top, window.bottom, dtype=numpy.float32)[:, None] + 0.5
        x = columns * inverse.m11() + rows * inverse.m21() + inverse.dx()
        y = columns * inverse.m12() + rows * inverse.m22() + inverse.dy()
        shape = form(piece, as_field(x), as_field(y))
        if shape is not None:
            result = result + edge * shape * _scale_of(placed.transform)
        if piece.weave is not None:
            result = result + edge * woven(piece, piece.weave, as_field(x), as_field(y), pixels_per_mm * _scale_of(placed.transform))
    return as_field(result)
