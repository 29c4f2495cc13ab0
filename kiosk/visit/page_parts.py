"""The parts of an entry's page: tabs, blocks of text, rows of facts, sources."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry, Source
from kiosk.exhibition.plates import InsigniaPlate
from kiosk.exhibition.text import Block, Heading, ListBlock, Paragraph, Quote, Table
from kiosk.visit.chart_item import ChartItem
from kiosk.visit.charts import Chart
from kiosk.visit.fact_rows import FactGroup
from kiosk.visit.markup import styled
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class BlockItem(QObject):
    """A block of text. ``lines`` are styled text; a table has ``columns`` of them in each row, the first row is its head."""

    def __init__(self, block: Block, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = 1
        match block:
            case Paragraph():
                self._kind, self._lines = "paragraph", [styled(block.spans)]
            case Heading():
                self._kind, self._lines = "heading", [styled(block.spans)]
            case ListBlock():
                self._kind, self._lines = "numbers" if block.ordered else "list", [styled(item) for item in block.items]
            case Quote():
                self._kind, self._lines = "quote", [styled(line) for line in block.lines]
            case Table():
                self._kind, self._columns = "table", len(block.head)
                self._lines = [styled(cell) for row in (block.head, *block.rows) for cell in row]

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._kind

    @Property("QStringList", constant=True)
    def lines(self) -> list[str]:
        return self._lines

    @Property(int, constant=True)
    def columns(self) -> int:
        return self._columns


@QmlElement
@QmlUncreatable("made by the visit")
class FactItem(QObject):
    """A fact with its name; a group begins with a row that has only a ``label``."""

    def __init__(self, label: str, value: str, note: str, parent: QObject) -> None:
        super().__init__(parent)
        self._label = label
        self._value = value
        self._note = note

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def value(self) -> str:
        return self._value

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note


@QmlElement
@QmlUncreatable("made by the visit")
class TabItem(QObject):
    """A tab: running text (``blocks``) or facts in rows (``facts``), with a ``chart`` below them."""

    def __init__(
        self,
        title: str,
        blocks: tuple[Block, ...],
        groups: tuple[FactGroup, ...],
        parent: QObject,
        *,
        disputed: bool = False,
        chart: Chart | None = None,
    ) -> None:
        super().__init__(parent)
        self._chart = ChartItem(chart, self) if chart else None
        self._title = title
        self._disputed = disputed
        self._blocks = [BlockItem(block, self) for block in blocks]
        self._facts = [
            item
            for group in groups
            for item in (
                *([FactItem(group.title, "", "", self)] if group.title else []),
                *(FactItem(row.label, row.value, row.note, self) for row in group.rows),
            )
        ]

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(bool, constant=True)
    def disputed(self) -> bool:
        return self._disputed

    @Property("QVariantList", constant=True)
    def blocks(self) -> list[BlockItem]:
        return self._blocks

    @Property("QVariantList", constant=True)
    def facts(self) -> list[FactItem]:
        return self._facts

    @Property(ChartItem, constant=True)
    def chart(self) -> ChartItem | None:
        return self._chart


@QmlElement
@QmlUncreatable("made by the visit")
class SourceItem(QObject):
    """A work of the bibliography; ``number`` is that of its footnote, 0 if the text does not name it."""

    def __init__(self, source: Source, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._number = number

    @Property(int, constant=True)
    def number(self) -> int:
        return self._number

    @Property(str, constant=True)
    def title(self) -> str:
        return self._source.title

    @Property(str, constant=True)
    def details(self) -> str:
        return ", ".join(part for part in (self._source.author, self._source.year, self._source.where) if part)


def source_items(entry: Entry, telling: Telling, parent: QObject) -> list[SourceItem]:
    """Return the works that an entry's text names, in the order of its footnotes, then those that only its facts name."""
    notes = telling.text(entry).notes
    known = telling.exhibition.sources
    plate = entry.facts.plate
    signs = (telling.exhibition.insignia[name] for name in (plate.insignia if isinstance(plate, InsigniaPlate) else ()))
    more = dict.fromkeys((*entry.facts.sources, *(key for sign in signs for key in sign.sources)))
    keys = (*notes, *(key for key in more if key not in notes))
    return [SourceItem(known[key], number if key in notes else 0, parent) for number, key in enumerate(keys, 1) if key in known]
