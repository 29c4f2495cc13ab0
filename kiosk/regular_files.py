"""Opening files that somebody else put there."""

from __future__ import annotations

import os
import stat
from io import BufferedReader
from pathlib import Path

_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


class NotRegularError(OSError):
    """A folder, pipe, socket or device stands where a file should."""


def open_regular(path: Path, flags: int = 0) -> BufferedReader:
    """Open a regular file for reading; NotRegularError for anything else, OSError where there is nothing. Never waits."""
    descriptor = os.open(path, _FLAGS | flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotRegularError
    return os.fdopen(descriptor, "rb")
