"""qmllint and qmlformat have nothing to say about our QML."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
import pytest

ROOT = Path(__file__).parent.parent
MODULE = ROOT / "kiosk" / "ui" / "Kiosk"
FILES = sorted(MODULE.glob("*.qml"))
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"


def tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120, check=False)


def python_types() -> list[Path]:
    return sorted(path for path in (ROOT / "kiosk").rglob("*.py") if "QML_IMPORT_NAME = " in path.read_text("utf-8"))


def dumped_types() -> list[dict[str, Any]]:
    """What metaobjectdump says of our Python types; it forgets which properties are constant, so Qt is asked."""
    dump = tool("metaobjectdump", *python_types())
    assert dump.returncode == 0, dump.stderr
    files: list[dict[str, Any]] = json.loads(dump.stdout)
    for file in files:
        source = Path(file["inputFile"]).relative_to(ROOT).with_suffix("")
        module = importlib.import_module(".".join(source.parts))
        for kind in file["classes"]:
            meta = getattr(module, kind["className"]).staticMetaObject
            for entry in kind.get("properties", []):
                entry["constant"] = meta.property(meta.indexOfProperty(entry["name"])).isConstant()
    return files


@pytest.fixture(scope="module")
def linted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the module with the types that Python adds to it."""
    folder = tmp_path_factory.mktemp("qml")
    shutil.copytree(MODULE, folder / "Kiosk")
    types = folder / "types.json"
    types.write_text(json.dumps(dumped_types()), "utf-8")
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in ("core", "qml"))
    made = tool(
        *("qmltyperegistrar", "--generate-qmltypes", folder / "Kiosk" / "kiosk.qmltypes", "-o", "/dev/null"),
        *("--import-name", "Kiosk", "--major-version", "1", "--minor-version", "0", f"--foreign-types={foreign}", types),
    )
    assert made.returncode == 0, made.stderr
    return folder


def lint(folder: Path, *files: Path) -> str:
    done = tool("qmllint", "-W", "0", "-I", folder, *files)
    return "" if done.returncode == 0 else done.stdout + done.stderr or "qmllint failed without a word"


def test_the_scan_finds_files_and_types() -> None:
    assert len(FILES) > 40
    assert {path.stem for path in python_types()} >= {"visit", "entry_card", "entry_page", "staff"}


def test_every_file_is_named_in_the_qmldir() -> None:
    lines = (MODULE / "qmldir").read_text("utf-8").split("\n")
    named = [line.split()[-1] for line in lines if line.endswith(".qml")]
    assert sorted(named) == [path.name for path in FILES]


def test_qmllint_finds_nothing(linted: Path) -> None:
    assert lint(linted, *sorted((linted / "Kiosk").glob("*.qml"))) == ""


def test_qmllint_would_find_a_wrong_property_of_a_python_type(linted: Path) -> None:
    wrong = linted / "Kiosk" / "Wrong.qml"
    wrong.write_text("import QtQuick\nText {\n    required property EntryCard entry\n    text: entry.titel\n}\n", "utf-8")
    try:
        assert 'Member "titel" not found' in lint(linted, wrong)
    finally:
        wrong.unlink()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_qmlformat_has_formatted_it(path: Path) -> None:
    formatted = tool("qmlformat", path)
    assert formatted.returncode == 0, formatted.stderr
    assert path.read_text("utf-8") == formatted.stdout
