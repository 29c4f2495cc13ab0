"""What is wrong with a content folder, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """An error costs the part it is in; a warning costs nothing but should be mended."""

    ERROR = "error"
    WARNING = "warning"

    def __reduce_ex__(self, protocol: object) -> tuple[type[Severity], tuple[str]]:
        return Severity, (self.value,)  # Python 3.11.2 would pickle a call of getattr, which the cache refuses


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. ``file`` is relative to the folder that holds the content folder; line and column count from 1, 0 is unknown."""

    file: str
    line: int
    column: int
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        kind = "warning: " if self.severity is Severity.WARNING else ""
        return f"{where}: {kind}{self.message}"
