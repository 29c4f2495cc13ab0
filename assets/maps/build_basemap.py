"""Write the base maps that ``kiosk.plates.basemap`` reads (that module documents the files).

It needs the Natural Earth 1:10m shapefiles of the Debian package ``libmagics++-data`` and the packages ``pyshp`` and
``shapely`` from PyPI, which the kiosk itself does not use. From the root of the project, in an environment to throw away::

    python3 -m venv build-env
    build-env/bin/pip install pyshp shapely
    build-env/bin/python -m assets.maps.build_basemap
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import Any, NamedTuple

import shapefile  # type: ignore[import-not-found]
from shapely.affinity import translate  # type: ignore[import-not-found]
from shapely.geometry import Polygon, box, shape  # type: ignore[import-not-found]
from shapely.geometry.polygon import orient  # type: ignore[import-not-found]
from shapely.ops import unary_union  # type: ignore[import-not-found]

from kiosk.plates.projection import LambertConformal

Point = tuple[float, float]
Line = list[Point]

MARGIN_KM = 40
"""Shapes run on past the frame, so that the line along which they are cut is never seen."""

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

FURTHER_EAST = {
    "Assad": (38.29, 35.98),
    "Atatürk": (38.64, 37.64),
    "Bratsk": (102.51, 55.36),
    "Danjiangkou": (111.36, 32.70),
    "Kapchagay": (77.65, 43.84),
    "Keban": (38.77, 39.18),
    "Khantayka": (88.05, 68.09),
    "Razazza": (43.60, 32.76),
    "Songhua": (126.82, 43.65),
    "Supung": (125.12, 40.57),
    "Tharthar": (43.28, 33.99),
    "Ust-Ilimsk": (102.90, 57.33),
    "Vilyuy": (111.05, 62.83),
    "Zeya": (127.92, 54.40),
}
"""The same for the maps of Asia."""

ARAL_SEA = (
    ((46.75, 61.65), (46.4, 61.55), (46.15, 61.2), (46.0, 61.0), (45.85, 61.3), (45.7, 61.75), (45.3, 61.9), (44.9, 61.9), (44.5, 61.55),
     (44.2, 61.15), (44.0, 60.6), (43.85, 60.1), (43.75, 59.7), (43.7, 59.2), (43.6, 58.85), (43.4, 58.45), (43.7, 58.25), (44.2, 58.25),
     (44.7, 58.3), (45.2, 58.45), (45.6, 58.55), (45.95, 58.7), (46.15, 59.0), (46.0, 59.35), (45.95, 59.6), (46.15, 59.75), (46.45, 59.6),
     (46.6, 59.9), (46.45, 60.2), (46.75, 60.3), (46.8, 60.7), (46.55, 60.85), (46.5, 61.15)),
    ((46.2, 60.0), (46.22, 60.5), (46.12, 60.95), (46.05, 60.5)),
    ((45.2, 59.15), (45.22, 59.4), (45.0, 59.4), (45.02, 59.15)),
    ((45.72, 59.8), (45.7, 60.05), (45.6, 60.05), (45.62, 59.8)),
)  # fmt: skip
"""The Aral Sea of about 1940 to 1960 and its three large islands, (lat, lon), drawn by hand."""

NO_RESERVOIRS = "Reservoirs that were not there, or not full, in 1941-45 are drawn as land; their rivers run in the old valleys."


class Detail(NamedTuple):
    """How finely one level is drawn: lengths in km, areas in km²."""

    name: str
    tolerance_km: float
    unit_km: float
    least_area: float
    least_river_km: float
    last_river_rank: int


class Plan(NamedTuple):
    """One base map. A ``seamless`` one reaches over the 180th meridian and has the Aral Sea redrawn."""

    name: str
    projection: LambertConformal
    left: int
    top: int
    width: int
    height: int
    coarse: Detail
    fine: Detail
    reservoirs: Mapping[str, Point]
    notes: tuple[str, ...]
    seamless: bool = False


COARSE = Detail("coarse", 5, 1, least_area=80, least_river_km=5, last_river_rank=7)
FINE = Detail("fine", 0.7, 0.2, least_area=1.5, least_river_km=2, last_river_rank=9)

EUROPE = Plan(
    "europe",
    LambertConformal(centre_lat=55.5, centre_lon=34, parallel_1=46, parallel_2=66),
    *(-3200, -1800, 6400, 3600),
    COARSE,
    FINE,
    RESERVOIRS,
    (
        NO_RESERVOIRS,
        "The Aral Sea is drawn in its extent of the early 2000s, much smaller than in 1941-45: crop it away or redraw it.",
    ),
)
FAR_EAST_MAP = Plan(
    "far_east",
    LambertConformal(centre_lat=47, centre_lon=128, parallel_1=38, parallel_2=56),
    *(-2000, -1500, 4000, 3000),
    COARSE,
    Detail("fine", 0.9, 0.2, least_area=3, least_river_km=4, last_river_rank=9),
    FURTHER_EAST,
    (NO_RESERVOIRS,),
)
EURASIA = Plan(
    "eurasia",
    LambertConformal(centre_lat=60, centre_lon=90, parallel_1=45, parallel_2=70),
    *(-5200, -4650, 10100, 7350),
    Detail("coarse", 9, 2, least_area=400, least_river_km=15, last_river_rank=4),
    Detail("fine", 2.5, 0.5, least_area=30, least_river_km=8, last_river_rank=6),
    {**RESERVOIRS, **FURTHER_EAST},
    (NO_RESERVOIRS, "The Aral Sea is redrawn by hand in its extent of about 1940 to 1960."),
    seamless=True,
)
PLANS = (EUROPE, FAR_EAST_MAP, EURASIA)


class River(NamedTuple):
    """A river or, with ``in_lake``, its course through a lake; rank 1 is the greatest."""

    rank: int
    in_lake: bool
    line: Line


def parts(points: list[tuple[float, ...]], starts: Iterable[int], plan: Plan) -> Iterator[Line]:
    """The projected lines of a shape."""
    for start, end in pairwise([*starts, len(points)]):
        yield [plan.projection.project(lat, lon) for lon, lat, *_ in points[start:end]]


def read_rings(folder: Path, plan: Plan) -> Iterator[Line]:
    """All shores in the frame. Seen on the screen, land runs clockwise and a lake in it anticlockwise."""
    with shapefile.Reader(folder / "ne_10m_land") as reader:
        rings = seamless_rings(reader, plan) if plan.seamless else plain_rings(reader, plan)
        for ring in rings:
            if clipped := clip(ring[:-1], plan):
                yield clipped


def plain_rings(reader: Any, plan: Plan) -> Iterator[Line]:
    """The shores as they stand in the file."""
    for index in range(len(reader)):
        land = reader.shape(index)
        if land.points and land.bbox[2] >= -30 and land.bbox[3] >= 20:
            yield from parts(land.points, land.parts, plan)


def seamless_rings(reader: Any, plan: Plan) -> Iterator[Line]:
    """The shores without the cut that the file has along the 180th meridian, and with the old Aral Sea."""
    first = plan.projection.centre_lon - 180
    pieces = []
    for index in range(len(reader)):
        read = reader.shape(index)
        if read.points and read.bbox[3] >= 10:
            land = shape(read).buffer(0)
            pieces += [land & box(first, -90, 180.1, 90), translate(land & box(-180.1, -90, first, 90), 360)]
    sea, *islands = (Polygon([(lon, lat) for lat, lon in ring]) for ring in ARAL_SEA)
    dry = box(57.8, 43.2, 62.2, 47.1)
    whole = unary_union([piece.buffer(1e-5) for piece in pieces if not piece.is_empty])
    whole = (whole | dry) - sea | unary_union(islands)
    for polygon in whole.geoms:
        clockwise = orient(polygon, -1)
        for ring in (clockwise.exterior, *clockwise.interiors):
            yield from parts(list(ring.coords), (0,), plan)


def read_rivers(folder: Path, plan: Plan) -> Iterator[River]:
    """All rivers that touch the frame, up to the last rank that is drawn."""
    with shapefile.Reader(folder / "ne_10m_rivers_lake_centerlines", encoding="cp1252") as reader:
        for index in range(len(reader)):
            record = reader.record(index)
            if record["scalerank"] > plan.fine.last_river_rank:
                continue
            river = reader.shape(index)
            for line in parts(river.points, river.parts, plan):
                if any(in_frame(point, plan) for point in line):
                    yield River(int(record["scalerank"]), record["featurecla"] == "Lake Centerline", line)


def in_frame(point: Point, plan: Plan) -> bool:
    """Whether a point lies in the frame or its margin."""
    x, y = point[0] - plan.left, point[1] - plan.top
    return -MARGIN_KM <= x <= plan.width + MARGIN_KM and -MARGIN_KM <= y <= plan.height + MARGIN_KM


def clip(ring: Line, plan: Plan) -> Line:
    """Cut a ring to the frame and its margin (Sutherland and Hodgman)."""
    edges = (
        (0, plan.left - MARGIN_KM, 1),
        (0, plan.left + plan.width + MARGIN_KM, -1),
        (1, plan.top - MARGIN_KM, 1),
        (1, plan.top + plan.height + MARGIN_KM, -1),
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


def without_reservoirs(rings: list[Line], plan: Plan) -> list[Line]:
    """The shores without those of the modern reservoirs."""
    lakes = [ring for ring in rings if area(ring) < 0]
    gone: list[Line] = []
    for name, (lon, lat) in plan.reservoirs.items():
        place = plan.projection.project(lat, lon)
        if not in_frame(place, plan):
            continue
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


def draw_map(folder: Path, plan: Plan) -> dict[str, Any]:
    """The whole file."""
    shores = without_reservoirs(list(read_rings(folder, plan)), plan)
    rivers = list(read_rivers(folder, plan))
    projection = plan.projection
    return {
        "format": 1,
        "credit": "Made with Natural Earth",
        "notes": plan.notes,
        "projection": {
            "name": "Lambert conformal conic",
            "centre_lat": projection.centre_lat,
            "centre_lon": projection.centre_lon,
            "parallel_1": projection.parallel_1,
            "parallel_2": projection.parallel_2,
            "semi_major_km": projection.ellipsoid.semi_major_km,
            "eccentricity_squared": projection.ellipsoid.eccentricity_squared,
        },
        "frame_km": {"left": plan.left, "top": plan.top, "width": plan.width, "height": plan.height},
        "coarse": draw_level(plan.coarse, shores, rivers),
        "fine": draw_level(plan.fine, shores, rivers),
    }


def main() -> None:
    """Write the files beside this script."""
    parser = argparse.ArgumentParser(description="Write the base maps.")
    parser.add_argument("--only", choices=[plan.name for plan in PLANS], help="one of them")
    parser.add_argument("shapefiles", type=Path, nargs="?", default=Path("/usr/share/magics/10m"))
    wish = parser.parse_args()
    for plan in PLANS:
        if wish.only in (None, plan.name):
            target = Path(__file__).with_name(f"{plan.name}.json")
            target.write_text(json.dumps(draw_map(wish.shapefiles, plan), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
