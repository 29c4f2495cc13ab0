"""The base map: land, lakes and rivers as plane points in kilometres.

The file is JSON, written by ``assets/maps/build_basemap.py``:

- ``credit``, ``notes``: what must be shown with the map, and what a curator should know of it;
- ``projection``: the parameters of the Lambert conformal conic projection. Its centre is the origin; x runs to the
  right and y down, in km. Places that are projected with it fall onto the map;
- ``frame_km``: the part of the plane that the map covers, ``left`` and ``top`` measured from the origin. Shapes that
  cross the frame run on for some kilometres and are then cut;
- ``coarse``, ``fine``: two levels, each with ``tolerance_km``, ``unit_km``, ``land``, ``lakes`` and ``rivers``. A line
  is a string of whole numbers in units: x and y of its first point, then the step from each point to the next.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from kiosk.places import assets
from kiosk.plates.projection import Ellipsoid, LambertConformal

Line = tuple[tuple[float, float], ...]

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the plane, in km from the projection's centre."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class River:
    """A river, or a part of one. Rank 1 is the greatest, 9 the least."""

    rank: int
    line: Line


@dataclass(frozen=True, slots=True)
class Level:
    """The map at one fineness; ``tolerance_km`` is how far a line may lie from the true one.

    Rings are not closed: the last point is followed by the first. Islands in lakes are among ``land``, so fill
    ``land`` and ``lakes`` as **one path by the odd-even rule**: what is filled is land.
    """

    tolerance_km: float
    land: tuple[Line, ...]
    lakes: tuple[Line, ...]
    rivers: tuple[River, ...]


@dataclass(frozen=True)
class Basemap:
    """A base map. ``coarse`` suits cards and small maps, ``fine`` the whole screen; each is decoded on first use."""

    credit: str
    notes: tuple[str, ...]
    projection: LambertConformal
    frame: Frame
    _packed_coarse: Mapping[str, Any]
    _packed_fine: Mapping[str, Any]

    @cached_property
    def coarse(self) -> Level:
        """Simplified to about 5 km."""
        return _unpack_level(self._packed_coarse)

    @cached_property
    def fine(self) -> Level:
        """Simplified to about 0.7 km."""
        return _unpack_level(self._packed_fine)


@cache
def base_map(name: str) -> Basemap:
    """The base map ``name`` of the assets, read once."""
    return read_basemap(assets() / "maps" / f"{name}.json")


def read_basemap(path: Path) -> Basemap:
    """Read a base map file; ``ValueError`` where it is not one of this format."""
    document = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ValueError(f"{path.name} is not a base map of format {FORMAT}")
    projection = document["projection"]
    return Basemap(
        credit=document["credit"],
        notes=tuple(document["notes"]),
        projection=LambertConformal(
            centre_lat=projection["centre_lat"],
            centre_lon=projection["centre_lon"],
            parallel_1=projection["parallel_1"],
            parallel_2=projection["parallel_2"],
            ellipsoid=Ellipsoid(projection["semi_major_km"], projection["eccentricity_squared"]),
        ),
        frame=Frame(**document["frame_km"]),
        _packed_coarse=document["coarse"],
        _packed_fine=document["fine"],
    )


def _unpack_level(packed: Mapping[str, Any]) -> Level:
    unit = packed["unit_km"]
    return Level(
        tolerance_km=packed["tolerance_km"],
        land=tuple(_unpack_line(line, unit) for line in packed["land"]),
        lakes=tuple(_unpack_line(line, unit) for line in packed["lakes"]),
        rivers=tuple(River(river["rank"], _unpack_line(river["line"], unit)) for river in packed["rivers"]),
    )


def _unpack_line(text: str, unit: float) -> Line:
    steps = [int(number) * unit for number in text.split()]
    return tuple(zip(accumulate(steps[0::2]), accumulate(steps[1::2]), strict=True))
