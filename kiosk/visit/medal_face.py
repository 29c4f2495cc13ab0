"""The sides of a thing that a plate shows, and the parts of it that can be touched, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.visit.looks import Look, PlacedPart
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class MedalPart(QObject):
    """A part that can be touched: ``x`` and ``y`` in millimetres from the middle of the plate."""

    def __init__(self, placed: PlacedPart, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._x, self._y = placed
        self._telling = telling

    @Property(float, constant=True)
    def x(self) -> float:
        return self._x

    @Property(float, constant=True)
    def y(self) -> float:
        return self._y

    @Property(str, constant=True)
    def name(self) -> str:
        return self._telling.words(self._part.name)

    @Property(str, constant=True)
    def text(self) -> str:
        return self._telling.words(self._part.text)


@QmlElement
@QmlUncreatable("made by the visit")
class MedalFace(QObject):
    """One class of an award or one sign of rank. ``width`` and ``height`` of its plate are millimetres."""

    def __init__(self, look: Look, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._parts = [MedalPart(placed, telling, self) for placed in look.parts]
        self._reverse_parts = [MedalPart(placed, telling, self) for placed in look.reverse_parts]

    @Property(str, constant=True)
    def label(self) -> str:
        """What its button says; empty where there is only one."""
        return self._look.label

    @Property(str, constant=True)
    def name(self) -> str:
        """What it is; empty where the caption of the plate says so."""
        return self._look.name

    @Property(str, constant=True)
    def obverse(self) -> str:
        return self._look.obverse

    @Property(str, constant=True)
    def reverse(self) -> str:
        """The picture of the other side; empty where nothing is known of it."""
        return self._look.reverse

    @Property(bool, constant=True)
    def schematic(self) -> bool:
        """Whether the drawing goes beyond what the sources tell."""
        return self._look.schematic

    @Property(float, constant=True)
    def width(self) -> float:
        return self._look.width

    @Property(float, constant=True)
    def height(self) -> float:
        return self._look.height

    @Slot(float, float, float, result=float)
    def shareX(self, x: float, width: float, height: float) -> float:  # noqa: N802 - Qt's name
        """Where ``x`` lies, as a share of a field of this size that the plate fills."""
        return 0.5 + x * self._look.scale(width, height) / max(1.0, width)

    @Slot(float, float, float, result=float)
    def shareY(self, y: float, width: float, height: float) -> float:  # noqa: N802
        return 0.5 + y * self._look.scale(width, height) / max(1.0, height)

    @Property("QVariantList", constant=True)
    def parts(self) -> list[MedalPart]:
        return self._parts

    @Property("QVariantList", constant=True)
    def reverseParts(self) -> list[MedalPart]:  # noqa: N802 - Qt's name
        return self._reverse_parts
