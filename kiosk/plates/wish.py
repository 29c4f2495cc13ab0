"""The address of a picture, read."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QRectF

_CLOSEST = 32.0


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a plate that a picture shows.

    ``left`` and ``top`` are shares of the plate, which is ``zoom`` times as wide and as high as the picture.
    """

    left: float = 0.0
    top: float = 0.0
    zoom: float = 1.0

    def whole(self, width: float, height: float) -> QRectF:
        """Where the whole plate lies around a picture of this size."""
        wide, high = width * self.zoom, height * self.zoom
        return QRectF(-self.left * wide, -self.top * high, wide, high)


@dataclass(frozen=True, slots=True)
class Wish:
    """``KIND/VARIANT/ENTRY?UNIT,THEME,LEFT,TOP,ZOOM``.

    What stands behind the question mark may be left out from its end, and nonsense there counts as left out.
    """

    kind: str
    variant: str
    entry: str
    unit: float = 1.0
    theme: str = ""
    part: Part = Part()

    @classmethod
    def parse(cls, address: str) -> Wish:
        path, _, manner = address.partition("?")
        kind, _, rest = path.partition("/")
        variant, _, entry = rest.partition("/")
        unit, theme, left, top, zoom = (*manner.split(",", 4), "", "", "", "", "")[:5]
        part = Part(_number(left, 0, 0, 1), _number(top, 0, 0, 1), _number(zoom, 1, 1, _CLOSEST))
        return cls(kind, variant, entry, _number(unit, 1, 0.1, 8), theme, part)


def _number(text: str, usual: float, least: float, most: float) -> float:
    try:
        value = float(text)
    except ValueError:
        return usual
    return max(least, min(most, value)) if isfinite(value) else usual
