"""What the running kiosk has done by another process, so that nothing on the screen ever waits for a disk.

``python -m kiosk.publishing.worker TASK VERSIONS CACHE ...`` writes lines of JSON.

- ``look FOLDER...``: the packs on USB sticks.
- ``warm BUNDLED``: the version to be shown is read into the cache.
- ``verify NAME``: every byte of a version; a damaged one is given up.
- ``stage FILE KEY...``: a pack is unpacked and read; ``install`` on the input installs it, the end of the input throws it away.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path

from kiosk.publishing.disk import RefusedError
from kiosk.publishing.versions import Version, Versions

_NICE = 10


def look(*folders: str) -> None:
    """Say which packs there are."""
    from kiosk.publishing.sticks import packs_on_sticks

    _say({"packs": [str(path) for path in packs_on_sticks(folders)]})


def warm(versions: Versions, cache: Path, bundled: Path) -> None:
    """Read what is to be shown."""
    from kiosk.publishing.showing import choose_shown

    chosen = choose_shown(versions, bundled, cache)
    _say({"shown": chosen.version.name if chosen.version else ""})


def verify(versions: Versions, name: str) -> None:
    """Say what is damaged, and see to it that it is not shown again."""
    version = Version(versions.folder / name)
    damage = version.damage()
    if damage:
        with contextlib.suppress(RefusedError), versions.locked():
            versions.give_up(version)
    _say({"damage": damage})


def stage(versions: Versions, cache: Path, file: Path, *keys: str) -> None:
    """Unpack, tell what it is, wait for the word, install."""
    from kiosk.publishing.changes import changes
    from kiosk.publishing.install import commit, staging

    current = versions.current
    with staging(file, versions, keys, cache) as staged:
        new = staged.manifest
        told: dict[str, object] = {
            "staged": str(staged.content),
            "number": new.number,
            "date": new.date[:10],
            "who": new.who,
            "titles": dict(new.titles),
            "entries": dict(new.entries),
        }
        if current is not None:
            with contextlib.suppress(RefusedError):
                found = changes(current.manifest(), new)
                told["changes"] = [found.added, found.changed, found.removed]
        _say(told)
        if sys.stdin.readline() == "install\n":
            _say({"installed": commit(staged, versions, cache).number})


def main() -> None:
    """Run one task; a refusal is a line too."""
    task, folder, cache, *rest = sys.argv[1:]
    versions = Versions(Path(folder))
    os.nice(_NICE)
    try:
        match task:
            case "look":
                look(*rest)
            case "warm":
                warm(versions, Path(cache), Path(rest[0]))
            case "verify":
                verify(versions, rest[0])
            case _:
                stage(versions, Path(cache), Path(rest[0]), *rest[1:])
    except RefusedError as error:
        _say({"refused": str(error), "kind": error.kind})


def _say(line: dict[str, object]) -> None:
    try:
        print(json.dumps(line), flush=True)
    except BrokenPipeError:  # the kiosk has ended, and nobody listens
        os._exit(1)


if __name__ == "__main__":
    main()
