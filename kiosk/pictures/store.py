"""Prepared pictures, each made once by a limited child process and kept by what it is made from."""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cached_property
from io import BufferedReader
from pathlib import Path
from typing import Any

from kiosk.exhibition.pictures import Prepared
from kiosk.places import cache_home, is_private
from kiosk.regular_files import NotRegularError, open_regular

TIMEOUT_SECONDS = 5.0
SOURCE_BYTES = 80 * 1024 * 1024
_VERSION = "2"
_ANSWER = "picture.json"


class PictureStore:
    """Prepared pictures under ``cache_dir`` (by default the user's cache), which can be deleted at any time.

    Where that folder cannot be written, a temporary one serves until the program ends.
    """

    def __init__(self, cache_dir: Path | None = None) -> None:
        self._wanted = (cache_dir or cache_home()) / "pictures"

    def prepare(self, path: Path) -> Prepared | str:
        """The picture as the window may load it, or the reason why not: ``is damaged``. Never raises, never hangs."""
        try:
            with _open(path) as source:
                key = f"{_VERSION}-{hashlib.file_digest(source, 'sha256').hexdigest()}"
                known = self._known(self._folder / key)
                if known is not None:
                    return known
                source.seek(0)
                return self._make(source, self._folder / key)
        except _RefusedError as refused:
            return str(refused)
        except NotRegularError:
            return "is not a regular file"
        except OSError as error:
            return f"cannot be prepared: {(error.strerror or 'the system refused').lower()}"

    @cached_property
    def _folder(self) -> Path:
        if is_private(self._wanted):
            return self._wanted
        folder = Path(tempfile.mkdtemp(prefix="kiosk-pictures-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        return folder

    def _known(self, folder: Path) -> Prepared | str | None:
        try:
            return _read(json.loads((folder / _ANSWER).read_bytes()), folder)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _make(self, source: BufferedReader, folder: Path) -> Prepared | str:
        with contextlib.ExitStack() as stack:
            work = Path(tempfile.mkdtemp(prefix="new-", dir=self._folder))
            stack.callback(shutil.rmtree, work, ignore_errors=True)
            answer = _ask(source, work)
            (work / _ANSWER).write_text(json.dumps(answer))
            try:
                result = _read(answer, work)
            except (ValueError, KeyError, TypeError):
                raise _RefusedError("could not be opened") from None
            shutil.rmtree(folder, ignore_errors=True)
            with contextlib.suppress(OSError):  # another kiosk was faster
                work.rename(folder)
            return self._known(folder) or result


class _RefusedError(Exception):
    """A reason that may be another one tomorrow, and is not remembered."""


def _open(path: Path) -> BufferedReader:
    file = open_regular(path)
    if os.fstat(file.fileno()).st_size > SOURCE_BYTES:
        file.close()
        raise _RefusedError(f"is larger than {SOURCE_BYTES // 1024 // 1024} MB: save it as JPEG, or with fewer pixels")
    return file


def _ask(source: BufferedReader, work: Path) -> dict[str, Any]:
    """What the child says; it gets the file open, so that nobody can change which file is meant."""
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": os.pathsep.join(str(Path(each).absolute()) for each in sys.path),
    }
    command = [sys.executable, "-P", "-m", "kiosk.pictures.worker", str(work)]
    try:
        done = subprocess.run(command, stdin=source, capture_output=True, timeout=TIMEOUT_SECONDS, env=environment, check=False)
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise _RefusedError(f"took longer than {TIMEOUT_SECONDS:g} seconds to open") from None
    except ValueError:
        raise _RefusedError("could not be opened: it needs too much time or memory") from None
    if not isinstance(answer, dict):
        raise _RefusedError("could not be opened")
    return answer


def _read(answer: dict[str, Any], folder: Path) -> Prepared | str:
    """A child's answer about files in ``folder``; ValueError where a file is not as it was written."""
    if "refused" in answer:
        return str(answer["refused"])
    files = []
    for edge, name, size in answer["files"]:
        file = folder / Path(name).name
        if file.stat().st_size != size:
            raise ValueError(f"{file} has changed")
        files.append((int(edge), str(file)))
    return Prepared(int(answer["width"]), int(answer["height"]), tuple(files))
