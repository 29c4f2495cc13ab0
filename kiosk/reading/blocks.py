"""The body of a text as tabs of blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.token import Token

from kiosk.exhibition.text import Block, Heading, Line, ListBlock, Paragraph, Quote, Span, Table
from kiosk.reading.markdown import block_tokens
from kiosk.reading.spans import SpanReader, plain

_ONLY = "shown are paragraphs, ### headings, lists, > quotes and tables"


@dataclass(frozen=True, slots=True)
class TabPart:
    """What stands under one second-level heading of a file; ``line`` is the line of the heading."""

    title: str
    line: int
    blocks: tuple[Block, ...]


class BlockReader:
    """Reads the body that begins on ``first_line`` of a file."""

    def __init__(self, spans: SpanReader, body: str, first_line: int) -> None:
        self._spans = spans
        self._first_line = first_line
        self._tokens = block_tokens(body)
        self._next = 0

    def tabs(self) -> Iterator[TabPart]:
        """The parts of the text; the one before the first heading has no title and is there only when it has blocks."""
        title, line, blocks = "", self._first_line, list[Block]()
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token.type == "heading_open" and token.tag == "h2":
                if title or blocks:
                    yield TabPart(title, line, tuple(blocks))
                line = self._line(token)
                title, blocks = plain(self._words("heading_close")).strip(), []
                if not title:
                    self._error(token, "a heading without words")
                    title = "…"
            else:
                blocks.extend(self._block())
        if title or blocks:
            yield TabPart(title, line, tuple(blocks))

    def _block(self) -> list[Block]:
        token = self._tokens[self._next]
        match token.type:
            case "paragraph_open":
                return [Paragraph(words)] if (words := self._words("paragraph_close")) else []
            case "heading_open":
                return self._heading(token)
            case "bullet_list_open" | "ordered_list_open":
                items = self._lines("list_item_open", token.type.replace("open", "close"))
                return [ListBlock(items, ordered=token.tag == "ol")]
            case "blockquote_open":
                return [Quote(self._lines("paragraph_open", "blockquote_close"))]
            case "table_open":
                return [self._table()]
            case _:
                self._error(token, f"this is not shown: {_ONLY}")
                self._next += 1
                return []

    def _heading(self, token: Token) -> list[Block]:
        words = self._words("heading_close")
        if token.tag == "h1":
            self._error(token, "the title stands above, as 'title'; a tab begins with two signs: ## Heading")
            return []
        if token.tag != "h3":
            self._error(token, "headings are ## for a tab and ### inside it")
            return []
        return [Heading(words)] if words else []

    def _lines(self, start: str, end: str) -> tuple[Line, ...]:
        """The lines of a list or quote, a new one at each ``start``; what nests deeper is refused."""
        opening = self._tokens[self._next].type
        lines: list[Line] = []
        depth = 1
        while depth:
            self._next += 1
            token = self._tokens[self._next]
            depth += (token.type == opening) - (token.type == end)
            if token.type == start:
                lines.append(())
            elif token.type == "inline" and lines:
                words = self._inline(token)
                lines[-1] = (*lines[-1], Span(" "), *words) if lines[-1] else words
            elif token.type not in _IN_LINES and token.nesting >= 0:
                self._error(token, f"only words can stand inside a list or a quote: {_ONLY}")
        self._next += 1
        return tuple(line for line in lines if line)

    def _table(self) -> Table:
        rows: list[list[Line]] = []
        while self._tokens[self._next].type != "table_close":
            token = self._tokens[self._next]
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(self._inline(token))
            self._next += 1
        self._next += 1
        return Table(tuple(rows[0]), tuple(tuple(row) for row in rows[1:]))

    def _words(self, end: str) -> Line:
        """The words up to the closing token, which is passed."""
        words: Line = ()
        while self._tokens[self._next].type != end:
            if self._tokens[self._next].type == "inline":
                words = self._inline(self._tokens[self._next])
            self._next += 1
        self._next += 1
        return words

    def _inline(self, token: Token) -> Line:
        return self._spans.read(token.content, self._line(token))

    def _line(self, token: Token) -> int:
        return self._first_line + (token.map[0] if token.map else 0)

    def _error(self, token: Token, message: str) -> None:
        self._spans.report.error(message, (self._line(token), 1))


_IN_LINES = {"list_item_open", "list_item_close", "paragraph_open", "paragraph_close", "inline"}
