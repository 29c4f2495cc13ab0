"""The address ``image://icons/NAME-TONE``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_USUAL = 48


class IconProvider(QQuickImageProvider):
    """Draws the icons of the assets at the size that is asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        """Draw the icon ``name``; one that does not exist gives an empty picture."""
        side = max(wanted.width(), wanted.height()) if wanted.width() > 0 else _USUAL
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        size.setWidth(side)
        size.setHeight(side)
        path = self._folder / f"{name}.svg"
        if path.is_file():
            painter = QPainter(image)
            QSvgRenderer(str(path)).render(painter, QRectF(image.rect()))
            painter.end()
        return image
