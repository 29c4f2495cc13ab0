"""The sides of an award and the parts that can be touched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from small_exhibition import ANNA, BORIS, COIN, COIN_SHEET, STAR, small_exhibition

from kiosk.exhibition.badges import BadgeSheet
from kiosk.exhibition.exhibition import Exhibition
from kiosk.visit.looks import looks
from kiosk.visit.medal_face import MedalFace
from kiosk.visit.telling import Telling


def faces(code: str, sheet: BadgeSheet = COIN_SHEET, parent: QObject | None = None) -> list[MedalFace]:
    exhibition: Exhibition = replace(small_exhibition(), badges={COIN: sheet})
    telling = Telling(exhibition, code)
    return [MedalFace(look, telling, parent or KEPT) for look in looks(STAR, telling)]


KEPT = QObject()


def test_each_class_has_its_name_and_its_pictures() -> None:
    first, second = faces("ru")
    assert (first.label, second.label) == ("1-я степень", "2-я степень")
    assert (first.obverse, first.reverse) == ("image://plates/medal/0/medals/star", "image://plates/medal/0r/medals/star")
    assert second.obverse == "image://plates/medal/1/medals/star"


def test_a_side_of_which_nothing_is_known_has_no_picture() -> None:
    assert [face.reverse for face in faces("en", replace(COIN_SHEET, reverse=()))] == ["", ""]


def test_parts_belong_to_their_side_and_class() -> None:
    first, second = faces("en")
    assert [part.name for part in first.parts] == ["The words"]
    assert [part.name for part in second.parts] == ["The words", "The star"]
    assert [part.text for part in second.reverseParts] == ["Each has its own."]


def test_words_that_a_language_lacks_come_from_the_default() -> None:
    _, second = faces("ru")
    assert [(part.name, part.text) for part in second.parts][1] == ("Звезда", "A star.")


def test_a_part_lies_where_the_badge_hangs() -> None:
    face = faces("en")[1]
    words, star = face.parts
    assert star.y - words.y == -9
    assert words.x == star.x == 0
    assert words.y > 0, "the badge hangs below the middle of its plate"
    assert face.width >= 32
    assert face.height > 32 + 33, "the ribbon of 33 mm has room over it"


def test_what_goes_beyond_the_sources_is_said() -> None:
    assert not faces("en")[0].schematic
    assert faces("en", replace(COIN_SHEET, doubtful=True))[0].schematic


def signs(code: str) -> list[MedalFace]:
    telling = Telling(small_exhibition(), code)
    return [MedalFace(look, telling, KEPT) for look in looks(ANNA, telling)]


def test_signs_of_rank_have_their_names_and_the_first_the_caption_of_the_plate() -> None:
    assert [(face.label, face.name, face.obverse) for face in signs("en")] == [
        ("Tabs", "Major", "image://plates/insignia/tabs/people/anna"),
        ("Board", "Board of a major", "image://plates/insignia/board/people/anna"),
    ]
    assert [(face.label, face.name) for face in signs("ru")] == [("Tabs", "Майор"), ("Погон", "Погон майора")]


def test_what_is_schematic_is_said_of_each_sign() -> None:
    assert [face.schematic for face in signs("en")] == [False, True]


def test_a_pair_lies_side_by_side_and_a_part_turns_with_its_sign() -> None:
    tabs, board = signs("en")
    assert tabs.width > 2 * 80 > tabs.height > 110
    assert board.width > 140 > board.height > 60, "the board lies on its side"
    part = board.parts[0]
    assert (round(part.x), round(part.y)) == (-40, 0)


def test_no_other_entry_has_faces() -> None:
    assert looks(BORIS, Telling(small_exhibition(), "en")) == ()
