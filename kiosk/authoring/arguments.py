"""The subcommands for authors: ``new``, ``schema`` and ``import``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

COMMANDS = ("new", "schema", "import")
_KINDS = ("person", "award", "campaign", "movement", "organisation", "topic", "question")


def add_to(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the subcommands to the parser of the command line."""
    new = commands.add_parser("new", parents=[common], help="write the folder of a new entry, section or language, to be filled in")
    new.add_argument("entry", nargs="?", default="", metavar="SECTION/ENTRY", help="the new entry, as people/anna")
    new.add_argument("--kind", choices=_KINDS, default="", help="what the entry is about")
    new.add_argument("--section", default="", metavar="NAME", help="a new section")
    new.add_argument("--language", default="", metavar="CODE", help="a new language, as de: a file beside each text")
    schema = commands.add_parser("schema", parents=[common], help="write JSON Schemas, with which editors complete and check")
    schema.add_argument("out", nargs="?", type=Path, default=None, metavar="OUT", help="the folder for them (.schemas in the content folder)")
    table = commands.add_parser("import", parents=[common], help="write an entry for each row of a table")
    table.add_argument("table", type=Path, metavar="TABLE.csv", help="a table in UTF-8 whose first row names the columns")
    table.add_argument("--map", type=Path, required=True, metavar="MAPPING.yaml", dest="mapping", help="which column goes where")
    table.add_argument("--into", required=True, metavar="SECTION", help="the section that the entries are written into")
    table.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")


def follow(options: argparse.Namespace) -> int:
    """Do what one of the subcommands asks for; return the exit status."""
    match options.command:
        case "new":
            from kiosk.authoring.new import new

            return new(options.content, options.entry, options.kind, options.section, options.language)
        case "import":
            from kiosk.authoring.tables import import_table

            return import_table(options.content, options.table, options.mapping, options.into, dry=options.dry_run)
        case _:
            return _schema(options)


def _schema(options: argparse.Namespace) -> int:
    from kiosk.authoring.folders import RefusedError
    from kiosk.authoring.new import write_schemas

    try:
        place = write_schemas(options.content, options.out)
    except RefusedError as refused:
        print(f"kiosk: {refused}", file=sys.stderr)
        return 1
    print(f"{len(list(place.glob('*.json')))} schemas in {place}")
    return 0
