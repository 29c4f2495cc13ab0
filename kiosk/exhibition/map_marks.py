"""What stands on a map beside its lines: areas, routes, and the days that tell something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from kiosk.exhibition.dates import Date
from kiosk.exhibition.map_points import MapPoint
from kiosk.exhibition.references import EntryId, SourceKey, Words
from kiosk.exhibition.rules import Count, Filled, RuleError, Within, check_one_of

Above = Annotated[float, Within(0, above=True)]
Percent = Annotated[float, Within(0, 100, above=True)]
Accent = Literal["red", "brass", "olive", "steel", "bone"]


@dataclass(frozen=True, slots=True)
class Step:
    """A day on which the map has something to say."""

    __pydantic_config__ = {"extra": "forbid"}

    date: Date
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """What areas and routes share: a name, what it was, and when; without ``date`` it is always there, with ``stays`` also after its time."""

    __pydantic_config__ = {"extra": "forbid"}

    name: Words
    text: Words
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    date: Date | None = None
    accent: Accent = "brass"
    count: Count | None = None
    about: bool = False
    stays: bool = False
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(_Mark):
    """A part of the land: within a ``ring``, or ``radius_km`` around its ``middle``."""

    ring: tuple[MapPoint, ...] = ()
    middle: MapPoint | None = None
    radius_km: Above | None = None

    def __post_init__(self) -> None:
        check_one_of(self.ring or None, self.middle, "ring", "middle")
        if self.ring and len(self.ring) < 3:
            raise RuleError("a ring needs three points at least", "ring")
        if (self.middle is None) != (self.radius_km is None):
            raise RuleError("'middle' and 'radius_km' go together: write both or neither", "radius_km" if self.middle is None else "middle")


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(_Mark):
    """A way from the first of the points to the last, with its ``share`` of the whole (in hundredths) or the ``count`` of what took it."""

    points: tuple[MapPoint, ...]
    share: Percent | None = None

    def __post_init__(self) -> None:
        if len(self.points) < 2:
            raise RuleError("a route needs two points at least", "points")
        if self.share is not None and self.count is not None:
            raise RuleError("'share' and 'count' exclude each other: keep one", "count")


@dataclass(frozen=True, slots=True)
class Reach:
    """A band along the line, ``km`` wide to either side."""

    __pydantic_config__ = {"extra": "forbid"}

    km: Above
    name: Words
    text: Words
    sources: Annotated[tuple[SourceKey, ...], Filled()]
