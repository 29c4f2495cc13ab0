"""Thousands of entries, read by as many processes as there are cores. A few are read faster by the one that is there already."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.references import EntryId
from kiosk.reading.collecting import no_collection
from kiosk.reading.entries import Desk, entry_on
from kiosk.reading.report import FileReport

LEAST_ENTRIES = 1500
"""What a further process costs at its start is what so many entries take to read."""

_CHUNK = 200
_desk: Desk | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """What a process has read: entries, problems by file, the sources that were named, prepared pictures and videos."""

    count: int
    entries: list[Entry]
    reports: dict[str, FileReport]
    used: set[Any]
    pictures: dict[str, Any]
    videos: dict[str, str]


def read_entries(ids: tuple[EntryId, ...], desk: Desk, groups: tuple[str, ...], renew: Callable[[], Desk] | None = None) -> list[Entry]:
    """The entries that can be shown, in the order of ``ids``; ``renew`` lays a desk like this one in another process."""
    if renew is None or desk.memory is not None or len(ids) < LEAST_ENTRIES or (os.cpu_count() or 1) < 2:
        return list(_one_by_one(ids, desk, groups))
    from concurrent.futures.process import BrokenProcessPool

    entries: list[Entry] = []
    try:
        for part in _parts(ids, groups, renew):
            entries += part.entries
            desk.report.files.update(part.reports)
            desk.catalogue.used |= part.used
            desk.media.pictures.update(part.pictures)
            desk.media.videos.update(part.videos)
            desk.step(part.count)
    except (BrokenProcessPool, OSError):  # no memory, or no process: what one can read alone is enough
        return list(_one_by_one(ids, desk, groups))
    return entries


def _one_by_one(ids: tuple[EntryId, ...], desk: Desk, groups: tuple[str, ...]) -> Iterator[Entry]:
    for entry_id in ids:
        entry = entry_on(desk, entry_id, groups)
        if entry is not None:
            yield entry
        desk.step(1)


def _parts(ids: tuple[EntryId, ...], groups: tuple[str, ...], renew: Callable[[], Desk]) -> Iterator[_Part]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    workers = min(4, os.cpu_count() or 1)
    context = multiprocessing.get_context("spawn")  # a fork would copy the threads of Qt half
    with ProcessPoolExecutor(workers, context, _lay_desk, (renew,)) as pool:
        chunks = [ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK)]
        jobs = [pool.submit(_read, chunk, groups) for chunk in chunks]
        try:
            for job in jobs:
                yield job.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _lay_desk(renew: Callable[[], Desk]) -> None:
    global _desk  # noqa: PLW0603, one for the whole process
    _desk = renew()


@no_collection()
def _read(ids: tuple[EntryId, ...], groups: tuple[str, ...]) -> _Part:
    if _desk is None:
        raise OSError("no desk was laid")
    _desk.report.files.clear()
    _desk.catalogue.used.clear()
    _desk.media.pictures.clear()
    _desk.media.videos.clear()
    entries = list(_one_by_one(ids, _desk, groups))
    return _Part(len(ids), entries, dict(_desk.report.files), set(_desk.catalogue.used), dict(_desk.media.pictures), dict(_desk.media.videos))
