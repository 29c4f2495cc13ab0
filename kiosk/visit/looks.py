"""What each face of a plate shows: the classes of an award, or signs of rank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.exhibition.badges import Part
from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Award
from kiosk.exhibition.plates import InsigniaPlate
from kiosk.plates.hanging import hang
from kiosk.plates.lying import lay
from kiosk.visit.telling import Telling

PlacedPart = tuple[Part, float, float]
"""A part, and how far to the right and downward it lies from the middle of the plate in millimetres."""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that a face shows: ``label`` for its button, ``name`` for its caption, addresses of the image provider, size in millimetres."""

    label: str
    obverse: str
    width: float
    height: float
    schematic: bool
    name: str = ""
    reverse: str = ""
    parts: tuple[PlacedPart, ...] = ()
    reverse_parts: tuple[PlacedPart, ...] = ()

    def scale(self, width: float, height: float) -> float:
        """How many units a millimetre is long where the plate fills a field of ``width`` and ``height``."""
        return min(width / self.width, height / self.height)


def looks(entry: Entry, telling: Telling) -> tuple[Look, ...]:
    """The classes of the award that ``entry`` is about or the signs of rank of its plate, none for any other entry."""
    return tuple(_award_looks(entry, entry.facts, telling) if isinstance(entry.facts, Award) else _rank_looks(entry, telling))


def _award_looks(entry: Entry, award: Award, telling: Telling) -> Iterator[Look]:
    for number, worn in enumerate(award.badges):
        sheet = telling.exhibition.badges[worn.badge]
        hanging = hang(award, sheet)
        left, top = hanging.badge
        shown = [part for part in sheet.parts if not part.only or worn.of in part.only]
        placed = {side: tuple((part, left + part.at[0], top + part.at[1]) for part in shown if part.side == side) for side in ("obverse", "reverse")}
        yield Look(
            label=telling.label(entry, worn.of),
            obverse=f"image://plates/medal/{number}/{entry.id}",
            reverse=f"image://plates/medal/{number}r/{entry.id}" if sheet.reverse else "",
            width=hanging.width,
            height=hanging.height,
            schematic=sheet.doubtful,
            parts=placed["obverse"],
            reverse_parts=placed["reverse"],
        )


def _rank_looks(entry: Entry, telling: Telling) -> Iterator[Look]:
    plate = entry.facts.plate
    for number, name in enumerate(plate.insignia if isinstance(plate, InsigniaPlate) else ()):
        sheet = telling.exhibition.insignia[name]
        lying = lay(sheet)
        yield Look(
            label=telling.words(sheet.label),
            name=(telling.label(entry, plate.caption) if number == 0 else "") or telling.words(sheet.name),
            obverse=f"image://plates/insignia/{name}/{entry.id}",
            width=lying.width,
            height=lying.height,
            schematic=sheet.doubtful,
            parts=tuple((part, *lying.point(*part.at)) for part in sheet.parts),
        )
