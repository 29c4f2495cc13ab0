"""Write ``europe.json``, the base map that ``kiosk.plates.basemap`` reads (that module documents the file).

It needs the Natural Earth 1:10m shapefiles of the Debian package ``libmagics++-data`` and the package ``pyshp`` from
PyPI, which the kiosk itself does not use. From the root of the project, in an environment to throw away::

    python3 -m venv build-env
    build-env/bin/pip install pyshp
    build-env/bin/python -m assets.maps.build_basemap
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import Any, NamedTuple

import shapefile  # type: ignore[import-not-found]

from kiosk.plates.projection import LambertConformal

Point = tuple[float, float]
Line = list[Point]

PROJECTION = LambertConformal(centre_lat=55.5, centre_lon=34, parallel_1=46, parallel_2=66)
LEFT, TOP, WIDTH, HEIGHT = -3200, -1800, 6400, 3600
MARGIN_KM = 40
"""Shapes run on past the frame, so that the line along which they are cut is never seen."""

LAST_RIVER_RANK = 9

RESERVOIRS = {
    "Aydar and Shardara": (67.43, 40.91),
    "Buendía": (-2.62, 40.40),
    "Cheboksary": (46.38, 56.24),
    "Dniprodzerzhynsk": (34.11, 48.79),
    "Entrepeñas": (-2.66, 40.61),
    "Goczałkowice": (18.87, 49.93),
    "Gorky": (43.17, 57.16),
    "Iriklinsky": (58.81, 51.84),
    "Kakhovka": (34.49, 47.43),
    "Kama": (56.36, 58.76),
    "Kaniv": (31.50, 49.89),
    "Kaunas": (24.11, 54.85),
    "Kayrakkum": (70.13, 40.32),
    "Kostroma": (40.72, 57.77),
    "Krasnoyarsk": (91.00, 54.90),
    "Kremenchuk": (32.65, 49.31),
    "Kuybyshev": (49.39, 54.63),
    "Kyiv": (30.48, 50.92),
    "Lokka and Porttipahta": (27.64, 67.95),
    "Mingachevir": (46.70, 40.92),
    "Narva": (28.13, 59.28),
    "Nizhnekamsk": (52.90, 55.86),
    "Novosibirsk": (82.25, 54.37),
    "Rybinsk": (38.20, 58.56),
    "Saratov": (48.26, 52.58),
    "Sarygamysh": (57.46, 41.94),
    "Serebryansky": (35.40, 68.60),
    "Spremberg": (14.40, 51.63),
    "Toktogul": (72.95, 41.80),
    "Tsimlyansk": (42.92, 48.11),
    "Upper Tuloma": (30.99, 68.51),
    "Volgograd": (46.02, 50.91),
    "Votkinsk": (54.91, 57.22),
}
"""Waters of the modern data that were not there, or not full, in 1941-45: (lon, lat) in or near each of them."""

NOTES = (
    "Reservoirs that were not there, or not full, in 1941-45 are drawn as land; their rivers run in the old valleys.",
    "The Aral Sea is drawn in its extent of the early 2000s, much smaller than in 1941-45: crop it away or redraw it.",
)


class Detail(NamedTuple):
    """How finely one level is drawn: lengths in km, areas in km²."""

    name: str
    tolerance_km: float
    unit_km: float
    least_area: float
    least_river_km: float
    last_river_rank: int


COARSE = Detail("coarse", 5, 1, least_area=80, least_river_km=5, last_river_rank=7)
FINE = Detail("fine", 0.7, 0.2, least_area=1.5, least_river_km=2, last_river_rank=LAST_RIVER_RANK)


class River(NamedTuple):
    """A river or, with ``in_lake``, its course through a lake; rank 1 is the greatest."""

    rank: int
    in_lake: bool
    line: Line


def parts(shape: Any) -> Iterator[Line]:
    """The projected lines of a shape."""
    starts = [*shape.parts, len(shape.points)]
    for start, end in pairwise(starts):
        yield [PROJECTION.project(lat, lon) for lon, lat, *_ in shape.points[start:end]]


def read_rings(folder: Path) -> Iterator[Line]:
    """All shores in the frame. Seen on the screen, land runs clockwise and a lake in it anticlockwise."""
    with shapefile.Reader(folder / "ne_10m_land") as reader:
        for index in range(len(reader)):
            shape = reader.shape(index)
            if not shape.points or shape.bbox[2] < -30 or shape.bbox[3] < 20:
                continue
            for ring in parts(shape):
                if clipped := clip(ring[:-1]):
                    yield clipped


def read_rivers(folder: Path) -> Iterator[River]:
    """All rivers that touch the frame, up to the last rank that is drawn."""
    with shapefile.Reader(folder / "ne_10m_rivers_lake_centerlines", encoding="cp1252") as reader:
        for index in range(len(reader)):
            record = reader.record(index)
            if record["scalerank"] > LAST_RIVER_RANK:
                continue
            for line in parts(reader.shape(index)):
                if any(in_frame(point) for point in line):
                    yield River(int(record["scalerank"]), record["featurecla"] == "Lake Centerline", line)


def in_frame(point: Point) -> bool:
    """Whether a point lies in the frame or its margin."""
    x, y = point[0] - LEFT, point[1] - TOP
    return -MARGIN_KM <= x <= WIDTH + MARGIN_KM and -MARGIN_KM <= y <= HEIGHT + MARGIN_KM


def clip(ring: Line) -> Line:
    """Cut a ring to the frame and its margin (Sutherland and Hodgman)."""
    edges = (
        (0, LEFT - MARGIN_KM, 1),
        (0, LEFT + WIDTH + MARGIN_KM, -1),
        (1, TOP - MARGIN_KM, 1),
        (1, TOP + HEIGHT + MARGIN_KM, -1),
    )
    for axis, limit, side in edges:
        kept: Line = []
        for a, b in pairwise([*ring[-1:], *ring]):
            depth_a, depth_b = side * (a[axis] - limit), side * (b[axis] - limit)
            if (depth_a < 0) != (depth_b < 0):
                part = depth_a / (depth_a - depth_b)
                kept.append((a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])))
            if depth_b >= 0:
                kept.append(b)
        ring = kept
    return ring


def area(ring: Line) -> float:
    """The area in km², positive for a ring that runs clockwise on the screen."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]])) / 2


