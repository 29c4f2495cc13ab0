"""A point on a map, named for whoever keeps the file."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibition.rules import Latitude, Longitude


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A point in degrees (WGS 84), and the place that it lies near."""

    __pydantic_config__ = {"extra": "forbid"}

    lat: Latitude
    lon: Longitude
    near: str = ""
