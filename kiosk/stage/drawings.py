"""The plates of a window: where they are kept, who draws them, and how the window learns that one is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, Signal
from PySide6.QtQml import QQmlEngine

from kiosk.places import cache_home, is_private

if TYPE_CHECKING:
    from kiosk.exhibition.exhibition import Exhibition
    from kiosk.plates.provider import PlateProvider
    from kiosk.plates.workshop import Workshop


class Drawings(QObject):
    """With ``apart`` other processes draw; without, the thread that asks does. What draws is imported when the first picture is asked for."""

    _done = Signal(str)

    def __init__(self, engine: QQmlEngine, *, apart: bool) -> None:
        super().__init__(engine)
        self._engine = engine
        self._apart = apart
        self._workshop: Workshop | None = None
        self._done.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def provider(self, exhibition: Exhibition) -> PlateProvider:
        """What draws the plates of ``exhibition``; called in the window's thread for pictures."""
        from kiosk.plates.provider import PlateProvider
        from kiosk.plates.shelf import Shelf

        folder = cache_home() / "drawings"
        shelf = Shelf(folder if is_private(folder) else None)
        if self._apart and self._workshop is None:
            from kiosk.plates.workshop import Workshop
            from kiosk.stage.draughtsman import command

            self._workshop = Workshop(command(shelf.folder), self._done.emit)
        return PlateProvider(exhibition, shelf, self._workshop)

    def close(self) -> None:
        """End the processes, so that the window's thread for pictures waits for none of them."""
        if self._workshop is not None:
            self._workshop.close()

    def tell(self, name: str) -> None:
        """Tell QML by a call, which lets go of Python's lock. ``setProperty`` keeps it, and a picture asked for under it could end in a deadlock.

        Qt's thread for pictures asks for Python's lock while it holds its own, for which asking for a picture waits.
        """
        told = self._engine.singletonInstance("Kiosk", "Drawings")
        if isinstance(told, QObject):
            QMetaObject.invokeMethod(told, "finish", Qt.ConnectionType.DirectConnection, Q_ARG(str, name))
