"""Another exhibition in the same window: no restart, no blank frame, nothing of the old one left."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shiboken6
from numpy.typing import NDArray
from playing import Opener, Play
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from small_exhibition import BRIGHT, DARK, small_exhibition

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Award
from kiosk.exhibition.plates import Ribbon
from kiosk.stage.takeover import Takeover
from kiosk.visit.visit import Visit

Frame = NDArray[np.int16]
NEAR = 12
SHARE = 0.999


def frame(play: Play) -> Frame:
    image = play.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].astype(np.int16)


def is_between(seen: Frame, old: Frame, new: Frame) -> bool:
    """Whether a frame is the old one, the new one, or one fading into the other."""
    low, high = np.minimum(old, new) - NEAR, np.maximum(old, new) + NEAR
    return float(np.mean((seen >= low) & (seen <= high))) > SHARE


def renamed(exhibition: Exhibition, title: str) -> Exhibition:
    """The same with another title, without the animated map: its frames can be compared."""
    words = dict.fromkeys(exhibition.settings.languages, title)
    settings = replace(exhibition.settings, title=words, attract=replace(exhibition.settings.attract, map=None))
    return replace(exhibition, settings=settings)


def take_over(play: Play, exhibition: Exhibition) -> list[Frame]:
    """Every frame from the first word of the new exhibition until the curtain is gone."""
    takeover = Takeover(play.stage, play.window)
    done: list[bool] = []
    takeover.done.connect(lambda: done.append(True))
    takeover.show(exhibition)
    frames = [frame(play)]
    curtain = play.the("Curtain")
    while not done or curtain.isVisible():
        play.settle(0.01)
        frames.append(frame(play))
        assert len(frames) < 500
    return frames


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_every_frame_is_the_old_one_or_the_new_one(opened: Opener, size: tuple[int, int]) -> None:
    play = opened(*size, exhibition=renamed(small_exhibition(), "Before"))
    old = frame(play)
    frames = take_over(play, renamed(small_exhibition(), "Afterwards and quite another"))
    play.settle(0.3)
    new = frame(play)
    assert not is_between(new, old, old)
    assert len(frames) > 3
    assert is_between(frames[0], old, old)
    assert [number for number, seen in enumerate(frames) if not is_between(seen, old, new)] == []


def test_a_blank_frame_would_be_seen(opened: Opener) -> None:
    play = opened(exhibition=renamed(small_exhibition(), "Before"))
    old = frame(play)
    blank = np.full_like(old, int(np.median(old)))
    assert not is_between(blank, old, old)


def test_the_new_exhibition_can_be_visited_and_nothing_of_the_old_one_is_left(opened: Opener, bundled: Exhibition) -> None:
    play = opened(exhibition=small_exhibition())
    old = play.visit
    take_over(play, bundled)
    play.settle()
    assert not shiboken6.isValid(old)
    assert play.visit.title == bundled.settings.title["en"]
    play.tap(play.button(text=bundled.settings.attract.begin["ru"]))
    assert (play.visit.screen, play.visit.language) == ("home", "ru")
    play.tap(play.of_type("Door")[0])
    assert play.visit.screen == "section"
    play.clock.wait(500)
    play.visit.idle.look()
    play.settle()
    assert play.visit.screen == "attract"
    assert play.of_type("AttractScreen")


def with_ribbons(exhibition: Exhibition, ribbon: Ribbon) -> Exhibition:
    """The same with every award on another ribbon."""

    def worn(entry: Entry) -> Entry:
        facts = entry.facts
        return replace(entry, facts=replace(facts, ribbons=(ribbon,) * len(facts.ribbons))) if isinstance(facts, Award) else entry

    return replace(exhibition, sections=tuple(replace(each, entries=tuple(map(worn, each.entries))) for each in exhibition.sections))


def test_pictures_of_the_same_name_are_drawn_anew(opened: Opener) -> None:
    def medals(play: Play) -> Frame:
        play.visit.begin("en")
        play.visit.openSection("medals")
        play.settle(0.5)
        play.until(lambda: all(image.property("progress") == 1 for image in play.items("QQuickImage")))
        return frame(play)

    play = opened(exhibition=with_ribbons(small_exhibition(), BRIGHT))
    bright = medals(play)
    take_over(play, with_ribbons(small_exhibition(), DARK))
    dark = medals(play)
    take_over(play, with_ribbons(small_exhibition(), BRIGHT))
    again = medals(play)
    assert np.mean(np.abs(bright - dark) > 60) > 0.002
    assert np.mean(np.abs(bright - again) > 60) < 0.0002


def test_from_trouble_to_an_exhibition(opened: Opener, bundled: Exhibition) -> None:
    play = opened(exhibition=None, problems=("content is not a folder that can be read",))
    assert play.of_type("TroubleScreen")
    take_over(play, bundled)
    assert play.of_type("TroubleScreen") == []
    play.tap_at(QPointF(1000, 100))
    assert play.visit.screen == "home"


def test_the_language_of_the_new_one_is_spoken(opened: Opener, bundled: Exhibition) -> None:
    settings = replace(bundled.settings, languages=("ru", "en"))
    play = opened()
    take_over(play, replace(bundled, settings=settings))
    play.visit.begin("ru")
    play.settle()
    assert play.buttons(label="На главную") != []


def test_twenty_times_in_a_row(opened: Opener, bundled: Exhibition) -> None:
    play = opened(exhibition=small_exhibition())
    takeover = Takeover(play.stage, play.window)
    for number in range(20):
        takeover.show(bundled if number % 2 else small_exhibition())
        play.settle(0.02 if number % 3 else 0.1)
    play.settle(0.5)
    visits = [child for child in play.stage.engine.children() if isinstance(child, Visit)]
    assert visits == [play.visit]
    play.until(lambda: not play.of_type("Curtain"))
