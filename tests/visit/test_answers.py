"""An entry as an answer: its first tab, its sources and the way to more, in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_exhibition import CLARA, HOSTILE, with_entry

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.references import EntryId
from kiosk.visit.answer_item import AnswerItem
from kiosk.visit.visit import Visit


@pytest.fixture
def exhibition() -> Exhibition:
    return with_entry(replace(CLARA, facts=replace(CLARA.facts, links=(EntryId("battles/river"), EntryId("people/anna")))))


def answer(visit: Visit, row: int) -> AnswerItem:
    visit.openSection("people")
    assert visit.section is not None
    entries = visit.section.entries
    card = entries.data(entries.index(row, 0))
    assert card is not None
    return card.answer


def test_an_answer_leads_to_the_first_of_its_links(visit: Visit) -> None:
    visit.begin("en")
    clara = answer(visit, 2)
    assert [block.lines for block in clara.blocks] == [["Clara: text."]]
    assert (clara.moreId, clara.moreTitle) == ("battles/river", "The River")
    assert [(source.number, source.title) for source in clara.sources] == [(1, HOSTILE), (0, "A book")]


def test_an_answer_is_told_again_in_another_language(visit: Visit) -> None:
    visit.begin("ru")
    clara = answer(visit, 2)
    assert [block.lines for block in clara.blocks] == [["Клара: text."]]
    assert clara.moreTitle == "Река"


def test_an_entry_without_links_leads_nowhere(visit: Visit) -> None:
    visit.begin("en")
    boris = answer(visit, 1)
    assert (boris.moreId, boris.moreTitle) == ("", "")
