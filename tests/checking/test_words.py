"""``kiosk check --words`` and ``--translations``: the exact sentences, and silence where nothing is wrong."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable

import pytest
from reading.conftest import SmallFolder, small

from kiosk.checking.names import skeleton
from kiosk.checking.readability import MEASURES, ease
from kiosk.checking.translations import RECORD
from kiosk.checking.words import translations, wording
from kiosk.reading.reader import read_exhibition

__all__ = ["small"]
KONEV = "leaders/konev/en.md"


def words(small: SmallFolder) -> list[str]:
    return [str(problem).removeprefix("content/") for problem in wording(small.root, small.read())]


def stale(small: SmallFolder, *, accept: bool = False) -> list[str]:
    return [str(problem).removeprefix("content/") for problem in translations(small.root, small.read(), accept=accept)]


def test_reading_tells_how_far_it_is(small: SmallFolder) -> None:
    totals: list[int] = []
    steps: list[int] = []

    def watch(total: int) -> Callable[[int], None]:
        totals.append(total)
        return steps.append

    read_exhibition(small.root, watch=watch)
    assert totals == [5]
    assert steps == [1] * 5


def test_the_small_folder_reads_well(small: SmallFolder) -> None:
    assert words(small) == []


def test_a_long_sentence(small: SmallFolder) -> None:
    small.replace(KONEV, "He took Berlin too,", "Dr. Smith said. He took " + "one town and " * 14 + "Berlin too,")
    sentence = "the sentence that begins with 'He took one town' has 49 words; 35 are read with ease"
    assert words(small) == [f"{KONEV}:6:1: warning: {sentence}"]


@pytest.mark.parametrize(
    "end",
    [
        "three million. 9 May ",
        "a town.[^memoirs] [Berlin](fronts/moscow) ",
        "a town!” *Berlin* ",
        "34,5 млн. Всего ",
        "8 668 400.[^memoirs][^archive] Berlin ",
    ],
)
def test_a_sentence_also_begins_with_a_number_and_with_a_link(small: SmallFolder, end: str) -> None:
    half = "one town and " * 6
    small.replace(KONEV, "He took Berlin too,", f"He took {half}{end}{half}Berlin too,")
    assert [sentence for sentence in words(small) if "the sentence that begins" in sentence] == []


@pytest.mark.parametrize("inside", ["Order No. 227 ", "Dr. Smith ", "J. V. Stalin ", "on p. 5 ", "8 668 400 "])
def test_no_sentence_ends_in_an_abbreviation_and_a_number_is_one_word(small: SmallFolder, inside: str) -> None:
    half = "one town and " * 6
    small.replace(KONEV, "He took Berlin too,", f"He took {half}{inside}{half}Berlin too,")
    count = 43 + len(inside.replace("8 668 400", "number").split())
    assert words(small) == [f"{KONEV}:6:1: warning: the sentence that begins with 'He took one town' has {count} words; 35 are read with ease"]


def test_a_text_that_is_hard_to_read(small: SmallFolder) -> None:
    small.replace(KONEV, "He took Berlin too,", "Organisational responsibilities necessitated administrative considerations. " * 13 + "He,")
    found = words(small)
    assert len(found) == 1
    assert re.fullmatch(rf"{KONEV}:6:1: warning: is hard to read: -\d+ of 100 \(5 words a sentence, 5.\d syllables a word\); 25 is .*", found[0]), (
        found
    )


def test_reading_ease_is_the_formula_of_flesch() -> None:
    assert ease(["the", "cat", "sat", "on", "the", "mat"], 1, MEASURES["en"]) == pytest.approx(206.835 - 1.015 * 6 - 84.6)
    assert ease(["мама", "мыла", "раму"], 1, MEASURES["ru"]) == pytest.approx(206.835 - 1.3 * 3 - 60.1 * 2)


SAME = [
    ("Budyonny", "Budenny"),
    ("Budyonny", "Budionny"),
    ("Aleksei", "Alexey"),
    ("Tukhachevsky", "Tuhachevskii"),
    ("Федор", "Фёдор"),
    ("Smith", "Smyth"),
]
APART = [("Georgy", "Georgia"), ("Andrey", "Andropov"), ("Kursk", "Kirov"), ("Андрей", "Андреев"), ("Berlin", "Merlin"), ("Жуков", "Жукова")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_that_are_two(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_a_name_that_is_spelt_in_two_ways(small: SmallFolder) -> None:
    small.replace("leaders/zhukov/en.md", "He was a furrier", "He was with Budyonny a furrier")
    small.replace("questions/losses/en.md", "Twenty-six million", "By Budyonny, twenty-six million")
    small.replace(KONEV, "He took Berlin too", "He and Budenny took Berlin too")
    assert words(small) == [f"{KONEV}:6:8: warning: 'Budenny' is spelt 'Budyonny' in 2 texts: are they the same?"]


def test_a_translation_that_is_older_than_its_original(small: SmallFolder) -> None:
    assert stale(small) == []
    small.replace(KONEV, "He took Berlin too", "He took Prague too")
    older = [
        "leaders/konev/ru.md: warning: is older than its original: en.md has been changed since this was translated",
        "exhibition.yaml: warning: 'ru': 5 entries translated, 0 missing, 1 older than the original",
    ]
    assert stale(small) == older
    assert stale(small) == older, "told until it is mended"
    text = small.root / "leaders/konev/ru.md"
    text.write_text(text.read_text("utf-8").replace("title: ", "title: Маршал "), "utf-8")
    assert stale(small) == []


def test_new_line_breaks_are_no_change_and_copies_are_none(small: SmallFolder) -> None:
    assert stale(small) == []
    small.replace(KONEV, "He took Berlin too,", "He took\nBerlin too,")
    os.utime(small.root / KONEV, (2_000_000_000, 2_000_000_000))
    assert stale(small) == []


def test_a_change_that_needs_no_translation_is_accepted(small: SmallFolder) -> None:
    stale(small)
    small.replace(KONEV, "He took Berlin too", "He took Berlin, too")
    assert len(stale(small)) == 2
    assert stale(small, accept=True) == []
    assert stale(small) == []


def test_what_is_missing_is_counted(small: SmallFolder) -> None:
    (small.root / "leaders/konev/ru.md").unlink()
    assert stale(small) == ["exhibition.yaml: warning: 'ru': 4 entries translated, 1 missing, 0 older than the original"]


def test_git_is_asked_the_first_time(small: SmallFolder) -> None:
    def git(*arguments: str, day: int = 1) -> None:
        when = f"2026-01-{day:02}T12:00:00+00:00"
        names = {f"GIT_{who}_{what}": "somebody" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        subprocess.run(["git", "-C", str(small.root), *arguments], check=True, capture_output=True, env=os.environ | names | dates)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "all")
    small.replace(KONEV, "He took Berlin too", "He took Prague too")
    git("commit", "-qam", "one", day=2)
    assert [line.partition(":")[0] for line in stale(small)] == ["leaders/konev/ru.md", "exhibition.yaml"]
    assert [line.partition(":")[0] for line in stale(small)] == ["leaders/konev/ru.md", "exhibition.yaml"]


def test_a_folder_that_cannot_be_written(small: SmallFolder, capsys: pytest.CaptureFixture[str]) -> None:
    (small.root / RECORD).mkdir()
    assert stale(small) == []
    assert capsys.readouterr().err == f"kiosk: {RECORD} cannot be written, and nothing is remembered of the translations: is a directory\n"
