"""``kiosk new`` writes what the reader accepts, shows to nobody until it is filled in, and never touches what is there."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from kiosk.authoring import folders
from kiosk.authoring.schemas import kinds
from kiosk.authoring.templates import entry_file
from kiosk.cli import main
from kiosk.exhibition.exhibition import SectionSettings
from kiosk.reading.walking import hints

from .conftest import SmallFolder


def new(content: SmallFolder, *arguments: str) -> int:
    return main(["new", *arguments, "--content", str(content.root)])


@pytest.mark.parametrize("kind", list(kinds()))
def test_a_new_entry_is_not_shown_and_says_so_once(content: SmallFolder, kind: str) -> None:
    assert new(content, "leaders/anna", "--kind", kind) == 0
    assert sorted(each.name for each in (content.root / "leaders/anna").iterdir()) == ["en.md", "entry.yaml", "ru.md"]
    problems = content.problems()
    assert len(problems) == 1
    sentence = r"leaders/anna/entry.yaml:\d+:\d+: warning: \d places are still to be filled in \(FILL_IN\): this entry is not shown"
    assert re.fullmatch(sentence, problems[0])
    assert "leaders/anna" not in content.exhibition().entries


@pytest.mark.parametrize("kind", list(kinds()))
def test_the_file_speaks_of_every_field(kind: str) -> None:
    written = {match[1] for match in re.finditer(r"(?m)^(?:# )?([a-z_]+):", entry_file(kind))}
    assert written == set(hints(kinds()[kind]))


def test_the_section_file_speaks_of_every_field(content: SmallFolder) -> None:
    new(content, "--section", "harbours")
    text = (content.root / "harbours/section.yaml").read_text("utf-8")
    assert {match[1] for match in re.finditer(r"(?m)^(?:# )?([a-z_]+):", text)} == set(hints(SectionSettings))


def test_an_entry_that_is_filled_in_is_shown(content: SmallFolder) -> None:
    new(content, "leaders/anna", "--kind", "person")
    folder = content.root / "leaders/anna"
    facts = (folder / "entry.yaml").read_text("utf-8").replace("born: FILL_IN", "born: 1901").replace("[FILL_IN]", "[memoirs]")
    (folder / "entry.yaml").write_text(facts.replace("# links: [section/entry]", "links: [leaders/konev]"), "utf-8")
    assert content.problems() == [
        "leaders/anna/en.md:3:8: warning: 6 places are still to be filled in (FILL_IN): this entry is not shown",
        "leaders/anna/ru.md:3:8: warning: 6 places are still to be filled in (FILL_IN): the entry is shown in en in its place",
    ]
    for language in ("en", "ru"):
        text = (folder / f"{language}.md").read_text("utf-8").replace("FILL_IN", "Words").replace("key_of_a_source", "memoirs")
        (folder / f"{language}.md").write_text(text + "More.[^memoirs]\n", "utf-8")
    assert content.problems() == []
    assert content.exhibition().entries["leaders/anna"].texts["en"].title == "Words"


def test_a_section_is_not_shown_before_it_is_filled_in(content: SmallFolder) -> None:
    assert new(content, "--section", "harbours") == 0
    content.replace("exhibition.yaml", "sections: [", "sections: [harbours, ")
    assert content.problems() == ["harbours/section.yaml:3:13: warning: 4 places are still to be filled in (FILL_IN): this section is not shown"]
    assert content.exhibition().section("harbours") is None


def test_a_new_language_keeps_the_words_and_shows_them_to_nobody(content: SmallFolder) -> None:
    (content.root / "leaders/konev/de.md").write_text("mine", "utf-8")
    assert new(content, "--language", "de") == 0
    assert (content.root / "leaders/konev/de.md").read_text("utf-8") == "mine"
    assert (content.root / "leaders/zhukov/de.md").read_text("utf-8").startswith("---\ntitle: FILL_IN Georgy Zhukov\nsummary: A general.\n")
    content.replace("exhibition.yaml", "languages: [en, ru]", "languages: [en, ru, de]")
    problems = content.problems()
    told = "leaders/zhukov/de.md:2:8: warning: 1 place is still to be filled in (FILL_IN): the entry is shown in en in its place"
    assert told in problems
    assert "words/de.yaml:2:1: warning: 'marshal' is missing: it stands in words/en.yaml" in problems
    assert set(content.exhibition().entries["leaders/zhukov"].texts) == {"en", "ru"}


REFUSED = [
    (("leaders/zhukov", "--kind", "person"), "{content}/leaders/zhukov is there already, and nothing was changed in it"),
    (("leadrs/anna", "--kind", "person"), "there is no section 'leadrs' (did you mean 'leaders'?); kiosk new --section leadrs makes one"),
    (("leaders/Анна", "--kind", "person"), "'leaders/Анна' cannot be a name here: use small letters, digits and _ (did you mean 'leaders/anna'?)"),
    (
        ("leaders/Anna Müller", "--kind", "person"),
        "'leaders/Anna Müller' cannot be a name here: use small letters, digits and _ (did you mean 'leaders/anna_muller'?)",
    ),
    (("../anna", "--kind", "person"), "there is no section '..'; kiosk new --section NAME makes one"),
    (("anna", "--kind", "person"), "'anna' names no entry: write section/name, like people/anna"),
    (("--section", "leaders"), "{content}/leaders is there already, and nothing was changed in it"),
    (("--section", "maps"), "'maps' cannot be a section: that folder holds files that all entries share"),
    (("--section", "../out"), "'../out' cannot be a name here: use small letters, digits and _ (did you mean 'out'?)"),
    (("--language", "Deutsch"), "'Deutsch' is not a language: use its two or three small letters, like de"),
    (
        ("leaders/anna",),
        "say what is new: kiosk new people/anna --kind person, kiosk new --section NAME, or kiosk new --language CODE",
    ),
]


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED)
def test_what_cannot_be_written(content: SmallFolder, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str) -> None:
    before = sorted(content.root.rglob("*"))
    assert new(content, *arguments) == 1
    assert capsys.readouterr().err == f"kiosk: {sentence.format(content=content.root)}\n"
    assert sorted(content.root.rglob("*")) == before


def test_without_an_exhibition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "leaders/anna", "--kind", "person", "--content", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"kiosk: {tmp_path.name}/exhibition.yaml: is missing\n"


@pytest.mark.parametrize(
    ("number", "reason"),
    [(28, "the disk is full"), (13, "the folder is read-only for you"), (30, "the disk is read-only"), (5, "input/output error")],
)
def test_a_disk_that_refuses_leaves_nothing(
    content: SmallFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, reason: str
) -> None:
    def refuse(path: Path, data: bytes) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(folders.Path, "write_bytes", refuse)
    before = sorted(content.root.rglob("*"))
    assert new(content, "leaders/anna", "--kind", "person") == 1
    place = content.root / "leaders/anna"
    assert capsys.readouterr().err == f"kiosk: {place} cannot be written, and nothing was changed: {reason}\n"
    assert sorted(content.root.rglob("*")) == before
