"""The address ``image://icons/NAME/rrggbb``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_USUAL = 48


class IconProvider(QQuickImageProvider):
    """Draws the icons of the assets at the size and in the colour that are asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        """Draw an icon; one that does not exist gives an empty picture."""
        side = max(wanted.width(), wanted.height()) if wanted.width() > 0 else _USUAL
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        size.setWidth(side)
        size.setHeight(side)
        name, _, tone = address.partition("/")
        path = self._folder / f"{name}.svg"
        if path.is_file():
            # The software renderer of Qt Quick cannot tint a picture, so the colour is drawn.
            colour = QColor(f"#{tone}")
            drawing = path.read_text("utf-8").replace("currentColor", colour.name() if colour.isValid() else "#000000")
            painter = QPainter(image)
            QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
            painter.end()
        return image
