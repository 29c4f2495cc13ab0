"""How often the program has ended by itself soon after its start."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.publishing.disk import put

STEPS_BACK = 4
"""From this start on the version before is shown."""

GIVES_UP = 6
"""From this start on nothing of the exhibition is shown, but a page for staff."""

HEALTHY_AFTER_MS = 60_000


@dataclass(frozen=True, slots=True)
class Starts:
    """Counts starts in a file; without a disk to write to every start is the first."""

    file: Path

    def begin(self) -> int:
        """Count this start; which it is since the program last ran well."""
        try:
            number = min(int(self.file.read_bytes()[:10]), GIVES_UP) + 1
        except (OSError, ValueError):
            number = 1
        with contextlib.suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            put(self.file, str(number).encode())
        return number

    def healthy(self) -> None:
        """The program has run well, or was ended by staff."""
        with contextlib.suppress(OSError):
            self.file.unlink()
