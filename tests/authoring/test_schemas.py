"""The JSON Schemas accept every file of the bundled exhibition and refuse what the reader refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from editor_yaml import EditorLoader

from kiosk.authoring.schemas import schemas
from kiosk.authoring.templates import entry_file
from kiosk.cli import main
from kiosk.places import bundled_content

CONTENT = bundled_content()
SCHEMAS = schemas()
FILES = {
    "exhibition": "exhibition.yaml",
    "sources": "sources.yaml",
    "glossary": "glossary.yaml",
    "section": "*/section.yaml",
    "entry": "*/*/entry.yaml",
    "words": "words/*.yaml",
    "map": "maps/*.yaml",
    "badge": "badges/*.yaml",
    "motif": "motifs/*.yaml",
    "insignia": "insignia/*.yaml",
}


def load(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), EditorLoader)


def wrong(value: Any, schema: str) -> list[str]:
    validator = jsonschema.Draft202012Validator(SCHEMAS[f"{schema}.json"])
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


def files() -> Iterator[tuple[str, Path]]:
    for schema, pattern in FILES.items():
        yield from ((schema, path) for path in sorted(CONTENT.glob(pattern)))


def test_every_schema_is_one() -> None:
    for schema in SCHEMAS.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_every_bundled_file_is_valid() -> None:
    found = list(files())
    assert len(found) > 200
    assert {schema for schema, _ in found} == set(FILES)
    assert [f"{path}: {told}" for schema, path in found for told in wrong(load(path), schema)] == []


def test_every_entry_is_valid_by_the_schema_of_its_kind_and_by_no_other() -> None:
    person = load(CONTENT / "leaders/zhukov/entry.yaml")
    assert wrong(person, "person") == []
    assert wrong(person, "award") != []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"bron": 1896}, "unexpected"),
        ({"kind": "persona"}, "not valid"),
        ({"born": [1]}, "not of type"),
        ({"plate": {"type": "insignia", "insignia": []}}, "non-empty"),
        ({"sources": []}, "non-empty"),
    ],
)
def test_mistakes_are_refused(change: dict[str, Any], told: str) -> None:
    person = load(CONTENT / "leaders/zhukov/entry.yaml") | change
    name = "entry" if "kind" in change else "person"
    found = wrong(person, name)
    assert found, change
    validator = jsonschema.Draft202012Validator(SCHEMAS[f"{name}.json"])
    assert any(told in str(deepest.message) for error in validator.iter_errors(person) for deepest in [error, *(error.context or ())])


def test_a_colour_is_refused_that_is_none() -> None:
    board = load(CONTENT / "insignia/marshal_board.yaml")
    assert wrong(board, "insignia") == []
    board["pieces"][0]["cloth"] = "red"
    assert "does not match" in wrong(board, "insignia")[0] or "not valid" in wrong(board, "insignia")[0]


def test_fields_are_described() -> None:
    fields = SCHEMAS["person.json"]["properties"]
    assert fields["ranks"]["description"] == "A rank and the day it was given."
    assert fields["born"]["description"].startswith("write 1943, 1943-01")
    assert all("description" in field for field in fields.values())


def test_the_schemas_are_written_where_new_files_look_for_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "leaders/anna").mkdir(parents=True)
    assert main(["schema", "--content", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"{len(SCHEMAS)} schemas in {tmp_path}/.schemas\n"
    named = re.search(r"\$schema=(\S+)", entry_file("person"))
    assert named is not None
    assert json.loads((tmp_path / "leaders/anna" / named[1]).read_text("utf-8")) == SCHEMAS["person.json"]


def test_a_folder_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert main(["schema", str(tmp_path / "file" / "schemas")]) == 1
    assert capsys.readouterr().err == f"kiosk: {tmp_path}/file/schemas cannot be written: not a directory\n"
