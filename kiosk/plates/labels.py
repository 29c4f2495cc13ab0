"""Which names have room on a map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

LETTER = 0.56
"""The usual width of a letter of PT Sans, as a share of its size."""

_HEIGHT = 1.25
_GAP = 0.45


@dataclass(frozen=True, slots=True)
class Name:
    """A name that wants to stand at a point of the map (kilometres); the smaller ``rank`` goes first."""

    text: str
    x: float
    y: float
    rank: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A name with room: to the right of its point, or ``left`` of it."""

    name: Name
    left: bool


def place(names: Iterable[Name], scale: float, size: float) -> tuple[Placed, ...]:
    """Return the names that fit without touching one another. ``scale`` is pixels to the kilometre, ``size`` the height of the type in pixels."""
    placed: list[Placed] = []
    taken: list[tuple[float, float, float, float]] = []
    for name in sorted(names, key=lambda name: name.rank):
        x, y = name.x * scale, name.y * scale
        width, half = len(name.text) * size * LETTER, size * _HEIGHT / 2
        gap = size * _GAP
        for left in (False, True):
            start = x - gap - width if left else x - gap
            box = (start, y - half, start + width + gap * 2, y + half)
            if not any(box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3] for other in taken):
                taken.append(box)
                placed.append(Placed(name, left))
                break
    return tuple(placed)
