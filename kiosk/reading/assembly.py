"""The parts put together, so that every name in the exhibition leads to something in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from kiosk.exhibition.exhibition import Entry, Exhibition, ExhibitionSettings, Section, SectionSettings, Source
from kiosk.exhibition.glossary import Term
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import BadgeName, EntryId, InsigniaName, MapName, SourceKey, TermKey
from kiosk.exhibition.text import EntryText
from kiosk.reading.entries import Desk
from kiosk.reading.pruning import pruned
from kiosk.reading.relations import relations
from kiosk.reading.walking import Found

Keep = Callable[[Found], bool]


def assemble(settings: ExhibitionSettings, sections: list[Section], desk: Desk) -> Exhibition:
    """The exhibition. What was broken is left out of it, and whatever pointed there."""
    catalogue = desk.catalogue
    for kind, folder, read in (
        (MapName, "maps", catalogue.maps),
        (BadgeName, "badges", catalogue.badges),
        (InsigniaName, "insignia", catalogue.insignia),
    ):
        if len(read) != len(catalogue.sheets_on_disk[folder]):
            settings, sections = _kept(settings, sections, _among(kind, read))
    if catalogue.broken_glossary or catalogue.terms.keys() != set(catalogue.terms_written):
        settings, sections = _kept(settings, sections, _among(TermKey, catalogue.terms))
    terms, maps = catalogue.terms, _kept_maps(catalogue.maps, _among(MapName, catalogue.maps))
    shown = {entry.id for section in sections for entry in section.entries}
    if shown != catalogue.entries:
        settings, sections = _kept(settings, sections, _among(EntryId, shown))
        terms = {key: kept for key, term in terms.items() if (kept := pruned(term, Term, _among(EntryId, shown))) is not None}
        maps = _kept_maps(maps, _among(EntryId, shown))
    entries = [entry for section in sections for entry in section.entries]
    related = relations(entries)
    _warn(entries, related, desk)
    return Exhibition(
        settings=replace(settings, sections=tuple(section.id for section in sections)),
        sections=tuple(sections),
        sources={key: Source(key) for key in sorted(catalogue.used)} if catalogue.broken_sources else catalogue.sources,
        maps=maps,
        badges=catalogue.badges,
        motifs=catalogue.motifs,
        insignia=catalogue.insignia,
        words=catalogue.words,
        glossary=terms,
        related=related,
        pictures=dict(sorted(desk.media.pictures.items())),
        videos=dict(sorted(desk.media.videos.items())),
    )


def _among(kind: Any, names: Collection[str]) -> Keep:
    """Keeps references of one kind that name one of ``names``, and all of other kinds."""
    return lambda found: found.kind is not kind or found.value in names


def _kept(settings: Any, sections: list[Section], keep: Keep) -> tuple[ExhibitionSettings, list[Section]]:
    """The same without what ``keep`` refuses; only entries can be lost by it, settings never are."""
    kept: Any = pruned(settings, ExhibitionSettings, keep)
    return kept, [_kept_section(section, keep) for section in sections]


def _kept_maps(maps: Mapping[MapName, MapSheet], keep: Keep) -> dict[MapName, MapSheet]:
    return {name: left for name, sheet in maps.items() if (left := pruned(sheet, MapSheet, keep)) is not None}


def _kept_section(section: Section, keep: Keep) -> Section:
    settings: Any = pruned(section.settings, SectionSettings, keep)
    entries = tuple(entry for each in section.entries if (entry := _kept_entry(each, keep)) is not None)
    if section.settings.door and not settings.door and entries:
        settings = replace(settings, door=entries[0].id)
    return replace(section, settings=settings, entries=entries)


def _kept_entry(entry: Entry, keep: Keep) -> Entry | None:
    facts: Any = pruned(entry.facts, type(entry.facts), keep)
    if facts is None:
        return None
    texts: dict[str, Any] = {language: pruned(text, EntryText, keep) for language, text in entry.texts.items()}
    return replace(entry, facts=facts, texts=texts)


def _warn(entries: Collection[Entry], related: Mapping[EntryId, tuple[EntryId, ...]], desk: Desk) -> None:
    """Warn about entries that nothing leads to and sources that nothing names, unless an error may be the reason."""
    if desk.report.failed:
        return
    for entry in entries:
        if not related[entry.id]:
            desk.report.on(f"{entry.id}/entry.yaml").warning("nothing links to this entry, and it links to nothing")
    for key, place in desk.catalogue.source_places.items():
        if SourceKey(key) not in desk.catalogue.used:
            desk.report.on("sources.yaml").warning(f"nothing names the source '{key[:40]}'", place)
