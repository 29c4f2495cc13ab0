"""One signed file from a content folder."""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from pathlib import Path

import pytest
from museum import Museum

from kiosk.publishing.archive import header
from kiosk.publishing.disk import RefusedError
from kiosk.publishing.packing import pack, read_for_packing


def test_the_same_content_gives_the_same_bytes(museum: Museum) -> None:
    first = museum.pack(number=7).read_bytes()
    assert museum.pack(number=7, out="again").read_bytes() == first
    assert museum.pack(number=8, out="again").read_bytes() != first


def test_a_header_never_changes_its_form() -> None:
    assert hashlib.sha256(header("content/leaders/жуков/Жуков.jpg", 123_456)).hexdigest()[:16] == "c52494fd42265e78"


def test_the_number_counts_up_and_stays_with_the_content(museum: Museum) -> None:
    assert [museum.pack().name for _ in range(3)] == ["exhibition-1.kiosk", "exhibition-2.kiosk", "exhibition-3.kiosk"]
    assert json.loads((museum.content / ".version.json").read_bytes()) == {"version": 3}


def test_a_broken_counter_is_never_guessed(museum: Museum) -> None:
    counter = museum.content / ".version.json"
    counter.write_bytes(b'{"version": "x"}')
    sentence = f"{counter} does not hold the last version number: give the next one with --number"
    with pytest.raises(RefusedError, match=f"^{re.escape(sentence)}$"):
        museum.pack()


def test_a_pack_is_never_overwritten(museum: Museum) -> None:
    path = museum.pack(number=4)
    with pytest.raises(RefusedError, match=f"^{re.escape(str(path))} is there already; it is not overwritten$"):
        museum.pack(number=4)


def test_any_archive_program_opens_it(museum: Museum) -> None:
    with tarfile.open(museum.pack(), "r:") as archive:
        names = archive.getnames()
        assert names[:2] == ["manifest.json", "manifest.sig"]
        assert names[2:] == sorted(names[2:])
        zhukov = archive.extractfile("content/leaders/zhukov/en.md")
        assert zhukov is not None
        assert zhukov.read() == (museum.content / "leaders/zhukov/en.md").read_bytes()


def test_it_tells_what_it_is(museum: Museum) -> None:
    manifest = museum.manifest(museum.pack("Remembered", number=14))
    assert (manifest.number, manifest.date, manifest.who) == (14, "2027-01-15T08:00:00Z", "Anna Petrova")
    assert manifest.titles == {"en": "Remembered", "ru": "Remembered"}
    assert manifest.entries == {"en": 5, "ru": 5}


def test_pictures_are_prepared_and_originals_stay_at_home(museum: Museum) -> None:
    manifest = museum.manifest(museum.pack())
    picture = manifest.pictures["leaders/zhukov/portrait.png"]
    small, large = "pictures/leaders/zhukov/portrait.png/640.jpg", "content/leaders/zhukov/portrait.png"
    assert (picture.width, picture.height, picture.files) == (900, 700, ((640, small), (900, large)))
    there = {file.path: file.sha256 for file in manifest.files}
    assert there[large] != hashlib.sha256((museum.content / "leaders/zhukov/portrait.png").read_bytes()).hexdigest()


def test_what_is_not_read_is_not_packed(museum: Museum) -> None:
    for name in ("notes.docx", ".secret.yaml", "start.sh", "Main.qml", "unused.png", "en.md~"):
        (museum.content / "leaders/zhukov" / name).write_bytes(b"x")
    (museum.content / "README.md").write_bytes(b"# Read me")
    (museum.content / "leaders/konev/link.md").symlink_to("/etc/passwd")
    packed = {file.path for file in museum.manifest(museum.pack()).files}
    assert not [path for path in packed if not path.endswith((".yaml", ".md", "portrait.png", "640.jpg"))]
    assert not packed & {"content/README.md", "content/leaders/zhukov/.secret.yaml", "content/leaders/konev/link.md"}


def test_errors_are_mended_first(museum: Museum) -> None:
    entry = museum.content / "leaders/zhukov/entry.yaml"
    entry.write_text(entry.read_text("utf-8").replace("born:", "bron:"), "utf-8")
    with pytest.raises(RefusedError, match=r"^nothing is packed until the errors are mended$"):
        museum.pack()
    assert not (museum.root / "out").exists()
    assert not (museum.content / ".version.json").exists()


def test_content_that_changes_meanwhile_is_refused(museum: Museum) -> None:
    reading = read_for_packing(museum.content, museum.cache)
    text = museum.content / "leaders/zhukov/en.md"

    class Slow(type(museum.key)):  # type: ignore[misc]
        def sign(self, data: bytes) -> bytes:
            text.write_bytes(text.read_bytes() + b"\nMore.\n")
            return bytes(museum.key.sign(data))

    with pytest.raises(RefusedError, match=re.escape("content/leaders/zhukov/en.md was changed while it was packed: pack once more")):
        pack(museum.content, reading, museum.root / "out", Slow(museum.key.seed, museum.key.public), "x")
    assert list((museum.root / "out").iterdir()) == []


@pytest.mark.parametrize("name", ["Жуков 1.png", "a" * 96 + ".png"])
def test_a_pictures_name_may_be_what_it_is(museum: Museum, name: str) -> None:
    rename(museum, name)
    manifest = museum.manifest(museum.pack())
    assert f"leaders/zhukov/{name}" in manifest.pictures
    museum.install(museum.root / "out/exhibition-1.kiosk")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a" * 170 + ".png", "pictures/leaders/zhukov/{name}/640.jpg has a name that not every system can write: rename it"),
        ("a" * 110 + ".png", "'content/leaders/zhukov/{name}' has a name that is too long for a pack"),
        ("a?.png", "pictures/leaders/zhukov/{name}/640.jpg has a name that not every system can write: rename it"),
    ],
)
def test_a_name_that_cannot_be_packed_is_told(museum: Museum, name: str, sentence: str) -> None:
    rename(museum, name)
    with pytest.raises(RefusedError) as refused:
        museum.pack()
    assert str(refused.value) == sentence.format(name=name)


def rename(museum: Museum, name: str) -> None:
    folder = museum.content / "leaders/zhukov"
    (folder / "portrait.png").rename(folder / name)
    entry = folder / "entry.yaml"
    entry.write_text(entry.read_text("utf-8").replace("portrait.png", f"'{name}'"), "utf-8")


def test_a_full_disk_leaves_nothing(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno
    import os

    def full(descriptor: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    museum.pack(number=3)
    monkeypatch.setattr(os, "write", full)
    target = museum.root / "out/exhibition-4.kiosk"
    with pytest.raises(RefusedError, match=f"^{re.escape(str(target))} cannot be written: the disk is full$"):
        museum.pack(number=4)
    assert [path.name for path in Path(museum.root / "out").iterdir()] == ["exhibition-3.kiosk"]
