"""What a person was given, award by award, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Honour, Person
from kiosk.visit.ribbon_bar import RibbonItem, ribbon_items
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class HonourItem(QObject):
    """An award with its ribbon, and when and how often it was given."""

    def __init__(self, ribbon: RibbonItem, times: str, parent: QObject) -> None:
        super().__init__(parent)
        self._ribbon = ribbon
        self._times = times

    @Property(RibbonItem, constant=True)
    def ribbon(self) -> RibbonItem:
        return self._ribbon

    @Property(str, constant=True)
    def times(self) -> str:
        return self._times


def times_of(honour: Honour, telling: Telling) -> str:
    """Return the dates of an honour, and how often it was given where there is not a date for each time."""
    dates = "; ".join(telling.date(date) for date in honour.dates)
    if honour.times > 1 and len(honour.dates) != honour.times:
        times = f"×\u00a0{honour.times}"
        return f"{times}; {dates}" if dates else times
    return dates


def honour_items(entry: Entry, telling: Telling, parent: QObject) -> list[HonourItem]:
    """The awards on the ribbon bar of a person, each once, in the order of the bar; none for anything else."""
    facts = entry.facts
    if not isinstance(facts, Person):
        return []
    told: dict[str, list[str]] = {}
    for honour in facts.awards:
        if honour.award is not None:
            told.setdefault(honour.award, []).append(times_of(honour, telling))
    first: dict[str, RibbonItem] = {}
    for ribbon in ribbon_items(entry, telling, parent):
        first.setdefault(ribbon.entryId, ribbon)
    return [HonourItem(ribbon, "; ".join(times for times in told.get(award, ()) if times), parent) for award, ribbon in first.items()]
