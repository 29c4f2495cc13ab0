"""Words that a text may leave unexplained, because a touch explains them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from kiosk.exhibition.references import EntryId, SourceKey, Words
from kiosk.exhibition.rules import Filled

GLOSSARY = "glossary"
"""The name of the file without its ending, and what a link to a term begins with: ``glossary/armistice``."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of ``glossary.yaml``; ``entry`` tells more about it."""

    __pydantic_config__ = {"extra": "forbid"}

    term: Words
    meaning: Words
    sources: Annotated[tuple[SourceKey, ...], Filled()]
    entry: EntryId | None = None
