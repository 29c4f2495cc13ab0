"""Writing that never overwrites and never leaves a half: a folder comes whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path


class RefusedError(Exception):
    """One sentence: why nothing was written."""


def write_folder(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Make ``folder`` with these files in it; RefusedError where it is there, or where it cannot be written."""
    if folder.exists() or folder.is_symlink():
        raise RefusedError(f"{folder} is there already, and nothing was changed in it")
    work = None
    try:
        work = Path(tempfile.mkdtemp(prefix=".new-", dir=folder.parent))
        for name, text in files.items():
            (work / name).write_bytes(text.encode() if isinstance(text, str) else text)
        work.chmod(0o777 & ~_umask())
        work.rename(folder)
    except OSError as error:
        raise RefusedError(f"{folder} cannot be written, and nothing was changed: {why(error)}") from error
    finally:
        if work is not None:
            shutil.rmtree(work, ignore_errors=True)


def write_file(path: Path, text: str) -> bool:
    """Make a file with the folders it needs; false where it is there already. RefusedError where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        return False
    except OSError as error:
        raise RefusedError(f"{path} cannot be written: {why(error)}") from error
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise RefusedError(f"{path} cannot be written: {why(error)}") from error
    return True


def why(error: OSError) -> str:
    """The reason in a few words."""
    match error:
        case PermissionError():
            return "the folder is read-only for you"
        case OSError(errno=28):
            return "the disk is full"
        case OSError(errno=30):
            return "the disk is read-only"
        case FileNotFoundError():
            return "there is no such folder or file"
        case _:
            return (error.strerror or str(error)).lower()


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
