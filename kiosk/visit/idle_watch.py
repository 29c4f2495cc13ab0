"""The question "Still reading?", for QML."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Idle
from kiosk.visit.patience import Mood, Patience
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_EVERY_MS = 250


@QmlElement
@QmlUncreatable("made by the visit")
class IdleWatch(QObject):
    """Watches how long nobody has touched the screen. ``asking`` shows the question, ``secondsLeft`` its countdown."""

    changed = Signal()
    gone = Signal()

    def __init__(self, idle: Idle, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._patience = Patience(idle, clock)
        self._asking = False
        self._seconds_left = idle.countdown
        self._countdown = idle.countdown
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def long_text(self) -> bool:
        return self._patience.long_text

    @long_text.setter
    def long_text(self, long_text: bool) -> None:
        self._patience.long_text = long_text

    def sign(self) -> None:
        """Note a touch, a drag, a key."""
        self._patience.sign()
        self._timer.start()
        self._show(asking=False, seconds_left=self._countdown)

    def hold(self, *, held: bool) -> None:
        """A finger rests on the screen; time does not count meanwhile."""
        self._patience.held = held

    def play(self, *, playing: bool) -> None:
        """A video or a voice plays; time does not count meanwhile."""
        self._patience.playing = playing

    def leave(self) -> None:
        """The visit is over; there is nobody to ask."""
        self._patience.leave()
        self._timer.stop()
        self._show(asking=False, seconds_left=self._countdown)

    def look(self) -> None:
        """Look at the clock, and ask or end the visit if it is time."""
        mood = self._patience.mood
        if mood is Mood.GONE:
            self.gone.emit()
            return
        asking = mood is Mood.ASKING
        self._show(asking=asking, seconds_left=self._patience.seconds_left if asking else self._countdown)

    def show_question(self) -> None:
        """Ask now, whatever the clock says; the clock is not touched."""
        self._timer.stop()
        self._show(asking=True, seconds_left=self._countdown)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:  # noqa: N802 - a QML property
        return self._seconds_left

    def _show(self, *, asking: bool, seconds_left: int) -> None:
        if (asking, seconds_left) != (self._asking, self._seconds_left):
            self._asking, self._seconds_left = asking, seconds_left
            self.changed.emit()
