"""How hard a text is to read: the length of its sentences, and its level where the language has a measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.checking.texts import WrittenText
from kiosk.exhibition.problems import Problem

_END = re.compile(
    r"(?<=[.!?…])[»”\"')]*(?:\[\^[^\]]+\])*\s+(?=[«“\"'(\[*]*(?:\d|[^\W\d_a-zа-яё]))"  # before a capital or a number, also one that is a link
    r"|\n\s*\n|\n(?=#|-|>|\|)"
)
_WORD = re.compile(r"\d+(?:[\u00a0\u202f ,.]\d+)+|[^\W_]+(?:[-’'][^\W_]+)*")
_NOT_THE_END = re.compile(r"\b(?:[A-ZА-ЯЁ]|Mr|Mrs|Dr|St|No|см|гг?|вв?|им|кн|стр?|рис|p|pp|vol)\.$")
_LEAST_WORDS = 60
"""A shorter text has no level: one long name would decide it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The formula of Flesch as it was fitted to a language: 100 is read by anybody, 0 by specialists."""

    vowels: str
    base: float
    by_words: float
    by_syllables: float
    longest: int
    """So many words a sentence may have; visitors stand while they read."""
    least: float = 25.0


MEASURES = {
    "en": Measure("aeiouy", 206.835, 1.015, 84.6, 35),
    "ru": Measure("аеёиоуыэюя", 206.835, 1.3, 60.1, 30),  # Oborneva's, made for Russian words, which are longer
}
_UNMEASURED = Measure("", 0, 0, 0, 35)


def hard_to_read(texts: Iterable[WrittenText]) -> Iterator[Problem]:
    """A warning at each sentence that is too long, and at the head of a text whose level is too high."""
    for text in texts:
        measure = MEASURES.get(text.language, _UNMEASURED)
        words: list[str] = []
        count = 0
        for line, sentence in sentences(text):
            found = _WORD.findall(sentence)
            if len(found) > measure.longest:
                beginning = " ".join(found[:4])
                yield text.problem(f"the sentence that begins with '{beginning}' has {len(found)} words; {measure.longest} are read with ease", line)
            if len(found) > 2:
                words += found
                count += 1
        if measure.vowels and len(words) >= _LEAST_WORDS:
            level = ease(words, count, measure)
            if level < measure.least:
                told = f"{len(words) / count:.0f} words a sentence, {_syllables(words, measure) / len(words):.1f} syllables a word"
                yield text.problem(f"is hard to read: {level:.0f} of 100 ({told}); {measure.least:.0f} is for readers with patience", text.body)


def ease(words: list[str], count: int, measure: Measure) -> float:
    """Flesch's reading ease of ``words`` in ``count`` sentences."""
    return measure.base - measure.by_words * len(words) / count - measure.by_syllables * _syllables(words, measure) / len(words)


def sentences(text: WrittenText) -> Iterator[tuple[int, str]]:
    """Each sentence of the body with the number of the line on which it begins."""
    body = "\n".join(text.lines[text.body :])
    start = 0
    for end in [*(match for match in _END.finditer(body) if not _NOT_THE_END.search(body[: match.start()])), None]:
        sentence = body[start : end.start() if end else len(body)]
        if sentence.strip() and not sentence.lstrip().startswith(("#", "|")):
            begins = start + len(sentence) - len(sentence.lstrip())
            yield text.body + body.count("\n", 0, begins), sentence.strip()
        start = end.end() if end else len(body)


def _syllables(words: list[str], measure: Measure) -> int:
    group = f"[{measure.vowels}]" if measure.by_syllables == 60.1 else f"[{measure.vowels}]+"
    return sum(max(1, len(re.findall(group, word.lower())) - (word.endswith("e") and measure.vowels == "aeiouy" and len(word) > 3)) for word in words)
