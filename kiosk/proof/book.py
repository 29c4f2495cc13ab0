"""A proof as one PDF, to be read and marked on paper or in any reader."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

_LONG_EDGE = 842.0
"""Points of the long edge of a page: that of A4."""

_NAME_HEIGHT = 26.0
_DOTS_PER_INCH = 200


class Book:
    """A page for each picture, with the name of the picture and of the files that it shows below it.

    The PDF is whole when ``close`` returns. Raises OSError where it cannot be written.
    """

    def __init__(self, path: Path, title: str) -> None:
        self._path = path
        self._writer = QPdfWriter(str(path))
        self._writer.setTitle(title)
        self._writer.setCreator("kiosk")
        self._writer.setResolution(_DOTS_PER_INCH)
        self._painter: QPainter | None = None
        self.pages = 0

    def add(self, image: QImage, name: str) -> None:
        """Add a page."""
        layout = _layout(image)
        self._writer.setPageLayout(layout)
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._writer):
                raise OSError(f"{self._path} cannot be written")
        else:
            self._writer.newPage()
        scale = _DOTS_PER_INCH / 72
        width = layout.fullRect(QPageLayout.Unit.Point).width() * scale
        height = width * image.height() / image.width()
        self._painter.drawImage(QRectF(0, 0, width, height), image.convertToFormat(QImage.Format.Format_RGB32))
        font = QFont("PT Sans")
        font.setPointSizeF(9)
        self._painter.setFont(font)
        below = QRectF(8 * scale, height, width - 16 * scale, _NAME_HEIGHT * scale)
        self._painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
        self.pages += 1

    def close(self) -> None:
        """Write what is left. Raises OSError where the file is not there afterwards."""
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        if self.pages and not (self._path.is_file() and self._path.read_bytes()[-6:].strip() == b"%%EOF"):
            raise OSError(f"{self._path} cannot be written")


def _layout(image: QImage) -> QPageLayout:
    longer = max(image.width(), image.height())
    width, height = image.width() / longer * _LONG_EDGE, image.height() / longer * _LONG_EDGE + _NAME_HEIGHT
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    orientation = QPageLayout.Orientation.Portrait  # the size is given as it lies: nothing is to be turned
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
