"""A thread that sees each change of a content folder."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from kiosk.editing.live import LiveFolder, Look

_PAUSE = 0.15
"""Seconds between two looks at the folder: a change that two looks see alike has been written to its end."""

_SHARE = 4
"""A folder so large that looking at it takes long is looked at less often: the pauses are this many times as long."""


class Follower:
    """Tells every change: ``fingerprint`` gives a word that changes with the folder, ``tell`` is called from the thread.

    ``seen`` is the fingerprint from before the first look, so that no change between that and ``start`` is missed.
    """

    def __init__(self, folder: LiveFolder, fingerprint: Callable[[], str], tell: Callable[[Look], None], seen: str) -> None:
        self._folder = folder
        self._fingerprint = fingerprint
        self._tell = tell
        self._seen = seen
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="follower", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._ends.set()
        if self._thread.is_alive():
            self._thread.join()

    def _follow(self) -> None:
        read = before = self._seen
        pause = _PAUSE
        while not self._ends.wait(pause):
            begun = time.monotonic()
            now = self._fingerprint()
            pause = max(_PAUSE, (time.monotonic() - begun) * _SHARE)
            settled, before = now == before, now
            if settled and now != read:
                look = self._folder.look()
                read = now
                self._tell(look)
