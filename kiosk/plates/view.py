"""Which part of a map stands where on a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MapView:
    """``scale`` pixels to the kilometre, the same on both axes; the map's origin stands at pixel (``left``, ``top``)."""

    scale: float
    left: float
    top: float

    def place(self, x_km: float, y_km: float) -> tuple[float, float]:
        return self.left + x_km * self.scale, self.top + y_km * self.scale

    @classmethod
    def around(cls, x_km: float, y_km: float, width_km: float, width: float, height: float) -> MapView:
        """A view with the given point in the middle; ``width_km`` is the shorter side of what is shown."""
        scale = min(width, height) / width_km
        return cls(scale, width / 2 - x_km * scale, height / 2 - y_km * scale)

    @classmethod
    def for_attract(cls, width: float, height: float) -> MapView:
        """The whole theatre, beside the title on a wide screen and above it on a tall one."""
        if width >= height:
            scale = max(width / 6000, height / 3400)
            return cls(scale, width * 0.7, height * 0.3)
        scale = width / 2750
        return cls(scale, width * 0.62, height * 0.2)
