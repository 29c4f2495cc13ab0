"""The texts of a content folder as a curator wrote them, for checks that read between the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Problem, Severity
from kiosk.reading.files import ContentFolder
from kiosk.reading.limits import TEXT_BYTES
from kiosk.reading.report import Fault

_UNREAD = re.compile(r"\]\([^)]*\)|\[\^[^\]]*\]")
"""What stands between the words: where links lead, and footnotes."""


@dataclass(frozen=True, slots=True)
class WrittenText:
    """One text file; ``lines`` are its lines with blanks in place of what nobody reads, so that every column is true."""

    file: str
    entry: str
    language: str
    lines: tuple[str, ...]
    body: int
    """The number in ``lines`` of the first line below the front matter."""

    def problem(self, message: str, line: int, column: int = 0) -> Problem:
        """A warning about this file; ``line`` and ``column`` count from 0."""
        return Problem(self.file, line + 1, column + 1, message, Severity.WARNING)


def written_texts(root: Path, exhibition: Exhibition) -> Iterator[WrittenText]:
    """Every text that is shown, by language and entry."""
    folder = ContentFolder(root)
    for language in exhibition.settings.languages:
        for entry in exhibition.entries.values():
            if language in entry.texts:
                path = f"{entry.id}/{language}.md"
                try:
                    lines = folder.text(path, TEXT_BYTES).split("\n")
                except Fault:
                    continue
                ends = [number for number, line in enumerate(lines) if line.rstrip() == "---"]
                read = tuple(_UNREAD.sub(lambda found: " " * len(found[0]), line) for line in lines)
                yield WrittenText(folder.label(path), entry.id, language, read, ends[1] + 1 if len(ends) > 1 else 0)
