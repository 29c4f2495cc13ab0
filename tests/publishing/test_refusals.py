"""What is no honest pack is refused, and nothing of it stays."""

from __future__ import annotations

import errno
import os
import shutil
import tarfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from museum import Museum

from kiosk.publishing.archive import header, write_pack
from kiosk.publishing.disk import RefusedError
from kiosk.publishing.keys import make_key
from kiosk.publishing.manifest import Manifest, PackedFile

TEXT = PackedFile("content/exhibition.yaml", 1, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")
"""One letter: x."""


def refusal(museum: Museum, file: Path) -> str:
    """Why a pack is not installed; nothing may be left of it."""
    before = sorted(museum.versions.folder.iterdir()) if museum.versions.folder.is_dir() else []
    pointer = museum.versions.pointer_text()
    with pytest.raises(RefusedError) as refused:
        museum.install(file)
    left = sorted(museum.versions.folder.iterdir()) if museum.versions.folder.is_dir() else []
    assert [path for path in left if path.name != ".lock"] == [path for path in before if path.name != ".lock"]
    assert museum.versions.pointer_text() == pointer
    return str(refused.value)


def hand_made(museum: Museum, *files: PackedFile, **other: object) -> Path:
    """A pack that is signed with the right key and holds what an honest one would not; every file is one letter long."""
    manifest = Manifest(1, "2026-11-27T00:00:00Z", "x", {"en": "x"}, {"en": 1}, files)
    letter = museum.root / "letter"
    letter.write_bytes(b"x")
    path = museum.root / "hand-made.kiosk"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    write_pack(descriptor, replace(manifest, **other), museum.key, lambda _: letter)  # type: ignore[arg-type]
    os.close(descriptor)
    return path


def test_a_foreign_key(museum: Museum) -> None:
    other = make_key(museum.root / "other.key")
    file = museum.pack(key=other)
    sentence = f"exhibition-1.kiosk is refused: it is signed with the key {other.public[:8]}…, which this kiosk does not know"
    assert refusal(museum, file) == sentence


def test_a_kiosk_without_a_key(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    file = museum.pack()
    monkeypatch.setattr(Museum, "trusted", ())
    assert refusal(museum, file) == "exhibition-1.kiosk is refused: this kiosk knows no key: write public_keys into its settings.toml"


OTHER = "x.kiosk is refused: it is not a pack that kiosk pack has made"
CUT = "x.kiosk is refused: it is cut off: copy it once more"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda data: b"", CUT),
        (lambda data: data[:511], CUT),
        (lambda data: data[:-1], CUT),
        (lambda data: data[: len(data) // 2], CUT),
        (lambda data: data + b"\0", OTHER),
        (lambda data: bytes(len(data)), OTHER),
        (lambda data: b"PK\x03\x04" + data[4:], OTHER),
        (lambda data: data.replace(b"Anna Petrova", b"Anna Petrovb"), "x.kiosk is refused: it was changed after it was signed"),
        (
            lambda data: data.replace("Малая".encode(), "Милая".encode(), 2),
            "x.kiosk is refused: it was changed after it was signed",
        ),
        (
            lambda data: data.replace(b"title: {en: Small", b"title: {en: Smell"),
            "x.kiosk is refused: content/exhibition.yaml was changed after it was signed",
        ),
    ],
)
def test_bytes_that_changed(museum: Museum, change: Callable[[bytes], bytes], sentence: str) -> None:
    file = museum.root / "x.kiosk"
    data = museum.pack().read_bytes()
    file.write_bytes(change(data))
    assert file.read_bytes() != data
    assert refusal(museum, file) == sentence


def test_one_flipped_bit_anywhere(museum: Museum) -> None:
    file = museum.root / "x.kiosk"
    data = museum.pack().read_bytes()
    for place in range(0, len(data), len(data) // 150):
        flipped = bytearray(data)
        flipped[place] ^= 1 << place % 8
        file.write_bytes(flipped)
        assert refusal(museum, file).startswith("x.kiosk is refused: ")
    file.write_bytes(data)
    assert museum.install(file).number == 1


@pytest.mark.parametrize("link", ["symlink", "hard link", "fifo", "folder"])
def test_a_tar_with_something_else_in_it(museum: Museum, link: str) -> None:
    data = museum.pack().read_bytes()
    info = tarfile.TarInfo("content/exhibition.yaml")
    info.linkname = "/etc/passwd"
    info.type = {"symlink": tarfile.SYMTYPE, "hard link": tarfile.LNKTYPE, "fifo": tarfile.FIFOTYPE, "folder": tarfile.DIRTYPE}[link]
    size = len((museum.content / "exhibition.yaml").read_bytes())
    wanted = header("content/exhibition.yaml", size)
    assert wanted in data
    file = museum.root / "x.kiosk"
    file.write_bytes(data.replace(wanted, info.tobuf(tarfile.USTAR_FORMAT)))
    assert refusal(museum, file) == OTHER


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("../outside.yaml", "leads out of the pack"),
        ("content/../../outside.yaml", "leads out of the pack"),
        ("/etc/cron.d/x.yaml", "leads out of the pack"),
        ("content//x.yaml", "leads out of the pack"),
        ("current", "leads out of the pack"),
        ("content", "leads out of the pack"),
        ("content/.hidden/x.yaml", "is a hidden file, or has a name that not every system can write"),
        ("content/a\\b.yaml", "has a name that not every system can write"),
        ("content/a:b.yaml", "has a name that not every system can write"),
        ("content/a\nb.yaml", "has a name that not every system can write"),
        ("content/и\u0306.yaml", "has a name in which letters and accents are taken apart"),
        ("content/Main.qml", "is neither a text, a picture, a video nor a sound"),
        ("content/x.js", "is neither a text, a picture, a video nor a sound"),
        ("content/x.yaml.so", "is neither a text, a picture, a video nor a sound"),
        ("content/run", "is neither a text, a picture, a video nor a sound"),
        ("content/x.svg", "is neither a text, a picture, a video nor a sound"),
        ("pictures/x.yaml", "is neither a text, a picture, a video nor a sound"),
    ],
)
def test_a_signed_pack_with_a_path_that_no_pack_has(museum: Museum, path: str, why: str) -> None:
    file = hand_made(museum, replace(TEXT, path=path))
    assert refusal(museum, file) == f"hand-made.kiosk is refused: it holds '{path}', which {why}"


