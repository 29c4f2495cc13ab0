"""What a YAML parser complains about, in a curator's words."""

from __future__ import annotations

import re
from typing import Any

import yaml

from kiosk.reading.limits import YAML_DEPTH
from kiosk.reading.report import Fault, Position

_QUOTE_IT = 'put the whole value into "quotation marks"'
_SENTENCES = (
    ("mapping values are not allowed", f"a colon stands where none can be: {_QUOTE_IT}, or mend the indentation"),
    ("found unexpected end of stream", "a quotation mark is opened here and never closed"),
    ("found unexpected document indicator", "a quotation mark is opened here and never closed"),
    ("unknown escape character", "a backslash in \"...\" needs a second one, or use '...'"),
    ("did not find expected ',' or ']'", "the list that begins with [ here is not closed with ]"),
    ("did not find expected ',' or '}'", "what begins with { here is not closed with }"),
    (
        "did not find expected '-' indicator",
        "this line does not fit the list: each item begins with - in the same column, one to a line",
    ),
    ("could not find expected ':'", "a key without a colon and a space after it"),
    ("did not find expected key", f"this line does not fit the one before: mend the indentation, or {_QUOTE_IT}"),
    ("block sequence entries are not allowed", "an item of a list cannot begin here: write it on its own line"),
    ("block mapping entries", "a key cannot begin here: write it on its own line"),
    ("cannot start any token", f"a value cannot begin with this sign: {_QUOTE_IT}"),
    ("did not find expected <document start>", "this line does not fit the one before: mend the indentation"),
    ("did not find expected alphabetic or numeric", "a value that begins with & or * needs quotation marks"),
    ("undefined alias", "a value that begins with & or * needs quotation marks"),
    ("comment or line break", "a value that begins with > or | needs quotation marks"),
    ("whitespace or line break", "a value that begins with ! needs quotation marks"),
    ("tag", "a value that begins with ! needs quotation marks"),
    ("directive", "a line that begins with % is not used here"),
    ("maximum nesting depth", f"values are nested more than {YAML_DEPTH} deep"),
)
_AT_THE_START = ("found unexpected", "did not find expected ',' or", "could not find expected ':'")
_NO_SPACE = re.compile(r"[\s-]*\w+:(?=[^\s/])")


def yaml_fault(error: yaml.YAMLError, text: str, first_line: int) -> Fault:
    """The Fault for an error of the parser in ``text``, which begins on ``first_line`` of its file."""
    problem: str = getattr(error, "problem", None) or str(error)
    mark: Any = getattr(error, "problem_mark", None)
    context: Any = getattr(error, "context_mark", None)
    lines = text.split("\n")
    tab = next((found for found in (_tab(lines, mark), _tab(lines, context)) if found), None)
    if tab:
        return Fault("a tab stands here: indent with spaces", (tab[0] + first_line, tab[1] + 1))
    if context is not None and problem.startswith(_AT_THE_START):
        mark = context
    if mark is not None and "mapping values" in problem and (squeezed := _NO_SPACE.match(lines[max(mark.line - 1, 0)])):
        return Fault("a space is missing after this colon", (mark.line - 1 + first_line, squeezed.end()))
    if "mapping values" in problem and _curly(lines, mark):
        problem = """these quotation marks quote nothing here: put the whole value into straight ones, "like this\""""
    elif context is not None and problem.startswith("did not find expected ','") and _bare_colour(lines, context.line):
        problem = "a colour needs quotation marks: '#9b1c22'"
    else:
        problem = next((sentence for key, sentence in _SENTENCES if key in problem), f"is not YAML: {problem}")
    return Fault(problem, (mark.line + first_line, mark.column + 1) if mark is not None else (first_line, 1))


def hard_space(text: str, first_line: int) -> Fault | None:
    """A space that a word processor keeps from breaking, where YAML needs a plain one: it looks the same and means a letter."""
    for number, line in enumerate(text.split("\n") if "\u00a0" in text else ()):
        found = re.match(r"[ \-]*(?=\u00a0)|[ \-]*\w+:(?=\u00a0)", line)
        if found:
            return Fault(
                "a space that cannot break stands here, as word processors make them: type a plain one", (number + first_line, found.end() + 1)
            )
    return None


def _curly(lines: list[str], mark: Any) -> bool:
    """Whether the marked line has a value in the quotation marks of a word processor, which quote nothing here."""
    return mark is not None and mark.line < len(lines) and re.search("(?:: |- |^)[“”„«‘’]", lines[mark.line]) is not None


def _tab(lines: list[str], mark: Any) -> Position | None:
    """The first tab in the indentation of the marked line."""
    if mark is None or mark.line >= len(lines):
        return None
    indentation = re.match(r"[ \t]*", lines[mark.line])
    column = indentation[0].find("\t") if indentation else -1
    return (mark.line, column) if column >= 0 else None


def _bare_colour(lines: list[str], line: int) -> bool:
    return line < len(lines) and re.search(r"\s#[0-9a-fA-F]{6}", lines[line]) is not None
