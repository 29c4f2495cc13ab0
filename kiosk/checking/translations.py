"""Translations that are older than their original.

What counts is what was written, not when: times of files do not survive a USB stick, and many curators have no git. So a small file in the
content folder, ``.translations.json``, holds for each translation a fingerprint of its words and of the words of its original. Where the
original has changed since and the translation has not, it is older. Where the translation has changed, somebody has worked on it, and it
counts as up to date. The first time there is nothing to compare with: then git says, where there is git, and else all are taken as up to date.
Dropped: times of change (copying makes everything new), a date written into each text (nobody keeps it).
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Problem, Severity
from kiosk.reading.files import ContentFolder
from kiosk.reading.limits import TEXT_BYTES
from kiosk.reading.nearest import counted
from kiosk.reading.report import Fault

RECORD = ".translations.json"
_OLDER = ""
"""In place of an original's fingerprint: not the words that were translated."""

Pair = tuple[str, str]
"""The fingerprints of an original and of its translation."""


def old_translations(root: Path, exhibition: Exhibition, *, accept: bool = False) -> list[Problem]:
    """A warning for each translation that is older than its original, and one line for each language; with ``accept`` all become up to date."""
    folder = ContentFolder(root)
    now = dict(_pairs(folder, exhibition))
    known = {} if accept else _known(root)
    older = [] if accept or known else _older_by_git(root, now, exhibition.default_language)
    record = {path: _brought_up(pair, known.get(path), seeded=path in older) for path, pair in now.items()}
    _keep(root, record)
    stale = [path for path, (original, _) in record.items() if original != now[path][0]]
    return [*_told(folder, stale, exhibition), *_summary(folder, stale, now, exhibition)]


def _brought_up(now: Pair, before: Pair | None, *, seeded: bool) -> Pair:
    """What is to be remembered of a translation."""
    if before is None:
        return (_OLDER, now[1]) if seeded else now
    return (before[0], now[1]) if before[1] == now[1] else now


def _pairs(folder: ContentFolder, exhibition: Exhibition) -> Iterator[tuple[str, Pair]]:
    default = exhibition.default_language
    for entry in exhibition.entries.values():
        original = _fingerprint(folder, f"{entry.id}/{default}.md")
        for language in entry.texts:
            if language != default:
                path = f"{entry.id}/{language}.md"
                yield path, (original, _fingerprint(folder, path))


def _fingerprint(folder: ContentFolder, path: str) -> str:
    """The same for the same words, however they are broken into lines."""
    try:
        words = " ".join(folder.text(path, TEXT_BYTES).split())
    except Fault:
        words = ""
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def _known(root: Path) -> Mapping[str, Pair]:
    try:
        written = json.loads((root / RECORD).read_bytes())
        return {str(path): (str(original), str(own)) for path, (original, own) in written.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _keep(root: Path, record: Mapping[str, Pair]) -> None:
    text = json.dumps(dict(sorted(record.items())), indent=0) + "\n"
    try:
        if not (root / RECORD).is_file() or (root / RECORD).read_text("utf-8") != text:
            (root / f"{RECORD}.tmp").write_text(text, "utf-8")
            (root / f"{RECORD}.tmp").replace(root / RECORD)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "it is damaged").lower()
        print(f"kiosk: {RECORD} cannot be written, and nothing is remembered of the translations: {reason}", file=sys.stderr)


def _older_by_git(root: Path, now: Mapping[str, Pair], default: str) -> list[str]:
    """The translations whose original was committed after them; nothing where there is no git."""
    command = ["git", "-C", str(root), "log", "--format=%x00%ct", "--name-only", "--relative", "--", "."]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    changed: dict[str, int] = {}
    for commit in told.split("\0")[1:]:
        seconds, *files = commit.split("\n")
        for file in files:
            changed.setdefault(file, int(seconds))
    return [path for path in now if changed.get(f"{path.rpartition('/')[0]}/{default}.md", 0) > changed.get(path, 0) > 0]


def _told(folder: ContentFolder, stale: list[str], exhibition: Exhibition) -> Iterator[Problem]:
    for path in stale:
        message = f"is older than its original: {exhibition.default_language}.md has been changed since this was translated"
        yield Problem(folder.label(path), 0, 0, message, Severity.WARNING)


def _summary(folder: ContentFolder, stale: list[str], now: Mapping[str, Pair], exhibition: Exhibition) -> Iterator[Problem]:
    """A line for each language that lacks something."""
    for language in exhibition.settings.languages[1:]:
        there = sum(path.endswith(f"/{language}.md") for path in now)
        older = sum(path.endswith(f"/{language}.md") for path in stale)
        missing = len(exhibition.entries) - there
        if missing or older:
            message = f"'{language}': {counted(there, 'entry', 'entries')} translated, {missing} missing, {older} older than the original"
            yield Problem(folder.label("exhibition.yaml"), 0, 0, message, Severity.WARNING)
