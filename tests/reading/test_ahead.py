"""The fingerprint that another process takes is the same one, is used once, and is never relied on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.reading import ahead
from kiosk.reading import fingerprint as taking
from kiosk.reading.ahead import Looking, fingerprint_of, look_ahead
from kiosk.reading.cache import load, load_or_read
from kiosk.reading.fingerprint import fingerprint

from .conftest import SmallFolder

LARGE = 5 * 1024 * 1024


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with a large reading in it."""
    folder = tmp_path / "cache"
    (folder / "readings").mkdir(mode=0o700, parents=True)
    (folder / "readings" / "large.reading").write_bytes(bytes(LARGE))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    return folder


@pytest.fixture
def taken_here(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders whose fingerprint this process took itself."""
    folders: list[Path] = []

    def take(root: Path) -> str:
        folders.append(root)
        return fingerprint(root)

    monkeypatch.setattr(taking, "fingerprint", take)
    return folders


def test_another_process_finds_the_same(small: SmallFolder, cache: Path, taken_here: list[Path]) -> None:
    look_ahead(small.root, cache)
    assert fingerprint_of(small.root) == fingerprint(small.root)
    assert taken_here == []


def test_names_of_every_kind(small: SmallFolder, cache: Path, taken_here: list[Path]) -> None:
    (small.root / "Жуков и другие").mkdir()
    Path(os.fsdecode(os.fsencode(small.root) + b"/\xff\n")).write_bytes(b"")
    (small.root / "nowhere").symlink_to("missing")
    look_ahead(small.root, cache)
    assert fingerprint_of(small.root) == fingerprint(small.root) != ""
    assert taken_here == []


def test_it_is_good_for_one_time(small: SmallFolder, cache: Path, taken_here: list[Path]) -> None:
    look_ahead(small.root, cache)
    before = fingerprint_of(small.root)
    small.replace("leaders/zhukov/en.md", "A general.", "A person..")
    assert fingerprint_of(small.root) not in (before, "")
    assert taken_here == [small.root]


def test_a_changed_folder_is_not_taken_for_the_one_before(small: SmallFolder, cache: Path) -> None:
    load_or_read(small.root, cache)
    look_ahead(small.root, cache)
    assert load(small.root, cache) is not None
    small.replace("leaders/zhukov/en.md", "A general.", "A person..")
    look_ahead(small.root, cache)
    assert load(small.root, cache) is None


def test_what_was_found_long_ago_is_forgotten(small: SmallFolder, cache: Path, taken_here: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_FRESH_SECONDS", 0.0)
    look_ahead(small.root, cache)
    assert fingerprint_of(small.root) == fingerprint(small.root)
    assert taken_here == [small.root]


@pytest.mark.parametrize("program", ["/bin/false", "/bin/echo", "/nowhere/python"])
def test_a_process_that_does_not_answer_costs_nothing_but_time(
    small: SmallFolder, cache: Path, taken_here: list[Path], monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr("sys.executable", program)
    look_ahead(small.root, cache)
    assert fingerprint_of(small.root) == fingerprint(small.root)
    assert taken_here == [small.root]


def test_no_process_where_it_is_not_worth_one(small: SmallFolder, tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[Path] = []
    monkeypatch.setattr(ahead, "Looking", begun.append)
    look_ahead(small.root, tmp_path / "empty")
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    look_ahead(small.root, cache)
    assert begun == []
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    look_ahead(small.root, cache)
    assert begun == [small.root]


def test_the_process_is_waited_for(small: SmallFolder) -> None:
    looking = Looking(small.root)
    assert looking.answer() == fingerprint(small.root)
    with pytest.raises(ChildProcessError):
        os.waitpid(looking._process, 0)


def test_a_start_looks_ahead_at_what_it_shows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    looked: list[Path] = []
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(ahead, "look_ahead", looked.append)
    monkeypatch.setattr("kiosk.stage.run.run", lambda options: 0)
    assert cli.main(["run", "--content", str(tmp_path)]) == cli.main(["run"]) == 0
    assert looked == [tmp_path, cli.bundled_content()]
