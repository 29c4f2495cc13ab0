"""The process that draws plates for the window: ``python -m kiosk.stage.draughtsman [SHELF]``. How it is spoken to: ``kiosk.plates.workbench``.

A drawing is answered first and then kept on the shelf, so that nobody waits for the disk. It ends when its input does.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtGui import QGuiApplication

from kiosk.places import assets
from kiosk.plates.drawing import Drawing
from kiosk.plates.shelf import Shelf
from kiosk.plates.workbench import ANSWER, LENGTH, READY
from kiosk.stage.fonts import load_fonts

_NICE = 5


def command(folder: Path | None) -> Sequence[str]:
    """How to start this process for the shelf in ``folder``."""
    return (sys.executable, "-P", "-m", "kiosk.stage.draughtsman", *([str(folder)] if folder else []))


def serve(orders: BinaryIO, answers: BinaryIO, shelf: Shelf) -> None:
    """Draw what is ordered until nothing more is."""
    answers.write(READY)
    answers.flush()
    while len(length := orders.read(LENGTH.size)) == LENGTH.size:
        drawing = pickle.loads(orders.read(LENGTH.unpack(length)[0]))  # noqa: S301, the kiosk itself speaks
        if not isinstance(drawing, Drawing):
            return
        image = drawing.draw()
        answers.write(ANSWER.pack(image.width(), image.height()))
        answers.write(image.constBits())
        answers.flush()
        if drawing.whole:
            shelf.put(drawing.key, image)


def main() -> None:
    """Serve on the standard streams; whatever a library prints goes to the error stream."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(_NICE)
    application = QGuiApplication(sys.argv[:1])
    load_fonts(assets() / "fonts")
    try:
        serve(sys.stdin.buffer, answers, Shelf(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
    except BrokenPipeError:  # the kiosk has ended, and nobody listens
        os._exit(1)
    del application


if __name__ == "__main__":
    main()
