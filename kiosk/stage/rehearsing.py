"""Has the plates of an exhibition drawn before a visitor comes."""

from __future__ import annotations

import os
import pickle
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.exhibition.exhibition import Exhibition
from kiosk.stage.settings import Settings
from kiosk.stage.stage import Stage
from kiosk.visit.visit import Visit

COMMAND = ("-P", "-m", "kiosk.proof.rehearsal")
QUIET_MS = 15_000
"""A visitor who has just left may come back at once, and a kiosk that has just started has other things to do."""

_TRIES = 3
_PATIENCE_MS = 1000


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is to be laid out, and how."""

    exhibition: Exhibition
    width: int
    height: int
    diagonal: float
    theme: str


class Rehearsing(QObject):
    """While nobody is there a process walks through the exhibition; the first touch kills it, and the next quiet time begins another one."""

    def __init__(self, stage: Stage, window: QQuickWindow, settings: Settings, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(window)
        self._stage, self._window = stage, window
        self._settings = settings
        self._process: QProcess | None = None
        self._visit: Visit | None = None
        self._tries = 0
        self._finished = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self._begin)
        stage.exchanged = self._watch
        self._watch()

    @property
    def running(self) -> bool:
        return self._process is not None

    @property
    def finished(self) -> bool:
        """Whether everything has been drawn."""
        return self._finished

    def close(self) -> None:
        """End what is under way; nothing begins any more until the visit moves again."""
        self._quiet.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.kill()
            process.waitForFinished(_PATIENCE_MS)
            process.deleteLater()

    def _watch(self) -> None:
        """Another exhibition is shown."""
        self.close()
        self._visit = self._stage.visit
        self._tries = 0
        self._finished = False
        if self._visit is not None:
            self._visit.moved.connect(self._look)
            self._look()

    def _look(self) -> None:
        if self._visit is not None and self._visit.screen != "attract":
            self.close()
        elif not self.running and not self._finished and self._tries < _TRIES:
            self._quiet.start()

    def _begin(self) -> None:
        exhibition = self._stage.exhibition
        if exhibition is None:
            return
        order = Rehearsal(exhibition, self._window.width(), self._window.height(), self._settings.diagonal, self._settings.theme)
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        own = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        paths = os.pathsep.join(str(Path(each).absolute()) for each in sys.path)
        for name, value in {**own, "PYTHONPATH": paths}.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        process.finished.connect(self._end)
        process.start(sys.executable, list(COMMAND))
        process.write(pickle.dumps(order, protocol=pickle.HIGHEST_PROTOCOL))
        process.closeWriteChannel()

    def _end(self, status: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._tries += 1
        self._finished = status == 0
        self._look()
