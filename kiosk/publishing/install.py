"""``kiosk install`` and ``kiosk rollback``: beside the running version first, then one atomic step."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibition.problems import Severity
from kiosk.publishing.archive import Pack
from kiosk.publishing.disk import RefusedError, forget, saying, sync, sync_tree
from kiosk.publishing.manifest import Manifest, name_of
from kiosk.publishing.shipped import ShippedPictures
from kiosk.publishing.versions import Version, Versions
from kiosk.reading.cache import load_or_read, read_and_keep

_SPARE_BYTES = 64 * 1024 * 1024
"""What must be left on the disk, for the kiosk's own caches and for a way back."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A version that has been unpacked and read, and can be shown; nothing shows it yet."""

    folder: Path
    manifest: Manifest
    name: str

    @property
    def content(self) -> Path:
        return self.folder / "content"


@contextlib.contextmanager
def staging(file: Path, versions: Versions, trusted: tuple[str, ...], cache: Path | None = None) -> Iterator[Staged]:
    """Verify a pack, unpack it beside the versions, and read it completely; what is not committed is deleted at the end."""
    with Pack(file, trusted) as pack, versions.locked():
        versions.sweep()
        _check_number(pack, versions)
        _check_room(pack.manifest, versions)
        folder = versions.folder / f"new-{secrets.token_hex(4)}"
        try:
            with saying(f"{versions.folder} cannot be used"):
                os.mkdir(folder, 0o755)  # noqa: PTH102, a test counts these calls
            pack.unpack(folder)
            staged = Staged(folder, pack.manifest, name_of(pack.manifest.number, pack.data))
            _check_shown(staged, file.name, cache)
            yield staged
        finally:
            if folder.exists():
                forget(folder)


def commit(staged: Staged, versions: Versions, cache: Path | None = None) -> Version:
    """Show a staged version from now on. Everything is on the disk before the pointer moves, and so is its reading in the cache."""
    version = Version(versions.folder / staged.name)
    with saying(f"version {staged.manifest.number} cannot be written"):
        if version.folder.exists():  # the same bytes, damaged or taken back
            os.rename(version.folder, versions.folder / f"new-gone-{version.name}")  # noqa: PTH104, a test counts these calls
        sync_tree(staged.folder)
        os.rename(staged.folder, version.folder)  # noqa: PTH104, a test counts these calls
        sync(versions.folder)
    load_or_read(version.content, cache, ShippedPictures(version.folder, staged.manifest, cache))
    versions.choose(version)
    versions.sweep()
    versions.prune()
    return version


def install(file: Path, versions: Versions, trusted: tuple[str, ...], cache: Path | None = None) -> Version:
    """Install a pack; RefusedError, and nothing has changed, where it cannot be trusted or shown."""
    with staging(file, versions, trusted, cache) as staged:
        return commit(staged, versions, cache)


def rollback(versions: Versions) -> Version | None:
    """Go back to what was shown before; None is the bundled exhibition."""
    with versions.locked():
        current = versions.current
        if current is None:
            raise RefusedError("there is no earlier version: the exhibition that came with the program is shown")
        return versions.give_up(current)


def _check_number(pack: Pack, versions: Versions) -> None:
    number, name = pack.manifest.number, name_of(pack.manifest.number, pack.data)
    current = versions.current
    if current is not None and current.name == name and not current.damage():
        raise RefusedError(f"version {number} is installed already", "installed")
    other = next((version for version in versions.installed() if version.number == number and version.name != name), None)
    if other is not None:
        raise RefusedError(f"{pack.name} is refused: another version {number} is installed, with other content: pack it under a new number", "older")
    if current is not None and current.number > number:
        raise RefusedError(f"{pack.name} is refused: version {number} is older than version {current.number}, which is shown", "older")


def _check_room(manifest: Manifest, versions: Versions) -> None:
    with saying(f"{versions.folder} cannot be used"):
        free = shutil.disk_usage(versions.folder).free
    if free < manifest.total + _SPARE_BYTES:
        needed = (manifest.total + _SPARE_BYTES) // 1024**2 + 1
        raise RefusedError(f"version {manifest.number} does not fit: it needs {needed} MB, and {free // 1024**2} MB are free", "room")


def _check_shown(staged: Staged, file_name: str, cache: Path | None) -> None:
    reading = read_and_keep(staged.content, cache, ShippedPictures(staged.folder, staged.manifest, cache))
    errors = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    if reading.exhibition is None or errors:
        first = f": {errors[0]}" if errors else ""
        raise RefusedError(f"{file_name} is refused: it cannot be shown by this kiosk{first}", "unshowable")
