"""Signs of rank, drawn piece by piece as badges are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from kiosk.exhibition.badges import Angle, Metal, Millimetres, Part, Piece
from kiosk.exhibition.references import SourceKey, Words
from kiosk.exhibition.rules import Filled


@dataclass(frozen=True, slots=True)
class InsigniaSheet:
    """A sign of rank as everybody of that rank wore it.

    ``name`` says what it is, ``label`` the same in a word or two for a button. ``pair`` draws it twice, the second mirrored, as collar tabs
    are worn; ``turn`` lays it a little askew. ``doubtful`` says that the drawing goes beyond the sources.
    """

    __pydantic_config__ = {"extra": "forbid"}

    name: Words
    label: Words
    width: Millimetres
    height: Millimetres
    pieces: Annotated[tuple[Piece, ...], Filled()]
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    metal: Metal = "gold"
    turn: Angle = 0.0
    pair: bool = False
    parts: tuple[Part, ...] = ()
    doubtful: bool = False
