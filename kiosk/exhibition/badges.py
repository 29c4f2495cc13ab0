"""Things of metal, enamel and cloth, described piece by piece from the ground up. Lengths are millimetres, angles degrees clockwise from the top."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from kiosk.exhibition.references import BadgeName, LabelKey, MotifName, Words
from kiosk.exhibition.rules import Colour, Filled, Name, RuleError, Tagged, Within, Written

Metal = Literal["gold", "silver", "platinum", "brass", "bronze", "copper", "steel", "oxidised"]
Weave = Literal["zigzag", "rib", "twill", "wound"]
Millimetres = Annotated[float, Within(0, above=True)]
Length = Annotated[float, Within(-200, 200)]
Angle = Annotated[float, Within(-720, 720)]
SvgPath = Annotated[
    str,
    Written(
        r"\s*[Mm][MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]{1,20000}",
        "a path: write it as in the 'd' of an SVG file, like 'M0 -4 L3 4 L-3 4 Z'",
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """What every piece has.

    ``metal``, ``enamel`` or ``cloth`` (wool or silk of a colour) is what it is made of (none: as the badge). ``weave`` makes threads of it:
    galloon in a ``zigzag``, ribbed or twilled cloth, thread ``wound`` over a star as in embroidery.

    ``rise`` is how far it stands above what lies below it, negative
    where it is sunk; ``soft`` how far its rounding reaches in from the edge, 0 for a flat top with a sharp edge. It is drawn around ``at``
    (to the right, downward), turned, scaled and mirrored there. ``within`` keeps it inside the outline of everything below it;
    ``cover`` hides the relief below it, as a plate laid on top does. ``only`` names
    the classes that have it, where not all do.
    """

    __pydantic_config__ = {"extra": "forbid"}

    metal: Metal | None = None
    enamel: Colour | None = None
    cloth: Colour | None = None
    weave: Weave | None = None
    rise: Annotated[float, Within(-3, 6)] = 0.35
    soft: Annotated[float, Within(0, 20)] = 0.5
    at: tuple[Length, Length] = (0.0, 0.0)
    turn: Angle = 0.0
    scale: Annotated[float, Within(0.01, 50)] = 1.0
    mirror: bool = False
    within: bool = False
    cover: bool = False
    only: tuple[Name, ...] = ()

    def __post_init__(self) -> None:
        named = [name for name in ("metal", "enamel", "cloth") if getattr(self, name) is not None]
        if len(named) > 1:
            raise RuleError(f"'{named[0]}' and '{named[1]}' exclude each other: keep one", named[1])
        if self.enamel is not None and self.weave is not None:
            raise RuleError("'enamel' and 'weave' exclude each other: keep one", "weave")


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc(_Piece):
    """A disc, a ring with ``hole``, an oval with ``wide`` (its half width); ``dome`` is how much its middle stands above its rim."""

    draw: Literal["disc"]
    r: Millimetres
    hole: Annotated[float, Within(0)] = 0.0
    wide: Millimetres | None = None
    dome: Annotated[float, Within(-6, 6)] = 0.0

    def __post_init__(self) -> None:
        _Piece.__post_init__(self)
        if self.hole >= self.r:
            raise RuleError("'hole' must be smaller than 'r'", "hole")


@dataclass(frozen=True, slots=True, kw_only=True)
class Star(_Piece):
    """A star with a point upward; ``inner`` is the share of ``r`` at the notches, ``ridge`` the height of its folded rays (0: flat)."""

    draw: Literal["star"]
    r: Millimetres
    points: Annotated[int, Within(3, 60)] = 5
    inner: Annotated[float, Within(0.05, 0.99)] = 0.382
    ridge: Annotated[float, Within(-6, 8)] = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rays(_Piece):
    """A star made of straight rays, ``count`` to each of its points, the middle one longest; cut off inside ``hole``."""

    draw: Literal["rays"]
    r: Millimetres
    points: Annotated[int, Within(3, 60)] = 5
    inner: Annotated[float, Within(0.05, 1)] = 0.6
    count: Annotated[int, Within(1, 40)] = 9
    depth: Annotated[float, Within(0, 3)] = 0.35
    ridge: Annotated[float, Within(-6, 8)] = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline(_Piece):
    """Any shape: the path ``d`` in millimetres, filled, or with ``stroke`` drawn as a line of that width."""

    draw: Literal["path"]
    d: SvgPath
    stroke: Annotated[float, Within(0, 20)] = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters(_Piece):
    """Lettering as on the real object; ``size`` is the height of a capital.

    With ``r`` it runs along a circle of that radius, its middle at ``turn``; ``inward`` lets it read from the centre, for the lower half.
    ``spread`` is the share of the usual distance from letter to letter.
    """

    draw: Literal["letters"]
    text: Annotated[str, Written(r"(?s).{1,200}", "a text of 1 to 200 characters")]
    size: Millimetres
    r: Annotated[float, Within(0, 200)] = 0.0
    inward: bool = False
    face: Literal["narrow", "sans", "serif"] = "narrow"
    spread: Annotated[float, Within(0.5, 4)] = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(_Piece):
    """Leaves along a circle from ``start`` to ``end``, or along a straight stem of ``length`` upward; ``count`` pairs of them."""

    draw: Literal["branch"]
    leaf: Literal["laurel", "oak", "wheat", "palm"] = "laurel"
    count: Annotated[int, Within(1, 80)]
    size: Millimetres
    r: Annotated[float, Within(0, 200)] = 0.0
    start: Angle = 180.0
    end: Angle = 360.0
    length: Millimetres = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Beads(_Piece):
    """Equal small things: pearls, cut stones, links of a chain, turns of a rope, or cogs.

    They follow a circle of radius ``r`` from ``start`` to ``end``, or the path ``d``.
    """

    draw: Literal["beads"]
    r: Millimetres | None = None
    d: SvgPath | None = None
    count: Annotated[int, Within(2, 400)]
    size: Millimetres
    cut: Literal["round", "stone", "link", "rope", "cog"] = "round"
    start: Angle = 0.0
    end: Angle = 360.0

    def __post_init__(self) -> None:
        _Piece.__post_init__(self)
        if self.r is None and self.d is None:
            raise RuleError("beads need 'r' for a circle or 'd' for a path", "draw")
        if self.r is not None and self.d is not None:
            raise RuleError("'r' and 'd' exclude each other: keep one", "d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Motif(_Piece):
    """A drawing of ``motifs/``, put at its place. Its own pieces keep their ``rise``; ``metal`` or ``enamel`` here replaces what names none."""

    draw: Literal["motif"]
    name: MotifName


Primitive = Disc | Star | Rays | Outline | Letters | Branch | Beads
Piece = Annotated[Disc | Star | Rays | Outline | Letters | Branch | Beads | Motif, Tagged("draw")]
Simple = Annotated[Disc | Star | Rays | Outline | Letters | Branch | Beads, Tagged("draw")]


@dataclass(frozen=True, slots=True)
class MotifSheet:
    """One drawing that several badges share."""

    __pydantic_config__ = {"extra": "forbid"}

    pieces: Annotated[tuple[Simple, ...], Filled()]


@dataclass(frozen=True, slots=True)
class Part:
    """A part that a visitor can touch: where it lies, what it is called, and what it means."""

    __pydantic_config__ = {"extra": "forbid"}

    at: tuple[Length, Length]
    name: Words
    text: Words
    side: Literal["obverse", "reverse"] = "obverse"
    only: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class BadgeSheet:
    """A badge: its greatest width and height, the metal of what names none, and its sides from the ground up.

    ``doubtful`` says that the drawing goes beyond the sources; ``sized`` is false where they do not give the size, which is then not told.
    """

    __pydantic_config__ = {"extra": "forbid"}

    width: Millimetres
    height: Millimetres
    metal: Metal
    obverse: Annotated[tuple[Piece, ...], Filled()]
    reverse: tuple[Piece, ...] = ()
    parts: tuple[Part, ...] = ()
    doubtful: bool = False
    sized: bool = True


@dataclass(frozen=True, slots=True)
class WornBadge:
    """A badge as one class of an award has it: ``of`` names the class, ``metals`` what the class is made of in place of what the file says."""

    __pydantic_config__ = {"extra": "forbid"}

    badge: BadgeName
    of: LabelKey | None = None
    metals: Mapping[Metal, Metal] = field(default_factory=dict)
