"""Lines over a map, in kilometres: smooth, and cut so that one can move to the next."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import hypot, inf

from kiosk.exhibition.maps import DatedLine, SideLine
from kiosk.plates.projection import LambertConformal

Point = tuple[float, float]
Line = tuple[Point, ...]

POINTS = 120
_CURVE_STEPS = 8


def project_line(line: DatedLine | SideLine, projection: LambertConformal) -> Line:
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


def thinned(line: Line, least: float) -> Line:
    """Return the line without the points that are nearer than ``least`` to the one before them; both ends stay."""
    kept = list(line[:1])
    for point in line[1:-1]:
        if hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= least:
            kept.append(point)
    return (*kept, *line[-1:]) if len(line) > 1 else line


def matched(first: Line, second: Line) -> tuple[Line, Line]:
    """Both lines with points doubled so that each point has its partner: the pairs run along both lines and lie as near to each other as they can.

    Points that are merely equally far along would cross where the lines differ in length (dynamic time warping; R. Sakoe and S. Chiba, 1978).
    """
    pairs = _warped(first, second)
    return tuple(first[i] for i, _ in pairs), tuple(second[j] for _, j in pairs)


def _warped(first: Line, second: Line) -> list[tuple[int, int]]:
    columns = [(x, y) for x, y in second]
    costs: list[list[float]] = []
    above = [0.0] + [inf] * len(second)
    for x, y in first:
        row = [inf]
        left = inf
        for column, (x2, y2) in enumerate(columns):
            corner, upper = above[column], above[column + 1]
            best = corner if corner <= upper else upper
            left = (x - x2) * (x - x2) + (y - y2) * (y - y2) + (best if best <= left else left)
            row.append(left)
        costs.append(row)
        above = row
    i, j = len(first) - 1, len(second) - 1
    pairs = [(i, j)]
    while i or j:
        over = costs[i - 1] if i else [inf] * (len(second) + 1)
        _, i, j = min((over[j], i - 1, j - 1), (over[j + 1], i - 1, j), (costs[i][j], i, j - 1)) if i and j else (0, i - 1, j) if i else (0, i, j - 1)
        pairs.append((i, j))
    return pairs[::-1]


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
