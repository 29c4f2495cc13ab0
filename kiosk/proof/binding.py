"""Puts the pictures of a proof into a book."""

from __future__ import annotations

from pathlib import Path

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.references import EntryId
from kiosk.progress import progress
from kiosk.proof.book import Book
from kiosk.proof.proof import ProofOrder, Taken, pictures
from kiosk.proof.shown_files import files_shown
from kiosk.reading.files import ContentFolder


def bind(exhibition: Exhibition, order: ProofOrder, content: Path, book: Book) -> None:
    """Add a page for each picture: by language, then in the order of the sections."""
    folder = ContentFolder(content)
    with progress("pages") as step:
        for taken in pictures(exhibition, order):
            shown = files_shown(exhibition, taken.shot, taken.language) if taken.shot else ()
            files = ", ".join(folder.label(file) for file in shown)
            name = f"{taken.name}-{taken.language}-{taken.manner}"
            book.add(taken.image, f"{name}: {files}" if files else name, _chapters(exhibition, taken))
            step(1)


def _chapters(exhibition: Exhibition, taken: Taken) -> tuple[str, ...]:
    """The bookmarks in which a page stands: language, section, entry."""
    language, shot = f"{taken.language} {taken.manner}", taken.shot
    section = exhibition.section(shot.target.partition("/")[0]) if shot else None
    if shot is None or section is None:
        return (language, taken.name)
    title = section.settings.title
    above = (language, title.get(taken.language) or title.get(exhibition.default_language, section.id))
    if shot.screen != "entry":
        return above
    texts = exhibition.entries[EntryId(shot.target)].texts
    return (*above, texts.get(taken.language, texts[exhibition.default_language]).title)
