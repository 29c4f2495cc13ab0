"""One entry in one language: the words, cut into blocks, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibition.text import EntryText, Tab
from kiosk.reading.blocks import BlockReader, TabPart
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.front_matter import TextFile, cut
from kiosk.reading.nearest import near_miss
from kiosk.reading.report import FileReport
from kiosk.reading.spans import SpanReader
from kiosk.reading.text_warnings import warn_about_places, warn_about_tabs
from kiosk.reading.yaml_nodes import Node

QUESTION_PARTS = 3


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text with the node of its front matter, which knows the lines of its labels."""

    text: EntryText
    node: Node


def read_text(source: str, language: str, catalogue: Catalogue, report: FileReport, *, question: bool) -> ReadText | None:
    """The text of a file, or None where an error leaves nothing to show; links to nothing are left out."""
    file = cut(source, report)
    if file is None or report.failed:
        return None
    spans = SpanReader(report, source.split("\n"), catalogue.wrong_link, catalogue.wrong_source)
    parts = list(BlockReader(spans, file.body, file.body_line).tabs())
    if question and not _is_question(parts, file.body_line, report):
        return None
    _check_disputed(file, parts, report)
    warn_about_places(file, report)
    warn_about_tabs(parts, report, question=question)
    front = file.front
    tabs = tuple(Tab(part.title, part.blocks, bool(front.disputed) and part.title == front.disputed) for part in parts)
    text = EntryText(
        language, front.title, front.summary, tabs, front.subtitle, front.warning, front.alt,
        front.labels, front.pictures, tuple(spans.notes),
    )  # fmt: skip
    return ReadText(text, file.node)


def _is_question(parts: list[TabPart], line: int, report: FileReport) -> bool:
    if parts and not parts[0].title:
        report.error("a question has no text before its first heading", (parts[0].line, 1))
        return False
    if len(parts) != QUESTION_PARTS:
        wanted = "what was said, what the record shows, what is still argued"
        report.error(f"a question has three headings ({wanted}), not {len(parts)}", (line, 1))
        return False
    return True


def _check_disputed(file: TextFile, parts: list[TabPart], report: FileReport) -> None:
    titles = [part.title for part in parts if part.title]
    if file.front.disputed and file.front.disputed not in titles:
        near = near_miss(file.front.disputed, titles)
        report.error(f"there is no heading '{file.front.disputed}'{near}", file.node.find(("disputed",))[0].at)
