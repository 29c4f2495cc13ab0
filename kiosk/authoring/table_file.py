"""A table of a spreadsheet, saved as CSV."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from kiosk.authoring.folders import RefusedError, why
from kiosk.reading.decoding import decode
from kiosk.reading.report import Fault

_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``number`` is what the spreadsheet calls it, the row of headings being 1."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class TableFile:
    """The headings of the columns, and the rows that hold anything."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path) -> TableFile:
    """Read a CSV file whose columns are parted by commas, semicolons or tabs; RefusedError with the row where it is broken."""
    try:
        data = path.read_bytes()
        text = decode(data) if len(data) <= _MOST_BYTES else ""
    except OSError as error:
        raise RefusedError(f"{path} cannot be read: {why(error)}") from error
    except Fault as fault:
        raise RefusedError(f"{path}, row {max(fault.at[0], 1)}: {fault.message}") from fault
    if not text.strip():
        reason = "is empty" if not data.strip() else f"is larger than {_MOST_BYTES // 1024 // 1024} MB"
        raise RefusedError(f"{path} {reason}")
    head = text.split("\n", 1)[0]
    reader = csv.reader(StringIO(text, newline=""), delimiter=max(",;\t", key=head.count), strict=True)
    lines: list[tuple[int, list[str]]] = []
    try:
        lines.extend((number, [cell.strip() for cell in cells]) for number, cells in enumerate(reader, 1))
    except csv.Error as error:
        raise RefusedError(f"{path}, row {len(lines) + 1}: a quotation mark is not closed, or stands inside a word ({error})") from error
    columns = _columns(path, lines[0][1])
    return TableFile(columns, tuple(_row(path, number, columns, cells) for number, cells in lines[1:] if any(cells)))


def _columns(path: Path, names: list[str]) -> tuple[str, ...]:
    twice = next((name for name in names if name and names.count(name) > 1), None)
    if twice is not None:
        raise RefusedError(f"{path}, row 1: the column '{twice}' stands twice")
    return tuple(names)


def _row(path: Path, number: int, columns: tuple[str, ...], cells: list[str]) -> Row:
    if any(cells[len(columns) :]):
        raise RefusedError(f"{path}, row {number}: it has more cells than the first row has headings")
    return Row(number, dict(zip(columns, [*cells, *[""] * len(columns)], strict=False)))
