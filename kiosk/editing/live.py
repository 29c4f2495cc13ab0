"""A content folder as it stands now, and as it could last be shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Problem
from kiosk.pictures.store import PictureStore
from kiosk.reading.memory import Memory
from kiosk.reading.reader import read_exhibition


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the folder: what can be shown of it, all problems, and the entries and sections of which an older version is shown.

    ``exhibition`` is the last that could be shown, None if none ever could.
    """

    exhibition: Exhibition | None
    problems: tuple[Problem, ...]
    kept: frozenset[str] = frozenset()


class LiveFolder:
    """Looks at a content folder again and again; only what has changed is read."""

    def __init__(self, root: Path, pictures: PictureStore) -> None:
        self._root = root
        self._pictures = pictures
        self._memory = Memory()
        self._shown: Exhibition | None = None

    def look(self) -> Look:
        """Read what has changed. Nothing is raised, whatever the folder holds or an editor is just doing to it."""
        reading = read_exhibition(self._root, self._pictures, memory=self._memory)
        kept = frozenset(self._memory.kept)
        if reading.exhibition is None and self._shown is not None:
            kept |= {"exhibition.yaml"}
        self._shown = reading.exhibition or self._shown
        return Look(self._shown, reading.problems, kept)
