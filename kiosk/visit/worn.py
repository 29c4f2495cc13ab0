"""What stands on the ribbon bar of a person, in the order in which it is worn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Award, Honour, Person
from kiosk.exhibition.plates import Ribbon

_RIBBON_MM = 24
_ROWS = ("badge", "own", "shared")


@dataclass(frozen=True, slots=True)
class Worn:
    """What stands for one award on a bar, ``wide`` as so many usual ribbons: a ribbon, or where the ``badge`` itself is worn the first class."""

    entry: Entry
    row: Literal["badge", "own", "shared"]
    number: int
    wide: float = 1.0


def worn_by(person: Person, exhibition: Exhibition) -> tuple[Worn, ...]:
    """One for each award received, also for a repeated one: badges, then bars of their own, then the others, each in the order of their section."""
    rank = {entry_id: place for place, entry_id in enumerate(exhibition.entries)}
    found = [(entry, honour) for honour in person.awards if (entry := exhibition.entries.get(honour.award) if honour.award else None)]
    each = [worn for entry, honour in found for worn in _worn(entry, honour)]
    return tuple(sorted(each, key=lambda worn: (_ROWS.index(worn.row), rank[worn.entry.id])))


def _worn(entry: Entry, honour: Honour) -> Iterator[Worn]:
    award = entry.facts
    if not isinstance(award, Award):
        return
    if award.bar == "badge":
        yield from [Worn(entry, "badge", 0, 0.5)] * honour.times
    elif award.ribbons:
        yield from [Worn(entry, award.bar, 0, _wide(award.ribbons[0]))] * honour.times


def _wide(ribbon: Ribbon) -> float:
    """How wide a ribbon is on a bar, in usual ribbons: only a ribbon much wider than these takes more room."""
    width = sum(stripe.mm for stripe in ribbon.stripes) / _RIBBON_MM
    return width if width > 1.25 else 1.0


def worn_as(entry: Entry, award: Award) -> tuple[Worn, ...]:
    """The ribbons of all classes of the award that ``entry`` is about."""
    return tuple(Worn(entry, "shared", number, _wide(ribbon)) for number, ribbon in enumerate(award.ribbons))
