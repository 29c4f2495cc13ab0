"""A chart worked out: what is drawn where, as shares of its scale, with every word that is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Campaign
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.plates import FiguresPlate
from kiosk.languages.numbers import print_figure, print_number
from kiosk.visit.chart_scale import date_ticks, day_of, round_ticks
from kiosk.visit.telling import Telling

translate = QCoreApplication.translate

_SOURCES_BELOW = 2

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure as it is drawn. ``low``, ``high`` and ``of`` are shares of the scale; of dots they are numbers of marks.

    A part of a whole begins at ``low`` and ends at ``high``. ``series`` tells sides, lines and parts apart.
    """

    label: str
    value: str
    low: float
    high: float
    of: float = 0
    series: int = 0
    about: bool = False
    over: bool = False
    at: float = 0


@dataclass(frozen=True, slots=True)
class Row:
    """Figures that belong together under one title; ``detail`` is what a touch tells."""

    title: str
    marks: tuple[Mark, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A number or a date on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """The change of one thing: its upper and lower edge as shares of both axes, from the top left."""

    name: str
    upper: Points
    lower: Points


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that a chart shows."""

    kind: str
    rows: tuple[Row, ...]
    foot: str
    ticks: tuple[Tick, ...] = ()
    dates: tuple[Tick, ...] = ()
    lines: tuple[Line, ...] = ()
    sides: tuple[str, ...] = ()
    key: str = ""
    person: bool = False


def plate_chart(entry: Entry, telling: Telling) -> Chart | None:
    """Return the chart of a plate of figures; None for every other plate."""
    plate, figures = entry.facts.plate, entry.facts.figures
    if not isinstance(plate, FiguresPlate):
        return None
    teller = _Charts(entry, telling)
    match plate.chart:
        case "dots":
            return teller.dots(plate, figures)
        case "parts":
            return teller.parts(plate, figures)
        case "time":
            return teller.time(plate, figures)
        case "sides":
            return teller.sides([("", figure) for figure in figures])
        case _:
            return teller.bars(plate, figures)


def campaign_chart(entry: Entry, telling: Telling) -> Chart | None:
    """Return the forces and losses of a campaign's sides in comparison, people before things; None where nobody counted."""
    if not isinstance(entry.facts, Campaign):
        return None
    counted = [
        (kind, replace(figure, side=side.name)) for side in entry.facts.sides for kind in ("forces", "losses") for figure in getattr(side, kind)
    ]
    counted.sort(key=lambda each: (each[0], each[1].unit is None))
    return _Charts(entry, telling).sides(counted) if counted else None


@dataclass(frozen=True, slots=True)
class _Charts:
    entry: Entry
    telling: Telling

    def bars(self, plate: FiguresPlate, figures: tuple[Figure, ...]) -> Chart:
        top = plate.whole or max((figure.top for figure in figures), default=1) or 1
        own = any(figure.of for figure in figures)
        rows = [self._row(figure, *self._shares(figure, figure.of if own and figure.of else top)) for figure in figures]
        ticks = () if own or plate.chart == "table" else self._ticks(top)
        return Chart(plate.chart, tuple(rows), self._foot(figures), ticks)

    def dots(self, plate: FiguresPlate, figures: tuple[Figure, ...]) -> Chart:
        each = plate.each or 1
        rows = tuple(self._row(figure, *self._shares(figure, each)) for figure in figures)
        unit = self.telling.label(self.entry, figures[0].unit)
        stands_for = f"{print_number(each, self.telling.language)} {unit}".strip()
        key = "" if each == 1 else translate("Charts", "One mark: %1").replace("%1", stands_for)
        return Chart("dots", rows, self._foot(figures), key=key, person=plate.mark == "person")

    def parts(self, plate: FiguresPlate, figures: tuple[Figure, ...]) -> Chart:
        whole = plate.whole or sum(figure.low for figure in figures) or 1
        rows, before = [], 0.0
        for number, figure in enumerate(figures):
            row = self._row(figure, before / whole, (before + figure.low) / whole, 0)
            rows.append(replace(row, marks=tuple(replace(mark, series=number) for mark in row.marks)))
            before += figure.low
        return Chart("parts", tuple(rows), self._foot(figures))

    def time(self, plate: FiguresPlate, figures: tuple[Figure, ...]) -> Chart:
        dated = sorted(((figure.when, figure) for figure in figures if figure.when), key=lambda each: each[0].first_day)
        top = max((figure.top for figure in figures), default=1) or 1
        days = [date.first_day.toordinal() if plate.steps else day_of(date) for date, _ in dated]
        first, last = days[0], max(days[-1], dated[-1][0].last_day.toordinal() if plate.steps else 0)
        names = list(dict.fromkeys(figure.label for figure in figures))
        marks: dict[str, list[tuple[Figure, Mark]]] = {}
        for day, (date, figure) in zip(days, dated, strict=True):
            name = self.telling.label(self.entry, figure.label) if len(names) > 1 else ""
            mark = self._mark(figure, name, *self._shares(figure, top), at=(day - first) / (last - first or 1), series=names.index(figure.label))
            marks.setdefault(self.telling.date(date), []).append((figure, mark))
        rows = tuple(Row(date, tuple(mark for _, mark in both), self._details([figure for figure, _ in both])) for date, both in marks.items())
        told = [self.telling.label(self.entry, name) for name in names]
        lines = tuple(
            _line(name, [mark for row in rows for mark in row.marks if mark.series == number], steps=plate.steps) for number, name in enumerate(told)
        )
        dates = [
            Tick((day - first) / (last - first or 1), label)
            for day, label in date_ticks([date for date, _ in dated], first, last, self.telling.language)
        ]
        return Chart("time", rows, self._foot(figures), self._ticks(top), tuple(dates), lines)

    def sides(self, counted: list[tuple[str, Figure]]) -> Chart:
        names = list(dict.fromkeys(self.telling.label(self.entry, figure.side) for _, figure in counted))
        rows: dict[tuple[str, str], list[Figure]] = {}
        for kind, figure in counted:
            rows.setdefault((kind, self.telling.label(self.entry, figure.label)), []).append(figure)
        scales: dict[tuple[str, str], float] = {}
        for row, figures in rows.items():
            scale = _scale_of(row, figures)
            scales[scale] = max(scales.get(scale, 0), *(figure.top for figure in figures))
        told = tuple(self._side_row(row[1], figures, names, scales[_scale_of(row, figures)]) for row, figures in rows.items())
        only = next(iter(scales.values())) if len(scales) == 1 else 0
        return Chart("sides", told, self._foot(tuple(figure for _, figure in counted)), self._ticks(only) if only else (), sides=tuple(names))

    def _side_row(self, title: str, figures: list[Figure], names: list[str], top: float) -> Row:
        marks = []
        for figure in sorted(figures, key=lambda each: names.index(self.telling.label(self.entry, each.side))):
            side = self.telling.label(self.entry, figure.side)
            twice = sum(other.side == figure.side for other in figures) > 1
            label = ", ".join(part for part in (side, self._who(figure) if twice else self.telling.date(figure.when)) if part)
            marks.append(self._mark(figure, label, *self._shares(figure, top or 1), series=names.index(side)))
        return Row(title, tuple(marks), self._details(figures))

    def _row(self, figure: Figure, low: float, high: float, of: float) -> Row:
        who = "" if self._counted_once(self.entry.facts.figures) else self._who(figure)
        title = ", ".join(part for part in (self.telling.label(self.entry, figure.label), who) if part)
        return Row(title, (self._mark(figure, "", low, high, of),), self._details([figure]))

    def _mark(self, figure: Figure, label: str, low: float, high: float, of: float, *, at: float = 0, series: int = 0) -> Mark:
        value = print_figure(figure, self.telling.language)
        return Mark(label, value, low, high, of, series, figure.about, figure.over, at)

    def _shares(self, figure: Figure, scale: float) -> tuple[float, float, float]:
        return figure.low / scale, figure.top / scale, (figure.of or 0) / scale

    def _who(self, figure: Figure) -> str:
        return ", ".join(part for part in (self.telling.label(self.entry, figure.by), self.telling.date(figure.when)) if part)

    def _details(self, figures: list[Figure]) -> str:
        """Tell each figure in full: whose, exactly how much, who counted, when, and where that stands."""
        told = []
        for figure in figures:
            value = " ".join(part for part in (print_figure(figure, self.telling.language), self.telling.label(self.entry, figure.unit)) if part)
            side = self.telling.label(self.entry, figure.side)
            told.append(f"{side}: {value}" if side else value)
            told += [part for part in (self._who(figure), self._sources((figure,))) if part]
        return "\n".join(told)

    def _foot(self, figures: tuple[Figure, ...]) -> str:
        """Name who counted and the source below the chart; where there are many, say how to learn which is whose."""
        keys = {key for figure in figures for key in figure.sources}
        if len(keys) > _SOURCES_BELOW:
            return translate("Charts", "Touch a line to read who counted, and where that stands")
        sources = self._sources(figures)
        who = self._who(figures[0]) if self._counted_once(figures) else ""
        return sources if who in sources else ". ".join(part for part in (who, sources) if part)

    def _counted_once(self, figures: tuple[Figure, ...]) -> bool:
        """Whether one person counted everything at one time, so that it need not be told of each figure."""
        return len({(figure.by, figure.when) for figure in figures}) == 1

    def _sources(self, figures: tuple[Figure, ...]) -> str:
        known = self.telling.exhibition.sources
        keys = dict.fromkeys(key for figure in figures for key in figure.sources if key in known)
        works = [", ".join(part for part in (known[key].author, known[key].title) if part) for key in keys]
        label = translate("Charts", "Source: %1") if len(works) == 1 else translate("Charts", "Sources: %1")
        return label.replace("%1", "; ".join(works)) if works else ""

    def _ticks(self, top: float) -> tuple[Tick, ...]:
        return tuple(Tick(number / top, print_number(number, self.telling.language)) for number in round_ticks(top))


def _scale_of(row: tuple[str, str], figures: list[Figure]) -> tuple[str, str]:
    """Figures of one unit share a scale; a figure without a unit says in its label what it counts, and has its own."""
    kind, label = row
    unit = figures[0].unit
    return (kind, f"unit {unit}") if unit else (kind, label)


def _line(name: str, marks: list[Mark], *, steps: bool) -> Line:
    edges = []
    for edge in ([(mark.at, 1 - mark.high) for mark in marks], [(mark.at, 1 - mark.low) for mark in marks]):
        held = [point for (x, y), (after, _) in zip(edge, [*edge[1:], (1.0, 0.0)], strict=True) for point in ((x, y), (after, y))]
        edges.append(tuple(held if steps else edge))
    return Line(name, edges[0], edges[1])
