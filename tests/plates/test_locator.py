"""The locator map: what it adds to the land, and that it names its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from painting import inked
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from small_exhibition import BOOK, EAST, RIVER, with_entry, words

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.facts import Campaign
from kiosk.exhibition.map_marks import Area, Route
from kiosk.exhibition.map_points import MapPoint
from kiosk.exhibition.maps import MapSheet, Town
from kiosk.exhibition.plates import MapPlate
from kiosk.exhibition.references import MapName
from kiosk.places import assets
from kiosk.plates.painting.locating import paint_scale, round_length
from kiosk.plates.painting.map_colours import map_colours
from kiosk.plates.provider import PlateProvider
from kiosk.plates.view import MapView
from kiosk.stage.fonts import load_fonts

AREA = Area(name=words("A"), text=words("A"), sources=(BOOK,), middle=MapPoint(55, 35), radius_km=150, entry=RIVER.id)
ROUTE = Route(name=words("R"), text=words("R"), sources=(BOOK,), points=(MapPoint(56, 32), MapPoint(54, 38)), entry=RIVER.id)
BARE = replace(EAST, towns=(), lines=())


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


def mapped(sheet: MapSheet, *, width_km: float = 800) -> Exhibition:
    assert isinstance(RIVER.facts, Campaign)
    plate = MapPlate("map", MapName("shown"), width_km, RIVER.facts.plate.lines if isinstance(RIVER.facts.plate, MapPlate) else ())
    exhibition = with_entry(replace(RIVER, facts=replace(RIVER.facts, plate=plate)))
    return replace(exhibition, maps={MapName("shown"): sheet, MapName("east"): EAST})


def drawn(sheet: MapSheet, size: int = 300, language: str = "en", width_km: float = 800) -> QImage:
    provider = PlateProvider(mapped(sheet, width_km=width_km))
    return provider.requestImage(f"map/{language}/battles/river?1", QSize(), QSize(size, size))


def different(one: QImage, other: QImage) -> float:
    """The share of the pixels in which two pictures differ."""
    points = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in points) / len(points)


def test_areas_and_routes_of_the_entry_are_drawn_and_those_of_others_are_not() -> None:
    bare = drawn(BARE)
    assert 0.05 < different(bare, drawn(replace(BARE, areas=(AREA,)))) < 0.25
    assert 0.003 < different(bare, drawn(replace(BARE, routes=(ROUTE,)))) < 0.2
    assert drawn(replace(BARE, areas=(replace(AREA, entry=None),), routes=(replace(ROUTE, entry=None),))) == bare


def test_lines_of_another_map_are_drawn() -> None:
    assert different(drawn(BARE), drawn(replace(BARE, lines_of=MapName("east")))) > 0.01


@pytest.mark.parametrize("rank", [1, 4])
def test_a_town_at_the_place_is_named_whatever_its_rank(rank: int) -> None:
    here = Town(words("Here"), 55.02, 35.02, rank)
    assert different(drawn(BARE), drawn(replace(BARE, towns=(here,)))) > 0.003


def test_a_card_names_fewer_towns_the_more_land_it_shows() -> None:
    away = replace(BARE, towns=(Town(words("Away"), 56, 37, 3),))
    assert drawn(away, width_km=800) == drawn(BARE, width_km=800)
    assert drawn(away, width_km=500) != drawn(BARE, width_km=500)
    assert drawn(away, size=900) != drawn(BARE, size=900)


@pytest.mark.parametrize(("longest", "length"), [(240, 200), (99, 50), (50, 50), (10.5, 10), (1999, 1000), (0, 0), (-4, 0)])
def test_a_scale_has_a_round_length(longest: float, length: float) -> None:
    assert round_length(longest) == length


def test_a_scale_is_as_long_as_it_says_and_speaks_the_language() -> None:
    pictures = {}
    for language in ("en", "ru"):
        image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        where = paint_scale(painter, MapView(0.5, 0, 0), QRectF(0, 0, 400, 300), 20, language, map_colours("dark"))
        painter.end()
        assert where.left() == 20
        assert inked(image.copy(where.toAlignedRect())) > 0.03
        name = map_colours("dark").name
        row = [x for x in range(400) for y in range(300) if image.pixelColor(x, y) == name and y > 48]
        assert max(row) - min(row) == pytest.approx(100, abs=3), "200 km at half a pixel to the kilometre"
        pictures[language] = image
    assert pictures["en"] != pictures["ru"]
