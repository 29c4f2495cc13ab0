"""What the picture of an entry is drawn from. Nothing here knows how it is drawn."""

from dataclasses import dataclass
from typing import Annotated, Literal

from kiosk.exhibition.dates import Date
from kiosk.exhibition.references import InsigniaName, LabelKey, MapName
from kiosk.exhibition.rules import Colour, Filled, RuleError, Tagged, Within


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
    """The entry's ``figures`` as a chart whose scale starts at zero.

    ``bars`` draws them on one scale, ``dots`` as marks that stand for ``each``, ``parts`` as one strip, ``time`` over their dates (with
    ``steps`` a value holds until the next), ``sides`` as a comparison of the sides that they name, ``table`` in rows without a drawing.
    ``whole`` is what all parts make up, or where the scale of the bars ends.
    """

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["figures"]
    chart: Literal["bars", "dots", "parts", "time", "sides", "table"] = "bars"
    each: Annotated[float, Within(0, above=True)] | None = None
    mark: Literal["dot", "person"] = "dot"
    whole: Annotated[float, Within(0, above=True)] | None = None
    steps: bool = False
    caption: LabelKey | None = None

    def __post_init__(self) -> None:
        if self.chart == "dots" and self.each is None:
            raise RuleError("the chart 'dots' needs 'each': how many one mark stands for", "chart")
        only = {"each": ("dots",), "mark": ("dots",), "whole": ("bars", "parts"), "steps": ("time",)}
        for name, charts in only.items():
            if getattr(self, name) not in {None, False, "dot"} and self.chart not in charts:
                raise RuleError(f"'{name}' is for the chart {' or '.join(map(repr, charts))}, not for '{self.chart}'", name)


@dataclass(frozen=True, slots=True)
class TimelinePlate:
    """The entry's dates on one line, and that line within the years of the whole exhibition."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["timeline"]
    caption: LabelKey | None = None


@dataclass(frozen=True, slots=True)
class PhotographPlate:
    """One of the entry's own ``pictures``: whole on its page, cropped around its focus on a card."""

    __pydantic_config__ = {"extra": "forbid"}

    type: Literal["photograph"]
    file: str
    caption: LabelKey | None = None


Plate = Annotated[MedalPlate | InsigniaPlate | DateCardPlate | MapPlate | FiguresPlate | TimelinePlate | PhotographPlate, Tagged("type")]
