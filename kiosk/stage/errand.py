"""One task that another process does for the window."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

Answer = dict[str, Any]
_PATIENCE_MS = 1000


class Errand(QObject):
    """Runs ``kiosk.publishing.worker``; ``heard`` is called with every line it says, and with a refusal if it ends without a word."""

    def __init__(self, parent: QObject, heard: Callable[[Answer], None], task: str, *arguments: str | Path) -> None:
        super().__init__(parent)
        self._heard = heard
        self._spoke = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", os.pathsep.join(str(Path(each).absolute()) for each in sys.path))
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._end)
        self._process.start(sys.executable, ["-P", "-m", "kiosk.publishing.worker", task, *map(str, arguments)])

    def tell(self, word: str) -> None:
        """Write a line to the process."""
        self._process.write(f"{word}\n".encode())

    def drop(self) -> None:
        """Nothing that comes from now on is of interest; the process ends when its input does, or is killed."""
        self._heard = lambda _: None
        self._spoke = True
        self._process.closeWriteChannel()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)

    def stop(self) -> None:
        """End the process now."""
        self.drop()
        if not self._process.waitForFinished(_PATIENCE_MS):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _read(self) -> None:
        while self._process.canReadLine():
            self._spoke = True
            self._heard(json.loads(bytes(self._process.readLine().data())))

    def _end(self) -> None:
        if not self._spoke:
            self._spoke = True
            self._heard({"refused": "the program that should read it has ended", "kind": "disk"})
