"""Walks through an exhibition that nobody sees, so that its plates lie on the shelf before a visitor asks: ``python -m kiosk.proof.rehearsal``.

The sizes of plates follow from words, screen and letters; so the real screens are laid out, at the size of the real window, and ask for what they
ask for. The input is a pickled ``Rehearsal``. It may be killed at any time; what is drawn until then is kept.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from pathlib import Path

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.plates import InsigniaPlate, MedalPlate
from kiosk.places import assets, cache_home, is_private
from kiosk.plates.shelf import Shelf, painters
from kiosk.proof.camera import Camera
from kiosk.stage.rehearsing import Rehearsal
from kiosk.stage.stage import Stage

_NICE = 15


def rehearse(stage: Stage, camera: Camera, exhibition: Exhibition) -> None:
    """See what visitors see first: the doors, then the cards of every section, then the plates of entries; in every language."""
    visit = stage.visit
    if visit is None:
        return
    languages = exhibition.settings.languages
    for language in languages:
        visit.begin(language)
        camera.settle()
        for section in exhibition.sections:
            visit.openSection(section.id)
            if visit.section is not None and visit.section.maps:
                visit.chooseList(True)
            camera.settle()
            for _ in camera.leaf_through():
                pass
        visit.end()
    for language in languages:
        visit.begin(language)
        for entry in (entry for section in exhibition.sections for entry in section.entries if _is_struck(entry)):
            visit.openEntry(entry.id)
            visit.acceptWarning()
            camera.settle()
        visit.end()


def _never_later() -> float:
    """The clock of a visitor who is never asked whether they are still there."""
    return 0.0


def _is_struck(entry: Entry) -> bool:
    return isinstance(entry.facts.plate, MedalPlate | InsigniaPlate)


def perform(order: Rehearsal, shelf: Shelf, done: Path) -> None:
    """Rehearse unless that was done before, as ``done`` tells; nothing can be prepared where nothing can be kept."""
    if shelf.folder is None or done.exists():
        return
    from PySide6.QtGui import QGuiApplication

    from kiosk.stage.fonts import load_fonts
    from kiosk.stage.settings import Settings
    from kiosk.stage.translating import Interpreter, compiled_translations

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_fonts(assets() / "fonts")
    settings = Settings(theme=order.theme, diagonal=order.diagonal)
    stage = Stage(order.exhibition, (), settings, Interpreter(compiled_translations(cache_home())), _never_later)
    window = stage.open()
    window.setGeometry(0, 0, order.width, order.height)
    window.show()
    rehearse(stage, Camera(stage, window), order.exhibition)
    window.hide()
    stage.close()
    for other in shelf.folder.glob(f"*{done.suffix}"):
        other.unlink(missing_ok=True)
    done.touch()
    del application


def main() -> None:
    """Rehearse what the input says."""
    os.nice(_NICE)
    words = sys.stdin.buffer.read()
    order = pickle.loads(words)  # noqa: S301, the kiosk itself speaks
    folder = cache_home() / "drawings"
    shelf = Shelf(folder if is_private(folder) else None)
    perform(order, shelf, folder / f"{hashlib.sha256(words + painters().encode()).hexdigest()}.rehearsed")


if __name__ == "__main__":
    main()
