"""What metals and enamels look like by how much light they catch."""

from __future__ import annotations

from functools import lru_cache

import numpy
from PySide6.QtGui import QColor

from kiosk.exhibition.badges import Metal
from kiosk.plates.relief.fields import Field, as_field

_STOPS = (0.0, 0.22, 0.45, 0.66, 0.84, 1.0)
_TONES: dict[Metal, tuple[str, str, str, str, str, str]] = {
    "gold": ("#241303", "#6a430d", "#b07d26", "#dcab4c", "#f3d58c", "#fff6d6"),
    "silver": ("#14161a", "#4a5056", "#858b90", "#b9bdbf", "#e2e4e3", "#ffffff"),
    "platinum": ("#191b1c", "#585e61", "#999ea0", "#c9ccca", "#eceeea", "#ffffff"),
    "brass": ("#1d1005", "#573510", "#946129", "#c08c4a", "#e2b97e", "#fbe7c0"),
    "bronze": ("#170b05", "#45270f", "#77471f", "#a26c38", "#c99862", "#efcfa4"),
    "copper": ("#1c0804", "#582313", "#94472a", "#c0714b", "#e2a580", "#fbdcc4"),
    "steel": ("#0f1215", "#383f46", "#666f77", "#98a1a8", "#c9d0d5", "#f4f8fa"),
    "oxidised": ("#060708", "#17191b", "#2b2e31", "#4a4e52", "#7d8387", "#c3c8cb"),
}
_LEVELS = 512


@lru_cache(maxsize=16)
def _ramp(metal: Metal) -> Field:
    tones = numpy.array([[colour.redF(), colour.greenF(), colour.blueF()] for colour in map(QColor, _TONES[metal])], dtype=numpy.float32)
    levels = numpy.linspace(0, 1, _LEVELS)
    return as_field(numpy.stack([numpy.interp(levels, _STOPS, tones[:, channel]) for channel in range(3)], axis=-1))


def metal_tones(metal: Metal, light: Field) -> Field:
    """The colour of ``metal`` (red, green, blue, 0 to 1) where it catches ``light`` (0 to 1)."""
    return as_field(_ramp(metal)[numpy.clip(light * (_LEVELS - 1), 0, _LEVELS - 1).astype(numpy.intp)])


def shades(metal: Metal) -> tuple[QColor, QColor, QColor]:
    """The light, the middle and the dark tone of ``metal``, for what is drawn beside a relief."""
    tones = _TONES[metal]
    return QColor(tones[4]), QColor(tones[3]), QColor(tones[1])


def enamel_tones(colour: str, light: Field, gloss: Field) -> Field:
    """The colour of glass of ``colour`` under ``light``, with the reflection ``gloss`` on its surface."""
    glass = QColor(colour)
    base = numpy.array([glass.redF(), glass.greenF(), glass.blueF()], dtype=numpy.float32)
    body = base * (0.42 + 0.95 * light[..., None])
    return as_field(numpy.clip(body + gloss[..., None] * (1 - body) * 0.75, 0, 1))
