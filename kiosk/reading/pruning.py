"""Leaving out what points at nothing: the smallest part that can be left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass, replace
from typing import Any, Final, TypeVar

from kiosk.exhibition.rules import RuleError
from kiosk.reading.walking import REFERENCES, Found, Path, bare, fields_of, holds_references, is_optional

T = TypeVar("T")
_GONE: Final = object()


def pruned(value: T, declared: Any, keep: Callable[[Found], bool]) -> T | None:
    """``value`` without the references that ``keep`` refuses; None where nothing sensible is left."""
    result: Any = _pruned(value, declared, keep, ())
    return None if result is _GONE else result


def _pruned(value: Any, declared: Any, keep: Callable[[Found], bool], path: Path) -> Any:
    if value is None or not holds_references(declared):
        return value
    kind = bare(declared)
    if kind in REFERENCES:
        return value if keep(Found(kind, value, path)) else _GONE
    if is_dataclass(value):
        return _dataclass(value, keep, path)
    if isinstance(value, tuple):
        kept = (_pruned(item, kind.__args__[0], keep, (*path, number)) for number, item in enumerate(value))
        return tuple(item for item in kept if item is not _GONE)
    if isinstance(value, Mapping):
        items = {key: _pruned(item, kind.__args__[1], keep, (*path, key)) for key, item in value.items()}
        return {key: item for key, item in items.items() if item is not _GONE}
    return value


def _dataclass(value: Any, keep: Callable[[Found], bool], path: Path) -> Any:
    changes: dict[str, Any] = {}
    owner: Any = type(value)
    for name, hint in fields_of(owner):
        old = getattr(value, name)
        new = _pruned(old, hint, keep, (*path, name))
        if new is _GONE:
            if not is_optional(hint):
                return _GONE
            new = None
        if new != old:
            changes[name] = new
    try:
        return replace(value, **changes) if changes else value
    except RuleError:
        return _GONE
