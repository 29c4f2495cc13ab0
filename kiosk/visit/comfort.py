"""How a visitor wants to read, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (100, 125, 150, 200)
SCHEMES = ("dark", "light", "contrast")
MOTIONS = ("full", "reduced")


@QmlElement
@QmlUncreatable("made by the visit")
class Comfort(QObject):
    """The text size (per cent), the colours and the motion that a visitor has chosen; 0 and nothing leave them as the machine is set.

    ``shown`` tells whether the choice lies over the screen.
    """

    changed = Signal()
    shownChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = 0
        self._scheme = ""
        self._motion = ""
        self._shown = False

    @Property("QVariantList", constant=True)
    def textSizes(self) -> list[int]:  # noqa: N802 - a QML property
        return list(TEXT_SIZES)

    @Property(int, notify=changed)
    def text(self) -> int:
        return self._text

    @Property(str, notify=changed)
    def scheme(self) -> str:
        return self._scheme

    @Property(str, notify=changed)
    def motion(self) -> str:
        return self._motion

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        return self._shown

    @Slot(int)
    def chooseText(self, text: int) -> None:  # noqa: N802
        """Choose one of ``textSizes``; another one changes nothing."""
        if text in TEXT_SIZES:
            self._text = text
            self.changed.emit()

    @Slot(str)
    def chooseScheme(self, scheme: str) -> None:  # noqa: N802
        """Choose ``dark``, ``light`` or ``contrast``; another one changes nothing."""
        if scheme in SCHEMES:
            self._scheme = scheme
            self.changed.emit()

    @Slot(str)
    def chooseMotion(self, motion: str) -> None:  # noqa: N802
        """Choose ``full`` or ``reduced``; another one changes nothing."""
        if motion in MOTIONS:
            self._motion = motion
            self.changed.emit()

    @Slot()
    def open(self) -> None:
        self._show(shown=True)

    @Slot()
    def close(self) -> None:
        self._show(shown=False)

    def reset(self) -> None:
        """Everything as the machine is set, for the next visitor."""
        self._text = 0
        self._scheme = ""
        self._motion = ""
        self.changed.emit()
        self.close()

    def _show(self, *, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()
