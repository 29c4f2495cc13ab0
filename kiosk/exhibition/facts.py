"""What an entry is about: one class for each kind, with the fields that no language changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from kiosk.exhibition.badges import WornBadge
from kiosk.exhibition.dates import Date
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.plates import Plate, Ribbon
from kiosk.exhibition.references import EntryId, LabelKey, PicturePath, SourceKey, VideoPath
from kiosk.exhibition.rules import (
    Count,
    Filled,
    Latitude,
    Longitude,
    RuleError,
    Share,
    Tagged,
    check_one_of,
    check_order,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A named place; ``lat`` and ``lon`` in degrees (WGS 84), both or neither."""

    __pydantic_config__ = {"extra": "forbid"}

    name: LabelKey
    lat: Latitude | None = None
    lon: Longitude | None = None

    def __post_init__(self) -> None:
        if (self.lat is None) != (self.lon is None):
            raise RuleError("'lat' and 'lon' go together: write both or neither", "lat" if self.lon is None else "lon")


@dataclass(frozen=True, slots=True)
class Picture:
    """A curator's own picture. ``focus`` is the point that must stay visible, as shares of width and height.

    Caption and alternative text stand in the text files under ``pictures``.
    """

    __pydantic_config__ = {"extra": "forbid"}

    file: PicturePath
    credit: str
    licence: str
    focus: tuple[Share, Share] = (0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Video:
    """A curator's own video (H.264, HEVC, VP8 or VP9)."""

    __pydantic_config__ = {"extra": "forbid"}

    file: VideoPath
    credit: str
    licence: str


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank and the day it was given."""

    __pydantic_config__ = {"extra": "forbid"}

    rank: LabelKey
    date: Date | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post and when it was held."""

    __pydantic_config__ = {"extra": "forbid"}

    post: LabelKey
    date: Date | None = None


@dataclass(frozen=True, slots=True)
class Honour:
    """An award that a person received: an entry of the exhibition (``award``) or words for it (``label``), and the days."""

    __pydantic_config__ = {"extra": "forbid"}

    award: EntryId | None = None
    label: LabelKey | None = None
    dates: tuple[Date, ...] = ()
    times: Count = 1

    def __post_init__(self) -> None:
        check_one_of(self.award, self.label, "award", "label")


@dataclass(frozen=True, slots=True)
class Command:
    """A part in a campaign: the entry, and in what capacity."""

    __pydantic_config__ = {"extra": "forbid"}

    campaign: EntryId
    role: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class Commander:
    """Somebody who led a side: an entry (``person``) or words for it (``label``)."""

    __pydantic_config__ = {"extra": "forbid"}

    person: EntryId | None = None
    label: LabelKey | None = None

    def __post_init__(self) -> None:
        check_one_of(self.person, self.label, "person", "label")


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a campaign."""

    __pydantic_config__ = {"extra": "forbid"}

    name: LabelKey
    commanders: tuple[Commander, ...] = ()
    forces: tuple[Figure, ...] = ()
    losses: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody said, when, and where it can be read."""

    __pydantic_config__ = {"extra": "forbid"}

    claim: LabelKey
    by: LabelKey
    sources: tuple[SourceKey, ...] = ()
    when: Date | None = None


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """Something that happened on a date, in a few words."""

    __pydantic_config__ = {"extra": "forbid"}

    date: Date
    label: LabelKey


@dataclass(frozen=True, slots=True, kw_only=True)
class _Common:
    """What every kind has."""

    __pydantic_config__ = {"extra": "forbid"}

    sources: Annotated[tuple[SourceKey, ...], Filled()]
    plate: Plate
    groups: tuple[str, ...] = ()
    links: tuple[EntryId, ...] = ()
    events: tuple[DatedEvent, ...] = ()
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()
    videos: tuple[Video, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(_Common):
    """Somebody who lived."""

    kind: Literal["person"]
    born: Date | None = None
    died: Date | None = None
    born_in: Place | None = None
    died_in: Place | None = None
    ranks: tuple[Rank, ...] = ()
    posts: tuple[Post, ...] = ()
    awards: tuple[Honour, ...] = ()
    commands: tuple[Command, ...] = ()

    def __post_init__(self) -> None:
        check_order(self.born, self.died, "born", "died")


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(_Common):
    """An order, a medal or a title.

    ``badges`` are those of its classes, the first class first. ``mount`` says how they are worn: on the five-sided ``ribbon``, under a small
    ribbon ``plate``, on a ribbon with a ``chain`` over it, or on ``none``. ``bar`` says what stands for it on a bar of ribbons: a ribbon among
    the others (``shared``), a ribbon on a bar of its ``own`` above them, or the ``badge`` itself above all.
    """

    kind: Literal["award"]
    established: Date
    badges: Annotated[tuple[WornBadge, ...], Filled()]
    ribbons: tuple[Ribbon, ...]
    mount: Literal["ribbon", "plate", "chain", "none"] = "ribbon"
    bar: Literal["shared", "own", "badge"] = "shared"
    classes: Count = 1
    awarded: tuple[Figure, ...] = ()
    campaigns: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(_Common):
    """A battle, an operation or a war."""

    kind: Literal["campaign"]
    start: Date
    end: Date
    place: Place
    sides: tuple[Side, ...] = ()
    medals: tuple[EntryId, ...] = ()
    leaders: tuple[EntryId, ...] = ()
    theatre: LabelKey | None = None

    def __post_init__(self) -> None:
        check_order(self.start, self.end, "start", "end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement(_Common):
    """People who acted together without being a state's regular force."""

    kind: Literal["movement"]
    start: Date
    end: Date | None = None
    place: Place | None = None
    people: tuple[EntryId, ...] = ()

    def __post_init__(self) -> None:
        check_order(self.start, self.end, "start", "end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(_Common):
    """A body with a beginning, and often an end."""

    kind: Literal["organisation"]
    founded: Date | None = None
    dissolved: Date | None = None
    place: Place | None = None
    people: tuple[EntryId, ...] = ()

    def __post_init__(self) -> None:
        check_order(self.founded, self.dissolved, "founded", "dissolved")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(_Common):
    """Anything else worth a page."""

    kind: Literal["topic"]
    start: Date | None = None
    end: Date | None = None
    place: Place | None = None

    def __post_init__(self) -> None:
        check_order(self.start, self.end, "start", "end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(_Common):
    """A question that is still argued about. Its text has three headings: what was said, what the record shows, what is still argued."""

    kind: Literal["question"]
    claims: tuple[Claim, ...] = ()
    start: Date | None = None
    end: Date | None = None
    place: Place | None = None

    def __post_init__(self) -> None:
        check_order(self.start, self.end, "start", "end")


Facts = Annotated[Person | Award | Campaign | Movement | Organisation | Topic | Question, Tagged("kind")]
