"""The lines between two ``---`` at the start of a text file, and the body below them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.exhibition.text import PictureText
from kiosk.reading.report import Fault, FileReport
from kiosk.reading.schema import build
from kiosk.reading.yaml_nodes import Node, read_yaml


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What an entry says of itself in one language."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012, pydantic wants a dict

    title: str
    summary: str
    subtitle: str = ""
    warning: str = ""
    alt: str = ""
    disputed: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, PictureText] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text file, cut in two; ``body_line`` is the line of the file on which the body begins."""

    front: FrontMatter
    node: Node
    body: str
    body_line: int


def cut(text: str, report: FileReport) -> TextFile | None:
    """Both parts of a text file, or None with the reasons reported."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        report.fault(Fault("the first line must be ---, then title: and summary:, then --- again", (1, 1)))
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        report.fault(Fault("the lines with title: and summary: must end with a line of ---", (1, 1)))
        return None
    node = read_yaml("\n".join(lines[1:end]) + "\n", report, first_line=2)
    front: Any = build(node, FrontMatter, report)
    if front is None or node is None:
        return None
    for name in ("title", "summary"):
        if not getattr(front, name).strip():
            report.error(f"'{name}' is empty", node.find((name,))[1])
    return TextFile(front, node, "\n".join(lines[end + 1 :]), end + 2)
