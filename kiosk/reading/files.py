"""Access to the files of a content folder, and to nothing outside it."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.reading.decoding import decode
from kiosk.reading.nearest import printable
from kiosk.reading.report import Fault
from kiosk.regular_files import open_regular

_IGNORED_ENDINGS = ("~", ".bak", ".swp", ".swo", ".orig", ".tmp", ".rej")
_IGNORED_NAMES = {"thumbs.db", "desktop.ini"}


@dataclass(frozen=True, slots=True)
class Item:
    """A file or folder in a folder; ``is_folder`` is true for a real folder only, not for a link to one."""

    name: str
    is_folder: bool


@dataclass(frozen=True)
class ContentFolder:
    """The root of what curators write. Paths are relative to it, with ``/``. It is made for one reading: where a link to it leads is asked once."""

    root: Path

    @cached_property
    def _name(self) -> str:
        return Path(os.path.abspath(self.root)).name  # noqa: PTH100, a link keeps its name

    @cached_property
    def _place(self) -> str:
        return os.path.realpath(self.root, strict=True)

    def label(self, path: str) -> str:
        """How a problem names the file: ``content/people/anna/entry.yaml``, always printable."""
        return printable(f"{self._name}/{path}".rstrip("/"))

    def items(self, path: str = "") -> list[Item]:
        """What stands in a folder, sorted, without hidden files and what editors leave; empty where it cannot be read."""
        try:
            with os.scandir(self.root / path) as entries:
                items = [Item(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
        except (OSError, ValueError):
            return []
        return sorted((item for item in items if not _ignored(item.name)), key=lambda item: item.name)

    def inside(self, path: str, owner: str = "") -> Path:
        """The real place of a regular file; Fault where it is none, or leads out of the folder ``owner``."""
        leaves = leads_out(path)
        if leaves:
            raise Fault(leaves)
        try:
            root = self._place
            place = os.path.realpath(f"{self.root}/{owner}/{path}", strict=True)
            mode = Path(place).stat().st_mode
        except (OSError, ValueError) as error:
            raise Fault(_why(error)) from error
        if not place.startswith(f"{root.rstrip(os.sep)}{os.sep}"):
            raise Fault("leads out of the content folder")
        if stat.S_ISDIR(mode):
            raise Fault("is a folder, not a file")
        if not stat.S_ISREG(mode):
            raise Fault("is not a regular file")
        return Path(place)

    def text(self, path: str, most_bytes: int) -> str:
        """The text of a file; Fault where it cannot be read, is too large or is not UTF-8."""
        try:
            with open_regular(self.inside(path)) as file:
                data = file.read(most_bytes + 1)
        except OSError as error:
            raise Fault(_why(error)) from error
        if len(data) > most_bytes:
            raise Fault(f"is larger than {most_bytes // 1024} KB")
        return decode(data)


def leads_out(path: str) -> str:
    """Why a path that a curator wrote is not accepted; empty where it is."""
    if "\0" in path or "\\" in path or ":" in path or "" in path.split("/"):
        return "is not a path inside the entry's folder: write the name of a file that stands there"
    parts = path.split("/")
    if ".." in parts:
        return "leads out of the entry's folder"
    if any(part.startswith(".") for part in parts):
        return "is the name of a hidden file"
    return ""


def _ignored(name: str) -> bool:
    low = name.lower()
    return low.startswith((".", "#", "readme")) or low.endswith(_IGNORED_ENDINGS) or low in _IGNORED_NAMES


def _why(error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "is missing"
        case PermissionError():
            return "cannot be read: the kiosk has no permission"
        case OSError(errno=errno.ELOOP):
            return "is a link that leads to itself"
        case OSError(strerror=str(reason)) if reason:
            return f"cannot be read: {reason.lower()}"
        case _:
            return "cannot be read"
