"""``kiosk pack``: one signed file from a content folder."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Severity
from kiosk.pictures.store import PictureStore
from kiosk.publishing.archive import header, write_pack
from kiosk.publishing.disk import RefusedError, put, reason, saying, sync
from kiosk.publishing.keys import SigningKey
from kiosk.publishing.manifest import HIGHEST, Manifest, PackedFile, PackedPicture, read_manifest
from kiosk.publishing.paths import PICTURES, wrong_path
from kiosk.reading.files import ContentFolder
from kiosk.reading.reader import read_exhibition
from kiosk.reading.report import Fault
from kiosk.reading.result import Reading
from kiosk.regular_files import open_regular

_COUNTER = ".version.json"
"""In the content folder, so that the number travels with the content from one curator's computer to the next. Hidden files are not read."""


@dataclass
class Contents:
    """What a pack is made from: where each of its files is, and how pictures are put together."""

    places: dict[str, Path] = field(default_factory=dict)
    pictures: dict[str, PackedPicture] = field(default_factory=dict)

    def files(self) -> tuple[PackedFile, ...]:
        """Every file with its hash, in the order of the pack."""
        return tuple(_packed(path, self.places[path]) for path in sorted(self.places))


def read_for_packing(content: Path, cache: Path | None = None) -> Reading:
    """The reading of a content folder, with its pictures prepared."""
    return read_exhibition(content, PictureStore(cache))


def pack(content: Path, reading: Reading, out: Path, key: SigningKey, who: str, number: int | None = None) -> tuple[Path, Manifest]:
    """Write ``exhibition-14.kiosk`` into ``out``. The same content, number, date and key give the same bytes.

    The date is now, or SOURCE_DATE_EPOCH.
    """
    exhibition = reading.exhibition
    if exhibition is None or any(problem.severity is Severity.ERROR for problem in reading.problems):
        raise RefusedError("nothing is packed until the errors are mended")
    contents = gather(content, exhibition)
    with saying(f"{content} cannot be packed"):
        files = contents.files()
    number = next_number(content) if number is None else number
    codes = exhibition.settings.languages
    manifest = Manifest(
        number=number,
        date=_now().strftime("%Y-%m-%dT%H:%M:%SZ"),
        who=_plain(who),
        titles={code: _plain(title) for code in codes if (title := exhibition.settings.title.get(code))},
        entries={code: sum(code in entry.texts for entry in exhibition.entries.values()) for code in codes},
        files=files,
        pictures=contents.pictures,
    )
    read_manifest(manifest.to_bytes())
    target = out / f"exhibition-{number}.kiosk"
    if target.exists():
        raise RefusedError(f"{target} is there already; it is not overwritten")
    _write(target, manifest, key, contents)
    return target, manifest


def gather(content: Path, exhibition: Exhibition) -> Contents:
    """Find what a kiosk needs of a content folder: texts, media, and the pictures that entries name, prepared for the screen."""
    contents = Contents()
    for path, place in _walk(ContentFolder(content)):
        target = f"content/{path}"
        if path.lower().endswith(PICTURES):
            prepared = exhibition.pictures.get(path)
            if prepared is None:
                continue
            smaller = [(edge, f"pictures/{path}/{Path(file).name}", file) for edge, file in prepared.files[:-1]]
            contents.places.update({name: Path(file) for _, name, file in smaller})
            largest, file = prepared.files[-1]
            contents.places[target] = Path(file)
            files = (*((edge, name) for edge, name, _ in smaller), (largest, target))
            contents.pictures[path] = PackedPicture(prepared.width, prepared.height, files)
        elif not wrong_path(target):
            contents.places[target] = place
    for path in (*contents.places, *(f"content/{key}" for key in exhibition.videos)):
        wrong = wrong_path(path) or ("" if path in contents.places else "is missing")
        if wrong:
            raise RefusedError(f"{path} {wrong}: rename it")
        header(path, 0)
    return contents


def next_number(content: Path) -> int:
    """Count up, and remember it in the content folder before anything is written: two packs never have one number."""
    counter = content / _COUNTER
    try:
        number = int(json.loads(counter.read_bytes())["version"]) + 1
    except FileNotFoundError:
        number = 1
    except OSError as error:
        raise RefusedError(f"{counter} cannot be read: {reason(error)}") from error
    except (ValueError, KeyError, TypeError):
        raise RefusedError(f"{counter} does not hold the last version number: give the next one with --number") from None
    remember_number(content, number)
    return number


def remember_number(content: Path, number: int) -> None:
    """Note the number as the last one that was given."""
    if not 1 <= number <= HIGHEST:
        raise RefusedError(f"{number} is no version number: they go from 1 to {HIGHEST}")
    with saying(f"the version number cannot be written to {content / _COUNTER}"):
        put(content / _COUNTER, f'{{"version": {number}}}\n'.encode())


def _walk(folder: ContentFolder, below: str = "") -> Iterator[tuple[str, Path]]:
    """Every file of the folder and its real place; a link that leads out of the folder is none of them."""
    for item in folder.items(below):
        path = f"{below}/{item.name}".lstrip("/")
        if item.is_folder:
            yield from _walk(folder, path)
            continue
        with contextlib.suppress(Fault):
            yield path, folder.inside(path)


def _packed(path: str, place: Path) -> PackedFile:
    with open_regular(place) as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return PackedFile(path, os.fstat(file.fileno()).st_size, digest)


def _write(target: Path, manifest: Manifest, key: SigningKey, contents: Contents) -> None:
    beside = target.with_name(f".{target.name}.new")
    try:
        with saying(f"{target} cannot be written"):
            target.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
            try:
                write_pack(descriptor, manifest, key, lambda file: contents.places[file.path])
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            beside.rename(target)
            sync(target.parent)
    finally:
        if beside.exists():
            beside.unlink()


def _now() -> datetime.datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC) if epoch.isdigit() else datetime.datetime.now(datetime.UTC)


def _plain(text: str) -> str:
    """One line that any screen can show."""
    return "".join(letter if letter.isprintable() else " " for letter in unicodedata.normalize("NFC", text))[:200].strip()
