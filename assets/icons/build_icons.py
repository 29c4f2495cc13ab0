"""Write the icons, each in the three colours of text, from the npm package ``@tabler/icons``.

The software renderer cannot tint a picture, so each colour is a file: ``<name>-<colour>.svg``. In a folder to throw
away, fetch and unpack the package, then run this script on it::

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
    "volume",
    "x",
)
FILLED = ("star",)
COLOURS = {"paper": "#f1e9da", "ink": "#13110e", "bone": "#cfc3ae"}


def main() -> None:
    """Write all icons and their licence beside this script."""
    parser = argparse.ArgumentParser(description="Write the icons in the colours of the design.")
    parser.add_argument("package", type=Path, help="the unpacked npm package @tabler/icons")
    package = parser.parse_args().package
    target = Path(__file__).parent
    sources = [package / "icons" / "outline" / f"{name}.svg" for name in OUTLINED]
    sources += [package / "icons" / "filled" / f"{name}.svg" for name in FILLED]
    for source in sources:
        svg = source.read_text(encoding="utf-8")
        for colour, value in COLOURS.items():
            (target / f"{source.stem}-{colour}.svg").write_text(svg.replace("currentColor", value), encoding="utf-8")
    shutil.copyfile(package / "LICENSE", target / "LICENCE-Tabler.txt")


if __name__ == "__main__":
    main()
