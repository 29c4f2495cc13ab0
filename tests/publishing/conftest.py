"""A museum with a key, a content folder with a picture, and a kiosk that knows the key."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from kiosk.publishing.archive import Pack
from kiosk.publishing.install import install
from kiosk.publishing.keys import SigningKey, make_key
from kiosk.publishing.manifest import Manifest
from kiosk.publishing.packing import pack, read_for_packing
from kiosk.publishing.versions import Version, Versions

SMALL = Path(__file__).parent.parent / "folders" / "small"


@dataclass
class Museum:
    """Packs ``content`` and installs it in ``versions``."""

    root: Path
    content: Path
    key: SigningKey
    versions: Versions
    prepared: Path

    @property
    def trusted(self) -> tuple[str, ...]:
        return (self.key.public,)

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    def pack(self, title: str = "", number: int | None = None, key: SigningKey | None = None, out: str = "out") -> Path:
        if title:
            settings = self.content / "exhibition.yaml"
            lines = settings.read_text("utf-8").split("\n")
            lines[0] = f"title: {{en: {title}, ru: {title}}}"
            settings.write_text("\n".join(lines), "utf-8")
        reading = read_for_packing(self.content, self.prepared)
        return pack(self.content, reading, self.root / out, key or self.key, "Anna Petrova", number)[0]

    def manifest(self, file: Path) -> Manifest:
        with Pack(file, self.trusted) as opened:
            return opened.manifest

    def install(self, file: Path) -> Version:
        return install(file, self.versions, self.trusted, self.cache)

    def publish(self, title: str) -> Version:
        return self.install(self.pack(title))


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the curator's computer keeps prepared pictures."""
    return tmp_path_factory.mktemp("prepared")


@pytest.fixture(autouse=True)
def _no_other_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for whatever else this machine writes; each file is still waited for."""
    monkeypatch.setattr("os.sync", lambda: None)


@pytest.fixture
def museum(tmp_path: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Museum:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache-home"))
    content = Path(shutil.copytree(SMALL, tmp_path / "content"))
    Image.radial_gradient("L").resize((900, 700)).convert("RGB").save(content / "leaders/zhukov/portrait.png")
    entry = content / "leaders/zhukov/entry.yaml"
    entry.write_text(f"{entry.read_text('utf-8')}pictures:\n  - {{file: portrait.png, credit: Nobody, licence: CC0}}\n", "utf-8")
    return Museum(tmp_path, content, make_key(tmp_path / "keys" / "signing.key"), Versions(tmp_path / "versions"), prepared)
