"""One process that draws, and how to speak with it.

An order is a pickled drawing behind its length (4 bytes). The answer is width and height (4 bytes each) and the pixels, premultiplied ARGB
from the upper left. Whatever else comes ends the process: nothing it says is ever unpickled.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import select
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.plates.drawing import FORMAT, Drawing

READY = b"ready\n"
LENGTH = struct.Struct("<I")
ANSWER = struct.Struct("<II")
_PATIENCE = 120.0
"""Seconds without a word after which a process is taken for lost."""


class NoBenchError(Exception):
    """No process can be started."""


class GoneError(Exception):
    """The process has ended, is silent, or has not answered what it was asked."""


class Workbench:
    """A process of ``command``. Not for two threads, but for ``kill``."""

    def __init__(self, command: Sequence[str]) -> None:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(str(Path(each).absolute()) for each in sys.path),
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        }
        try:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, env=environment)
        except OSError as error:
            raise NoBenchError from error
        if self._process.stdin is None or self._process.stdout is None:
            raise NoBenchError
        self._orders, self._answers = self._process.stdin, self._process.stdout

    def greet(self) -> None:
        """Wait until the process can draw; NoBenchError if it never can."""
        with contextlib.suppress(GoneError):
            if self._read(len(READY)) == READY:
                return
        raise NoBenchError

    def draw(self, drawing: Drawing) -> QImage:
        """The drawing; GoneError where the process does not give it."""
        order = pickle.dumps(drawing, protocol=pickle.HIGHEST_PROTOCOL)
        try:
            rest = memoryview(LENGTH.pack(len(order)) + order)
            while rest:
                rest = rest[self._orders.write(rest) or 0 :]
        except (OSError, ValueError) as error:
            raise GoneError from error
        if ANSWER.unpack(self._read(ANSWER.size)) != (drawing.width, drawing.height):
            raise GoneError
        pixels = self._read(drawing.width * drawing.height * 4)
        return QImage(pixels, drawing.width, drawing.height, drawing.width * 4, FORMAT).copy()

    def kill(self) -> None:
        """End the process now; whoever waits for its answer is told that it is gone. For any thread."""
        self._process.kill()

    def close(self) -> None:
        """End the process and forget it."""
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):  # words that it has not heard
            self._orders.close()
        self._answers.close()

    def _read(self, count: int) -> bytes:
        data = bytearray()
        until = time.monotonic() + _PATIENCE
        while len(data) < count:
            ready, _, _ = select.select([self._answers], [], [], max(0.0, until - time.monotonic()))
            piece = self._answers.read(min(count - len(data), 1 << 20)) if ready else b""
            if not piece:
                raise GoneError
            data += piece
        return bytes(data)
