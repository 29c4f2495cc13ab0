"""The Lambert conformal conic projection, in kilometres.

Source: J. P. Snyder, *Map Projections: A Working Manual*, USGS Professional Paper 1395, 1987, pages 107 to 109.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple


class Ellipsoid(NamedTuple):
    """The figure of the earth: its equatorial radius and the square of its eccentricity (0 for a sphere)."""

    semi_major_km: float
    eccentricity_squared: float


WGS84 = Ellipsoid(6378.137, 0.00669437999014)


@dataclass(frozen=True, slots=True)
class LambertConformal:
    """A cone that cuts the earth at two parallels, where the scale is exactly 1.

    Angles are degrees, north and east positive. A plane point is kilometres from the centre: x to the right (east),
    y **down** (south), as on a screen. The centre itself is (0, 0).
    """

    centre_lat: float
    centre_lon: float
    parallel_1: float
    parallel_2: float
    ellipsoid: Ellipsoid = WGS84
    _cone: float = field(init=False, repr=False)
    _size: float = field(init=False, repr=False)
    _centre_radius: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Work out the cone: Snyder's n (15-8, or 15-3 for one parallel), a F (15-10) and rho 0 (15-7a)."""
        width_1, width_2 = self._width(self.parallel_1), self._width(self.parallel_2)
        t_1, t_2 = self._t(self.parallel_1), self._t(self.parallel_2)
        one_parallel = self.parallel_1 == self.parallel_2
        cone = math.sin(math.radians(self.parallel_1)) if one_parallel else math.log(width_1 / width_2) / math.log(t_1 / t_2)
        object.__setattr__(self, "_cone", cone)
        object.__setattr__(self, "_size", self.ellipsoid.semi_major_km * width_1 / (cone * math.pow(t_1, cone)))
        object.__setattr__(self, "_centre_radius", self._radius(self.centre_lat))

    def project(self, lat: float, lon: float) -> tuple[float, float]:
        """The plane point (x, y) of a place."""
        radius = self._radius(lat)
        angle = self._cone * math.radians((lon - self.centre_lon + 180) % 360 - 180)
        return radius * math.sin(angle), radius * math.cos(angle) - self._centre_radius

    def _radius(self, lat: float) -> float:
        """Snyder's rho (15-7): how far a parallel lies from the point of the cone."""
        return self._size * math.pow(self._t(lat), self._cone)

    def _width(self, lat: float) -> float:
        """Snyder's m (14-15): the radius of a parallel, where the equator's is 1."""
        return math.cos(math.radians(lat)) / math.sqrt(1 - self.ellipsoid.eccentricity_squared * math.sin(math.radians(lat)) ** 2)

    def _t(self, lat: float) -> float:
        """Snyder's t (15-9)."""
        eccentricity = math.sqrt(self.ellipsoid.eccentricity_squared)
        bulge = eccentricity * math.sin(math.radians(lat))
        return math.tan(math.pi / 4 - math.radians(lat) / 2) / math.pow((1 - bulge) / (1 + bulge), eccentricity / 2)
