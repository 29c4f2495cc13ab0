"""Writing so that a power cut leaves the old or the new, and refusing in one sentence where the disk does."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.regular_files import NotRegularError


class RefusedError(Exception):
    """Why something is not published: one sentence for the person who asked for it.

    ``kind`` is what a screen can say of it in other languages: ``foreign``, ``changed``, ``cut``, ``other``, ``unknown``, ``installed``, ``older``,
    ``unshowable``, ``room``, ``busy``, ``disk``.
    """

    def __init__(self, sentence: str, kind: str = "other") -> None:
        super().__init__(sentence)
        self.kind = kind


_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "there is no permission",
    errno.EPERM: "there is no permission",
    errno.ENOENT: "it is not there",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "it is not in a folder",
    errno.EIO: "the disk fails, or was pulled out",
    errno.ENODEV: "the disk was pulled out",
    errno.ENXIO: "the disk was pulled out",
}


def reason(error: OSError) -> str:
    """What an error of the system means."""
    if isinstance(error, NotRegularError):
        return "it is no regular file"
    return _REASONS.get(error.errno or 0, (error.strerror or "the system refuses").lower())


@contextlib.contextmanager
def saying(what: str) -> Iterator[None]:
    """Turn an error of the system into ``WHAT: the disk is full``."""
    try:
        yield
    except OSError as error:
        raise RefusedError(f"{what}: {reason(error)}", "disk") from error


def write_all(descriptor: int, data: bytes | memoryview) -> None:
    """Write every byte; the system may take fewer at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync(path: Path) -> None:
    """Wait until a file, or the list of names in a folder, is on the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write a file so that there is always the old or the new one, whole."""
    beside = path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
        try:
            write_all(descriptor, data)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.replace(beside, path)  # noqa: PTH105, a test counts these calls
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync(path.parent)


def sync_tree(root: Path) -> None:
    """Wait until all that stands in a folder is on the disk. One ``sync`` writes it together; each ``fsync`` then tells whether it failed."""
    os.sync()
    for folder, _, files in os.walk(root):
        for name in files:
            sync(Path(folder) / name)
        sync(Path(folder))


def forget(folder: Path) -> None:
    """Delete a folder; what cannot be deleted stays, and is tried again the next time."""
    shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Make the folder where it is missing, and keep every other process out of it; RefusedError where one is in."""
    with saying(f"{folder} cannot be used"):
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        descriptor = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        with saying(f"{folder} cannot be used"):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise RefusedError("another version is being installed at this moment", "busy") from None
        yield
    finally:
        os.close(descriptor)
