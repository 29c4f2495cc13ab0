"""The glossary over a screen: one term, all of them, and none again."""

from __future__ import annotations

from small_exhibition import HOSTILE

from kiosk.visit.visit import Visit


def names(visit: Visit) -> list[str]:
    return [term.name for term in visit.glossary.terms]


def test_a_term_lies_open_until_it_is_closed(visit: Visit) -> None:
    visit.begin("en")
    visit.glossary.open("armistice")
    term = visit.glossary.term
    assert visit.glossary.shown == "term"
    assert term is not None
    assert (term.name, term.meaning, term.sources) == ("Armistice", "A rest.", f"A book, An author, 1999; {HOSTILE}")
    assert term.entry is not None
    assert term.entry.entryId == "battles/river"
    visit.glossary.close()
    assert visit.glossary.shown == ""


def test_a_term_that_is_not_there_changes_nothing(visit: Visit) -> None:
    visit.begin("en")
    visit.glossary.open("peace")
    assert (visit.glossary.shown, visit.glossary.term) == ("", None)


def test_the_terms_stand_in_the_order_of_each_alphabet(visit: Visit) -> None:
    assert names(visit) == ["Armistice", "Front"]
    visit.setLanguage("ru")
    assert names(visit) == ["Ёлка", "Фронт"]


def test_a_term_is_told_again_in_another_language(visit: Visit) -> None:
    visit.begin("en")
    visit.glossary.open("front")
    visit.setLanguage("ru")
    assert visit.glossary.shown == "term"
    assert visit.glossary.term is not None
    assert visit.glossary.term.meaning == "Объединение армий."
    assert visit.glossary.term.entry is None


def test_going_somewhere_closes_the_glossary(visit: Visit) -> None:
    visit.begin("en")
    visit.glossary.openList()
    assert visit.glossary.shown == "list"
    visit.openEntry("people/anna")
    assert visit.glossary.shown == ""


def test_the_next_visitor_finds_it_closed(visit: Visit) -> None:
    visit.begin("en")
    visit.glossary.open("front")
    visit.end()
    assert visit.glossary.shown == ""
