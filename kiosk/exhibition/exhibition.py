"""The whole exhibition, frozen, as the reader gives it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from kiosk.exhibition.badges import BadgeSheet, MotifSheet
from kiosk.exhibition.dates import Date
from kiosk.exhibition.facts import Facts
from kiosk.exhibition.glossary import Term
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.exhibition.late import EntriesById, LateEntries
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.pictures import Prepared
from kiosk.exhibition.plates import Plate
from kiosk.exhibition.references import BadgeName, EntryId, InsigniaName, MapName, MotifName, SourceKey, TermKey, Words
from kiosk.exhibition.rules import Count, Filled, Language, Name, RuleError, check_unique
from kiosk.exhibition.text import EntryText


@dataclass(frozen=True, slots=True)
class Source:
    """One work of the bibliography."""

    __pydantic_config__ = {"extra": "forbid"}

    title: str
    author: str = ""
    year: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """A group of entries that a visitor can choose; ``group`` is what the entries carry in ``groups``."""

    __pydantic_config__ = {"extra": "forbid"}

    group: str
    title: Words


@dataclass(frozen=True, slots=True)
class Band:
    """A band of a section laid out as a timeline: what the entries of these ``sections`` tell of."""

    __pydantic_config__ = {"extra": "forbid"}

    title: Words
    sections: Annotated[tuple[Name, ...], Filled()]


@dataclass(frozen=True, slots=True)
class MapChoice:
    """A map that a section offers, under a short title. Those entries of the section that are in its ``group`` stand on it at their time."""

    __pydantic_config__ = {"extra": "forbid"}

    map: MapName
    title: Words
    group: str | None = None


@dataclass(frozen=True, slots=True)
class SectionSettings:
    """``section.yaml``. ``layout: map`` opens with the first of ``maps`` and a slider of time, and has its entries as a list by date beside it;
    any other layout offers its maps beside its entries.

    ``door`` gives the section a large door on the home screen, drawn from this entry's plate. ``layout: timeline`` has no entries of its own: it
    shows those of other sections in ``bands``, and opens on the time ``opens``."""

    __pydantic_config__ = {"extra": "forbid"}

    title: Words
    accent: Literal["red", "brass", "olive", "steel", "bone"]
    layout: Literal["gallery", "case", "dates", "cards", "answers", "map", "timeline"]
    introduction: Words
    headline: Words | None = None
    tagline: Words | None = None
    label: Words | None = None
    door: EntryId | None = None
    maps: tuple[MapChoice, ...] = ()
    filters: tuple[Filter, ...] = ()
    order: tuple[str, ...] = ()
    bands: tuple[Band, ...] = ()
    opens: Date | None = None

    def __post_init__(self) -> None:
        if self.layout == "timeline" and not self.bands:
            raise RuleError("the layout 'timeline' needs 'bands'", "layout")
        if self.layout != "timeline" and self.bands:
            raise RuleError("only the layout 'timeline' has 'bands'", "bands")


@dataclass(frozen=True, slots=True)
class Period:
    """A time with a name, shaded on every line of time."""

    __pydantic_config__ = {"extra": "forbid"}

    title: Words
    date: Date


@dataclass(frozen=True, slots=True)
class Time:
    """The years that the exhibition is about: how far a line of time reaches, and the ``periods`` in them."""

    __pydantic_config__ = {"extra": "forbid"}

    years: Date
    periods: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Idle:
    """Seconds without a touch before the question, the countdown after it, and the same for a long text."""

    __pydantic_config__ = {"extra": "forbid"}

    question_after: Count = 90
    countdown: Count = 30
    question_after_long_text: Count = 180


@dataclass(frozen=True, slots=True)
class Attract:
    """What the screen shows while nobody is there."""

    __pydantic_config__ = {"extra": "forbid"}

    text: Words
    begin: Words
    map: MapName | None = None
    line_caption: Words | None = None


@dataclass(frozen=True, slots=True)
class ExhibitionSettings:
    """``exhibition.yaml``."""

    __pydantic_config__ = {"extra": "forbid"}

    title: Words
    subtitle: Words
    languages: Annotated[tuple[Language, ...], Filled()]
    sections: Annotated[tuple[Name, ...], Filled()]
    attract: Attract
    time: Time | None = None
    idle: Idle = field(default_factory=Idle)

    def __post_init__(self) -> None:
        check_unique(self.languages, "languages")
        check_unique(self.sections, "sections")


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the exhibition, in every language it has; ``texts`` always holds the default language."""

    id: EntryId
    facts: Facts
    texts: Mapping[str, EntryText]

    @property
    def section(self) -> str:
        return self.id.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Section:
    """A theme with its entries in the order they are shown."""

    id: str
    settings: SectionSettings
    entries: Sequence[Entry]

    @property
    def ids(self) -> tuple[EntryId, ...]:
        """The names of the entries, in order."""
        entries = self.entries
        return entries.ids if isinstance(entries, LateEntries) else tuple(entry.id for entry in entries)

    def in_group(self, group: str | None) -> Sequence[Entry]:
        """The entries that carry ``group``, in order."""
        entries = self.entries
        if isinstance(entries, LateEntries):
            return entries.in_group(group)
        return tuple(entry for entry in entries if group in entry.facts.groups)


@dataclass(frozen=True)
class Exhibition:
    """Everything that can be shown. What could not be read is missing here and named in the problems."""

    settings: ExhibitionSettings
    sections: tuple[Section, ...]
    sources: Mapping[SourceKey, Source] = field(default_factory=dict)
    maps: Mapping[MapName, MapSheet] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    related: Mapping[EntryId, tuple[EntryId, ...]] = field(default_factory=dict)
    """For each entry the related ones: those it names, then those that name it."""
    pictures: Mapping[str, Prepared] = field(default_factory=dict)
    """What the window loads in place of a curator's picture, by ``section/entry/file``."""
    videos: Mapping[str, str] = field(default_factory=dict)
    """Absolute paths of the videos, by ``section/entry/file``."""
    badges: Mapping[BadgeName, BadgeSheet] = field(default_factory=dict)
    motifs: Mapping[MotifName, MotifSheet] = field(default_factory=dict)
    insignia: Mapping[InsigniaName, InsigniaSheet] = field(default_factory=dict)
    glossary: Mapping[TermKey, Term] = field(default_factory=dict)

    @property
    def default_language(self) -> str:
        return self.settings.languages[0]

    @cached_property
    def entries(self) -> EntriesById:
        return EntriesById([(section.ids, section.entries) for section in self.sections])

    @cached_property
    def prepared(self) -> Mapping[str, str]:
        """The file that the window loads for a picture (the largest size) or a video, by ``section/entry/file``."""
        return {**{key: picture.files[-1][1] for key, picture in self.pictures.items()}, **self.videos}

    def __getstate__(self) -> dict[str, object]:
        return {key: value for key, value in vars(self).items() if key not in ("entries", "prepared")}

    def section(self, section_id: str) -> Section | None:
        return next((section for section in self.sections if section.id == section_id), None)


__all__ = [
    "Attract",
    "Entry",
    "Exhibition",
    "ExhibitionSettings",
    "Filter",
    "Idle",
    "MapChoice",
    "Plate",
    "Section",
    "SectionSettings",
    "Source",
]
