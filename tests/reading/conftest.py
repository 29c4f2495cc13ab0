"""A small valid content folder to make mistakes in."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.pictures.store import PictureStore
from kiosk.reading.reader import read_exhibition
from kiosk.reading.result import Reading

SMALL = Path(__file__).parent.parent / "folders" / "small"


@dataclass
class SmallFolder:
    """A copy of ``tests/folders/small``, which has no problem."""

    root: Path

    def replace(self, file: str, old: str, new: str) -> None:
        """Put ``new`` in the place of ``old`` in a file; an empty ``old`` means all of it."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} does not hold {old!r}"
        path.write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")

    def write(self, file: str, data: bytes) -> None:
        """Write bytes to a file, with the folders it needs."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def read(self) -> Reading:
        """Read the folder, with the cache beside it."""
        return read_exhibition(self.root, PictureStore(self.root.parent / "cache"))

    def exhibition(self) -> Any:
        """What can be shown of the folder."""
        exhibition = self.read().exhibition
        assert exhibition is not None
        return exhibition

    def problems(self) -> list[str]:
        """The problems as they are printed, without the name of the folder in front."""
        return [str(problem).removeprefix(f"{self.root.name}/") for problem in self.read().problems]


@pytest.fixture
def small(tmp_path: Path) -> SmallFolder:
    root = tmp_path / "content"
    shutil.copytree(SMALL, root)
    return SmallFolder(root)


Told = Callable[[str, str, str], list[str]]


@pytest.fixture
def told(small: SmallFolder) -> Told:
    """The problems after one replacement."""

    def tell(file: str, old: str, new: str) -> list[str]:
        small.replace(file, old, new)
        return small.problems()

    return tell
