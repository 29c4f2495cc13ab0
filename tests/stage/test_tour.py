"""A visitor taps through everything, in both languages."""

from __future__ import annotations

import pytest
from playing import Opener, Play
from PySide6.QtCore import QCoreApplication

from kiosk.exhibition.exhibition import Exhibition, Section
from kiosk.visit.entry_page import EntryPage
from kiosk.visit.telling import Telling

CODES = ["en", "ru"]
CARDS = {"gallery": "EntryTile", "case": "MedalTile", "dates": "DateRow", "map": "DateRow", "cards": "QuestionCard", "answers": "AnswerCard"}


def begin(play: Play, bundled: Exhibition, code: str) -> Telling:
    play.tap(play.button(text=bundled.settings.attract.begin[code]))
    assert (play.visit.screen, play.visit.language) == ("home", code)
    return Telling(bundled, code)


def open_section(play: Play, section: Section, telling: Telling) -> None:
    if section.settings.door:
        doors = [door for door in play.of_type("Door") if play.read(door, "section.sectionId") == section.id]
        play.tap(doors[0])
    else:
        play.tap(play.button(text=telling.words(section.settings.title)))
    assert play.visit.screen == "section"
    assert play.visit.section is not None
    assert play.visit.section.sectionId == section.id


def open_card(play: Play, section: Section, entry_id: str) -> None:
    """Scroll the section's list until the card is there, and tap it; an answer's button leads to the entry that tells more."""
    if play.visit.section is not None and play.visit.section.mapShown:
        play.tap(play.button(text=QCoreApplication.translate("MapStrip", "As a list")))
    view = play.longest_view()
    for _ in range(30):
        found = [card for card in play.of_type(CARDS[section.settings.layout]) if play.read(card, "entry.entryId") == entry_id]
        if found and section.settings.layout == "answers":
            entry_id = play.read(found[0], "entry.answer.moreId")
            play.tap(next(play.items("QQuickAbstractButton", found[0])))
            break
        if found:
            play.tap(found[0])
            break
        view.setProperty("contentY", view.property("contentY") + view.height() * 0.6)
        play.settle()
    assert (play.visit.screen, page(play).card.entryId) == ("entry", entry_id)


def page(play: Play) -> EntryPage:
    assert play.visit.page is not None
    return play.visit.page


def accept_warning(play: Play) -> None:
    if not page(play).warned:
        cover = play.the("WarningCover")
        play.tap(next(button for button in play.items("QQuickAbstractButton", cover) if button.property("chosen")))
    assert page(play).warned


def tap_every_tab(play: Play) -> None:
    row = play.the("TabRow")
    for number in (*range(1, len(page(play).tabs)), 0):
        tab = list(play.items("QQuickAbstractButton", row))[number]
        play.tap(tab)
        assert page(play).tab == number
        assert tab.property("chosen")


def open_and_close_the_sources(play: Play) -> None:
    play.tap(play.the("SourcesButton"))
    sheet = play.the("SourcesSheet")
    play.tap(next(play.items("QQuickAbstractButton", sheet)))
    assert play.of_type("SourcesSheet") == []


def follow_what_is_related_and_come_back(play: Play) -> None:
    here = page(play).card.entryId
    play.tap(play.of_type("RelatedCard")[0])
    assert page(play).card.entryId != here
    go_back(play)
    assert page(play).card.entryId == here


def go_back(play: Play) -> None:
    bar = play.the("Bar")
    play.tap(next(button for button in play.items("QQuickAbstractButton", bar) if button.property("iconName") == "chevron-left"))


def first_of_each_kind(section: Section) -> list[str]:
    kinds = {entry.facts.kind: entry.id for entry in reversed(section.entries)}
    return list(kinds.values())


@pytest.mark.parametrize(("width", "height", "code"), [(1280, 720, "en"), (720, 1280, "ru")], ids=["lying", "standing"])
def test_every_section_and_a_page_of_each_kind(opened: Opener, bundled: Exhibition, width: int, height: int, code: str) -> None:
    play = opened(width, height)
    telling = begin(play, bundled, code)
    kinds = set()
    for section in bundled.sections:
        open_section(play, section, telling)
        for entry_id in first_of_each_kind(section):
            open_card(play, section, entry_id)
            kinds.add(page(play).card.kind)
            accept_warning(play)
            if not page(play).isQuestion:
                tap_every_tab(play)
            open_and_close_the_sources(play)
            if page(play).related:
                follow_what_is_related_and_come_back(play)
            go_back(play)
            assert play.visit.screen == "section"
        play.tap(play.button(label=play.button(iconName="home").property("label")))
        assert play.visit.screen == "home"
    assert kinds >= {"person", "award", "campaign", "movement", "question"}


