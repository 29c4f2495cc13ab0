"""What ``kiosk run`` opens."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibition.problems import Problem
from kiosk.places import bundled_content, cache_home, data_home
from kiosk.publishing.showing import Shown, choose_shown
from kiosk.publishing.versions import Versions
from kiosk.reading.cache import load_or_read
from kiosk.reading.result import Reading
from kiosk.stage.starts import GIVES_UP, STEPS_BACK, Starts

FALLEN_BACK = "KIOSK_SOFTWARE"
"""In the environment of a start that goes on from another one, because its graphics did not work."""

TRIES_AGAIN_AFTER_MS = 600_000
"""The page for staff, after too many failed starts, makes way for another try."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What to show. ``versions`` is None for a folder that somebody works on, which nothing replaces."""

    shown: Shown
    versions: Versions | None = None
    starts: Starts | None = None
    gave_up: bool = False

    @property
    def complaints(self) -> tuple[str, ...]:
        """Everything to be said on the error stream."""
        return (*(f"kiosk: {each}" for each in self.shown.complaints), *(str(problem) for problem in self.shown.reading.problems))


def open_exhibition(content: Path | None, *, watched: bool = True) -> Opened:
    """Open a folder, or the best installed version. A version with which the program ends again and again makes way for the one before.

    Only ``watched`` starts count, those that fill the screen of a kiosk: whoever tries something in a window ends it as he likes.
    """
    if content is not None:
        return Opened(Shown(load_or_read(content, cache_home())))
    versions = Versions(data_home() / "versions")
    if not watched:
        return Opened(choose_shown(versions, bundled_content(), cache_home()), versions)
    starts = Starts(data_home() / "starts")
    number = 1 if os.environ.get(FALLEN_BACK) else starts.begin()
    if number >= GIVES_UP:
        problem = Problem("kiosk", 0, 0, f"the program has ended by itself {number - 1} times soon after its start; it tries again in ten minutes")
        return Opened(Shown(Reading(None, (problem,))), versions, starts, gave_up=True)
    shown = choose_shown(versions, bundled_content(), cache_home(), skip=1 if number >= STEPS_BACK else 0)
    return Opened(shown, versions, starts)
