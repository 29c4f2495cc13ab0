"""From YAML nodes to the typed facts of the model."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.reading.report import FileReport
from kiosk.reading.schema_sentences import told
from kiosk.reading.yaml_nodes import Node


def build(node: Node | None, declared: Any, report: FileReport) -> Any:
    """A value of the declared type, or None with the reasons reported."""
    if node is None:
        if not report.failed:
            report.error("the file is empty", (1, 1))
        return None
    try:
        return _adapter(declared).validate_python(node.plain())
    except ValidationError as error:
        for details in error.errors(include_url=False, include_input=True):
            message, at = told(details, declared, node)
            report.error(message, at)
        return None


@lru_cache(maxsize=None)
def _adapter(declared: Any) -> TypeAdapter[Any]:
    return TypeAdapter(declared)
