"""``kiosk proof``: one PNG for each screen and state."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.references import EntryId

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickWindow

    from kiosk.stage.stage import Stage


@dataclass(frozen=True, slots=True)
class ProofOrder:
    """What to prove: languages, sizes in pixels, text sizes in per cent, only one section or entry if named, and the themes.

    ``plates`` asks for the plates alone, ``enlarged`` for what a visitor sees who touches a plate; of the screens only those are taken of
    which ``only`` says so, asked with the screen and the language.
    """

    languages: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    texts: tuple[int, ...] = (100,)
    section: str = ""
    entry: str = ""
    themes: tuple[str, ...] = ("dark",)
    plates: bool = False
    enlarged: bool = True
    only: Callable[[Shot, str], bool] | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: where the visit must be, and how the file is named."""

    screen: str
    target: str
    tab: int
    name: str


def shots(exhibition: Exhibition, order: ProofOrder) -> Iterator[Shot]:
    """Name every screen and state that ``order`` asks for."""
    everything = not (order.section or order.entry)
    if everything:
        yield Shot("attract", "", 0, "attract")
        yield Shot("home", "", 0, "home")
        yield Shot("search", "", 0, "search")
        yield Shot("comfort", "", 0, "comfort")
        yield Shot("idle", "", 0, "idle")
        if exhibition.glossary:
            yield Shot("term", min(exhibition.glossary), 0, "term")
            yield Shot("glossary", "", 0, "glossary")
    for section in exhibition.sections:
        if everything or order.section == section.id:
            yield Shot("section", section.id, 0, section.id)
        for entry in section.entries:
            if everything or order.entry == entry.id or order.section == section.id:
                yield Shot("entry", entry.id, 0, entry.id.replace("/", "."))


@dataclass(frozen=True, slots=True)
class Taken:
    """One picture that was taken; ``shot`` is None for a plate alone."""

    shot: Shot | None
    name: str
    language: str
    manner: str
    image: QImage


def prove(exhibition: Exhibition, order: ProofOrder, folder: Path, problems: Sequence[str] = ()) -> int:
    """Write the pictures into ``folder``, say each name, and return how many there are.

    Raises OSError where a picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for taken in pictures(exhibition, order, problems):
        path = folder / f"{taken.name}-{taken.language}-{taken.manner}.png"
        if not taken.image.save(str(path)):
            raise OSError(f"{path} cannot be written")
        count += 1
        print(path.name, flush=True)
    return count


def pictures(exhibition: Exhibition, order: ProofOrder, problems: Sequence[str] = ()) -> Iterator[Taken]:
    """Take every picture that is ordered."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from PySide6.QtGui import QGuiApplication

    from kiosk.places import assets, cache_home
    from kiosk.stage.fonts import load_fonts
    from kiosk.stage.settings import Settings
    from kiosk.stage.stage import Stage
    from kiosk.stage.translating import Interpreter, compiled_translations

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_fonts(assets() / "fonts")
    for (width, height), text, theme in product(order.sizes, order.texts, order.themes):
        stage = Stage(exhibition, problems, Settings(theme=theme), Interpreter(compiled_translations(cache_home())))
        window = stage.open({"textScale": text / 100})
        window.setGeometry(0, 0, width, height)
        window.show()
        manner = f"{width}x{height}-{text}" + (f"-{theme}" if len(order.themes) > 1 else "")
        for language in order.languages:
            for shot, name, image in _pictures(stage, window, exhibition, order, language):
                yield Taken(shot, name, language, manner, image)
        window.hide()
        stage.close()
    del application


def _pictures(
    stage: Stage, window: QQuickWindow, exhibition: Exhibition, order: ProofOrder, language: str
) -> Iterator[tuple[Shot | None, str, QImage]]:
    """Every picture of one window in one language, with the beginning of its file's name."""
    from kiosk.proof.camera import Camera
    from kiosk.proof.plates import plate_pictures

    if order.plates:
        wanted = [shot for shot in shots(exhibition, order) if order.only is None or order.only(shot, language)]
        entries = [exhibition.entries[EntryId(shot.target)] for shot in wanted if shot.screen == "entry"]
        for name, image in plate_pictures(stage, window, exhibition, language, entries):
            yield None, name, image
        return
    camera = Camera(stage, window)
    for shot in shots(exhibition, order):
        if order.only is None or order.only(shot, language):
            for state, image in camera.take(shot, language, enlarged=order.enlarged):
                yield shot, f"{shot.name}{state}", image
