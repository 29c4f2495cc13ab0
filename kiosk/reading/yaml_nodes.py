"""Safe YAML: every scalar stays text, every value knows its line and column."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from kiosk.reading.limits import PROBLEMS_IN_A_FILE, YAML_DEPTH, YAML_VALUES
from kiosk.reading.nearest import quoted
from kiosk.reading.report import NOWHERE, Fault, FileReport, Position
from kiosk.reading.yaml_sentences import hard_space, yaml_fault

_VALUES = frozenset({yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent})

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A value: text (``None`` where nothing is written), a list or a mapping of nodes; ``keys`` are the places of its keys."""

    value: str | list[Node] | dict[str, Node] | None
    at: Position
    keys: dict[str, Position] = field(default_factory=dict)

    def plain(self) -> Any:
        """The same as text, lists and dicts."""
        if isinstance(self.value, dict):
            return {key: child.plain() for key, child in self.value.items()}
        if isinstance(self.value, list):
            return [child.plain() for child in self.value]
        return self.value

    def find(self, path: tuple[str | int, ...]) -> tuple[Node, Position]:
        """The node at ``path`` and the place of its key (its own place in a list); the last that exists on the way."""
        node, key_at = self, self.at
        for step in path:
            match node.value, step:
                case dict() as children, str() if step in children:
                    node, key_at = children[step], node.keys[step]
                case list() as children, int() if step < len(children):
                    node, key_at = children[step], children[step].at
                case _:
                    break
        return node, key_at


def read_yaml(text: str, report: FileReport, first_line: int = 1) -> Node | None:
    """The root of a document, or None with the reason reported; ``first_line`` is where ``text`` begins in its file."""
    builder = _Builder(report, first_line)
    hard = hard_space(text, first_line)
    if hard is not None:
        report.fault(hard)
        return None
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        report.fault(yaml_fault(error, text, first_line))
        return None
    except Fault as fault:
        report.fault(fault)
        return None
    return builder.root if not report.failed else None


class _Builder:
    """Builds nodes from events without recursion, and stops at what no content needs."""

    def __init__(self, report: FileReport, first_line: int) -> None:
        self.root: Node | None = None
        self._report = report
        self._first_line = first_line
        self._open: list[Node] = []
        self._pending_keys: list[tuple[str, Position] | None] = []
        self._values = 0

    def take(self, event: Any) -> None:
        """Add an event. Asked by its class alone: there are hundreds in a file."""
        kind = type(event)
        if kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
            self._open.pop()
            self._pending_keys.pop()
            return
        mark = event.start_mark
        at = (mark.line + self._first_line, mark.column + 1)
        if kind in _VALUES:
            self._refuse(event, at)
            if kind is yaml.ScalarEvent:
                self._scalar(event, at)
            else:
                self._start(Node([] if kind is yaml.SequenceStartEvent else {}, at))
        elif kind is yaml.AliasEvent:
            self._refuse(event, at)
        elif kind is yaml.DocumentStartEvent:
            if event.version or event.tags:
                raise Fault("a line that begins with % is not used here", at)
            if self.root is not None:
                raise Fault("a line of --- begins a second document: one file holds one", at)

    def _refuse(self, event: Any, at: Position) -> None:
        if event.anchor is not None:
            raise Fault("a value that begins with & or * needs quotation marks", at)
        if event.tag is not None:
            raise Fault("a value that begins with ! needs quotation marks", at)

    def _scalar(self, event: yaml.ScalarEvent, at: Position) -> None:
        empty = event.value == "" and event.style in (None, "")
        parent = self._open[-1] if self._open else None
        if parent is not None and isinstance(parent.value, dict) and self._pending_keys[-1] is None:
            if event.value in parent.value:
                self._twice(event.value, at)
            self._pending_keys[-1] = (event.value, at)
        else:
            self._put(Node(None if empty else event.value, at))

    def _twice(self, key: str, at: Position) -> None:
        message = f"the key {quoted(key)} stands twice"
        if len(self._report.problems) == PROBLEMS_IN_A_FILE:
            raise Fault(message, at)
        self._report.error(message, at)

    def _start(self, node: Node) -> None:
        if len(self._open) == YAML_DEPTH:
            raise Fault(f"values are nested more than {YAML_DEPTH} deep", node.at)
        if self._open and isinstance(self._open[-1].value, dict) and self._pending_keys[-1] is None:
            raise Fault("a key must be a word", node.at)
        self._put(node)
        self._open.append(node)
        self._pending_keys.append(None)

    def _put(self, node: Node) -> None:
        self._values += 1
        if self._values > YAML_VALUES:
            raise Fault(f"the file holds more than {YAML_VALUES} values", node.at)
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent.value, list):
            parent.value.append(node)
        elif isinstance(parent.value, dict):
            key, at = self._pending_keys[-1] or ("", NOWHERE)
            self._pending_keys[-1] = None
            parent.value[key] = node
            parent.keys[key] = at
