"""The running kiosk takes over what is installed, and staff install from a stick; other processes do the work."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from museum import SMALL, Museum, make_museum
from playing import Opener, Play

from kiosk.publishing.install import rollback
from kiosk.publishing.showing import choose_shown
from kiosk.stage.publisher import Publisher, Shelf

PATIENCE = 300.0


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("prepared")


@pytest.fixture
def museum(tmp_path: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Museum:
    monkeypatch.setattr("os.sync", lambda: None)
    return make_museum(tmp_path, prepared)


class Kiosk:
    """A window with a publisher behind it."""

    def __init__(self, museum: Museum, opened: Opener) -> None:
        shown = choose_shown(museum.versions, SMALL, museum.cache)
        self.museum = museum
        self.play: Play = opened(1280, 720, exhibition=shown.reading.exhibition)
        self.room = self.play.stage.room
        shelf = Shelf(museum.versions, SMALL, museum.cache, museum.trusted)
        self.publisher = Publisher(self.play.stage, self.play.window, shelf, shown)

    @property
    def title(self) -> str:
        return str(self.play.visit.title)

    def until(self, happens: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not happens():
            assert time.monotonic() < end, f"it did not happen: {self.title}, {self.room.state}, {self.room.sentence}"
            self.publisher.look()
            self.play.settle(0.02)

    def wait_for_state(self, state: str) -> None:
        self.until(lambda: self.room.state == state)

    def press(self, text: str) -> None:
        self.play.settle()
        self.play.tap(self.play.button(text=text))


@pytest.fixture
def kiosk(museum: Museum, opened: Opener) -> Iterator[Kiosk]:
    museum.publish("First")
    made = Kiosk(museum, opened)
    yield made
    made.publisher.close()


def staff(kiosk: Kiosk, pack: Path) -> None:
    """Staff open the room, and the stick is found."""
    kiosk.play.visit.begin("en")
    kiosk.play.stage.staff.knock()
    kiosk.play.stage.staff.enter("4711")
    kiosk.room.find([str(pack)])
    kiosk.press(f"{pack.name} · {pack.parent.name}")


def test_a_new_version_waits_until_nobody_is_there(kiosk: Kiosk) -> None:
    kiosk.play.visit.begin("en")
    visit = kiosk.play.visit
    kiosk.museum.publish("Second")
    for _ in range(20):
        kiosk.publisher.look()
        kiosk.play.settle(0.02)
    assert (kiosk.title, kiosk.play.visit is visit) == ("First", True)
    kiosk.play.visit.end()
    kiosk.until(lambda: kiosk.title == "Second")
    assert kiosk.play.visit.screen == "attract"
    assert kiosk.room.version == 2
    rollback(kiosk.museum.versions)
    kiosk.until(lambda: kiosk.title == "First")
    rollback(kiosk.museum.versions)
    kiosk.until(lambda: kiosk.title == "Small")
    assert kiosk.room.version == 0


def test_what_is_shown_is_kept(kiosk: Kiosk) -> None:
    kiosk.play.visit.begin("en")
    for number in range(2, 6):
        kiosk.museum.publish(f"Number {number}")
    assert [version.number for version in kiosk.museum.versions.installed()] == [5, 4, 3, 1]


def test_a_rotten_picture_is_noticed_while_it_runs(kiosk: Kiosk, capfd: pytest.CaptureFixture[str]) -> None:
    second = kiosk.museum.publish("Second")
    kiosk.until(lambda: kiosk.title == "Second")
    picture = second.content / "leaders/zhukov/portrait.png"
    data = bytearray(picture.read_bytes())
    data[500] ^= 1
    picture.write_bytes(data)
    kiosk.publisher.verify()
    kiosk.until(lambda: kiosk.title == "First")
    assert "kiosk: version 2 is damaged: content/leaders/zhukov/portrait.png has changed; it is not shown any more\n" in capfd.readouterr().err
    current = kiosk.museum.versions.current
    assert current is not None
    assert current.number == 1


def test_a_sound_version_stays(kiosk: Kiosk) -> None:
    kiosk.publisher.verify()
    kiosk.until(lambda: "verify" not in kiosk.publisher._errands)
    assert kiosk.title == "First"
    assert kiosk.publisher._damaged == set()


def test_staff_install_from_a_stick(kiosk: Kiosk) -> None:
    pack = kiosk.museum.pack("Second")
    staff(kiosk, pack)
    kiosk.wait_for_state("offered")
    assert kiosk.room.contents == ["English: Second · 5 entries", "Русский: Second · 5 entries"]
    assert kiosk.room.news == "New entries: 0. Changed: 0. Gone: 0."
    kiosk.press("Install")
    kiosk.wait_for_state("installed")
    kiosk.until(lambda: kiosk.title == "Second")
    kiosk.press("Back to the exhibition")
    assert kiosk.play.of_type("StaffRoomScreen") == []
    current = kiosk.museum.versions.current
    assert current is not None
    assert current.number == 2


def test_staff_look_first_and_go_back(kiosk: Kiosk) -> None:
    pack = kiosk.museum.pack("Second")
    staff(kiosk, pack)
    kiosk.wait_for_state("offered")
    kiosk.press("Look at it first")
    kiosk.until(lambda: kiosk.title == "Second")
    kiosk.play.settle(0.4)
    kiosk.play.tap(kiosk.play.button(text="Touch"))
    assert kiosk.play.visit.screen == "home"
    kiosk.press("Back")
    kiosk.until(lambda: kiosk.title == "First")
    assert kiosk.room.state == "offered"
    kiosk.press("Not now")
    kiosk.until(lambda: not list(kiosk.museum.versions.folder.glob("new-*")))
    current = kiosk.museum.versions.current
    assert current is not None
    assert (current.number, kiosk.room.state) == (1, "closed")


def test_staff_install_out_of_the_preview(kiosk: Kiosk) -> None:
    staff(kiosk, kiosk.museum.pack("Second"))
    kiosk.wait_for_state("offered")
    kiosk.press("Look at it first")
    kiosk.until(lambda: kiosk.title == "Second")
    kiosk.press("Install")
    kiosk.wait_for_state("installed")
    assert kiosk.publisher.shown.version == kiosk.museum.versions.current
    assert kiosk.title == "Second"


def test_a_wrong_pack_is_refused_with_a_reason(kiosk: Kiosk) -> None:
    pack = kiosk.museum.pack("Second")
    pack.write_bytes(pack.read_bytes()[:-600])
    staff(kiosk, pack)
    kiosk.wait_for_state("refused")
    kiosk.play.settle()
    shown = [str(item.property("text")) for item in kiosk.play.items("QQuickText")]
    assert "This pack is not complete. Copy it to the stick once more." in shown
    assert "exhibition-2.kiosk is refused: it is cut off: copy it once more" in shown
    assert "Nothing was changed" in shown


def test_staff_show_the_version_before(kiosk: Kiosk) -> None:
    kiosk.museum.publish("Second")
    kiosk.until(lambda: kiosk.title == "Second")
    kiosk.play.stage.staff.enter("4711")
    kiosk.press("Show the version before")
    assert (kiosk.room.state, kiosk.room.version) == ("back", 1)
    kiosk.until(lambda: kiosk.title == "First")


def test_a_kiosk_that_is_closed_leaves_nothing_half_done(kiosk: Kiosk) -> None:
    staff(kiosk, kiosk.museum.pack("Second"))
    kiosk.wait_for_state("offered")
    kiosk.publisher.close()
    kiosk.until(lambda: not list(kiosk.museum.versions.folder.glob("new-*")))
