"""A kiosk without an exhibition tells staff what to mend."""

from __future__ import annotations

from playing import Opener
from PySide6.QtCore import QPointF

from kiosk.visit.staff import TroubleReport

LINES = ("content/exhibition.yaml:4:5: unknown key 'tilte' (did you mean 'title'?)", '<img src="http://127.0.0.1/x.png"> & more', "x" * 5000)


def test_shows_the_problems_as_plain_text(opened: Opener) -> None:
    play = opened(1024, 768, exhibition=None, problems=LINES)
    assert play.of_type("TroubleScreen")
    shown = [item.property("text") for item in play.items("QQuickText")]
    assert "This exhibition cannot be shown" in shown
    assert set(LINES) <= set(shown)
    assert all(play.read(item, "textFormat") == 0 for item in play.items("QQuickText"))


def test_is_alive_and_lets_staff_out(opened: Opener) -> None:
    play = opened(1024, 768, exhibition=None, problems=tuple(f"problem {number}" for number in range(100)), kioskMode=True)
    assert len([text for text in play.items("QQuickText") if str(text.property("text")).startswith("problem ")]) == TroubleReport.MOST
    for place in (QPointF(5, 5), QPointF(500, 400), QPointF(1000, 760)):
        play.tap_at(place)
    play.drag(QPointF(500, 600), QPointF(500, 100))
    play.stage.staff.knock()
    play.settle()
    assert play.of_type("PinPad")
