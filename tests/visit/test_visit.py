"""A visit without a window: where one is, the way back, and what the next visitor finds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from fake_clock import FakeClock
from small_exhibition import RIVER, small_exhibition

from kiosk.exhibition.exhibition import Exhibition
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.entry_page import EntryPage
from kiosk.visit.section_item import SectionItem
from kiosk.visit.visit import Visit

MARKS = re.compile("<[^>]*>")


def page(visit: Visit) -> EntryPage:
    assert visit.page is not None
    return visit.page


def section(visit: Visit) -> SectionItem:
    assert visit.section is not None
    return visit.section


def cards(shown: SectionItem) -> list[EntryCard]:
    found = [shown.entries.data(shown.entries.index(row, 0)) for row in range(shown.entries.rowCount())]
    return [card for card in found if card is not None]


def place(visit: Visit) -> tuple[str, str]:
    target = visit.page.card.entryId if visit.page else visit.section.sectionId if visit.section else ""
    return visit.screen, target


def test_begins_in_the_language_that_was_touched(visit: Visit) -> None:
    assert visit.screen == "attract"
    visit.begin("ru")
    assert (visit.screen, visit.language, visit.title) == ("home", "ru", "Выставка")


def test_an_unknown_language_changes_nothing(visit: Visit) -> None:
    visit.begin("xx")
    assert (visit.screen, visit.language) == ("home", "en")


def test_home_has_doors_and_further_sections(visit: Visit) -> None:
    assert [door.sectionId for door in visit.doors] == ["people", "medals", "battles"]
    assert [door.door.entryId for door in visit.doors if door.door] == ["people/anna", "medals/star", "battles/river"]
    assert [further.sectionId for further in visit.furtherSections] == ["asked"]


def test_a_door_whose_entry_is_broken_shows_the_first_of_its_section(exhibition: Exhibition, clock: FakeClock, visit: Visit) -> None:
    people = exhibition.sections[0]
    broken = replace(exhibition, sections=(replace(people, entries=people.entries[1:]), *exhibition.sections[1:]))
    other = Visit(broken, visit, clock)
    assert next(door.door.entryId for door in other.doors if door.door) == "people/boris"


def test_a_section_that_lost_all_entries_still_opens(exhibition: Exhibition, clock: FakeClock, visit: Visit) -> None:
    people = exhibition.sections[0]
    other = Visit(replace(exhibition, sections=(replace(people, entries=()), *exhibition.sections[1:])), visit, clock)
    other.begin("en")
    other.openSection("people")
    assert cards(section(other)) == []


def test_the_way_there_and_back(visit: Visit) -> None:
    visit.begin("en")
    assert visit.backScreen == ""
    visit.openSection("people")
    assert (place(visit), visit.backScreen) == (("section", "people"), "home")
    visit.openEntry("people/anna")
    assert (place(visit), visit.backScreen) == (("entry", "people/anna"), "section")
    assert visit.backSection is section(visit)
    visit.openEntry("medals/star")
    assert visit.backEntry is not None
    assert visit.backEntry.entryId == "people/anna"
    for expected in (("entry", "people/anna"), ("section", "people"), ("home", ""), ("home", "")):
        visit.goBack()
        assert place(visit) == expected


def test_home_from_anywhere(visit: Visit) -> None:
    visit.begin("en")
    visit.openEntry("people/anna")
    visit.goHome()
    assert place(visit) == ("home", "")
    assert visit.backScreen == ""


@pytest.mark.parametrize("address", ["", "people", "people/nobody", "../people/anna", "entry:people/anna"])
def test_an_entry_that_is_not_there_cannot_be_opened(visit: Visit, address: str) -> None:
    visit.begin("en")
    visit.openEntry(address)
    visit.openSection(address if address != "people" else "nothing")
    assert place(visit) == ("home", "")


def test_neighbours_end_at_the_ends_and_leave_no_step_behind(visit: Visit) -> None:
    visit.begin("en")
    visit.openSection("people")
    visit.openEntry("people/anna")
    walked = [page(visit).position]
    for step in (-1, 1, 1, 1, -1):
        visit.openNeighbour(step)
        walked.append(page(visit).position)
    assert walked == [1, 1, 2, 3, 3, 2]
    assert page(visit).count == 3
    visit.goBack()
    assert place(visit) == ("section", "people")


def test_neighbours_elsewhere_do_nothing(visit: Visit) -> None:
    visit.begin("en")
    visit.openNeighbour(1)
    visit.chooseTab(1)
    visit.chooseGroup("navy")
    visit.acceptWarning()
    assert place(visit) == ("home", "")


def test_a_language_keeps_place_tab_and_way_back(visit: Visit) -> None:
    visit.begin("en")
    visit.openSection("people")
    visit.openEntry("people/anna")
    visit.chooseTab(1)
    before = page(visit)
    visit.setLanguage("ru")
    assert page(visit) is before
    assert (place(visit), before.tab, before.card.title) == (("entry", "people/anna"), 1, "Анна")
    assert [tab.title for tab in before.tabs][1] == "Война"
    assert visit.backSection is not None
    assert visit.backSection.title == "Люди"


def test_a_tab_that_the_language_lacks_becomes_the_last(visit: Visit) -> None:
    visit.begin("en")
    visit.openEntry("people/anna")
    visit.chooseTab(3)
    visit.setLanguage("ru")
    assert page(visit).tab == 2
    assert len(page(visit).tabs) == 3


@pytest.mark.parametrize(("wish", "tab"), [(-5, 0), (0, 0), (2, 2), (99, 3)])
def test_the_nearest_tab_is_opened(visit: Visit, wish: int, tab: int) -> None:
    visit.begin("en")
    visit.openEntry("people/anna")
    visit.chooseTab(wish)
    assert page(visit).tab == tab


def test_a_language_keeps_the_filter(visit: Visit) -> None:
    visit.begin("en")
    visit.openSection("people")
    visit.chooseGroup("navy")
    visit.setLanguage("ru")
    assert section(visit).group == "navy"
    assert [card.title for card in cards(section(visit))] == ["Анна", "Клара"]
    assert [item.title for item in section(visit).filters] == ["", "Флот", "Армия"]


def test_filters_without_entries_are_not_offered(visit: Visit) -> None:
    visit.openSection("people")
    assert [(item.group, item.count) for item in section(visit).filters] == [("", 3), ("navy", 2), ("army", 1)]
    visit.chooseGroup("air")
    assert section(visit).group == ""
    assert len(cards(section(visit))) == 3


def test_the_next_visitor_finds_everything_as_it_was(visit: Visit) -> None:
    visit.begin("ru")
    visit.openSection("people")
    visit.chooseGroup("army")
    section(visit).scroll = 400.0
    visit.openEntry("people/boris")
    visit.acceptWarning()
    visit.chooseTab(1)
    visit.end()
    assert (visit.screen, visit.language, visit.page, visit.backScreen) == ("attract", "en", None, "")
    visit.begin("en")
    visit.openSection("people")
    assert (section(visit).group, section(visit).scroll, len(cards(section(visit)))) == ("", 0.0, 3)
    visit.openEntry("people/boris")
    assert (page(visit).tab, page(visit).warned) == (0, False)


def test_a_card_tells_its_entry(visit: Visit) -> None:
    visit.openEntry("people/anna")
    card = page(visit).card
    assert (card.kind, card.accent, card.sectionLabel, card.year, card.years) == ("person", "brass", "Person", "1896", "1896–1974")
    assert (card.plate.kind, card.plate.image, card.plate.caption) == ("insignia", "image://plates/insignia/tabs/people/anna", "Major")
    visit.setLanguage("ru")
    assert (card.plate.image, card.plate.caption) == ("image://plates/insignia/tabs/people/anna", "Майор")
    visit.openEntry("battles/river")
    assert page(visit).card.plate.image == "image://plates/map/ru/battles/river"


def test_a_missing_translation_is_marked(visit: Visit) -> None:
    visit.openEntry("people/boris")
    assert page(visit).card.borrowedFrom == ""
    visit.setLanguage("ru")
    assert (page(visit).card.title, page(visit).card.borrowedFrom) == ("Boris", "English")


def test_the_parts_of_a_page(visit: Visit) -> None:
    visit.openEntry("people/anna")
    tabs = page(visit).tabs
    assert [(tab.title, tab.disputed) for tab in tabs] == [("Overview", False), ("War", False), ("Dispute", True), ("Facts", False)]
    assert [(block.kind, len(block.lines)) for block in tabs[0].blocks] == [
        *(("heading", 1), ("paragraph", 1), ("list", 2), ("numbers", 1), ("quote", 1), ("table", 4), ("paragraph", 1))
    ]
    assert tabs[0].blocks[5].columns == 2
    assert [fact.label for fact in tabs[3].facts if not fact.value] == ["Ranks", "Posts", "Awards"]
    assert [related.entryId for related in page(visit).related] == ["medals/star", "battles/river"]


def test_a_hostile_text_is_escaped_wherever_markup_is_read(visit: Visit) -> None:
    visit.openEntry("people/anna")
    told = page(visit).tabs[0].blocks[-1].lines[0]
    assert "<" not in told
    assert "&lt;img" in told


def test_sources_are_numbered_as_in_the_text(visit: Visit) -> None:
    visit.openEntry("people/anna")
    assert [(source.number, source.details) for source in page(visit).sources] == [(1, ""), (0, "An author, 1999, Moscow")]
    assert [source.number for source in page(visit).sources].count(0) == 1, "the signs of rank name the same book"


def test_the_chart_of_a_question(visit: Visit) -> None:
    visit.openEntry("asked/loss")
    chart = page(visit).card.plate.chart
    assert chart is not None
    assert [row.spoken for row in chart.rows] == ["Dead, Historians, 1993: 24–28 million", "Dead, The state, 1946: 7 million"]
    assert page(visit).isQuestion


def test_the_sides_of_a_battle_are_a_chart_beside_its_facts(visit: Visit) -> None:
    visit.openEntry("battles/river")
    facts = page(visit).tabs[-1]
    assert facts.chart is not None
    assert [row.spoken for row in facts.chart.rows] == ["dead: Ours: 1000–2000"]
    assert page(visit).card.plate.chart is None
    visit.openEntry("people/anna")
    assert page(visit).tabs[-1].chart is None


def test_a_warning_is_asked_once_a_page(visit: Visit) -> None:
    visit.openEntry("people/boris")
    assert (page(visit).warning, page(visit).warned) == ("This page tells of a murder.", False)
    visit.acceptWarning()
    assert page(visit).warned
    visit.openEntry("people/anna")
    assert page(visit).warned


def test_idle_asks_counts_down_and_ends(visit: Visit, clock: FakeClock) -> None:
    visit.begin("ru")
    clock.wait(89)
    visit.idle.look()
    assert not visit.idle.asking
    clock.wait(1)
    visit.idle.look()
    assert (visit.idle.asking, visit.idle.secondsLeft) == (True, 30)
    clock.wait(29)
    visit.idle.look()
    assert (visit.idle.asking, visit.idle.secondsLeft) == (True, 1)
    clock.wait(1)
    visit.idle.look()
    assert (visit.screen, visit.language, visit.idle.asking) == ("attract", "en", False)


def test_a_sign_answers_the_question(visit: Visit, clock: FakeClock) -> None:
    visit.begin("en")
    clock.wait(100)
    visit.idle.look()
    visit.note_sign()
    assert (visit.idle.asking, visit.idle.secondsLeft) == (False, 30)
    clock.wait(89)
    visit.idle.look()
    assert visit.screen == "home"


def test_an_entry_has_more_time_than_home(visit: Visit, clock: FakeClock) -> None:
    visit.begin("en")
    visit.openEntry("people/anna")
    clock.wait(179)
    visit.idle.look()
    assert not visit.idle.asking
    visit.goHome()
    visit.idle.look()
    assert visit.screen == "attract"


def test_a_held_finger_keeps_the_visit_and_the_next_one_starts_without_it(visit: Visit, clock: FakeClock) -> None:
    visit.begin("en")
    visit.note_sign(held=True)
    clock.wait(3600)
    visit.idle.look()
    assert (visit.screen, visit.idle.asking) == ("home", False)
    visit.end()
    visit.begin("en")
    clock.wait(120)
    visit.idle.look()
    assert visit.screen == "attract"


def test_touches_on_the_attract_screen_start_no_countdown(visit: Visit, clock: FakeClock) -> None:
    visit.note_sign(held=True)
    clock.wait(100)
    assert (visit.screen, visit.idle.asking) == ("attract", False)


def test_the_exhibition_needs_no_map(exhibition: Exhibition, clock: FakeClock, visit: Visit) -> None:
    other = Visit(replace(exhibition, maps={}), visit, clock)
    assert other.front is None
    other.begin("ru")
    assert other.screen == "home"


def test_cards_are_made_once(visit: Visit) -> None:
    visit.openEntry("battles/river")
    assert page(visit).entry is not None
    assert page(visit).entry.id == RIVER.id
    visit.openSection("battles")
    assert cards(section(visit))[0] is cards(section(visit))[0]


def test_the_helper_builds_what_the_tests_need() -> None:
    assert len(small_exhibition().entries) == 7
