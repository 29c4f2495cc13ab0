"""The tones of the metals."""

from __future__ import annotations

from PySide6.QtGui import QColor

from kiosk.exhibition.badges import Metal

TONES: dict[Metal, tuple[str, str, str, str, str, str]] = {
    "gold": ("#241303", "#6a430d", "#b07d26", "#dcab4c", "#f3d58c", "#fff6d6"),
    "silver": ("#14161a", "#4a5056", "#858b90", "#b9bdbf", "#e2e4e3", "#ffffff"),
    "platinum": ("#191b1c", "#585e61", "#999ea0", "#c9ccca", "#eceeea", "#ffffff"),
    "brass": ("#1d1005", "#573510", "#946129", "#c08c4a", "#e2b97e", "#fbe7c0"),
    "bronze": ("#170b05", "#45270f", "#77471f", "#a26c38", "#c99862", "#efcfa4"),
    "copper": ("#1c0804", "#582313", "#94472a", "#c0714b", "#e2a580", "#fbdcc4"),
    "steel": ("#0f1215", "#383f46", "#666f77", "#98a1a8", "#c9d0d5", "#f4f8fa"),
    "oxidised": ("#060708", "#17191b", "#2b2e31", "#4a4e52", "#7d8387", "#c3c8cb"),
}
"""From the deepest hollow to the lamp itself."""


def shades(metal: Metal) -> tuple[QColor, QColor, QColor]:
    """The light, the middle and the dark tone of ``metal``, for what is drawn beside a relief."""
    tones = TONES[metal]
    return QColor(tones[4]), QColor(tones[3]), QColor(tones[1])
