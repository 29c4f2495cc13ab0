"""``kiosk new``: the folder of a new entry or section, or the files of a new language, with everything a curator may write in them."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from kiosk.authoring.folders import RefusedError, why, write_file, write_folder
from kiosk.authoring.names import is_name, possible_name
from kiosk.authoring.schemas import FOLDER, schemas
from kiosk.authoring.templates import entry_file, section_file, text_file
from kiosk.exhibition.exhibition import ExhibitionSettings
from kiosk.reading.files import ContentFolder
from kiosk.reading.nearest import counted, near_miss, quoted
from kiosk.reading.placeholders import FILL_IN
from kiosk.reading.report import FileReport
from kiosk.reading.schema import build
from kiosk.reading.yaml_files import read_node

_LANGUAGE = re.compile("[a-z]{2,3}")
_OURS = {"words", "maps", "badges", "motifs", "insignia"}


def new(content: Path, entry: str, kind: str, section: str, language: str) -> int:
    """Write what is asked for and say what comes next; 1 with a sentence where that cannot be done."""
    try:
        if language:
            print(new_language(content, language))
        elif section:
            print(new_section(content, section))
        elif entry and kind:
            print(new_entry(content, entry, kind))
        else:
            raise RefusedError("say what is new: kiosk new people/anna --kind person, kiosk new --section NAME, or kiosk new --language CODE")
    except RefusedError as refused:
        print(f"kiosk: {refused}", file=sys.stderr)
        return 1
    return 0


def new_entry(content: Path, entry: str, kind: str) -> str:
    """Write the folder of an entry; RefusedError where it is there, or where it would be no entry."""
    languages = languages_of(content)
    section, slash, name = entry.partition("/")
    if not slash or not name:
        raise RefusedError(f"{quoted(entry)} names no entry: write section/name, like people/{possible_name(entry) or 'anna'}")
    there = [path.parent.name for path in content.glob("*/section.yaml")]
    if section not in there:
        raise RefusedError(
            f"there is no section {quoted(section)}{near_miss(section, there)}; kiosk new --section {possible_name(section) or 'NAME'} makes one"
        )
    _check_name(name, f"{section}/")
    files = {"entry.yaml": entry_file(kind)} | {f"{code}.md": text_file(kind) for code in languages}
    write_folder(content / section / name, files)
    write_schemas(content)
    return f"{content / section / name} holds {', '.join(files)}: replace every {FILL_IN} in them, then run kiosk check"


def new_section(content: Path, name: str) -> str:
    """Write the folder of a section."""
    languages = languages_of(content)
    _check_name(name, "")
    if name in _OURS:
        raise RefusedError(f"'{name}' cannot be a section: that folder holds files that all entries share")
    write_folder(content / name, {"section.yaml": section_file(languages)})
    write_schemas(content)
    return f"{content / name} holds section.yaml: replace every {FILL_IN} in it and write '{name}' under 'sections' in exhibition.yaml"


def new_language(content: Path, code: str) -> str:
    """Write a text file in a new language beside each text of the default language: its words, with a sign in the title.

    What is there already stays, so that a stopped run can be begun again.
    """
    default = languages_of(content)[0]
    if not _LANGUAGE.fullmatch(code):
        raise RefusedError(f"{quoted(code)} is not a language: use its two or three small letters, like de")
    written = 0
    for path in sorted(content.glob(f"*/*/{default}.md")):
        text = path.read_text("utf-8", "replace")
        written += write_file(path.with_name(f"{code}.md"), re.sub(r"(?m)^title: *", f"title: {FILL_IN} ", text, count=1))
    words = content / "words" / f"{default}.yaml"
    if words.is_file():
        text = words.read_text("utf-8", "replace")
        written += write_file(words.with_name(f"{code}.yaml"), re.sub(r"(?m)^(\w+): *(.*)$", rf"\1: {FILL_IN} # \2", text))
    after = f"write '{code}' under 'languages' in exhibition.yaml, then translate each text and take {FILL_IN} away"
    return f"{counted(written, 'file', 'files')} in '{code}' written, each with the words in {default}: {after}"


def write_schemas(content: Path, folder: Path | None = None) -> Path:
    """Write the schemas, in place of older ones; they are made, and not a curator's."""
    place = folder or content / FOLDER
    try:
        place.mkdir(parents=True, exist_ok=True)
        for name, schema in schemas().items():
            (place / name).write_text(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise RefusedError(f"{place} cannot be written: {why(error)}") from error
    return place


def languages_of(content: Path) -> tuple[str, ...]:
    """The languages of the exhibition; RefusedError where ``exhibition.yaml`` cannot say."""
    report = FileReport(f"{content.name}/exhibition.yaml")
    settings = build(read_node(ContentFolder(content), "exhibition.yaml", report), ExhibitionSettings, report)
    if settings is None:
        raise RefusedError(str(min(report.problems)) if report.problems else f"{content} holds no exhibition.yaml")
    languages: tuple[str, ...] = settings.languages
    return languages


def _check_name(name: str, before: str) -> None:
    if not is_name(name):
        possible = possible_name(name)
        near = f" (did you mean '{before}{possible}'?)" if possible else ""
        raise RefusedError(f"{quoted(before + name)} cannot be a name here: use small letters, digits and _{near}")
