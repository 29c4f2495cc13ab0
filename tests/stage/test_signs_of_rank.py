"""A visitor looks at the signs of rank of a person, and at what the person was given."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Play


def open_entry(play: Play, entry: str) -> None:
    play.visit.begin("en")
    play.visit.openEntry(entry)
    play.settle()


def test_another_sign_is_chosen_and_names_itself(play: Play) -> None:
    open_entry(play, "leaders/zhukov")
    sides, panel = play.the("MedalSides"), play.the("PlatePanel")
    assert play.read(sides, "face.obverse") == "image://plates/insignia/marshal_board/leaders/zhukov"
    assert play.read(panel, "caption") == "Shoulder board of a Marshal of the Soviet Union, from 1943"
    play.tap(play.button(text="Tabs, 1940"))
    assert play.read(sides, "face.obverse") == "image://plates/insignia/army_general_tab/leaders/zhukov"
    assert play.read(panel, "caption") == "Collar tabs of an Army General, 1940"


def test_the_choice_is_forgotten_on_the_next_page(play: Play) -> None:
    open_entry(play, "leaders/zhukov")
    play.tap(play.button(text="Tabs, 1940"))
    play.visit.openEntry("leaders/konev")
    play.settle()
    assert play.read(play.the("MedalSides"), "face.obverse") == "image://plates/insignia/marshal_board_field/leaders/konev"


def test_the_ribbon_bar_opens_the_awards_and_each_leads_on(play: Play) -> None:
    open_entry(play, "leaders/zhukov")
    button = play.the("HonoursButton")
    assert play.area(play.the("PlatePanel")).contains(play.area(button))
    assert button.height() >= play.theme.property("target") - 0.5
    play.tap(button)
    rows = play.of_type("HonourRow")
    assert [play.read(row, "ribbon.title") for row in rows] == ["Hero of the Soviet Union", "Order of Victory", "Order of Lenin"]
    assert "1 June 1945" in str(play.read(rows[0], "honour.times"))
    play.tap(rows[-1])
    play.settle()
    assert play.visit.page is not None
    assert play.visit.page.card.entryId == "medals/lenin"
    assert not play.of_type("HonoursSheet")


def test_the_ribbons_of_an_award_lead_nowhere(play: Play) -> None:
    open_entry(play, "medals/glory")
    assert play.of_type("RibbonBar")
    assert not play.of_type("HonoursButton")


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_with_large_text_the_bar_moves_below_the_words(opened: Callable[..., Play], text: float) -> None:
    play = opened(1920, 1080, textScale=text)
    open_entry(play, "leaders/zhukov")
    inside = play.area(play.the("PlatePanel")).contains(play.area(play.the("HonoursButton")))
    assert inside == (text == 1.0)


@pytest.mark.parametrize("text", [1.0, 1.25, 1.5, 2.0])
def test_the_largest_text_leaves_room_for_the_sign(opened: Callable[..., Play], text: float) -> None:
    """What can be chosen moves to the enlarged sign, where there is room for it."""
    play = opened(1920, 1080, textScale=text)
    open_entry(play, "leaders/konev")
    assert play.area(play.the("MedalSides")).height() > play.area(play.the("PlatePanel")).height() * 0.35
    assert bool(play.buttons(text="Star, 1940")) == (text < 1.4)
    play.tap(play.button(text="Enlarge"))
    play.tap(play.button(text="Star, 1940"))
    assert play.read(play.the("MedalSides"), "face.obverse") == "image://plates/insignia/marshal_star/leaders/konev"
