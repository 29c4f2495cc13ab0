"""What is new in a version, told by entries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from kiosk.publishing.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Changes:
    """How many entries are new, changed and gone; ``shared`` tells whether files changed that all entries share."""

    added: int
    changed: int
    removed: int
    shared: bool


def changes(old: Manifest, new: Manifest) -> Changes:
    """Compare two versions by the hashes of their files."""
    before, after = _by_entry(old), _by_entry(new)
    shared = before.pop("", None) != after.pop("", None)
    both = before.keys() & after.keys()
    return Changes(
        len(after.keys() - both),
        sum(before[entry] != after[entry] for entry in both),
        len(before.keys() - both),
        shared,
    )


def _by_entry(manifest: Manifest) -> dict[str, frozenset[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for file in manifest.files:
        parts = file.path.split("/")
        entry = "/".join(parts[1:3]) if parts[0] == "content" and len(parts) > 3 else ""
        if parts[0] == "content":
            found[entry].add((file.path, file.sha256))
    return {entry: frozenset(files) for entry, files in found.items()}
