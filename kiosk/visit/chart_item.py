"""A chart, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQml import QmlElement

from kiosk.visit.charts import Chart, Line, Mark, Points, Row, Tick
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class ChartMark(QObject):
    """One figure as it is drawn: ``low`` and ``high`` are shares of the scale, or numbers of dots."""

    def __init__(self, mark: Mark, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = mark

    @Property(str, constant=True)
    def label(self) -> str:
        return self._mark.label

    @Property(str, constant=True)
    def value(self) -> str:
        return self._mark.value

    @Property(float, constant=True)
    def low(self) -> float:
        return self._mark.low

    @Property(float, constant=True)
    def high(self) -> float:
        return self._mark.high

    @Property(float, constant=True)
    def whole(self) -> float:
        """What the figure is a part of; 0 where it is part of nothing."""
        return self._mark.of

    @Property(int, constant=True)
    def series(self) -> int:
        return self._mark.series

    @Property(bool, constant=True)
    def about(self) -> bool:
        return self._mark.about

    @Property(bool, constant=True)
    def over(self) -> bool:
        return self._mark.over

    @Property(float, constant=True)
    def at(self) -> float:
        """Where it stands on the axis of time."""
        return self._mark.at


@QmlElement
@QmlUncreatable("made by the visit")
class ChartRow(QObject):
    """Figures under one title; ``detail`` is what a touch tells, ``spoken`` the whole row in words."""

    def __init__(self, row: Row, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._marks = [ChartMark(mark, self) for mark in row.marks]

    @Property(str, constant=True)
    def title(self) -> str:
        return self._row.title

    @Property(str, constant=True)
    def detail(self) -> str:
        return self._row.detail

    @Property(str, constant=True)
    def spoken(self) -> str:
        told = [f"{mark.label}: {mark.value}" if mark.label else mark.value for mark in self._row.marks]
        return f"{self._row.title}: {'; '.join(told)}"

    @Property("QVariantList", constant=True)
    def marks(self) -> list[ChartMark]:
        return self._marks


@QmlElement
@QmlUncreatable("made by the visit")
class ChartTick(QObject):
    """A number or a date on an axis."""

    def __init__(self, tick: Tick, parent: QObject) -> None:
        super().__init__(parent)
        self._tick = tick

    @Property(float, constant=True)
    def at(self) -> float:
        return self._tick.at

    @Property(str, constant=True)
    def label(self) -> str:
        return self._tick.label


@QmlElement
@QmlUncreatable("made by the visit")
class ChartLine(QObject):
    """The change of one thing over time, as points on a square of side 1."""

    def __init__(self, line: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line

    @Property(str, constant=True)
    def name(self) -> str:
        return self._line.name

    @Property("QVariantList", constant=True)
    def upper(self) -> list[QPointF]:
        return _points(self._line.upper)

    @Property("QVariantList", constant=True)
    def lower(self) -> list[QPointF]:
        return _points(self._line.lower)


@QmlElement
@QmlUncreatable("made by the visit")
class ChartItem(QObject):
    """Everything that a chart shows. ``kind`` is that of the plate: bars, dots, parts, time, sides or table."""

    def __init__(self, chart: Chart, parent: QObject) -> None:
        super().__init__(parent)
        self._chart = chart
        self._rows = [ChartRow(row, self) for row in chart.rows]
        self._ticks = [ChartTick(tick, self) for tick in chart.ticks]
        self._dates = [ChartTick(tick, self) for tick in chart.dates]
        self._lines = [ChartLine(line, self) for line in chart.lines]

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._chart.kind

    @Property("QVariantList", constant=True)
    def rows(self) -> list[ChartRow]:
        return self._rows

    @Property("QVariantList", constant=True)
    def ticks(self) -> list[ChartTick]:
        return self._ticks

    @Property("QVariantList", constant=True)
    def dates(self) -> list[ChartTick]:
        return self._dates

    @Property("QVariantList", constant=True)
    def lines(self) -> list[ChartLine]:
        return self._lines

    @Property("QStringList", constant=True)
    def sides(self) -> list[str]:
        return list(self._chart.sides)

    @Property(str, constant=True)
    def key(self) -> str:
        """What one mark stands for; empty where that needs no words."""
        return self._chart.key

    @Property(bool, constant=True)
    def person(self) -> bool:
        """Whether a mark has the shape of a person."""
        return self._chart.person

    @Property(str, constant=True)
    def foot(self) -> str:
        """Where the figures come from."""
        return self._chart.foot

    @Property(bool, constant=True)
    def ranged(self) -> bool:
        """Whether a figure is a range."""
        drawn = [mark for row in self._chart.rows for mark in row.marks]
        return self._chart.kind not in {"parts", "table"} and any(mark.high > mark.low for mark in drawn)


def _points(points: Points) -> list[QPointF]:
    return [QPointF(x, y) for x, y in points]
