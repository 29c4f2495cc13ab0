"""An entry finds the map that can show it: of its own section before another's, the chosen one before the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication

from kiosk.exhibition.exhibition import Exhibition
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition
from kiosk.visit.visit import Visit


@pytest.fixture(scope="module")
def bundled() -> Exhibition:
    exhibition = read_exhibition(bundled_content()).exhibition
    assert exhibition is not None
    return exhibition


@pytest.fixture
def visit(bundled: Exhibition, clock: FakeClock, qapp: QGuiApplication) -> Iterator[Visit]:
    made = Visit(bundled, None, clock)
    made.begin("en")
    yield made
    shiboken6.delete(made)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("entry", "section", "title", "when"),
    [
        ("fronts/kursk", "fronts", "Eastern Front", "1943-07-05"),
        ("fronts/winter_war", "fronts", "Finland", "1939-11-30"),
        ("fronts/khalkhin_gol", "fronts", "Far East", "1939-05-11"),
    ],
)
def test_a_campaign_is_shown_on_one_of_the_maps_of_its_section(visit: Visit, entry: str, section: str, title: str, when: str) -> None:
    visit.openEntry(entry)
    assert visit.entryOnMap
    visit.showOnMap()
    shown = visit.section
    assert shown is not None
    assert shown.map is not None
    assert (visit.screen, shown.sectionId, shown.maps[shown.mapNumber].title, shown.map.day) == ("section", section, title, day(when))
    found = shown.map.selected or shown.map.touched
    assert found is not None
    assert found.card is not None
    assert found.card.entryId == entry
    visit.goBack()
    assert visit.page is not None
    assert visit.page.card.entryId == entry


def test_what_an_area_leads_to_is_shown_there(visit: Visit) -> None:
    visit.openEntry("partisans/slovak_uprising")
    visit.showOnMap()
    assert visit.section is not None
    assert visit.section.map is not None
    assert visit.section.mapShown
    assert visit.section.map.day == day("1944-08-29")
    assert visit.section.map.touched is not None
    assert visit.section.map.touched.card is not None
    assert visit.section.map.touched.card.entryId == "partisans/slovak_uprising"


def test_where_several_routes_lead_to_an_entry_the_whole_is_shown(visit: Visit) -> None:
    visit.openEntry("alliance/lend_lease")
    visit.showOnMap()
    assert visit.section is not None
    assert visit.section.map is not None
    assert visit.section.map.touched is None
    assert len([mark for mark in visit.section.map.marks if mark.card is not None]) >= 2


def test_an_entry_on_no_map_is_not_offered(visit: Visit) -> None:
    visit.openEntry("home_front/church")
    assert not visit.entryOnMap
    visit.showOnMap()
    assert visit.screen == "entry"
