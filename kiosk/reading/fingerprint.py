"""Whether anything in a content folder, or in the program that reads it, has changed."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

_MOST_FILES = 200_000
_READERS = ("exhibition", "reading", "pictures")
_PACKAGE = Path(__file__).resolve().parent.parent


def fingerprint(root: Path) -> str:
    """A number in hex that changes with every change of a file; empty where the folder cannot be told apart from another."""
    digest = hashlib.sha256(f"{sys.version}\0{os.path.abspath(root)}".encode("utf-8", "surrogateescape"))  # noqa: PTH100
    try:
        for reader in _READERS:
            for lines in _states(_PACKAGE / reader, b".py"):
                digest.update(lines)
        for lines in _states(root):
            digest.update(lines)
    except (OSError, ValueError):
        return ""
    return digest.hexdigest()


def _states(root: Path, ending: bytes = b"") -> Iterator[bytes]:
    """For each folder a line for each file: name, size, time of change, number on the disk. Links are not followed out of the folder."""
    waiting = [os.fsencode(root)]
    seen = 0
    while waiting:
        folder = waiting.pop()
        with os.scandir(folder) as entries:
            found = sorted(entries, key=_name)
        seen += len(found)
        if seen > _MOST_FILES:
            raise OSError("too many files")
        lines = [folder]
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != b"__pycache__":
                    waiting.append(entry.path)
            elif entry.name.endswith(ending):
                lines += (entry.name, _state(entry))
        yield b"\0".join(lines) + b"\0\0"


_name = attrgetter("name")


def _state(entry: os.DirEntry[bytes]) -> bytes:
    state = entry.stat(follow_symlinks=False)
    line = b"%d %d %d %d" % (state.st_mode, state.st_size, state.st_mtime_ns, state.st_ino)
    if entry.is_symlink():
        try:
            target = entry.stat()
        except OSError:
            return line + b" -> nothing"
        line += b" -> %d %d %d" % (target.st_size, target.st_mtime_ns, target.st_ino)
    return line


if __name__ == "__main__":  # see ahead.py
    print(fingerprint(Path(sys.argv[1])))
