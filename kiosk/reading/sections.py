"""One section: its settings, and its entries in order."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from kiosk.exhibition.exhibition import Entry, Section, SectionSettings
from kiosk.exhibition.references import EntryId
from kiosk.reading import placeholders
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.chronology import beginning
from kiosk.reading.entries import Desk
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.references import checked, shared_judges, warn_about_words
from kiosk.reading.report import FileReport
from kiosk.reading.schema import build
from kiosk.reading.side_by_side import read_entries
from kiosk.reading.yaml_files import read_node
from kiosk.reading.yaml_nodes import Node

_NO_DATE = datetime.date.max


def read_section(name: str, ids: tuple[EntryId, ...], desk: Desk) -> Section | None:
    """The section with the entries that can be shown; None where ``section.yaml`` cannot be used."""
    path = f"{name}/section.yaml"
    report = desk.report.on(path)
    node = read_node(desk.folder, path, report)
    to_fill_in = placeholders.still_open(node)
    if to_fill_in:
        placeholders.warn(to_fill_in, "this section is not shown", report)
        return None
    settings: Any = build(node, SectionSettings, report)
    groups = tuple(each.group for each in settings.filters) if settings is not None else ()
    entries = read_entries(ids, desk, groups, desk.renew)
    if settings is None or node is None:
        return _as_it_was(name, entries, desk)
    warn_about_words(settings, SectionSettings, node, desk.catalogue.languages, report)
    settings = checked(settings, SectionSettings, node, shared_judges(desk.catalogue), report)
    if settings is None:
        return _as_it_was(name, entries, desk)
    settings = _with_telling_maps(settings, node, desk.catalogue, report)
    if desk.memory is not None:
        desk.memory.settings(name, settings)
    _check_order(settings, node, ids, report)
    _check_bands(settings, node, desk, report)
    if not desk.report.failed:
        _check_filters(settings, node, entries, report)
    return Section(name, settings, in_order(entries, settings.order, desk.catalogue.default))


def _as_it_was(name: str, entries: list[Entry], desk: Desk) -> Section | None:
    """The section under the settings that it last had, if this is remembered."""
    settings = desk.memory.settings(name, None) if desk.memory is not None else None
    return None if settings is None else Section(name, settings, in_order(entries, settings.order, desk.catalogue.default))


def in_order(entries: list[Entry], first: tuple[str, ...], language: str) -> tuple[Entry, ...]:
    """The entries named in ``first`` in that order, then the others by date and title."""

    def key(entry: Entry) -> tuple[int, datetime.date, str]:
        name = entry.id.partition("/")[2]
        date = beginning(entry.facts)
        rank = first.index(name) if name in first else len(first)
        return rank, date.first_day if date else _NO_DATE, entry.texts[language].title.casefold()

    return tuple(sorted(entries, key=key))


def _check_order(settings: SectionSettings, node: Node, ids: tuple[EntryId, ...], report: FileReport) -> None:
    names = [entry.partition("/")[2] for entry in ids]
    for number, name in enumerate(settings.order):
        if name not in names:
            at = node.find(("order", number))[0].at
            report.error(f"the section has no entry {quoted(name)}{near_miss(name, names)}", at)


def _check_bands(settings: SectionSettings, node: Node, desk: Desk, report: FileReport) -> None:
    sections = {entry.partition("/")[0] for entry in desk.catalogue.entries}
    for number, band in enumerate(settings.bands):
        for each, name in enumerate(band.sections):
            if name not in sections:
                at = node.find(("bands", number, "sections", each))[0].at
                report.error(f"there is no section {quoted(name)} with entries{near_miss(name, sections)}", at)


def _with_telling_maps(settings: SectionSettings, node: Node, catalogue: Catalogue, report: FileReport) -> SectionSettings:
    """The same without the maps that have no day to tell of."""
    mute = [choice for choice in settings.maps if choice.map in catalogue.maps and not catalogue.maps[choice.map].moments]
    for choice in mute:
        at = node.find(("maps", settings.maps.index(choice), "map"))[0].at
        report.error(f"the map '{choice.map}' has neither 'lines' nor 'steps': a section's map needs days to tell of", at)
    return replace(settings, maps=tuple(choice for choice in settings.maps if choice not in mute)) if mute else settings


def _check_filters(settings: SectionSettings, node: Node, entries: list[Entry], report: FileReport) -> None:
    used = {group for entry in entries for group in entry.facts.groups}
    for number, each in enumerate(settings.filters):
        if each.group not in used:
            message = f"no entry of the section is in the group {quoted(each.group)}{near_miss(each.group, used)}"
            report.warning(message, node.find(("filters", number))[0].at)
    for number, choice in enumerate(settings.maps):
        if choice.group is not None and choice.group not in used:
            message = f"no entry of the section is in the group {quoted(choice.group)}{near_miss(choice.group, used)}"
            report.warning(message, node.find(("maps", number, "group"))[0].at)
