"""Blank pictures, for when only the words matter."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class BlankProvider(QQuickImageProvider):
    """Gives a clear picture of the size that is wanted."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        image = QImage(max(1, wanted.width()), max(1, wanted.height()), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        return image
