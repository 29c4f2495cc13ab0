"""The way out for staff, and what staff must mend, for QML."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ATTEMPTS = 5
_LOCKED_SECONDS = 60
_OPEN_MS = 60_000


@QmlElement
@QmlUncreatable("made by the program")
class StaffDoor(QObject):
    """A long press in the corner asks for the PIN; the right one lets staff out. After five wrong ones it is locked for a minute.

    Nobody stands before it for ever: it closes a minute after the last attempt.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, pin: str, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._pin = pin
        self._clock = clock
        self._asking = False
        self._wrong = 0
        self._locked_until = float("-inf")
        self._closing = QTimer(self)
        self._closing.setSingleShot(True)
        self._closing.setInterval(_OPEN_MS)
        self._closing.timeout.connect(self.dismiss)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self._clock() < self._locked_until

    @Slot()
    def knock(self) -> None:
        self._asking = True
        self._closing.start()
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        self._asking = False
        self._closing.stop()
        self.changed.emit()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Try a PIN; ``opened`` is emitted if it is right."""
        self._closing.start()
        if self._clock() < self._locked_until:
            self.changed.emit()
            return
        if hmac.compare_digest(pin.encode(), self._pin.encode()):
            self._wrong = 0
            self.dismiss()
            self.opened.emit()
            return
        self._wrong += 1
        if self._wrong >= _ATTEMPTS:
            self._wrong = 0
            self._locked_until = self._clock() + _LOCKED_SECONDS
        self.changed.emit()


@QmlElement
@QmlUncreatable("made by the program")
class TroubleReport(QObject):
    """The problems that keep the exhibition from being shown, a line each; the first ``MOST`` of them."""

    MOST = 30

    def __init__(self, problems: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = list(problems[: self.MOST])

    @Property("QStringList", constant=True)
    def lines(self) -> list[str]:
        return self._lines
