"""How long the kiosk waits for a visitor who does not touch it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.exhibition.exhibition import Idle


class Mood(Enum):
    """A visitor is there; the visitor is asked whether they are; nobody is there."""

    BUSY = "busy"
    ASKING = "asking"
    GONE = "gone"


@dataclass(slots=True)
class Patience:
    """Counts from the last sign of a visitor. ``clock`` gives seconds that only ever grow, so a change of the wall clock does no harm."""

    idle: Idle
    clock: Callable[[], float]
    long_text: bool = False
    held: bool = False
    playing: bool = False
    _last: float = 0.0
    _gone: bool = True

    def sign(self) -> None:
        """Note a touch, a drag or anything else that shows a visitor."""
        self._last = self.clock()
        self._gone = False

    def leave(self) -> None:
        """The visit is over."""
        self._gone = True
        self.held = self.playing = False

    @property
    def mood(self) -> Mood:
        if self._gone:
            return Mood.GONE
        if self.held or self.playing:
            self._last = self.clock()
        waited = self.clock() - self._last
        if waited < self._question_after:
            return Mood.BUSY
        return Mood.ASKING if self.seconds_left > 0 else Mood.GONE

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the visit ends by itself."""
        left = self._last + self._question_after + self.idle.countdown - self.clock()
        return max(0, -int(-left // 1))

    @property
    def _question_after(self) -> int:
        return self.idle.question_after_long_text if self.long_text else self.idle.question_after