@pytest.mark.parametrize(
    ("paths", "clash"),
    [
        (("content/a.yaml", "content/A.yaml"), "content/a.yaml and content/A.yaml"),
        (("content/a.yaml", "content/a.yaml"), "content/a.yaml and content/a.yaml"),
        (("content/x/a.yaml", "content/X/b.yaml"), "content/X and content/x"),
        (("content/a.yaml", "content/a.yaml/b.yaml"), "content/a.yaml as a file and as a folder"),
    ],
)
def test_names_that_clash(museum: Museum, paths: tuple[str, ...], clash: str) -> None:
    file = hand_made(museum, *(replace(TEXT, path=path) for path in paths))
    assert refusal(museum, file) == f"hand-made.kiosk is refused: it holds {clash}"


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"number": 0}, "its manifest cannot be read"),
        ({"number": 10**9}, "its manifest cannot be read"),
        ({"number": True}, "its manifest cannot be read"),
        ({"date": "yesterday"}, "its manifest cannot be read"),
        ({"who": "a\x1b[2Jb"}, "its manifest cannot be read"),
        ({"who": "a" * 300}, "its manifest cannot be read"),
        ({"titles": {"../x": "x"}}, "its manifest cannot be read"),
        ({"entries": {"en": -1}}, "its manifest cannot be read"),
    ],
)
def test_a_signed_manifest_that_is_not_what_it_should_be(museum: Museum, other: dict[str, object], why: str) -> None:
    assert refusal(museum, hand_made(museum, TEXT, **other)) == f"hand-made.kiosk is refused: {why}"


