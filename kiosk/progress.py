"""How far long work has come, on a terminal; nothing at all where the output goes into a file."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

Step = Callable[[int], None]
"""Tells that so many more are done."""


@contextlib.contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Step]:
    """Show a bar on the error stream while the block runs; ``total`` is how many there are, None where nobody knows."""
    if not sys.stderr.isatty():
        yield lambda _done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(what, total=total)
        yield lambda done: shown.advance(task, done)
