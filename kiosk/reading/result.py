"""What a reading gives."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """The exhibition (None where ``exhibition.yaml`` cannot be used) and every problem, by file and line.

    Every id, picture and source that stands in the exhibition leads to something in it. ``entries`` counts the entries of the
    folder, whether or not they can be shown.
    """

    exhibition: Exhibition | None
    problems: tuple[Problem, ...]
    entries: int = 0
