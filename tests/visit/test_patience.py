"""How long the kiosk waits."""

from __future__ import annotations

import time

import pytest
from fake_clock import FakeClock

from kiosk.exhibition.exhibition import Idle
from kiosk.visit.patience import Mood, Patience


@pytest.fixture
def patience(clock: FakeClock) -> Patience:
    made = Patience(Idle(90, 30, 180), clock)
    made.sign()
    return made


def test_nobody_is_there_before_the_first_sign(clock: FakeClock) -> None:
    assert Patience(Idle(90, 30, 180), clock).mood is Mood.GONE


@pytest.mark.parametrize(
    ("waited", "mood"), [(0, Mood.BUSY), (89.9, Mood.BUSY), (90, Mood.ASKING), (119.9, Mood.ASKING), (120, Mood.GONE), (9000, Mood.GONE)]
)
def test_asks_and_then_gives_up(patience: Patience, clock: FakeClock, waited: float, mood: Mood) -> None:
    clock.wait(waited)
    assert patience.mood is mood


@pytest.mark.parametrize(("waited", "mood"), [(179.9, Mood.BUSY), (180, Mood.ASKING), (210, Mood.GONE)])
def test_a_long_text_has_more_time(patience: Patience, clock: FakeClock, waited: float, mood: Mood) -> None:
    patience.long_text = True
    clock.wait(waited)
    assert patience.mood is mood


@pytest.mark.parametrize(("waited", "left"), [(90, 30), (90.1, 30), (119, 1), (119.9, 1), (120, 0), (500, 0)])
def test_counts_down_in_whole_seconds(patience: Patience, clock: FakeClock, waited: float, left: int) -> None:
    clock.wait(waited)
    assert patience.seconds_left == left


def test_a_sign_starts_again(patience: Patience, clock: FakeClock) -> None:
    clock.wait(119)
    patience.sign()
    clock.wait(89)
    assert patience.mood is Mood.BUSY


@pytest.mark.parametrize("what", ["held", "playing"])
def test_a_held_finger_and_a_video_stop_the_clock(patience: Patience, clock: FakeClock, what: str) -> None:
    moods = []
    for happening, seconds in ((True, 3600), (False, 89), (False, 1)):
        setattr(patience, what, happening)
        clock.wait(seconds)
        moods.append(patience.mood)
    assert moods == [Mood.BUSY, Mood.BUSY, Mood.ASKING]


def test_leaving_forgets_the_finger(patience: Patience, clock: FakeClock) -> None:
    patience.held = True
    patience.leave()
    moods = [patience.mood]
    patience.sign()
    clock.wait(90)
    assert [*moods, patience.mood] == [Mood.GONE, Mood.ASKING]


def test_the_wall_clock_does_not_matter(patience: Patience, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 4e9)
    assert patience.mood is Mood.BUSY
