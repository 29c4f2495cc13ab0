"""Entries read by several processes are those that one reads, with the same problems in the same order."""

from __future__ import annotations

import pytest

from kiosk.reading import side_by_side
from kiosk.reading.result import Reading

from .conftest import SmallFolder


def test_the_same_as_one_by_one(small: SmallFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    small.replace("leaders/zhukov/entry.yaml", "born:", "bron:")
    small.replace("leaders/konev/en.md", "[^archive]", "[^archiv]")
    small.replace("leaders/konev/ru.md", "title:", "titel:")
    alone = small.read()
    assert len(alone.problems) > 2
    parts: list[int] = []
    original = side_by_side._parts
    monkeypatch.setattr(side_by_side, "_parts", lambda ids, groups, renew: (parts.append(len(ids)), original(ids, groups, renew))[1])
    monkeypatch.setattr(side_by_side, "LEAST_ENTRIES", 2)
    monkeypatch.setattr(side_by_side.os, "cpu_count", lambda: 2)
    together = small.read()
    assert parts == [2]
    assert together == alone


def test_without_a_further_process_one_reads_alone(small: SmallFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Reading:
        raise OSError("no process")

    alone = small.read()
    monkeypatch.setattr(side_by_side, "_parts", refuse)
    monkeypatch.setattr(side_by_side, "LEAST_ENTRIES", 1)
    monkeypatch.setattr(side_by_side.os, "cpu_count", lambda: 2)
    assert small.read() == alone
