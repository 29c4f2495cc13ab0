"""A power cut at any moment of an installation leaves a whole version, and everything is on the disk before it counts."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from museum import Museum

from kiosk.publishing.install import rollback

SCRIPT = Path(__file__).with_name("power_cut.py")


def cut_everywhere(museum: Museum, task: str, *files: Path) -> list[list[str]]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    root = museum.root / "kiosk"
    root.mkdir()
    museum.versions.folder.rename(root / "versions")
    command = [sys.executable, str(SCRIPT), str(root), museum.key.public, task, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=500, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return [line.split("|") for line in done.stdout.splitlines()]


def test_a_cut_at_any_call_while_a_version_is_installed(museum: Museum) -> None:
    museum.publish("First")
    rows = cut_everywhere(museum, "install", museum.pack("Second"))
    assert len(rows) > 100
    after = [row[1] for row in rows]
    switch = after.index("2 Second")
    assert set(after[:switch]) == {"1 First"}
    assert set(after[switch:]) == {"2 Second"}
    assert switch > 90
    assert {tuple(row[2:]) for row in rows[9:switch:10]} == {("2 installed",)}


def test_a_cut_at_any_call_while_a_version_is_taken_back(museum: Museum) -> None:
    museum.publish("First")
    museum.publish("Second")
    after = [row[1] for row in cut_everywhere(museum, "rollback")]
    assert len(after) > 3
    switch = after.index("1 First")
    assert switch > 0
    assert set(after[:switch]) == {"2 Second"}
    assert set(after[switch:]) == {"1 First"}


def parent(path: str | Path) -> str:
    return str(Path(path).parent)


class Disk:
    """Notes what was asked of the disk, and what a power cut would still take away."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.loose: set[str] = set()
        self.at_the_switch: list[set[str]] = []
        self.paths: dict[int, str] = {}
        for name in ("open", "write", "fsync", "mkdir", "rename", "replace"):
            patch.setattr(os, name, self._watching(name, getattr(os, name)))

    def _watching(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*arguments: Any, **options: Any) -> Any:
            if name == "replace":
                self.at_the_switch.append(set(self.loose))
            result = call(*arguments, **options)
            self._note(name, arguments, result)
            return result

        return watched

    def _note(self, name: str, arguments: tuple[Any, ...], result: Any) -> None:
        match name:
            case "open":
                self.paths[result] = os.fspath(arguments[0])
                if arguments[1] & os.O_CREAT and "new" in os.fspath(arguments[0]):
                    self.loose |= {os.fspath(arguments[0]), parent(arguments[0])}
            case "write":
                self.loose.add(self.paths[arguments[0]])
            case "fsync":
                self.loose.discard(self.paths[arguments[0]])
            case "mkdir":
                self.loose |= {os.fspath(arguments[0]), parent(arguments[0])}
            case _:
                old, new = map(os.fspath, arguments)
                self.loose = {path.replace(old, new) if path.startswith(old) else path for path in self.loose}
                self.loose |= {parent(old), parent(new)}


def test_everything_is_on_the_disk_before_the_pointer_moves_and_the_pointer_afterwards(museum: Museum) -> None:
    museum.publish("First")
    file = museum.pack("Second")
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch)
        museum.install(file)
    versions = str(museum.versions.folder)
    assert len(disk.at_the_switch) == 1
    assert [path for path in disk.at_the_switch[0] if path.startswith(versions) and not path.endswith("current.new")] == [versions]
    assert [path for path in disk.loose if path.startswith(versions) and "new-gone" not in path] == []


def test_a_rollback_is_on_the_disk_when_it_is_done(museum: Museum) -> None:
    museum.publish("First")
    museum.publish("Second")
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch)
        rollback(museum.versions)
    assert disk.loose == set()
