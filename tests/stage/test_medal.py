"""A visitor looks at the classes and the other side of an award."""

from __future__ import annotations

from playing import Play
from PySide6.QtCore import QCoreApplication, QPointF


def open_award(play: Play, award: str) -> None:
    play.visit.begin("en")
    play.visit.openEntry(award)
    play.settle()


def test_each_class_can_be_chosen(play: Play) -> None:
    open_award(play, "medals/patriotic")
    sides = play.the("MedalSides")
    assert play.read(sides, "face.obverse") == "image://plates/medal/0/medals/patriotic"
    play.tap(play.button(text="2nd class"))
    assert play.read(sides, "face.obverse") == "image://plates/medal/1/medals/patriotic"


def test_a_medal_is_turned_over_and_back(play: Play) -> None:
    open_award(play, "medals/hero")
    sides = play.the("MedalSides")
    turn = play.button(text=QCoreApplication.translate("MedalChoices", "Turn over"))
    play.tap(turn)
    play.until(lambda: bool(play.read(sides, "reversed")))
    assert play.read(sides, "face.reverse") == "image://plates/medal/0r/medals/hero"
    play.tap(turn)
    play.until(lambda: not play.read(sides, "reversed"))


def test_the_parts_explain_themselves_by_touch_and_by_button(play: Play) -> None:
    open_award(play, "medals/lenin")
    choices = play.the("MedalChoices")
    assert play.read(choices, "part") == -1
    step = play.button(text=QCoreApplication.translate("MedalChoices", "What it shows"))
    play.tap(step)
    assert play.read(choices, "explained.name") == "The portrait"
    play.tap(step)
    assert play.read(choices, "explained.name") == "The flag"
    parts = play.the("MedalParts")
    area = play.area(parts)
    play.tap_at(QPointF(area.center().x(), area.bottom() - 4))
    play.settle()
    assert play.read(choices, "explained.name") == "Hammer and sickle"


def test_an_award_of_one_class_with_one_known_side_offers_no_choice(play: Play) -> None:
    open_award(play, "medals/lenin")
    assert play.buttons(text=QCoreApplication.translate("MedalChoices", "Turn over")) == []
