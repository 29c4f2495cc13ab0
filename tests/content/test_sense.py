"""Dates, places and numbers of the exhibition that nothing but sense can judge."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.exhibition.dates import Date
from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Award, Campaign, Person, Place
from kiosk.exhibition.figures import Figure
from kiosk.places import bundled_content
from kiosk.reading.chronology import beginning
from kiosk.reading.reader import read_exhibition

EARLIEST = datetime.date(1850, 1, 1)
THEATRES = {
    "theatre_east": ((42.0, 70.0), (11.0, 50.0)),
    "theatre_finland": ((59.0, 71.0), (19.0, 36.0)),
    "arctic": ((66.0, 80.0), (10.0, 60.0)),
    "theatre_far_east": ((38.0, 55.0), (110.0, 160.0)),
}
"""South and north, west and east of each theatre, in degrees."""
SHORTEST_LIFE, LONGEST_LIFE = 14, 105
YOUNGEST_WITH_A_RANK = 15
FIRST_DAYS = {"medals/hero": "1934-04-16", "medals/redbanner": "1918-09-16"}
"""Awards that were given before what the entry calls their establishment: the title of Hero is older than its star, and the Russian
republic's Order of the Red Banner is older than that of the Union."""


@pytest.fixture(scope="module")
def exhibition() -> Exhibition:
    read = read_exhibition(bundled_content()).exhibition
    assert read is not None
    return read


def of_kind(exhibition: Exhibition, kind: type) -> Iterator[tuple[str, Any]]:
    found = [(entry.id, entry.facts) for entry in exhibition.entries.values() if isinstance(entry.facts, kind)]
    assert found, f"there is no {kind.__name__} to judge"
    yield from found


