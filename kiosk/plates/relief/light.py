"""One lamp at the upper left, as in every other drawing, and a faint one at the upper right, on a relief of metal, enamel and cloth."""

from __future__ import annotations

from collections.abc import Mapping

import numpy
from PySide6.QtGui import QImage

from kiosk.exhibition.badges import Metal
from kiosk.plates.relief.fields import Field, as_field, blurred, clouded
from kiosk.plates.relief.materials import cloth_tones, enamel_tones, metal_tones, thread_tones
from kiosk.plates.relief.striking import Relief

_LIGHT = numpy.array([-0.52, -0.62, 0.59], dtype=numpy.float32)
_HALFWAY = numpy.array([-0.29, -0.35, 0.89], dtype=numpy.float32)
"""Between the light and the eye, which looks straight down."""

_SECOND = (0.2, -0.14)
"""What the faint lamp adds to a slope to the right and downward: rays that point at the first lamp or away from it would look flat without it."""

_HOLLOW = 0.9
"""How far around itself a point is shaded by what stands higher, in millimetres."""

_STEEP = 1.35
"""Slopes are exaggerated by this, as a photographer's low light does."""


def lit(relief: Relief, metal: Metal, instead: Mapping[Metal, Metal]) -> QImage:
    """The picture of ``relief``; pieces that name no material are of ``metal``, metals are replaced as ``instead`` says."""
    light, gloss = _lights(relief)
    rows, columns = relief.heights.shape
    colours = numpy.zeros((3, rows, columns), dtype=numpy.float32)
    for struck in relief.pieces:
        inside = _filled(struck.mask)
        if inside is None:
            continue
        (top, bottom), (left, right) = inside
        above, before = struck.window.top, struck.window.left
        part = slice(above + top, above + bottom), slice(before + left, before + right)
        placed = struck.placed
        if placed.enamel is not None:
            tones = enamel_tones(placed.enamel, light[part], gloss[part])
        elif placed.cloth is not None:
            tones = cloth_tones(placed.cloth, light[part])
        else:
            named = placed.metal or metal
            tones_of = thread_tones if placed.piece.weave else metal_tones
            tones = tones_of(instead.get(named, named), light[part])
        below = colours[:, part[0], part[1]]
        below += (tones - below) * struck.mask[top:bottom, left:right]
    return _image(colours, relief.coverage)


def _filled(mask: Field) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The rows and columns in which there is something of a piece: its rounding reaches further than itself."""
    rows, columns = numpy.flatnonzero(mask.any(axis=1)), numpy.flatnonzero(mask.any(axis=0))
    return ((int(rows[0]), int(rows[-1]) + 1), (int(columns[0]), int(columns[-1]) + 1)) if rows.size else None


def shadow(relief: Relief, soft: float) -> QImage:
    """The shadow of the whole on what it lies on; ``soft`` in millimetres."""
    dark = blurred(relief.coverage, soft * relief.pixels_per_mm) * numpy.float32(0.55)
    return _image(as_field(numpy.zeros((3, *dark.shape), dtype=numpy.float32)), as_field(dark))


def _lights(relief: Relief) -> tuple[Field, Field]:
    """How much light every point throws back, 0 to 1, and how much of the lamp it mirrors."""
    heights, scale = relief.heights, relief.pixels_per_mm
    steep_y, steep_x = numpy.gradient(heights * (scale * _STEEP))
    pressed = 1 / (1 + 0.28 * numpy.hypot(steep_x, steep_y))
    steep_x, steep_y = steep_x * pressed, steep_y * pressed
    length = 1 / numpy.sqrt(steep_x**2 + steep_y**2 + 1)
    facing = (-steep_x * _LIGHT[0] - steep_y * _LIGHT[1] + _LIGHT[2]) * length
    mirrored = numpy.clip((-steep_x * _HALFWAY[0] - steep_y * _HALFWAY[1] + _HALFWAY[2]) * length, 0, 1)
    hollow = numpy.clip((blurred(heights, _HOLLOW * scale) - heights) / 0.55, -1, 1)
    fall = _fall(relief) * _worn(relief)
    square = mirrored * mirrored
    fourth = square * square
    eighth = fourth * fourth
    fourteenth = eighth * fourth * square
    faint = (-steep_x * _SECOND[0] - steep_y * _SECOND[1]) * length
    light = (
        0.1
        + 0.72 * numpy.clip(facing, 0, 1) * fall
        + faint
        + 0.42 * fourteenth * fall
        - 0.3 * numpy.clip(hollow, 0, 1)
        + 0.1 * numpy.clip(-hollow, 0, 1)
    )
    return as_field(numpy.clip(light, 0, 1)), as_field(fourteenth * eighth * fall * fall)


def _fall(relief: Relief) -> Field:
    """The lamp is near: the upper left of the badge is a little brighter."""
    (rows, columns), (above, before), (whole_rows, whole_columns) = relief.heights.shape, relief.origin, relief.whole
    down = (above + numpy.arange(rows, dtype=numpy.float32)[:, None]) / max(1, whole_rows - 1)
    across = (before + numpy.arange(columns, dtype=numpy.float32)[None, :]) / max(1, whole_columns - 1)
    return as_field(1.12 - 0.3 * (0.45 * across + 0.55 * down))


def _worn(relief: Relief) -> Field:
    """No struck surface is even: slow clouds and a fine grain, the same every time."""
    shape, scale = relief.heights.shape, relief.pixels_per_mm
    return as_field(1 + 0.03 * clouded(shape, 1.4 * scale, relief.origin) + 0.02 * clouded(shape, 0.12 * scale, relief.origin))


def _image(colours: Field, coverage: Field) -> QImage:
    rows, columns = coverage.shape
    picture = numpy.empty((rows, columns, 4), dtype=numpy.uint8)
    for channel in range(3):
        picture[..., channel] = numpy.clip(colours[channel] * (coverage * 255) + 0.5, 0, 255)
    picture[..., 3] = coverage * 255 + 0.5
    return QImage(picture.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888_Premultiplied).copy()
