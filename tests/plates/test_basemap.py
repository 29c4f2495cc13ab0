"""The base maps: what is land and what is water."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.plates.basemap import Basemap, Level, Line, base_map, read_basemap

EUROPE = Path(__file__).parents[2] / "assets" / "maps" / "europe.json"

LAND = {
    "Moscow": (55.7558, 37.6173),
    "Leningrad": (59.9390, 30.3600),
    "Stalingrad": (48.7080, 44.5133),
    "Kiev": (50.4500, 30.5236),
    "Berlin": (52.5200, 13.4050),
    "Sortavala": (61.7060, 30.6850),
    "Paris": (48.8566, 2.3522),
    "Rybinsk Reservoir": (58.56, 38.20),
    "Kuybyshev Reservoir": (54.63, 49.39),
    "Kakhovka Reservoir": (47.43, 34.49),
    "Volgograd Reservoir": (50.91, 46.02),
    "Tsimlyansk Reservoir": (48.11, 42.92),
    "Kremenchuk Reservoir": (49.31, 32.65),
}
WATER = {
    "Black Sea": (43.0, 34.0),
    "Sea of Azov": (46.0, 36.5),
    "Caspian Sea": (42.0, 50.5),
    "Lake Ladoga": (60.8, 31.5),
    "Lake Onega": (61.7, 35.6),
    "Lake Peipus": (58.7, 27.5),
    "Gulf of Finland": (59.9, 26.5),
    "Baltic Sea": (55.5, 18.0),
    "White Sea": (65.5, 38.5),
}


@pytest.fixture(scope="module")
def europe() -> Basemap:
    return read_basemap(EUROPE)


@pytest.fixture(scope="module", params=["coarse", "fine"])
def level(europe: Basemap, request: pytest.FixtureRequest) -> Level:
    return europe.coarse if request.param == "coarse" else europe.fine


@pytest.mark.parametrize("name", LAND)
def test_is_land(name: str, europe: Basemap, level: Level) -> None:
    assert is_land(level, *europe.projection.project(*LAND[name]))


@pytest.mark.parametrize("name", WATER)
def test_is_water(name: str, europe: Basemap, level: Level) -> None:
    assert not is_land(level, *europe.projection.project(*WATER[name]))


def test_island_in_a_lake_is_land(europe: Basemap) -> None:
    valaam = europe.projection.project(61.38, 30.95)
    assert is_land(europe.fine, *valaam)


def test_shapes_end_a_little_outside_the_frame(europe: Basemap, level: Level) -> None:
    frame = europe.frame
    xs, ys = zip(*(point for ring in level.land for point in ring), strict=True)
    assert frame.left - 50 < min(xs) < frame.left
    assert frame.top - 50 < min(ys) < frame.top
    assert frame.left + frame.width < max(xs) < frame.left + frame.width + 50
    assert frame.top + frame.height < max(ys) < frame.top + frame.height + 50


def test_every_ring_encloses_something(level: Level) -> None:
    assert min(len(ring) for ring in level.land + level.lakes) >= 3


def test_rivers_run_through_the_old_valleys(europe: Basemap) -> None:
    """The Volga at Stavropol, since 1955 under the Kuybyshev Reservoir."""
    x, y = europe.projection.project(53.5, 49.3)
    volga = [point for river in europe.fine.rivers if river.rank == 3 for point in river.line]
    assert min((px - x) ** 2 + (py - y) ** 2 for px, py in volga) < 20**2


def test_credit_and_caveats_come_with_it(europe: Basemap) -> None:
    assert europe.credit == "Made with Natural Earth"
    assert any("Aral Sea" in note for note in europe.notes)


def test_levels_are_decoded_on_first_use() -> None:
    fresh = read_basemap(EUROPE)
    assert "fine" not in vars(fresh)
    assert fresh.fine is fresh.fine


@pytest.mark.parametrize("text", ["[]", "{}", '{"format": 2}', "not json"])
def test_other_files_are_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(text)
    with pytest.raises(ValueError):
        read_basemap(path)


def test_file_is_plain_enough_to_compare() -> None:
    """One shape a line, so that a rebuilt file shows what changed."""
    lines = EUROPE.read_text(encoding="utf-8").splitlines()
    document = json.loads("\n".join(lines))
    assert sum('"line"' in line for line in lines) == sum(len(document[name]["rivers"]) for name in ("coarse", "fine"))


ELSEWHERE = [
    (
        "far_east",
        True,
        ["Vladivostok 43.13 131.95", "Harbin 45.75 126.65", "Khalkhin Gol 47.73 118.59", "Zeya 54.4 127.92", "Supung 40.57 125.12"],
    ),
    ("far_east", False, ["Lake Baikal 53.5 108", "Lake Khanka 44.9 132.4", "Sea of Japan 41 134", "Strait of Tartary 48 140.8"]),
    ("eurasia", True, ["Magnitogorsk 53.4 59", "Tashkent 41.3 69.25", "Chukotka 67.5 179.9", "Chukotka 67.5 -179.9", "Fairbanks 64.84 -147.7"]),
    ("eurasia", True, ["Barsakelmes 45.66 59.9", "Bratsk Reservoir 55.36 102.51", "Kapchagay 43.84 77.65", "Reykjavik 64.1 -21.7"]),
    ("eurasia", False, ["Aral Sea of 1941 44.5 60.5", "Small Aral 46.4 61", "Caspian 42 50.5", "Bering Strait 65.8 -169", "Persian Gulf 29.3 49.5"]),
]


@pytest.mark.parametrize(("name", "land", "places"), ELSEWHERE)
def test_elsewhere(name: str, land: bool, places: list[str]) -> None:
    base = base_map(name)
    for place in places:
        lat, lon = (float(number) for number in place.split()[-2:])
        assert is_land(base.fine, *base.projection.project(lat, lon)) == land, place


def test_the_180th_meridian_is_no_coast() -> None:
    """The data are cut there; a coast would cross the parallel between these two places."""
    base = base_map("eurasia")
    (west, y1), (east, y2) = base.projection.project(67, 179.6), base.projection.project(67, -179.6)
    for ring in base.fine.land:
        for (ax, ay), (bx, by) in pairwise([*ring, ring[0]]):
            assert max(ax, bx) < west or min(ax, bx) > east or max(ay, by) < min(y1, y2) or min(ay, by) > max(y1, y2)


@pytest.mark.parametrize("name", ["europe", "far_east", "eurasia"])
def test_a_base_map_stays_small(name: str) -> None:
    assert 10_000 < (EUROPE.parent / f"{name}.json").stat().st_size < 420_000


def is_land(level: Level, x: float, y: float) -> bool:
    """Land by the odd-even rule over land and lakes."""
    return sum(crossings(ring, x, y) for ring in level.land + level.lakes) % 2 == 1


def crossings(ring: Line, x: float, y: float) -> int:
    """How often a ring crosses the horizontal line to the left of a point."""
    edges = pairwise([*ring, ring[0]])
    return sum((a[1] > y) != (b[1] > y) and a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]) < x for a, b in edges)
