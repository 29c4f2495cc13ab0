"""Markdown, cut down to what the exhibition shows: no HTML, no addresses, no pictures; footnotes that name a source."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_FOOTNOTE = re.compile(r"\[\^([^\]\s]{1,80})\]")
_SHOWN_AS_WRITTEN = [
    "code",
    "fence",
    "html_block",
    "reference",
    "lheading",
    "html_inline",
    "autolink",
    "backticks",
    "linkify",
]


def _footnote(state: StateInline, silent: bool) -> bool:  # noqa: FBT001, the signature of markdown-it
    match = _FOOTNOTE.match(state.src, state.pos)
    if not match:
        return False
    if not silent:
        state.push("footnote", "", 0).meta = {"key": match[1]}
    state.pos = match.end()
    return True


def _accept(url: str) -> bool:
    return url is not None


def _as_written(url: str) -> str:
    return url


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable("table").disable(_SHOWN_AS_WRITTEN)
    parser.inline.ruler.before("link", "footnote", _footnote)
    parser.core.ruler.disable("inline")
    parser.validateLink = _accept  # type: ignore[method-assign]  # every link is judged, and named, by us
    parser.normalizeLink = _as_written  # type: ignore[method-assign]  # so that a problem names what stands in the file
    return parser


_PARSER = _parser()


def block_tokens(text: str) -> list[Token]:
    """The blocks of a text; the words in them are still to be cut by :func:`inline_tokens`."""
    return _PARSER.parse(text)


def inline_tokens(text: str) -> list[Token]:
    """The words of one block."""
    tokens: list[Token] = []
    _PARSER.inline.parse(text, _PARSER, {}, tokens)
    return tokens
