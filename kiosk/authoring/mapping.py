"""Which column of a table goes where: an entry as it would be written, with ``{Column}`` in place of what the rows say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.authoring.folders import RefusedError, why
from kiosk.authoring.table_file import Row, TableFile
from kiosk.reading.decoding import decode
from kiosk.reading.nearest import near_miss
from kiosk.reading.report import Fault, FileReport
from kiosk.reading.schema import build
from kiosk.reading.yaml_nodes import Node, read_yaml

_COLUMN = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class TableMap:
    """``name`` gives the folder, ``entry`` what entry.yaml says, ``texts`` what each language says; ``body`` is the text below."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012, pydantic wants a dict

    name: str
    entry: dict[str, Any]
    texts: dict[str, dict[str, Any]] = field(default_factory=dict)


def read_mapping(path: Path, table: TableFile, languages: tuple[str, ...]) -> TableMap:
    """The mapping; RefusedError where it is broken, or names a column or a language that is not there."""
    report = FileReport(str(path))
    try:
        node = read_yaml(decode(path.read_bytes()), report)
    except OSError as error:
        raise RefusedError(f"{path} cannot be read: {why(error)}") from error
    except Fault as fault:
        report.fault(fault)
        node = None
    mapping: Any = build(node, TableMap, report)
    if mapping is None or node is None:
        raise RefusedError(str(min(report.problems)))
    for text, at in _texts(node):
        for match in _COLUMN.finditer(text):
            if match[1] not in table.columns:
                raise RefusedError(f"{path}:{at[0]}:{at[1]}: the table has no column '{match[1]}'{near_miss(match[1], table.columns)}")
    for language in mapping.texts:
        if language not in languages:
            raise RefusedError(f"{path}: the exhibition has no language '{language}', but {', '.join(languages)}")
    if languages[0] not in mapping.texts:
        raise RefusedError(f"{path}: 'texts' must hold '{languages[0]}', the language that every entry has")
    result: TableMap = mapping
    return result


def filled(template: Any, row: Row) -> Any:
    """The template with the cells of a row in it; what stays empty is left out."""
    match template:
        case str():
            return _COLUMN.sub(lambda match: row.cells[match[1]], template).strip() or None
        case list():
            return [value for each in template if (value := filled(each, row)) is not None] or None
        case dict():
            known = {key: value for key, each in template.items() if (value := filled(each, row)) is not None}
            return known if known and _says_something(template, known, row) else None
        case _:
            return template


def as_node(value: Any, template: Any, row: Row, columns: tuple[str, ...]) -> Node:
    """The same as nodes for the reader; the place of each is the number of the row and of the column that it came from."""
    match value:
        case dict():
            children = {key: as_node(each, template[key], row, columns) for key, each in value.items()}
            return Node(children, (row.number, 0), {key: child.at for key, child in children.items()})
        case list():
            kept = [each for each in template if filled(each, row) is not None]
            return Node([as_node(each, own, row, columns) for each, own in zip(value, kept, strict=True)], (row.number, 0))
        case _:
            match_ = _COLUMN.search(str(template))
            return Node(str(value), (row.number, columns.index(match_[1]) + 1 if match_ else 0))


def _says_something(template: Mapping[str, Any], known: Mapping[str, Any], row: Row) -> bool:
    """Whether at least one column gave something, where the template asks any: a rank without its name is none."""
    asked = [key for key, each in template.items() if _COLUMN.search(str(each))]
    return not asked or any(key in known for key in asked) or not row.cells


def _texts(node: Node) -> Iterator[tuple[str, tuple[int, int]]]:
    match node.value:
        case str() as text:
            yield text, node.at
        case list() as items:
            for item in items:
                yield from _texts(item)
        case dict() as children:
            for child in children.values():
                yield from _texts(child)
