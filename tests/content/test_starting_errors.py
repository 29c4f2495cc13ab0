"""The errors of the texts that the exhibition began from have not come back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Question
from kiosk.exhibition.text import EntryText, Heading, ListBlock, Paragraph, Quote, Span, Tab, Table
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition


@dataclass(frozen=True, slots=True)
class Mistake:
    """What stood there, how it would be found in each language, and the entries that may name it in order to mend it."""

    name: str
    quoted: str
    patterns: dict[str, re.Pattern[str]]
    mended_in: tuple[str, ...]


def parse(line: str) -> Mistake:
    name, quoted, *patterns, mended_in = (part.strip() for part in line.split(" | "))
    return Mistake(name, quoted, dict(zip(("en", "ru"), map(re.compile, patterns), strict=True)), tuple(mended_in.split(", ")))


MISTAKES = [parse(line) for line in (Path(__file__).parent / "starting_errors.txt").read_text("utf-8").splitlines() if not line.startswith("#")]


@pytest.fixture(scope="module")
def exhibition() -> Exhibition:
    read = read_exhibition(bundled_content()).exhibition
    assert read is not None
    return read


def lines(tab: Tab) -> Iterator[tuple[Span, ...]]:
    for block in tab.blocks:
        match block:
            case Paragraph() | Heading():
                yield block.spans
            case ListBlock():
                yield from block.items
            case Quote():
                yield from block.lines
            case Table():
                yield from (*block.head, *(cell for row in block.rows for cell in row))


def stated(entry: Entry, text: EntryText) -> Iterator[str]:
    """What the exhibition says in its own voice: of a question all but what was said."""
    yield from (text.title, text.subtitle, text.summary, text.alt, text.warning)
    question = isinstance(entry.facts, Question)
    claims = {claim.claim for claim in entry.facts.claims} if isinstance(entry.facts, Question) else set()
    yield from (words for key, words in text.labels.items() if key not in claims)
    for tab in text.tabs[1:] if question else text.tabs:
        yield from ("".join(span.text for span in line) for line in lines(tab))


def test_the_list_holds_every_known_error() -> None:
    assert len(MISTAKES) >= 58
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_the_pattern_finds_the_error_where_it_stood(mistake: Mistake) -> None:
    assert mistake.patterns["en"].search(mistake.quoted.replace("'", "’"))


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_the_error_stands_nowhere(exhibition: Exhibition, mistake: Mistake) -> None:
    found = [
        f"{entry.id} ({code}): {sentence}"
        for entry in exhibition.entries.values()
        if entry.id not in mistake.mended_in
        for code, text in entry.texts.items()
        for sentence in stated(entry, text)
        if mistake.patterns[code].search(sentence)
    ]
    assert found == []
