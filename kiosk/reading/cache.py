"""A start without reading: what an unchanged content folder gave the last time.

Importing this module, and a start from the cache, need neither YAML nor Markdown nor pydantic.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.places import cache_home, is_private
from kiosk.reading.ahead import fingerprint_of
from kiosk.reading.fingerprint import fingerprint
from kiosk.reading.kept import from_bytes, to_bytes
from kiosk.reading.result import Reading
from kiosk.regular_files import open_regular

if TYPE_CHECKING:
    from kiosk.pictures.store import PictureStore

_MOST_BYTES = 512 * 1024 * 1024


def load_or_read(root: Path, cache_dir: Path | None = None, pictures: PictureStore | None = None) -> Reading:
    """The reading of a content folder, from the cache where nothing has changed. The cache can be deleted at any time.

    ``pictures`` prepares those of a folder that has to be read.
    """
    return load(root, cache_dir) or read_and_keep(root, cache_dir, pictures)


def load(root: Path, cache_dir: Path | None = None) -> Reading | None:
    """The reading of a folder that has not changed since it was kept."""
    key = fingerprint_of(root)
    return _load(_place(key, cache_dir)) if key else None


def read_and_keep(root: Path, cache_dir: Path | None = None, pictures: PictureStore | None = None) -> Reading:
    """Read a folder, and keep the reading for the next start."""
    key = fingerprint(root)
    from kiosk.pictures.store import PictureStore
    from kiosk.reading.reader import read_exhibition

    reading = read_exhibition(root, pictures or PictureStore(cache_dir or cache_home()))
    if key and fingerprint(root) == key:
        _save(reading, _place(key, cache_dir))
    return reading


def _place(key: str, cache_dir: Path | None) -> Path:
    return (cache_dir or cache_home()) / "readings" / f"{key}.reading"


def _load(place: Path) -> Reading | None:
    """A cached reading, or None where there is none that can be trusted whole."""
    try:
        with open_regular(place, os.O_NOFOLLOW) as file:
            state = os.fstat(file.fileno())
            if state.st_uid != os.getuid() or state.st_size > _MOST_BYTES:
                return None
            data = file.read()
        reading, prepared = from_bytes(data)
    except Exception:  # noqa: BLE001, whatever is wrong with a cache, reading anew mends it
        return None
    return reading if all(map(os.path.exists, prepared)) else None


def _save(reading: Reading, place: Path) -> None:
    """Write the reading so that a power cut leaves the old file or the new; a folder that cannot be written is no error."""
    if not is_private(place.parent):
        return
    import tempfile

    data = to_bytes(reading)
    with contextlib.suppress(OSError):
        descriptor, name = tempfile.mkstemp(dir=place.parent, prefix="new-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).rename(place)
        except OSError:
            Path(name).unlink(missing_ok=True)
            return
        _forget_others(place)


def _forget_others(place: Path) -> None:
    """Keep the few newest readings."""
    readings = sorted(place.parent.glob("*.reading"), key=lambda each: each.stat().st_mtime_ns, reverse=True)
    for old in readings[8:]:
        old.unlink(missing_ok=True)
