"""A walk over facts by their declared types, so that each kind of reference is checked in one place."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping
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


def walk(value: Any, declared: Any, path: Path = ()) -> list[Found]:
    """Every reference in ``value``, in the order of its fields."""
    found: list[Found] = []
    if value is not None and holds_references(declared):
        _gather(value, _plan(declared), path, found)
    return found


class _Plan(NamedTuple):
    """What to do with values of a type: a reference of this ``kind``, or else a list or mapping of what ``items`` says, or else a dataclass."""

    kind: Any
    items: _Plan | None


@cache
def _plan(declared: Any) -> _Plan:
    """Made once for each type: ten thousand entries have four million values, and to ask typing about each takes longer than to read them."""
    declared = bare(declared)
    if declared in REFERENCES:
        return _Plan(declared, None)
    owner = get_origin(declared)
    if owner is tuple:
        return _Plan(None, _plan(get_args(declared)[0]))
    is_mapping = isinstance(owner, type) and issubclass(owner, Mapping)
    return _Plan(None, _plan(get_args(declared)[1]) if is_mapping else None)


def _gather(value: Any, plan: _Plan, path: Path, found: list[Found]) -> None:
    if plan.kind is not None:
        found.append(Found(plan.kind, value, path))
        return
    if plan.items is None:
        owner: Any = type(value)
        for name, each in _plans(owner):
            item = getattr(value, name)
            if item is not None:
                _gather(item, each, (*path, name), found)
        return
    steps: Iterable[tuple[str | int, Any]] = enumerate(value) if isinstance(value, tuple) else value.items()
    for step, item in steps:
        if item is not None:
            _gather(item, plan.items, (*path, step), found)


@cache
def _plans(owner: Any) -> tuple[tuple[str, _Plan], ...]:
    return tuple((name, _plan(hint)) for name, hint in fields_of(owner)) if is_dataclass_type(owner) else ()


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
