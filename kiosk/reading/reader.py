"""From a content folder to the exhibition, with every problem on the way."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.exhibition.exhibition import ExhibitionSettings
from kiosk.pictures.store import PictureStore
from kiosk.reading.assembly import assemble
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.collecting import no_collection
from kiosk.reading.entries import Desk
from kiosk.reading.files import ContentFolder
from kiosk.reading.glossary import read_glossary
from kiosk.reading.layout import Layout, lay_out
from kiosk.reading.media import Media
from kiosk.reading.memory import Memory
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.references import checked, shared_judges, warn_about_words
from kiosk.reading.report import FileReport, Report
from kiosk.reading.result import Reading
from kiosk.reading.schema import build
from kiosk.reading.sections import read_section
from kiosk.reading.shared_files import read_badges, read_insignia, read_maps, read_motifs, read_sources, read_words
from kiosk.reading.yaml_files import read_node
from kiosk.reading.yaml_nodes import Node

_SETTINGS = "exhibition.yaml"

Watch = Callable[[int], Callable[[int], None]]
"""Is told how many entries there are, and gives what is to be told of each that is done."""


@no_collection()
def read_exhibition(root: Path, pictures: PictureStore | None = None, watch: Watch | None = None, memory: Memory | None = None) -> Reading:
    """Read a content folder; whatever it holds, nothing is raised. ``pictures`` keeps what is prepared for the window.

    ``watch`` is told how many entries there are, and then of each that is done. With a ``memory`` only what has changed since the last
    reading is read again.
    """
    folder = ContentFolder(root)
    report = Report(folder.label)
    if not os.path.isdir(root):  # noqa: PTH112, never raises
        report.on("").error("is not a folder that can be read")
        return Reading(None, report.problems())
    node = read_node(folder, _SETTINGS, report.on(_SETTINGS))
    settings: Any = build(node, ExhibitionSettings, report.on(_SETTINGS))
    layout = lay_out(folder, settings.sections if settings else None, report)
    desk = replace(_desk(folder, settings, layout, Media(folder, pictures or PictureStore()), report), memory=memory)
    if memory is not None:
        memory.begin(desk.catalogue)
    if settings is not None and node is not None:
        settings = _checked_settings(settings, node, layout, desk.catalogue, report.on(_SETTINGS))
    desk = replace(desk, renew=partial(_renewed, root, desk.media.store))
    if watch is not None:
        desk = replace(desk, step=watch(sum(len(ids) for ids in layout.sections.values())))
    sections = [read for name, ids in layout.sections.items() if (read := read_section(name, ids, desk)) is not None]
    exhibition = None if settings is None else assemble(settings, sections, desk)
    return Reading(exhibition, report.problems(), sum(len(ids) for ids in layout.sections.values()))


def _renewed(root: Path, store: PictureStore) -> Desk:
    """A desk like that of another process, which tells what is wrong with the files that all entries share."""
    folder = ContentFolder(root)
    report = Report(folder.label)
    on = report.on(_SETTINGS)
    settings: Any = build(read_node(folder, _SETTINGS, on), ExhibitionSettings, on)
    return _desk(folder, settings, lay_out(folder, settings.sections if settings else None, report), Media(folder, store), report)


def _desk(folder: ContentFolder, settings: ExhibitionSettings | None, layout: Layout, media: Media, report: Report) -> Desk:
    languages = settings.languages if settings else _languages_by_files(folder, layout)
    sources, places = read_sources(folder, report)
    words, broken_words = read_words(folder, layout.sheets["words"], languages, report)
    catalogue = Catalogue(languages, layout.entries, words, layout.sheets, sources or {}, places)
    catalogue.broken_sources, catalogue.broken_words = sources is None, broken_words
    catalogue.maps = read_maps(folder, catalogue, report)
    catalogue.motifs = read_motifs(folder, catalogue, report)
    catalogue.badges = read_badges(folder, catalogue, report)
    catalogue.insignia = read_insignia(folder, catalogue, report)
    terms, catalogue.terms_written = read_glossary(folder, catalogue, report)
    catalogue.terms, catalogue.broken_glossary = terms or {}, terms is None
    return Desk(folder, catalogue, media, report)


def _checked_settings(
    settings: ExhibitionSettings, node: Node, layout: Layout, catalogue: Catalogue, report: FileReport
) -> ExhibitionSettings | None:
    for number, name in enumerate(settings.sections):
        if name not in layout.sections:
            near = near_miss(name, {entry.partition("/")[0] for entry in layout.entries})
            report.error(f"there is no section {quoted(name)}{near}", node.find(("sections", number))[1])
    warn_about_words(settings, ExhibitionSettings, node, catalogue.languages, report)
    result: ExhibitionSettings | None = checked(settings, ExhibitionSettings, node, shared_judges(catalogue), report)
    return result


def _languages_by_files(folder: ContentFolder, layout: Layout) -> tuple[str, ...]:
    """The languages that the texts are in, the commonest first: a guess for where ``exhibition.yaml`` cannot say."""
    names = (item.name for entry in sorted(layout.entries) for item in folder.items(entry))
    found = Counter(name.removesuffix(".md") for name in names if name.endswith(".md"))
    return tuple(sorted(found, key=lambda language: (-found[language], language))) or ("en",)
