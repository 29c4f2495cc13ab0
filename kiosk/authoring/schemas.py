"""JSON Schemas of every kind of file, so that editors complete and check while a curator types. Made from the classes that the reader uses."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import TypeAdapter

from kiosk.exhibition.badges import BadgeSheet, MotifSheet
from kiosk.exhibition.exhibition import ExhibitionSettings, SectionSettings, Source
from kiosk.exhibition.facts import Facts
from kiosk.exhibition.glossary import Term
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.exhibition.maps import MapSheet
from kiosk.exhibition.references import SourceKey, TermKey
from kiosk.exhibition.rules import Tagged

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = ".schemas"
"""Where the schemas stand in a content folder; the reader passes over names that begin with a full stop."""


def kinds() -> Mapping[str, type]:
    """The class of each kind of entry."""
    union = get_args(Facts)[0]
    return Tagged("kind").members(union)


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by the name of its file."""
    declared: dict[str, Any] = {
        "entry": Facts,
        **kinds(),
        "section": SectionSettings,
        "exhibition": ExhibitionSettings,
        "sources": dict[SourceKey, Source],
        "glossary": dict[TermKey, Term],
        "words": dict[str, str],
        "map": MapSheet,
        "badge": BadgeSheet,
        "motif": MotifSheet,
        "insignia": InsigniaSheet,
    }
    return {f"{name}.json": _schema(each) for name, each in declared.items()}


def naming(schema: str, depth: int) -> str:
    """The line that tells an editor the schema of a file ``depth`` folders below the root of the content."""
    return f"# yaml-language-server: $schema={'../' * depth}{FOLDER}/{schema}.json"


def _schema(declared: Any) -> dict[str, Any]:
    made = TypeAdapter(declared).json_schema()
    for each in _objects(made):
        _loosen(each)
        _describe(each, made.get("$defs", {}))
    return {"$schema": DIALECT, **made}


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    for each in node if isinstance(node, list) else ():
        yield from _objects(each)


def _loosen(schema: dict[str, Any]) -> None:
    """Let a number or yes and no stand where text is wanted, as the reader does: ``year: 1999``."""
    if schema.get("type") == "string" and not {"const", "enum"} & schema.keys():
        schema["type"] = ["string", "number", "boolean"]
    schema.pop("title", None) if isinstance(schema.get("title"), str) else None


def _describe(schema: dict[str, Any], definitions: Mapping[str, Any]) -> None:
    """Give each field the sentence of what stands in it, or of what it belongs to."""
    if isinstance(schema.get("description"), str):
        schema["description"] = inspect.cleandoc(schema["description"]).replace("``", "`")
    for each in schema.get("properties", {}).values():
        if isinstance(each, dict) and "description" not in each:
            told = [part["description"] for part in _objects(each) if isinstance(part.get("description"), str)]
            told += [definitions[name]["description"] for name in _named(each) if "description" in definitions.get(name, {})]
            if told or "description" in schema:
                each["description"] = told[0] if told else schema["description"]


def _named(schema: dict[str, Any]) -> Iterator[str]:
    for each in _objects(schema):
        if isinstance(each.get("$ref"), str):
            yield each["$ref"].rpartition("/")[2]
