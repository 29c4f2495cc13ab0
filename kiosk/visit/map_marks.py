"""The areas, routes and the band of a map, and which of them are there on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.map_marks import Area, Route
from kiosk.exhibition.maps import MapSheet
from kiosk.plates.basemap import base_map
from kiosk.plates.labels import LETTER, Placed
from kiosk.plates.lines import Line
from kiosk.plates.marks import box_around, path_of, ring_of
from kiosk.plates.reaching import band
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.map_mark import MapMark
from kiosk.visit.telling import Telling

_Box = tuple[float, float, float, float]


class MapMarks:
    """What stands on one map beside its lines."""

    def __init__(self, sheet: MapSheet, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        projection = base_map(sheet.base).projection
        self._reach_km = sheet.reach.km if sheet.reach else 0.0
        self._band = MapMark(sheet.reach, (), 0, telling, None, parent) if sheet.reach else None
        entries = telling.exhibition.entries
        self._marks = []
        self._boxes: list[_Box] = []
        marks: tuple[Area | Route, ...] = (*sheet.areas, *sheet.routes)
        for mark in marks:
            entry = entries.get(mark.entry) if mark.entry else None
            card = card_of(entry) if entry else None
            path = path_of(mark, projection) if isinstance(mark, Route) else ring_of(mark, projection)
            weight = _weight(mark, sheet.routes) if isinstance(mark, Route) else 0.0
            self._marks.append(MapMark(mark, path, weight, telling, card, parent))

    def tell(self, telling: Telling) -> None:
        for mark in (*self._marks, *([self._band] if self._band else [])):
            mark.tell(telling)

    def on(self, day: float) -> list[MapMark]:
        """What is there on ``day``, an ordinal; the band first."""
        there = [mark for mark in self._marks if mark.there(day)]
        return [self._band, *there] if self._band else there

    def of(self, entry: Entry) -> list[MapMark]:
        """The areas and routes that lead to an entry."""
        return [mark for mark in self._marks if mark.leads_to == entry.id]

    def follow(self, line: Line) -> None:
        """Lay the band along the line."""
        if self._band:
            self._band.move(band(line, self._reach_km))

    def uncovered(self, placed: Iterable[Placed], scale: float, size: float) -> list[Placed]:
        """The names of towns that no name of a mark lies over."""
        return [each for each in placed if not any(_touch(_box_of(each, scale, size), box) for box in self._boxes)]

    def make_room(self, scale: float, size: float, day: float) -> None:
        """Show the names that do not touch one another: ``scale`` in pixels to the kilometre, ``size`` of the type in pixels."""
        taken = self._boxes = []
        for mark in sorted(self.on(day), key=lambda mark: mark.weight, reverse=True):
            half = (len(mark.name + mark.figure) + 5) * size * LETTER / 2
            boxes = [(x * scale - half, y * scale - size, x * scale + half, y * scale + size) for x, y in mark.anchors]
            free = next((number for number, box in enumerate(boxes) if not any(_touch(box, other) for other in taken)), None)
            mark.show_name(free)
            if free is not None and boxes:
                taken.append(boxes[free])

    def at(self, x: float, y: float, reach: float, day: float) -> MapMark | None:
        """What is touched at a point: the nearest route, or the smallest area, within ``reach`` kilometres."""
        touched = [(mark.distance(x, y), mark) for mark in self.on(day)]
        routes = [pair for pair in touched if pair[1].kind == "route" and pair[0] <= reach]
        areas = [(_extent(mark), mark) for distance, mark in touched if mark.kind == "area" and distance <= reach / 2]
        found = min(routes or areas, key=lambda pair: pair[0], default=None)
        return found[1] if found else None


def _weight(route: Route, routes: Iterable[Route]) -> float:
    """How broad a route is: by its share, or by its count where none has a share."""
    shares = [each.share for each in routes if each.share is not None]
    if shares:
        return (route.share or 0.0) / max(shares)
    counts = [each.count for each in routes if each.count is not None]
    return (route.count or 0) / max(counts) if counts else 0.0


def _box_of(placed: Placed, scale: float, size: float) -> _Box:
    x, y, width = placed.name.x * scale, placed.name.y * scale, len(placed.name.text) * size * LETTER
    return (x - width - size, y - size / 2, x, y + size / 2) if placed.left else (x, y - size / 2, x + width + size, y + size / 2)


def _touch(box: _Box, other: _Box) -> bool:
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


def _extent(mark: MapMark) -> float:
    left, top, right, bottom = box_around((point.x(), point.y()) for point in mark.path)
    return right - left + bottom - top
