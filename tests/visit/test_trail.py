"""The way there and back."""

from __future__ import annotations

import pytest

from kiosk.visit.trail import HOME, Screen, Stop, Trail

ATTRACT = Stop(Screen.ATTRACT)
PEOPLE = Stop(Screen.SECTION, "people")
ANNA = Stop(Screen.ENTRY, "people/anna")
CLARA = Stop(Screen.ENTRY, "people/clara")


@pytest.fixture
def trail() -> Trail:
    return Trail(ATTRACT)


def walk(trail: Trail, *stops: Stop) -> None:
    for stop in stops:
        trail.go(stop)


def test_begins_at_its_start_with_no_way_back(trail: Trail) -> None:
    assert trail.here == ATTRACT
    assert trail.previous is None


def test_leads_back_step_by_step_and_stops_at_home(trail: Trail) -> None:
    walk(trail, HOME, PEOPLE, ANNA)
    assert trail.previous == PEOPLE
    trail.back()
    assert trail.here == PEOPLE
    trail.back()
    assert trail.here == HOME
    trail.back()
    assert trail.here == HOME


def test_home_forgets_the_way(trail: Trail) -> None:
    walk(trail, HOME, PEOPLE, ANNA, HOME)
    assert trail.previous is None


def test_going_where_one_is_changes_nothing(trail: Trail) -> None:
    walk(trail, HOME, PEOPLE, PEOPLE)
    trail.back()
    assert trail.here == HOME


def test_a_neighbour_takes_the_place_of_the_present_stop(trail: Trail) -> None:
    walk(trail, HOME, PEOPLE, ANNA)
    trail.replace(CLARA)
    assert trail.here == CLARA
    trail.back()
    assert trail.here == PEOPLE


def test_a_section_without_a_past_leads_home(trail: Trail) -> None:
    alone = Trail(PEOPLE)
    assert alone.previous == HOME
    alone.back()
    assert alone.here == HOME


def test_is_never_longer_than_its_limit_and_still_ends_at_home(trail: Trail) -> None:
    trail.go(HOME)
    for number in range(Trail.LIMIT * 3):
        trail.go(Stop(Screen.ENTRY, f"people/{number}"))
    steps = 0
    while trail.here != HOME:
        trail.back()
        steps += 1
    assert steps <= Trail.LIMIT
    assert trail.previous is None


def test_reset_forgets_everything(trail: Trail) -> None:
    walk(trail, HOME, PEOPLE, ANNA)
    trail.reset()
    assert trail.here == ATTRACT
    assert trail.previous is None
