"""What ``kiosk new`` leaves for a curator to fill in. A file that still holds it is not shown, and nothing else is said about it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.reading.nearest import counted
from kiosk.reading.report import FileReport, Position
from kiosk.reading.yaml_nodes import Node

FILL_IN = "FILL_IN"


def still_open(node: Node | None) -> list[Position]:
    """The places of a YAML file that are still to be filled in; comments may speak of them."""
    return list(_open(node)) if node is not None else []


def open_lines(source: str) -> list[Position]:
    """The same for a text file."""
    lines = enumerate(source.split("\n"), 1) if FILL_IN in source else ()
    return [(number, line.index(FILL_IN) + 1) for number, line in lines if FILL_IN in line and not line.startswith("# ")]


def warn(places: list[Position], so: str, report: FileReport) -> None:
    """Say how much is open, at the first place; ``so`` says what follows from it."""
    report.warning(f"{counted(len(places), 'place is', 'places are')} still to be filled in ({FILL_IN}): {so}", places[0])


def _open(node: Node) -> Iterator[Position]:
    match node.value:
        case str() as text if FILL_IN in text:
            yield node.at
        case list() as items:
            for item in items:
                yield from _open(item)
        case dict() as children:
            for child in children.values():
                yield from _open(child)
