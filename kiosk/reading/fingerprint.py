"""Whether anything in a content folder, or in the program that reads it, has changed."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_MOST_FILES = 200_000
_READERS = ("exhibition", "reading", "pictures")
_PACKAGE = Path(__file__).resolve().parent.parent


def fingerprint(root: Path) -> str:
    """A number in hex that changes with every change of a file; empty where the folder cannot be told apart from another."""
    digest = hashlib.sha256(f"{sys.version}\0{os.path.abspath(root)}".encode("utf-8", "surrogateescape"))  # noqa: PTH100
    try:
        for reader in _READERS:
            for line in sorted(_states(_PACKAGE / reader, "*.py")):
                digest.update(line)
        for line in sorted(_states(root)):
            digest.update(line)
    except (OSError, ValueError):
        return ""
    return digest.hexdigest()


def _states(root: Path, pattern: str = "") -> Iterator[bytes]:
    """A line for each file: path, size, time of change, number on the disk. Links are not followed out of the folder."""
    waiting = [os.fsencode(root)]
    seen = 0
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                seen += 1
                if seen > _MOST_FILES:
                    raise OSError("too many files")
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != b"__pycache__":
                        waiting.append(entry.path)
                elif not pattern or entry.name.endswith(b".py"):
                    yield b"%b\0%b\n" % (entry.path, _state(entry))


def _state(entry: os.DirEntry[bytes]) -> bytes:
    state = entry.stat(follow_symlinks=False)
    line = f"{state.st_mode} {state.st_size} {state.st_mtime_ns} {state.st_ino}"
    if entry.is_symlink():
        try:
            target = entry.stat()
        except OSError:
            return f"{line} -> nothing".encode()
        line += f" -> {target.st_size} {target.st_mtime_ns} {target.st_ino}"
    return line.encode()
