"""``kiosk import``: an entry for each row of a table. What is there already stays, so that a stopped run can be begun again."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from kiosk.authoring.folders import RefusedError, write_folder
from kiosk.authoring.mapping import TableMap, as_node, filled, read_mapping
from kiosk.authoring.names import possible_name
from kiosk.authoring.new import languages_of
from kiosk.authoring.schemas import naming
from kiosk.authoring.table_file import Row, TableFile, read_table
from kiosk.exhibition.facts import Facts
from kiosk.progress import progress
from kiosk.reading.front_matter import FrontMatter
from kiosk.reading.nearest import counted, near_miss, quoted
from kiosk.reading.report import FileReport
from kiosk.reading.schema import build

_STOPPED = 130


def import_table(content: Path, table: Path, mapping: Path, section: str, *, dry: bool = False) -> int:
    """Write the entries and say how many; 1 where a row could not be used, with its number and its column."""
    try:
        languages = languages_of(content)
        there = sorted(path.parent.name for path in content.glob("*/section.yaml"))
        if section not in there:
            raise RefusedError(f"there is no section {quoted(section)}{near_miss(section, there)}")
        rows = read_table(table)
        job = _Job(content / section, table.name, rows, read_mapping(mapping, rows, languages))
        return job.run(dry=dry)
    except RefusedError as refused:
        print(f"kiosk: {refused}", file=sys.stderr)
        return 1


class _Job:
    """One table on its way into one section."""

    def __init__(self, folder: Path, table: str, rows: TableFile, mapping: TableMap) -> None:
        self._folder = folder
        self._table = table
        self._rows = rows
        self._mapping = mapping
        self._names: dict[str, int] = {}
        self._written = self._known = self._wrong = 0

    def run(self, *, dry: bool) -> int:
        with progress("rows", len(self._rows.rows)) as step:
            try:
                for row in self._rows.rows:
                    self._take(row, dry=dry)
                    step(1)
            except KeyboardInterrupt:
                print(f"kiosk: stopped; {self._sum(dry=dry)}. The same command goes on from there.", file=sys.stderr)
                return _STOPPED
        print(self._sum(dry=dry))
        return 1 if self._wrong else 0

    def _sum(self, *, dry: bool) -> str:
        done = "would be written" if dry else "written"
        return f"{counted(self._written, 'entry', 'entries')} {done}, {self._known} there already, {counted(self._wrong, 'row', 'rows')} left out"

    def _take(self, row: Row, *, dry: bool) -> None:
        problems = [*self._wrong_name(row), *self._wrong_values(row)]
        for problem in problems:
            print(f"{self._table}, row {row.number}{problem}")
        if problems:
            self._wrong += 1
            return
        name = self._name(row)
        place = self._folder / name
        if place.exists():
            self._known += 1
            return
        if dry:
            print(f"{self._table}, row {row.number}: would be {self._folder.name}/{name}")
        else:
            write_folder(place, self._files(row))
        self._written += 1

    def _name(self, row: Row) -> str:
        return possible_name(filled(self._mapping.name, row) or "")

    def _wrong_name(self, row: Row) -> Iterator[str]:
        name = self._name(row)
        if not name:
            yield ": it gives no name for a folder"
        elif self._names.setdefault(name, row.number) != row.number:
            yield f": its name '{name}' is that of row {self._names[name]} too"

    def _wrong_values(self, row: Row) -> Iterator[str]:
        yield from self._told(row, self._mapping.entry, Facts)
        for template in self._mapping.texts.values():
            yield from self._told(row, {key: each for key, each in template.items() if key != "body"}, FrontMatter)

    def _told(self, row: Row, template: Mapping[str, Any], declared: Any) -> Iterator[str]:
        report = FileReport(self._table)
        build(as_node(filled(template, row) or {}, template, row, self._rows.columns), declared, report)
        for problem in sorted(report.problems):
            column = f", column '{self._rows.columns[problem.column - 1]}'" if problem.column else ""
            yield f"{column}: {problem.message}"

    def _files(self, row: Row) -> dict[str, str]:
        facts = filled(self._mapping.entry, row)
        files = {"entry.yaml": f"{naming(facts['kind'], 2)}\n{_yaml(facts)}"}
        for language, template in self._mapping.texts.items():
            told = filled({key: each for key, each in template.items() if key != "body"}, row) or {}
            body = filled(template.get("body", ""), row) or ""
            files[f"{language}.md"] = f"---\n{_yaml(told)}---\n{body}\n"
        return files


class _Dumper(yaml.SafeDumper):
    """Writes as a curator would: numbers and dates without quotation marks, which the reader does not need."""


_Dumper.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in each if not tag.endswith((":int", ":float", ":timestamp"))]
    for first, each in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def _yaml(value: Mapping[str, Any]) -> str:
    return yaml.dump(dict(value), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
