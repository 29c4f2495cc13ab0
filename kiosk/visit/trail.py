"""Where a visitor is, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Screen(Enum):
    """The screens of the kiosk; ``TROUBLE`` tells staff what to mend when nothing can be shown."""

    ATTRACT = "attract"
    HOME = "home"
    SECTION = "section"
    ENTRY = "entry"
    SEARCH = "search"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a visit: a screen, and the section or entry that it shows."""

    screen: Screen
    target: str = ""


HOME = Stop(Screen.HOME)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """All that is needed to find a place in the exhibition again."""

    language: str
    stops: tuple[Stop, ...]
    tab: int = 0
    warned: bool = False
    as_list: bool = False
    group: str = ""


class Trail:
    """The stops of one visit, oldest first. It is never deeper than ``LIMIT``: the oldest steps between are forgotten."""

    LIMIT = 50

    def __init__(self, start: Stop) -> None:
        self._start = start
        self._stops = [start]

    @property
    def here(self) -> Stop:
        return self._stops[-1]

    @property
    def previous(self) -> Stop | None:
        """Where ``back`` leads; None on home and on the attract screen."""
        if self.here.screen in (Screen.SECTION, Screen.ENTRY, Screen.SEARCH):
            return self._stops[-2] if len(self._stops) > 1 else HOME
        return None

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Every stop of the visit, the present one last."""
        return tuple(self._stops)

    def take_up(self, stops: tuple[Stop, ...]) -> None:
        """Go on with the stops of another visit."""
        if stops:
            self._stops = list(stops)

    def go(self, stop: Stop) -> None:
        """Walk to ``stop``; home forgets the way, the stop where the visitor already is changes nothing."""
        if stop == self.here:
            return
        if stop.screen is Screen.HOME:
            self._stops = [stop]
            return
        self._stops.append(stop)
        if len(self._stops) > self.LIMIT:
            del self._stops[1]

    def replace(self, stop: Stop) -> None:
        """Go to a neighbour (previous, next) that takes the place of the present stop on the way back."""
        self._stops[-1] = stop

    def back(self) -> None:
        """Go one stop back; from a section without a past, home."""
        previous = self.previous
        if previous is None:
            return
        self._stops.pop()
        if not self._stops:
            self._stops = [previous]

    def reset(self) -> None:
        """Forget the visit."""
        self._stops = [self._start]
