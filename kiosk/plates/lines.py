"""Lines over a map, in kilometres: smooth, and cut so that one can move to the next."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import hypot

from kiosk.exhibition.maps import DatedLine
from kiosk.plates.projection import LambertConformal

Point = tuple[float, float]
Line = tuple[Point, ...]

POINTS = 120
_CURVE_STEPS = 8


def project_line(line: DatedLine, projection: LambertConformal) -> Line:
    """Return the line on the map, smoothed, as ``POINTS`` points at equal distances."""
    return even([*smooth([projection.project(point.lat, point.lon) for point in line.points])], POINTS)


def smooth(points: list[Point]) -> list[Point]:
    """Return a curve through all ``points`` (Catmull-Rom, uniform)."""
    if len(points) < 3:
        return points
    ends = [points[0], *points, points[-1]]
    curve = [points[0]]
    for index in range(1, len(ends) - 2):
        before, here, there, after = ends[index - 1 : index + 3]
        curve += [_catmull_rom(before, here, there, after, step / _CURVE_STEPS) for step in range(1, _CURVE_STEPS + 1)]
    return curve


def even(points: list[Point], count: int) -> Line:
    """Return ``count`` points at equal distances along the line through ``points``."""
    along = [0.0, *accumulate(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(points))]
    return tuple(_at(points, along, along[-1] * number / (count - 1)) for number in range(count))


def interpolate(first: Line, second: Line, share: float) -> Line:
    """Return the line that is ``share`` (0 to 1) of the way from ``first`` to ``second``."""
    return tuple((x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for (x1, y1), (x2, y2) in zip(first, second, strict=True))


def _at(points: list[Point], along: list[float], distance: float) -> Point:
    index = max(1, min(bisect_right(along, distance), len(points) - 1))
    length = along[index] - along[index - 1]
    share = (distance - along[index - 1]) / length if length else 0.0
    (x1, y1), (x2, y2) = points[index - 1], points[index]
    return x1 + (x2 - x1) * share, y1 + (y2 - y1) * share


def _catmull_rom(before: Point, here: Point, there: Point, after: Point, t: float) -> Point:
    def axis(p0: float, p1: float, p2: float, p3: float) -> float:
        return 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)

    return axis(before[0], here[0], there[0], after[0]), axis(before[1], here[1], there[1], after[1])
