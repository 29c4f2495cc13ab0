"""The ribbons that the exhibition shows, held against a copy of the fact sheet they come from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.exhibition.facts import Award
from kiosk.exhibition.plates import Ribbon
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition

COLOURS = {
    "red": "#C8102E",
    "dark red": "#7A1B28",
    "bright red": "#D93A3A",
    "yellow": "#F0C23B",
    "orange": "#EE8A26",
    "black": "#1A1A1A",
    "white": "#F4F3EE",
    "silver": "#B8BCC1",
    "grey": "#8E9398",
    "light grey": "#B4B7BA",
    "blue": "#1F4E9E",
    "dark blue": "#17295B",
    "light blue": "#74B3DE",
    "green": "#2F7D3B",
    "light green": "#86B36B",
    "olive": "#6E7A3C",
    "lilac": "#9B7DB6",
}
WORDS = {colour.lower(): word for word, colour in COLOURS.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """One ribbon of the sheet: the class it belongs to or ``-``, its width and stripes in millimetres."""

    award: str
    of: str
    width: float
    stripes: tuple[tuple[str, float], ...]
    doubtful: bool


def parse(line: str) -> Row:
    award, of, width, stripes, certainty = (part.strip() for part in line.split("|"))
    pairs = (stripe.rsplit(" ", 1) for stripe in stripes.split(", "))
    return Row(award, of, float(width), tuple((colour, float(mm)) for colour, mm in pairs), certainty == "doubtful")


SHEET = [parse(line) for line in (Path(__file__).parent / "ribbons.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.fixture(scope="module")
def shown() -> dict[tuple[str, str], Ribbon]:
    exhibition = read_exhibition(bundled_content()).exhibition
    assert exhibition is not None
    awards = {entry.id: entry.facts for entry in exhibition.entries.values() if isinstance(entry.facts, Award)}
    return {(name.rsplit("/", 1)[-1], ribbon.of or "-"): ribbon for name, award in awards.items() for ribbon in award.ribbons}


def test_every_ribbon_of_the_sheet_is_shown_and_no_other(shown: dict[tuple[str, str], Ribbon]) -> None:
    assert sorted(shown) == sorted((row.award, row.of) for row in SHEET)


@pytest.mark.parametrize("row", SHEET, ids=lambda row: f"{row.award} {row.of}")
def test_a_ribbon_is_the_one_of_the_sheet(shown: dict[tuple[str, str], Ribbon], row: Row) -> None:
    ribbon = shown[row.award, row.of]
    assert [(WORDS.get(stripe.colour.lower(), stripe.colour), stripe.mm) for stripe in ribbon.stripes] == list(row.stripes)
    assert sum(stripe.mm for stripe in ribbon.stripes) == pytest.approx(row.width)
    assert ribbon.doubtful == row.doubtful
