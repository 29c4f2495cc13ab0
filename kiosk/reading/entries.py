"""One entry: its facts, its texts, its pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Facts
from kiosk.exhibition.references import EntryId, LabelKey, PicturePath, VideoPath
from kiosk.reading import placeholders
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.entry_checks import (
    check_plate,
    warn_about_claims,
    warn_about_groups,
    warn_about_pictures,
    warn_about_strays,
)
from kiosk.reading.files import ContentFolder
from kiosk.reading.labels import label_judge, warn_about_labels
from kiosk.reading.limits import TEXT_BYTES
from kiosk.reading.media import Media
from kiosk.reading.memory import Memory
from kiosk.reading.references import checked, shared_judges, used_values
from kiosk.reading.report import Fault, Report
from kiosk.reading.schema import build
from kiosk.reading.texts import ReadText, read_text
from kiosk.reading.yaml_files import read_node


def _nobody_watches(_done: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Desk:
    """What the reading of every entry needs. ``memory`` is that of a folder that is read again and again."""

    folder: ContentFolder
    catalogue: Catalogue
    media: Media
    report: Report
    step: Callable[[int], None] = _nobody_watches
    """Is told of each entry that is done."""
    renew: Callable[[], Desk] | None = None
    """Lays a desk like this one in another process."""
    memory: Memory | None = None


def entry_on(desk: Desk, entry: EntryId, groups: tuple[str, ...] = ()) -> Entry | None:
    """The entry as it can be shown: read, or remembered."""
    return read_entry(entry, desk, groups) if desk.memory is None else desk.memory.entry(entry, desk, groups, read_entry)


def read_entry(entry: EntryId, desk: Desk, groups: tuple[str, ...] = ()) -> Entry | None:
    """The entry, or None where an error leaves nothing to show; whatever points at nothing is left out of it.

    ``groups`` are those that the section has filters for.
    """
    path = f"{entry}/entry.yaml"
    report = desk.report.on(path)
    node = read_node(desk.folder, path, report)
    to_fill_in = placeholders.still_open(node)
    if to_fill_in:
        placeholders.warn(to_fill_in, "this entry is not shown", report)
        return None
    facts: Any = build(node, Facts, report)
    kind = node.value.get("kind") if node is not None and isinstance(node.value, dict) else None
    texts = _texts(entry, desk, question=kind is not None and kind.value == "question")
    if facts is None or node is None:
        return None
    _warn_about_strays(facts, entry, desk)
    warn_about_claims(facts, node, report)
    warn_about_groups(facts, node, groups, report)
    can_be_drawn = check_plate(facts, node, desk.catalogue, report)
    judges = shared_judges(desk.catalogue) | {
        LabelKey: label_judge(desk.catalogue, texts),
        PicturePath: lambda file: desk.media.wrong_picture(entry, file),
        VideoPath: lambda file: desk.media.wrong_video(entry, file),
    }
    shown = checked(facts, type(facts), node, judges, report)
    if shown is None or not can_be_drawn or desk.catalogue.default not in texts:
        return None
    _warn_about_texts(facts, shown, entry, texts, desk)
    return Entry(entry, shown, {language: text.text for language, text in texts.items()})


def _texts(entry: EntryId, desk: Desk, *, question: bool) -> Mapping[str, ReadText]:
    """The texts that can be shown, by language; only the default language must be there."""
    texts: dict[str, ReadText] = {}
    there = {item.name for item in desk.folder.items(entry)}
    for language in desk.catalogue.languages:
        path = f"{entry}/{language}.md"
        report = desk.report.on(path)
        if f"{language}.md" not in there and language != desk.catalogue.default:
            report.warning(f"is missing: the entry is shown in {desk.catalogue.default} in its place")
            continue
        try:
            source = desk.folder.text(path, TEXT_BYTES)
        except Fault as fault:
            report.fault(fault)
            continue
        to_fill_in = placeholders.open_lines(source)
        if to_fill_in:
            default = desk.catalogue.default
            so = "this entry is not shown" if language == default else f"the entry is shown in {default} in its place"
            placeholders.warn(to_fill_in, so, report)
            continue
        text = read_text(source, language, desk.catalogue, report, question=question)
        if text is not None:
            texts[language] = text
    return texts


def _warn_about_strays(facts: Any, entry: EntryId, desk: Desk) -> None:
    files = [*used_values(facts, type(facts), PicturePath), *used_values(facts, type(facts), VideoPath)]
    items, languages = desk.folder.items(entry), desk.catalogue.languages
    warn_about_strays(items, files, languages, lambda name: desk.report.on(f"{entry}/{name}"))


def _warn_about_texts(facts: Any, shown: Any, entry: EntryId, texts: Mapping[str, ReadText], desk: Desk) -> None:
    labels = list(used_values(shown, type(shown), LabelKey))
    for language, text in texts.items():
        report = desk.report.on(f"{entry}/{language}.md")
        warn_about_pictures(facts, shown, text, report)
        if language != desk.catalogue.default:
            warn_about_labels(labels, text, desk.catalogue, report)
