"""What pydantic complains about, in a curator's words and at the place in the file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_origin

from pydantic_core import ErrorDetails

from kiosk.exhibition.references import Words
from kiosk.exhibition.rules import RuleError, Tagged
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.report import Position
from kiosk.reading.walking import Path, bare, hints, is_dataclass_type
from kiosk.reading.yaml_nodes import Node

_UNKNOWN = "unexpected_keyword_argument"
_COUNTS = {"too_short": "at least one item", "too_long": "{max_length} items"}
_WANTED = {
    "int_parsing": "a whole number",
    "int_parsing_size": "a whole number",
    "int_from_float": "a whole number",
    "int_type": "a whole number",
    "float_parsing": "a number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "string_type": "text",
    "tuple_type": "a list",
    "dataclass_type": "keys with values",
    "model_attributes_type": "keys with values",
    "dict_type": "keys with values",
    "mapping_type": "keys with values",
}


def sentences(errors: list[ErrorDetails], root: Any, node: Node) -> Iterator[tuple[str, Position]]:
    """A sentence and its place for each error, but none for a key that is missing only because it is misspelt."""
    resolved = [(error, *_resolve(root, error["loc"])) for error in errors]
    misspelt = {
        (*path[:-1], name)
        for error, path, owner in resolved
        if error["type"] == _UNKNOWN
        for name in difflib.get_close_matches(str(path[-1])[:40], hints(owner), n=1)
    }
    for error, path, owner in resolved:
        if error["type"] != "missing" or path not in misspelt:
            yield _told(error, path, owner, node)


def no_value(name: object) -> str:
    """The sentence for a key with nothing behind it."""
    return f"{quoted(name)} has no value (one that begins with # needs quotation marks)"


def _missing(path: Path) -> str:
    """The sentence for a key, or for an item of a list whose length is fixed, that is not there."""
    return f"'{path[-2]}' needs more values than {path[-1]}" if isinstance(path[-1], int) else f"'{path[-1]}' is missing"


def _told(error: ErrorDetails, path: Path, owner: Any, node: Node) -> tuple[str, Position]:
    found, key_at = node.find(path)
    name = _name(path)
    context = error.get("ctx", {})
    written = error["input"]
    kind = error["type"]
    if kind == _UNKNOWN:
        return f"unknown key {quoted(path[-1])}{near_miss(str(path[-1]), hints(owner))}", key_at
    if kind == "missing":
        return _missing(path), found.at
    if kind == "union_tag_not_found":
        return f"'{context['discriminator'][1:-1]}' is missing", found.at
    if kind in {"union_tag_invalid", "literal_error"}:
        return _choice(path, name, context, node, written)
    if written is None:
        return no_value(path[-1]) if path else "the file is empty", key_at
    if isinstance(context.get("error"), RuleError):
        field_at = node.find((*path, context["error"].field))[1]
        return str(context["error"]), field_at
    if kind == "value_error":
        return str(context["error"]), found.at
    if kind in _COUNTS:
        return f"{name} must hold {_COUNTS[kind].format(**context)}", key_at
    if path and owner is not None and bare(hints(owner).get(str(path[-1]))) is Words:
        return (
            f"{name} must be words by language, like {{en: Leaders, ru: Полководцы}}, not {quoted(written)}",
            found.at,
        )
    return f"{name} must be {_wanted(kind, context)}, not {quoted(written)}", found.at


def _choice(path: Path, name: str, context: Mapping[str, Any], node: Node, written: Any) -> tuple[str, Position]:
    choices = re.findall(r"'([^']+)'", context.get("expected_tags") or context["expected"])
    if "discriminator" in context:
        tag = context["discriminator"][1:-1]
        path, name, written = (*path, tag), f"'{tag}'", written[tag]
    found, key_at = node.find(path)
    if written is None:
        return no_value(path[-1]), key_at
    near = near_miss(written, choices) if isinstance(written, str) else ""
    wanted = choices[0] if len(choices) == 1 else f"one of {', '.join(choices)}"
    return f"{name} must be {wanted}, not {quoted(written)}{near}", found.at


def _wanted(kind: str, context: Mapping[str, Any]) -> str:
    match kind:
        case "greater_than":
            return f"more than {context['gt']:g}"
        case "greater_than_equal":
            return f"at least {context['ge']:g}"
        case "less_than_equal":
            return f"at most {context['le']:g}"
        case _:
            return _WANTED.get(kind, f"something else ({kind})")


def _name(path: Path) -> str:
    if not path:
        return "the file"
    if isinstance(path[-1], str):
        return quoted(path[-1])
    owner = next((step for step in reversed(path) if isinstance(step, str)), "the list")
    return f"item {path[-1] + 1} of {quoted(owner)}"


def _resolve(declared: Any, loc: tuple[int | str, ...]) -> tuple[Path, Any]:
    """The path in the file (``loc`` without the tags of unions), and the class that owns its last step."""
    path: Path = ()
    owner: Any = None
    steps = list(loc)
    while steps:
        tagged = _tag(declared)
        if tagged is not None:
            declared = tagged.members(get_args(declared)[0])[str(steps.pop(0))]
            continue
        declared = bare(declared)
        step = steps.pop(0)
        path = (*path, step)
        if is_dataclass_type(declared):
            owner = declared
            declared = hints(declared).get(str(step), Any)
        elif get_origin(declared) is not None:
            declared = get_args(declared)[0 if get_origin(declared) is tuple else -1]
        else:
            declared = getattr(declared, "__supertype__", Any)
            declared = get_args(declared)[-1] if get_args(declared) else Any
    return path, owner


def _tag(declared: Any) -> Tagged | None:
    return next((each for each in getattr(declared, "__metadata__", ()) if isinstance(each, Tagged)), None)
