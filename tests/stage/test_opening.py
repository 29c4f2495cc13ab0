"""What a start opens, and what it does after others that failed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from museum import SMALL, Museum, make_museum

from kiosk.stage.opening import FALLEN_BACK, open_exhibition
from kiosk.stage.starts import Starts


@pytest.fixture
def museum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Museum:
    monkeypatch.setattr("os.sync", lambda: None)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache-home"))
    monkeypatch.delenv(FALLEN_BACK, raising=False)
    made = make_museum(tmp_path, tmp_path / "prepared")
    for name in ("First", "Second"):
        made.publish(name)
    (tmp_path / "data/kiosk").mkdir(parents=True)
    made.versions.folder.rename(tmp_path / "data/kiosk/versions")
    return made


def numbers(count: int) -> list[int | None]:
    """The versions that so many starts show; 0 is the page for staff."""
    found: list[int | None] = []
    for _ in range(count):
        opened = open_exhibition(None)
        version = opened.shown.version
        found.append(0 if opened.gave_up else version.number if version else None)
    return found


def test_a_crash_loop_shows_the_version_before_and_then_a_page_for_staff(museum: Museum) -> None:
    assert numbers(7) == [2, 2, 2, 1, 1, 0, 0]
    opened = open_exhibition(None)
    assert opened.complaints == ("kiosk: the program has ended by itself 6 times soon after its start; it tries again in ten minutes",)
    assert opened.shown.reading.exhibition is None
    assert opened.starts is not None
    opened.starts.healthy()
    assert numbers(4) == [2, 2, 2, 1]


def test_a_folder_that_somebody_works_on_is_opened_whatever_happened(museum: Museum) -> None:
    numbers(7)
    opened = open_exhibition(SMALL)
    assert opened.versions is opened.starts is None
    assert opened.shown.reading.exhibition is not None


def test_a_window_is_not_counted(museum: Museum) -> None:
    seen = [open_exhibition(None, watched=False) for _ in range(7)]
    assert [opened.shown.version.number for opened in seen if opened.shown.version] == [2] * 7
    assert seen[-1].starts is None
    assert numbers(1) == [2]


def test_a_start_that_goes_on_in_software_is_not_counted(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers(3)
    monkeypatch.setenv(FALLEN_BACK, "1")
    assert numbers(3) == [2, 2, 2]


@pytest.mark.parametrize("data", [b"", b"x", b"-5", b"9" * 5000, "٣".encode()])
def test_a_damaged_counter_is_no_reason_not_to_start(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "starts"
    file.write_bytes(data)
    assert 0 < abs(Starts(file).begin()) <= 7


def test_without_a_disk_every_start_is_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*_: object, **__: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", read_only)
    starts = Starts(tmp_path / "starts")
    assert [starts.begin() for _ in range(9)] == [1] * 9
    starts.healthy()
