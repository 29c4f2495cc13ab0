"""The codecs of an MP4 or MOV file: boxes within boxes, read by their headers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO, NamedTuple

_MOST_BOXES = 10_000
_INSIDE = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}


class _Box(NamedTuple):
    kind: bytes
    start: int
    end: int


def mp4_codecs(file: IO[bytes]) -> list[str]:
    """The four letters of each video track's sample descriptions, like ``avc1``; as many as can be read."""
    codecs: list[str] = []
    handler = b""
    for box in _boxes(file):
        file.seek(box.start)
        if box.kind == b"trak":
            handler = b""
        elif box.kind == b"hdlr":
            handler = file.read(12)[8:12]
        elif box.kind == b"stsd" and handler == b"vide":
            header = file.read(16)
            if len(header) == 16 and box.start + 16 <= box.end:
                codecs.append(header[12:16].decode("latin-1"))
    return codecs


def _boxes(file: IO[bytes]) -> Iterator[_Box]:
    """Boxes in the order of the file, those that hold boxes before what they hold."""
    open_ends = [file.seek(0, os.SEEK_END)]
    position = 0
    for _ in range(_MOST_BOXES):
        while open_ends and position >= open_ends[-1]:
            open_ends.pop()
        if not open_ends:
            return
        box = _box(file, position, open_ends[-1])
        if box is None:
            return
        yield box
        if box.kind in _INSIDE:
            open_ends.append(box.end)
            position = box.start
        else:
            position = box.end


def _box(file: IO[bytes], position: int, most: int) -> _Box | None:
    file.seek(position)
    header = file.read(16)
    if len(header) < 8:
        return None
    size, start = int.from_bytes(header[:4], "big"), position + 8
    if size == 1:
        size, start = int.from_bytes(header[8:16], "big"), position + 16
    end = most if size == 0 else min(position + size, most)
    return _Box(header[4:8], start, end) if end >= start else None
