"""The handbook is followed to the letter: its first steps lead where it says, its examples are read, and no field is missing in it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from editor_yaml import EditorLoader
from PIL import Image

from kiosk.authoring.schemas import schemas
from kiosk.cli import main
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition

HANDBOOK = (bundled_content() / "README.md").read_text("utf-8")
SCHEMAS = schemas()
SCHEMA_OF = {
    "section.yaml": "section",
    "sources.yaml and words/LANGUAGE.yaml": "sources",
    "insignia/NAME.yaml": "insignia",
    "glossary.yaml": "glossary",
    "badges/NAME.yaml and motifs/NAME.yaml": "badge",
}


def chapter(heading: str) -> str:
    """What stands below a heading, up to the next outside of an example."""
    fenced = re.sub(r"```.*?```", lambda block: block[0].replace("\n#", "\n\\#"), HANDBOOK, flags=re.DOTALL)
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", fenced, re.DOTALL | re.MULTILINE)
    assert found, heading
    return found[1].replace("\n\\#", "\n#")


def blocks(heading: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", chapter(heading), re.DOTALL)


def examples() -> Iterator[tuple[str, str]]:
    """Every indented example of the reference, with its heading."""
    reference = HANDBOOK[HANDBOOK.index("\n# Reference") : HANDBOOK.index("\n# How we write")]
    for part in re.split(r"^(?=## )", reference, flags=re.MULTILINE)[1:]:
        heading = part.partition("\n")[0].removeprefix("## ")
        for block in re.findall(r"(?:^(?: {4}.*)?\n)+", part, re.MULTILINE):
            if block.strip() and heading not in ("What stands where", "en.md, ru.md"):
                yield heading, "".join(f"{line[4:]}\n" for line in block.split("\n"))


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the folder, in the folder in which the reader types."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(shutil.copytree(bundled_content(), tmp_path / "content", ignore=shutil.ignore_patterns(".*")))


def problems(content: Path) -> list[str]:
    return [str(problem) for problem in read_exhibition(content).problems]


def type_in(command: str) -> None:
    name, *arguments = command.split()
    assert name == "kiosk"
    assert main(arguments) == 0


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def add_a_person(content: Path) -> Path:
    type_in(blocks("Add a person", "sh")[0])
    folder = content / "leaders/kollontai"
    source, facts = blocks("Add a person", "yaml")
    append(content / "sources.yaml", source)
    (folder / "entry.yaml").write_text(facts, "utf-8")
    for code, text in zip(("en", "ru"), blocks("Add a person", "markdown"), strict=True):
        (folder / f"{code}.md").write_text(text, "utf-8")
    return folder


def test_a_person_and_a_picture_are_added_without_a_problem(content: Path) -> None:
    folder = add_a_person(content)
    assert problems(content) == []
    entry, text = blocks("Add a picture", "yaml")
    Image.radial_gradient("L").resize((1600, 1200)).convert("RGB").save(folder / "stockholm.jpg")
    append(folder / "entry.yaml", entry)
    for code in ("en", "ru"):
        front, rule, body = (folder / f"{code}.md").read_text("utf-8").rpartition("---\n")
        (folder / f"{code}.md").write_text(front + text + rule + body, "utf-8")
    assert problems(content) == []
    facts = (folder / "entry.yaml").read_text("utf-8")
    photograph = re.findall(r"`(plate: {type: photograph[^`]*)`", chapter("Add a picture"))
    (folder / "entry.yaml").write_text(facts.replace("plate: {type: date_card}", photograph[0]), "utf-8")
    assert problems(content) == []
    exhibition = read_exhibition(content).exhibition
    assert exhibition is not None
    assert list(exhibition.section("leaders").entries)[-1].id == "leaders/kollontai"  # type: ignore[union-attr]


def test_a_section_and_a_language_are_added(content: Path) -> None:
    type_in(blocks("Add a section", "sh")[0])
    (content / "harbours/section.yaml").write_text(blocks("Add a section", "yaml")[0], "utf-8")
    settings = (content / "exhibition.yaml").read_text("utf-8")
    settings = re.sub(r"^sections: \[", "sections: [harbours, ", settings, flags=re.MULTILINE)
    (content / "exhibition.yaml").write_text(settings, "utf-8")
    for command in re.findall(r"`(kiosk new harbours[^`]*)`", chapter("Add a section")):
        type_in(command)
    assert [problem.partition(": ")[2] for problem in problems(content)] == [
        "warning: 2 places are still to be filled in (FILL_IN): this entry is not shown"
    ]
    exhibition = read_exhibition(content).exhibition
    assert exhibition is not None
    assert exhibition.sections[0].settings.title == {"en": "Harbours", "ru": "Гавани"}
    type_in(blocks("Add a language", "sh")[0])
    assert (content / "leaders/zhukov/de.md").read_text("utf-8").startswith("---\ntitle: FILL_IN Georgy Zhukov\n")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("entry.yaml", "died:", "dead:"),
        ("en.md", "title: Alexandra Kollontai", "title: Kollontai: an envoy"),
        ("en.md", "title: Alexandra Kollontai", "title: Alexandra Kollontai\ntitle: Alexandra Kollontai"),
        ("entry.yaml", "[kollontai_columbia]", "[gse_z]"),
        ("entry.yaml", "links: [road_to_war/finland]\n", ""),
    ],
)
def test_the_messages_are_those_of_the_program(content: Path, file: str, old: str, new: str) -> None:
    path = add_a_person(content) / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    told = [row.split(" | ")[0].removeprefix("| ") for row in chapter("What the messages mean").split("\n") if row.startswith("| ")]
    assert any(problem.endswith(f": {message}") for problem in problems(content) for message in told), problems(content)


def test_the_examples_of_the_reference_are_what_an_editor_accepts() -> None:
    checked = 0
    for heading, example in examples():
        told = yaml.load(example, EditorLoader)
        assert isinstance(told, dict), example
        schema = SCHEMAS.get(f"{SCHEMA_OF.get(heading)}.json")
        if schema and "..." not in example:
            jsonschema.validate(told, schema)
            checked += 1
    assert checked >= 3


def test_the_example_of_an_entry_has_the_fields_of_its_kind() -> None:
    entry = yaml.load(next(example for heading, example in examples() if heading == "entry.yaml"), EditorLoader)
    jsonschema.validate(entry, SCHEMAS[f"{entry['kind']}.json"])


def fields(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        properties = node.get("properties")
        yield from properties if isinstance(properties, dict) else ()
        for value in node.values():
            yield from fields(value)
    elif isinstance(node, list):
        for value in node:
            yield from fields(value)


def test_every_field_is_told() -> None:
    names = set(fields(SCHEMAS))
    assert len(names) > 150
    assert [name for name in sorted(names) if not re.search(rf"`{name}`|\b{name}:", HANDBOOK)] == []


def test_its_pictures_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^]]*]\(([^)]*)\)", HANDBOOK)
    assert pictures
    for picture in pictures:
        assert (bundled_content() / picture).stat().st_size < 150_000
