"""Signs of a visitor, wherever on the screen they happen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from kiosk.visit.visit import Visit

_SIGNS = {
    QEvent.Type.MouseButtonPress: True,
    QEvent.Type.MouseMove: None,
    QEvent.Type.MouseButtonRelease: False,
    QEvent.Type.TouchBegin: True,
    QEvent.Type.TouchUpdate: None,
    QEvent.Type.TouchEnd: False,
    QEvent.Type.TouchCancel: False,
    QEvent.Type.KeyPress: None,
    QEvent.Type.Wheel: None,
}
"""What an event tells of a finger: it came to rest (True), it left (False), or neither."""


class ActivityFilter(QObject):
    """An event filter for the window that tells the visit of every touch and key.

    It takes away nothing but the touch that answers "Still reading?": whatever lies under the question must not be touched by it.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._visit = visit
        self._answering = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's names
        kind = event.type()
        if kind not in _SIGNS:
            return False
        held = _SIGNS[kind]
        if held:
            self._answering = self._visit.idle.asking
        answers = self._answering
        if held is False:
            self._answering = False
        self._visit.note_sign(held=held)
        return answers
