"""Nothing is cut, nothing overlaps, every button is as large as a finger: at every size, in both languages, in large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from looking import faults
from playing import Opener, Play

from kiosk.exhibition.exhibition import Exhibition

CASES = [
    *((1024, 768, 1.0, "en"), (1024, 768, 1.0, "ru"), (1080, 1920, 1.0, "ru"), (3840, 2160, 1.0, "ru")),
    *((1024, 768, 2.0, "ru"), (1080, 1920, 2.0, "en"), (1080, 1920, 2.0, "ru"), (1920, 1080, 2.0, "ru")),
]


def screens(play: Play, exhibition: Exhibition) -> Iterator[str]:
    """Go to every screen, and to every tab of the page with the longest title in each section, to its longest chart and to a plate of years."""
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
        if not section.entries:
            continue
        entry = max(section.entries, key=lambda entry: max(len(text.title) for text in entry.texts.values())).id
        visit.openEntry(entry)
        assert visit.page is not None
        if not visit.page.warned:
            yield f"{entry} warned"
            visit.acceptWarning()
        for tab in range(1 if visit.page.isQuestion else len(visit.page.tabs)):
            visit.chooseTab(tab)
            yield f"{entry} tab {tab}"
        charts = [each for each in section.entries if each.facts.plate.type == "figures" and each.facts.kind != "question"]
        if charts:
            visit.openEntry(max(charts, key=lambda each: len(each.facts.figures)).id)
            visit.acceptWarning()
            yield f"the longest chart of {section.id}"
        dated = [each for each in section.entries if each.facts.plate.type == "date_card" and each.facts.kind != "question"]
        if dated:
            visit.openEntry(max(dated, key=lambda each: len(getattr(each.facts, "awards", ()))).id)
            visit.acceptWarning()
            yield f"the years of {section.id}"
    visit.openSearch()
    yield "search"
    visit.search.type("1941")
    yield "search for a year"
    visit.search.type("xyz")
    yield "search in vain"
    visit.comfort.open()
    yield "comfort"
    visit.comfort.close()
    visit.idle.show_question()
    yield "idle"
    visit.note_sign()
    play.stage.staff.knock()
    yield "pin"
    play.stage.staff.dismiss()


def test_the_eye_sees_a_fault(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    assert faults(play) == []
    home = play.button(iconName="home")
    home.setWidth(20)
    text = next(item for item in play.items("QQuickText") if item.property("text") == "English")
    text.setWidth(10)
    text.setX(-3000)
    assert [fault.split(" ", 1)[1].split(" on ")[0].split(",")[0] for fault in faults(play)] != []
    assert len(faults(play)) >= 3


@pytest.mark.parametrize(("width", "height", "text", "code"), CASES, ids=str)
def test_every_screen(opened: Opener, bundled: Exhibition, width: int, height: int, text: float, code: str) -> None:
    play = opened(width, height, textScale=text)
    play.visit.setLanguage(code)
    found = []
    for name in screens(play, bundled):
        play.settle(0.03)
        if faults(play):
            play.settle(0.5)  # a slow machine may still be laying it out
        found += [f"{name}: {fault}" for fault in faults(play)]
    assert found == []
