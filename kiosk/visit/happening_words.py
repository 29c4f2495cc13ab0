"""What happened and when, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.exhibition.chronicle import Happening
from kiosk.languages.dates import print_span
from kiosk.visit.telling import Telling

translate = QCoreApplication.translate


def what_of(happening: Happening, telling: Telling) -> str:
    """Return what happened, without whose entry tells of it; empty where it is what the entry is about."""
    if happening.what == "death":
        return translate("HappeningWords", "died")
    return telling.label(happening.entry, happening.label)


def title_of(happening: Happening, telling: Telling) -> str:
    """Return the happening as a title: the entry's, and what happened."""
    title, what = telling.text(happening.entry).title, what_of(happening, telling)
    return translate("HappeningWords", "%1: %2").replace("%1", title).replace("%2", what) if what else title


def dates_of(happening: Happening, telling: Telling) -> str:
    """Return when it happened."""
    if happening.start == happening.end:
        return telling.date(happening.start)
    return print_span(happening.start, happening.end, telling.language)
