"""What metals, enamels and cloth look like by how much light they catch."""

from __future__ import annotations

from functools import lru_cache

import numpy
from PySide6.QtGui import QColor

from kiosk.exhibition.badges import Metal
from kiosk.plates.relief.fields import Field, as_field
from kiosk.plates.relief.metals import TONES

_STOPS = (0.0, 0.22, 0.45, 0.66, 0.84, 1.0)
_LEVELS = 512


@lru_cache(maxsize=16)
def _ramp(metal: Metal) -> Field:
    """Red, green and blue of ``metal`` at each level of light."""
    tones = numpy.array([[colour.redF(), colour.greenF(), colour.blueF()] for colour in map(QColor, TONES[metal])], dtype=numpy.float32)
    levels = numpy.linspace(0, 1, _LEVELS)
    return as_field(numpy.stack([numpy.interp(levels, _STOPS, tones[:, channel]) for channel in range(3)]))


def metal_tones(metal: Metal, light: Field) -> Field:
    """The colour of ``metal`` where it catches ``light``: planes of red, green and blue, as every colour here; all is 0 to 1."""
    return _looked_up(_ramp(metal), light)


def _looked_up(ramp: Field, light: Field) -> Field:
    levels = numpy.clip(light * (_LEVELS - 1), 0, _LEVELS - 1).astype(numpy.intp)
    return as_field(numpy.stack([plane.take(levels) for plane in ramp]))


def enamel_tones(colour: str, light: Field, gloss: Field) -> Field:
    """The colour of glass of ``colour`` under ``light``, with the reflection ``gloss`` on its surface."""
    glass = QColor(colour)
    base = numpy.array([glass.redF(), glass.greenF(), glass.blueF()], dtype=numpy.float32)
    body = base[:, None, None] * (0.42 + 0.95 * light)
    return as_field(numpy.clip(body + gloss * (1 - body) * 0.75, 0, 1))


def cloth_tones(colour: str, light: Field) -> Field:
    """The colour of wool or silk of ``colour`` under ``light``: no gloss, and no deep shadow."""
    dye = QColor(colour)
    base = numpy.array([dye.redF(), dye.greenF(), dye.blueF()], dtype=numpy.float32)
    return as_field(numpy.clip(base[:, None, None] * (0.38 + 1.05 * light), 0, 1))


def thread_tones(metal: Metal, light: Field) -> Field:
    """Thread of ``metal``: it scatters what a polished face would throw back, and is paler."""
    return _looked_up(_thread_ramp(metal), light)


@lru_cache(maxsize=16)
def _thread_ramp(metal: Metal) -> Field:
    light = numpy.linspace(0, 1, _LEVELS, dtype=numpy.float32)
    tones = metal_tones(metal, as_field(0.2 + 0.66 * light))
    grey = numpy.array([0.3, 0.59, 0.11], dtype=numpy.float32) @ tones
    return as_field(tones * (1 - _PALER) + grey * _WARM[:, None] * _PALER)


_PALER = 0.38
_WARM = numpy.array([1.04, 0.99, 0.84], dtype=numpy.float32)
