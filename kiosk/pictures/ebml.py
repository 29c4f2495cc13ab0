"""The codecs of a WebM file: EBML elements, read by their headers up to the first frame."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO, NamedTuple

_MOST_ELEMENTS = 10_000
_SEGMENT, _TRACKS, _TRACK, _CLUSTER = 0x18538067, 0x1654AE6B, 0xAE, 0x1F43B675
_TRACK_TYPE, _CODEC = 0x83, 0x86
_VIDEO = 1
_LONGEST_CODEC = 64


class _Element(NamedTuple):
    id: int
    start: int
    end: int


def webm_codecs(file: IO[bytes]) -> list[str]:
    """The codec of each video track, like ``V_VP9``; as many as can be read."""
    tracks: list[tuple[list[int], list[str]]] = []
    for element in _elements(file):
        if element.id == _TRACK:
            tracks.append(([], []))
        elif tracks and element.id in {_TRACK_TYPE, _CODEC}:
            file.seek(element.start)
            value = file.read(min(element.end - element.start, _LONGEST_CODEC))
            if element.id == _CODEC:
                tracks[-1][1].append(value.rstrip(b"\0").decode("latin-1"))
            else:
                tracks[-1][0].append(int.from_bytes(value, "big"))
    return [codec for types, codecs in tracks if _VIDEO in types for codec in codecs]


def _elements(file: IO[bytes]) -> Iterator[_Element]:
    end = file.seek(0, os.SEEK_END)
    position = 0
    for _ in range(_MOST_ELEMENTS):
        file.seek(position)
        element_id, id_length = _number(file.read(4), keep_marker=True)
        file.seek(position + id_length)
        size, size_length = _number(file.read(8), keep_marker=False)
        if not id_length or not size_length or element_id == _CLUSTER:
            return
        start = position + id_length + size_length
        unknown = size == (1 << 7 * size_length) - 1
        element = _Element(element_id, start, end if unknown else min(start + size, end))
        yield element
        position = start if element_id in {_SEGMENT, _TRACKS, _TRACK} else element.end
        if position >= end:
            return


def _number(data: bytes, *, keep_marker: bool) -> tuple[int, int]:
    """A number of variable length and its length in bytes (0 where it is none)."""
    length = 8 - data[0].bit_length() + 1 if data and data[0] else 0
    if not length or len(data) < length:
        return 0, 0
    value = int.from_bytes(data[:length], "big")
    return (value if keep_marker else value & ((1 << 7 * length) - 1)), length
