"""A visitor touches a term, reads all of them, and goes on from there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looking import faults
from playing import Opener, Play
from PySide6.QtCore import QCoreApplication

from kiosk.exhibition.exhibition import Exhibition
from kiosk.visit.entry_card import EntryCard


def translated(context: str, words: str) -> str:
    return QCoreApplication.translate(context, words)


def follow(play: Play, key: str) -> None:
    block = play.of_type("BlockView")[0]
    block.linkChosen.emit(f"term:{key}")  # type: ignore[attr-defined]
    play.settle()


def term_entry(play: Play) -> EntryCard:
    term = play.visit.glossary.term
    assert term is not None
    assert term.entry is not None
    return term.entry


def test_a_term_in_a_text_lies_open_over_the_page(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openEntry("leaders/zhukov")
    play.settle()
    follow(play, "nothing_of_this_name")
    assert play.of_type("TermSheet") == []
    follow(play, "stavka")
    assert play.the("TermSheet").property("title") == "Stavka"
    play.tap(play.button(iconName="x"))
    assert play.of_type("TermSheet") == []
    assert play.visit.page is not None
    assert play.visit.page.card.entryId == "leaders/zhukov"


def test_from_a_term_to_all_terms_to_another_and_to_its_entry(play: Play) -> None:
    play.visit.begin("ru")
    play.visit.openEntry("leaders/zhukov")
    play.settle()
    follow(play, "stavka")
    play.tap(play.button(text=translated("TermSheet", "All terms")))
    rows = play.of_type("GlossaryRow")
    assert len(rows) == play.visit.glossary.count
    play.tap(rows[0])
    term = play.visit.glossary.term
    assert term is not None
    assert term.key != "stavka"
    play.visit.glossary.open("order_227")
    play.settle()
    entry = term_entry(play)
    play.tap(next(button for button in play.items("QQuickAbstractButton", play.the("TermSheet")) if button.property("text") == entry.title))
    assert play.visit.page is not None
    assert play.visit.page.card.entryId == "organs/order_227"
    assert play.of_type("TermSheet") == []


def test_the_home_screen_leads_to_the_glossary(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    play.tap(play.button(text="Glossary"))
    assert play.the("GlossarySheet").isVisible()


def test_without_a_glossary_the_home_screen_offers_none(opened: Opener, bundled: Exhibition) -> None:
    play = opened(exhibition=replace(bundled, glossary={}))
    play.visit.begin("en")
    play.settle()
    assert all(button.property("text") != "Glossary" for button in play.items("QQuickAbstractButton"))


@pytest.mark.parametrize(("width", "height", "text", "code"), [(1024, 768, 2.0, "ru"), (1080, 1920, 2.0, "en"), (1920, 1080, 1.0, "ru")], ids=str)
def test_nothing_of_it_is_cut(opened: Opener, width: int, height: int, text: float, code: str) -> None:
    play = opened(width, height, textScale=text)
    play.visit.begin(code)
    longest = max(play.visit.glossary.terms, key=lambda term: len(term.meaning) + len(term.sources))
    play.visit.glossary.open(longest.key)
    play.settle()
    assert faults(play) == []
    play.visit.glossary.openList()
    play.settle()
    assert faults(play) == []
