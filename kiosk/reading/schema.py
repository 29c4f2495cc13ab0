"""From YAML nodes to the typed facts of the model."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.reading.limits import PROBLEMS_IN_A_FILE
from kiosk.reading.report import FileReport
from kiosk.reading.schema_sentences import no_value, sentences
from kiosk.reading.yaml_nodes import Node

_MOST = 2 * PROBLEMS_IN_A_FILE


def build(node: Node | None, declared: Any, report: FileReport) -> Any:
    """A value of the declared type, or None with the reasons reported."""
    if node is None:
        if not report.failed:
            report.error("the file is empty", (1, 1))
        return None
    try:
        value = _adapter(declared).validate_python(node.plain())
    except ValidationError as error:
        for message, at in sentences(error.errors(include_url=False)[:_MOST], declared, node):
            report.error(message, at)
        return None
    _warn_about_empty_values(node, report)
    return value


@cache
def _adapter(declared: Any) -> TypeAdapter[Any]:
    return TypeAdapter(declared)


def _warn_about_empty_values(node: Node, report: FileReport) -> None:
    if isinstance(node.value, list):
        for item in node.value:
            _warn_about_empty_values(item, report)
    elif isinstance(node.value, dict):
        for key, child in node.value.items():
            if child.value is None:
                report.warning(no_value(key), node.keys[key])
            _warn_about_empty_values(child, report)
