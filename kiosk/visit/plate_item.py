"""What a plate shows, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.plates import InsigniaPlate, MapPlate, MedalPlate, PhotographPlate, TimelinePlate
from kiosk.visit.chart_item import ChartItem
from kiosk.visit.charts import plate_chart
from kiosk.visit.honours import HonourItem, honour_items
from kiosk.visit.looks import looks
from kiosk.visit.medal_face import MedalFace
from kiosk.visit.media_item import MediaItem
from kiosk.visit.ribbon_bar import RibbonItem, ribbon_items
from kiosk.visit.strip import Strip
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class PlateItem(QObject):
    """A plate in one language. ``image`` is an address that the plates' image provider draws; empty for plates that are set in type."""

    def __init__(self, entry: Entry, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._telling = telling
        self._chart: ChartItem | None = None
        self._faces: list[MedalFace] | None = None
        self._photograph: MediaItem | None = None
        self._strip: Strip | None = None
        self._ribbons: list[RibbonItem] | None = None
        self._honours: list[HonourItem] | None = None

    @Property(str, constant=True)
    def kind(self) -> str:
        """The type of the plate; the dates of the entry stand in for a photograph and for signs of rank that cannot be shown."""
        plate = self._entry.facts.plate
        lost = isinstance(plate, PhotographPlate) and self.photograph is None
        return "date_card" if lost or (isinstance(plate, InsigniaPlate) and not plate.insignia) else plate.type

    @Property(MediaItem, constant=True)
    def photograph(self) -> MediaItem | None:
        """The picture of a curator's own that is the plate, if it is one and can be shown."""
        plate = self._entry.facts.plate
        if self._photograph is None and isinstance(plate, PhotographPlate):
            picture = next((picture for picture in self._entry.facts.pictures if picture.file == plate.file), None)
            self._photograph = MediaItem(self._entry, picture, self._telling, self) if picture else None
        return self._photograph if self._photograph and self._photograph.there else None

    @Property(str, constant=True)
    def image(self) -> str:
        match self._entry.facts.plate:
            case MedalPlate() | InsigniaPlate():
                return next((face.obverse for face in self.faces), "")
            case MapPlate():
                return f"image://plates/map/{self._telling.code}/{self._entry.id}"
            case _:
                return ""

    @Property(bool, constant=True)
    def enlargeable(self) -> bool:
        """Whether it shows more on the whole screen."""
        return self.image != "" or self.chart is not None or self.strip is not None or self.photograph is not None

    @Property(str, constant=True)
    def caption(self) -> str:
        if self.photograph is not None:
            return self.photograph.caption
        own = self._telling.label(self._entry, self._entry.facts.plate.caption)
        return own or next((face.name for face in self.faces), "")

    @Property(str, constant=True)
    def description(self) -> str:
        """What the plate shows, in words."""
        photograph = self.photograph
        return photograph.description if photograph else self._telling.text(self._entry).alt

    @Property(bool, constant=True)
    def schematic(self) -> bool:
        """Whether the drawing goes beyond what the sources tell."""
        return any(face.schematic for face in self.faces)

    @Property("QVariantList", constant=True)
    def faces(self) -> list[MedalFace]:
        """The classes of an award or the signs of rank, the first one first; empty for every other plate."""
        if self._faces is None:
            self._faces = [MedalFace(look, self._telling, self) for look in looks(self._entry, self._telling)]
        return self._faces

    @Property("QVariantList", constant=True)
    def honours(self) -> list[HonourItem]:
        """The awards of a person, each once."""
        if self._honours is None:
            self._honours = honour_items(self._entry, self._telling, self)
        return self._honours

    @Property("QVariantList", constant=True)
    def ribbons(self) -> list[RibbonItem]:
        """The ribbon bar of a person or the ribbons of an award's classes."""
        if self._ribbons is None:
            self._ribbons = ribbon_items(self._entry, self._telling, self)
        return self._ribbons

    @Property(str, constant=True)
    def years(self) -> str:
        return self._telling.years(self._entry)

    @Property("QStringList", constant=True)
    def life(self) -> list[str]:
        """Year and place of a person's birth, year and place of the death; empty where it is not known or not a person."""
        life = self._telling.life(self._entry)
        return list(life) if life[0] else []

    @Property(str, constant=True)
    def place(self) -> str:
        return self._telling.place(self._entry)

    @Property(Strip, constant=True)
    def strip(self) -> Strip | None:
        """The entry's dates on a line; none for every other plate."""
        if self._strip is None and isinstance(self._entry.facts.plate, TimelinePlate):
            self._strip = Strip(self._entry, self._telling, self)
        return self._strip

    @Property(ChartItem, constant=True)
    def chart(self) -> ChartItem | None:
        """The chart of a plate of figures; none for every other plate."""
        if self._chart is None:
            chart = plate_chart(self._entry, self._telling)
            self._chart = ChartItem(chart, self) if chart else None
        return self._chart
