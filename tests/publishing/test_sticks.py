"""Packs on USB sticks."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.publishing.sticks import packs_on_sticks


def test_finds_packs_at_the_top_of_mounted_sticks(tmp_path: Path) -> None:
    stick, other, disk = tmp_path / "media/anna/MY STICK", tmp_path / "media/ПОБЕДА", tmp_path / "home"
    for folder in (stick, other, disk):
        (folder / "below").mkdir(parents=True)
        (folder / "below" / "deep.kiosk").write_bytes(b"")
    for age, path in enumerate((stick / "b.kiosk", other / "a.kiosk", disk / "c.kiosk", stick / "x.zip", stick / ".hidden.kiosk")):
        path.write_bytes(b"")
        os.utime(path, (1000 - age, 1000 - age))
    (stick / "folder.kiosk").mkdir()
    (stick / "link.kiosk").symlink_to(disk / "c.kiosk")
    mounts = tmp_path / "mounts"
    lines = [f"/dev/sd{number} {str(place).replace(' ', chr(92) + '040')} vfat rw 0 0" for number, place in enumerate((disk, stick, other))]
    mounts.write_text("\n".join([*lines, "nonsense", f"/dev/sdx {tmp_path}/media/gone vfat rw 0 0", ""]), "utf-8")
    assert packs_on_sticks((f"{tmp_path}/media", "/run/media"), mounts) == [stick / "b.kiosk", other / "a.kiosk"]
    assert packs_on_sticks((str(stick),), mounts) == [stick / "b.kiosk"]
    assert packs_on_sticks((f"{tmp_path}/med",), mounts) == []
    assert packs_on_sticks(("/",), tmp_path / "none") == []


def test_only_the_newest_are_offered(tmp_path: Path) -> None:
    for number in range(20):
        path = tmp_path / f"{number}.kiosk"
        path.write_bytes(b"")
        os.utime(path, (number, number))
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 {tmp_path} vfat rw 0 0\n", "utf-8")
    assert [path.stem for path in packs_on_sticks((str(tmp_path),), mounts)] == ["19", "18", "17", "16", "15", "14"]
