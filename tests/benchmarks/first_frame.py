"""Tells the benchmark when a window has shown its first frame."""

from __future__ import annotations

import time

from PySide6.QtQuick import QQuickWindow


def report_first_frame(window: QQuickWindow) -> None:
    """Print the clock of the machine (``time.monotonic``) once the first frame of ``window`` has been swapped."""
    told = False

    def tell() -> None:
        nonlocal told
        if not told:
            told = True
            print(time.monotonic(), flush=True)

    window.frameSwapped.connect(tell)
