"""Whatever a curator writes stays text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_exhibition import HOSTILE

from kiosk.exhibition.references import EntryId, TermKey
from kiosk.exhibition.text import Span
from kiosk.visit.markup import styled

OURS = re.compile(r'</?b>|</?i>|<a href="(?:entry|term):[^"<>]*">|</a>|<font size="2">|</font>')


@pytest.mark.parametrize(
    ("span", "markup"),
    [
        (Span("a < b & c"), "a &lt; b &amp; c"),
        (Span('<img src="http://x/y.png">'), "&lt;img src=&quot;http://x/y.png&quot;&gt;"),
        (Span("it's"), "it&#x27;s"),
        (Span("bold", bold=True), "<b>bold</b>"),
        (Span("both", bold=True, italic=True), "<i><b>both</b></i>"),
        (Span("link", link=EntryId("people/anna")), '<a href="entry:people/anna">link</a>'),
        (Span("link", link=EntryId('x" onclick="y')), '<a href="entry:x&quot; onclick=&quot;y">link</a>'),
        (Span("word", term=TermKey("armistice")), '<a href="term:armistice">word</a>'),
        (Span("word", term=TermKey('x">y')), '<a href="term:x&quot;&gt;y">word</a>'),
        (Span("said", note=3), 'said&nbsp;<font size="2">[3]</font>'),
        (Span("1\u00a0276\u00a0555"), "1&nbsp;276&nbsp;555"),
        (Span("9-го мая, 1-й и 3-м"), "9\u2011го мая, 1\u2011й и 3\u2011м"),
        (Span("Т-34 и КВ-2"), "Т\u201134 и КВ\u20112"),
        (Span("1941-1945, 20-летие, юго-запад, по-русски"), "1941-1945, 20-летие, юго-запад, по-русски"),
    ],
)
def test_a_span(span: Span, markup: str) -> None:
    assert styled((span,)) == markup


@given(
    st.lists(
        st.builds(
            Span,
            st.text() | st.just(HOSTILE),
            st.booleans(),
            st.booleans(),
            st.none() | st.text().map(EntryId),
            st.integers(0, 9),
            st.none() | st.text().map(TermKey),
        ),
        max_size=4,
    )
)
def test_nothing_but_our_own_tags_is_left(spans: list[Span]) -> None:
    rest = OURS.sub("", styled(tuple(spans)))
    assert not set("<>\"'") & set(rest)
    assert "&" not in re.sub(r"&(amp|lt|gt|quot|nbsp|#x27);", "", rest)
