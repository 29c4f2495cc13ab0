"""A section is shown from its beginning, and is left without a trace."""

from __future__ import annotations

import pytest
from playing import Opener
from PySide6.QtCore import QCoreApplication

from kiosk.exhibition.exhibition import Exhibition


@pytest.mark.parametrize(("width", "height", "code"), [(1920, 1080, "en"), (1080, 1920, "ru")], ids=str)
def test_every_section_begins_at_its_top(opened: Opener, bundled: Exhibition, width: int, height: int, code: str) -> None:
    play = opened(width, height)
    visit = play.visit
    visit.begin(code)
    looked = 0
    for section in bundled.sections:
        visit.end()
        visit.begin(code)
        visit.openSection(section.id)
        visit.chooseList(True)
        play.settle(0.3)
        for view in (item for item in play.items("QQuickFlickable") if item.property("headerItem") is not None and item.isVisible()):
            looked += 1
            assert view.property("contentY") == view.property("originY"), section.id
    assert looked > 5


def test_a_map_that_is_left_at_once_is_left_quietly(opened: Opener) -> None:
    play = opened(1280, 720)
    for _ in range(3):
        play.visit.begin("en")
        play.visit.openSection("fronts")
        assert play.visit.section is not None
        assert play.visit.section.mapShown
        QCoreApplication.processEvents()
        play.visit.end()
        play.settle(0.05)
