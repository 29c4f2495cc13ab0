"""Another process draws, and whatever happens to it the kiosk goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from painting import inked
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from small_exhibition import BOARD_SHEET, small_exhibition

from kiosk.places import assets
from kiosk.plates.drawing import Drawing
from kiosk.plates.painting.insignia import Sign
from kiosk.plates.provider import PlateProvider
from kiosk.plates.shelf import Shelf
from kiosk.plates.wish import Part
from kiosk.plates.workshop import Workshop
from kiosk.stage.draughtsman import command
from kiosk.stage.fonts import load_fonts

BADLY = Path(__file__).parent / "drawn_apart.py"
SIGN = Sign(BOARD_SHEET, {})
PATIENCE = 120


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")


class Told:
    """Hears what is done."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._heard = threading.Semaphore(0)

    def __call__(self, name: str) -> None:
        self.names.append(name)
        self._heard.release()

    def wait(self) -> None:
        assert self._heard.acquire(timeout=PATIENCE)


Open = Callable[[Sequence[str]], Workshop]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def opened(told: Told) -> Iterator[Open]:
    shops: list[Workshop] = []

    def open_workshop(argv: Sequence[str]) -> Workshop:
        shops.append(Workshop(argv, told, benches=1))
        return shops[-1]

    yield open_workshop
    for shop in shops:
        shop.close()


@pytest.fixture
def tally(tmp_path: Path) -> Path:
    return tmp_path / "tally"


def badly(how: str, tally: Path) -> Sequence[str]:
    return (sys.executable, str(BADLY), how, str(tally))


def sized(width: int, part: Part | None = None) -> Drawing:
    return Drawing(SIGN, width, 40, part) if part else Drawing(SIGN, width, 40)


def same(image: QImage | None) -> bool:
    return image is not None and image == sized(30).draw()


def test_another_process_draws_exactly_what_would_be_drawn_here(opened: Open, tmp_path: Path) -> None:
    shop = opened(command(tmp_path))
    part = sized(30, Part(0.2, 0.3, 2.5))
    assert same(shop.wait(sized(30)))
    assert shop.wait(part) == part.draw()
    assert Shelf(tmp_path).take(sized(30).key) == sized(30).draw()
    assert [path.name for path in tmp_path.iterdir()] == [f"{sized(30).key}.png"], "a part is not kept"


def test_letters_are_those_of_the_fonts_that_the_program_brings(opened: Open) -> None:
    shop = opened(command(None))
    here, apart = PlateProvider(small_exhibition()), PlateProvider(small_exhibition(), None, shop)
    address = "medal/0/medals/star?1,dark,0,0,1.5"
    assert apart.requestImage(address, QSize(), QSize(120, 200)) == here.requestImage(address, QSize(), QSize(120, 200))


def test_nobody_waits_for_a_whole_plate_and_everybody_is_told(opened: Open, told: Told, tmp_path: Path) -> None:
    provider = PlateProvider(small_exhibition(), Shelf(tmp_path), opened(command(tmp_path)))
    at_once = provider.requestImage("insignia/board?1,dark", QSize(), QSize(60, 80))
    assert inked(at_once) == 0
    told.wait()
    assert told.names == ["insignia/board?1,dark 60x80"]
    drawn = provider.requestImage("insignia/board?1,dark#1", QSize(), QSize(60, 80))
    assert drawn == PlateProvider(small_exhibition()).requestImage("insignia/board", QSize(), QSize(60, 80))


