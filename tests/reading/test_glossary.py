"""What a glossary gives, and what is left of it where something is broken."""

from __future__ import annotations

from kiosk.exhibition.glossary import Term
from kiosk.exhibition.text import Paragraph, Span

from .conftest import SmallFolder


def words_of_konev(small: SmallFolder) -> tuple[Span, ...]:
    (tab,) = small.exhibition().entries["leaders/konev"].texts["en"].tabs
    (paragraph,) = tab.blocks
    assert isinstance(paragraph, Paragraph)
    return paragraph.spans


def test_a_term_is_read(small: SmallFolder) -> None:
    term = Term({"en": "Pocket", "ru": "Котёл"}, {"en": "Troops that are surrounded.", "ru": "Окружённые войска."}, ("archive",), "fronts/moscow")
    assert small.exhibition().glossary == {"pocket": term}
    assert Span("pocket", term="pocket") in words_of_konev(small)


def test_an_exhibition_needs_no_glossary(small: SmallFolder) -> None:
    (small.root / "glossary.yaml").unlink()
    for language in ("en", "ru"):
        small.replace(f"leaders/konev/{language}.md", "[pocket](glossary/pocket)", "pocket")
    assert small.problems() == []
    assert small.exhibition().glossary == {}


def test_links_into_a_broken_glossary_become_words(small: SmallFolder) -> None:
    small.replace("glossary.yaml", "pocket:", "pocket: [")
    assert "".join(span.text for span in words_of_konev(small)) == "He took Berlin too, from a pocket."
    assert all(span.term is None for span in words_of_konev(small))


def test_a_link_to_a_broken_term_becomes_words(small: SmallFolder) -> None:
    small.replace("glossary.yaml", "{en: Pocket, ru: Котёл}", "{ru: Котёл}")
    assert small.exhibition().glossary == {}
    assert all(span.term is None for span in words_of_konev(small))


def test_a_term_keeps_its_meaning_when_its_entry_cannot_be_shown(small: SmallFolder) -> None:
    small.replace("fronts/moscow/entry.yaml", "kind: campaign", "kind: campain")
    assert small.exhibition().glossary["pocket"].entry is None
    assert small.exhibition().glossary["pocket"].meaning["en"] == "Troops that are surrounded."
