"""Each mistake of ``tests/folders/mistakes`` is told in its exact sentence, at its place, and nothing else is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import SmallFolder, Told

MISTAKES = Path(__file__).parent.parent / "folders" / "mistakes"


def mistakes() -> Iterator[pytest.ParameterSet]:
    r"""Read the mistakes: ``[name] file``, what is replaced (nothing: all of it), by what, and the problems.

    ``\n`` and ``\t`` stand for what they mean in Python.
    """
    for path in sorted(MISTAKES.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n")[1:]:
            head, *lines = block.strip("\n").split("\n")
            name, _, file = head.removeprefix("[").partition("] ")
            old, new, problems = "", "", []
            for line in lines:
                sign, text = line[0], line[2:].replace("\\n", "\n").replace("\\t", "\t")
                match sign:
                    case "-":
                        old = text
                    case "+":
                        new = text
                    case ">":
                        problems.append(text)
            yield pytest.param(file, old, new, problems, id=f"{path.stem}: {name}")


@pytest.mark.parametrize(("file", "old", "new", "problems"), list(mistakes()))
def test_mistake(told: Told, file: str, old: str, new: str, problems: list[str]) -> None:
    assert told(file, old, new) == problems


def test_mistakes_were_found() -> None:
    assert len(list(mistakes())) > 150


def test_the_small_folder_has_no_problem(small: SmallFolder) -> None:
    assert small.problems() == []
