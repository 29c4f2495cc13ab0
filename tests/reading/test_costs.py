"""An error costs the smallest part that can be left out, and nothing that remains points at what is lost."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.exhibition.references import EntryId, MapName, SourceKey
from kiosk.reading.references import used_values

from .conftest import SmallFolder

ALL = ["leaders/zhukov", "leaders/konev", "medals/courage", "fronts/moscow", "questions/losses"]
BROKEN = [
    ("leaders/zhukov/entry.yaml", ["leaders/zhukov"]),
    ("leaders/zhukov/en.md", ["leaders/zhukov"]),
    ("leaders/zhukov/ru.md", []),
    ("medals/courage/entry.yaml", ["medals/courage"]),
    ("fronts/moscow/entry.yaml", ["fronts/moscow"]),
    ("leaders/section.yaml", ["leaders/zhukov", "leaders/konev"]),
    ("maps/east.yaml", ["fronts/moscow"]),
    ("sources.yaml", []),
    ("words/en.yaml", []),
    ("words/ru.yaml", []),
]


@pytest.mark.parametrize(("file", "lost"), BROKEN)
def test_what_a_broken_file_costs(small: SmallFolder, file: str, lost: list[str]) -> None:
    small.write(file, b"a: [")
    assert [problem.split(":")[0] for problem in small.problems()] == [file]
    exhibition = small.exhibition()
    assert list(exhibition.entries) == [entry for entry in ALL if entry not in lost]
    assert_nothing_dangles(exhibition)


@pytest.mark.parametrize("file", [file for file, _ in BROKEN])
def test_what_a_missing_file_costs(small: SmallFolder, file: str) -> None:
    (small.root / file).unlink()
    reading = small.read()
    assert reading.problems
    assert_nothing_dangles(reading.exhibition)


def test_without_exhibition_yaml_nothing_is_shown_but_all_is_checked(small: SmallFolder) -> None:
    small.write("exhibition.yaml", b"titel: a\n")
    small.replace("leaders/zhukov/entry.yaml", "born:", "bron:")
    reading = small.read()
    assert reading.exhibition is None
    assert small.problems() == [
        "exhibition.yaml:1:1: 'attract' is missing",
        "exhibition.yaml:1:1: 'languages' is missing",
        "exhibition.yaml:1:1: 'sections' is missing",
        "exhibition.yaml:1:1: 'subtitle' is missing",
        "exhibition.yaml:1:1: unknown key 'titel' (did you mean 'title'?)",
        "leaders/zhukov/entry.yaml:2:1: unknown key 'bron' (did you mean 'born'?)",
    ]


def test_a_bad_link_costs_what_holds_it(small: SmallFolder) -> None:
    small.replace("leaders/zhukov/entry.yaml", "award: medals/courage", "award: medals/corage")
    person = small.exhibition().entries["leaders/zhukov"].facts
    assert [honour.label for honour in person.awards] == ["hero"]
    assert len(person.commands) == 1


def test_a_bad_link_in_a_text_leaves_its_words(small: SmallFolder) -> None:
    small.replace("leaders/zhukov/en.md", "(fronts/moscow)", "(fronts/moskow)")
    text = small.exhibition().entries["leaders/zhukov"].texts["en"]
    assert text.tabs[0].blocks[0].spans[0].text == "He stood before Moscow in the winter of 1941."
    assert text.tabs[0].blocks[0].spans[0].link is None


def test_a_missing_translation_costs_that_language(small: SmallFolder) -> None:
    (small.root / "leaders/zhukov/ru.md").unlink()
    assert small.problems() == ["leaders/zhukov/ru.md: warning: is missing: the entry is shown in en in its place"]
    assert list(small.exhibition().entries["leaders/zhukov"].texts) == ["en"]


MISSING = [
    ("leaders/zhukov/en.md", "leaders/zhukov/en.md: is missing"),
    ("leaders/zhukov/entry.yaml", "leaders/zhukov/entry.yaml: is missing"),
    ("leaders/section.yaml", "leaders/section.yaml: is missing"),
    ("words/ru.yaml", "words/ru.yaml: warning: is missing: its words are shown in en in their place"),
    ("sources.yaml", "sources.yaml: is missing"),
]


@pytest.mark.parametrize(("file", "problem"), MISSING)
def test_a_missing_file_is_told_once(small: SmallFolder, file: str, problem: str) -> None:
    (small.root / file).unlink()
    assert small.problems() == [problem]


def test_problems_of_several_files_come_together(small: SmallFolder) -> None:
    small.replace("leaders/zhukov/entry.yaml", "born:", "bron:")
    small.replace("medals/section.yaml", "layout: case", "layout: cage")
    small.replace("leaders/zhukov/ru.md", "[^archive]", "[^archiv]")
    assert len(small.problems()) == 3


def test_a_file_full_of_problems_tells_thirty(small: SmallFolder) -> None:
    small.write("leaders/zhukov/entry.yaml", b"kind: person\n" + b"".join(b"k%d: a\n" % n for n in range(100)))
    problems = small.problems()
    assert len(problems) == 31
    assert problems[0] == "leaders/zhukov/entry.yaml: has more problems than are listed here"


def assert_nothing_dangles(exhibition: Any) -> None:
    """Every id, source and map that stands in the exhibition is in it."""
    known = {EntryId: exhibition.entries, SourceKey: exhibition.sources, MapName: exhibition.maps}
    parts = [exhibition.settings, *(section.settings for section in exhibition.sections), *exhibition.maps.values()]
    for entry in exhibition.entries.values():
        parts += [entry.facts, *entry.texts.values()]
    found = 0
    for part in parts:
        for kind, names in known.items():
            for name in used_values(part, type(part), kind):
                found += 1
                assert name in names
    assert found > 5
    assert all(other in exhibition.entries for others in exhibition.related.values() for other in others)
    assert set(exhibition.related) == set(exhibition.entries)
