"""Plates are drawn while nobody is there, and at the first touch no more."""

from __future__ import annotations

import io
import pickle
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playing import Opener, Play
from small_exhibition import small_exhibition

from kiosk.plates.drawing import Drawing
from kiosk.plates.provider import PlateProvider
from kiosk.plates.shelf import Shelf
from kiosk.plates.wish import Wish
from kiosk.proof import rehearsal
from kiosk.stage import rehearsing
from kiosk.stage.rehearsing import Rehearsal, Rehearsing
from kiosk.stage.settings import Settings

READS = "import sys; sys.stdin.buffer.read()"


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(rehearsing, "COMMAND", ("-c", f"{READS}; import time; time.sleep(600)"))
    return monkeypatch


@pytest.fixture
def play(opened: Opener) -> Play:
    return opened(640, 360, exhibition=small_exhibition())


@pytest.fixture
def prompter(play: Play, command: pytest.MonkeyPatch) -> Iterator[Rehearsing]:
    prompter = Rehearsing(play.stage, play.window, Settings(), quiet_ms=1)
    yield prompter
    prompter.close()


def test_a_touch_ends_it_and_the_next_quiet_time_begins_it_again(play: Play, prompter: Rehearsing) -> None:
    play.until(lambda: prompter.running)
    play.visit.begin("en")
    assert not prompter.running
    play.settle()
    assert not prompter.running
    play.visit.end()
    play.until(lambda: prompter.running)


def test_what_was_rehearsed_is_not_rehearsed_again_and_another_exhibition_is(play: Play, command: pytest.MonkeyPatch) -> None:
    command.setattr(rehearsing, "COMMAND", ("-c", READS))
    prompter = Rehearsing(play.stage, play.window, Settings(), quiet_ms=1)
    play.until(lambda: prompter.finished)
    play.visit.begin("en")
    play.visit.end()
    play.settle()
    assert prompter.finished
    assert not prompter.running
    play.stage.exchange(small_exhibition())
    assert not prompter.finished
    play.until(lambda: prompter.finished)
    prompter.close()


def test_a_rehearsal_that_fails_is_tried_three_times(play: Play, command: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tally = tmp_path / "tally"
    command.setattr(rehearsing, "COMMAND", ("-c", f"{READS}; open({str(tally)!r}, 'a').write('x'); sys.exit(1)"))
    prompter = Rehearsing(play.stage, play.window, Settings(), quiet_ms=1)
    play.until(lambda: tally.exists() and tally.read_text("ascii") == "xxx" and not prompter.running)
    play.settle()
    assert tally.read_text("ascii") == "xxx"
    assert not prompter.finished


@pytest.fixture
def order() -> Rehearsal:
    return Rehearsal(small_exhibition(), 640, 360, 21.5, "dark")


def test_afterwards_the_plates_of_every_entry_are_on_the_shelf(
    interpreter: object, order: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = tmp_path / "kiosk" / "drawings"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pickle.dumps(order))))
    monkeypatch.setattr("os.nice", lambda _by: 0)
    rehearsal.main()
    drawn = {path.name.partition("-")[0] for path in folder.glob("*.png")}
    subjects = [PlateProvider(order.exhibition)._subject_of(Wish.parse(address)) for address in ("medal/0/medals/star", "insignia/tabs/people/anna")]
    assert {Drawing(subject, 1, 1).name for subject in subjects if subject} <= drawn
    assert all(subjects)
    assert len(list(folder.glob("*.rehearsed"))) == 1


def test_it_is_done_once_and_again_for_another_size_and_never_without_a_shelf(
    order: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    performed: list[object] = []
    monkeypatch.setattr(rehearsal, "rehearse", lambda *of: performed.append(of))
    shelf, done = Shelf(tmp_path), tmp_path / "one.rehearsed"
    rehearsal.perform(order, shelf, done)
    rehearsal.perform(order, shelf, done)
    assert len(performed) == 1
    rehearsal.perform(replace(order, width=500), shelf, tmp_path / "two.rehearsed")
    rehearsal.perform(order, Shelf(None), tmp_path / "three.rehearsed")
    assert len(performed) == 2
    assert [path.name for path in tmp_path.glob("*.rehearsed")] == ["two.rehearsed"]