def crossings(ring: Line, y: float) -> list[float]:
    """Where a horizontal line crosses a ring, from left to right."""
    edges = pairwise([*ring, ring[0]])
    return sorted(a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]) for a, b in edges if (a[1] > y) != (b[1] > y))


def holds(ring: Line, point: Point) -> bool:
    """Whether a ring runs around a point."""
    return sum(x < point[0] for x in crossings(ring, point[1])) % 2 == 1


def distance(ring: Line, point: Point) -> float:
    """How far a point lies from what a ring runs around."""
    return 0 if holds(ring, point) else min(hypot(x - point[0], y - point[1]) for x, y in ring)


def without_reservoirs(rings: list[Line]) -> list[Line]:
    """The shores without those of the modern reservoirs."""
    lakes = [ring for ring in rings if area(ring) < 0]
    gone: list[Line] = []
    for name, (lon, lat) in RESERVOIRS.items():
        place = PROJECTION.project(lat, lon)
        distances = [distance(lake, place) for lake in lakes]
        nearest = min(distances)
        if nearest > 20:
            raise ValueError(f"no lake near {name}: the data have changed")
        gone.append(lakes[distances.index(nearest)])
    return [ring for ring in rings if not any(ring is lake for lake in gone)]


def simplify(line: Line, tolerance: float) -> Line:
    """Leave out points that lie within the tolerance of the line without them (Douglas and Peucker)."""
    kept = {0, len(line) - 1}
    stretches = [(0, len(line) - 1)]
    while stretches:
        first, last = stretches.pop()
        (x, y), (end_x, end_y) = line[first], line[last]
        run_x, run_y = end_x - x, end_y - y
        run = run_x * run_x + run_y * run_y
        furthest, where = tolerance, 0
        for index in range(first + 1, last):
            off_x, off_y = line[index][0] - x, line[index][1] - y
            along = min(1.0, max(0.0, (off_x * run_x + off_y * run_y) / run)) if run else 0.0
            off = hypot(off_x - along * run_x, off_y - along * run_y)
            if off > furthest:
                furthest, where = off, index
        if where:
            kept.add(where)
            stretches += [(first, where), (where, last)]
    return [line[index] for index in sorted(kept)]


