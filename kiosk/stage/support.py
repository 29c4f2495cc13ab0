"""Combinations of Python and Qt that are known to fail."""

from __future__ import annotations

import sys

import PySide6

_BROKEN_PYSIDE = (6, 12, 0)
_PYTHON_THAT_IT_BREAKS = (3, 12)


def refuse_unsupported() -> None:
    """Raise SystemExit with a sentence where the program would abort after some minutes.

    PySide6 6.12.0 loses references to True, False and None on Python before 3.12: a fresh process dies within 600 signals.
    """
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:3])
    if version == _BROKEN_PYSIDE and sys.version_info < _PYTHON_THAT_IT_BREAKS:
        raise SystemExit(
            f"kiosk: PySide6 {PySide6.__version__} aborts on Python {sys.version_info.major}.{sys.version_info.minor}; install PySide6 6.11.3"
        )
