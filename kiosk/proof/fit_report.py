"""What does not fit, as problems of the files that the words stand in."""

from __future__ import annotations

import contextlib
import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Problem, Severity
from kiosk.proof.fit import Misfit, all_misfits
from kiosk.reading.files import ContentFolder
from kiosk.reading.limits import YAML_BYTES
from kiosk.reading.nearest import counted, quoted
from kiosk.reading.report import Fault, Position

_SHARP = 1280
"""Pixels along the longer side: half a full HD screen, the least that a picture beside a text has."""

_LEAST = 12
"""So many letters of the beginning are looked for: a text may be parted by markup after them."""


_Subject = tuple[str, Position, str, str, str]
"""File, place, name of the field, words, and in which way they do not fit."""


def fit_problems(root: Path, exhibition: Exhibition | None, only: str = "") -> list[Problem]:
    """Lay everything out and name what does not fit; nothing where there is no exhibition."""
    if exhibition is None:
        return []
    return [*small_pictures(root, exhibition, only), *told(root, all_misfits(exhibition, only))]


def small_pictures(root: Path, exhibition: Exhibition, only: str = "") -> list[Problem]:
    """A warning for each picture with fewer pixels than its place has on a large screen."""
    folder = ContentFolder(root)
    small = []
    for path, picture in exhibition.pictures.items():
        section, entry, file = path.split("/", 2)
        long_edge = max(picture.width, picture.height)
        if long_edge < _SHARP and only in ("", section, f"{section}/{entry}"):
            facts = f"{section}/{entry}/entry.yaml"
            message = (
                f"the picture {quoted(file)} has {picture.width} x {picture.height} pixels: with fewer than {_SHARP} along its side it is not sharp"
            )
            small.append(Problem(folder.label(facts), *_line(folder, facts, file), message, Severity.WARNING))
    return small


def _line(folder: ContentFolder, path: str, words: str) -> Position:
    """Where ``words`` first stand in a file; zeros where they do not."""
    with contextlib.suppress(Fault):
        for number, line in enumerate(folder.text(path, YAML_BYTES).split("\n"), 1):
            if words in line:
                return number, line.index(words) + 1
    return 0, 0


def told(root: Path, misfits: Iterable[Misfit]) -> list[Problem]:
    """One problem for each text and way in which it does not fit, with the worst case."""
    folder = ContentFolder(root)
    same: dict[_Subject, list[Misfit]] = defaultdict(list)
    for misfit in misfits:
        words = _plain(misfit.words)
        same[(*_place(folder, misfit.place, misfit.case.language, words), words, misfit.fault)].append(misfit)
    return sorted(_problem(folder, *subject, each) for subject, each in same.items())


def _problem(folder: ContentFolder, file: str, at: Position, field: str, words: str, fault: str, misfits: list[Misfit]) -> Problem:
    worst = max(misfits, key=lambda each: each.pixels)
    width, height = worst.case.size
    others = len({each.case for each in misfits}) - 1
    more = f", and in {counted(others, 'other case', 'other cases')}" if others else ""
    by = fault.format(amount=counted(round(worst.pixels), "pixel", "pixels"))
    message = f"{field}{quoted(words)} {by} ({width} x {height}, text size {worst.case.text}{more})"
    return Problem(folder.label(file), *at, message, Severity.WARNING)


def _place(folder: ContentFolder, place: str, language: str, words: str) -> tuple[str, Position, str]:
    """The file, the place in it, and the name of the field that holds the words; the file of the place where they are found nowhere."""
    section = place.partition("/")[0]
    own = f"{place}/{language}.md" if "/" in place else f"{section}/section.yaml" if section else "exhibition.yaml"
    others = [f"{section}/section.yaml"] if section else []
    for file in dict.fromkeys([own, *others, "exhibition.yaml", f"words/{language}.yaml", *_texts(folder, section, language)]):
        try:
            lines = folder.text(file, YAML_BYTES).split("\n")
        except Fault:
            continue
        for number, line in enumerate(lines, 1):
            column = line.find(words[:_LEAST]) if len(words) <= _LEAST else _plain(line).find(words[: 2 * _LEAST])
            if column >= 0:
                field = re.match(r"\s*([a-z_0-9]+):", line)
                return file, (number, column + 1), f"{field[1]}: " if field else ""
    return own, (0, 0), ""


def _texts(folder: ContentFolder, section: str, language: str) -> Iterator[str]:
    """The texts of the section's entries, whose titles stand on its cards."""
    for item in folder.items(section) if section else ():
        if item.is_folder:
            yield f"{section}/{item.name}/{language}.md"


def _plain(words: str) -> str:
    """Words as a curator wrote them, without what sets them bold or makes them links."""
    return " ".join(html.unescape(re.sub("<[^>]*>", "", words)).split())
