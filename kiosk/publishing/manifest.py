"""What a pack says of itself: number, date, who, and every file with its size and SHA-256."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.publishing.disk import RefusedError
from kiosk.publishing.paths import PICTURES, clash, wrong_path

FORMAT = 1
MOST_FILES = 200_000
FILE_BYTES = 4 * 1024**3
TOTAL_BYTES = 32 * 1024**3
HIGHEST = 999_999
_HASH = re.compile("[0-9a-f]{64}")
_LANGUAGE = re.compile("[a-z]{2,3}")
_MOST_LETTERS = 200


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of a pack."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PackedPicture:
    """A picture prepared for the screen; ``files`` are (long edge, path in the pack), small to large."""

    width: int
    height: int
    files: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """``titles`` and ``entries`` (how many are told) are by language, ``pictures`` by ``section/entry/file``."""

    number: int
    date: str
    who: str
    titles: Mapping[str, str]
    entries: Mapping[str, int]
    files: tuple[PackedFile, ...]
    pictures: Mapping[str, PackedPicture] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(file.size for file in self.files)

    def to_bytes(self) -> bytes:
        """The same manifest always gives the same bytes."""
        table = {
            "format": FORMAT,
            "number": self.number,
            "date": self.date,
            "who": self.who,
            "titles": dict(self.titles),
            "entries": dict(self.entries),
            "pictures": {key: [each.width, each.height, [list(file) for file in each.files]] for key, each in self.pictures.items()},
            "files": [[file.path, file.size, file.sha256] for file in self.files],
        }
        return (json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True) + "\n").encode()


def read_manifest(data: bytes) -> Manifest:
    """The manifest in ``data``, which need not be trusted; RefusedError where anything in it is not as ``kiosk pack`` writes it."""
    try:
        table = json.loads(data)
        if table["format"] != FORMAT:
            raise RefusedError("it was packed by another release of this program", "unknown")
        manifest = _built(table)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise RefusedError("its manifest cannot be read") from None
    _check_files(manifest)
    if manifest.to_bytes() != data:
        raise RefusedError("its manifest cannot be read")
    return manifest


def name_of(number: int, data: bytes) -> str:
    """The folder of an installed version: its number and the beginning of the SHA-256 of its manifest, so that the name vouches for it."""
    return f"{number}-{hashlib.sha256(data).hexdigest()[:32]}"


def _built(table: dict[str, Any]) -> Manifest:
    number, date, who = _whole(table["number"], 1, HIGHEST), str(table["date"]), str(table["who"])
    datetime.datetime.strptime(date, "%Y-%m-%dT%H:%M:%SZ")  # noqa: DTZ007, Z is UTC
    words = [who, *table["titles"].values()]
    if not all(isinstance(word, str) and len(word) <= _MOST_LETTERS and word.isprintable() for word in words):
        raise ValueError(words)
    if not all(_LANGUAGE.fullmatch(code) for code in (*table["titles"], *table["entries"])):
        raise ValueError(table["titles"])
    return Manifest(
        number=number,
        date=date,
        who=who,
        titles=dict(table["titles"]),
        entries={code: _whole(count, 0, MOST_FILES) for code, count in table["entries"].items()},
        files=tuple(PackedFile(str(path), _whole(size, 0, FILE_BYTES), _hash(sha256)) for path, size, sha256 in table["files"]),
        pictures={key: _picture(*picture) for key, picture in table["pictures"].items()},
    )


def _picture(width: int, height: int, files: list[Any]) -> PackedPicture:
    return PackedPicture(_whole(width, 1, 100_000), _whole(height, 1, 100_000), tuple((_whole(edge, 1, 100_000), str(path)) for edge, path in files))


def _whole(value: Any, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(value)
    return value


def _hash(value: Any) -> str:
    if not isinstance(value, str) or not _HASH.fullmatch(value):
        raise ValueError(value)
    return value


def _check_files(manifest: Manifest) -> None:
    if len(manifest.files) > MOST_FILES:
        raise RefusedError(f"it holds more than {MOST_FILES} files")
    if manifest.total > TOTAL_BYTES:
        raise RefusedError(f"it holds more than {TOTAL_BYTES // 1024**3} GB")
    for file in manifest.files:
        wrong = wrong_path(file.path)
        if wrong:
            raise RefusedError(f"it holds '{file.path[:100]}', which {wrong}")
    same = clash(file.path for file in manifest.files)
    if same:
        raise RefusedError(f"it holds {same}")
    there = {file.path for file in manifest.files}
    for key, picture in manifest.pictures.items():
        named = [path for _, path in picture.files]
        if not named or not all(path in there and path.lower().endswith(PICTURES) for path in named):
            raise RefusedError(f"its picture '{key[:100]}' is missing")
