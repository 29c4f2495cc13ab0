"""The colours of a map in each of the themes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class MapColours:
    """``line`` is the front line that a map is about, ``earlier`` those before it; ``ground`` is what stands behind a name."""

    sea: QColor
    land: QColor
    coast: QColor
    river: QColor
    line: QColor
    earlier: QColor
    name: QColor
    ground: QColor


def _colours(*values: str) -> MapColours:
    return MapColours(*map(QColor, values))


_DARK = _colours("#10161a", "#262219", "#4c4636", "#1b2a33", "#d0392b", "#8a3a30", "#f1e9da", "#13110e")
_THEMES = {
    "light": _colours("#d5dfe2", "#f5efe3", "#a39a86", "#a9c0ca", "#b3271b", "#d08a80", "#1b1814", "#f0e9dc"),
    "contrast": _colours("#000000", "#2b2b2b", "#ffffff", "#6e6e6e", "#ffff00", "#a0a000", "#ffffff", "#000000"),
}


def map_colours(theme: str) -> MapColours:
    """The colours of ``theme``; the dark ones for a theme that does not exist."""
    return _THEMES.get(theme, _DARK)
