"""Finding entries by typing."""

from __future__ import annotations

import pytest
from small_exhibition import small_exhibition

from kiosk.exhibition.finding import Finder, fold, letters_of
from kiosk.exhibition.references import EntryId
from kiosk.visit.visit import Visit


def titles(visit: Visit) -> list[str]:
    entries = visit.search.entries
    cards = [entries.data(entries.index(row, 0)) for row in range(entries.rowCount())]
    return [card.title for card in cards if card is not None]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("«Жёлтый», Й!", " желтыи и "),
        ("Königsberg — 1945", " konigsberg 1945 "),
        ("  ", "  "),
        ("Lend-Lease", " lend lease "),
    ],
)
def test_words_are_compared_without_case_accents_and_signs(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("anna", ["people/anna"]),
        ("ANN", ["people/anna"]),
        ("анна", ["people/anna"]),
        ("village", ["people/anna"]),
        ("running bold", ["people/anna"]),
        ("nna", []),
        ("the s", ["medals/star"]),
        ("1941", ["people/anna"]),
        ("", []),
        ("!", []),
    ],
)
def test_what_is_found_in_english(typed: str, found: list[str]) -> None:
    assert [name for name in Finder(small_exhibition(), "en").find(typed).entries if name in found or not found] == found


def test_a_title_goes_before_a_summary_and_that_before_a_text() -> None:
    found = Finder(small_exhibition(), "en").find("star").entries
    assert found[0] == EntryId("medals/star")


def test_a_short_word_is_looked_for_in_titles_only() -> None:
    finder = Finder(small_exhibition(), "en")
    assert EntryId("people/anna") not in finder.find("ru").entries
    assert EntryId("people/anna") in finder.find("run").entries


def test_a_wrong_letter_is_guessed_and_said(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    for letter in "clira":
        visit.search.type(letter)
    assert visit.search.guessed
    assert titles(visit) == ["Clara"]


def test_nothing_typed_lists_everything_by_title(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    assert titles(visit) == sorted(titles(visit), key=fold)
    assert visit.search.count == len(small_exhibition().entries)
    assert not visit.search.guessed


def test_typing_and_deleting(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    for letter in ("  ", "c", "l", " ", " "):
        visit.search.type(letter)
    assert visit.search.typed == "cl "
    visit.search.erase()
    visit.search.erase()
    assert visit.search.typed == "c"
    visit.search.clear()
    visit.search.erase()
    assert visit.search.typed == ""
    visit.search.type("x" * 100)
    assert visit.search.typed == "x" * 40
    assert titles(visit) == []


def test_a_term_of_the_glossary_is_found_beside_the_entries(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    visit.search.type("armis")
    assert [term.key for term in visit.search.terms] == ["armistice"]


def test_the_letters_follow_the_language_and_can_be_changed(visit: Visit) -> None:
    visit.begin("ru")
    visit.openSearch()
    assert visit.search.keys[0].startswith("йцу")
    assert visit.search.nextKeys == "ABC"
    visit.search.nextAlphabet()
    assert visit.search.keys[0].startswith("qwe")
    assert visit.search.nextKeys == "АБВ"
    visit.setLanguage("en")
    assert visit.search.keys[0].startswith("qwe")


def test_a_language_without_letters_of_its_own_types_with_those_of_its_titles() -> None:
    rows = letters_of(small_exhibition(), "ru")
    assert set("анкрзвед") <= set("".join(rows))
    assert [len(row) for row in rows[:-1]] == [11] * (len(rows) - 1)
    assert letters_of(small_exhibition(), "de") == ()


def test_what_was_typed_is_found_in_another_language(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    visit.search.type("clara")
    visit.setLanguage("ru")
    assert (visit.search.typed, titles(visit)) == ("clara", ["Клара"])


def test_back_from_an_entry_finds_the_search_as_it_was(visit: Visit) -> None:
    visit.begin("en")
    visit.openSection("people")
    visit.openSearch()
    visit.search.type("clara")
    visit.openEntry("people/clara")
    assert visit.backScreen == "search"
    visit.goBack()
    assert (visit.screen, visit.search.typed) == ("search", "clara")
    visit.goBack()
    assert visit.screen == "section"
    visit.openSearch()
    assert visit.search.typed == ""


def test_a_visitor_who_searches_goes_on_in_an_exhibition_read_again(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    there = visit.whereabouts()
    visit.end()
    visit.resume(there)
    assert visit.screen == "search"
    assert visit.search.count == len(small_exhibition().entries)


def test_the_next_visitor_finds_nothing_typed(visit: Visit) -> None:
    visit.begin("en")
    visit.openSearch()
    visit.search.type("clara")
    visit.end()
    assert (visit.search.typed, visit.search.entries.rowCount()) == ("", 0)
