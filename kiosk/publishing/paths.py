"""Which files a pack may hold. Everything else is refused, whatever it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

TEXTS = (".yaml", ".md")
PICTURES = (".jpg", ".jpeg", ".png", ".webp")
MEDIA = (".mp4", ".mov", ".webm", ".wav", ".ogg", ".opus", ".mp3", ".flac", ".vtt", ".srt")
FOLDERS = ("content", "pictures")
_LONGEST = 200
_FORBIDDEN = frozenset('\\:*?"<>|\x7f')


def wrong_path(path: str) -> str:
    """Why a pack must not hold this path; empty where it may: a relative path of plain names with an ending that is only ever read."""
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or parts[0] not in FOLDERS or len(parts) < 2:
        return "leads out of the pack"
    if any(part.startswith((".", "-")) or part != part.strip() or part.endswith(".") for part in parts):
        return "is a hidden file, or has a name that not every system can write"
    if any(character < " " or character in _FORBIDDEN for character in path) or len(path.encode("utf-8", "replace")) > _LONGEST:
        return "has a name that not every system can write"
    if unicodedata.normalize("NFC", path) != path:
        return "has a name in which letters and accents are taken apart"
    allowed = (*TEXTS, *PICTURES, *MEDIA) if parts[0] == "content" else PICTURES
    if not parts[-1].lower().endswith(allowed):
        return "is neither a text, a picture, a video nor a sound"
    return ""


def clash(paths: Iterable[str]) -> str:
    """Two paths that would be one file where case does not count, or a file that is also a folder; empty where there are none."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        parts = path.split("/")
        for end in range(1, len(parts)):
            above = "/".join(parts[:end])
            if folders.setdefault(above.casefold(), above) != above:
                return f"{above} and {folders[above.casefold()]}"
        if path.casefold() in files:
            return f"{files[path.casefold()]} and {path}"
        files[path.casefold()] = path
    both = files.keys() & folders.keys()
    return f"{min(both)} as a file and as a folder" if both else ""
