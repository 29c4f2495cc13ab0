"""The search, for QML."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.finding import Finder, Found, fold, letters_of
from kiosk.languages.language import language
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.entry_list import EntryList
from kiosk.visit.glossary import Glossary, TermItem
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 40
"""Letters: more is an elbow on the keys."""


@QmlElement
@QmlUncreatable("made by the visit")
class Search(QObject):
    """What a visitor has typed and what was found. As long as nothing is typed, all entries stand there by their titles.

    ``keys`` are the rows of letters to type with: those of the visitor's language, or of the next one after ``nextAlphabet``.
    """

    changed = Signal()
    alphabetChanged = Signal()

    def __init__(self, telling: Telling, glossary: Glossary, card_of: Callable[[Entry], EntryCard], parent: QObject) -> None:
        super().__init__(parent)
        self._telling = telling
        self._glossary = glossary
        self._finder: Finder | None = None
        self._begun = False
        self._typed = ""
        self._found = Found()
        self._list = EntryList(card_of, self)
        self._alphabet = telling.code

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self._finder = None
        self._alphabet = telling.code
        self.alphabetChanged.emit()
        if self._begun:
            self._look()

    def begin(self) -> None:
        """Somebody opens the search: nothing is typed yet."""
        self._begun = True
        self._typed = ""
        self._alphabet = self._telling.code
        self.alphabetChanged.emit()
        self._look()

    def reset(self) -> None:
        """Forget what the last visitor looked for, and what was kept ready for it."""
        self._begun = False
        self._typed = ""
        self._finder = None
        self._found = Found()
        self._list.show(())
        self.changed.emit()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(EntryList, constant=True)
    def entries(self) -> EntryList:
        return self._list

    @Property("QVariantList", notify=changed)
    def terms(self) -> list[TermItem]:
        """The terms of the glossary that were found."""
        return self._glossary.items(self._found.terms)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many entries are listed."""
        return self._list.rowCount()

    @Property(bool, notify=changed)
    def guessed(self) -> bool:
        """Whether what was found is only like what was typed."""
        return self._found.guessed

    @Property("QStringList", notify=alphabetChanged)
    def keys(self) -> list[str]:
        return list(self._rows(self._alphabet))

    @Property(str, notify=alphabetChanged)
    def nextKeys(self) -> str:  # noqa: N802 - a QML property
        """The first letters of the alphabet that ``nextAlphabet`` brings; empty where there is only one."""
        other = self._next()
        return "".join(sorted("".join(self._rows(other)))[:3]).upper() if other != self._alphabet else ""

    @Slot(str)
    def type(self, letters: str) -> None:
        """Add letters to what is typed; a blank only between words."""
        wanted = (self._typed + letters)[:_LONGEST]
        self._write(wanted.lstrip() if not wanted.endswith("  ") else self._typed)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._write(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        self._write("")

    @Slot()
    def nextAlphabet(self) -> None:  # noqa: N802 - called from QML
        self._alphabet = self._next()
        self.alphabetChanged.emit()

    def _write(self, typed: str) -> None:
        if typed != self._typed:
            self._typed = typed
            self._look()

    def _next(self) -> str:
        """The next language of the exhibition with an alphabet of its own."""
        codes = self._telling.exhibition.settings.languages
        place = codes.index(self._alphabet) + 1 if self._alphabet in codes else 0
        others = (*codes[place:], *codes[:place])
        return next((code for code in others if self._rows(code) != self._rows(self._alphabet)), self._alphabet)

    def _rows(self, code: str) -> tuple[str, ...]:
        """The letters of a language; where nobody has written them down, those that the exhibition uses in it."""
        return language(code).keys or letters_of(self._telling.exhibition, code)

    def _look(self) -> None:
        self._finder = self._finder or Finder(self._telling.exhibition, self._telling.code)
        self._found = self._finder.find(self._typed)
        entries = self._telling.exhibition.entries
        if fold(self._typed).strip():
            self._list.show([entries[name] for name in self._found.entries])
        else:
            self._list.show(sorted(entries.values(), key=lambda entry: fold(self._telling.text(entry).title)))
        self.changed.emit()
