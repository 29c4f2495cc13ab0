"""Links between entries, in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.references import EntryId
from kiosk.exhibition.text import EntryText
from kiosk.reading.references import used_values


def named_by(entry: Entry) -> tuple[EntryId, ...]:
    """The other entries that an entry names, in its facts and then in its texts, each once."""
    named = list(used_values(entry.facts, type(entry.facts), EntryId))
    for text in entry.texts.values():
        named.extend(used_values(text, EntryText, EntryId))
    return tuple(each for each in dict.fromkeys(named) if each != entry.id)


def relations(entries: Iterable[Entry]) -> Mapping[EntryId, tuple[EntryId, ...]]:
    """For each entry those it names, in its own order, and then those that name it, in the order of the exhibition."""
    named = {entry.id: named_by(entry) for entry in entries}
    related: dict[EntryId, dict[EntryId, None]] = {entry: dict.fromkeys(others) for entry, others in named.items()}
    for entry, others in named.items():
        for other in others:
            related[other].setdefault(entry)
    return {entry: tuple(others) for entry, others in related.items()}
