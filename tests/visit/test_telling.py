"""The exhibition in one language."""

from __future__ import annotations

import pytest
from small_exhibition import ANNA, BORIS, LAKE, LOSS, RIVER, STAR

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.references import LabelKey, Words
from kiosk.visit.telling import Telling


@pytest.fixture
def english(exhibition: Exhibition) -> Telling:
    return Telling(exhibition, "en")


@pytest.fixture
def russian(exhibition: Exhibition) -> Telling:
    return Telling(exhibition, "ru")


def test_a_translated_entry(russian: Telling) -> None:
    assert russian.text(ANNA).title == "Анна"
    assert russian.borrowed_from(ANNA) == ""


def test_a_missing_translation_is_borrowed_and_said(russian: Telling, english: Telling) -> None:
    assert russian.text(BORIS).title == "Boris"
    assert russian.borrowed_from(BORIS) == "English"
    assert english.borrowed_from(BORIS) == ""


def test_words_fall_back_to_the_default_language(russian: Telling) -> None:
    assert russian.words(Words({"en": "Yes", "ru": "Да"})) == "Да"
    assert russian.words(Words({"en": "Yes"})) == "Yes"
    assert russian.words(Words({"fr": "Oui"})) == ""
    assert russian.words(None) == ""


@pytest.mark.parametrize(
    ("key", "words"),
    [("village", "Деревня"), ("city", "Город"), ("chief", "Начальник"), ("nowhere", "")],
    ids=["the entry's own", "shared", "shared before the default language's own", "none"],
)
def test_labels(russian: Telling, key: str, words: str) -> None:
    assert russian.label(ANNA, LabelKey(key)) == words


def test_no_label(russian: Telling) -> None:
    assert russian.label(ANNA, None) == ""


DATES = [
    (ANNA, "1896–1974 · Village – City", "1896–1974 · Деревня – Город"),
    (STAR, "1942", "1942"),
    (RIVER, "12–18 January 1943", "12–18 января 1943 года"),
    (LOSS, "", ""),
]


@pytest.mark.parametrize(("entry", "in_english", "in_russian"), DATES, ids=[entry.id for entry, _, _ in DATES])
def test_dates(english: Telling, russian: Telling, entry: Entry, in_english: str, in_russian: str) -> None:
    assert (english.dates(entry), russian.dates(entry)) == (in_english, in_russian)


def test_years_and_place(russian: Telling) -> None:
    assert russian.years(ANNA) == "1896–1974"
    assert russian.years(LOSS) == ""
    assert russian.place(RIVER) == "Город"
    assert russian.place(LAKE) == ""
    assert russian.place(ANNA) == ""
