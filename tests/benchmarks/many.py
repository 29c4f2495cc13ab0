"""A content folder of ten thousand entries, written for the benchmark: the bundled exhibition and one section more.

``python -m tests.benchmarks.many FOLDER [--entries 10000]`` writes it, whole or not at all.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk.places import bundled_content

ENTRIES = 10_000
_SECTION = "many"
_PICTURES = 40
"""So many of the pictures differ: each is prepared once, and that takes as long whether there are ten entries or ten thousand."""

_SECTION_FILE = """\
title: {en: Ten thousand, ru: Десять тысяч}
accent: bone
layout: gallery
introduction: {en: Written by a program., ru: Написано программой.}
"""
_ENTRY = """\
kind: person
born: {year}-{month:02}-{day:02}
died: about {died}
born_in: {{name: village}}
posts:
  - {{post: clerk, date: {start}-01..{start}-12}}
  - {{post: keeper, date: {end}}}
links: [many/e{next:05}]
pictures:
  - {{file: picture.jpg, credit: Nobody, licence: CC0}}
plate: {{type: date_card}}
sources: [{source}]
"""
_TEXT = """\
---
title: {title}
summary: {summary}
alt: {alt}
labels: {{village: {word}, clerk: {word}, keeper: {word}}}
pictures:
  picture.jpg: {{caption: {word}, alt: {word}}}
---
{first}[^{source}]

## {word}
{second}[^{source}]
"""
_WORDS = {
    "en": ("River", "village", "stone", "winter", "letter", "bridge", "teacher", "harvest", "morning", "signal", "railway", "forest"),
    "ru": ("Река", "деревня", "камень", "зима", "письмо", "мост", "учитель", "жатва", "утро", "сигнал", "дорога", "лес"),
}


def write_many(folder: Path, entries: int = ENTRIES) -> None:
    """Write the folder; its last file is ``exhibition.yaml``, so that one half written is no exhibition."""
    shutil.copytree(bundled_content(), folder, dirs_exist_ok=True)
    settings = (folder / "exhibition.yaml").read_text("utf-8")
    (folder / "exhibition.yaml").unlink()
    source = (folder / "sources.yaml").read_text("utf-8").partition(":")[0].rpartition("\n")[2]
    section = folder / _SECTION
    section.mkdir()
    (section / "section.yaml").write_text(_SECTION_FILE, "utf-8")
    picture = _picture()
    chance = random.Random(1941)
    for number in range(entries):
        entry = section / f"e{number:05}"
        entry.mkdir()
        year = chance.randrange(1850, 1920)
        facts = {"year": year, "month": number % 12 + 1, "day": number % 28 + 1, "died": year + 60, "start": year + 20, "end": year + 30}
        (entry / "entry.yaml").write_text(_ENTRY.format(**facts, next=(number + 1) % entries, source=source), "utf-8")
        for language in _WORDS:
            (entry / f"{language}.md").write_text(_text(language, number, source, chance), "utf-8")
        (entry / "picture.jpg").write_bytes(_own(picture, number % _PICTURES))
    before, sections, after = settings.partition("sections: [")
    if not sections:
        raise ValueError("exhibition.yaml names its sections in another way than this generator knows")
    (folder / "exhibition.yaml").write_text(f"{before}{sections}{_SECTION}, {after}", "utf-8")


def _text(language: str, number: int, source: str, chance: random.Random) -> str:
    def words(count: int) -> str:
        return " ".join(chance.choices(_WORDS[language], k=count)).capitalize() + "."

    word = _WORDS[language][number % 12].capitalize()
    told = {"title": f"{word} {number}", "summary": words(12), "alt": words(8), "first": words(80), "second": words(60)}
    return _TEXT.format(**told, word=word, source=source)


def _picture() -> bytes:
    """A JPEG of 800 by 600 pixels."""
    file = BytesIO()
    Image.effect_noise((100, 75), 60).resize((800, 600)).convert("RGB").save(file, "JPEG", quality=75)
    return file.getvalue()


def _own(picture: bytes, number: int) -> bytes:
    """The same picture as a file of its own: with a comment after the first marker."""
    comment = f"{number:06}".encode()
    return picture[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + picture[2:]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.many", description="Writes a content folder of many entries.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    options = parser.parse_args()
    write_many(options.folder, options.entries)
    return 0


if __name__ == "__main__":
    sys.exit(main())
