"""A hold on the window of the kiosk, without anything in the kiosk for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtQuick import QQuickWindow

from kiosk.stage.stage import Stage

SIZE = (1920, 1080)
COMMAND = ["run", "--size", f"{SIZE[0]}x{SIZE[1]}"]


def when_open(then: Callable[[Stage, QQuickWindow], None]) -> None:
    """Have ``then`` called with every stage that is opened from now on, before its window is shown."""
    open_stage = Stage.open

    def open_and_tell(stage: Stage, properties: Mapping[str, object] | None = None) -> QQuickWindow:
        window = open_stage(stage, properties)
        then(stage, window)
        return window

    Stage.open = open_and_tell  # type: ignore[method-assign, assignment]
