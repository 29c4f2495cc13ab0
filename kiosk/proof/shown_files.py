"""Which files of the content folder a screen shows."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exhibition.badges import Motif
from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Award
from kiosk.exhibition.plates import InsigniaPlate, MapPlate
from kiosk.exhibition.references import EntryId
from kiosk.proof.proof import Shot


def files_shown(exhibition: Exhibition, shot: Shot, language: str) -> tuple[str, ...]:
    """Paths in the content folder, the one with the words first. Words that many entries share (``words/``) are not among them."""
    match shot.screen:
        case "section":
            return (f"{shot.target}/section.yaml", *_maps(exhibition, shot.target))
        case "entry":
            return tuple(dict.fromkeys(_of_entry(exhibition, exhibition.entries[EntryId(shot.target)], language)))
        case "term" | "glossary":
            return ("glossary.yaml",)
        case "home":
            return ("exhibition.yaml", *(f"{section.id}/section.yaml" for section in exhibition.sections))
        case "attract":
            name = exhibition.settings.attract.map
            return ("exhibition.yaml", *([f"maps/{name}.yaml"] if name else []))
        case _:
            return ("exhibition.yaml",)


def _maps(exhibition: Exhibition, section_id: str) -> list[str]:
    section = exhibition.section(section_id)
    return [f"maps/{choice.map}.yaml" for choice in section.settings.maps] if section else []


def _of_entry(exhibition: Exhibition, entry: Entry, language: str) -> Iterator[str]:
    told = language if language in entry.texts else exhibition.default_language
    yield f"{entry.id}/{told}.md"
    yield f"{entry.id}/entry.yaml"
    for file in (*(picture.file for picture in entry.facts.pictures), *(video.file for video in entry.facts.videos)):
        yield f"{entry.id}/{file}"
    plate = entry.facts.plate
    if isinstance(plate, MapPlate):
        yield f"maps/{plate.map}.yaml"
    if isinstance(plate, InsigniaPlate):
        for sign in plate.insignia:
            yield f"insignia/{sign}.yaml"
            yield from _motifs(exhibition.insignia[sign].pieces)
    for worn in entry.facts.badges if isinstance(entry.facts, Award) else ():
        yield f"badges/{worn.badge}.yaml"
        sheet = exhibition.badges[worn.badge]
        yield from _motifs((*sheet.obverse, *sheet.reverse))


def _motifs(pieces: tuple[object, ...]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Motif):
            yield f"motifs/{piece.name}.yaml"
