"""What stands on the bar of a person, and in which order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from small_exhibition import ANNA, BOOK, BRIGHT, RIVER, STAR, small_exhibition, with_entry

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Award, Honour, Person
from kiosk.exhibition.plates import Ribbon, Stripe
from kiosk.exhibition.references import EntryId, LabelKey
from kiosk.visit.ribbon_bar import ribbon_items
from kiosk.visit.telling import Telling
from kiosk.visit.worn import worn_by

KEPT = QObject()
WIDE = Ribbon((Stripe("#ff0000", 48),))
AWARDS: dict[str, dict[str, Any]] = {
    "star": {},
    "cross": {"ribbons": ()},
    "hero": {"bar": "badge"},
    "sash": {"bar": "own", "ribbons": (WIDE,)},
    "cup": {},
}


def exhibition() -> Exhibition:
    facts = cast("Award", STAR.facts)
    entries = tuple(replace(STAR, id=EntryId(f"medals/{name}"), facts=replace(facts, **changes)) for name, changes in AWARDS.items())
    small = small_exhibition()
    sections = tuple(replace(section, entries=entries) if section.id == "medals" else section for section in small.sections)
    return replace(small, sections=sections)


def anna(*honours: Honour) -> Person:
    return replace(cast("Person", ANNA.facts), awards=honours)


def of(name: str, times: int = 1) -> Honour:
    return Honour(EntryId(f"medals/{name}"), times=times)


BARS = [
    pytest.param([], [], id="nothing"),
    pytest.param([of("star")], ["shared star"], id="one"),
    pytest.param([of("cup"), of("star")], ["shared star", "shared cup"], id="in the order of the section, not of the entry"),
    pytest.param([of("star", 3)], ["shared star"] * 3, id="one for each time"),
    pytest.param([of("star"), of("hero", 2)], ["badge hero", "badge hero", "shared star"], id="a badge that is worn itself goes above"),
    pytest.param([of("star"), of("sash"), of("hero")], ["badge hero", "own sash", "shared star"], id="a bar of its own goes between"),
    pytest.param([of("cross"), of("star")], ["shared star"], id="no ribbon, nothing on the bar"),
    pytest.param([Honour(label=LabelKey("cup")), of("nowhere")], [], id="words and what is not there"),
    pytest.param([Honour(RIVER.id)], [], id="not an award"),
]


@pytest.mark.parametrize(("honours", "bar"), BARS)
def test_a_bar(honours: list[Honour], bar: list[str]) -> None:
    assert [f"{worn.row} {worn.entry.id.partition('/')[2]}" for worn in worn_by(anna(*honours), exhibition())] == bar


WIDTHS = [(BRIGHT, 1), (WIDE, 2), (Ribbon((Stripe("#ff0000", 28),)), 1), (Ribbon((Stripe("#ff0000", 20),)), 1)]


@pytest.mark.parametrize(("ribbon", "wide"), WIDTHS, ids=str)
def test_only_a_much_wider_ribbon_takes_more_room(ribbon: Ribbon, wide: float) -> None:
    star = replace(STAR, facts=replace(cast("Award", STAR.facts), ribbons=(ribbon,)))
    assert [worn.wide for worn in worn_by(anna(of("star")), with_entry(star))] == [wide]


def items(entry: Entry, code: str = "en") -> list[tuple[str, str, str]]:
    told = ribbon_items(entry, Telling(small_exhibition(), code), KEPT)
    return [(item.title, item.address, item.entryId) for item in told]


def test_the_ribbon_of_a_person_leads_to_its_award() -> None:
    assert items(ANNA) == [("The Star", "image://plates/ribbon/0/medals/star", "medals/star")] * 3
    assert items(ANNA, "ru")[0][0] == "Звезда"


def test_the_ribbons_of_an_award_are_named_by_class_and_lead_nowhere() -> None:
    assert items(STAR) == [("The Star", f"image://plates/ribbon/{number}/medals/star", "") for number in range(2)]
    of_classes = tuple(replace(ribbon, of=LabelKey(key)) for ribbon, key in ((BRIGHT, "first"), (WIDE, "second")))
    star = replace(STAR, facts=replace(cast("Award", STAR.facts), ribbons=of_classes))
    assert [title for title, _, _ in items(star)] == ["The Star, 1st class", "The Star, 2nd class"]


def test_a_badge_on_a_bar_is_drawn_without_room_around_it() -> None:
    star = replace(STAR, facts=replace(cast("Award", STAR.facts), bar="badge"))
    told = ribbon_items(ANNA, Telling(with_entry(star), "en"), KEPT)
    assert {item.address for item in told} == {"image://plates/worn/0/medals/star"}


def test_nothing_else_has_ribbons() -> None:
    assert items(RIVER) == []
    assert BOOK in ANNA.facts.sources
