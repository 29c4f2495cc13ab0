"""A line that moves from one dated place to the next."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.exhibition.maps import DatedLine, SideLine
from kiosk.plates.basemap import base_map
from kiosk.plates.lines import Line, interpolate, matched, project_line

_QUICKNESS = 6.0
"""A line that fades is gone only in the middle sixth of the time to the next."""


@dataclass(frozen=True)
class MovingLine:
    """Dated lines on a base map, at least one. Days are ordinals as ``datetime.date.toordinal`` gives them."""

    lines: Sequence[DatedLine | SideLine]
    base: str

    @cached_property
    def days(self) -> tuple[int, ...]:
        """The days of the dated lines."""
        return tuple(line.date.first_day.toordinal() for line in self.lines)

    @cached_property
    def _lines(self) -> tuple[Line, ...]:
        projection = base_map(self.base).projection
        return tuple(project_line(line, projection) for line in self.lines)

    @cached_property
    def _pairs(self) -> dict[int, tuple[Line, Line]]:
        """The lines before and after a step, matched when the step is first needed."""
        return {}

    def step(self, day: float) -> int:
        """The number of the last dated line that is not after ``day``."""
        return max(0, min(bisect_right(self.days, day) - 1, len(self.days) - 1))

    def share(self, day: float) -> float:
        """How far ``day`` is from its step to the next, 0 to 1."""
        step = self.step(day)
        if step + 1 >= len(self.days):
            return 0.0
        return max(0.0, min((day - self.days[step]) / (self.days[step + 1] - self.days[step]), 1.0))

    def at(self, day: float) -> Line:
        """Where the line ran on ``day``, in kilometres on the map; where the change is a fade, the nearer of the two."""
        step, share = self.step(day), self.share(day)
        if not share:
            return self._lines[step]
        if self.lines[step + 1].fade:
            return self._lines[step if share < 0.5 else step + 1]
        if step not in self._pairs:
            self._pairs[step] = matched(self._lines[step], self._lines[step + 1])
        return interpolate(*self._pairs[step], share)

    def presence(self, day: float) -> float:
        """How visible the line is on ``day``, 0 to 1: a change that is a fade lets it go and come again."""
        step, share = self.step(day), self.share(day)
        fades = bool(share) and self.lines[step + 1].fade
        return min(1.0, abs(share * 2 - 1) * _QUICKNESS) if fades else 1.0

    def doubt(self, day: float) -> float:
        """Half the width of doubt on ``day`` in kilometres."""
        step, share = self.step(day), self.share(day)
        first, second = self.lines[step], self.lines[min(step + 1, len(self.days) - 1)]
        return first.uncertainty_km + (second.uncertainty_km - first.uncertainty_km) * share

    def date(self, day: float) -> datetime.date:
        return datetime.date.fromordinal(round(day))
