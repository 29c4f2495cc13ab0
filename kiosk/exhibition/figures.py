"""Numbers, with who says so."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.exhibition.dates import Date
from kiosk.exhibition.references import LabelKey, SourceKey
from kiosk.exhibition.rules import Filled, RuleError, Within


@dataclass(frozen=True, slots=True)
class Figure:
    """One number or range.

    ``low`` and ``high`` are counted in ``unit``; equal or with ``high`` left out they are one number, and ``high`` alone missing with
    ``over`` set is "more than". ``of`` is the whole that it is a part of (3 of 5). ``by`` names who counted; ``when`` is the year of the count;
    ``side`` is whose it is, where sides are compared.
    """

    __pydantic_config__ = {"extra": "forbid"}

    label: LabelKey
    low: Annotated[float, Within(0)]
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    high: Annotated[float, Within(0)] | None = None
    about: bool = False
    over: bool = False
    unit: LabelKey | None = None
    by: LabelKey | None = None
    when: Date | None = None
    of: Annotated[float, Within(0, above=True)] | None = None
    side: LabelKey | None = None

    def __post_init__(self) -> None:
        if self.high is not None and self.high < self.low:
            raise RuleError("'high' is less than 'low'", "high")
        if self.of is not None and self.top > self.of:
            raise RuleError(f"'of' is less than '{'low' if self.high is None else 'high'}'", "of")

    @property
    def top(self) -> float:
        """The upper end of the range."""
        return self.low if self.high is None else self.high
