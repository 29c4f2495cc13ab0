"""The files that all entries share: bibliography, words, maps, badges, motifs and signs of rank."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.exhibition.badges import BadgeSheet, MotifSheet
from kiosk.exhibition.exhibition import Source
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import BadgeName, InsigniaName, MapName, MotifName, SourceKey
from kiosk.places import assets
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.files import ContentFolder
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.placeholders import FILL_IN
from kiosk.reading.references import checked, shared_judges, warn_about_words
from kiosk.reading.report import FileReport, Report
from kiosk.reading.schema import build
from kiosk.reading.yaml_files import read_node
from kiosk.reading.yaml_nodes import Node

Places = Mapping[str, tuple[int, int]]
"""Where each key stands in its file."""


def read_sources(folder: ContentFolder, report: Report) -> tuple[dict[SourceKey, Source] | None, Places]:
    """The bibliography, or None where the file cannot be used, and where its keys stand."""
    on = report.on("sources.yaml")
    node = read_node(folder, "sources.yaml", on)
    sources: Any = build(node, dict[SourceKey, Source], on)
    return sources, node.keys if node is not None else {}


def read_words(
    folder: ContentFolder, there: tuple[str, ...], languages: tuple[str, ...], report: Report
) -> tuple[dict[str, dict[str, str]], frozenset[str]]:
    """Shared words by language, and the languages whose file is broken."""
    words: dict[str, dict[str, str]] = {}
    nodes: dict[str, Node] = {}
    for language in languages:
        on = report.on(f"words/{language}.yaml")
        if language not in there:
            if language != languages[0] and languages[0] in there:
                on.warning(f"is missing: its words are shown in {languages[0]} in their place")
            continue
        node = read_node(folder, f"words/{language}.yaml", on)
        read = build(node, dict[str, str], on)
        if read is not None and node is not None:
            words[language], nodes[language] = {key: word for key, word in read.items() if FILL_IN not in word}, node
    for language in there:
        if language not in languages:
            on = report.on(f"words/{language}.yaml")
            on.warning(f"is not read: '{language}' is not among the languages of exhibition.yaml")
    broken = frozenset(language for language in languages if language in there and language not in words)
    for language, own in words.items():
        if language != languages[0] and languages[0] in words:
            _compare(words[languages[0]], own, nodes[language], languages[0], report.on(f"words/{language}.yaml"))
    return words, broken


def _compare(default: Mapping[str, str], other: Mapping[str, str], node: Node, language: str, report: FileReport) -> None:
    for key in default:
        if not other.get(key, "").strip():
            report.warning(f"'{key}' is missing: it stands in words/{language}.yaml", node.at)
    for key in other:
        if key not in default:
            report.warning(f"'{key[:40]}' does not stand in words/{language}.yaml{near_miss(key, default)}", node.keys[key])


def read_maps(folder: ContentFolder, catalogue: Catalogue, report: Report) -> dict[MapName, MapSheet]:
    """The map sheets that can be shown."""
    maps = _read_sheets(folder, "maps", MapSheet, catalogue, report)
    based = {MapName(name): _with_base(sheet, node, report.on(f"maps/{name}.yaml")) for name, (sheet, node) in maps.items()}
    return {name: sheet for name, sheet in based.items() if sheet is not None}


def read_motifs(folder: ContentFolder, catalogue: Catalogue, report: Report) -> dict[MotifName, MotifSheet]:
    """The drawings that badges share."""
    motifs = _read_sheets(folder, "motifs", MotifSheet, catalogue, report)
    return {MotifName(name): sheet for name, (sheet, _) in motifs.items()}


def read_badges(folder: ContentFolder, catalogue: Catalogue, report: Report) -> dict[BadgeName, BadgeSheet]:
    """The badges that can be drawn; a motif that cannot be read is left out of them."""
    badges = _read_sheets(folder, "badges", BadgeSheet, catalogue, report)
    return {BadgeName(name): sheet for name, (sheet, _) in badges.items()}


def read_insignia(folder: ContentFolder, catalogue: Catalogue, report: Report) -> dict[InsigniaName, InsigniaSheet]:
    """The signs of rank that can be drawn; a motif that cannot be read is left out of them."""
    insignia = _read_sheets(folder, "insignia", InsigniaSheet, catalogue, report)
    return {InsigniaName(name): sheet for name, (sheet, _) in insignia.items()}


def _read_sheets(folder: ContentFolder, place: str, declared: Any, catalogue: Catalogue, report: Report) -> dict[str, tuple[Any, Node]]:
    """The files of the folder ``place`` that can be used, each with its node."""
    sheets: dict[str, tuple[Any, Node]] = {}
    for name in catalogue.sheets_on_disk[place]:
        on = report.on(f"{place}/{name}.yaml")
        node = read_node(folder, f"{place}/{name}.yaml", on)
        sheet: Any = build(node, declared, on)
        if sheet is not None and node is not None:
            warn_about_words(sheet, declared, node, catalogue.languages, on)
            sheet = checked(sheet, declared, node, shared_judges(catalogue), on)
        if sheet is not None and node is not None:
            sheets[name] = sheet, node
    return sheets


def _with_base(sheet: MapSheet, node: Node, report: FileReport) -> MapSheet | None:
    """The same sheet, or None where the program has no base map of that name."""
    bases = [path.stem for path in (assets() / "maps").glob("*.json")]
    if not bases or sheet.base in bases:
        return sheet
    report.error(f"there is no base map {quoted(sheet.base)}{near_miss(sheet.base, bases)}", node.find(("base",))[0].at)
    return None
