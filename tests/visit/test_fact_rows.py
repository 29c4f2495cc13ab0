"""The facts of an entry in rows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from small_exhibition import ANNA, BORIS, CLARA, HOSTILE, LAKE, LOSS, RIVER, STAR

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.visit.fact_rows import fact_groups
from kiosk.visit.telling import Telling

pytestmark = pytest.mark.usefixtures("qapp")

Rows = list[tuple[str, str, str]]


def told(exhibition: Exhibition, entry: Entry, code: str = "en") -> dict[str, Rows]:
    return {group.title: [(row.label, row.value, row.note) for row in group.rows] for group in fact_groups(entry, Telling(exhibition, code))}


def test_a_person(exhibition: Exhibition) -> None:
    assert told(exhibition, ANNA) == {
        "": [("Born", "1 or 2 December 1896, Village", ""), ("Died", "18 June 1974, City", "")],
        "Ranks": [("Major", "1935", "")],
        "Posts": [("Chief", "January–July 1941", "")],
        "Awards": [("The Star", "×\u00a03; 1942; 1944", ""), (HOSTILE, "×\u00a02", "")],
    }


def test_a_person_in_russian_borrows_what_is_missing(exhibition: Exhibition) -> None:
    rows = told(exhibition, ANNA, "ru")
    assert ("Майор", "1935", "") in [row for group in rows.values() for row in group]
    assert ("Звезда", "×\u00a03; 1942; 1944", "") in [row for group in rows.values() for row in group]


def test_what_is_not_known_has_no_row(exhibition: Exhibition) -> None:
    assert told(exhibition, BORIS) == {"": [("Died", "1943", "")]}
    assert told(exhibition, CLARA) == {}


def test_an_award(exhibition: Exhibition) -> None:
    assert told(exhibition, STAR) == {
        "": [("Established", "20 May 1942", ""), ("Classes", "2", ""), ("Width", "32 mm", "")],
        "How many": [("given", "about 4 million", "")],
    }


def test_a_campaign(exhibition: Exhibition) -> None:
    assert told(exhibition, RIVER) == {
        "": [("When", "12–18 January 1943", ""), ("Where", "Town", "")],
        "Ours": [("Commanders", "Anna, Somebody", "")],
    }


def test_a_topic_without_place(exhibition: Exhibition) -> None:
    assert [row[0] for row in told(exhibition, LAKE)[""]] == ["When"]


def test_the_claims_of_a_question(exhibition: Exhibition, qapp: QGuiApplication) -> None:
    assert told(exhibition, LOSS) == {"": [("The state, 13 March 1946", "Seven million", "")]}
