"""Areas and routes of a map sheet as shapes in kilometres, and the part of the map that a sheet is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import cos, hypot, pi, sin

from kiosk.exhibition.map_marks import Area, Route
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import MapName
from kiosk.plates.basemap import Basemap, base_map
from kiosk.plates.lines import Line, Point, even, smooth
from kiosk.plates.projection import LambertConformal

_CIRCLE = 60
_ROUTE = 60
_BEND = 0.16
"""How far a route of two points bulges, as a share of its length."""

_ROOM = 0.05
"""The room around what a sheet is about, as a share of it."""

_LEAST_KM = 500.0


def ring_of(area: Area, projection: LambertConformal) -> Line:
    """The edge of an area; the last point is followed by the first."""
    if area.middle is None or area.radius_km is None:
        return _rounded([projection.project(point.lat, point.lon) for point in area.ring])
    x, y = projection.project(area.middle.lat, area.middle.lon)
    turns = (2 * pi * number / _CIRCLE for number in range(_CIRCLE))
    return tuple((x + area.radius_km * sin(turn), y - area.radius_km * cos(turn)) for turn in turns)


def path_of(route: Route, projection: LambertConformal) -> Line:
    """The way of a route; between two points alone it bulges upwards, so that it cannot be taken for a real one."""
    points = [projection.project(point.lat, point.lon) for point in route.points]
    if len(points) == 2:
        (x1, y1), (x2, y2) = points
        side = _BEND if x2 >= x1 else -_BEND
        points.insert(1, ((x1 + x2) / 2 + (y2 - y1) * side, (y1 + y2) / 2 - (x2 - x1) * side))
    return even(smooth(points), _ROUTE)


def contains(ring: Line, x: float, y: float) -> bool:
    """Whether a point lies within a ring."""
    inside = False
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > y) != (by > y) and ax + (y - ay) / (by - ay) * (bx - ax) < x:
            inside = not inside
    return inside


def near(path: Line, x: float, y: float) -> float:
    """How far a point lies from the nearest point of a path."""
    return min(hypot(px - x, py - y) for px, py in path)


def box_around(points: Iterable[Point]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def shown_lines(sheet: MapSheet, maps: Mapping[MapName, MapSheet]) -> MapSheet:
    """The sheet whose lines a sheet shows: itself, or the one that it names. The ground behind them is cut to fit its own base map only."""
    other = maps.get(sheet.lines_of) if sheet.lines_of and not sheet.lines else None
    if other is None or other.base == sheet.base:
        return other or sheet
    return replace(other, base=sheet.base, ground=None)


def home_of(sheet: MapSheet) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what the sheet is about: what it draws and its first towns, with some room, within the base map."""
    base = base_map(sheet.base)
    left, top, right, bottom = box_around(_drawn(sheet, base))
    across, down = max(right - left, _LEAST_KM), max(bottom - top, _LEAST_KM)
    x, y = (left + right) / 2, (top + bottom) / 2
    across, down = across * (1 + 2 * _ROOM), down * (1 + 2 * _ROOM)
    frame = base.frame
    return (
        max(x - across / 2, frame.left),
        max(y - down / 2, frame.top),
        min(x + across / 2, frame.left + frame.width),
        min(y + down / 2, frame.top + frame.height),
    )


def _rounded(corners: list[Point]) -> Line:
    """A smooth closed line through the corners; the last point is followed by the first."""
    open_line = smooth([*corners[-2:], *corners, *corners[:2]])
    steps = (len(open_line) - 1) // (len(corners) + 3)
    return tuple(open_line[2 * steps : (len(corners) + 2) * steps])


def _drawn(sheet: MapSheet, base: Basemap) -> list[Point]:
    project = base.projection.project
    points = [project(point.lat, point.lon) for line in sheet.lines for point in line.points]
    points += [point for area in sheet.areas for point in ring_of(area, base.projection)]
    points += [point for route in sheet.routes for point in path_of(route, base.projection)]
    points += [project(town.lat, town.lon) for town in sheet.towns if town.rank == 1]
    frame = base.frame
    return points or [(frame.left, frame.top), (frame.left + frame.width, frame.top + frame.height)]
