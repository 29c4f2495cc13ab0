"""Nobody ends in a blind alley: each page leads on in at least two ways, and every page can be reached."""

from __future__ import annotations

import pytest

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.references import EntryId
from kiosk.exhibition.text import EntryText
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition
from kiosk.reading.references import used_values


@pytest.fixture(scope="module")
def exhibition() -> Exhibition:
    read = read_exhibition(bundled_content()).exhibition
    assert read is not None
    return read


def test_each_entry_has_at_least_two_ways_onward(exhibition: Exhibition) -> None:
    assert len(exhibition.entries) > 200
    few = {entry: len(exhibition.related[entry]) for entry in exhibition.entries if len(exhibition.related[entry]) < 2}
    assert few == {}


def test_no_entry_is_an_orphan(exhibition: Exhibition) -> None:
    """From the first entry every other can be reached by what the pages offer as related."""
    reached: set[str] = set()
    waiting = [next(iter(exhibition.entries))]
    while waiting:
        entry = waiting.pop()
        if entry not in reached:
            reached.add(entry)
            waiting.extend(exhibition.related[entry])
    assert set(exhibition.entries) - reached == set()


def test_both_languages_lead_to_the_same_pages(exhibition: Exhibition) -> None:
    """A visitor who reads Russian finds the links that one who reads English finds."""
    uneven = {}
    for entry in exhibition.entries.values():
        links = [set(used_values(text, EntryText, EntryId)) for text in entry.texts.values()]
        if any(each != links[0] for each in links):
            uneven[entry.id] = set.union(*links) - set.intersection(*links)
    assert uneven == {}
