"""Pictures pass through a child process, or are refused with a reason, soon."""

from __future__ import annotations

import os
import struct
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from kiosk.exhibition.pictures import Prepared
from kiosk.pictures import store as store_module
from kiosk.pictures.store import PictureStore


@pytest.fixture
def store(tmp_path: Path) -> PictureStore:
    return PictureStore(tmp_path / "cache")


def picture(path: Path, size: tuple[int, int] = (900, 600), mode: str = "RGB", **options: Any) -> Path:
    Image.effect_noise(size, 50).convert(mode).save(path, **options)
    return path


def png(width: int, height: int) -> bytes:
    """A PNG of zeros: a few kilobytes, however many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width // 8 + 2) * height), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'
REFUSED = [
    ("empty", b"", "is not a JPEG, PNG or WebP picture"),
    ("text", b"no picture", "is not a JPEG, PNG or WebP picture"),
    ("gif", GIF, "is a GIF picture: save it as JPEG or PNG"),
    ("phone", b"\0\0\0\x18ftypheic" + bytes(40), "is a HEIC picture, as telephones make them: save it as JPEG or PNG"),
    ("scan", b"II*\0" + bytes(40), "is a TIFF picture: save it as JPEG or PNG"),
    ("word", b"PK\3\4" + bytes(40), "is a document or an archive, not a picture: save it as JPEG or PNG"),
    ("svg", SVG, "is not a JPEG, PNG or WebP picture"),
    ("bomb", png(10_000, 9_000), "has more than 60 megapixels"),
    ("huge bomb", png(50_000, 10_000), "has more than 60 megapixels"),
]


@pytest.mark.parametrize(("data", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_is_no_picture_is_refused(store: PictureStore, tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    start = time.monotonic()
    assert store.prepare(path) == reason
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_truncated_picture_is_refused(store: PictureStore, tmp_path: Path, name: str) -> None:
    path = picture(tmp_path / name)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert store.prepare(path) == "is damaged"


def test_what_is_no_file_is_refused_at_once(store: PictureStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert store.prepare(tmp_path / "a.jpg") == "is not a regular file"
    assert store.prepare(tmp_path) == "is not a regular file"
    assert store.prepare(tmp_path / "b.jpg") == "cannot be prepared: no such file or directory"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_picture_is_prepared_in_sizes(store: PictureStore, tmp_path: Path, name: str) -> None:
    prepared = store.prepare(picture(tmp_path / name, (3000, 2000)))
    assert isinstance(prepared, Prepared)
    assert [edge for edge, _ in prepared.files] == [640, 1280, 2560, 3000]
    for edge, path in prepared.files:
        with Image.open(path) as image:
            assert (image.format, image.mode, max(image.size)) == ("JPEG", "RGB", edge)
    assert abs(prepared.width / prepared.height - 1.5) < 0.01
    assert prepared.file_for(700) == prepared.files[1][1]
    assert prepared.file_for(9000) == prepared.files[3][1]
    assert (prepared.width, prepared.height) == (3000, 2000)


def test_a_scan_is_kept_up_to_its_bound_and_a_clear_picture_up_to_a_smaller_one(store: PictureStore, tmp_path: Path) -> None:
    scan, clear = store.prepare(picture(tmp_path / "a.jpg", (5000, 200))), store.prepare(picture(tmp_path / "a.png", (3000, 200), "RGBA"))
    assert isinstance(scan, Prepared)
    assert isinstance(clear, Prepared)
    assert [edge for edge, _ in scan.files] == [640, 1280, 2560, 4096]
    assert [edge for edge, _ in clear.files] == [640, 1280, 2560]


def test_a_small_picture_is_not_enlarged(store: PictureStore, tmp_path: Path) -> None:
    prepared = store.prepare(picture(tmp_path / "a.png", (900, 600)))
    assert isinstance(prepared, Prepared)
    assert [edge for edge, _ in prepared.files] == [640, 900]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_mode_of_png(store: PictureStore, tmp_path: Path, mode: str) -> None:
    image = Image.new("RGBA", (40, 20), (200, 100, 50, 128)) if mode in {"LA", "RGBA"} else Image.new("L", (40, 20), 200)
    image = Image.new("I;16", (40, 20), 51_400) if mode == "I;16" else image.convert(mode)
    image.save(tmp_path / "a.png")
    prepared = store.prepare(tmp_path / "a.png")
    assert isinstance(prepared, Prepared)
    assert prepared.files[0][1].endswith(".png" if mode in {"LA", "RGBA"} else ".jpg")
    with Image.open(prepared.files[0][1]) as made:
        red = made.convert("RGB").getchannel("R").getextrema()[1]
    assert red == pytest.approx({"1": 255, "LA": 130}.get(mode, 200), abs=8)


def test_cmyk_becomes_rgb(store: PictureStore, tmp_path: Path) -> None:
    prepared = store.prepare(picture(tmp_path / "a.jpg", mode="CMYK"))
    assert isinstance(prepared, Prepared)
    with Image.open(prepared.files[0][1]) as image:
        assert image.mode == "RGB"


def test_a_picture_stands_upright(store: PictureStore, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    prepared = store.prepare(picture(tmp_path / "a.jpg", (900, 600), exif=exif.tobytes()))
    assert isinstance(prepared, Prepared)
    assert (prepared.width, prepared.height) == (600, 900)
    with Image.open(prepared.files[-1][1]) as image:
        assert image.size == (600, 900)
        assert not image.getexif()


@pytest.mark.parametrize("profile", [ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), b"broken"])
def test_a_colour_profile_is_used_up(store: PictureStore, tmp_path: Path, profile: bytes) -> None:
    prepared = store.prepare(picture(tmp_path / "a.jpg", icc_profile=profile))
    assert isinstance(prepared, Prepared)
    with Image.open(prepared.files[0][1]) as image:
        assert "icc_profile" not in image.info


def test_the_largest_allowed_picture_passes(store: PictureStore, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(10_000, 5_900))
    assert isinstance(store.prepare(tmp_path / "a.png"), Prepared)


def test_an_unchanged_picture_costs_no_child(store: PictureStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = picture(tmp_path / "a.jpg"), tmp_path / "b.jpg"
    bad.write_bytes(b"no picture")
    first = [store.prepare(good), store.prepare(bad)]
    monkeypatch.setattr(store_module, "_ask", None)
    assert [store.prepare(good), store.prepare(bad)] == first
    assert [PictureStore(tmp_path / "cache").prepare(good)] == first[:1]


def test_a_damaged_cache_is_made_anew(store: PictureStore, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.jpg")
    first = store.prepare(path)
    assert isinstance(first, Prepared)
    Path(first.files[0][1]).write_bytes(b"")
    assert store.prepare(path) == first
    assert Path(first.files[0][1]).stat().st_size > 0
    (Path(first.files[0][1]).parent / "picture.json").write_bytes(b"[")
    assert store.prepare(path) == first


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"a file")
    prepared = PictureStore(tmp_path / "cache").prepare(picture(tmp_path / "a.jpg"))
    assert isinstance(prepared, Prepared)


def test_a_child_that_takes_too_long_is_killed(store: PictureStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "TIMEOUT_SECONDS", 0.01)
    assert store.prepare(picture(tmp_path / "a.jpg")) == "took longer than 0.01 seconds to open"
    monkeypatch.setattr(store_module, "TIMEOUT_SECONDS", 5.0)
    assert isinstance(store.prepare(tmp_path / "a.jpg"), Prepared)


def test_the_cache_is_private(store: PictureStore, tmp_path: Path) -> None:
    store.prepare(picture(tmp_path / "a.jpg"))
    assert (tmp_path / "cache" / "pictures").stat().st_mode & 0o777 == 0o700
