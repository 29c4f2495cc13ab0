"""Everything dated on one line."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from small_exhibition import small_exhibition, words

from kiosk.exhibition.chronicle import happenings
from kiosk.exhibition.dates import Date
from kiosk.exhibition.exhibition import Band, Exhibition, Period, Section, SectionSettings, Time
from kiosk.visit.telling import Telling
from kiosk.visit.ticks import ticks
from kiosk.visit.timeline import Timeline
from kiosk.visit.visit import Visit


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


@pytest.fixture
def exhibition() -> Exhibition:
    small = small_exhibition()
    names = [section.id for section in small.sections]
    settings = SectionSettings(
        title=words("Time", "Время"),
        accent="bone",
        layout="timeline",
        introduction=words("All"),
        bands=tuple(Band(words(f"Band {name}"), (name,)) for name in names),
        opens=Date.parse("1941..1942"),
    )
    time = Time(Date.parse("1936..1953"), (Period(words("War", "Война"), Date.parse("1941-06-22..1945-05-09")),))
    return replace(
        small,
        settings=replace(small.settings, sections=(*small.settings.sections, "time"), time=time),
        sections=(*small.sections, Section("time", settings, ())),
    )


@pytest.fixture
def line(visit: Visit) -> Timeline:
    visit.begin("en")
    visit.openSection("time")
    assert visit.section is not None
    timeline = visit.section.timeline
    assert timeline is not None
    return timeline


def titles(line: Timeline) -> list[str]:
    return [node.title for band in line.bands for node in band.nodes.nodes]


def test_what_the_entries_tell_of_is_there_and_nothing_outside_the_years(line: Timeline, exhibition: Exhibition) -> None:
    line.arrange(5.0, 20.0, 3)
    line.show(line.first, line.last, 5.0, 20.0)
    told = {each.entry.id for entry in exhibition.entries.values() for each in happenings(entry) if line.first <= each.first_day <= line.last}
    assert told
    assert {occasion.card.entryId for band in line.bands for node in band.nodes.nodes for occasion in node.occasions} == told


def test_only_what_is_near_is_made(line: Timeline) -> None:
    line.arrange(5.0, 20.0, 3)
    line.show(line.last - 30.0, float(line.last), 5.0, 20.0)
    few = titles(line)
    line.show(float(line.first), float(line.last), 5.0, 20.0)
    assert len(few) < len(titles(line))


def test_crowded_days_share_a_node_that_unfolds(line: Timeline) -> None:
    line.arrange(0.01, 20.0, 1)
    line.show(float(line.first), float(line.last), 0.01, 20.0)
    crowded = [node for band in line.bands for node in band.nodes.nodes if len(node.occasions) > 1]
    assert crowded
    line.unfold(crowded[0])
    assert line.open is crowded[0]
    line.choose(0)
    assert line.open is None


def test_the_language_changes_titles_and_periods(visit: Visit, line: Timeline) -> None:
    assert [period.title for period in line.periods] == ["War"]
    visit.setLanguage("ru")
    assert [period.title for period in line.periods] == ["Война"]
    assert titles(line) == []


def test_a_new_visitor_finds_it_as_it_opens(line: Timeline) -> None:
    opens = line.seenFirst, line.seenDays
    assert opens == (day("1941-01-01"), 730)
    line.choose(1)
    line.show(float(line.first), line.first + 10.0, 5.0, 20.0)
    assert (line.seenFirst, line.seenDays) == (line.first, 10)
    line.reset()
    assert (line.seenFirst, line.seenDays, line.band) == (*opens, -1)


def test_a_band_that_is_not_there_cannot_be_chosen(line: Timeline) -> None:
    line.choose(99)
    assert line.band == -1


MARKS = [
    ("years", 0.5, ["1941", "1942"]),
    ("quarters", 2.0, ["January 1941", "April 1941", "July 1941", "October 1941"]),
    ("months", 8.0, ["January 1941", "February 1941", "March 1941"]),
    ("tens of days", 20.0, ["January 1941", "11 January", "21 January", "February 1941"]),
    ("days", 200.0, ["January 1941", "2 January", "3 January"]),
]


@pytest.mark.parametrize(("scale", "expected"), [row[1:] for row in MARKS], ids=[row[0] for row in MARKS])
def test_marks(exhibition: Exhibition, scale: float, expected: list[str]) -> None:
    telling = Telling(exhibition, "en")
    marks = [text for _, text, _ in ticks(day("1941-01-01"), day("1942-12-31"), scale, 20.0, telling)]
    assert marks[: len(expected)] == expected


def test_a_year_begins_strongly(exhibition: Exhibition) -> None:
    strong = [text for _, text, strong in ticks(day("1941-11-01"), day("1942-03-01"), 8.0, 20.0, Telling(exhibition, "en")) if strong]
    assert strong == ["January 1942"]
