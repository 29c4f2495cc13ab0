"""A walk over facts by their declared types, so that each kind of reference is checked in one place."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from kiosk.exhibition.references import (
    BadgeName,
    EntryId,
    InsigniaName,
    LabelKey,
    MapName,
    MotifName,
    PicturePath,
    SourceKey,
    TermKey,
    VideoPath,
    Words,
)

REFERENCES: frozenset[Any] = frozenset(
    {EntryId, SourceKey, LabelKey, MapName, BadgeName, MotifName, InsigniaName, PicturePath, TermKey, VideoPath, Words}
)

Path = tuple[str | int, ...]
"""Keys and numbers of items, from the root of a file to a value."""


class Found(NamedTuple):
    """A reference: which of ``REFERENCES`` it is, its value, and its path."""

    kind: Any
    value: Any
    path: Path


def walk(value: Any, declared: Any, path: Path = ()) -> Iterator[Found]:
    """Every reference in ``value``, in the order of its fields."""
    if value is None or not holds_references(declared):
        return
    declared = bare(declared)
    if declared in REFERENCES:
        yield Found(declared, value, path)
    elif is_dataclass(value):
        owner: Any = type(value)
        for name, hint in fields_of(owner):
            yield from walk(getattr(value, name), hint, (*path, name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from walk(item, get_args(declared)[0], (*path, number))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from walk(item, get_args(declared)[1], (*path, key))


@cache
def fields_of(owner: Any) -> tuple[tuple[str, Any], ...]:
    """Names and declared types of the fields that can hold a reference."""
    return tuple((name, hint) for name, hint in hints(owner).items() if holds_references(hint))


@cache
def hints(owner: Any) -> dict[str, Any]:
    """Declared types by field, with their markers."""
    return get_type_hints(owner, include_extras=True)


@cache
def holds_references(declared: Any) -> bool:
    """Whether a value of this type can hold a reference."""
    declared = bare(declared)
    if declared in REFERENCES:
        return True
    if is_dataclass_type(declared):
        return any(holds_references(hint) for hint in hints(declared).values())
    return any(holds_references(each) for each in get_args(declared) if not isinstance(each, str) and each is not ...)


def is_dataclass_type(declared: Any) -> bool:
    """Whether the type is one of the model's classes."""
    return isinstance(declared, type) and is_dataclass(declared)


@cache
def bare(declared: Any) -> Any:
    """A type without its markers and without ``| None``."""
    while True:
        if get_origin(declared) is Annotated:
            declared = get_args(declared)[0]
        elif is_optional(declared) and len(get_args(declared)) == 2:
            declared = next(each for each in get_args(declared) if each is not type(None))
        else:
            return declared


def is_optional(declared: Any) -> bool:
    """Whether ``None`` is a value of this type."""
    return get_origin(declared) in (Union, types.UnionType) and type(None) in get_args(declared)
