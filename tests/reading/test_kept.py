"""What a reading becomes as bytes, and how little of it is opened."""

from __future__ import annotations

import hashlib
import os
import pickle
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication
from small_exhibition import small_exhibition

from kiosk.exhibition.exhibition import Entry, Exhibition, Filter
from kiosk.exhibition.late import LateEntries, LateList, LateTable
from kiosk.exhibition.pictures import Prepared
from kiosk.exhibition.problems import Problem
from kiosk.exhibition.references import EntryId, Words
from kiosk.places import bundled_content
from kiosk.reading.cache import load_or_read
from kiosk.reading.kept import Index, Late, from_bytes, to_bytes
from kiosk.reading.result import Reading
from kiosk.visit.visit import Visit

from .conftest import SmallFolder

MANY = 400


def many_people() -> Exhibition:
    """The small exhibition with four hundred people more, every tenth in a group."""
    exhibition = small_exhibition()
    section = exhibition.sections[0]
    model = section.entries[0]
    groups = [("tenth",) if number % 10 == 0 else () for number in range(MANY)]
    more = [Entry(EntryId(f"{section.id}/p{number}"), replace(model.facts, groups=groups[number]), model.texts) for number in range(MANY)]
    settings = replace(section.settings, filters=(Filter("tenth", Words({"en": "Every tenth"})),))
    section = replace(section, settings=settings, entries=(*section.entries, *more))
    names = [entry.id for entry in more]
    related = {**exhibition.related, **{name: (names[number - 1],) for number, name in enumerate(names)}}
    pictures = {f"{name}/a.jpg": Prepared(4, 3, ((640, f"/nowhere/{name}"),)) for name in names}
    return replace(exhibition, sections=(section, *exhibition.sections[1:]), related=related, pictures=pictures)


def opened(reading: Reading) -> Exhibition:
    exhibition = from_bytes(to_bytes(reading))[0].exhibition
    assert exhibition is not None
    return exhibition


def late(exhibition: Exhibition) -> LateEntries:
    entries = exhibition.sections[0].entries
    assert isinstance(entries, LateEntries)
    return entries


def test_what_was_read_is_found_again(small: SmallFolder) -> None:
    reading = replace(small.read(), problems=(Problem("a", 1, 2, "is wrong"),))
    assert reading.exhibition is not None
    again, _ = from_bytes(to_bytes(reading))
    assert again == reading
    assert reading == again
    assert to_bytes(again) == to_bytes(reading)


def test_the_bundled_exhibition_is_found_again(tmp_path: Path) -> None:
    reading = load_or_read(bundled_content(), None)
    again, files = from_bytes(to_bytes(reading))
    assert again == load_or_read(bundled_content(), tmp_path)
    assert len(files) == len(set(files))


def test_a_folder_without_an_exhibition_is_kept_too() -> None:
    reading = Reading(None, (Problem("exhibition.yaml", 1, 1, "is missing"),), 3)
    assert from_bytes(to_bytes(reading)) == (reading, ())


def test_prepared_files_are_named_once() -> None:
    exhibition = many_people()
    twice = replace(exhibition, pictures={name: Prepared(4, 3, ((640, "/one"), (1280, "/two"))) for name in exhibition.pictures})
    assert from_bytes(to_bytes(Reading(twice, ())))[1] == ("/one", "/two")


def test_every_entry_has_its_own_place() -> None:
    exhibition = many_people()
    again = opened(Reading(exhibition, ()))
    assert list(again.entries) == list(exhibition.entries) == [entry.id for section in exhibition.sections for entry in section.entries]
    for name in reversed(list(exhibition.entries)):
        assert again.entries[name] == exhibition.entries[name]
        assert again.entries[name] is again.entries[name]
        assert again.sections[0].ids == exhibition.sections[0].ids
    assert again.related == exhibition.related
    assert again.pictures == exhibition.pictures
    assert again.prepared == exhibition.prepared


