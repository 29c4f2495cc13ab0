"""Image providers whose code is loaded when the first picture is asked for, not at the start."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.stage.providers import NOTHING


class LateProvider(QQuickImageProvider):
    """Stands for the image provider that ``make`` gives."""

    def __init__(self, make: Callable[[], QQuickImageProvider]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._make = make

    def renew(self, make: Callable[[], QQuickImageProvider]) -> None:
        """Stand for another one from the next picture on. The engine keeps this one: it may be at work in another thread."""
        self._make = make
        self.__dict__.pop("_provider", None)

    @cached_property
    def _provider(self) -> QQuickImageProvider:
        return self._make()

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        return self._provider.requestImage(address, size, wanted) if address != NOTHING else QImage(1, 1, QImage.Format.Format_Mono)
