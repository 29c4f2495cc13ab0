"""Which version the kiosk shows at a start: the best that can be trusted, never none where there is one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from kiosk.publishing.disk import RefusedError
from kiosk.publishing.versions import Version, Versions
from kiosk.reading.cache import load, load_or_read, read_and_keep
from kiosk.reading.result import Reading


@dataclass(frozen=True, slots=True)
class Shown:
    """What to show: a reading and where it is from (``version`` is None for the bundled exhibition), and why nothing better."""

    reading: Reading
    version: Version | None = None
    complaints: tuple[str, ...] = ()


def choose_shown(versions: Versions, bundled: Path, cache: Path | None = None, avoid: Collection[str] = (), skip: int = 0) -> Shown:
    """Open the first candidate that is sound, leaving out the names in ``avoid`` and the first ``skip`` ones.

    A reading from the cache was verified when it was read and carries its own hash. Where the files have to be read, every text is held against
    the manifest first; pictures and videos, which may be gigabytes, are verified while the exhibition is already on the screen.
    """
    complaints: list[str] = []
    for version in versions.candidates()[skip:]:
        if version.name in avoid:
            continue
        reading, wrong = open_version(version, cache)
        if reading is not None:
            return Shown(reading, version, tuple(complaints))
        complaints.append(wrong)
    return Shown(load_or_read(bundled, cache), None, tuple(complaints))


def first_choice(versions: Versions, bundled: Path) -> Path:
    """The content folder that is shown where nothing is wrong with it."""
    return next((version.content for version in versions.candidates()), bundled)


def open_version(version: Version, cache: Path | None = None) -> tuple[Reading | None, str]:
    """The reading of a version, or why it cannot be shown."""
    reading = load(version.content, cache)
    if reading is None:
        wrong = version.damage(texts_only=True)
        if wrong:
            return None, wrong
        from kiosk.publishing.shipped import ShippedPictures

        try:
            pictures = ShippedPictures(version.folder, version.manifest(), cache)
        except RefusedError as error:
            return None, str(error)
        reading = read_and_keep(version.content, cache, pictures)
    if reading.exhibition is None:
        return None, f"version {version.number} cannot be shown by this program"
    return reading, ""
