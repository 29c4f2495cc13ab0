"""What must fit together inside one entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from kiosk.exhibition.facts import Question
from kiosk.exhibition.plates import DateCardPlate, FiguresPlate, MapPlate, MedalPlate, PhotographPlate, TimelinePlate
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.chart_checks import check_chart
from kiosk.reading.chronology import beginning
from kiosk.reading.files import Item
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.report import FileReport
from kiosk.reading.texts import ReadText
from kiosk.reading.yaml_nodes import Node

_DATES_ON_A_LINE = 2

_DOCUMENTS = (".docx", ".doc", ".odt", ".rtf", ".pages")


def check_plate(facts: Any, node: Node, catalogue: Catalogue, report: FileReport) -> bool:
    """Report a plate that the entry gives nothing to draw from; true where it can be drawn."""
    plate = facts.plate
    place = getattr(facts, "place", None)
    wrong = ""
    match plate:
        case MedalPlate() if not hasattr(facts, "badges"):
            wrong = "the plate 'medal' needs badges: only an award has them"
        case FiguresPlate() if not facts.figures:
            wrong = "the plate 'figures' needs 'figures'"
        case PhotographPlate() if plate.file not in (files := [picture.file for picture in facts.pictures]):
            wrong = f"the plate 'photograph' shows {quoted(plate.file)}, which is not among 'pictures'{near_miss(plate.file, files)}"
        case DateCardPlate() if beginning(facts) is None:
            wrong = "the plate 'date_card' needs a date of the entry"
        case TimelinePlate() if len(facts.events) + len(getattr(facts, "ranks", ())) < _DATES_ON_A_LINE:
            wrong = "the plate 'timeline' needs two dates or more under 'events'"
        case MapPlate() if place is None or place.lat is None:
            wrong = "the plate 'map' needs 'place' with lat and lon"
        case MapPlate() if plate.map in catalogue.maps:
            _check_lines(plate, catalogue, node, report)
        case FiguresPlate():
            return check_chart(plate, facts.figures, node, report)
    if wrong:
        report.error(wrong, node.find(("plate",))[1])
    return not wrong


def _check_lines(plate: MapPlate, catalogue: Catalogue, node: Node, report: FileReport) -> None:
    sheet = catalogue.maps[plate.map]
    other = catalogue.maps.get(sheet.lines_of) if sheet.lines_of else None
    drawn = {line.date for line in sheet.lines or (other.lines if other else ())}
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


def warn_about_groups(facts: Any, node: Node, groups: tuple[str, ...], report: FileReport) -> None:
    """Warn about a group that none of the section's filters shows."""
    for number, group in enumerate(facts.groups if groups else ()):
        if group not in groups:
            message = f"the section has no filter for the group {quoted(group)}{near_miss(group, groups)}"
            report.warning(message, node.find(("groups", number))[0].at)


def warn_about_pictures(facts: Any, shown: Any, text: ReadText, report: FileReport) -> None:
    """Warn about pictures that a text does not describe, and words for pictures that ``facts`` do not name.

    ``shown`` are the facts without what is broken.
    """
    told = text.text.pictures
    at = text.node.find(("pictures",))[1]
    for file in [*(each.file for each in shown.pictures), *(each.file for each in shown.videos)]:
        if file not in told:
            report.warning(f"{quoted(file)} has no caption and no alternative text under 'pictures'", at)
        elif not told[file].alt.strip():
            report.warning(f"{quoted(file)} has no alternative text", text.node.find(("pictures", file))[1])
    files = [*(each.file for each in facts.pictures), *(each.file for each in facts.videos)]
    for file in told:
        if file not in files:
            message = f"entry.yaml names no picture {quoted(file)}{near_miss(file, files)}"
            report.warning(message, text.node.find(("pictures", file))[1])


def warn_about_strays(items: Iterable[Item], used: Iterable[str], languages: tuple[str, ...], report_on: Callable[[str], FileReport]) -> None:
    """Warn about files in the entry's folder that nothing uses."""
    texts = [f"{language}.md" for language in languages]
    known = {"entry.yaml", *texts, *(file.partition("/")[0] for file in used)}
    for item in items:
        if item.name.endswith(".md") and item.name not in known:
            language = item.name.removesuffix(".md")
            report_on(item.name).warning(f"is not read: {quoted(language)} is not among the languages of exhibition.yaml")
        elif item.name.lower().endswith(_DOCUMENTS):
            report_on(item.name).warning(f"is not read: copy its words into {texts[0]}, in an editor that saves plain text")
        elif item.name not in known:
            report_on(item.name).warning(f"is not read: nothing in the entry names it{near_miss(item.name, known)}")
