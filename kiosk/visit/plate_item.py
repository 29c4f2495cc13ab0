"""What a plate shows, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.plates import FiguresPlate, MapPlate, MedalPlate, ShoulderBoardPlate, TimelinePlate
from kiosk.languages.numbers import print_figure
from kiosk.visit.medal_face import MedalFace, medal_faces
from kiosk.visit.strip import Strip
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_HEADROOM = 1.12
"""The scale of a chart ends a little beyond its largest number, so that the words beside the longest bar have room."""

_DRAWN = {MedalPlate: "medal", ShoulderBoardPlate: "shoulder_board", MapPlate: "map"}


@QmlElement
@QmlUncreatable("made by the visit")
class FigureBar(QObject):
    """One bar of a chart: ``low`` and ``high`` are shares of the scale, which starts at zero."""

    def __init__(self, label: str, value: str, low: float, high: float, parent: QObject) -> None:
        super().__init__(parent)
        self._label = label
        self._value = value
        self._low = low
        self._high = high

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def value(self) -> str:
        return self._value

    @Property(float, constant=True)
    def low(self) -> float:
        return self._low

    @Property(float, constant=True)
    def high(self) -> float:
        return self._high


@QmlElement
@QmlUncreatable("made by the visit")
class PlateItem(QObject):
    """A plate in one language. ``image`` is an address that the plates' image provider draws; empty for plates that are set in type."""

    def __init__(self, entry: Entry, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._telling = telling
        self._bars: list[FigureBar] | None = None
        self._faces: list[MedalFace] | None = None
        self._strip: Strip | None = None

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._entry.facts.plate.type

    @Property(str, constant=True)
    def image(self) -> str:
        kind = _DRAWN.get(type(self._entry.facts.plate))
        variant = {"medal": "0", "map": self._telling.code}.get(kind or "", self._telling.exhibition.default_language)
        return f"image://plates/{kind}/{variant}/{self._entry.id}" if kind else ""

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._telling.label(self._entry, self._entry.facts.plate.caption)

    @Property(str, constant=True)
    def description(self) -> str:
        """What the plate shows, in words."""
        return self._telling.text(self._entry).alt

    @Property(bool, constant=True)
    def schematic(self) -> bool:
        """Whether the drawing goes beyond what the sources tell."""
        return bool(getattr(self._entry.facts.plate, "doubtful", False)) or any(face.schematic for face in self.faces)

    @Property("QVariantList", constant=True)
    def faces(self) -> list[MedalFace]:
        """The classes of an award, the first one first; empty for every other plate."""
        if self._faces is None:
            self._faces = list(medal_faces(self._entry, self._telling, self))
        return self._faces

    @Property(str, constant=True)
    def years(self) -> str:
        return self._telling.years(self._entry)

    @Property(str, constant=True)
    def place(self) -> str:
        return self._telling.place(self._entry)

    @Property(Strip, constant=True)
    def strip(self) -> Strip | None:
        """The entry's dates on a line; none for every other plate."""
        if self._strip is None and isinstance(self._entry.facts.plate, TimelinePlate):
            self._strip = Strip(self._entry, self._telling, self)
        return self._strip

    @Property("QVariantList", constant=True)
    def bars(self) -> list[FigureBar]:
        if self._bars is None:
            figures = self._entry.facts.figures if isinstance(self._entry.facts.plate, FiguresPlate) else ()
            scale = max((figure.top for figure in figures), default=1.0) * _HEADROOM
            self._bars = [self._bar(figure, scale) for figure in figures]
        return self._bars

    def _bar(self, figure: Figure, scale: float) -> FigureBar:
        label = self._telling.label(self._entry, figure.label)
        who = [self._telling.label(self._entry, figure.by), self._telling.date(figure.when)]
        label = ", ".join(part for part in (label, *who) if part)
        return FigureBar(label, print_figure(figure, self._telling.language), figure.low / scale, figure.top / scale, self)
