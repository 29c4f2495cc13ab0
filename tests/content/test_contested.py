"""Every contested point of the fact sheet is taken up by a question that says who claims what."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibition.facts import Question
from kiosk.places import bundled_content
from kiosk.reading.reader import read_exhibition

POINTS = [
    [part.strip() for part in line.split("|")]
    for line in (Path(__file__).parent / "contested.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture(scope="module")
def questions() -> dict[str, Question]:
    exhibition = read_exhibition(bundled_content()).exhibition
    assert exhibition is not None
    return {entry.id: entry.facts for entry in exhibition.entries.values() if isinstance(entry.facts, Question)}


def test_the_sheet_has_twenty_six_points() -> None:
    assert len(POINTS) == 26


@pytest.mark.parametrize(("topic", "claimed", "question"), POINTS, ids=[f"{topic}: {claimed}" for topic, claimed, _ in POINTS])
def test_a_contested_point_has_its_question(questions: dict[str, Question], topic: str, claimed: str, question: str) -> None:
    facts = questions[f"questions/{question}"]
    assert len({claim.by for claim in facts.claims}) >= 2, f"{topic}, {claimed}: at least two must be heard"
    assert all(claim.sources for claim in facts.claims)
