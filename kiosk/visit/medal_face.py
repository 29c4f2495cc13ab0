"""The sides of a medal and the parts of it that can be touched, for QML."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.badges import BadgeSheet, Part
from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Award
from kiosk.plates.hanging import hang
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class MedalPart(QObject):
    """A part of a badge: ``x`` and ``y`` in millimetres from the middle of the plate."""

    def __init__(self, part: Part, badge: tuple[float, float], telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._badge = badge
        self._telling = telling

    @Property(float, constant=True)
    def x(self) -> float:
        return self._badge[0] + self._part.at[0]

    @Property(float, constant=True)
    def y(self) -> float:
        return self._badge[1] + self._part.at[1]

    @Property(str, constant=True)
    def name(self) -> str:
        return self._telling.words(self._part.name)

    @Property(str, constant=True)
    def text(self) -> str:
        return self._telling.words(self._part.text)


@QmlElement
@QmlUncreatable("made by the visit")
class MedalFace(QObject):
    """One class of an award. ``width`` and ``height`` of its plate are millimetres."""

    def __init__(self, entry: Entry, award: Award, number: int, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._number = number
        self._telling = telling
        self._worn = award.badges[number]
        self._sheet: BadgeSheet = telling.exhibition.badges[self._worn.badge]
        self._hanging = hang(award, self._sheet)
        self._parts: dict[str, list[MedalPart]] = {}

    @Property(str, constant=True)
    def label(self) -> str:
        """The class; empty where there is only one."""
        return self._telling.label(self._entry, self._worn.of)

    @Property(str, constant=True)
    def obverse(self) -> str:
        return f"image://plates/medal/{self._number}/{self._entry.id}"

    @Property(str, constant=True)
    def reverse(self) -> str:
        """The picture of the other side; empty where nothing is known of it."""
        return f"image://plates/medal/{self._number}r/{self._entry.id}" if self._sheet.reverse else ""

    @Property(bool, constant=True)
    def schematic(self) -> bool:
        """Whether the drawing goes beyond what the sources tell."""
        return self._sheet.doubtful

    @Property(float, constant=True)
    def width(self) -> float:
        return self._hanging.width

    @Property(float, constant=True)
    def height(self) -> float:
        return self._hanging.height

    @Slot(float, float, float, result=float)
    def shareX(self, x: float, width: float, height: float) -> float:  # noqa: N802 - Qt's name
        """Where ``x`` lies, as a share of a field of this size that the plate fills."""
        return 0.5 + x * self._hanging.scale(width, height) / max(1.0, width)

    @Slot(float, float, float, result=float)
    def shareY(self, y: float, width: float, height: float) -> float:  # noqa: N802
        return 0.5 + y * self._hanging.scale(width, height) / max(1.0, height)

    @Property("QVariantList", constant=True)
    def parts(self) -> list[MedalPart]:
        return self._on("obverse")

    @Property("QVariantList", constant=True)
    def reverseParts(self) -> list[MedalPart]:  # noqa: N802 - Qt's name
        return self._on("reverse")

    def _on(self, side: str) -> list[MedalPart]:
        if side not in self._parts:
            parts = [part for part in self._sheet.parts if part.side == side and (not part.only or self._worn.of in part.only)]
            self._parts[side] = [MedalPart(part, self._hanging.badge, self._telling, self) for part in parts]
        return self._parts[side]


def medal_faces(entry: Entry, telling: Telling, parent: QObject) -> Iterator[MedalFace]:
    """The classes of the award that ``entry`` is about, none for any other entry."""
    award = entry.facts
    if isinstance(award, Award):
        yield from (MedalFace(entry, award, number, telling, parent) for number in range(len(award.badges)))
