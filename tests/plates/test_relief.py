"""Badges become heights, and heights catch the light."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.exhibition.badges import Beads, Branch, Disc, Letters, Motif, MotifSheet, Outline, Piece, Rays, Star
from kiosk.exhibition.references import MotifName
from kiosk.places import assets
from kiosk.plates.relief.fields import as_field, blurred
from kiosk.plates.relief.light import lit
from kiosk.plates.relief.striking import Relief, placed_pieces, strike
from kiosk.plates.relief.svg_path import read_path
from kiosk.stage.fonts import load_fonts

AREA = QRectF(-20, -20, 40, 40)
SCALE = 5.0
GROUND = Disc(draw="disc", r=18, rise=1.0, soft=0)
EMBLEM = MotifName("emblem")


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


def struck(*pieces: Piece, of: str | None = None) -> Relief:
    motifs = {EMBLEM: MotifSheet((Star(draw="star", r=4, rise=0.5),))}
    return strike(list(placed_pieces(pieces, motifs, of)), AREA, SCALE)


def height(relief: Relief, x: float, y: float) -> float:
    return float(relief.heights[round((y - AREA.top()) * SCALE), round((x - AREA.left()) * SCALE)])


def picture(*pieces: Piece, **metals: Any) -> QImage:
    return lit(struck(*pieces), "silver", metals)


PIECES: dict[str, Piece] = {
    "disc": Disc(draw="disc", r=8),
    "ring": Disc(draw="disc", r=8, hole=6),
    "oval": Disc(draw="disc", r=8, wide=5, dome=0.5),
    "star": Star(draw="star", r=10),
    "folded star": Star(draw="star", r=10, ridge=1),
    "rays": Rays(draw="rays", r=10),
    "path": Outline(draw="path", d="M-5 -5 H5 V5 H-5 Z"),
    "line": Outline(draw="path", d="M-8 0 L8 0", stroke=1),
    "letters": Letters(draw="letters", text="СССР", size=3),
    "arc of letters": Letters(draw="letters", text="СССР", size=3, r=10),
    "lines of letters": Letters(draw="letters", text="ЗА\nОТВАГУ", size=3, face="serif"),
    "branch": Branch(draw="branch", count=6, size=3, r=10),
    "straight branch": Branch(draw="branch", count=4, size=3, leaf="oak"),
    "beads": Beads(draw="beads", r=10, count=30, size=1.4),
    "rope": Beads(draw="beads", r=10, count=40, size=1.4, cut="rope", start=20, end=200),
    "beads on a path": Beads(draw="beads", d="M-9 0 L9 0 M0 5 L0 9", count=22, size=1.4, cut="stone"),
    "motif": Motif(draw="motif", name=EMBLEM),
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_every_piece_stands_out_of_its_ground(piece: Piece) -> None:
    relief = struck(GROUND, piece)
    assert relief.heights.max() > 1.05
    assert picture(GROUND, piece) != picture(GROUND)


@pytest.mark.parametrize("name", ["disc", "star", "path", "letters", "branch", "beads"])
def test_a_piece_can_be_sunk(name: str) -> None:
    sunk: Any = replace(PIECES[name], rise=-0.4)
    assert height(struck(GROUND), 0, 0) == 1
    assert struck(GROUND, sunk).heights[20:180, 20:180].min() < 0.9


def test_pieces_are_put_turned_scaled_and_mirrored() -> None:
    flag = {"d": "M0 -1 L4 -1 L4 1 L0 1 Z", "soft": 0.0, "rise": 1.0}
    at = struck(Outline(draw="path", at=(5, 0), **flag))
    assert height(at, 7, 0) > 0.9 > 0.1 > height(at, 3, 0)
    turned = struck(Outline(draw="path", turn=90, **flag))
    assert height(turned, 0, 2) > 0.9 > 0.1 > height(turned, 2, 0)
    mirrored = struck(Outline(draw="path", mirror=True, **flag))
    assert height(mirrored, -2, 0) > 0.9 > 0.1 > height(mirrored, 2, 0)
    assert height(struck(Outline(draw="path", scale=2, **flag)), 7, 0) > 0.9


def test_a_motif_brings_its_pieces_to_its_place() -> None:
    relief = struck(Motif(draw="motif", name=EMBLEM, at=(6, 6), scale=0.5))
    assert height(relief, 6, 6) > 0.2
    assert height(relief, 0, 0) == 0
    assert struck(GROUND, Motif(draw="motif", name=MotifName("missing"))).heights.max() <= 1.01


def test_cover_hides_what_is_below_and_within_keeps_inside() -> None:
    bump = Disc(draw="disc", r=2, rise=2.0, soft=0)
    plate = Disc(draw="disc", r=6, rise=0.2, soft=0, cover=True)
    covered = struck(GROUND, bump, plate)
    assert abs(height(covered, 0, 0) - height(covered, 4, 0)) < 0.05
    beyond = Disc(draw="disc", r=19.5, rise=0.5, soft=0, within=True)
    assert height(struck(GROUND, beyond), 0, 18.8) == 0


def test_beads_stand_at_equal_distances_along_a_path() -> None:
    relief = struck(Beads(draw="beads", d="M-8 0 L8 0 M0 6 L0 14", count=12, size=1, rise=1, soft=0))
    assert height(relief, -7, 0) > 0.9 > 0.1 > height(relief, -6, 0)
    assert height(relief, -5, 0) > 0.9
    assert height(relief, 0, 7) > 0.9 > 0.1 > height(relief, 0, 3), "none on the way from one line to the next"


def test_a_motif_covers_and_stays_within_as_any_piece_does() -> None:
    bumps = [Disc(draw="disc", r=1, rise=2.0, soft=0, at=(0, -1)), Disc(draw="disc", r=1, rise=2.0, soft=0, at=(0, 8))]
    laid, covering = (struck(GROUND, *bumps, Motif(draw="motif", name=EMBLEM, scale=4, cover=cover)) for cover in (False, True))
    assert abs(height(laid, 0, -1) - height(laid, 2, 2)) > 1.5
    assert abs(height(covering, 0, -1) - height(covering, 2, 2)) < 0.3
    assert height(struck(GROUND, Motif(draw="motif", name=EMBLEM, at=(0, -18), scale=2, within=True)), 0, -19) == 0


def test_a_class_has_only_its_pieces() -> None:
    own = Disc(draw="disc", r=4, rise=1.0, only=("class_1",))
    assert height(struck(GROUND, own, of="class_1"), 0, 0) > height(struck(GROUND, own, of="class_2"), 0, 0) + 0.5
    assert height(struck(GROUND, own), 0, 0) < 1.05


def test_the_light_comes_from_the_upper_left() -> None:
    image = picture(Disc(draw="disc", r=18, rise=0.5, dome=6))
    size = image.width()
    lit_side, dark_side = image.pixelColor(size // 4, size // 4), image.pixelColor(size * 3 // 4, size * 3 // 4)
    assert lit_side.lightness() > dark_side.lightness() + 40


def test_folds_that_point_at_the_lamp_are_seen_too() -> None:
    """Both sides of a fold turn away from a lamp at its end by the same angle."""
    image = picture(Rays(draw="rays", r=18, points=4, count=1, inner=1, turn=45))
    size = image.width()
    beyond, over = image.pixelColor(round(size * 0.7) - 6, round(size * 0.7) + 6), image.pixelColor(round(size * 0.7) + 6, round(size * 0.7) - 6)
    assert abs(beyond.lightness() - over.lightness()) > 12


def test_metals_and_enamels_have_their_colours() -> None:
    middle = AREA.width() * SCALE / 2
    gold, red = (
        image.pixelColor(round(middle), round(middle))
        for image in (picture(GROUND, silver="gold"), picture(GROUND, Disc(draw="disc", r=6, enamel="#9b1c22", rise=0.1)))
    )
    assert gold.red() > gold.blue() + 60
    assert red.red() > red.green() * 2
    assert QColor(picture(GROUND).pixelColor(2, 2)).alpha() == 0


def test_a_line_of_letters_is_as_high_as_asked() -> None:
    relief = struck(Letters(draw="letters", text="НН", size=6, rise=1, soft=0))
    rows = numpy.nonzero(relief.coverage.max(axis=1) > 0.5)[0]
    assert abs((rows[-1] - rows[0] + 1) / SCALE - 6) < 0.5
    assert abs((rows[-1] + rows[0]) / 2 / SCALE + AREA.top()) < 0.4, "it stands around its middle"


PATHS = {
    "lines": ("M0 0 L4 0 L4 3 Z", (0, 0, 4, 3)),
    "relative": ("m1 1 l4 0 0 3 z", (1, 1, 4, 3)),
    "upright": ("M0 0 H5 V2 h-1 v-1 z", (0, 0, 5, 2)),
    "curves": ("M0 0 C0 2 4 2 4 0 S8 -2 8 0", (0, -1.5, 8, 3)),
    "quadratic": ("M0 0 Q2 4 4 0 T8 0", (0, -2, 8, 4)),
    "circle": ("M-3 0 A3 3 0 1 1 3 0 A3 3 0 1 1 -3 0 Z", (-3, -3, 6, 6)),
    "small arc": ("M0 0 A2 2 0 0 1 2 2", (0, 0, 2, 2)),
    "radii too small": ("M0 0 A1 1 0 0 1 8 0", (0, -4, 8, 4)),
    "no radius": ("M0 0 A0 0 0 0 1 8 2", (0, 0, 8, 2)),
    "number without space": ("M0 0L.5.5-1-1", (-1, -1, 1.5, 1.5)),
    "left over": ("M0 0 L4 4 7", (0, 0, 4, 4)),
}


@pytest.mark.parametrize(("d", "box"), PATHS.values(), ids=PATHS)
def test_a_path_reaches_where_svg_says(d: str, box: tuple[float, float, float, float]) -> None:
    found = read_path(d).boundingRect()
    assert [found.x(), found.y(), found.width(), found.height()] == pytest.approx(box, abs=0.02)


@pytest.mark.parametrize("reach", [0.3, 1, 5, 30, 90])
def test_a_blur_keeps_the_sum_of_what_it_spreads(reach: float) -> None:
    field = as_field(numpy.zeros((200, 220)))
    field[90:110, 100:120] = 1
    spread = blurred(field, reach)
    assert spread.shape == field.shape
    assert float(spread.sum()) == pytest.approx(400, rel=0.1)
    assert float(spread.max()) <= 1.001
