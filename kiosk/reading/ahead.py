"""The fingerprint of a large folder, taken by another process while this one imports Qt.

To look at the 40,000 files of ten thousand entries takes longer than everything else that a start does before its window. It cannot be left out, or
put off until the window stands: what a curator has just changed has to be on the first picture. So it is done on the other core.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from string import hexdigits

from kiosk.places import cache_home
from kiosk.reading import fingerprint as taking

_LARGE = 4 * 1024 * 1024
"""Bytes of a kept reading; the bundled exhibition has one, and its fingerprint is taken faster than a process is started."""

_FRESH_SECONDS = 30.0
"""What was found longer ago is of no use: the folder may have changed."""

_HEX_DIGITS = 64
_asked: dict[str, Looking] = {}


class Looking:
    """A process that takes the fingerprint of ``root``."""

    def __init__(self, root: Path) -> None:
        reading, writing = os.pipe()
        nowhere = (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)
        command = [sys.executable, "-I", "-S", taking.__file__, os.fspath(root)]
        try:
            self._process = os.posix_spawn(sys.executable, command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1), nowhere])
        except OSError:
            os.close(reading)
            raise
        finally:
            os.close(writing)
        self._reading = reading
        self._until = time.monotonic() + _FRESH_SECONDS

    def answer(self) -> str:
        """What it found, waiting for it; empty where it ended without an answer, or was asked too long ago."""
        with os.fdopen(self._reading, "rb") as told:
            found = told.read(_HEX_DIGITS + 1).decode("ascii", "replace").strip()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._process, 0)
        fresh = time.monotonic() < self._until
        return found if fresh and len(found) == _HEX_DIGITS and set(found) <= set(hexdigits) else ""


def look_ahead(root: Path, cache_dir: Path | None = None) -> None:
    """Begin with the fingerprint of a folder that is going to be opened, where that is worth a process."""
    if (os.cpu_count() or 1) < 2 or not _any_large((cache_dir or cache_home()) / "readings"):
        return
    with contextlib.suppress(OSError):
        _asked[os.path.abspath(root)] = Looking(root)  # noqa: PTH100, as the fingerprint itself does it


def fingerprint_of(root: Path) -> str:
    """The fingerprint of a folder. One that was begun is good for one time: later the folder may have changed."""
    looking = _asked.pop(os.path.abspath(root), None)  # noqa: PTH100
    return (looking.answer() if looking is not None else "") or taking.fingerprint(root)


def _any_large(readings: Path) -> bool:
    with contextlib.suppress(OSError), os.scandir(readings) as kept:
        return any(each.stat(follow_symlinks=False).st_size > _LARGE for each in kept)
    return False
