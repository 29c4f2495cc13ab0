"""Every reference in a file of facts, checked by its declared kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from kiosk.exhibition.references import BadgeName, EntryId, InsigniaName, MapName, MotifName, SourceKey, Words
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.pruning import pruned
from kiosk.reading.report import FileReport, Position
from kiosk.reading.walking import Found, Path, walk
from kiosk.reading.yaml_nodes import Node

Judge = Callable[[Any], str]
"""Says what is wrong with the value of a reference; empty where it is right."""


def checked(value: Any, declared: Any, node: Node, judges: Mapping[Any, Judge], report: FileReport) -> Any:
    """``value`` without what points at nothing, which is reported at its place; None where nothing is left."""
    bad: set[Path] = set()
    for found in walk(value, declared):
        wrong = judges[found.kind](found.value) if found.kind in judges else ""
        if wrong:
            report.error(wrong, place(node, found))
            bad.add(found.path)
    return pruned(value, declared, lambda found: found.path not in bad) if bad else value


def place(node: Node, found: Found) -> Position:
    """Where a reference stands: words by language at their key, anything else at the value."""
    there, key_at = node.find(found.path)
    return key_at if found.kind is Words else there.at


def shared_judges(catalogue: Catalogue) -> dict[Any, Judge]:
    """The judges of references that mean the same in every file."""
    return {
        EntryId: catalogue.wrong_entry,
        SourceKey: catalogue.wrong_source,
        MapName: partial(catalogue.wrong_sheet, "maps", "map"),
        BadgeName: partial(catalogue.wrong_sheet, "badges", "badge"),
        MotifName: partial(catalogue.wrong_sheet, "motifs", "motif"),
        InsigniaName: partial(catalogue.wrong_sheet, "insignia", "sign of rank"),
        Words: catalogue.wrong_words,
    }


def warn_about_words(value: Any, declared: Any, node: Node, languages: tuple[str, ...], report: FileReport) -> None:
    """Warn about words that a language lacks, and about languages that the exhibition does not have."""
    for found in walk(value, declared):
        if found.kind is not Words or not found.value.get(languages[0], "").strip():
            continue
        missing = [each for each in languages if not found.value.get(each, "").strip()]
        if missing:
            report.warning(f"the words in {', '.join(missing)} are missing", place(node, found))
        for language in found.value:
            if language not in languages:
                at = node.find((*found.path, language))[1]
                report.warning(f"'{language[:40]}' is not among the languages of exhibition.yaml", at)


def used_values(value: Any, declared: Any, kind: Any) -> Iterable[Any]:
    """The values of all references of one kind, in the order of the fields."""
    return (found.value for found in walk(value, declared) if found.kind is kind)
