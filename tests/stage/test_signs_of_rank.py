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


def test_each_ribbon_is_large_enough_and_opens_its_award(play: Play) -> None:
    open_entry(play, "leaders/zhukov")
    ribbons = play.of_type("RibbonButton")
    assert [play.read(ribbon, "text") for ribbon in ribbons] == ["Hero of the Soviet Union"] * 4 + ["Order of Victory"] * 2 + ["Order of Lenin"] * 6
    least = play.theme.property("target") - 0.5
    for ribbon in ribbons:
        assert ribbon.height() >= least
        assert ribbon.width() >= least
        assert play.area(play.the("PlatePanel")).contains(play.area(ribbon))
    play.tap(ribbons[-1])
    play.settle()
    assert play.visit.page is not None
    assert play.visit.page.card.entryId == "medals/lenin"


def test_the_ribbons_of_an_award_lead_nowhere(play: Play) -> None:
    open_entry(play, "medals/glory")
    ribbons = play.of_type("RibbonButton")
    assert ribbons
    assert not any(ribbon.isEnabled() for ribbon in ribbons)


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_with_large_text_the_bar_moves_below_the_words(opened: Callable[..., Play], text: float) -> None:
    play = opened(1920, 1080, textScale=text)
    open_entry(play, "leaders/zhukov")
    inside = play.area(play.the("PlatePanel")).contains(play.area(play.the("RibbonBar")))
    assert inside == (text == 1.0)
