"""The exhibition in one language: every word that is missing there comes from the default language."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibition.dates import Date
from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Award, Campaign, Movement, Organisation, Person, Place, Question, Topic
from kiosk.exhibition.references import LabelKey, Words
from kiosk.exhibition.text import EntryText
from kiosk.languages.dates import print_date, print_span, print_years
from kiosk.languages.language import Language, language

_DOT = " · "
_DASH = " – "


@dataclass(frozen=True, slots=True)
class Telling:
    """What the exhibition says in ``code``."""

    exhibition: Exhibition
    code: str

    @property
    def language(self) -> Language:
        return language(self.code)

    def text(self, entry: Entry) -> EntryText:
        return entry.texts.get(self.code) or entry.texts[self.exhibition.default_language]

    def borrowed_from(self, entry: Entry) -> str:
        """Name the language that stands in for a missing translation; empty where there is none missing."""
        told_in = self.text(entry).language
        return "" if told_in == self.code else language(told_in).name

    def words(self, words: Words | None) -> str:
        if words is None:
            return ""
        return words.get(self.code) or words.get(self.exhibition.default_language, "")

    def label(self, entry: Entry, key: LabelKey | None) -> str:
        """Return the words for ``key``: the entry's own before those that all entries share, this language before the default."""
        if key is None:
            return ""
        for code in (self.code, self.exhibition.default_language):
            text = entry.texts.get(code)
            if text is not None and key in text.labels:
                return text.labels[key]
            shared = self.exhibition.words.get(code, {})
            if key in shared:
                return shared[key]
        return ""

    def date(self, date: Date | None) -> str:
        return print_date(date, self.language) if date else ""

    def dates(self, entry: Entry) -> str:
        """Return when the thing of the entry was, and where if it is a person's life or has a place."""
        facts = entry.facts
        match facts:
            case Person():
                years = print_years(facts.born, facts.died, self.language)
                places = [self._place(entry, place) for place in (facts.born_in, facts.died_in)]
                return _DOT.join(part for part in (years, _DASH.join(place for place in places if place)) if part)
            case Award():
                return str(facts.established.start.year)
            case Campaign() | Movement() | Topic() | Question():
                return print_span(facts.start, facts.end, self.language)
            case Organisation():
                return print_span(facts.founded, facts.dissolved, self.language)

    def years(self, entry: Entry) -> str:
        """Return only the years, for a place where there is room for no more."""
        start, end = span(entry)
        return print_years(start, end, self.language)

    def life(self, entry: Entry) -> tuple[str, str, str, str]:
        """Return the year and place of a person's birth and of the death; four times nothing where one of the years is not known."""
        facts = entry.facts
        if not isinstance(facts, Person) or facts.born is None or facts.died is None:
            return "", "", "", ""
        born, died = (print_years(date, None, self.language) for date in (facts.born, facts.died))
        return born, self._place(entry, facts.born_in), died, self._place(entry, facts.died_in)

    def place(self, entry: Entry) -> str:
        facts = entry.facts
        return self._place(entry, facts.place) if isinstance(facts, Campaign | Movement | Organisation | Topic | Question) else ""

    def _place(self, entry: Entry, place: Place | None) -> str:
        return self.label(entry, place.name) if place else ""


def span(entry: Entry) -> tuple[Date | None, Date | None]:
    """Return the first and the last date of what the entry is about."""
    facts = entry.facts
    match facts:
        case Person():
            return facts.born, facts.died
        case Award():
            return facts.established, None
        case Organisation():
            return facts.founded, facts.dissolved
        case Campaign() | Movement() | Topic() | Question():
            return facts.start, facts.end