def all_of(value: Any, kind: type) -> Iterator[Any]:
    """Every object of ``kind`` within facts."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from all_of(item, kind)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from all_of(getattr(value, name), kind)


def wrong(entries: Iterator[tuple[str, Any]], judge: Callable[[Any], Iterator[str]]) -> list[str]:
    return [f"{name}: {sentence}" for name, facts in entries for sentence in judge(facts)]


def test_every_date_lies_in_the_lives_of_these_people_and_not_in_the_future(exhibition: Exhibition) -> None:
    def judge(facts: Any) -> Iterator[str]:
        for date in all_of(facts, Date):
            if date.first_day < EARLIEST or date.first_day > datetime.datetime.now(tz=datetime.UTC).date():
                yield str(date)

    assert wrong(of_kind(exhibition, object), judge) == []


def test_people_are_born_live_and_die_in_this_order(exhibition: Exhibition) -> None:
    def judge(person: Person) -> Iterator[str]:
        born, died = person.born, person.died
        if born and died and not SHORTEST_LIFE < (died.last_day - born.first_day).days / 365.25 < LONGEST_LIFE:
            yield f"{born} to {died}"
        for date in (*(rank.date for rank in person.ranks), *(post.date for post in person.posts)):
            if date and born and (date.first_day - born.first_day).days / 365.25 < YOUNGEST_WITH_A_RANK:
                yield f"too young on {date}"
            if date and died and date.first_day > died.last_day:
                yield f"dead on {date}"
        for honour in person.awards:
            if born and any(date.last_day < born.first_day for date in honour.dates):
                yield f"honoured before birth: {honour}"

    assert wrong(of_kind(exhibition, Person), judge) == []


def test_ranks_follow_each_other_in_time(exhibition: Exhibition) -> None:
    def judge(person: Person) -> Iterator[str]:
        days = [rank.date.first_day for rank in person.ranks if rank.date]
        if days != sorted(days):
            yield f"ranks are not in order: {days}"

    assert wrong(of_kind(exhibition, Person), judge) == []


def test_who_commanded_in_a_campaign_was_alive(exhibition: Exhibition) -> None:
    campaigns = dict(of_kind(exhibition, Campaign))

    def judge(person: Person) -> Iterator[str]:
        for command in person.commands:
            start = campaigns[command.campaign].start
            if person.died and start.first_day > person.died.last_day:
                yield f"died before {command.campaign}"
            if person.born and (start.first_day - person.born.first_day).days / 365.25 < YOUNGEST_WITH_A_RANK:
                yield f"a child at {command.campaign}"

    assert wrong(of_kind(exhibition, Person), judge) == []


def test_awards_were_established_before_they_were_given(exhibition: Exhibition) -> None:
    awards = dict(of_kind(exhibition, Award))

    def judge(person: Person) -> Iterator[str]:
        for honour in person.awards:
            if honour.award is None:
                continue
            known = FIRST_DAYS.get(honour.award)
            established = Date.parse(known) if known else awards[honour.award].established
            for date in honour.dates:
                if date.last_day < established.first_day:
                    yield f"{honour.award} on {date}, established {established}"

    assert wrong(of_kind(exhibition, Person), judge) == []


def test_an_award_belongs_to_campaigns_that_had_begun_when_it_was_established_or_it_could_still_be_given(exhibition: Exhibition) -> None:
    campaigns = dict(of_kind(exhibition, Campaign))

    def judge(award: Award) -> Iterator[str]:
        if not award.campaigns:
            return
        starts = [campaigns[name].start.first_day for name in award.campaigns]
        if len(starts) == 1 and award.established.last_day < starts[0]:
            yield f"established {award.established} before its only campaign began"

    assert wrong(of_kind(exhibition, Award), judge) == []


def test_campaigns_lie_in_their_theatre_and_in_its_time(exhibition: Exhibition) -> None:
    def judge(campaign: Campaign) -> Iterator[str]:
        if campaign.end.last_day < campaign.start.first_day:
            yield "ends before it starts"
        if not 1936 <= campaign.start.first_day.year <= campaign.end.last_day.year <= 1953:
            yield f"lies outside 1936-1953: {campaign.start} to {campaign.end}"
        place = campaign.place
        if campaign.theatre is None or place.lat is None or place.lon is None:
            return
        (south, north), (west, east) = THEATRES[campaign.theatre]
        if not (south <= place.lat <= north and west <= place.lon <= east):
            yield f"{place.lat}, {place.lon} is not in {campaign.theatre}"

    assert wrong(of_kind(exhibition, Campaign), judge) == []


def test_places_lie_on_the_northern_half_of_the_old_world_or_in_its_seas(exhibition: Exhibition) -> None:
    def judge(facts: Any) -> Iterator[str]:
        for place in all_of(facts, Place):
            if place.lat is not None and not (15 <= place.lat <= 82 and -20 <= place.lon <= 180):
                yield f"{place.lat}, {place.lon}"

    assert wrong(of_kind(exhibition, object), judge) == []


def test_ranges_are_in_order_and_whole_people_are_counted(exhibition: Exhibition) -> None:
    def judge(facts: Any) -> Iterator[str]:
        for figure in all_of(facts, Figure):
            if figure.top < figure.low:
                yield f"{figure.label}: {figure.low} to {figure.high}"
            if figure.unit in ("people", "soldiers") and (figure.low % 1 or figure.top % 1):
                yield f"{figure.label}: a part of a person"

    assert wrong(of_kind(exhibition, object), judge) == []


def test_losses_of_a_side_do_not_exceed_all_who_served(exhibition: Exhibition) -> None:
    served = 34_500_000  # mobilised in the Soviet Union, the largest army of this war

    def judge(campaign: Campaign) -> Iterator[str]:
        for side in campaign.sides:
            yield from (f"{figure.label}: {figure.top}" for figure in (*side.forces, *side.losses) if figure.top > served)

    assert wrong(of_kind(exhibition, Campaign), judge) == []


def entries_with_a_beginning(exhibition: Exhibition) -> list[Entry]:
    return [entry for entry in exhibition.entries.values() if beginning(entry.facts)]


def test_most_of_the_exhibition_can_be_put_in_time(exhibition: Exhibition) -> None:
    assert len(entries_with_a_beginning(exhibition)) > len(exhibition.entries) / 2
