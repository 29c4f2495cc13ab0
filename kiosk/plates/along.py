"""What lies along a line, and how far from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot
from typing import TypeVar

from kiosk.plates.lines import Line, Point

Thing = TypeVar("Thing")


def distance(point: Point, line: Line) -> float:
    """How far ``point`` lies from the nearest part of ``line``."""
    return min((hypot(near[0] - point[0], near[1] - point[1]) for near in (nearest(a, b, point) for a, b in pairwise(line))), default=float("inf"))


def nearest(first: Point, second: Point, point: Point) -> Point:
    """The point between ``first`` and ``second`` that is nearest to ``point``."""
    (x1, y1), (x2, y2) = first, second
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    share = max(0.0, min(((point[0] - x1) * (x2 - x1) + (point[1] - y1) * (y2 - y1)) / length, 1.0)) if length else 0.0
    return x1 + (x2 - x1) * share, y1 + (y2 - y1) * share


def passed(line: Line, things: Iterable[tuple[Thing, Point]], reach: float, count: int) -> Sequence[Thing]:
    """At most ``count`` things within ``reach`` of the line, in its order and well spread: both ends, then what lies nearest to the line."""
    near = []
    for thing, (x, y) in things:
        apart, index = min((hypot(px - x, py - y), index) for index, (px, py) in enumerate(line))
        if apart <= reach:
            near.append((index, apart, thing))
    near.sort(key=lambda each: each[:2])
    step = max(1.0, len(line) / count)
    kept: list[tuple[int, float, Thing]] = []
    for each in near:
        if kept and each[0] - kept[-1][0] < step:
            if each[1] < kept[-1][1] and len(kept) > 1:
                kept[-1] = each
        else:
            kept.append(each)
    return [thing for _, _, thing in kept[:count]]
