"""A line that moves from one dated place to the next."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import hypot

from kiosk.exhibition.maps import DatedLine, SideLine
from kiosk.plates.basemap import base_map
from kiosk.plates.lines import Line, interpolate, matched, project_line

_QUICKNESS = 2.0
"""An end that fades is whole in the first and the last quarter of the time to the next date."""

_JUMP_KM = 150.0


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

    @cached_property
    def _last(self) -> dict[float, Line]:
        """The line of the day that was asked for last: what is drawn on one day asks for it many times."""
        return {}

    def at(self, day: float) -> Line:
        """Where the line ran on ``day``, in kilometres on the map."""
        if day not in self._last:
            step, share = self.step(day), self.share(day)
            self._last.clear()
            self._last[day] = interpolate(*self._matched(step), share) if share else self._lines[step]
        return self._last[day]

    def parts(self, day: float) -> tuple[Line, Line]:
        """The line of ``day`` as it is drawn: its first end, which fades, and the rest, which moves. Mostly there is no such end.

        Where a change is a fade, the end is what would have to jump; it stays where it was, and from the middle of the time on where it will be.
        """
        step, share = self.step(day), self.share(day)
        if not share or not self.lines[step + 1].fade:
            return (), self.at(day)
        first, second = self._matched(step)
        count = next(
            (number for number, (p, q) in enumerate(zip(first, second, strict=True)) if hypot(p[0] - q[0], p[1] - q[1]) < _JUMP_KM), len(first)
        )
        return (first if share < 0.5 else second)[: count + 1] if count else (), self.at(day)[count:]

    def _matched(self, step: int) -> tuple[Line, Line]:
        if step not in self._pairs:
            self._pairs[step] = matched(self._lines[step], self._lines[step + 1])
        return self._pairs[step]

    def presence(self, day: float) -> float:
        """How visible the end is that fades, 0 to 1: it goes and comes again."""
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
