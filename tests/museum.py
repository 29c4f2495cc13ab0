"""A museum with a key, a content folder with a picture, and a kiosk that knows the key."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.publishing.archive import Pack
from kiosk.publishing.install import install
from kiosk.publishing.keys import SigningKey, make_key
from kiosk.publishing.manifest import Manifest
from kiosk.publishing.packing import pack, read_for_packing
from kiosk.publishing.versions import Version, Versions

SMALL = Path(__file__).parent / "folders" / "small"


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


def make_museum(root: Path, prepared: Path) -> Museum:
    """A museum in ``root``; ``prepared`` keeps pictures that were prepared once."""
    content = Path(shutil.copytree(SMALL, root / "content"))
    Image.radial_gradient("L").resize((900, 700)).convert("RGB").save(content / "leaders/zhukov/portrait.png")
    entry = content / "leaders/zhukov/entry.yaml"
    entry.write_text(f"{entry.read_text('utf-8')}pictures:\n  - {{file: portrait.png, credit: Nobody, licence: CC0}}\n", "utf-8")
    return Museum(root, content, make_key(root / "keys" / "signing.key"), Versions(root / "versions"), prepared)
