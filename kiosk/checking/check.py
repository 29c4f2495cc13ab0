"""``kiosk check``: what is wrong with a content folder."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path

from kiosk.exhibition.problems import Problem, Severity
from kiosk.progress import progress
from kiosk.reading.nearest import counted
from kiosk.reading.reader import read_exhibition
from kiosk.reading.result import Reading

_STOPPED = 130

Further = Callable[[Reading], Iterable[Problem]]
"""Looks at what was read and gives what else should be mended."""


def check(folder: Path, *, strict: bool = False, output: str = "text", further: Sequence[Further] = ()) -> int:
    """Print the problems of ``folder``; ``output`` is ``text`` or ``json``. 1 on errors, with ``strict`` on warnings too, else 0.

    ``further`` are checks that take longer, or that judge what is a matter of taste, and are made only when they are asked for.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        with contextlib.ExitStack() as shown:
            reading = read_exhibition(folder, watch=lambda total: shown.enter_context(progress("entries", total)))
        more = [problem for each in further for problem in each(reading)]
    except KeyboardInterrupt:
        print("kiosk: stopped before everything was checked", file=sys.stderr)
        return _STOPPED
    reading = replace(reading, problems=tuple(sorted([*reading.problems, *more], key=lambda each: (each.file, each.line, each.column))))
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
