"""The words of one block as spans, with every link and footnote judged where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from kiosk.exhibition.glossary import GLOSSARY
from kiosk.exhibition.references import EntryId, SourceKey, TermKey
from kiosk.exhibition.text import Line, Span
from kiosk.reading.limits import PARAGRAPH_CHARACTERS
from kiosk.reading.markdown import inline_tokens
from kiosk.reading.report import FileReport, Position

_DEFINITION = re.compile(r"(\[\^[^\]\s]{1,80}\]):")
Judge = Callable[[str], str]
"""Says what is wrong with a link or a footnote; empty where it is right."""


@dataclass
class SpanReader:
    """Cuts inline Markdown of one file into spans and counts its footnotes; ``lines`` are the lines of the file."""

    report: FileReport
    lines: list[str]
    judge_link: Judge
    judge_source: Judge
    notes: list[SourceKey] = field(default_factory=list)

    def read(self, text: str, line: int) -> Line:
        """The spans of ``text``, which begins on ``line`` of the file."""
        if self._refuses(text, line):
            return (Span("…"),)
        style = Span("")
        spans: list[Span] = []
        for token in inline_tokens(text):
            match token.type:
                case "text" | "text_special":
                    spans.append(replace(style, text=token.content))
                case "softbreak" | "hardbreak":
                    line += 1
                    spans.append(replace(style, text=" "))
                case "footnote":
                    spans.extend(self._note(token, line))
                case "image":
                    message = "no pictures in the text: name them under 'pictures' in entry.yaml"
                    self.report.error(message, self._at(line, "!["))
                case _:
                    style = self._styled(style, token, line)
        return _merged(spans)

    def _refuses(self, text: str, line: int) -> bool:
        definition = _DEFINITION.match(text)
        if definition:
            message = f"a footnote is its key alone, {definition[1]}: the work stands in sources.yaml"
            self.report.error(message, self._at(line, definition[1]))
        elif len(text) > PARAGRAPH_CHARACTERS:
            self.report.error(f"a paragraph of more than {PARAGRAPH_CHARACTERS} characters: part it", (line, 1))
        return bool(definition) or len(text) > PARAGRAPH_CHARACTERS

    def _styled(self, style: Span, token: Token, line: int) -> Span:
        match token.type:
            case "strong_open" | "strong_close":
                return replace(style, bold=token.nesting > 0)
            case "em_open" | "em_close":
                return replace(style, italic=token.nesting > 0)
            case "link_open":
                return self._linked(style, str(token.attrs["href"]), line)
            case _:
                return replace(style, link=None, term=None)

    def _linked(self, style: Span, address: str, line: int) -> Span:
        wrong = self.judge_link(address)
        if wrong:
            self.report.error(wrong, self._at(line, f"]({address}"))
            return style
        section, _, name = address.partition("/")
        return replace(style, term=TermKey(name)) if section == GLOSSARY else replace(style, link=EntryId(address))

    def _note(self, token: Token, line: int) -> list[Span]:
        key = SourceKey(token.meta["key"])
        wrong = self.judge_source(key)
        if wrong:
            self.report.error(wrong, self._at(line, f"[^{key}]"))
            return []
        if key not in self.notes:
            self.notes.append(key)
        return [Span("", note=self.notes.index(key) + 1)]

    def _at(self, line: int, sign: str) -> Position:
        written = self.lines[line - 1] if line <= len(self.lines) else ""
        return line, max(written.find(sign), 0) + 1


def plain(line: Line) -> str:
    """The words of a line without their looks."""
    return "".join(span.text for span in line)


def _merged(spans: list[Span]) -> Line:
    """Neighbours that look alike become one; nothing empty remains but footnotes."""
    merged: list[Span] = []
    for span in spans:
        if merged and not span.note and not merged[-1].note and replace(span, text="") == replace(merged[-1], text=""):
            merged[-1] = replace(span, text=merged[-1].text + span.text)
        elif span.text or span.note:
            merged.append(span)
    return tuple(merged)
