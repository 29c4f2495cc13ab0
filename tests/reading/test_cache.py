"""A start from the cache gives what a reading gives, and never more than that."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.references import EntryId
from kiosk.pictures.store import PictureStore
from kiosk.reading import reader
from kiosk.reading.cache import load_or_read
from kiosk.reading.fingerprint import fingerprint
from kiosk.reading.result import Reading

from .conftest import SmallFolder

HEAVY = ["yaml", "pydantic", "pydantic_core", "annotated_types", "markdown_it", "PIL", "subprocess", "PySide6"]


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were read, not taken from the cache."""
    folders: list[Path] = []
    original = reader.read_exhibition

    def read(root: Path, pictures: PictureStore) -> Reading:
        folders.append(root)
        return original(root, pictures)

    monkeypatch.setattr(reader, "read_exhibition", read)
    return folders


def shown(reading: Reading) -> Exhibition:
    assert reading.exhibition is not None
    return reading.exhibition


def cached(cache: Path) -> Path:
    (file,) = (cache / "readings").glob("*.reading")
    return file


def test_an_unchanged_folder_is_read_once(small: SmallFolder, cache: Path, readings: list[Path]) -> None:
    first = load_or_read(small.root, cache)
    assert load_or_read(small.root, cache) == first
    assert readings == [small.root]


def test_problems_are_kept_too(small: SmallFolder, cache: Path, readings: list[Path]) -> None:
    small.replace("leaders/zhukov/entry.yaml", "born:", "bron:")
    assert load_or_read(small.root, cache).problems
    assert load_or_read(small.root, cache).problems
    assert len(readings) == 1


def test_every_change_is_noticed(small: SmallFolder, cache: Path, readings: list[Path]) -> None:
    keys = {fingerprint(small.root)}
    load_or_read(small.root, cache)
    small.replace("leaders/zhukov/en.md", "A general.", "A person..")
    keys.add(fingerprint(small.root))
    assert shown(load_or_read(small.root, cache)).entries[EntryId("leaders/zhukov")].texts["en"].summary == "A person.."
    (small.root / "leaders" / "konev").rename(small.root / "leaders" / "ivan")
    keys.add(fingerprint(small.root))
    os.utime(small.root / "sources.yaml", ns=(1, 1))
    keys.add(fingerprint(small.root))
    assert len(keys) == 4
    assert len(readings) == 2


@pytest.mark.parametrize("place", [0, 20, 40, -1])
def test_a_flipped_byte_is_noticed(small: SmallFolder, cache: Path, readings: list[Path], place: int) -> None:
    first = load_or_read(small.root, cache)
    data = bytearray(cached(cache).read_bytes())
    data[place] ^= 1
    cached(cache).write_bytes(data)
    assert load_or_read(small.root, cache) == first
    assert load_or_read(small.root, cache) == first
    assert len(readings) == 2


@pytest.mark.parametrize("data", [b"", b"short", hashlib.sha256(b"").digest()])
def test_a_cut_cache_is_noticed(small: SmallFolder, cache: Path, readings: list[Path], data: bytes) -> None:
    load_or_read(small.root, cache)
    cached(cache).write_bytes(data)
    assert load_or_read(small.root, cache).exhibition
    assert len(readings) == 2


class Evil:
    def __init__(self, path: Path) -> None:
        self.path = str(path)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (self.path,)


def test_nothing_but_the_model_is_built(small: SmallFolder, cache: Path, readings: list[Path], tmp_path: Path) -> None:
    load_or_read(small.root, cache)
    index = pickle.dumps(Evil(tmp_path / "evil"))
    data = len(index).to_bytes(8, "big") + index
    cached(cache).write_bytes(hashlib.sha256(data).digest() + data)
    assert load_or_read(small.root, cache).exhibition
    assert not (tmp_path / "evil").exists()
    assert len(readings) == 2


def test_a_file_of_somebody_else_is_ignored(small: SmallFolder, cache: Path, readings: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    load_or_read(small.root, cache)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert load_or_read(small.root, cache).exhibition
    assert len(readings) == 2


def test_a_link_in_the_cache_is_not_followed(small: SmallFolder, cache: Path, readings: list[Path], tmp_path: Path) -> None:
    load_or_read(small.root, cache)
    file = cached(cache)
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    load_or_read(small.root, cache)
    assert len(readings) == 2


def test_a_cache_that_cannot_be_written_is_no_error(small: SmallFolder, cache: Path, readings: list[Path]) -> None:
    cache.write_bytes(b"a file")
    assert load_or_read(small.root, cache).exhibition
    assert load_or_read(small.root, cache).exhibition
    assert len(readings) == 2


def test_the_cache_is_private_and_small(small: SmallFolder, cache: Path) -> None:
    for number in range(12):
        os.utime(small.root / "sources.yaml", ns=(number, number))
        load_or_read(small.root, cache)
    assert (cache / "readings").stat().st_mode & 0o777 == 0o700
    assert len(list((cache / "readings").iterdir())) == 8


def test_prepared_pictures_that_were_deleted_are_made_again(small: SmallFolder, cache: Path, readings: list[Path]) -> None:
    Image.new("RGB", (40, 20)).save(small.root / "leaders/zhukov/a.jpg")
    small.replace("leaders/zhukov/entry.yaml", "plate:", "pictures: [{file: a.jpg, credit: A, licence: B}]\nplate:")
    prepared = shown(load_or_read(small.root, cache)).pictures["leaders/zhukov/a.jpg"]
    Path(prepared.files[0][1]).unlink()
    assert shown(load_or_read(small.root, cache)).pictures["leaders/zhukov/a.jpg"] == prepared
    assert Path(prepared.files[0][1]).exists()
    assert len(readings) == 2


def test_a_start_from_the_cache_imports_nothing_heavy(small: SmallFolder, cache: Path) -> None:
    code = "\n".join(
        [
            "import sys",
            "from pathlib import Path",
            "from kiosk.reading.cache import load_or_read",
            f"reading = load_or_read(Path({str(small.root)!r}), Path({str(cache)!r}))",
            f"print(len(reading.exhibition.entries), [name for name in {HEAVY} if name in sys.modules])",
        ]
    )
    root = Path(__file__).parent.parent.parent
    answers = [subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout for _ in range(2)]
    assert "yaml" in answers[0]
    assert answers[1] == "5 []\n"


def test_no_folder_at_all(cache: Path, tmp_path: Path) -> None:
    assert load_or_read(tmp_path / "nowhere", cache).exhibition is None


def test_an_exhibition_in_use_can_be_kept(small: SmallFolder) -> None:
    exhibition = small.exhibition()
    assert exhibition.entries
    assert pickle.loads(pickle.dumps(exhibition)) == exhibition
