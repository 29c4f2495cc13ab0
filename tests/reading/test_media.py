"""Pictures and videos of entries: what is broken is named at its line and left out, what is good is prepared."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from .conftest import SmallFolder

ENTRY = "leaders/zhukov/entry.yaml"
AT = f"{ENTRY}:17:20"


def jpeg() -> bytes:
    file = BytesIO()
    Image.effect_noise((90, 60), 50).save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def pictured(small: SmallFolder) -> SmallFolder:
    """The small folder with a picture and a video, described in both languages."""
    small.replace(ENTRY, "plate:", "pictures: [{ file: a.jpg, credit: A, licence: B}]\nvideos: [{file: a.mp4, credit: A, licence: B}]\nplate:")
    for language in ("en", "ru"):
        told = "{a.jpg: {caption: A, alt: B}, a.mp4: {caption: A, alt: B}}"
        small.replace(f"leaders/zhukov/{language}.md", "labels:", f"pictures: {told}\nlabels:")
    small.write("leaders/zhukov/a.jpg", jpeg())
    handler = b"\0\0\0\x14hdlr" + bytes(8) + b"vide"
    sample = b"\0\0\0\x18stsd" + bytes(7) + b"\x01\0\0\0\x08avc1"
    small.write("leaders/zhukov/a.mp4", b"\0\0\0\x0cftypisom\0\0\0\x3cmoov\0\0\0\x34trak" + handler + sample)
    return small


def test_good_files_are_prepared(pictured: SmallFolder) -> None:
    assert pictured.problems() == []
    exhibition = pictured.exhibition()
    prepared = exhibition.pictures["leaders/zhukov/a.jpg"]
    assert (prepared.width, prepared.height) == (90, 60)
    assert exhibition.prepared == {
        "leaders/zhukov/a.jpg": prepared.files[0][1],
        "leaders/zhukov/a.mp4": str(pictured.root / "leaders/zhukov/a.mp4"),
    }
    assert not Path(prepared.files[0][1]).is_relative_to(pictured.root)


BROKEN = [
    ("a.jpg", jpeg()[:400], f"{AT}: the picture 'a.jpg' is damaged"),
    ("a.jpg", b"<svg/>", f"{AT}: the picture 'a.jpg' is not a JPEG, PNG or WebP picture"),
    ("a.mp4", b"no video", f"{ENTRY}:18:17: the video 'a.mp4' is not an MP4, MOV or WebM video"),
]


@pytest.mark.parametrize(("file", "data", "problem"), BROKEN)
def test_what_is_broken_is_left_out(pictured: SmallFolder, file: str, data: bytes, problem: str) -> None:
    pictured.write(f"leaders/zhukov/{file}", data)
    assert pictured.problems() == [problem]
    exhibition = pictured.exhibition()
    facts = exhibition.entries["leaders/zhukov"].facts
    assert file not in [*(each.file for each in facts.pictures), *(each.file for each in facts.videos)]
    assert f"leaders/zhukov/{file}" not in exhibition.prepared


def test_a_video_that_cannot_be_played(pictured: SmallFolder) -> None:
    pictured.replace("leaders/zhukov/a.mp4", "avc1", "av01")
    assert pictured.problems() == [
        f"{ENTRY}:18:17: the video 'a.mp4' holds AV1 video, which the kiosk cannot play: save it with H.264, HEVC, VP8 or VP9"
    ]


def test_a_fifo_a_link_out_and_a_folder(pictured: SmallFolder, tmp_path: Path) -> None:
    picture, video = pictured.root / "leaders/zhukov/a.jpg", pictured.root / "leaders/zhukov/a.mp4"
    picture.unlink()
    video.rename(tmp_path / "a.mp4")
    video.symlink_to(tmp_path / "a.mp4")
    os.mkfifo(picture)
    assert pictured.problems() == [
        f"{AT}: the picture 'a.jpg' is not a regular file",
        f"{ENTRY}:18:17: the video 'a.mp4' leads out of the content folder",
    ]
    picture.unlink()
    picture.mkdir()
    assert f"{AT}: the picture 'a.jpg' is a folder, not a file" in pictured.problems()


def test_a_picture_of_another_entry_may_be_linked(pictured: SmallFolder) -> None:
    picture = pictured.root / "leaders/zhukov/a.jpg"
    picture.rename(pictured.root / "leaders/konev/portrait.jpg")
    picture.symlink_to("../konev/portrait.jpg")
    assert pictured.problems() == ["leaders/konev/portrait.jpg: warning: is not read: nothing in the entry names it"]


@pytest.mark.parametrize("words", ["{a.jpg: {caption: A}, a.mp4: {caption: A, alt: B}}", "{a.mp4: {caption: A, alt: B}}"])
def test_a_picture_needs_words(pictured: SmallFolder, words: str) -> None:
    file = "leaders/zhukov/ru.md"
    pictured.replace(file, "{a.jpg: {caption: A, alt: B}, a.mp4: {caption: A, alt: B}}", words)
    told = "no alternative text" if "a.jpg" in words else "no caption and no alternative text under 'pictures'"
    column = 12 if "a.jpg" in words else 1
    assert pictured.problems() == [f"{file}:6:{column}: warning: 'a.jpg' has {told}"]
