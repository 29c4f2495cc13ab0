"""Nothing is cut, nothing overlaps, every button is as large as a finger: at every size, in both languages, in large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from looking import faults
from playing import Opener, Play

from kiosk.exhibition.exhibition import Exhibition

SIZES = [(1024, 768, 1.0), (1080, 1920, 1.0), (3840, 2160, 1.0), (1920, 1080, 1.0), (1024, 768, 2.0), (1080, 1920, 2.0), (1920, 1080, 2.0)]


def screens(play: Play, exhibition: Exhibition) -> Iterator[str]:
    """Go to every screen, and to every tab of the first and the longest page of each section."""
    visit = play.visit
    yield "attract"
    visit.begin(visit.language)
    yield "home"
    for section in exhibition.sections:
        visit.openSection(section.id)
        yield section.id
        if visit.section is not None and visit.section.mapShown:
            visit.chooseList(True)
            yield f"{section.id} as a list"
        longest = max(section.entries, key=lambda entry: max(len(text.title) for text in entry.texts.values()))
        for entry in dict.fromkeys((section.entries[0].id, longest.id)):
            visit.openEntry(entry)
            assert visit.page is not None
            if not visit.page.warned:
                yield f"{entry} warned"
                visit.acceptWarning()
            for tab in range(1 if visit.page.isQuestion else len(visit.page.tabs)):
                visit.chooseTab(tab)
                yield f"{entry} tab {tab}"
    visit.idle.show_question()
    yield "idle"
    visit.note_sign()
    play.stage.staff.knock()
    yield "pin"
    play.stage.staff.dismiss()


@pytest.mark.parametrize("code", ["en", "ru"])
@pytest.mark.parametrize(("width", "height", "text"), SIZES, ids=lambda value: str(value))
def test_every_screen(opened: Opener, bundled: Exhibition, code: str, width: int, height: int, text: float) -> None:
    play = opened(width, height, textScale=text)
    play.visit.setLanguage(code)
    found = []
    for name in screens(play, bundled):
        play.settle(0.04)
        found += [f"{name}: {fault}" for fault in faults(play)]
    assert found == []
