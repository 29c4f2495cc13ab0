"""The ``kiosk`` command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from kiosk.places import bundled_content


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit status; the code of a subcommand is imported only when it is chosen."""
    parser = argparse.ArgumentParser(prog="kiosk")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="read a content folder and say what is wrong with it")
    check.add_argument("--content", type=Path, default=bundled_content(), metavar="DIR")
    check.add_argument("--strict", action="store_true", help="exit with 1 on warnings too")
    check.add_argument("--format", choices=("text", "json"), default="text")
    options = parser.parse_args(arguments)
    from kiosk.checking.check import check as run_check

    return run_check(options.content, strict=options.strict, output=options.format)
