"""Files and folders that no part of the exhibition uses are named, those of tools and editors are not."""

from __future__ import annotations

import pytest

from .conftest import SmallFolder

STRAYS = [
    ("notes.txt", "notes.txt: warning: is not read: it is no part of an exhibition"),
    ("source.yaml", "source.yaml: warning: is not read: it is no part of an exhibition (did you mean 'sources.yaml'?)"),
    ("word/en.yaml", "word: warning: is not read: it is no part of an exhibition (did you mean 'words'?)"),
    (
        "leaders/notes.txt",
        "leaders/notes.txt: warning: is not read: a section holds section.yaml and a folder for each entry",
    ),
    ("leaders/images/a.jpg", "leaders/images: warning: is not read: it holds no entry.yaml"),
    ("leaders/zhukov/a.jpg", "leaders/zhukov/a.jpg: warning: is not read: nothing in the entry names it"),
    (
        "leaders/zhukov/entry.yml",
        "leaders/zhukov/entry.yml: warning: is not read: nothing in the entry names it (did you mean 'entry.yaml'?)",
    ),
    (
        "leaders/zhukov/Жуков 2.docx",
        "leaders/zhukov/Жуков 2.docx: warning: is not read: copy its words into en.md, in an editor that saves plain text",
    ),
    (
        "leaders/zhukov/de.md",
        "leaders/zhukov/de.md: warning: is not read: 'de' is not among the languages of exhibition.yaml",
    ),
    ("words/de.yaml", "words/de.yaml: warning: is not read: 'de' is not among the languages of exhibition.yaml"),
    (
        "maps/East.yaml",
        "maps/East.yaml: warning: is not read: a name here is made of small letters, digits and _, and ends in .yaml",
    ),
    ("finland/section.yaml", "finland: warning: is not shown: it is not among 'sections' of exhibition.yaml"),
    (
        "leaders/Konev/entry.yaml",
        "leaders/Konev: is not read: the name of an entry is made of small letters, digits and _",
    ),
    ("leaders/budyonny/en.md", "leaders/budyonny/entry.yaml: is missing"),
]

IGNORED = [
    "README.md",
    "leaders/README.md",
    "leaders/zhukov/readme.txt",
    ".git/config",
    "leaders/zhukov/.hidden",
    "leaders/zhukov/en.md~",
    "leaders/zhukov/#en.md#",
    "leaders/zhukov/en.md.bak",
    "leaders/zhukov/.en.md.swp",
    "leaders/Thumbs.db",
]


@pytest.mark.parametrize(("file", "problem"), STRAYS)
def test_strays_are_named(small: SmallFolder, file: str, problem: str) -> None:
    small.write(file, b"")
    assert problem in small.problems()


@pytest.mark.parametrize("file", IGNORED)
def test_what_tools_leave_is_ignored(small: SmallFolder, file: str) -> None:
    small.write(file, b"")
    assert small.problems() == []


def test_a_file_that_nothing_names_is_no_error(small: SmallFolder) -> None:
    small.write("leaders/zhukov/a.jpg", b"")
    assert len(small.problems()) == 1
