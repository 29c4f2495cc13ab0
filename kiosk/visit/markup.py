"""Texts as Qt's styled text, built from our own tags only: whatever a curator wrote is escaped first."""

from __future__ import annotations

from html import escape

from kiosk.exhibition.text import Line, Span

ENTRY_SCHEME = "entry:"


def styled(line: Line) -> str:
    """Return a line for a ``Text`` with ``StyledText``; a link's address is ``entry:`` and the entry's id."""
    return "".join(_styled(span) for span in line)


def plain(line: Line) -> str:
    """Return a line without any marks."""
    return "".join(span.text for span in line)


def _styled(span: Span) -> str:
    text = escape(span.text)
    if span.bold:
        text = f"<b>{text}</b>"
    if span.italic:
        text = f"<i>{text}</i>"
    if span.link:
        text = f'<a href="{ENTRY_SCHEME}{escape(span.link)}">{text}</a>'
    if span.note:
        text += f'\u00a0<font size="2">[{span.note}]</font>'
    return text
