"""What happened when: every dated thing that an entry tells of, for a line of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.exhibition.facts import Award, Campaign, Movement, Organisation, Person, Question, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.exhibition.dates import Date
    from kiosk.exhibition.exhibition import Entry
    from kiosk.exhibition.references import LabelKey


@dataclass(frozen=True, slots=True)
class Happening:
    """Something dated, from ``start`` to ``end`` (the same where it is one date).

    ``what`` is the entry ``itself``, one of its ``event``s, a ``rank`` that somebody received, or a ``death``; ``label`` names an event or a rank.
    """

    entry: Entry
    start: Date
    end: Date
    what: Literal["itself", "event", "rank", "death"]
    label: LabelKey | None = None

    @property
    def first_day(self) -> int:
        """The first day on which it may have been, counted as ``date.toordinal`` counts."""
        return self.start.first_day.toordinal()

    @property
    def last_day(self) -> int:
        return self.end.last_day.toordinal()


def happenings(entry: Entry) -> tuple[Happening, ...]:
    """Return the dated things of one entry, the earliest first."""
    return tuple(sorted(_happenings(entry), key=lambda each: (each.first_day, each.last_day)))


def _happenings(entry: Entry) -> Iterator[Happening]:
    facts = entry.facts
    match facts:
        case Person():
            yield from (Happening(entry, rank.date, rank.date, "rank", rank.rank) for rank in facts.ranks if rank.date)
            if facts.died:
                yield Happening(entry, facts.died, facts.died, "death")
        case Award():
            yield Happening(entry, facts.established, facts.established, "itself")
        case Organisation():
            if facts.founded:
                yield Happening(entry, facts.founded, facts.dissolved or facts.founded, "itself")
        case Campaign() | Movement() | Topic():
            if facts.start:
                yield Happening(entry, facts.start, facts.end or facts.start, "itself")
        case Question():
            pass
    yield from (Happening(entry, event.date, event.date, "event", event.label) for event in facts.events)
