"""Image providers whose code is loaded when the first picture is asked for, not at the start."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class LateProvider(QQuickImageProvider):
    """Stands for the image provider that ``make`` gives."""

    def __init__(self, make: Callable[[], QQuickImageProvider], *, asynchronous: bool = False) -> None:
        usual = QQuickImageProvider.Flag(0)
        super().__init__(QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading if asynchronous else usual)
        self._make = make

    def renew(self, make: Callable[[], QQuickImageProvider]) -> None:
        """Stand for another one from the next picture on. The engine keeps this one: it may be at work in another thread."""
        self._make = make
        self.__dict__.pop("_provider", None)

    @cached_property
    def _provider(self) -> QQuickImageProvider:
        return self._make()

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        return self._provider.requestImage(address, size, wanted)
