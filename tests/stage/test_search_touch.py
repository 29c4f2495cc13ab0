"""A visitor types with a finger, reads larger, and leaves."""

from __future__ import annotations

import pytest
from playing import Opener, Play
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def type_with_a_finger(play: Play, word: str) -> None:
    for letter in word:
        play.tap(next(key for key in play.of_type("SearchKey") if key.property("text") == letter.upper()))


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 1.0), ((720, 1280), 2.0)], ids=["lying", "standing large"])
@pytest.mark.parametrize(("code", "word", "found"), [("en", "zhuk", "leaders/zhukov"), ("ru", "жук", "leaders/zhukov")])
def test_a_name_is_typed_and_leads_to_its_page_and_back(opened: Opener, size: tuple[int, int], text: float, code: str, word: str, found: str) -> None:
    play = opened(*size, textScale=text)
    play.visit.begin(code)
    play.settle()
    play.tap(play.button(iconName="search"))
    assert play.visit.screen == "search"
    play.settle(0.1)
    type_with_a_finger(play, word)
    assert play.visit.search.typed == word
    play.settle(0.1)
    play.tap(play.of_type("RelatedCard")[0])
    assert play.visit.page is not None
    assert play.visit.page.card.entryId == found
    play.settle()
    play.tap(play.button(iconName="chevron-left"))
    assert (play.visit.screen, play.visit.search.typed) == ("search", word)
    play.tap(play.button(iconName="home"))
    assert play.visit.screen == "home"


def test_letters_are_taken_away_and_others_brought(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openSearch()
    play.settle(0.1)
    type_with_a_finger(play, "ab")
    play.tap(play.button(iconName="backspace"))
    assert play.visit.search.typed == "a"
    play.tap(next(key for key in play.of_type("SearchKey") if key.property("text") == "АБВ"))
    type_with_a_finger(play, "ж")
    assert play.visit.search.typed == "aж"
    play.tap(play.button(iconName="x"))
    assert play.visit.search.typed == ""


def test_a_keyboard_types_too(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openSearch()
    play.settle(0.1)
    play.window.requestActivate()
    play.settle(0.1)
    for key in (Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_Backspace):
        QTest.keyClick(play.window, key)
    assert play.visit.search.typed == "be"


def test_larger_letters_and_other_colours_until_the_visit_ends(play: Play) -> None:
    play.visit.begin("en")
    play.settle()
    play.tap(play.button(iconName="text-size"))
    play.tap(play.button(text="150 %"))
    play.tap(play.button(text="High contrast"))
    play.tap(play.button(text="Reduced"))
    assert play.theme.property("reduced")
    assert (play.theme.property("textScale"), play.theme.property("scheme")) == (1.5, "contrast")
    play.tap(next(play.items("QQuickAbstractButton", play.the("ComfortSheet"))))
    assert not play.of_type("ComfortSheet")
    play.visit.openSection("medals")
    play.settle()
    assert play.theme.property("textScale") == 1.5
    play.visit.end()
    play.settle()
    assert (play.theme.property("textScale"), play.theme.property("scheme"), play.theme.property("reduced")) == (1.0, "dark", False)


def test_the_machine_may_be_set_to_larger_letters(opened: Opener) -> None:
    play = opened(textScale=1.25, scheme="light")
    play.visit.begin("en")
    play.visit.comfort.open()
    play.settle()
    assert play.button(text="125 %").property("chosen")
    assert play.button(text="Light").property("chosen")
