"""The addresses of pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from painting import inked
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from small_exhibition import RIVER, STAR, small_exhibition, with_entry

from kiosk.exhibition.facts import Award, Campaign, Place
from kiosk.exhibition.references import LabelKey
from kiosk.places import assets
from kiosk.plates.basemap import base_map
from kiosk.plates.provider import PlateProvider
from kiosk.plates.shelf import Shelf
from kiosk.stage.fonts import load_fonts


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


@pytest.fixture
def provider() -> PlateProvider:
    return PlateProvider(small_exhibition())


DRAWN = [
    "land/europe",
    "theatre/europe",
    "region/-1000,-200,2/europe",
    "ribbon/0/medals/star",
    "ribbon/1/medals/star",
    "medal/0/medals/star",
    "medal/0r/medals/star",
    "medal/1/medals/star",
    "worn/0/medals/star",
    "insignia/tabs/people/anna",
    "insignia/board",
    "map/en/battles/river",
    "map/ru/battles/river?1.25",
]


@pytest.mark.parametrize("address", DRAWN)
def test_the_provider_draws(provider: PlateProvider, address: str) -> None:
    size = QSize()
    image = provider.requestImage(address, size, QSize(240, 320))
    assert (image.width(), image.height()) == (size.width(), size.height()) == (240, 320)
    assert inked(image) > 0.2


def test_a_map_names_its_towns_in_the_language_of_the_address(provider: PlateProvider) -> None:
    english, russian = (provider.requestImage(f"map/{code}/battles/river?1", QSize(), QSize(900, 900)) for code in ("en", "ru"))
    assert english != russian


def test_a_map_has_the_colours_of_the_theme(provider: PlateProvider) -> None:
    for address in ("land/europe", "theatre/europe", "region/-500,-500,0.3/europe", "map/en/battles/river"):
        images = [provider.requestImage(f"{address}?1,{theme}", QSize(), QSize(240, 240)) for theme in ("dark", "light", "contrast")]
        assert all(images[one] != images[two] for one in range(3) for two in range(one)), address


NONSENSE = [
    "",
    "/",
    "?",
    "???",
    "land/of/nowhere?x",
    "ribbon",
    "ribbon/0",
    "ribbon/9/medals/star",
    "ribbon/-1/medals/star",
    "ribbon/x/medals/star",
    "ribbon/0/people/anna",
]
NONSENSE += [
    "medal/en/people/anna",
    "medal/en/nobody",
    "map/en/medals/star",
    "map/xx/battles/river?nan",
    "map/en/battles/river?-5",
    "map/en/battles/river?inf",
    "map/en/battles/river?1,zebra",
]
NONSENSE += [
    "insignia//people/anna?",
    "insignia/none/people/anna",
    "worn/0/people/anna",
    "unknown/en/people/anna",
    "land",
    "theatre/atlantis",
    "theatre/../europe",
    "region/0,0,1/",
    "region/nan,0,1/europe",
    "region/0,0/europe",
    "../../etc/passwd",
    "medal/0/medals/star?1?2",
    "medal/7/medals/star",
    "medal/-1r/medals/star",
    "medal/" + "9" * 5000 + "/medals/star",
    "ribbon/" + "9" * 5000 + "/medals/star",
]


@pytest.mark.parametrize("address", NONSENSE, ids=lambda address: address[:40] or "nothing")
def test_the_provider_survives_nonsense(provider: PlateProvider, address: str) -> None:
    assert provider.requestImage(address, QSize(), QSize(60, 80)).size() == QSize(60, 80)


@pytest.mark.parametrize("wanted", [QSize(), QSize(0, 0), QSize(-1, 50), QSize(1, 1), QSize(3, 900), QSize(900, 3), QSize(100_000, 2)], ids=str)
def test_the_provider_survives_any_size(provider: PlateProvider, wanted: QSize) -> None:
    for address in DRAWN:
        image = provider.requestImage(address, QSize(), wanted)
        assert 0 < image.width() <= 8192
        assert 0 < image.height() <= 8192


def test_an_award_without_ribbon_and_a_campaign_without_coordinates() -> None:
    assert isinstance(STAR.facts, Award)
    assert isinstance(RIVER.facts, Campaign)
    bare = PlateProvider(with_entry(replace(STAR, facts=replace(STAR.facts, ribbons=()))))
    assert inked(bare.requestImage("ribbon/0/medals/star", QSize(), QSize(90, 30))) == 0
    assert inked(bare.requestImage("medal/0/medals/star", QSize(), QSize(90, 90))) > 0.1
    lost = PlateProvider(with_entry(replace(RIVER, facts=replace(RIVER.facts, place=Place(LabelKey("town"))))))
    assert inked(lost.requestImage("map/en/battles/river", QSize(), QSize(90, 90))) == 0


def test_sides_and_classes_of_a_medal_look_different(provider: PlateProvider) -> None:
    images = [provider.requestImage(f"medal/{variant}/medals/star", QSize(), QSize(120, 200)) for variant in ("0", "0r", "1")]
    assert all(images[one] != images[two] for one in range(3) for two in range(one))


def test_a_drawing_is_taken_from_the_shelf_and_a_spoiled_one_is_drawn_again(tmp_path: Path) -> None:
    provider = PlateProvider(small_exhibition(), Shelf(tmp_path))
    drawn = provider.requestImage("medal/0/medals/star", QSize(), QSize(60, 100))
    [kept] = tmp_path.iterdir()
    replaced = QImage(60, 100, QImage.Format.Format_ARGB32_Premultiplied)
    replaced.fill(QColor("#123456"))
    assert replaced.save(str(kept), "PNG")  # type: ignore[call-overload]
    assert provider.requestImage("medal/0/medals/star", QSize(), QSize(60, 100)).pixelColor(3, 3) == QColor("#123456")
    kept.write_bytes(b"not a picture")
    assert provider.requestImage("medal/0/medals/star", QSize(), QSize(60, 100)) == drawn


def test_a_shelf_that_cannot_be_written_is_no_shelf(tmp_path: Path) -> None:
    provider = PlateProvider(small_exhibition(), Shelf(tmp_path / "missing"))
    assert inked(provider.requestImage("medal/0/medals/star", QSize(), QSize(60, 100))) > 0.2


def test_the_land_of_a_moving_map_is_clear_so_that_the_tint_behind_it_shows(provider: PlateProvider) -> None:
    """Moscow stands on land, the point beside it in the Baltic Sea."""
    image = provider.requestImage("region/-1100,-500,0.2/europe", QSize(), QSize(400, 200))

    def alpha(lat: float, lon: float) -> int:
        x, y = base_map("europe").projection.project(lat, lon)
        return image.pixelColor(round((x + 1100) * 0.2), round((y + 500) * 0.2)).alpha()

    assert alpha(55.0, 36.0) == 0
    assert alpha(56.5, 19.0) == 255
