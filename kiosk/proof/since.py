"""What has changed since a version, and which screens show it."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.proof.proof import Shot
from kiosk.proof.shown_files import files_shown
from kiosk.publishing.archive import Pack
from kiosk.publishing.disk import RefusedError, saying
from kiosk.publishing.manifest import Manifest, PackedFile
from kiosk.publishing.packing import gather
from kiosk.publishing.versions import Versions

_ENTRY_PARTS = 3
_KEY = re.compile(r"^(?=[^\s#-])", re.MULTILINE)


@dataclass(frozen=True)
class Changed:
    """``files`` are the paths in the content folder that are new, other or gone; ``keys`` the changed words of each language."""

    exhibition: Exhibition
    content: Path
    files: frozenset[str]
    keys: dict[str, frozenset[str]]

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries that have changed themselves; one that is gone too."""
        return tuple(sorted({"/".join(path.split("/")[:2]) for path in self.files if path.count("/") + 1 >= _ENTRY_PARTS}))

    @property
    def shared(self) -> tuple[str, ...]:
        """The changed files that belong to no entry."""
        return tuple(sorted(path for path in self.files if path.count("/") + 1 < _ENTRY_PARTS))

    def touches(self, shot: Shot, language: str) -> bool:
        """Whether a screen shows a changed file, or a changed word that many entries share."""
        shown = files_shown(self.exhibition, shot, language)
        if not self.files.isdisjoint(shown):
            return True
        words = self.keys.get(language)
        return bool(words and shot.screen == "entry" and not words.isdisjoint(self._keys_of(shot.target)))

    def _keys_of(self, entry: str) -> set[str]:
        with contextlib.suppress(OSError):
            return set(re.findall(r"\w+", (self.content / entry / "entry.yaml").read_text("utf-8", "replace")))
        return set()


@contextlib.contextmanager
def version_named(name: str, versions: Versions, trusted: tuple[str, ...]) -> Iterator[tuple[Manifest, Path]]:
    """The manifest and the content folder of an installed version (``14``) or of a packed one (``exhibition-14.kiosk``)."""
    if name.isdigit():
        for version in versions.installed():
            if version.number == int(name):
                yield version.manifest(), version.content
                return
        packed = Path(f"exhibition-{int(name)}.kiosk")
        if not packed.exists():
            raise RefusedError(f"version {int(name)} is not installed here: name its file, as in --changed-since {packed}")
    else:
        packed = Path(name)
    with Pack(packed, trusted) as pack, tempfile.TemporaryDirectory() as folder:
        pack.unpack(Path(folder))
        yield pack.manifest, Path(folder) / "content"


def changed_since(old: Manifest, before: Path, content: Path, exhibition: Exhibition) -> Changed:
    """Compare the content folder with a version whose content lies in ``before``."""
    with saying(f"{content} cannot be read"):
        now = gather(content, exhibition).files()
    files = frozenset(path.removeprefix("content/") for path, _ in _hashes(old.files) ^ _hashes(now))
    codes = exhibition.settings.languages
    keys = {code: _changed_keys(before / f"words/{code}.yaml", content / f"words/{code}.yaml") for code in codes if f"words/{code}.yaml" in files}
    return Changed(exhibition, content, files, keys)


def _hashes(files: tuple[PackedFile, ...]) -> set[tuple[str, str]]:
    return {(file.path, file.sha256) for file in files if file.path.startswith("content/")}


def _changed_keys(old: Path, new: Path) -> frozenset[str]:
    return frozenset(block.partition(":")[0].strip("\"' ") for block in _blocks(old) ^ _blocks(new))


def _blocks(file: Path) -> set[str]:
    """A file cut before each line that begins at the margin: a key and what belongs to it."""
    with contextlib.suppress(OSError):
        return {block.rstrip() for block in _KEY.split(file.read_text("utf-8", "replace")) if block.strip()}
    return set()
