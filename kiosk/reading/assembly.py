"""The parts put together, so that every name in the exhibition leads to something in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kiosk.exhibition.exhibition import Entry, Exhibition, ExhibitionSettings, Section, SectionSettings, Source
from kiosk.exhibition.references import EntryId, MapName, SourceKey
from kiosk.exhibition.text import EntryText
from kiosk.reading.entries import Desk
from kiosk.reading.pruning import pruned
from kiosk.reading.relations import backlinks
from kiosk.reading.walking import Found


def assemble(settings: ExhibitionSettings, sections: Iterable[Section], desk: Desk) -> Exhibition | None:
    """The exhibition. What was broken is left out of it, and whatever pointed there."""
    catalogue = desk.catalogue
    sections = [_pruned_section(section, lambda found: found.kind is not MapName or found.value in catalogue.maps) for section in sections]
    shown = {entry.id for section in sections for entry in section.entries}

    def leads_somewhere(found: Found) -> bool:
        return (found.kind is not EntryId or found.value in shown) and (found.kind is not MapName or found.value in catalogue.maps)

    sections = [_pruned_section(section, leads_somewhere) for section in sections]
    kept: Any = pruned(settings, ExhibitionSettings, leads_somewhere)
    entries = [entry for section in sections for entry in section.entries]
    related = backlinks(entries)
    _warn(entries, related, desk)
    return Exhibition(
        settings=replace(kept, sections=tuple(section.id for section in sections)),
        sections=tuple(sections),
        sources=catalogue.sources if not catalogue.broken_sources else {key: Source(key) for key in sorted(catalogue.used)},
        maps=catalogue.maps,
        words=catalogue.words,
        backlinks=related,
        pictures=dict(sorted(desk.media.pictures.items())),
        videos=dict(sorted(desk.media.videos.items())),
    )


def _pruned_section(section: Section, keep: Any) -> Section:
    settings: Any = pruned(section.settings, SectionSettings, keep)
    entries = tuple(entry for each in section.entries if (entry := _pruned_entry(each, keep)) is not None)
    return replace(section, settings=settings, entries=entries)


def _pruned_entry(entry: Entry, keep: Any) -> Entry | None:
    facts: Any = pruned(entry.facts, type(entry.facts), keep)
    if facts is None:
        return None
    texts: dict[str, Any] = {language: pruned(text, EntryText, keep) for language, text in entry.texts.items()}
    return replace(entry, facts=facts, texts=texts)


def _warn(entries: Iterable[Entry], related: Any, desk: Desk) -> None:
    """Warn about entries that nothing leads to, and sources that nothing names."""
    for entry in entries:
        if not related[entry.id]:
            desk.report.on(f"{entry.id}/entry.yaml").warning("nothing links to this entry, and it links to nothing")
    for key, place in desk.catalogue.source_places.items():
        if SourceKey(key) not in desk.catalogue.used and not desk.catalogue.broken_sources:
            desk.report.on("sources.yaml").warning(f"nothing names the source '{key[:40]}'", place)