def test_a_visit_opens_what_it_shows_and_nothing_more(qapp: QGuiApplication, clock: FakeClock) -> None:
    exhibition = opened(Reading(many_people(), ()))
    people = late(exhibition)
    visit = Visit(exhibition, None, clock)
    visit.begin("en")
    assert [door.door.title for door in visit.doors]
    assert people.opened <= 1
    visit.openSection(exhibition.sections[0].id)
    assert visit.section is not None
    assert visit.section.entries.rowCount() == len(people)
    assert [item.count for item in visit.section.filters] == [len(people), MANY // 10]
    visit.chooseGroup("tenth")
    assert visit.section.entries.rowCount() == MANY // 10
    assert people.opened <= 1
    last = exhibition.sections[0].ids[-1]
    visit.openEntry(last)
    assert visit.page is not None
    assert visit.page.neighbours == (people[-2], None)
    assert [card.entryId for card in visit.page.related] == [people[-2].id]
    assert people.opened <= 3
    visit.end()
    assert people.opened <= 3
    shiboken6.delete(visit)


def test_a_group_is_a_list_of_the_same_entries() -> None:
    exhibition = many_people()
    section, again = exhibition.sections[0], opened(Reading(exhibition, ())).sections[0]
    assert again.in_group("tenth") == section.in_group("tenth")
    assert again.in_group("tenth")[3] is again.entries[again.ids.index(EntryId(f"{section.id}/p30"))]
    assert again.in_group("nobody") == ()
    assert again.in_group(None) == section.in_group(None) == ()


def test_a_late_list_is_like_a_tuple() -> None:
    pages: list[int] = []

    def load(number: int) -> tuple[int, ...]:
        pages.append(number)
        return tuple(range(number * 4, min(number * 4 + 4, 10)))

    numbers = LateList(10, 4, load)
    assert (len(numbers), numbers[9], numbers[-1], numbers[8:]) == (10, 9, 9, (8, 9))
    assert pages == [2]
    assert (numbers.opened, repr(numbers)) == (1, "<10 things, 1 pages looked at>")
    assert numbers == tuple(range(10))
    assert tuple(range(10)) == numbers
    assert numbers != tuple(range(9))
    assert numbers != list(range(10))
    assert pages == [2, 0, 1]
    assert hash(numbers) == hash(tuple(range(10)))
    for beyond in (10, -11):
        with pytest.raises(IndexError):
            numbers[beyond]
    assert pickle.loads(pickle.dumps(numbers)) == tuple(range(10))


def test_a_late_table_is_like_a_dict() -> None:
    table = LateTable(("b", "a"), LateList(2, 1, lambda number: (number,)))
    assert table == {"b": 0, "a": 1}
    same = {"b": 0, "a": 1}
    assert same == table
    assert (list(table), "a" in table, "c" in table, table.get("c")) == (["b", "a"], True, False, None)
    assert pickle.loads(pickle.dumps(table)) == {"b": 0, "a": 1}


@pytest.mark.parametrize("data", [b"", b"short", hashlib.sha256(b"").digest()])
def test_bytes_that_are_no_reading_are_refused(data: bytes) -> None:
    with pytest.raises((ValueError, EOFError)):
        from_bytes(data)


@pytest.mark.parametrize("place", [0, 33, 60, -1])
def test_one_flipped_bit_is_refused(place: int) -> None:
    data = bytearray(to_bytes(Reading(many_people(), ())))
    data[place] ^= 1
    with pytest.raises(ValueError, match=r"^is damaged$"):
        from_bytes(bytes(data))


class Evil:
    def __init__(self, path: Path) -> None:
        self.path = str(path)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (self.path,)


def signed(index: object, page: object) -> bytes:
    opens = pickle.dumps(index)
    data = len(opens).to_bytes(8, "big") + opens + zlib.compress(pickle.dumps(page))
    return hashlib.sha256(data).digest() + data


def test_nothing_but_the_model_is_built(tmp_path: Path) -> None:
    with pytest.raises(pickle.UnpicklingError, match=r"^posix\.mkdir is no part of a reading$"):
        from_bytes(signed(Evil(tmp_path / "evil"), ()))
    with pytest.raises(TypeError, match=r"^is no index$"):
        from_bytes(signed(Reading(None, ()), ()))
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("kind", ["evil", "other"])
def test_a_page_holds_nothing_but_what_belongs_there(tmp_path: Path, kind: str) -> None:
    page = (Evil(tmp_path / "evil") if kind == "evil" else Problem("a", 1, 1, "b"),)
    whole = zlib.compress(pickle.dumps(page))
    exhibition = replace(small_exhibition(), sections=(), related={}, pictures={})
    pictures = Late(1, 1, (0, len(whole)))
    index = Index(Reading(exhibition, ()), related=((), Late(0, 1, (0,))), pictures=(("a",), pictures))
    broken = from_bytes(signed(index, page))[0].exhibition
    assert broken is not None
    with pytest.raises((pickle.UnpicklingError, TypeError)):
        broken.pictures["a"]
    assert not (tmp_path / "evil").exists()
