"""Packs on USB sticks that the system has mounted."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
_MOST_FILES = 2_000
_MOST_PACKS = 6
_ESCAPE = re.compile(r"\\([0-7]{3})")


def packs_on_sticks(folders: Iterable[str], mounts: Path = MOUNTS) -> list[Path]:
    """The files ``*.kiosk`` at the top of every stick that is mounted below one of ``folders``, the newest first."""
    found = [pack for stick in _sticks(tuple(folders), mounts) for pack in _packs(stick)]
    return [path for _, path in sorted(found, reverse=True)[:_MOST_PACKS]]


def _sticks(folders: tuple[str, ...], mounts: Path) -> Iterator[Path]:
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        place = _ESCAPE.sub(lambda code: chr(int(code[1], 8)), line.split(" ")[1] if " " in line else "")
        if any(place.startswith(f"{folder.rstrip('/')}/") or place == folder for folder in folders):
            yield Path(place)


def _packs(stick: Path) -> Iterator[tuple[int, Path]]:
    try:
        with os.scandir(stick) as entries:
            for entry in itertools.islice(entries, _MOST_FILES):
                if entry.name.endswith(".kiosk") and not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
                    yield entry.stat().st_mtime_ns, Path(entry.path)
    except OSError:  # it was pulled out, or cannot be read
        return
