"""A proof as one PDF, to be read and marked on paper or in any reader."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.places import assets
from kiosk.publishing.disk import RefusedError, put, saying

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_LONG_EDGE = 842.0
"""Points of the long edge of a page: that of A4."""

_MARGIN = 8.0
_LINE = 10.0
_LETTER = 8.0
_LINES = 2
_QUALITY = 50
"""Of the JPEGs: letters stay sharp enough to be read at twice their size, and a page takes about 65 KB."""


class Book:
    """A page for each picture, with the name of the picture and of the files that it shows below it, and bookmarks.

    Nothing stands under ``path`` before ``close`` returns, and nothing is overwritten: somebody may have written notes into it.
    """

    def __init__(self, path: Path, title: str) -> None:
        if path.exists():
            raise RefusedError(f"{path} is there already; it is not overwritten")
        with saying(f"{path} cannot be written"):
            _try(path)
        rl_config.useA85 = 0  # bytes as they are, a fifth smaller
        pdfmetrics.registerFont(TTFont("caption", str(assets() / "fonts" / "PTSans-Regular.ttf")))
        self._path = path
        self._file = BytesIO()
        self._canvas = Canvas(self._file, pageCompression=1)
        self._canvas.setTitle(title)
        self._canvas.setCreator("kiosk")
        self._canvas.showOutline()
        self._above: tuple[str, ...] = ()
        self.pages = 0

    def add(self, image: QImage, name: str, chapters: tuple[str, ...]) -> None:
        """Add a page; a bookmark is set for each of the ``chapters`` in which it stands that has just begun."""
        longer = max(image.width(), image.height())
        width, height = image.width() / longer * _LONG_EDGE, image.height() / longer * _LONG_EDGE
        below = _LINES * _LINE + _MARGIN
        self._canvas.setPageSize((width, height + below))
        self._canvas.drawImage(ImageReader(BytesIO(_jpeg(image))), 0, below, width, height)
        self._canvas.setFont("caption", _LETTER)
        for number, line in enumerate(_wrapped(name, width - 2 * _MARGIN)):
            self._canvas.drawString(_MARGIN, below - _LINE * (number + 1), line)
        self._mark(chapters)
        self._canvas.showPage()
        self.pages += 1

    def close(self) -> int:
        """Write the file and return its size in bytes."""
        self._canvas.save()
        with saying(f"{self._path} cannot be written"):
            put(self._path, self._file.getbuffer().tobytes())
        return len(self._file.getbuffer())

    def _mark(self, chapters: tuple[str, ...]) -> None:
        for level, chapter in enumerate(chapters):
            if chapters[: level + 1] != self._above[: level + 1]:
                key = f"{self.pages}-{level}"
                self._canvas.bookmarkPage(key)
                self._canvas.addOutlineEntry(chapter, key, level, closed=level > 0)
        self._above = chapters


def _jpeg(image: QImage) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage as Picture

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(Picture.Format.Format_RGB32).save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _wrapped(name: str, width: float) -> list[str]:
    lines: list[str] = simpleSplit(name, "caption", _LETTER, width)
    return lines if len(lines) <= _LINES else [*lines[: _LINES - 1], f"{lines[_LINES - 1][:-2]} …"]


def _try(path: Path) -> None:
    """Find out before an hour of work whether the file can be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o644)
    os.close(descriptor)
    beside.unlink()
