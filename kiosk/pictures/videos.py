"""Whether Qt's own player can show a video, told from its container without decoding anything."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from kiosk.pictures.ebml import webm_codecs
from kiosk.pictures.iso_media import mp4_codecs
from kiosk.regular_files import NotRegularError, open_regular

PLAYED = {
    "avc1": "H.264",
    "avc3": "H.264",
    "hvc1": "HEVC",
    "hev1": "HEVC",
    "vp08": "VP8",
    "vp09": "VP9",
    "V_MPEG4/ISO/AVC": "H.264",
    "V_MPEGH/ISO/HEVC": "HEVC",
    "V_VP8": "VP8",
    "V_VP9": "VP9",
}
_NAMED = {
    "av01": "AV1",
    "V_AV1": "AV1",
    "mp4v": "MPEG-4 Visual",
    "ap4h": "ProRes",
    "apch": "ProRes",
    "apcn": "ProRes",
    "encv": "encrypted",
}
_WANTED = "save it with H.264, HEVC, VP8 or VP9"


def wrong_video(path: Path) -> str:
    """Why a video cannot be played (``holds AV1 video, which ...``); empty where it can. Never raises."""
    try:
        with open_regular(path) as file:
            codecs = _codecs(file)
    except NotRegularError:
        return "is not a regular file"
    except OSError as error:
        return f"cannot be read: {(error.strerror or 'the system refused').lower()}"
    if codecs is None:
        return "is not an MP4, MOV or WebM video"
    if not codecs:
        return "holds no video: it may be cut off"
    refused = next((codec for codec in codecs if codec not in PLAYED), None)
    if refused is None:
        return ""
    return f"holds {_NAMED.get(refused, ascii(refused))} video, which the kiosk cannot play: {_WANTED}"


def _codecs(file: IO[bytes]) -> list[str] | None:
    start = file.read(12)
    file.seek(0)
    if start[:4] == b"\x1a\x45\xdf\xa3":
        return webm_codecs(file)
    if start[4:8] in {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"}:
        return mp4_codecs(file)
    return None
