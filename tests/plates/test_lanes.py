"""Names on a line of time."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.plates.lanes import Place, arrange, width_of

NAMES = [
    ("nothing", [], 2, []),
    ("one", [(5, 10)], 1, [Place(0, (0,))]),
    ("one after the other", [(0, 10), (12, 10)], 1, [Place(0, (0,), 1), Place(0, (1,))]),
    ("too near for one lane", [(0, 10), (11, 10)], 1, [Place(0, (0, 1))]),
    ("too near, on two lanes", [(0, 10), (11, 10)], 2, [Place(0, (0,)), Place(1, (1,))]),
    ("the first free lane", [(0, 10), (5, 10), (12, 3)], 2, [Place(0, (0,), 2), Place(1, (1,)), Place(0, (2,))]),
    ("joins what began last", [(0, 50), (5, 50), (9, 3)], 2, [Place(0, (0,)), Place(1, (1, 2))]),
    ("in any order", [(12, 10), (0, 10)], 1, [Place(0, (1,), 0), Place(0, (0,))]),
    ("never without a lane", [(0, 1), (5, 1)], 0, [Place(0, (0,), 1), Place(0, (1,))]),
]


@pytest.mark.parametrize(("names", "lanes", "places"), [row[1:] for row in NAMES], ids=[row[0] for row in NAMES])
def test_places(names: list[tuple[float, float]], lanes: int, places: list[Place]) -> None:
    assert list(arrange(names, lanes, 2)) == places


def test_nobody_is_lost_and_nothing_overlaps() -> None:
    names = [(float(number * number % 97), 10.0 + number % 7) for number in range(200)]
    places = arrange(names, 3, 4)
    assert sorted(number for place in places for number in place.members) == list(range(200))
    for lane in range(3):
        on_lane = [names[place.members[0]] for place in places if place.lane == lane]
        assert on_lane, "a lane is empty"
        for (start, width), (after, _) in pairwise(on_lane):
            assert start + width + 4 <= after


def test_longer_words_are_wider() -> None:
    assert width_of("Kursk", 20) < width_of("Kharkov", 20) < width_of("Kharkov", 24)
