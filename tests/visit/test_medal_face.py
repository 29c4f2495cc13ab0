"""The sides of an award and the parts that can be touched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from small_exhibition import ANNA, COIN, COIN_SHEET, STAR, small_exhibition

from kiosk.exhibition.badges import BadgeSheet
from kiosk.exhibition.exhibition import Exhibition
from kiosk.visit.medal_face import MedalFace, medal_faces
from kiosk.visit.telling import Telling


def faces(code: str, sheet: BadgeSheet = COIN_SHEET, parent: QObject | None = None) -> list[MedalFace]:
    exhibition: Exhibition = replace(small_exhibition(), badges={COIN: sheet})
    return list(medal_faces(STAR, Telling(exhibition, code), parent or KEPT))


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


def test_only_an_award_has_faces() -> None:
    assert list(medal_faces(ANNA, Telling(small_exhibition(), "en"), KEPT)) == []
