"""What can be pointed at, and what is wrong with a name that points at nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.exhibition.badges import BadgeSheet, MotifSheet
from kiosk.exhibition.exhibition import Source
from kiosk.exhibition.glossary import GLOSSARY, Term
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import BadgeName, EntryId, InsigniaName, MapName, MotifName, SourceKey, TermKey
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.report import Position

_ENTRY = re.compile("[a-z0-9_]+/[a-z0-9_]+")


@dataclass
class Catalogue:
    """Names that exist. ``entries`` are all folders of entries, also those that cannot be shown.

    ``sheets_on_disk`` names the files of ``maps``, ``badges``, ``motifs`` and ``insignia`` likewise, ``terms_written`` the terms of the
    glossary; ``used`` gathers the sources that something names. Where ``sources.yaml``, ``glossary.yaml`` or a file of words is itself
    broken, nothing is said about the names that it may have held.
    """

    languages: tuple[str, ...]
    entries: frozenset[EntryId]
    words: Mapping[str, Mapping[str, str]]
    sheets_on_disk: Mapping[str, tuple[str, ...]]
    sources: Mapping[SourceKey, Source]
    source_places: Mapping[str, Position]
    maps: Mapping[MapName, MapSheet] = field(default_factory=dict)
    badges: Mapping[BadgeName, BadgeSheet] = field(default_factory=dict)
    motifs: Mapping[MotifName, MotifSheet] = field(default_factory=dict)
    insignia: Mapping[InsigniaName, InsigniaSheet] = field(default_factory=dict)
    terms: Mapping[TermKey, Term] = field(default_factory=dict)
    terms_written: frozenset[str] = frozenset()
    broken_sources: bool = False
    broken_glossary: bool = False
    broken_words: frozenset[str] = frozenset()
    used: set[SourceKey] = field(default_factory=set)

    @property
    def default(self) -> str:
        """The language that every text must have."""
        return self.languages[0]

    def wrong_link(self, address: str) -> str:
        """What is wrong with a link in a text; empty where it leads to an entry or to a term of the glossary."""
        if not _ENTRY.fullmatch(address):
            return f"{quoted(address)} is not an entry: a link leads to section/entry, never to an address"
        section, _, name = address.partition("/")
        return self.wrong_term(name) if section == GLOSSARY else self.wrong_entry(address)

    def wrong_term(self, name: str) -> str:
        """What is wrong with the key of a term."""
        if self.broken_glossary or name in self.terms_written:
            return ""
        return f"{quoted(name)} is not in {GLOSSARY}.yaml{near_miss(name, self.terms_written)}"

    def wrong_entry(self, entry: str) -> str:
        """What is wrong with an entry's id."""
        return "" if entry in self.entries else f"there is no entry {quoted(entry)}{near_miss(entry, self.entries)}"

    def wrong_source(self, key: str) -> str:
        """What is wrong with the key of a source, which counts as used."""
        self.used.add(SourceKey(key))
        if key in self.sources or self.broken_sources:
            return ""
        return f"{quoted(key)} is not in sources.yaml{near_miss(key, self.sources)}"

    def wrong_sheet(self, folder: str, what: str, name: str) -> str:
        """What is wrong with the name of a file of ``folder``, which holds things called ``what``."""
        there = self.sheets_on_disk[folder]
        return "" if name in there else f"there is no {what} {quoted(name)}{near_miss(name, there)}"

    def wrong_words(self, words: Mapping[str, str]) -> str:
        """What is wrong with words by language."""
        return "" if words.get(self.default, "").strip() else f"the words in {self.default} are missing"
