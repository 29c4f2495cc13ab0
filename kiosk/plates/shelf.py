"""Finished drawings kept on disk, so that a case of medals opens at once. Everything here may be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from PySide6.QtGui import QImage

_MOST = 600
"""Drawings kept; the ones unused for longest go first."""


class Shelf:
    """Drawings by what they were drawn from. A shelf without a folder keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._tidied = False

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
        if self._tidied:
            return
        self._tidied = True
        kept = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime)
        for path in [*kept[: max(0, len(kept) - _MOST)], *folder.glob("*.part")]:
            path.unlink(missing_ok=True)


def key_of(*drawn_from: object) -> str:
    """A name for a drawing made by this version of the program from ``drawn_from``, whose ``repr`` must tell everything."""
    return hashlib.sha256(repr((_painters(), *drawn_from)).encode()).hexdigest()


@cache
def _painters() -> str:
    """The program that draws, as one number: a drawing of another version is never taken for ours."""
    sources = sorted(Path(__file__).parent.rglob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
