"""Where names stand on a line of time, so that none covers another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.plates.labels import LETTER


@dataclass(frozen=True, slots=True)
class Place:
    """One place on a lane: the numbers of those who share it, the first of them gives it its name and its time.

    ``following`` is the first of those in the next place of the lane, if there is one.
    """

    lane: int
    members: tuple[int, ...]
    following: int | None = None


def width_of(text: str, size: float) -> float:
    """Return about how wide ``text`` is, in pixels, if its letters are ``size`` pixels high."""
    return len(text) * size * LETTER


def arrange(names: Iterable[tuple[float, float]], lanes: int, gap: float) -> tuple[Place, ...]:
    """Return a place for every name, given as its start and its width in pixels.

    A name goes to the first lane where it begins at least ``gap`` behind the name before it. Where no lane is free it joins the place whose
    name began last.
    """
    ends = [float("-inf")] * max(1, lanes)
    last: list[int | None] = [None] * max(1, lanes)
    lane_of: list[int] = []
    members: list[list[int]] = []
    starts: list[float] = []
    for number, (start, width) in sorted(enumerate(names), key=lambda each: each[1][0]):
        lane = next((lane for lane, end in enumerate(ends) if end + gap <= start), None)
        if lane is None:
            newest = max((place for place in last if place is not None), key=lambda place: starts[place])
            members[newest].append(number)
            continue
        last[lane] = len(members)
        ends[lane] = start + width
        lane_of.append(lane)
        starts.append(start)
        members.append([number])
    following = [
        next((members[later][0] for later in range(place + 1, len(members)) if lane_of[later] == lane_of[place]), None)
        for place in range(len(members))
    ]
    return tuple(Place(lane, tuple(those), after) for lane, those, after in zip(lane_of, members, following, strict=True))
