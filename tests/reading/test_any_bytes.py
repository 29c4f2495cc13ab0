"""Any bytes in a content folder give problems, never an exception, and soon."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exhibition.problems import Problem
from kiosk.pictures.store import PictureStore
from kiosk.reading.reader import read_exhibition

SMALL = Path(__file__).parent.parent / "folders" / "small"
FILES = sorted(path.relative_to(SMALL).as_posix() for path in SMALL.rglob("*.*"))
SIGNS = [*"[]{}'\"#!|>?%=~`\\\t\n\x00я", "---", "- ", ": ", "  ", "&a", "*a", "<<", "## ", "# ", "](", "![", "**", "|a|", "<b>", "\ufeff"]
NAMES = ["kind", "person", "leaders/zhukov", "en", "null", "1941", "..", " or ", "about ", "[^archive]", "&#0;", "\\x1b", "9" * 50]
words = st.lists(st.sampled_from([*SIGNS, *NAMES]), max_size=60).map(lambda chosen: "".join(chosen).encode())

anything = st.one_of(st.binary(max_size=300), words)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("any") / "content"
    shutil.copytree(SMALL, root)
    return root


def test_there_are_files() -> None:
    assert len(FILES) > 15


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=250)
@given(
    file=st.sampled_from(FILES),
    data=anything,
    cut=st.tuples(st.integers(0, 800), st.integers(0, 60)),
    whole=st.booleans(),
)
def test_any_bytes(folder: Path, file: str, data: bytes, cut: tuple[int, int], whole: bool) -> None:
    path = folder / file
    good = path.read_bytes()
    start, length = cut[0] % (len(good) + 1), cut[1]
    path.write_bytes(data if whole else good[:start] + data + good[start + length :])
    try:
        began = time.process_time()
        reading = read_exhibition(folder, PictureStore(folder.parent / "cache"))
        assert time.process_time() - began < 3
    finally:
        path.write_bytes(good)
    assert all(isinstance(problem, Problem) and "\n" not in str(problem) for problem in reading.problems)
    assert all(problem.line >= 0 and problem.column >= 0 for problem in reading.problems)
    assert reading.exhibition is not None or reading.problems
