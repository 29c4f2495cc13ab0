"""Names that are spelt in two ways: Smyth in one text and Smith in five others."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kiosk.checking.texts import WrittenText
from kiosk.exhibition.problems import Problem
from kiosk.reading.nearest import counted

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SHORTEST = 5
_SAME = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("ё", "е"),
        ("yo|jo|io", "e"),
        ("[iyj]+e", "e"),
        ("iy$|yi$|ii$|ij$|yy$", "i"),
        ("[yj]", "i"),
        ("kh", "h"),
        ("shch|sch|tch", "ch"),
        ("ks", "x"),
        ("ck|c(?=[aou])", "k"),
        ("w", "v"),
        ("ph", "f"),
        (r"(\w)\1", r"\1"),
        ("[-’']", ""),
    )
]


def names_spelt_apart(texts: Iterable[WrittenText]) -> Iterator[Problem]:
    """A warning at the first place of each rarer spelling in a text, language by language."""
    places: dict[tuple[str, str], dict[str, list[tuple[WrittenText, int, int]]]] = defaultdict(lambda: defaultdict(list))
    for text in texts:
        for word, line, column in _names(text):
            places[text.language, skeleton(word)][word].append((text, line, column))
    for spellings in places.values():
        if len(spellings) > 1:
            yield from _apart(spellings)


def skeleton(word: str) -> str:
    """What two spellings of one name have in common, whoever wrote it in Latin letters: ``Petrovskij`` and ``Petrovsky`` give the same."""
    letters = unicodedata.normalize("NFD", word.lower().replace("ё", "\0")).replace("й", "й")
    bones = "".join(letter for letter in letters if not unicodedata.combining(letter) or letter == "\u0306").replace("\0", "ё")
    for pattern, same in _SAME:
        bones = pattern.sub(same, bones)
    return bones


def _apart(spellings: dict[str, list[tuple[WrittenText, int, int]]]) -> Iterator[Problem]:
    counts = {word: len({text.entry for text, _, _ in found}) for word, found in spellings.items()}
    usual = max(counts, key=lambda word: (counts[word], word))
    for word, found in spellings.items():
        if word != usual:
            texts = counted(counts[usual], "text", "texts")
            for entry in dict.fromkeys(text.entry for text, _, _ in found):
                text, line, column = next(each for each in found if each[0].entry == entry)
                yield text.problem(f"'{word}' is spelt '{usual}' in {texts}: are they the same?", line, column)


def _names(text: WrittenText) -> Iterator[tuple[str, int, int]]:
    """Words that begin with a capital letter although no sentence begins with them."""
    for number, line in enumerate(text.lines):
        if number < text.body and not re.match(r"\s+\S|(?:title|summary|subtitle|alt|warning):", line):
            continue
        for match in _WORD.finditer(line):
            word = re.sub("[’']s$", "", match[0])
            before = line[: match.start()].rstrip(" «“\"'*_[(")
            begins = not before or before[-1] in ".!?:…-–—>|#"
            if len(word) >= _SHORTEST and word[0].isupper() and not word.isupper() and not begins:
                yield word, number, match.start()
