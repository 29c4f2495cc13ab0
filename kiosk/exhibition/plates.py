"""What the picture of an entry is drawn from. Nothing here knows how it is drawn."""

from dataclasses import dataclass
from typing import Annotated, Literal

from kiosk.exhibition.dates import Date
from kiosk.exhibition.references import InsigniaName, LabelKey, MapName
from kiosk.exhibition.rules import Colour, Filled, Tagged, Within


@dataclass(frozen=True, slots=True)
class Stripe:
    """One stripe of a ribbon, left to right as it is worn: a colour ``#rrggbb`` and a width in millimetres."""

    __pydantic_config__ = {"extra": "forbid"}

    colour: Colour
    mm: Annotated[float, Within(0, above=True)]


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A ribbon; ``of`` says which class it belongs to, ``doubtful`` that its widths are schematic."""

    __pydantic_config__ = {"extra": "forbid"}

    stripes: Annotated[tuple[Stripe, ...], Filled()]
    of: LabelKey | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class MedalPlate:
    """The entry's own badges on their own ribbons."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["medal"]
    caption: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class InsigniaPlate:
    """Signs of rank: the first is shown, the others are offered. Without a caption each is named as its own file says."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["insignia"]
    insignia: Annotated[tuple[InsigniaName, ...], Filled()]
    caption: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class DateCardPlate:
    """The entry's dates, set large."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["date_card"]
    caption: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class MapPlate:
    """A part of a map around the entry's place: ``width_km`` across, the front lines of ``lines`` drawn, the last of them strongest."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["map"]
    map: MapName
    width_km: Annotated[float, Within(0, above=True)]
    lines: tuple[Date, ...] = ()
    caption: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class FiguresPlate:
    """The entry's ``figures`` as bars on one scale that starts at zero."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["figures"]
    caption: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class TimelinePlate:
    """The entry's dates on one line, and that line within the years of the whole exhibition."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["timeline"]
    caption: LabelKey | None = None


Plate = Annotated[MedalPlate | InsigniaPlate | DateCardPlate | MapPlate | FiguresPlate | TimelinePlate, Tagged("type")]
