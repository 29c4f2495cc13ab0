"""Videos are told apart by their containers."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.pictures.videos import wrong_video

CANNOT = "video, which the kiosk cannot play: save it with H.264, HEVC, VP8 or VP9"


def box(kind: bytes, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return struct.pack(">I", len(data) + 8) + kind + data


def track(handler: bytes, codec: bytes) -> bytes:
    stsd = box(b"stsd", bytes(4), struct.pack(">I", 1), box(codec, bytes(78)))
    return box(b"trak", box(b"mdia", box(b"hdlr", bytes(8), handler, bytes(12)), box(b"minf", box(b"stbl", stsd))))


def mp4(*codecs: bytes, sound: bool = True) -> bytes:
    tracks = [track(b"vide", codec) for codec in codecs] + ([track(b"soun", b"mp4a")] if sound else [])
    return box(b"ftyp", b"isom", bytes(4)) + box(b"mdat", bytes(1000)) + box(b"moov", box(b"mvhd", bytes(100)), *tracks)


def element(element_id: str, data: bytes, size: bytes = b"") -> bytes:
    return bytes.fromhex(element_id) + (size or (0x10000000 | len(data)).to_bytes(4, "big")) + data


def webm(codec: bytes, size: bytes = b"") -> bytes:
    sound = element("ae", element("83", b"\x02") + element("86", b"A_OPUS"))
    video = element("ae", element("86", codec) + element("83", b"\x01"))
    tracks = element("1654ae6b", sound + video)
    cluster = element("1f43b675", bytes(100))
    return element("1a45dfa3", element("4282", b"webm")) + element("18538067", element("ec", bytes(9)) + tracks + cluster, size)


VIDEOS = [
    ("H.264", mp4(b"avc1"), ""),
    ("HEVC", mp4(b"hvc1"), ""),
    ("VP9 in MP4", mp4(b"vp09"), ""),
    ("silent", mp4(b"avc1", sound=False), ""),
    ("MOV", mp4(b"avc1")[16:], ""),
    ("AV1", mp4(b"av01"), f"holds AV1 {CANNOT}"),
    ("second track", mp4(b"avc1", b"av01"), f"holds AV1 {CANNOT}"),
    ("ProRes", mp4(b"apch"), f"holds ProRes {CANNOT}"),
    ("unknown", mp4(b"ab\x07\xff"), f"holds 'ab\\x07\\xff' {CANNOT}"),
    ("sound only", mp4(), "holds no video: it may be cut off"),
    ("cut off", mp4(b"avc1")[:600], "holds no video: it may be cut off"),
    ("VP8", webm(b"V_VP8"), ""),
    ("VP9", webm(b"V_VP9"), ""),
    ("VP9 of unknown length", webm(b"V_VP9", b"\x01" + b"\xff" * 7), ""),
    ("AV1 in WebM", webm(b"V_AV1"), f"holds AV1 {CANNOT}"),
    ("cut off WebM", webm(b"V_VP9")[:60], "holds no video: it may be cut off"),
    ("empty", b"", "is not an MP4, MOV or WebM video"),
    ("AVI", b"RIFF\x00\x00\x00\x00AVI LIST", "is not an MP4, MOV or WebM video"),
    ("endless boxes", box(b"ftyp", bytes(8)) + box(b"free") * 20_000, "holds no video: it may be cut off"),
    ("nested boxes", b"\0\0\0\0ftyp" + b"\0\0\0\0moov" * 20_000, "holds no video: it may be cut off"),
]


@pytest.mark.parametrize(("data", "wrong"), [row[1:] for row in VIDEOS], ids=[row[0] for row in VIDEOS])
def test_video(tmp_path: Path, data: bytes, wrong: str) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    assert wrong_video(path) == wrong


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp4")
    assert wrong_video(tmp_path / "a.mp4") == "is not a regular file"
    assert wrong_video(tmp_path) == "is not a regular file"
    assert wrong_video(tmp_path / "b.mp4") == "cannot be read: no such file or directory"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=1000, max_examples=200)
@given(start=st.sampled_from([mp4(b"avc1"), webm(b"V_VP9")]), at=st.integers(0, 200), data=st.binary(max_size=40))
def test_any_bytes_give_a_sentence(tmp_path: Path, start: bytes, at: int, data: bytes) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(start[:at] + data + start[at + len(data) :])
    assert isinstance(wrong_video(path), str)
