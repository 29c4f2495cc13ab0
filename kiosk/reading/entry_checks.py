"""What must fit together inside one entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from kiosk.exhibition.facts import Question
from kiosk.exhibition.plates import DateCardPlate, FiguresPlate, MapPlate, MedalPlate
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.chronology import beginning
from kiosk.reading.files import Item
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.report import FileReport
from kiosk.reading.texts import ReadText
from kiosk.reading.yaml_nodes import Node


def check_plate(facts: Any, node: Node, catalogue: Catalogue, report: FileReport) -> None:
    """Report a plate that the entry gives nothing to draw from."""
    plate = facts.plate
    place = getattr(facts, "place", None)
    at = node.find(("plate",))[1]
    match plate:
        case MedalPlate() if not hasattr(facts, "badge"):
            report.error("the plate 'medal' needs a badge and ribbons: only an award has them", at)
        case FiguresPlate() if not facts.figures:
            report.error("the plate 'figures' needs 'figures'", at)
        case DateCardPlate() if beginning(facts) is None:
            report.error("the plate 'date_card' needs a date of the entry", at)
        case MapPlate() if place is None or place.lat is None:
            report.error("the plate 'map' needs 'place' with lat and lon", at)
    if isinstance(plate, MapPlate) and plate.map in catalogue.maps:
        drawn = {line.date for line in catalogue.maps[plate.map].lines}
        for number, date in enumerate(plate.lines):
            if date not in drawn:
                there = node.find(("plate", "lines", number))[0]
                report.error(f"the map '{plate.map}' has no line of {quoted(there.value)}", there.at)


def warn_about_claims(facts: Any, node: Node, report: FileReport) -> None:
    """Warn about a claim that names no source."""
    if isinstance(facts, Question):
        for number, claim in enumerate(facts.claims):
            if not claim.sources:
                report.warning("this claim names no source", node.find(("claims", number))[0].at)


def warn_about_pictures(facts: Any, text: ReadText, report: FileReport) -> None:
    """Warn about pictures without words for those who cannot see them, and words for pictures that are not there."""
    pictures = [picture.file for picture in facts.pictures]
    files = [*pictures, *(video.file for video in facts.videos)]
    told = text.text.pictures
    at = text.node.find(("pictures",))[1]
    for file in files:
        if file not in told:
            report.warning(f"the picture {quoted(file)} has no caption and alternative text under 'pictures'", at)
        elif file in pictures and not told[file].alt.strip():
            report.warning(f"the picture {quoted(file)} has no alternative text", text.node.find(("pictures", file))[1])
    for file in told:
        if file not in files:
            report.warning(f"entry.yaml names no picture {quoted(file)}{near_miss(file, files)}", text.node.find(("pictures", file))[1])


def warn_about_strays(
    items: Iterable[Item], used: Iterable[str], languages: tuple[str, ...], report_on: Callable[[str], FileReport]
) -> None:
    """Warn about files in the entry's folder that nothing uses."""
    texts = [f"{language}.md" for language in languages]
    known = {"entry.yaml", *texts, *(file.partition("/")[0] for file in used)}
    for item in items:
        if item.name.endswith(".md") and item.name not in known:
            language = item.name.removesuffix(".md")
            report_on(item.name).warning(f"is not read: {quoted(language)} is not among the languages of exhibition.yaml")
        elif item.name not in known:
            report_on(item.name).warning(f"is not read: nothing in the entry names it{near_miss(item.name, known)}")
