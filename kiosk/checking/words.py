"""Checks of the words, made only when they are asked for: they judge what no rule can decide."""

from __future__ import annotations

from pathlib import Path

from kiosk.checking.names import names_spelt_apart
from kiosk.checking.readability import hard_to_read
from kiosk.checking.texts import written_texts
from kiosk.checking.translations import old_translations
from kiosk.exhibition.problems import Problem
from kiosk.reading.result import Reading


def wording(root: Path, reading: Reading) -> list[Problem]:
    """Long sentences, hard texts, and names that are spelt in two ways."""
    if reading.exhibition is None:
        return []
    texts = list(written_texts(root, reading.exhibition))
    return [*hard_to_read(texts), *names_spelt_apart(texts)]


def translations(root: Path, reading: Reading, *, accept: bool = False) -> list[Problem]:
    """Translations that are older than their original."""
    return [] if reading.exhibition is None else old_translations(root, reading.exhibition, accept=accept)