def test_a_drawing_of_another_size_stands_in_at_the_same_place(tmp_path: Path, opened: Open) -> None:
    PlateProvider(small_exhibition(), Shelf(tmp_path)).requestImage("insignia/board", QSize(), QSize(60, 90))
    stands_in = PlateProvider(small_exhibition(), Shelf(tmp_path), opened(("/nowhere",))).requestImage("insignia/board", QSize(), QSize(400, 400))
    wanted = PlateProvider(small_exhibition()).requestImage("insignia/board", QSize(), QSize(400, 400))
    assert abs(stands_in.width() - stands_in.height()) <= 1
    assert stands_in.width() < 100
    large = stands_in.scaled(400, 400)
    covered = [[(large if which else wanted).pixelColor(x, y).alpha() > 128 for x in range(0, 400, 8) for y in range(0, 400, 8)] for which in (0, 1)]
    assert sum(one != two for one, two in zip(*covered, strict=True)) < 0.05 * len(covered[0])


def test_the_largest_drawing_that_is_not_larger_stands_in_and_a_larger_one_where_there_is_none(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for width in (20, 30, 80):
        shelf.put(sized(width).key, sized(width).draw())
    (tmp_path / f"{sized(20).name}-what.png").write_bytes(b"")
    assert [image.width() for image in (shelf.nearest(sized(20).name, width, 40) for width in (70, 25, 10, 500)) if image] == [30, 20, 20, 80]
    assert shelf.nearest("unknown", 50, 50) is None


@pytest.mark.parametrize("argv", [("/nowhere/at/all",), ("/bin/true",), ("/bin/cat", "/dev/null")])
def test_where_no_process_can_be_started_it_is_drawn_here(opened: Open, argv: Sequence[str]) -> None:
    shop = opened(argv)
    assert same(shop.wait(sized(30)))
    assert shop.wait(sized(31)) == sized(31).draw()


@pytest.mark.parametrize("how", ["mute", "stranger"])
def test_a_process_that_never_can_draw_is_none(opened: Open, tally: Path, how: str) -> None:
    assert same(opened(badly(how, tally)).wait(sized(30)))


def test_a_process_that_ends_in_the_middle_is_started_again(opened: Open, tally: Path) -> None:
    shop = opened(badly("dies once", tally))
    image = shop.wait(sized(30))
    assert image is not None
    assert bytes(image.constBits()) == bytes([1, 2, 3, 4]) * 30 * 40
    assert tally.read_text("ascii") == "soso"


@pytest.mark.parametrize("how", ["dies", "another size", "half"])
def test_a_drawing_that_ends_its_process_twice_is_given_up_and_said(
    opened: Open, tally: Path, told: Told, capfd: pytest.CaptureFixture[str], how: str
) -> None:
    shop = opened(badly(how, tally))
    assert shop.wait(sized(30)) is None
    assert tally.read_text("ascii") == "soso"
    assert capfd.readouterr().err == "kiosk: a plate cannot be drawn: its process has ended 2 times\n"
    assert not told.names


def test_the_newest_order_comes_first_and_the_same_one_is_drawn_once(opened: Open, tally: Path, told: Told) -> None:
    shop = opened(badly("well", tally))
    with shop._state:  # nothing begins before everything is ordered
        for width in (10, 20, 30, 20):
            shop.order(sized(width), f"{width} wide")
        shop.order(sized(20), "20 for another")
    for _ in range(4):
        told.wait()
    assert [name[:2] for name in told.names] == ["20", "20", "30", "10"]
    assert tally.read_text("ascii").count("o") == 3


def test_a_process_without_orders_ends_and_another_one_begins(tally: Path, told: Told) -> None:
    shop = Workshop(badly("well", tally), told, benches=1, rest=0.001)
    for width in (10, 20):
        assert shop.wait(sized(width)) is not None
        while shop._benches:
            threading.Event().wait(0.005)
    shop.close()
    assert tally.read_text("ascii") == "soso"


def test_closing_lets_go_whoever_waits(opened: Open, tally: Path, told: Told) -> None:
    shop = opened(badly("hangs", tally))
    answers: list[object] = []
    waiting = threading.Thread(target=lambda: answers.append(shop.wait(sized(30))))
    waiting.start()
    shop.order(sized(20), "later")
    shop.close()
    waiting.join(PATIENCE)
    assert answers == [None]
    assert shop.wait(sized(10)) is None
    assert not told.names
