"""The facts of an entry as rows to read: a name, a value, and who says so."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.exhibition.dates import Date
from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Award, Campaign, Commander, Honour, Movement, Organisation, Person, Place, Question, Side, Topic
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.references import EntryId, LabelKey
from kiosk.languages.dates import print_span
from kiosk.languages.numbers import print_figure
from kiosk.visit.honours import times_of
from kiosk.visit.telling import Telling

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts that belong together."""

    title: str
    rows: tuple[FactRow, ...]


def fact_groups(entry: Entry, telling: Telling) -> tuple[FactGroup, ...]:
    """Return what ``entry.yaml`` knows, in the order a visitor would ask.

    What a chart shows is left out: the figures of a question, the forces and losses of a campaign.
    """
    facts = entry.facts
    teller = _Teller(entry, telling)
    match facts:
        case Person():
            groups = teller.person(facts)
        case Award():
            groups = teller.award(facts)
        case Campaign():
            groups = teller.campaign(facts)
        case Movement() | Topic():
            groups = (teller.when_and_where(print_span(facts.start, facts.end, telling.language), facts.place),)
        case Organisation():
            groups = (teller.when_and_where(print_span(facts.founded, facts.dissolved, telling.language), facts.place),)
        case Question():
            return tuple(group for group in (teller.claims(facts),) if group.rows)
    figures = FactGroup(translate("FactRows", "Figures"), tuple(teller.figure(figure) for figure in facts.figures))
    return tuple(group for group in (*groups, figures) if group.rows)


@dataclass(frozen=True, slots=True)
class _Teller:
    entry: Entry
    telling: Telling

    def person(self, person: Person) -> tuple[FactGroup, ...]:
        life = (
            FactRow(translate("FactRows", "Born"), self._dated(person.born, person.born_in)),
            FactRow(translate("FactRows", "Died"), self._dated(person.died, person.died_in)),
        )
        ranks = tuple(FactRow(self._label(rank.rank), self.telling.date(rank.date)) for rank in person.ranks)
        posts = tuple(FactRow(self._label(post.post), self.telling.date(post.date)) for post in person.posts)
        awards = tuple(FactRow(self._honour(honour), times_of(honour, self.telling)) for honour in person.awards)
        return (
            FactGroup("", tuple(row for row in life if row.value)),
            FactGroup(translate("FactRows", "Ranks"), ranks),
            FactGroup(translate("FactRows", "Posts"), posts),
            FactGroup(translate("FactRows", "Awards"), awards),
        )

    def award(self, award: Award) -> tuple[FactGroup, ...]:
        rows = [FactRow(translate("FactRows", "Established"), self.telling.date(award.established))]
        if award.classes > 1:
            rows.append(FactRow(translate("FactRows", "Classes"), str(award.classes)))
        sheets = (self.telling.exhibition.badges[worn.badge] for worn in award.badges)
        sizes = dict.fromkeys(translate("FactRows", "%1 mm").replace("%1", f"{sheet.width:g}") for sheet in sheets if sheet.sized)
        if sizes:
            rows.append(FactRow(translate("FactRows", "Width"), ", ".join(sizes)))
        awarded = FactGroup(translate("FactRows", "How many"), tuple(self.figure(figure) for figure in award.awarded))
        return FactGroup("", tuple(rows)), awarded

    def campaign(self, campaign: Campaign) -> tuple[FactGroup, ...]:
        when = print_span(campaign.start, campaign.end, self.telling.language)
        return (self.when_and_where(when, campaign.place), *(self._side(side) for side in campaign.sides))

    def when_and_where(self, when: str, place: Place | None) -> FactGroup:
        rows = (
            FactRow(translate("FactRows", "When"), when),
            FactRow(translate("FactRows", "Where"), self._label(place.name) if place else ""),
        )
        return FactGroup("", tuple(row for row in rows if row.value))

    def claims(self, question: Question) -> FactGroup:
        rows = tuple(
            FactRow(", ".join(part for part in (self._label(claim.by), self.telling.date(claim.when)) if part), self._label(claim.claim))
            for claim in question.claims
        )
        return FactGroup("", rows)

    def figure(self, figure: Figure) -> FactRow:
        unit = self._label(figure.unit)
        value = print_figure(figure, self.telling.language)
        who = ", ".join(part for part in (self._label(figure.by), self.telling.date(figure.when)) if part)
        return FactRow(self._label(figure.label), f"{value} {unit}" if unit else value, who)

    def _side(self, side: Side) -> FactGroup:
        commanders = ", ".join(self._commander(commander) for commander in side.commanders)
        rows = (FactRow(translate("FactRows", "Commanders"), commanders),) if commanders else ()
        return FactGroup(self._label(side.name), rows)

    def _commander(self, commander: Commander) -> str:
        return self._entry_or_label(commander.person, commander.label)

    def _honour(self, honour: Honour) -> str:
        return self._entry_or_label(honour.award, honour.label)

    def _entry_or_label(self, entry_id: EntryId | None, label: LabelKey | None) -> str:
        named = self.telling.exhibition.entries.get(entry_id) if entry_id else None
        return self.telling.text(named).title if named else self._label(label)

    def _dated(self, date: Date | None, place: Place | None) -> str:
        return ", ".join(part for part in (self.telling.date(date), self._label(place.name) if place else "") if part)

    def _label(self, key: LabelKey | None) -> str:
        return self.telling.label(self.entry, key)
