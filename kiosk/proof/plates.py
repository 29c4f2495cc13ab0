"""Pictures of the plates alone, at the sizes in which they are met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.proof.camera import Camera
from kiosk.stage.stage import Stage
from kiosk.visit.plate_item import PlateItem
from kiosk.visit.telling import Telling

_CARD = (240, 320)


def plate_pictures(
    stage: Stage, window: QQuickWindow, exhibition: Exhibition, language: str, entries: Iterable[Entry]
) -> Iterator[tuple[str, QImage]]:
    """Yield every entry's plate as a card, over half of the window and over all of it, with the words for the name of its file."""
    sizes = {"card": _CARD, "half": (window.width() // 2, window.height()), "full": (window.width(), window.height())}
    camera = Camera(stage, window)
    camera.go_home(language)
    telling = Telling(exhibition, language)
    component = QQmlComponent(stage.engine, "Kiosk", "PlateProof", stage.engine)
    for entry in entries:
        for size, (width, height) in sizes.items():
            plate = PlateItem(entry, telling, stage.engine)
            item = cast(QQuickItem, component.createWithInitialProperties({"plate": plate, "width": width, "height": height, "z": 1}))
            item.setParent(window)
            item.setParentItem(window.contentItem())
            camera.settle()
            yield f"{entry.id.replace('/', '.')}.{size}", window.grabWindow().copy(QRect(0, 0, width, height))
            item.setParentItem(None)  # type: ignore[arg-type]
            item.deleteLater()
            plate.deleteLater()
