"""Lines that move over a map from date to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from kiosk.exhibition.dates import Date
from kiosk.exhibition.map_marks import Area, Reach, Route, Step
from kiosk.exhibition.map_points import MapPoint
from kiosk.exhibition.references import MapName, SourceKey, Words
from kiosk.exhibition.rules import Count, Filled, Latitude, Longitude, Name, RuleError, Within, check_order, check_unique


@dataclass(frozen=True, slots=True)
class DatedLine:
    """Where a line ran on a day, from one end to the other; ``uncertainty_km`` is the half width of doubt.

    ``fade`` says that the change from the date before is too great to be drawn as a movement.
    """

    __pydantic_config__ = {"extra": "forbid"}

    date: Date
    points: tuple[MapPoint, ...]
    text: Words
    uncertainty_km: Annotated[float, Within(0)] = 0.0
    fade: bool = False

    def __post_init__(self) -> None:
        if len(self.points) < 2:
            raise RuleError("a line needs two points at least", "points")


@dataclass(frozen=True, slots=True)
class SideLine:
    """Where a further line ran on a day; without a sentence of its own."""

    __pydantic_config__ = {"extra": "forbid"}

    date: Date
    points: tuple[MapPoint, ...]
    uncertainty_km: Annotated[float, Within(0)] = 0.0
    fade: bool = False

    def __post_init__(self) -> None:
        if len(self.points) < 2:
            raise RuleError("a line needs two points at least", "points")


@dataclass(frozen=True, slots=True)
class Flank:
    """A further line that moves beside the main one; it is drawn from the first day of ``start`` to the last of ``end``."""

    __pydantic_config__ = {"extra": "forbid"}

    name: Words
    start: Date
    end: Date
    lines: Annotated[tuple[SideLine, ...], Filled()]
    sources: Annotated[tuple[SourceKey, ...], Filled()]

    def __post_init__(self) -> None:
        check_order(self.start, self.end, "start", "end")


@dataclass(frozen=True, slots=True)
class Pocket:
    """Ground that was cut off, from its first day to the day before ``end``; ``own`` is the side whose ground is tinted."""

    __pydantic_config__ = {"extra": "forbid"}

    name: Words
    held: Literal["own", "other"]
    start: Date
    end: Date
    ring: tuple[MapPoint, ...]
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    uncertainty_km: Annotated[float, Within(0)] = 0.0

    def __post_init__(self) -> None:
        check_order(self.start, self.end, "start", "end")
        if len(self.ring) < 3:
            raise RuleError("a ring needs three points at least", "ring")


@dataclass(frozen=True, slots=True)
class Ground:
    """What closes the tinted ground behind the line.

    ``north`` runs over the sea along the coast where the line has its first end, beginning at the last point of the first of
    the ``flanks``; ``south`` the same for its last end, beginning at the first point of ``behind``, which leads from there
    round the whole ground to the first flank.
    """

    __pydantic_config__ = {"extra": "forbid"}

    behind: Annotated[tuple[MapPoint, ...], Filled()]
    north: Annotated[tuple[MapPoint, ...], Filled()]
    south: Annotated[tuple[MapPoint, ...], Filled()]


@dataclass(frozen=True, slots=True)
class Turn:
    """A way in which a town changes hands, named once for all towns: ``occupied``, ``freed``."""

    __pydantic_config__ = {"extra": "forbid"}

    key: Name
    text: Words


@dataclass(frozen=True, slots=True)
class TownChange:
    """When a town changed hands. ``how`` is the key of a ``Turn``."""

    __pydantic_config__ = {"extra": "forbid"}

    date: Date
    how: Name
    sources: Annotated[tuple[SourceKey, ...], Filled()]


@dataclass(frozen=True, slots=True)
class Town:
    """A town on the map. ``rank`` 1 is shown first, larger numbers only where there is room."""

    __pydantic_config__ = {"extra": "forbid"}

    name: Words
    lat: Latitude
    lon: Longitude
    rank: Count = 1
    changes: tuple[TownChange, ...] = ()


@dataclass(frozen=True, slots=True)
class MapSheet:
    """One map file: ``base`` names the base map in the assets. It shows its own ``lines``, or those of the map ``lines_of``.

    ``guides`` lead the line between its dates.
    """

    __pydantic_config__ = {"extra": "forbid"}

    base: str
    caption: Words
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    lines: tuple[DatedLine, ...] = ()
    towns: tuple[Town, ...] = ()
    guides: tuple[SideLine, ...] = ()
    flanks: tuple[Flank, ...] = ()
    pockets: tuple[Pocket, ...] = ()
    ground: Ground | None = None
    turns: tuple[Turn, ...] = ()
    lines_of: MapName | None = None
    steps: tuple[Step, ...] = ()
    areas: tuple[Area, ...] = ()
    routes: tuple[Route, ...] = ()
    reach: Reach | None = None

    def __post_init__(self) -> None:
        keys = tuple(turn.key for turn in self.turns)
        check_unique(keys, "turns")
        for town in self.towns:
            for change in town.changes:
                if change.how not in keys:
                    name = next(iter(town.name.values()), "")
                    raise RuleError(f"'{change.how}' of '{name[:40]}' does not stand among the 'turns' of this map", "towns")
        if self.ground is not None and not (self.lines and self.flanks):
            raise RuleError("'ground' needs 'lines' and 'flanks'", "ground")

    @property
    def all_lines(self) -> tuple[DatedLine | SideLine, ...]:
        """The dated lines and their guides, by date."""
        return tuple(sorted((*self.lines, *self.guides), key=lambda line: line.date.first_day))

    @property
    def moments(self) -> tuple[Step, ...]:
        """The days that tell something, in the order of time: those of ``steps`` and of the map's own lines."""
        steps = (*self.steps, *(Step(line.date, line.text) for line in self.lines))
        return tuple(sorted(steps, key=lambda step: step.date.first_day))