def test_previous_and_next(play: Play, bundled: Exhibition) -> None:
    play.visit.begin("en")
    first, second = (entry.id for entry in bundled.sections[0].entries[:2])
    play.visit.openEntry(first)
    play.settle()
    assert page(play).position == 1
    assert not play.button(iconName="arrow-left").isEnabled()
    play.tap(play.button(iconName="arrow-right"))
    assert page(play).card.entryId == second
    play.tap(play.button(iconName="arrow-left"))
    assert page(play).card.entryId == first


def test_a_warning_can_be_declined(opened: Opener, bundled: Exhibition) -> None:
    warned = next(entry.id for entry in bundled.entries.values() if entry.texts["en"].warning)
    play = opened()
    play.visit.begin("en")
    play.visit.openEntry(warned)
    play.settle()
    cover = play.the("WarningCover")
    play.tap(list(play.items("QQuickAbstractButton", cover))[1])
    assert play.visit.screen == "home"


@pytest.mark.parametrize("code", CODES)
def test_the_language_changes_in_place(play: Play, bundled: Exhibition, code: str) -> None:
    other = CODES[1 - CODES.index(code)]
    names = {"en": "English", "ru": "Русский"}
    play.visit.begin(code)
    play.visit.openEntry("leaders/zhukov")
    play.settle()
    play.visit.chooseTab(1)
    play.settle()
    view = play.longest_view()
    view.setProperty("contentY", 60.0)
    play.settle()
    play.tap(play.button(text=names[other]))
    assert (play.visit.language, page(play).tab, page(play).card.entryId) == (other, 1, "leaders/zhukov")
    assert play.longest_view() == view
    assert view.property("contentY") == 60.0
    tabs = [tab.property("text") for tab in play.items("QQuickAbstractButton", play.the("TabRow"))]
    assert tabs == [tab.title for tab in page(play).tabs]
    assert play.button(iconName="home").property("label") == {"en": "Home", "ru": "На главную"}[other]


def test_the_language_changes_in_a_section_without_losing_scroll_or_filter(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openSection("medals")
    play.settle()
    play.visit.chooseGroup("orders")
    play.settle()
    view = play.longest_view()
    view.setProperty("contentY", view.property("originY") + 200.0)
    play.settle()
    before = view.property("contentY") - view.property("originY")
    play.tap(play.button(text="Русский"))
    assert play.visit.section is not None
    assert (play.visit.language, play.visit.section.group) == ("ru", "orders")
    assert play.longest_view() == view
    assert abs(view.property("contentY") - view.property("originY") - before) < view.height() * 0.5


@pytest.mark.parametrize("screen", ["home", "section", "entry"])
def test_the_language_buttons_are_on_every_screen(play: Play, screen: str) -> None:
    play.visit.begin("en")
    if screen != "home":
        play.visit.openSection("medals")
    if screen == "entry":
        play.visit.openEntry("medals/glory")
    play.settle()
    for name, code in (("Русский", "ru"), ("English", "en")):
        play.tap(play.button(text=name))
        assert (play.visit.screen, play.visit.language) == (screen, code)


def test_a_filter_is_tapped(play: Play, bundled: Exhibition) -> None:
    play.visit.begin("ru")
    play.visit.openSection("medals")
    play.settle()
    play.tap(play.button(text="Ордена"))
    assert play.visit.section is not None
    assert play.visit.section.group == "orders"
    orders = [entry for entry in bundled.sections[1].entries if "orders" in entry.facts.groups]
    assert play.visit.section.entries.rowCount() == len(orders) > 1


def test_a_link_in_a_text_opens_its_entry(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openEntry("leaders/zhukov")
    play.settle()
    for target in ("entry:leaders/konev", "http://127.0.0.1/", "entry:no/where"):
        blocks = play.of_type("BlockView")
        blocks[0].linkChosen.emit(target)  # type: ignore[attr-defined]
        play.settle()
        assert page(play).card.entryId == "leaders/konev"


def test_from_question_to_question(play: Play, bundled: Exhibition) -> None:
    """Each takes the place of the one before while that one is still being taken away."""
    play.visit.begin("en")
    for entry in bundled.sections[-1].entries:
        play.visit.openEntry(entry.id)
        play.visit.acceptWarning()
        play.settle()
    assert page(play).isQuestion
