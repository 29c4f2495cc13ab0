"""Problems, collected while a folder is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.exhibition.problems import Problem, Severity
from kiosk.reading.limits import PROBLEMS_IN_A_FILE
from kiosk.reading.nearest import printable

Position = tuple[int, int]
"""Line and column, counted from 1; zeros where they are unknown."""

NOWHERE: Position = (0, 0)


class Fault(Exception):  # noqa: N818, of the file, not of the program
    """A sentence about a file that cannot be used, and where in the file."""

    def __init__(self, message: str, at: Position = NOWHERE) -> None:
        super().__init__(message)
        self.message = message
        self.at = at


@dataclass
class FileReport:
    """The problems of one file; ``failed`` once an error was told."""

    file: str
    problems: set[Problem] = field(default_factory=set)
    failed: bool = False

    def error(self, message: str, at: Position = NOWHERE) -> None:
        """Add an error."""
        self.failed = True
        self._add(message, at, Severity.ERROR)

    def warning(self, message: str, at: Position = NOWHERE) -> None:
        """Add a warning."""
        self._add(message, at, Severity.WARNING)

    def fault(self, fault: Fault) -> None:
        """Add what an exception told."""
        self.error(fault.message, fault.at)

    def _add(self, message: str, at: Position, severity: Severity) -> None:
        message = printable(message)
        if len(self.problems) < PROBLEMS_IN_A_FILE:
            self.problems.add(Problem(self.file, *at, message, severity))
        else:
            self.problems.add(Problem(self.file, 0, 0, "has more problems than are listed here", Severity.ERROR))


@dataclass
class Report:
    """The problems of a whole folder, by file."""

    label: Callable[[str], str]
    files: dict[str, FileReport] = field(default_factory=dict)

    def on(self, path: str) -> FileReport:
        """The report about one file; ``path`` is relative to the folder, ``label`` makes it ``content/people/section.yaml``."""
        return self.files.setdefault(path, FileReport(self.label(path)))

    @property
    def failed(self) -> bool:
        """Whether any file has an error."""
        return any(report.failed for report in self.files.values())

    def problems(self) -> tuple[Problem, ...]:
        """All problems, by file and line."""
        found = [problem for report in self.files.values() for problem in report.problems]
        return tuple(sorted(found, key=lambda each: (each.file, each.line, each.column, each.message, each.severity.value)))
