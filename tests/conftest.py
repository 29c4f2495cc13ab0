"""Qt draws without a screen and in software; an application without widgets, as the kiosk's own."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import pytest
from fake_clock import FakeClock
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Tell pytest-qt which application to make."""
    return QGuiApplication


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()
