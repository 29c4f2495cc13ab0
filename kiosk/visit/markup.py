"""Texts as Qt's styled text, built from our own tags only: whatever a curator wrote is escaped first."""

from __future__ import annotations

import re
from html import escape

from kiosk.exhibition.text import Line, Span

ENTRY_SCHEME = "entry:"
TERM_SCHEME = "term:"

_NO_BREAK_SPACE = "\u00a0"
"""Qt's styled text takes the character for an ordinary space and breaks lines at it, the entity not."""

_NO_BREAK_HYPHEN = "\u2011"
_HELD = re.compile(r"(?<![\w-])(?:\d+-(?=[^\W\d_]{1,3}(?!\w))|[^\W\d_]{1,3}-(?=\d))")
"""A number before its ending, the letters of a type before its number: a line must not end there."""


def styled(line: Line) -> str:
    """Return a line for a ``Text`` with ``StyledText``; a link's address is ``entry:`` and the entry's id, or ``term:`` and the term's key."""
    return "".join(_styled(span) for span in line)


def _styled(span: Span) -> str:
    text = _HELD.sub(lambda found: found[0].replace("-", _NO_BREAK_HYPHEN), span.text)
    text = escape(text).replace(_NO_BREAK_SPACE, "&nbsp;")
    if span.bold:
        text = f"<b>{text}</b>"
    if span.italic:
        text = f"<i>{text}</i>"
    if span.link:
        text = f'<a href="{ENTRY_SCHEME}{escape(span.link)}">{text}</a>'
    if span.term:
        text = f'<a href="{TERM_SCHEME}{escape(span.term)}">{text}</a>'
    if span.note:
        text += f'&nbsp;<font size="2">[{span.note}]</font>'
    return text
