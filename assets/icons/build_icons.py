"""Copy the icons from the npm package ``@tabler/icons``, unchanged.

They are drawn in ``currentColor``, which the program replaces as it draws. In a folder to throw away, fetch and unpack
the package, then run this script on it::

    npm pack @tabler/icons@3.51.0
    tar xzf tabler-icons-3.51.0.tgz
    python <root of the project>/assets/icons/build_icons.py package
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

OUTLINED = (
    "accessible",
    "alert-triangle",
    "arrow-left",
    "arrow-right",
    "arrows-maximize",
    "arrows-minimize",
    "backspace",
    "book",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "eye-off",
    "home",
    "language",
    "minus",
    "player-pause",
    "player-play",
    "plus",
    "search",
    "text-size",
    "volume",
    "x",
)
FILLED = ("star",)


def main() -> None:
    """Copy all icons and their licence beside this script."""
    parser = argparse.ArgumentParser(description="Copy the icons of the design.")
    parser.add_argument("package", type=Path, help="the unpacked npm package @tabler/icons")
    package = parser.parse_args().package
    target = Path(__file__).parent
    sources = [package / "icons" / "outline" / f"{name}.svg" for name in OUTLINED]
    sources += [package / "icons" / "filled" / f"{name}.svg" for name in FILLED]
    for source in sources:
        shutil.copyfile(source, target / source.name)
    shutil.copyfile(package / "LICENSE", target / "LICENCE-Tabler.txt")


if __name__ == "__main__":
    main()
