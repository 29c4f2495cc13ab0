"""``kiosk keys``, ``pack``, ``install``, ``rollback`` and ``versions`` from the command line."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.publishing.disk import RefusedError
from kiosk.publishing.versions import Version, Versions


def refusing(command: Callable[[], int]) -> int:
    """Run a command; a refusal is one sentence on the error stream and status 1."""
    try:
        return command()
    except RefusedError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 1


def keys(path: Path, settings: Path) -> int:
    """Make a key, or tell the public part of the one that is there."""
    from kiosk.publishing.keys import make_key, read_key

    if path.exists():
        public = read_key(path).public
        print(f"There is a key already, {path}; it is kept, because kiosks know it.")
    else:
        public = make_key(path).public
        print(f"The private key is in {path}. Keep a copy in a safe: whoever has it can publish, and without it nobody can.")
    print(f'Write this into {settings} of every kiosk; the key alone, it is no secret:\n\n    public_keys = ["{public}"]\n')
    return 0


def pack(content: Path, out: Path, key: Path, who: str, number: int | None) -> int:
    """Check a content folder and pack it."""
    from kiosk.publishing import packing
    from kiosk.publishing.keys import read_key

    signing = read_key(key)
    reading = packing.read_for_packing(content)
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    if number is not None:
        packing.remember_number(content, number)
    target, manifest = packing.pack(content, reading, out, signing, who or getpass.getuser(), number)
    size = target.stat().st_size
    print(f"{target}: version {manifest.number} of {manifest.date}, {len(manifest.files)} files, {size / 1e6:.1f} MB, by {manifest.who}")
    return 0


def install(file: Path, versions: Versions, trusted: tuple[str, ...]) -> int:
    """Install a pack."""
    from kiosk.publishing.install import install as install_pack

    version = install_pack(file, versions, trusted)
    print(f"Version {version.number} is installed. A running kiosk shows it as soon as nobody stands before it.")
    return 0


def rollback(versions: Versions) -> int:
    """Go back to the version before."""
    from kiosk.publishing.install import rollback as go_back

    before = versions.current
    after = go_back(versions)
    left = f"version {before.number}" if before else "nothing"
    shown = f"version {after.number}" if after else "the exhibition that came with the program"
    print(f"Gone back from {left} to {shown}.")
    return 0


def list_versions(versions: Versions) -> int:
    """Print a table of what is installed, each version verified; 1 where one is damaged."""
    candidates, installed = versions.candidates(), versions.installed()
    rows = [_row(version, candidates) for version in installed]
    rows.append(("-", "", "", "", "shown" if not candidates else "", "comes with the program"))
    rows.insert(0, ("version", "date", "by", "files", "", ""))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        print("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[5]]).rstrip())
    return 1 if any("damaged" in row[5] for row in rows) else 0


def _row(version: Version, candidates: list[Version]) -> tuple[str, str, str, str, str, str]:
    place = candidates.index(version) if version in candidates else -1
    state = {0: "shown", -1: "taken back"}.get(place, f"{place} back")
    damage = version.damage().removeprefix(f"version {version.number} is ")
    try:
        manifest = version.manifest()
    except RefusedError:
        return str(version.number), "", "", "", state, damage
    return str(version.number), manifest.date[:10], manifest.who, str(len(manifest.files)), state, damage
