"""Lines that move over a map from date to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from kiosk.exhibition.dates import Date
from kiosk.exhibition.references import SourceKey, Words
from kiosk.exhibition.rules import Count, Filled, Latitude, Longitude, RuleError, Within


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A point of a line in degrees (WGS 84), and the place that it runs near."""

    __pydantic_config__ = {"extra": "forbid"}

    lat: Latitude
    lon: Longitude
    near: str = ""


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
class Town:
    """A town on the map. ``rank`` 1 is shown first, larger numbers only where there is room."""

    __pydantic_config__ = {"extra": "forbid"}

    name: Words
    lat: Latitude
    lon: Longitude
    rank: Count = 1


@dataclass(frozen=True, slots=True)
class MapSheet:
    """One map file: ``base`` names the base map in the assets."""

    __pydantic_config__ = {"extra": "forbid"}

    base: str
    caption: Words
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    lines: tuple[DatedLine, ...] = ()
    towns: tuple[Town, ...] = ()
