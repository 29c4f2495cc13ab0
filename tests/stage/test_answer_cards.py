"""A visitor reads an answer where it stands, and looks at its sources and terms there."""

from __future__ import annotations

from playing import Play


def open_answers(play: Play) -> None:
    play.visit.begin("en")
    play.visit.openSection("visitors")
    play.settle()


def test_the_sources_of_an_answer_lie_over_the_list(play: Play) -> None:
    open_answers(play)
    card = play.of_type("AnswerCard")[0]
    play.tap(list(play.items("QQuickAbstractButton", card))[1])
    assert len(play.the("SourcesSheet").property("sources")) == len(play.read(card, "entry.answer.sources"))
    play.tap(next(play.items("QQuickAbstractButton", play.the("SourcesSheet"))))
    assert play.of_type("SourcesSheet") == []
    assert play.visit.screen == "section"


def test_a_link_in_an_answer_is_followed(play: Play) -> None:
    open_answers(play)
    block = play.of_type("BlockView")[0]
    block.linkChosen.emit("term:front")  # type: ignore[attr-defined]
    play.settle()
    assert play.visit.glossary.shown == "term"
    block.linkChosen.emit("entry:fronts/moscow")  # type: ignore[attr-defined]
    play.settle()
    assert play.visit.page is not None
    assert play.visit.page.card.entryId == "fronts/moscow"


def test_the_sources_do_not_wait_for_the_next_visit_of_the_list(play: Play) -> None:
    open_answers(play)
    play.tap(list(play.items("QQuickAbstractButton", play.of_type("AnswerCard")[0]))[1])
    play.visit.openEntry("fronts/moscow")
    play.settle()
    play.visit.openSection("visitors")
    play.settle()
    assert play.of_type("SourcesSheet") == []
