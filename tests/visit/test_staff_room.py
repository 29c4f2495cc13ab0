"""What staff can do once the PIN was right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.visit.offer import Offer
from kiosk.visit.staff_room import StaffRoom

OFFER = Offer(14, "2026-11-27", "Anna Petrova", {"en": "Victory", "ru": "Победа"}, {"en": 5, "ru": 4}, (2, 7, 0))


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[StaffRoom]:
    made = StaffRoom()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def wanted(room: StaffRoom) -> list[str]:
    told: list[str] = []
    room.packWanted.connect(told.append)
    for name in ("preview", "install", "back", "leave"):
        getattr(room, f"{name}Wanted").connect(lambda name=name: told.append(name))
    room.closed.connect(lambda: told.append("closed"))
    return told


def test_from_the_stick_to_the_installed_version(room: StaffRoom, wanted: list[str]) -> None:
    room.set_up(version=13, may_install=True)
    room.open("en")
    room.find(["/media/anna/STICK/exhibition-14.kiosk"])
    assert [(pack.name, pack.stick) for pack in room.packs] == [("exhibition-14.kiosk", "STICK")]
    room.choosePack(room.packs[0].path)
    assert (room.state, wanted) == ("reading", ["/media/anna/STICK/exhibition-14.kiosk"])
    room.offer(OFFER)
    assert (room.state, room.number, room.version) == ("offered", 14, 13)
    room.preview()
    assert room.state == "preview"
    room.endPreview()
    assert room.state == "offered"
    room.install()
    assert (room.state, wanted[1:]) == ("installing", ["preview", "install"])
    room.finish()
    assert (room.state, room.version) == ("installed", 14)
    room.close()
    assert (room.state, wanted[-1]) == ("closed", "closed")


@pytest.mark.parametrize(("code", "published"), [("en", "27 November 2026 · Anna Petrova"), ("ru", "27 ноября 2026 года · Anna Petrova")])
def test_an_offer_says_when_who_and_what(room: StaffRoom, code: str, published: str) -> None:
    room.open(code)
    room.offer(OFFER)
    assert room.published == published
    assert [line.partition(" · ")[0] for line in room.contents] == ["English: Victory", "Русский: Победа"]
    assert ["5" in room.contents[0], "4" in room.contents[1]] == [True, True]
    assert room.news == "New entries: 2. Changed: 7. Gone: 0."


def test_without_a_version_to_compare_with_nothing_is_counted(room: StaffRoom) -> None:
    room.open("en")
    room.offer(Offer(1, "2026-11-27", "Anna"))
    assert (room.news, room.contents) == ("", [])


def test_nothing_is_done_that_was_not_offered(room: StaffRoom, wanted: list[str]) -> None:
    for act in (room.install, room.preview, room.endPreview, room.goBack, room.close, lambda: room.choosePack("/x.kiosk")):
        act()
    assert (room.state, wanted) == ("closed", [])
    room.open("en")
    room.install()
    room.preview()
    assert (room.state, wanted) == ("menu", [])
    room.choosePack("/media/x/a.kiosk")
    room.choosePack("/media/x/b.kiosk")
    room.install()
    assert wanted == ["/media/x/a.kiosk"]


def test_a_refusal_has_a_word_and_a_sentence(room: StaffRoom) -> None:
    room.open("en")
    room.refuse("x.kiosk is refused: it is cut off", "cut")
    assert (room.state, room.kind, room.sentence) == ("refused", "cut", "x.kiosk is refused: it is cut off")


def test_it_closes_by_itself_but_not_while_it_works(room: StaffRoom, wanted: list[str], qtbot: QtBot) -> None:
    room.open("en")
    assert room._closing.isActive()
    room.choosePack("/media/x/a.kiosk")
    assert not room._closing.isActive()
    room.offer(OFFER)
    room._closing.start(20)
    qtbot.waitUntil(lambda: room.state == "closed", timeout=2000)
    assert wanted[-1] == "closed"


def test_leaving_and_going_back(room: StaffRoom, wanted: list[str]) -> None:
    room.open("en")
    room.leave()
    room.goBack()
    room.went_back(13)
    assert (room.state, room.version, wanted) == ("back", 13, ["leave", "back"])
