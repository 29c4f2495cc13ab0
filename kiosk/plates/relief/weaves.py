"""Threads: what the surface of galloon, cloth and embroidery adds to the relief."""

from __future__ import annotations

from math import cos, pi, sin

import numpy

from kiosk.exhibition.badges import Primitive, Star, Weave
from kiosk.plates.relief.fields import Field, as_field

_ZIGZAG_COLUMN, _ZIGZAG_ROW, _ZIGZAG_SLOPE = 4.6, 3.1, 0.62
"""Galloon: how wide a leg of the zigzag is, how far one line is from the next (millimetres), and how steep the leg is."""

_THREAD, _BULLION = 0.55, 1.0
"""From one thread to the next, and from one twisted wire of embroidery to the next, in millimetres."""


def woven(piece: Primitive, weave: Weave, x: Field, y: Field, pixels_per_mm: float) -> Field:
    """The height of the threads of ``piece`` at ``x`` and ``y`` (its own millimetres); none where they are too fine to be seen."""
    match weave:
        case "zigzag":
            legs = numpy.abs((x / _ZIGZAG_COLUMN) % 2 - 1) * _ZIGZAG_COLUMN * _ZIGZAG_SLOPE
            lines = _waves((y + legs) / _ZIGZAG_ROW, _ZIGZAG_ROW, 0.2, pixels_per_mm)
            return as_field(lines + _waves((y + legs) / _THREAD, _THREAD, 0.035, pixels_per_mm))
        case "rib":
            return _waves(y / (2 * _THREAD), 2 * _THREAD, 0.07, pixels_per_mm)
        case "twill":
            return _waves((x + y) / (1.6 * _THREAD), 1.1 * _THREAD, 0.045, pixels_per_mm)
        case "wound":
            return _waves(_along(piece, x, y) / _BULLION, _BULLION, 0.16, pixels_per_mm)


def _waves(along: Field, pitch: float, height: float, pixels_per_mm: float) -> Field:
    """Equal round threads; they fade where one is less than some pixels wide, before they can flicker."""
    seen = min(1.0, max(0.0, (pitch * pixels_per_mm - 2.2) / 2.5))
    if not seen:
        return as_field(numpy.zeros_like(along))
    return as_field(height * seen * (0.5 + 0.5 * numpy.cos(2 * pi * along)))


def _along(piece: Primitive, x: Field, y: Field) -> Field:
    """Across the threads: they lie from the ridge of a ray to its edge, and slantwise on everything else."""
    if not isinstance(piece, Star):
        return as_field((x - y) * 0.7)
    sector = pi / piece.points
    angle = numpy.abs((numpy.arctan2(x, -y) + sector) % (2 * sector) - sector)
    reach = numpy.hypot(x, y)
    lean = 0.6
    return as_field(reach * numpy.cos(angle) * cos(lean) + reach * numpy.sin(angle) * sin(lean))
