"""Run by its test: installs and takes back versions, and dies at the n-th call that changes the disk, for every n.

``python power_cut.py ROOT KEY FIRST SECOND``: in a copy of ROOT for each n a child installs SECOND over FIRST and is killed. Prints one line
for each n: what a kiosk shows then. A killed process, unlike a cut, keeps what the system has not yet written; so nothing waits for the disk here,
and another test looks at the order of what is waited for.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.publishing.install import install, rollback
from kiosk.publishing.showing import choose_shown
from kiosk.publishing.versions import Versions

CALLS = ("write", "fsync", "rename", "replace", "mkdir", "unlink", "rmdir", "sync")


def dying(call: Callable[..., Any], name: str, countdown: list[int]) -> Callable[..., Any]:
    """The call, before which the process dies when its turn has come; a write stops half way."""

    def counted(*arguments: Any, **options: Any) -> Any:
        countdown[0] -= 1
        if countdown[0] == 0:
            if name == "write" and len(arguments[1]) > 1:
                call(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*arguments, **options)

    return counted


def child(work: Callable[[], object], turn: int) -> bool:
    """Do the work in a child that dies at its n-th call; whether it came to its end."""
    pid = os.fork()
    if pid == 0:
        countdown = [turn]
        for name in CALLS:
            setattr(os, name, dying(getattr(os, name), name, countdown))
        try:
            work()
        except BaseException as error:  # noqa: BLE001, whatever it is, the parent is told
            print(repr(error), file=sys.stderr)
            os._exit(1)
        os._exit(0)
    status = os.waitpid(pid, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        sys.exit("the child failed")
    return os.WIFEXITED(status)


def shown(versions: Versions, cache: Path) -> str:
    """What a kiosk that starts now shows, every byte of it verified."""
    chosen = choose_shown(versions, Path("/nowhere"), cache)
    if chosen.version is None or chosen.reading.exhibition is None:
        return "nothing"
    return chosen.version.damage() or f"{chosen.version.number} {chosen.reading.exhibition.settings.title['en']}"


def main() -> None:
    """Try every n until a child comes to its end."""
    os.sync = os.fsync = lambda *_: None  # type: ignore[assignment]
    root, key, task, *files = Path(sys.argv[1]), sys.argv[2], sys.argv[3], *map(Path, sys.argv[4:])
    turn, ended = 0, False
    while not ended:
        turn += 1
        copy = Path(shutil.copytree(root, root.with_name(f"{root.name}-{turn}")))
        versions, cache = Versions(copy / "versions"), copy / "cache"
        work = partial(rollback, versions) if task == "rollback" else partial(install, files[0], versions, (key,), cache)
        ended = child(work, turn)
        first = shown(versions, cache)
        if task == "install":
            again = "done" if first.startswith("2 ") or turn % 10 else f"{install(files[0], versions, (key,), cache).number} installed"
            left = [path.name for path in versions.folder.glob("new-*")] if again != "done" else []
            print(turn, first, again, *left, sep="|")
        else:
            print(turn, first, sep="|")
        shutil.rmtree(copy)


if __name__ == "__main__":
    main()
