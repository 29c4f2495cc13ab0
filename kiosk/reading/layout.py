"""What stands where in a content folder, before anything is read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.exhibition.references import EntryId
from kiosk.reading.files import ContentFolder, Item
from kiosk.reading.nearest import near_miss
from kiosk.reading.report import Report

_NAME = re.compile("[a-z0-9_]+")
_TOP_FILES = ("exhibition.yaml", "sources.yaml", "glossary.yaml")
_TOP_FOLDERS = ("words", "maps", "badges", "motifs", "insignia")


@dataclass(frozen=True, slots=True)
class Layout:
    """What there is, whether or not it can be shown.

    ``sections`` are those to be shown, with their entries; ``entries`` those of all sections; ``sheets`` the names of the files in
    the folders that all entries share.
    """

    sections: dict[str, tuple[EntryId, ...]]
    entries: frozenset[EntryId]
    sheets: dict[str, tuple[str, ...]]


def lay_out(folder: ContentFolder, shown: tuple[str, ...] | None, report: Report) -> Layout:
    """The layout of the sections ``shown`` (of all, where ``exhibition.yaml`` cannot say), strays reported."""
    top = folder.items()
    folders = [item.name for item in top if item.is_folder and item.name not in _TOP_FOLDERS]
    sections = [name for name in folders if any(item.name == "section.yaml" for item in folder.items(name))]
    if shown is not None:
        _warn_about_strays(top, sections, shown, report)
    found = {name: _entries(folder, name, report) for name in dict.fromkeys([*sections, *(shown or ())]) if name in folders}
    listed = {name: found[name] for name in (found if shown is None else shown) if name in found}
    every = frozenset(entry for entries in found.values() for entry in entries)
    return Layout(listed, every, {name: _sheets(folder, name, report) for name in _TOP_FOLDERS})


def _warn_about_strays(top: list[Item], sections: list[str], shown: tuple[str, ...], report: Report) -> None:
    for item in top:
        known = (*_TOP_FOLDERS, *shown) if item.is_folder else _TOP_FILES
        if item.is_folder and item.name in sections and item.name not in shown:
            report.on(item.name).warning("is not shown: it is not among 'sections' of exhibition.yaml")
        elif item.name not in known:
            report.on(item.name).warning(f"is not read: it is no part of an exhibition{near_miss(item.name, known)}")


def _entries(folder: ContentFolder, section: str, report: Report) -> tuple[EntryId, ...]:
    entries: list[EntryId] = []
    for item in folder.items(section):
        path = f"{section}/{item.name}"
        if not item.is_folder:
            if item.name != "section.yaml":
                report.on(path).warning("is not read: a section holds section.yaml and a folder for each entry")
        elif not _NAME.fullmatch(item.name):
            report.on(path).error("is not read: the name of an entry is made of small letters, digits and _")
        elif not any(each.name.endswith((".yaml", ".md")) for each in folder.items(path)):
            report.on(path).warning("is not read: it holds no entry.yaml")
        else:
            entries.append(EntryId(path))
    return tuple(entries)


def _sheets(folder: ContentFolder, name: str, report: Report) -> tuple[str, ...]:
    sheets = []
    for item in folder.items(name):
        sheet = item.name.removesuffix(".yaml")
        if sheet != item.name and _NAME.fullmatch(sheet):
            sheets.append(sheet)
        else:
            message = "is not read: a name here is made of small letters, digits and _, and ends in .yaml"
            report.on(f"{name}/{item.name}").warning(message)
    return tuple(sheets)
