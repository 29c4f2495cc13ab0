"""The themes: every word can be read, every edge seen, and no colour stands outside them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playing import Opener, Play
from PySide6.QtGui import QColor

from kiosk.places import qml_modules
from kiosk.plates.painting.map_colours import map_colours
from kiosk.stage.settings import THEMES

WORDS = ("paper", "bone", "dim", "redText", "brass", "olive", "steel")
GROUNDS = ("ink", "coal")
QML = sorted((qml_modules() / "Kiosk").glob("*.qml"))


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, two: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.fixture(params=THEMES)
def themed(request: pytest.FixtureRequest, opened: Opener) -> Play:
    play = opened(scheme=request.param)
    assert play.theme.property("scheme") == request.param
    return play


def test_every_voice_can_be_read_on_every_ground(themed: Play) -> None:
    theme = themed.theme
    least = 7 if theme.property("scheme") == "contrast" else 4.5
    felt = theme.property("felt")
    assert len(felt) == 3
    pairs = [(word, theme.property(ground)) for word in WORDS for ground in GROUNDS]
    pairs += [(word, ground) for word in ("paper", "bone") for ground in felt]
    faint = {f"{word} on {ground.name()}": contrast(theme.property(word), ground) for word, ground in pairs}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < least} == {}
    assert contrast(theme.property("ink"), theme.property("paper")) >= 7


def test_every_edge_and_mark_can_be_seen(themed: Play) -> None:
    theme = themed.theme
    faint = [(mark, ground) for mark in ("edge", "red") for ground in GROUNDS if contrast(theme.property(mark), theme.property(ground)) < 3]
    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_map_can_be_read_in_every_theme(theme: str) -> None:
    colours = map_colours(theme)
    for ground in (colours.land, colours.sea):
        assert contrast(colours.name, ground) >= 7
        assert contrast(colours.line, ground) >= 3
    assert contrast(colours.name, colours.ground) >= 7


def test_a_theme_without_a_name_is_the_dark_one() -> None:
    assert map_colours("") == map_colours("dark") != map_colours("light") != map_colours("contrast")


def strange_colours(path: Path) -> list[str]:
    return [f"{path.name}: {found}" for found in re.findall(r'"#[0-9a-fA-F]{3,8}"', path.read_text("utf-8"))]


def test_colours_stand_in_the_themes_only() -> None:
    themes = [path for path in QML if path.stem in ("DarkColours", "LightColours", "ContrastColours")]
    assert [len(strange_colours(path)) > 15 for path in themes] == [True] * 3
    assert [colour for path in QML if path not in themes for colour in strange_colours(path)] == []
