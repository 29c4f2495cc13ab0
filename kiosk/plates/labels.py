"""Which names have room on a map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

LETTER = 0.56
"""The usual width of a letter of PT Sans, as a share of its size."""

_HEIGHT = 1.25
_GAP = 0.45
APART = 0.4
"""How much further a name stands from a pin than from a dot, as a share of its size."""

_ROW = 0.8
_PIN_ROW = 1.45
PIN = 0.75
"""Half the width of a pin, as a share of the names' size."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that wants to stand at a point of the map (kilometres); the smaller ``rank`` goes first."""

    text: str
    x: float
    y: float
    rank: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A name with room: to the right of its point, or ``left`` of it; ``down`` by so much of its size."""

    name: Name
    left: bool
    apart: bool = False
    down: float = 0.0


def place(names: Iterable[Name], scale: float, size: float, pins: Sequence[tuple[float, float]] = ()) -> tuple[Placed, ...]:
    """Return the names that fit without touching one another or a pin.

    ``scale`` is pixels to the kilometre, ``size`` the height of the type in pixels. A name whose town is under a pin stands ``apart`` from it.
    """
    placed: list[Placed] = []
    taken: list[tuple[float, float, float, float]] = []
    reach = size * PIN
    spots = [(x * scale, y * scale) for x, y in pins]
    for name in sorted(names, key=lambda name: name.rank):
        x, y = name.x * scale, name.y * scale
        under = any(hypot(px - x, py - y) < reach * 1.2 for px, py in spots)
        others = [spot for spot in spots if hypot(spot[0] - x, spot[1] - y) >= reach * 1.2]
        blocked = [*taken, *((px - reach, py - reach, px + reach, py + reach) for px, py in others)]
        width, half = len(name.text) * size * LETTER, size * _HEIGHT / 2
        gap = size * _GAP + (size * APART if under else 0)
        for left, row in ((False, 0), (True, 0), (False, 1), (False, -1), (True, 1), (True, -1)):
            start = x - gap - width if left else x - gap
            down = row * (_PIN_ROW if under else _ROW)
            middle = y + down * size
            box = (start, middle - half, start + width + gap * 2, middle + half)
            if not any(box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3] for other in blocked):
                taken.append(box)
                placed.append(Placed(name, left, under, down))
                break
    return tuple(placed)
