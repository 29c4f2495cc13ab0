"""What should be mended in a text, though it can be shown."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exhibition.text import Block, Heading, Line, ListBlock, Paragraph, Quote, Table
from kiosk.reading.blocks import TabPart
from kiosk.reading.front_matter import TextFile
from kiosk.reading.limits import QUESTION_WORDS, SUMMARY_WORDS, TAB_WORDS, TITLE_CHARACTERS
from kiosk.reading.report import FileReport


def warn_about_places(file: TextFile, report: FileReport) -> None:
    """Warn about a title or summary too long for its place, and a plate that is not described."""
    front = file.front
    if len(front.title) > TITLE_CHARACTERS:
        message = f"the title has {len(front.title)} characters; its place holds {TITLE_CHARACTERS}"
        report.warning(message, file.node.find(("title",))[0].at)
    words = len(front.summary.split())
    if words > SUMMARY_WORDS:
        report.warning(f"the summary has {words} words; its place holds {SUMMARY_WORDS}", file.node.find(("summary",))[0].at)
    if not front.alt.strip():
        report.warning("'alt' is missing: say in words what the plate shows, for those who cannot see it", file.node.at)


def warn_about_tabs(parts: list[TabPart], report: FileReport, *, question: bool) -> None:
    """Warn about a tab that is empty, too long, or names no source."""
    if not parts:
        report.warning("there is no text below the front matter")
    most = QUESTION_WORDS if question else TAB_WORDS
    for number, part in enumerate(parts):
        name = f"the tab '{part.title}'" if part.title else "the text before the first heading"
        lines = [line for block in part.blocks for line in lines_of(block)]
        words = sum(len("".join(span.text for span in line).split()) for line in lines)
        if not lines:
            report.warning(f"{name} is empty", (part.line, 1))
            continue
        if words > most:
            report.warning(f"{name} has {words} words; its place holds {most}", (part.line, 1))
        said_by_claims = question and number == 0
        if not said_by_claims and not report.failed and not any(span.note for line in lines for span in line):
            report.warning(f"{name} names no source: end a claim with a footnote, like [^key]", (part.line, 1))


def lines_of(block: Block) -> Iterator[Line]:
    """Every line of words in a block."""
    match block:
        case Paragraph(spans) | Heading(spans):
            yield spans
        case ListBlock(items):
            yield from items
        case Quote(lines):
            yield from lines
        case Table(head, rows):
            yield from head
            for row in rows:
                yield from row
