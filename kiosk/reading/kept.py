"""A reading as bytes, so that a start opens of it only what it shows.

The bytes are a SHA-256 of all that follows, the length of the index, the index, and pages: some entries each, some lines each of what is
related to what, some prepared pictures each. The hash is verified before anything is opened, over bytes that are in memory by then. So a page that
is opened an hour later is as sound as the index, and nothing can fail while a visitor stands before it.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.late import LateEntries, LateList, LateTable
from kiosk.exhibition.pictures import Prepared
from kiosk.exhibition.references import EntryId
from kiosk.reading.collecting import no_collection
from kiosk.reading.result import Reading

T = TypeVar("T")

_DIGEST_BYTES = 32
_LENGTH_BYTES = 8
_ENTRIES_A_PAGE = 4
_QUICK = 1
"""The level of compression: ten thousand entries are 12 MB in place of 45, and the hash of so much less is the sooner made."""

_LINES_A_PAGE = 256


@dataclass(frozen=True, slots=True)
class Late:
    """Where the pages of a list lie: ``starts`` are their first bytes and, last, the byte after them."""

    count: int
    size: int
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """What is opened at once. ``reading`` has no entries, nothing related and no pictures."""

    reading: Reading
    ids: tuple[tuple[EntryId, ...], ...] = ()
    groups: tuple[tuple[tuple[str, ...], ...], ...] = ()
    entries: tuple[Late, ...] = ()
    related: tuple[tuple[EntryId, ...], Late] | None = None
    pictures: tuple[tuple[str, ...], Late] | None = None
    files: tuple[str, ...] = ()
    """Every file that was prepared for the window."""


def to_bytes(reading: Reading) -> bytes:
    """The reading, to be opened with ``from_bytes``."""
    pages = bytearray()
    exhibition = reading.exhibition
    if exhibition is None:
        index = Index(reading)
    else:
        sections = exhibition.sections
        index = Index(
            replace(reading, exhibition=_emptied(exhibition)),
            tuple(section.ids for section in sections),
            tuple(tuple(entry.facts.groups for entry in section.entries) for section in sections),
            tuple(_written(section.entries, _ENTRIES_A_PAGE, pages) for section in sections),
            (tuple(exhibition.related), _written(exhibition.related.values(), _LINES_A_PAGE, pages)),
            (tuple(exhibition.pictures), _written(exhibition.pictures.values(), _LINES_A_PAGE, pages)),
            tuple(dict.fromkeys(path for picture in exhibition.pictures.values() for _, path in picture.files)),
        )
    opened = _pickled(index)
    data = len(opened).to_bytes(_LENGTH_BYTES, "big") + opened + bytes(pages)
    return hashlib.sha256(data).digest() + data


def from_bytes(data: bytes) -> tuple[Reading, tuple[str, ...]]:
    """The reading, and the files that were prepared for it. Whatever is wrong with ``data`` is raised."""
    view = memoryview(data)
    if hashlib.sha256(view[_DIGEST_BYTES:]).digest() != data[:_DIGEST_BYTES]:
        raise ValueError("is damaged")
    begin = _DIGEST_BYTES + _LENGTH_BYTES
    end = begin + int.from_bytes(view[_DIGEST_BYTES:begin], "big")
    index = _unpickled(view[begin:end])
    if not isinstance(index, Index):
        raise TypeError("is no index")
    return _opened(index, view[end:]), index.files


def _opened(index: Index, pages: memoryview) -> Reading:
    exhibition = index.reading.exhibition
    if exhibition is None or index.related is None or index.pictures is None:
        return index.reading
    lists = zip(exhibition.sections, index.ids, index.groups, index.entries, strict=True)
    sections = tuple(
        replace(section, entries=LateEntries(ids, groups, late.size, _reader(late, pages, Entry))) for section, ids, groups, late in lists
    )
    names, related = index.related
    keys, pictures = index.pictures
    return replace(
        index.reading,
        exhibition=replace(
            exhibition,
            sections=sections,
            related=LateTable(names, LateList(related.count, related.size, _reader(related, pages, tuple))),
            pictures=LateTable(keys, LateList(pictures.count, pictures.size, _reader(pictures, pages, Prepared))),
        ),
    )


def _emptied(exhibition: Exhibition) -> Exhibition:
    return replace(exhibition, sections=tuple(replace(section, entries=()) for section in exhibition.sections), related={}, pictures={})


def _written(things: Iterable[Any], size: int, pages: bytearray) -> Late:
    """Append the pages of some things."""
    waiting = iter(things)
    count = 0
    starts = [len(pages)]
    while page := tuple(islice(waiting, size)):
        count += len(page)
        pages += zlib.compress(_pickled(page), _QUICK)
        starts.append(len(pages))
    return Late(count, size, tuple(starts))


def _reader(late: Late, pages: memoryview, kind: type[T]) -> Callable[[int], tuple[T, ...]]:
    def read(number: int) -> tuple[T, ...]:
        page: Sequence[T] = _unpickled(zlib.decompress(pages[late.starts[number] : late.starts[number + 1]]))
        if not all(isinstance(thing, kind) for thing in page):
            raise TypeError(f"a page holds something other than {kind.__name__}")
        return tuple(page)

    return read


def _pickled(thing: object) -> bytes:
    return pickle.dumps(thing, protocol=pickle.HIGHEST_PROTOCOL)


def _unpickled(data: bytes | memoryview) -> Any:
    with no_collection():
        return _Unpickler(io.BytesIO(data)).load()


class _Unpickler(pickle.Unpickler):
    """Builds nothing but the model."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("kiosk.exhibition.") or (module, name) in _OWN:
            return getattr(sys.modules.get(module) or __import__(module, fromlist=[name]), name)
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a reading")


_OWN = {(each.__module__, each.__name__) for each in (Reading, Index, Late)}
