"""A visitor chooses how to read; the next one finds it as it was."""

from __future__ import annotations

from kiosk.visit.visit import Visit


def chosen(visit: Visit) -> tuple[int, str, str, bool]:
    return visit.comfort.text, visit.comfort.scheme, visit.comfort.motion, visit.comfort.shown


def test_a_choice_stays_for_the_visit_and_not_longer(visit: Visit) -> None:
    visit.begin("en")
    assert chosen(visit) == (0, "", "", False)
    visit.comfort.open()
    visit.comfort.chooseText(150)
    visit.comfort.chooseScheme("contrast")
    visit.comfort.chooseMotion("reduced")
    assert chosen(visit) == (150, "contrast", "reduced", True)
    visit.openEntry("people/anna")
    visit.setLanguage("ru")
    assert chosen(visit) == (150, "contrast", "reduced", False)
    visit.comfort.open()
    visit.end()
    assert chosen(visit) == (0, "", "", False)


def test_what_cannot_be_chosen_changes_nothing(visit: Visit) -> None:
    visit.begin("en")
    visit.comfort.chooseText(1000)
    visit.comfort.chooseScheme("pink")
    visit.comfort.chooseMotion("jumping")
    assert chosen(visit) == (0, "", "", False)
