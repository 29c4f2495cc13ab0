"""Rules that facts keep: markers for ``Annotated``, and the error of a fact that contradicts itself.

Nothing here imports pydantic before pydantic itself asks, so that a start from the cache does without it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_type_hints

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

    from kiosk.exhibition.dates import Date


class RuleError(ValueError):
    """A sentence about facts that do not fit together; ``field`` is where a curator should look."""

    def __init__(self, sentence: str, field: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Within:
    """Limits of a number, both included; with ``above`` the lower one is excluded. Never infinite."""

    low: float
    high: float | None = None
    above: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        ge, gt = (None, self.low) if self.above else (self.low, None)
        if source is int:
            return core_schema.int_schema(ge=_whole(ge), gt=_whole(gt), le=_whole(self.high))
        return core_schema.float_schema(ge=ge, gt=gt, le=self.high, allow_inf_nan=False)


@dataclass(frozen=True, slots=True)
class Written:
    """A text that matches ``pattern`` as a whole; ``what`` ends the sentence "'x' is not ..."."""

    pattern: str
    what: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        flagged = self.pattern.startswith("(?s)")  # JavaScript, which editors match with, has no flags inside a pattern
        pattern = self.pattern.removeprefix("(?s)").replace(".", r"[\s\S]") if flagged else self.pattern
        return handler(schema) | {"pattern": f"^(?:{pattern})$"}

    def check(self, text: str) -> str:
        """Return ``text``; raise ValueError where it is written in another way."""
        if not re.fullmatch(self.pattern, text):
            raise ValueError(f"'{text[:40]}' is not {self.what}")
        return text


@dataclass(frozen=True, slots=True)
class Filled:
    """A list that holds something."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.tuple_schema([handler.generate_schema(get_args(source)[0])], variadic_item_index=0, min_length=1)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A union whose member is chosen by the value of one field, so that mistakes are told about that member only."""

    key: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        choices = {tag: handler.generate_schema(member) for tag, member in self.members(source).items()}
        return core_schema.tagged_union_schema(choices, discriminator=self.key)

    def members(self, union: Any) -> dict[str, type]:
        """The classes of ``union`` by their tag."""
        return {get_args(get_type_hints(member)[self.key])[0]: member for member in get_args(union)}


Colour = Annotated[str, Written("#[0-9a-fA-F]{6}", "a colour: write '#9b1c22', with the quotation marks")]
Name = Annotated[str, Written("[a-z0-9_]+", "a name: use small letters, digits and _")]
Language = Annotated[str, Written("[a-z]{2,3}", "a language: use its two or three small letters, like en")]
Latitude = Annotated[float, Within(-90, 90)]
Longitude = Annotated[float, Within(-180, 180)]
Share = Annotated[float, Within(0, 1)]
Count = Annotated[int, Within(1)]


def check_order(first: Date | None, last: Date | None, first_name: str, last_name: str) -> None:
    """Raise RuleError where ``last`` is certainly before ``first``."""
    if first is not None and last is not None and last.last_day < first.first_day:
        raise RuleError(f"'{last_name}' is before '{first_name}'", last_name)


def check_one_of(first: object, second: object, first_name: str, second_name: str) -> None:
    """Raise RuleError unless exactly one of the two alternatives is there."""
    if first is None and second is None:
        raise RuleError(f"'{first_name}' or '{second_name}' is missing", first_name)
    if first is not None and second is not None:
        raise RuleError(f"'{first_name}' and '{second_name}' exclude each other: keep one", second_name)


def check_unique(values: tuple[str, ...], name: str) -> None:
    """Raise RuleError where a value stands twice."""
    twice = next((value for value in values if values.count(value) > 1), None)
    if twice is not None:
        raise RuleError(f"'{twice}' stands twice in '{name}'", name)


def _whole(limit: float | None) -> int | None:
    return None if limit is None else int(limit)
