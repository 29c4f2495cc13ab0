"""A version that staff may install."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Offer:
    """A version that has been unpacked and read; ``changes`` are entries that are new, changed and gone (None: nothing to compare with)."""

    number: int
    date: str
    who: str
    titles: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[str, int] = field(default_factory=dict)
    changes: Sequence[int] | None = None
