"""Signs of rank are laid, struck and lit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from painting import AREA, colours, inked, painted
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from small_exhibition import BOARD_SHEET, TABS_SHEET

from kiosk.exhibition.badges import Disc, Outline, Piece, Star
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.plates.lying import lay
from kiosk.plates.painting.insignia import Sign, paint_insignia

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(sheet: InsigniaSheet, area: QRectF = AREA) -> QImage:
    return painted(lambda painter: paint_insignia(painter, Sign(sheet, {}), area, area))


def sign(*pieces: Piece) -> InsigniaSheet:
    return replace(BOARD_SHEET, pieces=pieces, turn=0, width=80, height=80)


@pytest.mark.parametrize("sheet", [TABS_SHEET, BOARD_SHEET, replace(BOARD_SHEET, turn=0), replace(TABS_SHEET, turn=33)], ids=str)
def test_a_sign_is_drawn(sheet: InsigniaSheet) -> None:
    image = drawn(sheet)
    assert inked(image) > 0.1
    assert len(colours(image)) > 20


LYING = [
    pytest.param(replace(BOARD_SHEET, turn=0), (70, 150), 1, id="upright"),
    pytest.param(BOARD_SHEET, (150, 70), 1, id="on its side"),
    pytest.param(replace(BOARD_SHEET, turn=-90), (150, 70), 1, id="on its other side"),
    pytest.param(TABS_SHEET, (178, 120), 2, id="a pair"),
]


@pytest.mark.parametrize(("sheet", "size", "copies"), LYING)
def test_how_a_sign_lies(sheet: InsigniaSheet, size: tuple[float, float], copies: int) -> None:
    lying = lay(sheet)
    assert (round(lying.width), round(lying.height)) == size
    assert len(lying.places) == copies
    assert lying.scale(lying.width * 3, lying.height * 5) == pytest.approx(3)


def test_the_second_of_a_pair_is_the_first_mirrored() -> None:
    first, second = lay(replace(TABS_SHEET, turn=20)).places
    for x, y in ((0.0, 0.0), (10.0, 0.0), (0.0, 10.0)):
        one, two = first.map(x, y), second.map(x, y)
        assert (one[0], one[1]) == pytest.approx((-two[0], two[1]))


def middle(image: QImage) -> QColor:
    return image.pixelColor(image.width() // 2, image.height() // 2)


@pytest.mark.parametrize("colour", ["#8f1520", "#5f92c4", "#7b7448"])
def test_cloth_keeps_its_colour(colour: str) -> None:
    seen, dye = middle(drawn(sign(Disc(draw="disc", r=38, cloth=colour)))), QColor(colour)
    assert abs(seen.hslHueF() - dye.hslHueF()) < 0.03
    assert abs(seen.lightnessF() - dye.lightnessF()) < 0.2


@pytest.mark.parametrize("weave", ["zigzag", "rib", "twill", "wound"])
def test_every_weave_is_seen(weave: str) -> None:
    bare = Star(draw="star", r=38, metal="gold")
    assert drawn(sign(bare)) != drawn(sign(replace(bare, weave=weave)))


def test_threads_too_fine_for_the_picture_do_not_flicker() -> None:
    cloth = Outline(draw="path", d="M-40 -40 L40 -40 L40 40 L-40 40 Z", cloth="#8f1520")
    small = QRectF(0, 0, 30, 30)
    assert drawn(sign(cloth), small) == drawn(sign(replace(cloth, weave="twill")), small)


def test_what_a_sign_is_drawn_from_tells_signs_apart() -> None:
    looks = [BOARD_SHEET, replace(BOARD_SHEET, turn=1), replace(BOARD_SHEET, pair=True), replace(BOARD_SHEET, metal="silver"), TABS_SHEET]
    assert len({repr(Sign(sheet, {}).drawn_from) for sheet in looks}) == len(looks)
    assert Sign(replace(BOARD_SHEET, doubtful=False), {}).drawn_from == Sign(BOARD_SHEET, {}).drawn_from
