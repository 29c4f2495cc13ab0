"""Finished drawings kept on disk, so that a case of medals opens at once. Everything here may be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

from PySide6.QtGui import QImage

_MOST_BYTES = 300 * 1024 * 1024
"""Room for drawings; the ones unused for longest go first."""

_TIDY_AFTER = 100
"""Drawings put down before the room is measured again."""


class Shelf:
    """Drawings by what they were drawn from. A shelf without a folder keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._untidy = _TIDY_AFTER

    @property
    def folder(self) -> Path | None:
        return self._folder

    def take(self, key: str) -> QImage | None:
        """The drawing kept under ``key``, None where there is none that can be read."""
        if self._folder is None:
            return None
        path = self._folder / f"{key}.png"
        image = QImage(str(path))
        if image.isNull():
            return None
        with suppress(OSError):
            os.utime(path)
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def has(self, key: str) -> bool:
        return self._folder is not None and (self._folder / f"{key}.png").is_file()

    def sizes(self, name: str) -> list[tuple[int, int]]:
        """Width and height of every drawing of the subject ``name``."""
        if self._folder is None:
            return []
        found = (path.stem.removeprefix(f"{name}-").split("x") for path in self._folder.glob(f"{name}-*.png"))
        return [(int(size[0]), int(size[1])) for size in found if len(size) == 2 and size[0].isdigit() and size[1].isdigit()]

    def nearest(self, name: str, width: int, height: int) -> QImage | None:
        """The largest drawing of the subject that is not larger than this size, or else the smallest of all."""
        sizes = self.sizes(name)
        smaller = [size for size in sizes if size[0] <= width and size[1] <= height]
        best = max(smaller, key=_area) if smaller else min(sizes, key=_area, default=None)
        return self.take(f"{name}-{best[0]}x{best[1]}") if best else None

    def put(self, key: str, image: QImage) -> None:
        """Keep a drawing; a full or read-only disk only means that it is drawn again."""
        if self._folder is None:
            return
        with suppress(OSError):
            self._tidy(self._folder)
            handle, name = tempfile.mkstemp(suffix=".part", dir=self._folder)
            os.close(handle)
            if image.save(name, "PNG", 80):  # type: ignore[call-overload]
                os.replace(name, self._folder / f"{key}.png")  # noqa: PTH105, the same
            else:
                os.unlink(name)  # noqa: PTH108, the same

    def _tidy(self, folder: Path) -> None:
        self._untidy += 1
        if self._untidy <= _TIDY_AFTER:
            return
        self._untidy = 0
        kept = sorted(((path.stat(), path) for path in folder.glob("*.png")), key=lambda each: each[0].st_mtime)
        over = sum(state.st_size for state, _ in kept) - _MOST_BYTES
        for state, path in kept:
            if over <= 0:
                break
            over -= state.st_size
            path.unlink(missing_ok=True)
        for path in folder.glob("*.part"):
            if path.stat().st_mtime < time.time() - _FORGOTTEN:
                path.unlink(missing_ok=True)


_FORGOTTEN = 3600
"""Seconds after which a drawing that was never finished was left by a process that is gone."""


def _area(size: tuple[int, int]) -> int:
    return size[0] * size[1]


def key_of(*drawn_from: object) -> str:
    """A name for a drawing made by this version of the program from ``drawn_from``, whose ``repr`` must tell everything."""
    return hashlib.sha256(repr((painters(), *drawn_from)).encode()).hexdigest()


@cache
def painters() -> str:
    """The program that draws, as one number: a drawing of another version is never taken for ours."""
    sources = sorted(Path(__file__).parent.rglob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
