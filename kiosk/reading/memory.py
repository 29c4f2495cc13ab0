"""What was read of each entry the last time: a folder that somebody works on is read again only where it has changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kiosk.exhibition.exhibition import Entry, SectionSettings
from kiosk.exhibition.pictures import Prepared
from kiosk.exhibition.references import EntryId, SourceKey
from kiosk.reading.pruning import pruned
from kiosk.reading.references import shared_judges
from kiosk.reading.report import FileReport

if TYPE_CHECKING:
    from kiosk.reading.catalogue import Catalogue
    from kiosk.reading.entries import Desk

Read = Callable[[EntryId, "Desk", tuple[str, ...]], Entry | None]


@dataclass(frozen=True, slots=True)
class _Read:
    """What the reading of an entry gave: the entry, and what it left on the desk."""

    key: object
    entry: Entry | None
    reports: tuple[FileReport, ...]
    paths: tuple[str, ...]
    used: frozenset[SourceKey]
    pictures: dict[str, Prepared]
    videos: dict[str, str]


@dataclass
class Memory:
    """Keeps readings of entries, and of everything the last version that could be shown.

    ``kept`` names the entries, and the sections, that are shown in an older version because the one on disk has errors.
    """

    kept: set[str] = field(default_factory=set)
    _read: dict[EntryId, _Read] = field(default_factory=dict)
    _good: dict[EntryId, Entry] = field(default_factory=dict)
    _settings: dict[str, SectionSettings] = field(default_factory=dict)
    _shared: object = None

    def begin(self, catalogue: Catalogue) -> None:
        """Begin a reading; where something has changed that all entries may use, every entry is read again."""
        self.kept = set()
        shared = (
            catalogue.languages, catalogue.entries, catalogue.words, catalogue.sheets_on_disk, catalogue.sources, catalogue.maps,
            catalogue.badges, catalogue.motifs, catalogue.terms_written, catalogue.broken_sources, catalogue.broken_glossary, catalogue.broken_words,
        )  # fmt: skip
        if shared != self._shared:
            self._read = {}
        self._shared = shared
        for gone in self._good.keys() - catalogue.entries:
            del self._good[gone]

    def entry(self, name: EntryId, desk: Desk, groups: tuple[str, ...], read: Read) -> Entry | None:
        """The entry, read again only if its files have changed; an entry that is broken now as it was when it could last be shown."""
        key = groups, _states(desk, name)
        known = self._read.get(name)
        if known is None or known.key != key:
            known = self._read[name] = _take_down(name, desk, groups, read, key)
        else:
            _lay_out(known, desk)
        if known.entry is not None:
            self._good[name] = known.entry
            return known.entry
        good = self._good.get(name)
        shown = _still_whole(good, desk.catalogue) if good is not None else None
        if shown is not None:
            self.kept.add(name)
        return shown

    def settings(self, section: str, settings: SectionSettings | None) -> SectionSettings | None:
        """The settings of a section, or the last that could be used."""
        if settings is not None:
            self._settings[section] = settings
            return settings
        good = self._settings.get(section)
        if good is not None:
            self.kept.add(section)
        return good


def _states(desk: Desk, entry: EntryId) -> tuple[object, ...]:
    """What tells one state of an entry's files from another."""
    states: list[object] = []
    for place, _, names in sorted(os.walk(desk.folder.root / entry)):
        for name in sorted(names):
            try:
                state = os.stat(os.path.join(place, name))  # noqa: PTH116, PTH118, thousands of files, twice a second
            except OSError:
                continue
            states.append((place, name, state.st_size, state.st_mtime_ns, state.st_ino))
    return tuple(states)


def _take_down(name: EntryId, desk: Desk, groups: tuple[str, ...], read: Read, key: object) -> _Read:
    before, desk.catalogue.used = desk.catalogue.used, set()
    entry = read(name, desk, groups)
    used, desk.catalogue.used = desk.catalogue.used, desk.catalogue.used | before
    own = f"{name}/"
    paths = tuple(path for path in desk.report.files if path.startswith(own))
    return _Read(
        key,
        entry,
        tuple(replace(desk.report.files[path], problems=set(desk.report.files[path].problems)) for path in paths),
        paths,
        frozenset(used),
        {each: picture for each, picture in desk.media.pictures.items() if each.startswith(own)},
        {each: video for each, video in desk.media.videos.items() if each.startswith(own)},
    )


def _lay_out(known: _Read, desk: Desk) -> None:
    """Leave on the desk what reading the entry left there."""
    for path, report in zip(known.paths, known.reports, strict=True):
        desk.report.files[path] = replace(report, problems=set(report.problems))
    desk.catalogue.used |= known.used
    desk.media.pictures.update(known.pictures)
    desk.media.videos.update(known.videos)


def _still_whole(entry: Entry, catalogue: Catalogue) -> Entry | None:
    """An entry of an earlier reading without what leads to nothing by now; None where nothing is left to show."""
    judges = shared_judges(catalogue)
    facts: Any = pruned(entry.facts, type(entry.facts), lambda found: found.kind not in judges or not judges[found.kind](found.value))
    return None if facts is None else replace(entry, facts=facts)
