"""``kiosk check`` on the command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.checking.check import check
from kiosk.places import bundled_content

ROOT = Path(__file__).parent.parent.parent
SMALL = ROOT / "tests" / "folders" / "small"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "content"))


def mistake(folder: Path) -> None:
    entry = folder / "leaders/zhukov/entry.yaml"
    entry.write_text(entry.read_text(encoding="utf-8").replace("born:", "bron:"), encoding="utf-8")


def trifle(folder: Path) -> None:
    (folder / "leaders/zhukov/a.txt").write_bytes(b"")


def test_a_good_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(folder, strict=True) == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings in 5 entries\n"


def test_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mistake(folder)
    assert check(folder) == 1
    assert capsys.readouterr().out == (
        "content/leaders/zhukov/entry.yaml:2:1: unknown key 'bron' (did you mean 'born'?)\n1 error, 0 warnings in 5 entries\n"
    )


def test_a_warning_is_fatal_only_when_strict(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trifle(folder)
    assert check(folder) == 0
    assert check(folder, strict=True) == 1
    assert capsys.readouterr().out == 2 * (
        "content/leaders/zhukov/a.txt: warning: is not read: nothing in the entry names it\n0 errors, 1 warning in 5 entries\n"
    )


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mistake(folder)
    assert check(folder, output="json") == 1
    assert json.loads(capsys.readouterr().out) == {
        "problems": [
            {
                "file": "content/leaders/zhukov/entry.yaml",
                "line": 2,
                "column": 1,
                "severity": "error",
                "message": "unknown key 'bron' (did you mean 'born'?)",
            }
        ],
        "errors": 1,
        "warnings": 0,
        "entries": 5,
    }


def test_the_bundled_content_is_found() -> None:
    assert (bundled_content() / "exhibition.yaml").is_file()


def test_a_terminal_without_cyrillic_is_no_error(folder: Path) -> None:
    entry = folder / "leaders/zhukov/entry.yaml"
    entry.write_text(entry.read_text(encoding="utf-8").replace("born:", "рожд:"), encoding="utf-8")
    command = [sys.executable, "-m", "kiosk", "check", "--content", str(folder)]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "latin-1"}, cwd=ROOT, check=False)
    assert done.returncode == 1
    assert rb"unknown key '\u0440\u043e\u0436\u0434'" in done.stdout
    assert done.stderr == b""
