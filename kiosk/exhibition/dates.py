"""When something happened, as exactly as the sources say and no more."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

_MOMENT = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_FORMS = "write 1943, 1943-01, 1943-01-18, 1943-01-12..1943-01-18, '1943-01-12 or 1943-01-13' or 'about 1943'"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A year, a month or a day of the Gregorian calendar; ``month`` and ``day`` are 0 where unknown."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def first_day(self) -> datetime.date:
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> datetime.date:
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @classmethod
    def parse(cls, text: str) -> Moment:
        """Read ``1943``, ``1943-01`` or ``1943-01-18``; raise ValueError for anything else."""
        match = _MOMENT.fullmatch(text.strip())
        if not match:
            raise ValueError(f"'{text[:40]}' is not a date: {_FORMS}")
        year, month, day = (int(part) if part else 0 for part in match.groups())
        moment = cls(year, month, day)
        if match[2] == "00" or match[3] == "00":
            raise ValueError(f"'{text}' is not a date: months and days count from 01")
        try:
            moment.first_day.isoformat()
        except ValueError:
            raise ValueError(f"there is no date '{text}' in the calendar") from None
        return moment


@dataclass(frozen=True, slots=True)
class Date:
    """A moment, a span of time (``start`` to ``end``), or one of two moments (``either``)."""

    start: Moment
    end: Moment | None = None
    about: bool = False
    either: bool = False

    @property
    def first_day(self) -> datetime.date:
        return self.start.first_day

    @property
    def last_day(self) -> datetime.date:
        return (self.end or self.start).last_day

    @classmethod
    def parse(cls, text: str) -> Date:
        """Read a date as curators write it; raise ValueError with a sentence that says how to write one."""
        rest = text.strip()
        about = rest.startswith("about ")
        rest = rest.removeprefix("about ")
        either = " or " in rest
        first, separator, last = rest.partition(" or " if either else "..")
        date = cls(Moment.parse(first), Moment.parse(last) if separator else None, about, either)
        if date.end is not None and date.last_day < date.start.last_day:
            raise ValueError(f"'{text}' ends before it starts")
        return date

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": ["string", "integer"], "description": _FORMS}
