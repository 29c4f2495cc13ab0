"""A plate that takes long to draw, at one size: it can be drawn here, in another process, or taken from the shelf."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.plates.shelf import key_of
from kiosk.plates.wish import Part

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
WHOLE = Part()


class Subject(Protocol):
    """What is drawn. It must survive pickling, because another process draws it."""

    @property
    def drawn_from(self) -> tuple[object, ...]:
        """Everything that decides how it looks."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of its plate in millimetres; it is drawn into the middle of any field, as large as fits."""

    def paint(self, painter: QPainter, area: QRectF, seen: QRectF) -> None:
        """Draw it into ``area``; only what lies in ``seen`` matters."""


@dataclass(frozen=True)
class Drawing:
    """``subject`` in a picture of ``width`` by ``height`` pixels, which shows ``part`` of it."""

    subject: Subject
    width: int
    height: int
    part: Part = WHOLE

    @property
    def whole(self) -> bool:
        return self.part == WHOLE

    @cached_property
    def name(self) -> str:
        """The subject as one number, whatever the size."""
        return key_of(self.subject.drawn_from)

    @property
    def key(self) -> str:
        part = self.part
        return f"{self.name}-{self.width}x{self.height}" + ("" if self.whole else f"-{part.left},{part.top},{part.zoom}")

    def draw(self) -> QImage:
        """Draw it now; this may take seconds."""
        image = QImage(self.width, self.height, FORMAT)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        try:
            self.subject.paint(painter, self.part.whole(self.width, self.height), QRectF(0, 0, self.width, self.height))
        finally:
            # A painter that outlives its image crashes the program long afterwards.
            painter.end()
        return image

    def sketched(self, image: QImage) -> QImage:
        """The same from a drawing of another size: its pixels as they are, in a field of this drawing's shape."""
        wide, high = self.subject.size
        larger = min(self.width / wide, self.height / high) / min(image.width() / wide, image.height() / high)
        field = QImage(max(1, round(self.width / larger)), max(1, round(self.height / larger)), FORMAT)
        field.fill(Qt.GlobalColor.transparent)
        painter = QPainter(field)
        try:
            painter.drawImage((field.width() - image.width()) // 2, (field.height() - image.height()) // 2, image)
        finally:
            painter.end()
        return field
