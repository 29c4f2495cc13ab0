"""The glossary, for QML: the term that a visitor has touched, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.glossary import Term
from kiosk.exhibition.references import TermKey
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def _place(name: str) -> str:
    """Return what a term is sorted by: quotation marks do not count, and ё stands with е."""
    return name.casefold().strip('«»“”„"').replace("ё", "е")


@QmlElement
@QmlUncreatable("made by the visit")
class TermItem(QObject):
    """One term with its meaning."""

    retold = Signal()

    def __init__(self, key: TermKey, term: Term, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        self._term = term
        self._telling = telling
        self._card_of = card_of

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()

    @Property(str, constant=True)
    def key(self) -> str:
        return self._key

    @Property(str, notify=retold)
    def name(self) -> str:
        return self._telling.words(self._term.term)

    @Property(str, notify=retold)
    def meaning(self) -> str:
        return self._telling.words(self._term.meaning)

    @Property(str, constant=True)
    def sources(self) -> str:
        """The titles of the works that say so, one after another."""
        known = self._telling.exhibition.sources
        works = [known[key] for key in self._term.sources if key in known]
        return "; ".join(", ".join(part for part in (work.title, work.author, work.year) if part) for work in works)

    @Property(EntryCard, constant=True)
    def entry(self) -> EntryCard | None:
        """The entry that tells more, if there is one."""
        entry = self._telling.exhibition.entries.get(self._term.entry) if self._term.entry else None
        return self._card_of(entry) if entry else None


@QmlElement
@QmlUncreatable("made by the visit")
class Glossary(QObject):
    """All terms in the order of the alphabet.

    ``shown`` says what lies over the screen: nothing, the ``term`` that was opened last, or the ``list`` of all of them.
    """

    retold = Signal()
    shownChanged = Signal()

    def __init__(self, telling: Telling, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._telling = telling
        self._items = {key: TermItem(key, term, telling, card_of, self) for key, term in telling.exhibition.glossary.items()}
        self._open: TermItem | None = None
        self._shown = ""

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        for item in self._items.values():
            item.tell(telling)
        self.retold.emit()

    def items(self, keys: Iterable[TermKey]) -> list[TermItem]:
        """The terms with these names, in this order."""
        return [self._items[key] for key in keys]

    @Property("QVariantList", notify=retold)
    def terms(self) -> list[TermItem]:
        return sorted(self._items.values(), key=lambda item: _place(item.name))

    @Property(TermItem, notify=shownChanged)
    def term(self) -> TermItem | None:
        return self._open

    @Property(str, notify=shownChanged)
    def shown(self) -> str:
        return self._shown

    @Property(int, constant=True)
    def count(self) -> int:
        return len(self._items)

    @Slot(str)
    def open(self, key: str) -> None:
        """Lay a term open; one that the glossary lacks changes nothing."""
        item = self._items.get(TermKey(key))
        if item is not None:
            self._open = item
            self._show("term")

    @Slot()
    def openList(self) -> None:  # noqa: N802 - called from QML
        self._show("list")

    @Slot()
    def close(self) -> None:
        self._show("")

    def _show(self, what: str) -> None:
        self._shown = what
        self.shownChanged.emit()
