"""Numbers in words."""

from __future__ import annotations

from kiosk.exhibition.figures import Figure
from kiosk.languages.language import Language

_MILLION = 1_000_000
_ROUND = 10_000


def print_number(number: float, language: Language) -> str:
    """Return ``number`` with the language's separators; whole ten thousands from a million on are told in millions."""
    if _in_millions(number):
        return language.numbers["million"].format(n=_plain(number / _MILLION, language))
    return _plain(number, language)


def print_figure(figure: Figure, language: Language) -> str:
    """Return a figure as a visitor reads it: ``24–28 million``, ``over 20 million``, ``about 1200``, ``3 of 5``."""
    low, high = figure.low, figure.top
    if low == high:
        words = print_number(low, language)
    elif _in_millions(low) and _in_millions(high):
        low_words, high_words = (_plain(number / _MILLION, language) for number in (low, high))
        words = language.numbers["million"].format(n=language.numbers["range"].format(low=low_words, high=high_words))
    else:
        words = language.numbers["range"].format(low=print_number(low, language), high=print_number(high, language))
    if figure.of is not None:
        words = language.numbers["of"].format(n=words, whole=print_number(figure.of, language))
    if figure.about:
        words = language.numbers["about"].format(n=words)
    return language.numbers["over"].format(n=words) if figure.over else words


def _in_millions(number: float) -> bool:
    return number >= _MILLION and number % _ROUND == 0


def _plain(number: float, language: Language) -> str:
    text = f"{number:,.2f}".rstrip("0").rstrip(".")
    if abs(number) < 10_000:
        text = text.replace(",", "")
    return text.translate({ord(","): language.numbers["thousands"], ord("."): language.numbers["decimal"]})
