"""Numbers as each language prints them."""

from __future__ import annotations

import pytest

from kiosk.exhibition.figures import Figure
from kiosk.exhibition.references import LabelKey, SourceKey
from kiosk.languages.language import language
from kiosk.languages.numbers import print_figure, print_number

NUMBERS = {
    0.0: ("0", "0"),
    7.0: ("7", "7"),
    2.5: ("2.5", "2,5"),
    9999.0: ("9999", "9999"),
    10_000.0: ("10,000", "10\u00a0000"),
    632_253.0: ("632,253", "632\u00a0253"),
    999_999.0: ("999,999", "999\u00a0999"),
    1_000_000.0: ("1 million", "1\u00a0млн"),
    8_668_400.0: ("8,668,400", "8\u00a0668\u00a0400"),
    26_600_000.0: ("26.6 million", "26,6\u00a0млн"),
    1_470_000.0: ("1.47 million", "1,47\u00a0млн"),
}


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number(number: float) -> None:
    assert (print_number(number, language("en")), print_number(number, language("ru"))) == NUMBERS[number]


def figure(low: float, high: float | None = None, *, about: bool = False, over: bool = False, of: float | None = None) -> Figure:
    return Figure(LabelKey("dead"), low, (SourceKey("book"),), high, about, over, of=of)


FIGURES = [
    (figure(27_000_000), "27 million", "27\u00a0млн"),
    (figure(24_000_000, 28_000_000), "24–28 million", "24–28\u00a0млн"),
    (figure(24_000_000, 24_000_000), "24 million", "24\u00a0млн"),
    (figure(20_000_000, over=True), "over 20 million", "свыше 20\u00a0млн"),
    (figure(1200, about=True), "about 1200", "около 1200"),
    (figure(900_000, 1_500_000), "900,000–1.5 million", "900\u00a0000–1,5\u00a0млн"),
    (figure(3, of=5), "3 of 5", "3 из 5"),
    (figure(40, 45, about=True, of=100), "about 40–45 of 100", "около 40–45 из 100"),
    (figure(150_000, 200_000, about=True), "about 150,000–200,000", "около 150\u00a0000–200\u00a0000"),
]


@pytest.mark.parametrize(("told", "english", "russian"), FIGURES, ids=[english for _, english, _ in FIGURES])
def test_a_figure(told: Figure, english: str, russian: str) -> None:
    assert print_figure(told, language("en")) == english
    assert print_figure(told, language("ru")) == russian


def test_an_unknown_language_counts_like_english() -> None:
    assert print_figure(figure(24_000_000, 28_000_000), language("xx")) == "24–28 million"
