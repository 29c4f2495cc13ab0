"""The kiosk as its command starts it, with an ear on the first frame of its window."""

import sys
from collections.abc import Mapping

from kiosk.cli import main


def _listen() -> None:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.stage.stage import Stage
    from tests.benchmarks.first_frame import report_first_frame

    open_stage = Stage.open

    def open_and_report(stage: Stage, properties: Mapping[str, object] | None = None) -> QQuickWindow:
        window = open_stage(stage, properties)
        report_first_frame(window)
        return window

    Stage.open = open_and_report  # type: ignore[method-assign]


_listen()
sys.exit(main(["run", "--size", "1920x1080"]))
