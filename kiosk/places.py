"""Where the program finds what it brings along, and where it may keep what it can make again."""

from __future__ import annotations

import os
import stat
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def bundled_content() -> Path:
    """The content folder of the bundled exhibition: in a wheel inside the package, in a checkout beside it."""
    installed = _PACKAGE / "_bundle" / "content"
    return installed if installed.is_dir() else _PACKAGE.parent / "content"


def cache_home() -> Path:
    """The folder for what can be made again: ``XDG_CACHE_HOME/kiosk``, whether or not it exists."""
    for home in (os.environ.get("XDG_CACHE_HOME", ""), os.path.expanduser("~/.cache")):  # noqa: PTH111, Path.home() raises
        if os.path.isabs(home):  # noqa: PTH117, the same for both
            return Path(home) / "kiosk"
    import tempfile

    return Path(tempfile.gettempdir()) / f"kiosk-{os.getuid()}"


def data_home() -> Path:
    """The folder for what must not be lost, the installed versions: ``XDG_DATA_HOME/kiosk``, whether or not it exists."""
    for home in (os.environ.get("XDG_DATA_HOME", ""), os.path.expanduser("~/.local/share")):  # noqa: PTH111, Path.home() raises
        if os.path.isabs(home):  # noqa: PTH117, the same for both
            return Path(home) / "kiosk"
    return Path("/var/lib/kiosk")


def is_private(folder: Path) -> bool:
    """Make the folder (mode 0700) where it is missing; true where it is a real folder of ours that nobody else can write to."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.lstat()
    except (OSError, ValueError):
        return False
    ours = stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid()
    return ours and not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and os.access(folder, os.W_OK | os.X_OK)


def assets() -> Path:
    """The folder of fonts, icons and base maps."""
    installed = _PACKAGE / "_bundle" / "assets"
    return installed if installed.is_dir() else _PACKAGE.parent / "assets"


def qml_modules() -> Path:
    """The folder that holds the QML module."""
    return _PACKAGE / "ui"


def translations() -> Path:
    """The folder of the program's own translations."""
    return _PACKAGE / "translations"
