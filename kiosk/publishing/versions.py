"""The installed versions of a kiosk, and which of them is shown.

    versions/current           the names of the versions shown until now, the newest decision first
    versions/14-3fa9.../       a version that is whole: manifest.json, manifest.sig, content/, pictures/
    versions/new-...           one that is being unpacked; deleted before the next is

A name carries the hash of its manifest, which carries that of every file: one flipped byte anywhere, in ``current`` too, is noticed.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.publishing.disk import RefusedError, forget, locked, put, saying
from kiosk.publishing.manifest import Manifest, name_of, read_manifest
from kiosk.publishing.paths import TEXTS
from kiosk.regular_files import open_regular

KEPT = 3
_NAME = re.compile("([1-9][0-9]{0,5})-[0-9a-f]{32}")
_POINTER = "current"
_BUNDLED = "bundled"
_POINTER_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class Version:
    """An installed version."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def number(self) -> int:
        return int(self.name.partition("-")[0])

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def manifest(self) -> Manifest:
        """What the version says of itself; RefusedError where it is not what the name vouches for."""
        with saying(f"version {self.number} is damaged: manifest.json cannot be read"):
            data = (self.folder / "manifest.json").read_bytes()
        if name_of(self.number, data) != self.name:
            raise RefusedError(f"version {self.number} is damaged: manifest.json has changed")
        return read_manifest(data)

    def damage(self, *, texts_only: bool = False) -> str:
        """What has changed since it was installed; empty where every byte is as it was. ``texts_only`` leaves out pictures and videos."""
        try:
            manifest = self.manifest()
        except RefusedError as error:
            return str(error)
        for file in manifest.files:
            if texts_only and not file.path.endswith(TEXTS):
                continue
            try:
                with open_regular(self.folder / file.path, os.O_NOFOLLOW) as opened:
                    same = os.fstat(opened.fileno()).st_size == file.size and hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
            except OSError:
                same = False
            if not same:
                return f"version {self.number} is damaged: {file.path} has changed"
        return self._additions(manifest)

    def _additions(self, manifest: Manifest) -> str:
        known = {file.path for file in manifest.files}
        for top in ("content", "pictures"):
            for folder, _, names in os.walk(self.folder / top):
                for name in names:
                    path = (Path(folder) / name).relative_to(self.folder).as_posix()
                    if path not in known:
                        return f"version {self.number} is damaged: {path} has been added"
        return ""

    def hold(self) -> int | None:
        """Keep the version from being deleted while this process shows it; the descriptor to close afterwards."""
        try:
            descriptor = os.open(self.folder / "manifest.json", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return None
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        return descriptor

    def is_held(self) -> bool:
        """Whether some process shows it."""
        try:
            descriptor = os.open(self.folder / "manifest.json", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(descriptor)
        return False


@dataclass(frozen=True, slots=True)
class Versions:
    """The folder of versions. Whatever stands in it, reading it raises nothing."""

    folder: Path

    def installed(self) -> list[Version]:
        """All whole versions, the highest number first."""
        try:
            names = [entry.name for entry in os.scandir(self.folder) if entry.is_dir(follow_symlinks=False)]
        except OSError:
            return []
        found = [Version(self.folder / name) for name in names if _NAME.fullmatch(name)]
        return sorted(found, key=lambda version: (-version.number, version.name))

    def candidates(self) -> list[Version]:
        """What may be shown, the best first; after the last of them comes the bundled exhibition.

        That is what ``current`` names. Where ``current`` itself is damaged, everything that is installed comes after it.
        """
        installed = {version.name: version for version in self.installed()}
        lines = self.pointer_text().split("\n")
        named = [installed[line] for line in dict.fromkeys(lines) if line in installed]
        sound = lines[-1] == "" and all(line in installed or line == _BUNDLED for line in lines[:-1]) and len(lines) > 1
        return named if sound else [*named, *(version for version in installed.values() if version not in named)]

    @property
    def current(self) -> Version | None:
        """The version that is to be shown; None for the bundled exhibition."""
        return next(iter(self.candidates()), None)

    def pointer_text(self) -> str:
        """What ``current`` holds, empty where there is none: it changes with every decision."""
        try:
            with open_regular(self.folder / _POINTER) as file:
                return file.read(_POINTER_BYTES).decode("ascii", "replace")
        except OSError:
            return ""

    def locked(self) -> contextlib.AbstractContextManager[None]:
        """Nobody else changes the versions meanwhile."""
        return locked(self.folder)

    def choose(self, version: Version) -> None:
        """Show ``version`` from now on. This is the one moment that counts: before it the old one is shown, after it the new."""
        self._point([version, *(each for each in self.candidates() if each != version)][:KEPT])

    def give_up(self, version: Version) -> Version | None:
        """Take ``version`` away from what is shown; what is shown instead (None: the bundled exhibition)."""
        rest = [each for each in self.candidates() if each != version]
        self._point(rest)
        return rest[0] if rest else None

    def sweep(self) -> None:
        """Delete what an interrupted installation has left."""
        for left in self.folder.glob("new-*"):
            forget(left)

    def prune(self) -> None:
        """Keep ``KEPT`` versions: what is named in ``current`` before what is not, then the newest; never one that a running kiosk shows."""
        candidates = self.candidates()
        order = [*candidates, *(version for version in self.installed() if version not in candidates)]
        for version in order[KEPT:]:
            if not version.is_held():
                leaving = self.folder / f"new-gone-{version.name}"
                with contextlib.suppress(OSError):
                    os.rename(version.folder, leaving)  # noqa: PTH104, a test counts these calls
                forget(leaving)

    def _point(self, versions: list[Version]) -> None:
        text = "".join(f"{version.name}\n" for version in versions) or f"{_BUNDLED}\n"
        with saying(f"the change cannot be written to {self.folder}"):
            put(self.folder / _POINTER, text.encode())
