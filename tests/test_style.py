from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str) -> str:
    result = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=170, check=False)
    return "" if result.returncode == 0 else result.stdout + result.stderr


def test_ruff_finds_nothing() -> None:
    assert run("ruff", "check", ".") == ""


def test_ruff_has_formatted_every_file() -> None:
    assert run("ruff", "format", "--check", ".") == ""


def test_mypy_finds_nothing() -> None:
    assert run("mypy") == ""


def test_the_readme_and_ci_run_the_same_test_command() -> None:
    last_line = (ROOT / ".ci" / "run").read_text("utf-8").rstrip().splitlines()[-1]
    assert last_line in (ROOT / "README.md").read_text("utf-8").splitlines()
