"""The ground of one side on a day: what lies behind the line, with its pockets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from kiosk.exhibition.map_points import MapPoint
from kiosk.exhibition.maps import Flank, MapSheet, Pocket
from kiosk.plates.along import nearest
from kiosk.plates.basemap import base_map
from kiosk.plates.lines import Line, Point, smooth
from kiosk.plates.moving import MovingLine


@dataclass(frozen=True)
class GroundOfSide:
    """What one side held, day by day, as rings in kilometres on the map. Days are ordinals."""

    sheet: MapSheet
    line: MovingLine | None

    @cached_property
    def flanks(self) -> tuple[tuple[Flank, MovingLine], ...]:
        return tuple((flank, MovingLine(flank.lines, self.sheet.base)) for flank in self.sheet.flanks)

    @cached_property
    def rings(self) -> tuple[tuple[Pocket, Line], ...]:
        """The pockets with their rings, the first point again at the end."""
        return tuple((pocket, _ring(self._placed(pocket.ring))) for pocket in self.sheet.pockets)

    def at(self, day: float) -> Line:
        """The ring around the ground behind the line, without regard to pockets; empty where the sheet does not say what closes it."""
        ground = self.sheet.ground
        if ground is None or self.line is None:
            return ()
        line = self.line.at(day)
        return (*self.flanks[0][1].at(day), *_until(self._north, line[0]), *line, *reversed(_until(self._south, line[-1])), *self._behind)

    def pockets(self, day: float) -> tuple[tuple[Pocket, Line], ...]:
        """The pockets that existed on ``day``."""
        return tuple((pocket, ring) for pocket, ring in self.rings if there(pocket, day))

    def drawn(self, day: float) -> tuple[Line, ...]:
        """The lines of ``day`` beside the main one: flanks and the edges of pockets."""
        flanks = (line.at(day) for flank, line in self.flanks if flank.start.first_day <= line.date(day) <= flank.end.last_day)
        return (*flanks, *(ring for _, ring in self.pockets(day)))

    def holds(self, point: Point, day: float) -> bool:
        """Whether ``point`` was held by the side behind the line on ``day``; pockets count."""
        for pocket, ring in self.pockets(day):
            if inside(point, ring):
                return pocket.held == "own"
        return inside(point, self.at(day))

    @cached_property
    def _north(self) -> Line:
        return self._placed(self.sheet.ground.north if self.sheet.ground else ())

    @cached_property
    def _south(self) -> Line:
        return self._placed(self.sheet.ground.south if self.sheet.ground else ())

    @cached_property
    def _behind(self) -> Line:
        return self._placed(self.sheet.ground.behind if self.sheet.ground else ())

    def _placed(self, points: tuple[MapPoint, ...]) -> Line:
        projection = base_map(self.sheet.base).projection
        return tuple(projection.project(point.lat, point.lon) for point in points)


def there(pocket: Pocket, day: float) -> bool:
    """Whether a pocket existed on ``day``."""
    return pocket.start.first_day.toordinal() <= round(day) < pocket.end.last_day.toordinal()


def inside(point: Point, ring: Line) -> bool:
    """Whether a point lies within a ring (even-odd rule)."""
    x, y = point
    within = False
    for (x1, y1), (x2, y2) in pairwise((*ring, ring[0])):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            within = not within
    return within


def _ring(corners: Line) -> Line:
    """A smooth closed line through ``corners``."""
    points = list(corners)
    closed = smooth([points[-1], *points, points[0], points[1]])
    count = (len(closed) - 1) // (len(points) + 2)
    return tuple(closed[count:-count])


def _until(path: Line, end: Point) -> Line:
    """The path from its start to its point that is nearest to ``end``."""
    best, kept = float("inf"), path[:1]
    for number, (first, second) in enumerate(pairwise(path), 1):
        near = nearest(first, second, end)
        distance = (near[0] - end[0]) ** 2 + (near[1] - end[1]) ** 2
        if distance < best:
            best, kept = distance, (*path[:number], near)
    return kept
