"""The ribbon bar of a person and the ribbons of an award, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Award, Person
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable
from kiosk.visit.worn import Worn, worn_as, worn_by

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class RibbonItem(QObject):
    """A ribbon on a bar. ``entryId`` is the award that a touch opens, empty on the page of the award itself."""

    def __init__(self, worn: Worn, title: str, leads_to: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worn = worn
        self._title = title
        self._leads_to = leads_to

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def address(self) -> str:
        kind = "worn" if self._worn.row == "badge" else "ribbon"
        return f"image://plates/{kind}/{self._worn.number}/{self._worn.entry.id}"

    @Property(str, constant=True)
    def entryId(self) -> str:  # noqa: N802 - a QML property
        return self._leads_to

    @Property(str, constant=True)
    def row(self) -> str:
        """``badge`` above all, ``own`` above the others, ``shared`` among them."""
        return self._worn.row

    @Property(float, constant=True)
    def wide(self) -> float:
        return self._worn.wide


def ribbon_items(entry: Entry, telling: Telling, parent: QObject) -> list[RibbonItem]:
    """The ribbon bar of a person, or the ribbons of an award's classes."""
    facts = entry.facts
    if isinstance(facts, Person):
        return [RibbonItem(worn, telling.text(worn.entry).title, worn.entry.id, parent) for worn in worn_by(facts, telling.exhibition)]
    if isinstance(facts, Award):
        title = telling.text(entry).title
        named = [", ".join(part for part in (title, telling.label(entry, ribbon.of)) if part) for ribbon in facts.ribbons]
        return [RibbonItem(worn, name, "", parent) for worn, name in zip(worn_as(entry, facts), named, strict=True)]
    return []
