"""A visit to the small exhibition, without a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication
from small_exhibition import small_exhibition

from kiosk.exhibition.exhibition import Exhibition
from kiosk.visit.visit import Visit


@pytest.fixture
def exhibition() -> Exhibition:
    return small_exhibition()


@pytest.fixture
def visit(exhibition: Exhibition, clock: FakeClock, qapp: QGuiApplication) -> Iterator[Visit]:
    made = Visit(exhibition, None, clock)
    yield made
    shiboken6.delete(made)
