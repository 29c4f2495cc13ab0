"""Every plate draws something, and ribbons draw their stripes."""

from __future__ import annotations

import pytest
from painting import AREA, colours, inked, painted
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication
from small_exhibition import BRIGHT, DARK, EAST

from kiosk.exhibition.plates import Ribbon, Stripe
from kiosk.places import assets
from kiosk.plates.basemap import base_map
from kiosk.plates.lines import project_line
from kiosk.plates.painting.land import paint_land, paint_lines, paint_marker, paint_towns
from kiosk.plates.painting.map_colours import map_colours
from kiosk.plates.painting.ribbon import paint_bar
from kiosk.plates.view import MapView
from kiosk.stage.fonts import load_fonts

COLOURS = map_colours("dark")
VIEW = MapView.around(0, 0, 2000, AREA.width(), AREA.height())


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


RIBBONS = {
    "three": (BRIGHT, [("#ff0000", 0.25), ("#ffff00", 0.5), ("#0000ff", 0.25)]),
    "one": (DARK, [("#202020", 1.0)]),
    "not symmetric": (Ribbon((Stripe("#00ff00", 1), Stripe("#ff00ff", 3))), [("#00ff00", 0.25), ("#ff00ff", 0.75)]),
}


@pytest.mark.parametrize(("ribbon", "stripes"), RIBBONS.values(), ids=RIBBONS)
def test_a_ribbon_has_its_colours_from_left_to_right(ribbon: Ribbon, stripes: list[tuple[str, float]]) -> None:
    area = QRectF(0, 0, 400, 120)
    image = painted(lambda painter: paint_bar(painter, ribbon, area), area)
    left = 0.0
    for colour, share in stripes:
        for part in (0.06, 0.5, 0.94):
            x = round((left + share * part) * area.width())
            seen = [image.pixelColor(x, y) for y in range(120)]
            assert all(distance(each, QColor(colour)) < 90 for each in seen), f"{colour} at {x}"
        left += share
    assert left == 1.0


def distance(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def test_land_and_sea() -> None:
    level = base_map("europe").coarse
    image = painted(lambda painter: paint_land(painter, level, MapView.around(0, 0, 6000, AREA.width(), AREA.height()), AREA, 2, COLOURS))
    assert {COLOURS.land.rgba(), COLOURS.sea.rgba()} <= colours(image)
    assert inked(image) == 1


def test_lines_marker_and_towns() -> None:
    lines = [project_line(line, base_map(EAST.base).projection) for line in EAST.lines]
    assert inked(painted(lambda painter: paint_lines(painter, lines, VIEW, 5, COLOURS))) > 0.01
    assert inked(painted(lambda painter: paint_lines(painter, [], VIEW, 5, COLOURS))) == 0
    assert len(colours(painted(lambda painter: paint_marker(painter, 0, 0, VIEW, 30, COLOURS)))) > 5
    assert len(colours(painted(lambda painter: paint_towns(painter, [(0, 0, "Москва")], VIEW, AREA, 20, COLOURS)))) > 5


def test_towns_whose_names_would_touch_are_left_out() -> None:
    one = painted(lambda painter: paint_towns(painter, [(0, 0, "Moscow")], VIEW, AREA, 20, COLOURS))
    crowd = painted(lambda painter: paint_towns(painter, [(0, 0, "Moscow")] * 2, VIEW, AREA, 20, COLOURS))
    far = painted(lambda painter: paint_towns(painter, [(0, 0, "Moscow"), (9000, 0, "Vladivostok")], VIEW, AREA, 20, COLOURS))
    assert far == one
    assert inked(crowd) < inked(one) * 2.5


def test_a_ring_covers_no_name() -> None:
    rings: list[QRectF] = []
    ringed = painted(lambda painter: rings.append(paint_marker(painter, 0, 0, VIEW, 30, COLOURS)))
    named = painted(
        lambda painter: (
            paint_marker(painter, 0, 0, VIEW, 30, COLOURS),
            paint_towns(painter, [(0, 0, "Minsk")], VIEW, AREA, 20, COLOURS, rings[0]),
        )
    )
    changed = [
        (x, y)
        for x in range(ringed.width())
        for y in range(ringed.height())
        if ringed.pixel(x, y) != named.pixel(x, y) and rings[0].contains(x, y) and (QPointF(x, y) - rings[0].center()).manhattanLength() > 8
    ]
    assert ringed != named
    assert changed == []
