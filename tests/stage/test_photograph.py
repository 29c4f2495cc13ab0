"""A curator's own picture as the plate of an entry: whole on the page, cropped around its focus on a card, and close up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image
from playing import Opener, Play
from PySide6.QtGui import QColor, QImage
from small_exhibition import ANNA, with_entry

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.facts import Picture
from kiosk.exhibition.pictures import Prepared
from kiosk.exhibition.plates import PhotographPlate
from kiosk.exhibition.references import PicturePath
from kiosk.exhibition.text import PictureText
from kiosk.pictures.store import PictureStore

RED, BLUE = "#c81e1e", "#1e3cc8"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A wide picture: red at its right end, blue everywhere else."""
    folder = tmp_path_factory.mktemp("photograph")
    image = Image.new("RGB", (3200, 800), BLUE)
    image.paste(RED, (2880, 0, 3200, 800))
    image.save(folder / "wide.png")
    made = PictureStore(folder / "cache").prepare(folder / "wide.png")
    assert isinstance(made, Prepared), made
    return made


def exhibited(prepared: Prepared | None, focus: tuple[float, float] = (0.95, 0.5)) -> Exhibition:
    picture = Picture(PicturePath("wide.png"), "The archive", "CC0", focus)
    texts = {code: replace(text, pictures={"wide.png": PictureText("A caption", "Blue and red")}) for code, text in ANNA.texts.items()}
    facts = replace(ANNA.facts, pictures=(picture,), plate=PhotographPlate("photograph", "wide.png"))
    exhibition = with_entry(replace(ANNA, facts=facts, texts=texts))
    return replace(exhibition, pictures={"people/anna/wide.png": prepared} if prepared else {})


def shown(play: Play, kind: str) -> QImage:
    play.until(lambda: all(image.property("progress") == 1 for image in play.items("QQuickImage") if not image.property("source").isEmpty()))
    play.settle(0.4)
    return play.window.grabWindow().copy(play.seen(play.the(kind)).toRect())


def colours(image: QImage) -> tuple[int, int]:
    """How many pixels are red, and how many blue."""
    points = [image.pixelColor(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]
    return tuple(sum(near(point, QColor(wanted)) for point in points) for wanted in (RED, BLUE))  # type: ignore[return-value]


def near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 30


def test_a_card_keeps_the_focus(opened: Opener, prepared: Prepared) -> None:
    seen = []
    for focus in ((0.95, 0.5), (0.1, 0.5)):
        play = opened(1280, 720, exhibited(prepared, focus))
        play.visit.begin("en")
        play.visit.openSection("people")
        play.settle()
        seen.append(colours(shown(play, "CroppedPicture")))
    assert seen[0][0] > 50
    assert seen[1][0] == 0
    assert seen[1][1] > 50


def test_the_page_shows_it_whole_with_its_words(opened: Opener, prepared: Prepared) -> None:
    play = opened(1280, 720, exhibited(prepared))
    play.visit.begin("en")
    play.visit.openEntry("people/anna")
    play.settle()
    red, blue = colours(shown(play, "PictureView"))
    assert red > 10
    assert blue > red * 6
    words = [str(item.property("text")) for item in play.items("QQuickText", play.the("PlatePanel"))]
    assert {"A caption", "The archive · CC0"} <= set(words)
    assert play.read(play.the("PictureView"), "root.medium.description") == "Blue and red"


def test_it_is_enlarged_down_to_its_pixels(opened: Opener, prepared: Prepared) -> None:
    play = opened(1280, 720, exhibited(prepared))
    play.visit.begin("en")
    play.visit.openEntry("people/anna")
    play.settle()
    play.tap(play.button(text="Enlarge"))
    field = play.the("ZoomField")
    most = float(field.property("most"))
    assert most * field.width() >= 3200
    while play.button(label="Closer").isEnabled():
        play.tap(play.button(label="Closer"))
        play.settle(0.3)
    loaded = [image.property("source").fileName() for image in play.items("QQuickImage", field)]
    assert loaded == ["1280.jpg", "4096.jpg"]


def test_where_it_cannot_be_shown_stand_the_dates(opened: Opener) -> None:
    play = opened(1280, 720, exhibited(None))
    play.visit.begin("en")
    play.visit.openEntry("people/anna")
    play.settle()
    assert play.of_type("PictureView") == []
    assert play.buttons(text="Enlarge") == []
    assert play.visit.page is not None
    assert play.visit.page.card.plate.kind == "date_card"
