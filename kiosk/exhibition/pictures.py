"""Pictures as the window may load them: made by us, upright, in sRGB, in several sizes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prepared:
    """One picture, ``width`` by ``height`` pixels upright. ``files`` are ``(long edge in pixels, path)``, small to large."""

    width: int
    height: int
    files: tuple[tuple[int, str], ...]

    def file_for(self, edge: int) -> str:
        """The path of the smallest file whose long edge is at least ``edge`` pixels, or of the largest."""
        return next((path for size, path in self.files if size >= edge), self.files[-1][1])
