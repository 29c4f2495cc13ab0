"""Who may import whom, read from the sources."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

KIOSK = Path(__file__).parent.parent / "kiosk"
PURE = ["exhibition", "reading", "pictures", "checking", "languages", "authoring", "publishing", "editing"]
BELOW = {
    "exhibition": {"exhibition"},
    "pictures": {"pictures", "exhibition", "places", "regular_files"},
    "reading": {"reading", "pictures", "exhibition", "places", "regular_files"},
    "checking": {"checking", "reading", "exhibition", "places", "progress"},
    "authoring": {"authoring", "reading", "exhibition", "places", "progress"},
    "publishing": {"publishing", "reading", "pictures", "exhibition", "places", "regular_files"},
    "editing": {"editing", "reading", "pictures", "exhibition"},
    "languages": {"languages", "exhibition"},
    "plates": {"plates", "exhibition", "places"},
    "visit": {"visit", "plates", "languages", "exhibition"},
    "stage": {"stage", "visit", "plates", "publishing", "editing", "reading", "pictures", "exhibition", "places"},
}


def imports(path: Path, *, top_level: bool = False) -> Iterator[str]:
    """Full names of the imported modules; with ``top_level`` only of those imported when the file itself is."""
    waiting: list[ast.AST] = [ast.parse(path.read_bytes())]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield node.module or ""
        lazy = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        typing_only = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        if not (top_level and (lazy or typing_only)):
            waiting.extend(ast.iter_child_nodes(node))


def sources(package: str) -> list[Path]:
    return sorted((KIOSK / package).rglob("*.py"))


def test_the_scan_finds_files_and_imports() -> None:
    assert sum(len(sources(package)) for package in PURE) > 40
    found = {name for package in PURE for path in sources(package) for name in imports(path)}
    assert {"yaml", "pydantic", "kiosk.exhibition.facts", "pydantic_core"} <= found
    assert "pydantic_core" not in {name for path in sources("exhibition") for name in imports(path, top_level=True)}


@pytest.mark.parametrize("package", PURE)
def test_no_qt(package: str) -> None:
    for path in sources(package):
        for name in imports(path):
            assert not name.startswith(("PySide6", "shiboken6")), f"{path} imports {name}"


def test_the_model_needs_the_standard_library_only() -> None:
    for path in sources("exhibition"):
        for name in imports(path, top_level=True):
            known = name.partition(".")[0] in sys.stdlib_module_names or name.startswith("kiosk.exhibition")
            assert known, f"{path} imports {name}"


@pytest.mark.parametrize("package", list(BELOW))
def test_nothing_imports_what_is_above_it(package: str) -> None:
    for path in sources(package):
        for name in imports(path):
            if name.partition(".")[0] == "kiosk":
                assert name.split(".")[1] in BELOW[package], f"{path} imports {name}"


def test_view_models_know_no_qml_file_and_no_window() -> None:
    for path in sources("visit"):
        assert ".qml" not in path.read_text("utf-8"), f"{path} names a QML file"
        for name in imports(path):
            assert not name.startswith(("PySide6.QtQuick", "PySide6.QtGui", "PySide6.QtWidgets")), f"{path} imports {name}"


def test_the_engine_knows_nothing_of_this_exhibition() -> None:
    words = ("soviet", "stalin", "zhukov", "wehrmacht", "leningrad", "partisan", "marshal", "red army")
    files = [path for path in KIOSK.rglob("*") if path.suffix in (".py", ".qml", ".toml", ".ts")]
    assert len(files) > 100
    for path in files:
        text = path.read_text("utf-8").lower()
        assert not [word for word in words if word in text], f"{path} speaks of the exhibition"
