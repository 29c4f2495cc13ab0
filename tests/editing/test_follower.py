"""The thread that sees every change of a folder."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.editing.follower import Follower
from kiosk.editing.live import LiveFolder, Look
from kiosk.pictures.store import PictureStore
from kiosk.reading.fingerprint import fingerprint

SMALL = Path(__file__).parent.parent / "folders" / "small"


class Watched:
    """A folder that is followed, and the looks that were told."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path / "content"
        shutil.copytree(SMALL, self.root)
        self.looks: list[Look] = []
        self._came = threading.Event()
        folder = LiveFolder(self.root, PictureStore(tmp_path / "cache"))
        seen = fingerprint(self.root)
        self.first = folder.look()
        self.follower = Follower(folder, lambda: fingerprint(self.root), self._take, seen)
        self.follower.start()

    def _take(self, look: Look) -> None:
        self.looks.append(look)
        self._came.set()

    def after(self, change: Callable[[], object]) -> Look:
        """The look that a change brings."""
        self._came.clear()
        change()
        assert self._came.wait(20), "the change was not seen"
        return self.looks[-1]

    def title(self, look: Look) -> str:
        assert look.exhibition is not None
        return look.exhibition.entries["leaders/zhukov"].texts["en"].title  # type: ignore[index]


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(tmp_path)
    yield made
    made.follower.stop()


def retitle(path: Path, title: str) -> None:
    lines = path.read_text("utf-8").split("\n")
    path.write_text("\n".join(f"title: {title}" if line.startswith("title:") else line for line in lines), "utf-8")


def test_a_saved_file_is_seen(watched: Watched) -> None:
    text = watched.root / "leaders/zhukov/en.md"
    assert watched.title(watched.after(lambda: retitle(text, "Georgy"))) == "Georgy"


def test_a_file_that_an_editor_replaces_is_seen(watched: Watched) -> None:
    text = watched.root / "leaders/zhukov/en.md"

    def save_as_vim_does() -> None:
        new = text.with_name(".en.md.swp")
        shutil.copy(text, new)
        retitle(new, "Replaced")
        text.rename(text.with_name("en.md~"))
        new.rename(text)

    look = watched.after(save_as_vim_does)
    assert watched.title(look) == "Replaced"
    assert look.problems == ()


def test_a_half_written_file_is_shown_as_it_was_and_then_whole(watched: Watched) -> None:
    entry = watched.root / "leaders/zhukov/entry.yaml"
    whole = entry.read_text("utf-8")
    broken = watched.after(lambda: entry.write_text(whole[:40] + "\n  [", "utf-8"))
    assert broken.kept == {"leaders/zhukov"}
    assert broken.problems
    assert broken.exhibition == watched.first.exhibition
    mended = watched.after(lambda: entry.write_text(whole, "utf-8"))
    assert (mended.kept, mended.problems, mended.exhibition) == (frozenset(), (), watched.first.exhibition)


def test_a_new_entry_and_one_that_is_renamed_and_deleted(watched: Watched) -> None:
    leaders = watched.root / "leaders"
    look = watched.after(lambda: shutil.copytree(leaders / "konev", leaders / "second"))
    assert look.exhibition is not None
    assert "leaders/second" in look.exhibition.entries
    look = watched.after(lambda: (leaders / "second").rename(leaders / "third"))
    assert look.exhibition is not None
    assert {"leaders/second", "leaders/third"} & look.exhibition.entries.keys() == {"leaders/third"}
    look = watched.after(lambda: shutil.rmtree(leaders / "third"))
    assert look.exhibition == watched.first.exhibition


def test_a_broken_exhibition_yaml_leaves_everything_on_the_screen(watched: Watched) -> None:
    look = watched.after(lambda: (watched.root / "exhibition.yaml").write_text("title: [", "utf-8"))
    assert look.exhibition == watched.first.exhibition
    assert look.kept == {"exhibition.yaml"}


def test_the_whole_folder_may_go_and_come_back(watched: Watched) -> None:
    away = watched.root.with_name("away")
    look = watched.after(lambda: watched.root.rename(away))
    assert look.exhibition == watched.first.exhibition
    assert watched.after(lambda: away.rename(watched.root)).problems == ()


def test_what_editors_leave_beside_is_not_spoken_of(watched: Watched) -> None:
    place = watched.root / "leaders/zhukov"
    (place / ".en.md.swp").write_bytes(b"\0")
    (place / "en.md~").write_text("x", "utf-8")
    (place / "4913").write_text("", "utf-8")
    (place / "4913").unlink()
    time.sleep(0.8)
    assert all(look.problems == () for look in watched.looks)


def test_it_stops(watched: Watched) -> None:
    watched.follower.stop()
    retitle(watched.root / "leaders/zhukov/en.md", "Unseen")
    time.sleep(0.6)
    assert watched.looks == []
