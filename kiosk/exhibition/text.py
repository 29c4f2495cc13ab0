"""A text, cut into blocks that the screen can set without reading any markup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.exhibition.references import EntryId, SourceKey, TermKey


@dataclass(frozen=True, slots=True)
class Span:
    """Some words set alike. ``link`` leads to an entry, ``term`` to the glossary; ``note`` is the number of a footnote (0: none)."""

    text: str
    bold: bool = False
    italic: bool = False
    link: EntryId | None = None
    note: int = 0
    term: TermKey | None = None


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: Line


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a tab."""

    spans: Line


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; ``ordered`` counts its items."""

    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody else, a line for each paragraph."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Paragraph | Heading | ListBlock | Quote | Table


@dataclass(frozen=True, slots=True)
class Tab:
    """What stands below one second-level heading; the part before the first has no title."""

    title: str
    blocks: tuple[Block, ...]
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class PictureText:
    """What one language says of a picture or a video."""

    __pydantic_config__ = {"extra": "forbid"}

    caption: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class EntryText:
    """An entry in one language. ``notes`` are the sources of the footnotes, the first is number 1."""

    language: str
    title: str
    summary: str
    tabs: tuple[Tab, ...]
    subtitle: str = ""
    warning: str = ""
    alt: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, PictureText] = field(default_factory=dict)
    notes: tuple[SourceKey, ...] = ()
