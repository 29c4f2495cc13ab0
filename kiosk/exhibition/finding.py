"""Finding entries by words that somebody types with one finger, standing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.references import EntryId, TermKey, Words
from kiosk.exhibition.text import Block, EntryText, Line, ListBlock, Quote, Table

_BETWEEN = re.compile(r"[\W_]+")
_CLOSE = 0.72
"""How alike two words must be, by ``difflib``'s ratio: one wrong letter in four, or an ending that a language changes."""

_ROW = 11
"""Letters in a row of keys."""

_SHORTEST = 3
"""Letters; a shorter word is found in titles only, and beside a longer one it does not count: nearly every text has it."""

_SHORTEST_GUESS = 4
"""Letters; a shorter word is like too many others."""


def fold(text: str) -> str:
    """Return ``text`` as it is compared: words between single blanks, without case, accents and punctuation; ё is е, й is и."""
    letters = (letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter))
    return f" {_BETWEEN.sub(' ', ''.join(letters)).strip()} "


def letters_of(exhibition: Exhibition, code: str) -> tuple[str, ...]:
    """Return the letters that the titles in ``code`` are written with, in rows to type with."""
    titles = (entry.texts[code].title for entry in exhibition.entries.values() if code in entry.texts)
    letters = "".join(sorted({letter for title in titles for letter in title.casefold() if letter.isalpha()}))
    return tuple(letters[start : start + _ROW] for start in range(0, len(letters), _ROW))


@dataclass(frozen=True, slots=True)
class Found:
    """The entries that hold all words, the best first, and the terms that begin with one. ``guessed`` tells that the words were only like these."""

    entries: tuple[EntryId, ...] = ()
    terms: tuple[TermKey, ...] = ()
    guessed: bool = False


class Finder:
    """Looks in the titles of every language, and in the summaries, labels and texts of ``code``."""

    def __init__(self, exhibition: Exhibition, code: str) -> None:
        self._exhibition = exhibition
        self._code = code

    def find(self, typed: str) -> Found:
        """Each word of ``typed`` may be the beginning of a word; where nothing holds them all, words that are like them are looked for."""
        words = fold(typed).split()
        if not words:
            return Found()
        words = [word for word in words if len(word) >= _SHORTEST] or words
        found = Found(self._entries(words), self._terms(words))
        if found.entries or found.terms:
            return found
        guess = [self._like(word) for word in words]
        return Found(self._entries(guess), self._terms(guess), guessed=True) if guess != words else Found()

    def _entries(self, words: list[str]) -> tuple[EntryId, ...]:
        ranked = ((rank, place, name) for place, (name, pages) in enumerate(self._pages.items()) if (rank := pages.rank(words)) is not None)
        return tuple(name for _, _, name in sorted(ranked))

    def _terms(self, words: list[str]) -> tuple[TermKey, ...]:
        return tuple(key for key, name in self._names_of_terms.items() if all(f" {word}" in name for word in words))

    def _like(self, word: str) -> str:
        """The known word that is most like this one, or the word itself."""
        if len(word) < _SHORTEST_GUESS:
            return word
        return next(iter(get_close_matches(word, self._vocabulary, 1, _CLOSE)), word)

    @cached_property
    def _pages(self) -> Mapping[EntryId, _Pages]:
        exhibition = self._exhibition
        return {
            name: _Pages(entry, entry.texts.get(self._code) or entry.texts[exhibition.default_language]) for name, entry in exhibition.entries.items()
        }

    @cached_property
    def _names_of_terms(self) -> Mapping[TermKey, str]:
        return {key: _in_all_languages(term.term) for key, term in self._exhibition.glossary.items()}

    @cached_property
    def _vocabulary(self) -> list[str]:
        pages = (word for each in self._pages.values() for field in each.quick for word in field.split())
        terms = (word for name in self._names_of_terms.values() for word in name.split())
        return sorted({*pages, *terms})


class _Pages:
    """What an entry says, in the order of weight: its titles, what stands beside them, its text."""

    def __init__(self, entry: Entry, text: EntryText) -> None:
        self._entry = entry
        self._text = text

    @cached_property
    def quick(self) -> tuple[str, str]:
        titles = fold(" ".join(text.title for text in (self._text, *self._entry.texts.values())))
        return titles, fold(" ".join((self._text.subtitle, self._text.summary, *self._text.labels.values())))

    @cached_property
    def _whole(self) -> str:
        return fold(" ".join(_words_of(self._text)))

    def rank(self, words: list[str]) -> int | None:
        """How far from its head an entry holds the words, 0 for a title with the whole first word; None if it lacks one."""
        title, beside = self.quick
        rank = 0 if f" {words[0]} " in title else 1 if title.startswith(f" {words[0]}") else 2
        for word in words:
            start = f" {word}"
            if start in title:
                continue
            if len(word) < _SHORTEST:
                return None
            if start in beside:
                rank += 10
            elif start in self._whole:
                rank += 100
            else:
                return None
        return rank


def _words_of(text: EntryText) -> Iterator[str]:
    for tab in text.tabs:
        yield tab.title
        for block in tab.blocks:
            for line in _lines(block):
                yield "".join(span.text for span in line)


def _lines(block: Block) -> Iterable[Line]:
    match block:
        case ListBlock():
            return block.items
        case Quote():
            return block.lines
        case Table():
            return (*block.head, *(line for row in block.rows for line in row))
        case _:
            return (block.spans,)


def _in_all_languages(words: Words) -> str:
    return fold(" ".join(words.values()))
