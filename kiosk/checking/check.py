"""``kiosk check``: what is wrong with a content folder."""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper
from pathlib import Path

from kiosk.exhibition.problems import Severity
from kiosk.reading.nearest import counted
from kiosk.reading.reader import read_exhibition
from kiosk.reading.result import Reading


def check(folder: Path, *, strict: bool = False, output: str = "text") -> int:
    """Print the problems of ``folder``; ``output`` is ``text`` or ``json``. 1 on errors, with ``strict`` on warnings too, else 0."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    reading = read_exhibition(folder)
    if output == "json":
        print(json.dumps(as_json(reading), ensure_ascii=False, indent=2))
    else:
        for problem in reading.problems:
            print(problem)
        print(summary(reading))
    wrong = [problem for problem in reading.problems if strict or problem.severity is Severity.ERROR]
    return 1 if wrong else 0


def summary(reading: Reading) -> str:
    """``3 errors, 1 warning in 35 entries``; broken entries are counted too."""
    errors, warnings, entries = _counts(reading)
    problems = f"{counted(errors, 'error', 'errors')}, {counted(warnings, 'warning', 'warnings')}"
    return f"{problems} in {counted(entries, 'entry', 'entries')}"


def as_json(reading: Reading) -> dict[str, object]:
    """The problems for other programs; line and column are 0 where they are unknown."""
    errors, warnings, entries = _counts(reading)
    problems = [
        {
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "severity": problem.severity.value,
            "message": problem.message,
        }
        for problem in reading.problems
    ]
    return {"problems": problems, "errors": errors, "warnings": warnings, "entries": entries}


def _counts(reading: Reading) -> tuple[int, int, int]:
    errors = sum(problem.severity is Severity.ERROR for problem in reading.problems)
    return errors, len(reading.problems) - errors, reading.entries
