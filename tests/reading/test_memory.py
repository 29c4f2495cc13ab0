"""A folder that is read again and again: nothing is told otherwise than by a fresh reading, and what breaks is shown as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.pictures.store import PictureStore
from kiosk.reading import entries
from kiosk.reading.memory import Memory
from kiosk.reading.reader import read_exhibition
from kiosk.reading.result import Reading

from .conftest import SmallFolder
from .test_mistakes import mistakes

ZHUKOV = "leaders/zhukov"
ENTRY = f"{ZHUKOV}/entry.yaml"


class Reader:
    """Reads a folder with one memory, and counts the entries that are read."""

    def __init__(self, small: SmallFolder, monkeypatch: pytest.MonkeyPatch) -> None:
        self.small = small
        self.memory = Memory()
        self.read: list[str] = []
        original = entries.read_entry

        def read_entry(entry, desk, groups=()):  # type: ignore[no-untyped-def]
            self.read.append(entry)
            return original(entry, desk, groups)

        monkeypatch.setattr(entries, "read_entry", read_entry)

    def again(self) -> Reading:
        self.read.clear()
        return read_exhibition(self.small.root, PictureStore(self.small.root.parent / "cache"), memory=self.memory)


@pytest.fixture
def reader(small: SmallFolder, monkeypatch: pytest.MonkeyPatch) -> Reader:
    return Reader(small, monkeypatch)


def test_only_what_has_changed_is_read_again(reader: Reader) -> None:
    first = reader.again()
    assert len(reader.read) == first.entries
    assert reader.again() == first
    assert reader.read == []
    reader.small.replace(f"{ZHUKOV}/en.md", "title:", "title: Marshal ")
    changed = reader.again()
    assert reader.read == [ZHUKOV]
    assert changed.exhibition is not None
    assert changed.exhibition.entries[ZHUKOV].texts["en"].title.startswith("Marshal")  # type: ignore[index]


@pytest.mark.parametrize(("file", "old", "new", "problems"), list(mistakes()))
def test_a_mistake_is_told_as_by_a_fresh_reading(reader: Reader, file: str, old: str, new: str, problems: list[str]) -> None:
    before = reader.again()
    path = reader.small.root / file
    text = path.read_bytes() if path.exists() else None
    reader.small.replace(file, old, new)
    assert [str(problem).removeprefix("content/") for problem in reader.again().problems] == problems
    if text is None:
        path.unlink()
    else:
        path.write_bytes(text)
    assert reader.again() == before
    assert reader.memory.kept == set()


def test_a_broken_entry_is_shown_as_it_was(reader: Reader) -> None:
    before = reader.again()
    reader.small.replace(ENTRY, "", "kind: [person")
    broken = reader.again()
    assert broken.problems
    assert reader.memory.kept == {ZHUKOV}
    assert broken.exhibition == before.exhibition


def test_an_entry_that_was_never_whole_is_not_shown(reader: Reader) -> None:
    reader.small.replace(ENTRY, "", "kind: [person")
    reading = reader.again()
    assert reading.exhibition is not None
    assert ZHUKOV not in reading.exhibition.entries
    assert reader.memory.kept == set()


def test_a_broken_section_is_shown_as_it_was(reader: Reader) -> None:
    before = reader.again()
    reader.small.replace("leaders/section.yaml", "", "title: [")
    broken = reader.again()
    assert broken.exhibition is not None
    assert before.exhibition is not None
    assert broken.exhibition.section("leaders") == before.exhibition.section("leaders")
    assert reader.memory.kept == {"leaders"}


def test_what_is_deleted_is_gone(reader: Reader) -> None:
    reader.again()
    for path in (reader.small.root / ZHUKOV).iterdir():
        path.unlink()
    (reader.small.root / ZHUKOV).rmdir()
    reading = reader.again()
    assert reading.exhibition is not None
    assert ZHUKOV not in reading.exhibition.entries
    assert reader.memory.kept == set()


def test_an_older_version_loses_what_has_gone_meanwhile(reader: Reader) -> None:
    reader.again()
    reader.small.replace(ENTRY, "", "kind: [person")
    (reader.small.root / "sources.yaml").write_text("archive: {title: The archive}\n", "utf-8")
    reading = reader.again()
    assert reading.exhibition is not None
    shown = reading.exhibition.entries.get(ZHUKOV)  # type: ignore[call-overload]
    assert shown is None or set(shown.facts.sources) <= {"archive"}


def test_an_entry_is_read_again_when_shared_words_change(reader: Reader) -> None:
    first = reader.again()
    reader.small.replace("words/en.yaml", ": ", ": the ")
    reader.again()
    assert len(reader.read) == first.entries


def test_a_file_of_the_same_size_and_time_but_another_name_counts_as_a_change(reader: Reader) -> None:
    reader.again()
    stray: Path = reader.small.root / ZHUKOV / "stray.txt"
    stray.write_text("x", "utf-8")
    assert any("stray.txt" in str(problem) for problem in reader.again().problems)
    stray.rename(stray.with_name("other.txt"))
    assert any("other.txt" in str(problem) for problem in reader.again().problems)
