"""A short answer stands whole on its card, where no warning can come first: it is worded so that it needs none."""

from __future__ import annotations

import re

import pytest

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.text import EntryText, Paragraph
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition
from kiosk.reading.spans import plain

CRUELTY = {
    "en": re.compile(r"tortur|\brap(?:e|ed|es)\b|burn(?:ed|t|ing)|hanged|corpse|mutilat|gas van", re.IGNORECASE),
    "ru": re.compile(r"\bпыта(?:л|ли|ют)\b|пытк|изнасил|насилова|сжига|сожгл|повес[иь]|труп|душегуб", re.IGNORECASE),
}


def answers() -> list[Entry]:
    exhibition = read_exhibition(bundled_content()).exhibition
    assert exhibition is not None
    found = [entry for section in exhibition.sections if section.settings.layout == "answers" for entry in section.entries]
    assert found, "there is no short answer to judge"
    return found


def words(text: EntryText) -> str:
    paragraphs = [plain(block.spans) for tab in text.tabs for block in tab.blocks if isinstance(block, Paragraph)]
    return " ".join([text.title, text.summary, *paragraphs])


ANSWERS = answers()


@pytest.mark.parametrize("entry", ANSWERS, ids=[entry.id for entry in ANSWERS])
def test_an_answer_needs_no_warning(entry: Entry) -> None:
    for language, text in entry.texts.items():
        assert not text.warning, f"{language}: nobody would see this warning"
        assert not CRUELTY[language].search(words(text)), f"{language}: this asks for a warning"


def test_the_words_that_ask_for_a_warning_are_found() -> None:
    assert CRUELTY["en"].search("The Germans burned them with their people.")
    assert CRUELTY["ru"].search("Немцы сжигали их вместе с людьми.")
    assert not CRUELTY["en"].search("She was put to death.")