def test_sizes_are_bounded_before_anything_is_written(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.publishing.manifest.TOTAL_BYTES", 1024**3)
    huge = tuple(PackedFile(f"content/{number}.mp4", 1024**3, TEXT.sha256) for number in range(2))
    data = Manifest(1, "2026-11-27T00:00:00Z", "x", {"en": "x"}, {"en": 1}, huge).to_bytes()
    file = museum.root / "huge.kiosk"
    signature = museum.key.sign(data)
    file.write_bytes(
        b"".join(header(name, len(part)) + part + bytes(-len(part) % 512) for name, part in (("manifest.json", data), ("manifest.sig", signature)))
    )
    assert refusal(museum, file) == "huge.kiosk is refused: it holds more than 1 GB"
    monkeypatch.setattr("kiosk.publishing.manifest.MOST_FILES", 1)
    assert refusal(museum, file) == "huge.kiosk is refused: it holds more than 1 files"


def test_a_pack_that_this_kiosk_cannot_show(museum: Museum) -> None:
    said = "content/exhibition.yaml:1:1: must hold keys with values, not 'x'"
    sentence = refusal(museum, hand_made(museum, TEXT))
    assert sentence.startswith("hand-made.kiosk is refused: it cannot be shown by this kiosk: content/exhibition.yaml:1:1: "), said


def test_a_pack_that_another_release_made(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.publishing.manifest.FORMAT", 2)
        file = hand_made(museum, TEXT)
    assert refusal(museum, file) == "hand-made.kiosk is refused: it was packed by another release of this program"


def test_what_is_no_file(museum: Museum) -> None:
    folder = museum.root / "folder.kiosk"
    folder.mkdir()
    assert refusal(museum, folder) == "folder.kiosk cannot be read: it is no regular file"
    assert refusal(museum, museum.root / "none.kiosk") == "none.kiosk cannot be read: it is not there"
    pipe = museum.root / "pipe.kiosk"
    os.mkfifo(pipe)
    assert refusal(museum, pipe) == "pipe.kiosk cannot be read: it is no regular file"


def test_numbers_only_grow(museum: Museum) -> None:
    first = museum.pack("First")
    other = museum.pack("Other", number=1, out="other")
    museum.install(first)
    assert refusal(museum, first) == "version 1 is installed already"
    same = "exhibition-1.kiosk is refused: another version 1 is installed, with other content: pack it under a new number"
    assert refusal(museum, other) == same
    museum.install(museum.pack("Third", number=3))
    older = museum.pack("Second", number=2)
    assert refusal(museum, older) == "exhibition-2.kiosk is refused: version 2 is older than version 3, which is shown"


def test_a_disk_with_too_little_room(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    file = museum.pack()
    usage = shutil._ntuple_diskusage(10**9, 10**9 - 30_000_000, 30_000_000)  # type: ignore[attr-defined]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert refusal(museum, file) == "version 1 does not fit: it needs 65 MB, and 28 MB are free"


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "there is no permission"),
        (errno.EIO, "the disk fails, or was pulled out"),
    ],
)
@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        ("write", "exhibition-2.kiosk is refused: it cannot be unpacked"),
        ("mkdir", "{folder} cannot be used"),
        ("fsync", "version 2 cannot be written"),
        ("replace", "the change cannot be written to {folder}"),
    ],
)
def test_a_disk_that_refuses(museum: Museum, monkeypatch: pytest.MonkeyPatch, call: str, sentence: str, number: int, why: str) -> None:
    first = museum.publish("First")
    file = museum.pack("Second")

    def fails(*_: object, **__: object) -> int:
        raise OSError(number, "No")

    with monkeypatch.context() as patched:
        patched.setattr(os, call, fails)
        with pytest.raises(RefusedError) as refused:
            museum.install(file)
    assert str(refused.value) == f"{sentence.format(folder=museum.versions.folder)}: {why}"
    assert museum.versions.current == first
    assert first.damage() == ""
    assert museum.install(file).number == 2


def test_a_stick_that_is_pulled_out(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stick:
        def __init__(self, file: object) -> None:
            self.file, self.reads = file, 0

        def read(self, size: int) -> bytes:
            self.reads += 1
            if self.reads > 10:
                raise OSError(errno.EIO, "Input/output error")
            return self.file.read(size)  # type: ignore[attr-defined, no-any-return]

        def close(self) -> None:
            self.file.close()  # type: ignore[attr-defined]

    from kiosk.publishing import archive

    file = museum.pack()
    real = archive.open_regular
    monkeypatch.setattr(archive, "open_regular", lambda path: Stick(real(path)))
    assert refusal(museum, file) == "exhibition-1.kiosk is refused: it cannot be read: the disk fails, or was pulled out"


def test_two_at_once(museum: Museum) -> None:
    file = museum.pack()
    with museum.versions.locked():
        assert refusal(museum, file) == "another version is being installed at this moment"
    assert museum.install(file).number == 1
