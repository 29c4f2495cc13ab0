"""What a good folder gives."""

from __future__ import annotations

from kiosk.exhibition.dates import Date, Moment
from kiosk.exhibition.references import EntryId, TermKey
from kiosk.exhibition.text import Heading, ListBlock, Paragraph, Quote, Span, Table

from .conftest import SmallFolder


def ids(small: SmallFolder) -> list[str]:
    return list(small.exhibition().entries)


def test_scalars_are_read_by_the_declared_type(small: SmallFolder) -> None:
    small.replace("sources.yaml", "year: 1969", "year: 1969-1970")
    small.replace("leaders/zhukov/en.md", "title: Georgy Zhukov", "title: no")
    small.replace("leaders/zhukov/en.md", "summary: A general.", "summary: 12:30")
    exhibition = small.exhibition()
    assert exhibition.sources["memoirs"].year == "1969-1970"
    text = exhibition.entries["leaders/zhukov"].texts["en"]
    assert (text.title, text.summary) == ("no", "12:30")
    facts = exhibition.entries["leaders/zhukov"].facts
    assert facts.born == Date(Moment(1896, 12, 1))
    assert facts.born_in.lat == 55.1
    assert facts.awards[1].times == 4


def test_entries_stand_in_the_order_of_the_section_then_by_date(small: SmallFolder) -> None:
    assert ids(small)[:2] == ["leaders/zhukov", "leaders/konev"]
    small.replace("leaders/section.yaml", "order: [zhukov]\n", "")
    assert ids(small)[:2] == ["leaders/zhukov", "leaders/konev"]
    small.replace("leaders/konev/entry.yaml", "born: 1897", "born: 1895")
    assert ids(small)[:2] == ["leaders/konev", "leaders/zhukov"]
    small.replace("leaders/section.yaml", "door:", "order: [zhukov]\ndoor:")
    assert ids(small)[:2] == ["leaders/zhukov", "leaders/konev"]


def test_links_work_in_both_directions(small: SmallFolder) -> None:
    assert small.exhibition().related == {
        "leaders/zhukov": ("medals/courage", "fronts/moscow", "leaders/konev"),
        "leaders/konev": ("leaders/zhukov",),
        "medals/courage": ("leaders/zhukov",),
        "fronts/moscow": ("leaders/zhukov", "questions/losses"),
        "questions/losses": ("fronts/moscow",),
    }


def test_a_text_becomes_blocks(small: SmallFolder) -> None:
    body = """First [link](fronts/moscow), [term](glossary/pocket)
and **bold *both*** words.[^archive][^memoirs]

## Tab
### Heading
- one
- *two*

3. three

> said
> by

| a | b |
|---|---|
| 1 | 2[^archive] |

<b>Written</b> & as `is` http://example.org
"""
    path = small.root / "leaders/konev/en.md"
    small.write("leaders/konev/en.md", path.read_bytes().replace(b"He took Berlin too, from a [pocket](glossary/pocket).[^archive]\n", body.encode()))
    assert small.problems() == []
    text = small.exhibition().entries["leaders/konev"].texts["en"]
    first, tab = text.tabs
    assert first.title == ""
    assert first.blocks == (
        Paragraph(
            (
                Span("First "),
                Span("link", link=EntryId("fronts/moscow")),
                Span(", "),
                Span("term", term=TermKey("pocket")),
                Span(" and "),
                Span("bold ", bold=True),
                Span("both", bold=True, italic=True),
                Span(" words."),
                Span("", note=1),
                Span("", note=2),
            )
        ),
    )
    assert text.notes == ("archive", "memoirs")
    assert tab.title == "Tab"
    assert tab.blocks == (
        Heading((Span("Heading"),)),
        ListBlock(((Span("one"),), (Span("two", italic=True),))),
        ListBlock(((Span("three"),),), ordered=True),
        Quote(((Span("said by"),),)),
        Table(((Span("a"),), (Span("b"),)), (((Span("1"),), (Span("2"), Span("", note=1))),)),
        Paragraph((Span("<b>Written</b> & as `is` http://example.org"),)),
    )


def test_the_disputed_tab_is_marked(small: SmallFolder) -> None:
    tabs = small.exhibition().entries["leaders/zhukov"].texts["en"].tabs
    assert [(tab.title, tab.disputed) for tab in tabs] == [("", False), ("Before 1941", False), ("Disputed", True)]


def test_a_question_has_three_tabs(small: SmallFolder) -> None:
    assert len(small.exhibition().entries["questions/losses"].texts["en"].tabs) == 3


def test_an_exhibition_is_equal_to_itself_read_again(small: SmallFolder) -> None:
    assert small.read() == small.read()


def test_a_section_whose_door_is_broken_keeps_a_door(small: SmallFolder) -> None:
    assert small.exhibition().sections[0].settings.door == "leaders/zhukov"
    small.replace("leaders/zhukov/entry.yaml", "born:", "bron:")
    assert small.exhibition().sections[0].settings.door == "leaders/konev"