def simplify_ring(ring: Line, tolerance: float) -> Line:
    """The same for a ring, which is left with less than three points where it is smaller than the tolerance."""
    return simplify([*ring, ring[0]], tolerance)[:-1]


def sort_shores(rings: Iterable[Line]) -> tuple[list[Line], list[Line]]:
    """Land and lakes, greatest first.

    Land is kept only where there is water so far, a lake only where there is land. That leaves out islands which the
    data hold twice, and the islands of reservoirs which are drawn as land.
    """
    sides: tuple[list[Line], list[Line]] = [], []
    kept: list[tuple[float, float, Line]] = []
    for ring in sorted(rings, key=lambda ring: -abs(area(ring))):
        heights = [y for _, y in ring]
        middle = (min(heights) + max(heights)) / 2 + 0.013
        left, right, *_ = crossings(ring, middle)
        inside = ((left + right) / 2, middle)
        around = sum(low <= middle <= high and holds(other, inside) for low, high, other in kept)
        is_lake = area(ring) < 0
        if around % 2 == is_lake:
            kept.append((min(heights), max(heights), ring))
            sides[is_lake].append(ring)
    return sides


def pack(line: Line, unit: float) -> str:
    """A line as whole units: x and y of its first point, then the step to each further point."""
    flat: list[int] = []
    at_x = at_y = 0
    for x, y in line:
        step_x, step_y = round(x / unit) - at_x, round(y / unit) - at_y
        if step_x or step_y or not flat:
            flat += [step_x, step_y]
            at_x, at_y = at_x + step_x, at_y + step_y
    return " ".join(map(str, flat))


def draw_level(detail: Detail, shores: list[Line], rivers: list[River]) -> dict[str, Any]:
    """One level of the file."""
    large = [ring for ring in shores if abs(area(ring)) >= detail.least_area]
    simple = [simplify_ring(ring, detail.tolerance_km) for ring in large]
    land, lakes = sort_shores(ring for ring in simple if len(ring) >= 3)

    def is_drawn(river: River) -> bool:
        length = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(river.line))
        middle = river.line[len(river.line) // 2]
        in_lake = river.in_lake and any(holds(lake, middle) for lake in lakes)
        return river.rank <= detail.last_river_rank and length >= detail.least_river_km and not in_lake

    return {
        "tolerance_km": detail.tolerance_km,
        "unit_km": detail.unit_km,
        "land": [pack(ring, detail.unit_km) for ring in land],
        "lakes": [pack(ring, detail.unit_km) for ring in lakes],
        "rivers": [
            {"rank": river.rank, "line": pack(simplify(river.line, detail.tolerance_km), detail.unit_km)}
            for river in sorted(rivers, key=lambda river: river.rank)
            if is_drawn(river)
        ],
    }


def draw_map(folder: Path) -> dict[str, Any]:
    """The whole file."""
    shores = without_reservoirs(list(read_rings(folder)))
    rivers = list(read_rivers(folder))
    return {
        "format": 1,
        "credit": "Made with Natural Earth",
        "notes": NOTES,
        "projection": {
            "name": "Lambert conformal conic",
            "centre_lat": PROJECTION.centre_lat,
            "centre_lon": PROJECTION.centre_lon,
            "parallel_1": PROJECTION.parallel_1,
            "parallel_2": PROJECTION.parallel_2,
            "semi_major_km": PROJECTION.ellipsoid.semi_major_km,
            "eccentricity_squared": PROJECTION.ellipsoid.eccentricity_squared,
        },
        "frame_km": {"left": LEFT, "top": TOP, "width": WIDTH, "height": HEIGHT},
        "coarse": draw_level(COARSE, shores, rivers),
        "fine": draw_level(FINE, shores, rivers),
    }


def main() -> None:
    """Write the file beside this script."""
    parser = argparse.ArgumentParser(description="Write europe.json.")
    parser.add_argument("shapefiles", type=Path, nargs="?", default=Path("/usr/share/magics/10m"))
    folder = parser.parse_args().shapefiles
    target = Path(__file__).with_name("europe.json")
    target.write_text(json.dumps(draw_map(folder), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
