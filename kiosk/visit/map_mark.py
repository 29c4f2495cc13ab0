"""An area, a route or a band on a map, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibition.map_marks import Area, Reach, Route
from kiosk.exhibition.references import EntryId
from kiosk.languages.numbers import print_number
from kiosk.plates.lines import Line
from kiosk.plates.marks import box_around, contains, near
from kiosk.visit.entry_card import EntryCard
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class MapMark(QObject):
    """``kind`` is ``area``, ``route`` or ``reach``; ``path`` its edge or its way in kilometres, ``x`` and ``y`` where its name stands.

    ``weight`` (0 to 1) tells how broad a route is among its like, ``figure`` the number that stands for it.
    """

    retold = Signal()
    pathChanged = Signal()
    namedChanged = Signal()

    def __init__(self, mark: Area | Route | Reach, path: Line, weight: float, telling: Telling, card: EntryCard | None, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = mark
        self._path = path
        self._weight = weight
        self._telling = telling
        self._card = card
        self._named_at: int | None = 0

    def there(self, day: float) -> bool:
        """Whether the thing was there on ``day``, an ordinal, or is still to be seen."""
        if isinstance(self._mark, Reach) or self._mark.date is None:
            return True
        begun = self._mark.date.first_day.toordinal() <= round(day)
        return begun and (self._mark.stays or round(day) <= self._mark.date.last_day.toordinal())

    @property
    def begins(self) -> int | None:
        """The ordinal of its first day; none where it is always there."""
        return None if isinstance(self._mark, Reach) or self._mark.date is None else self._mark.date.first_day.toordinal()

    @property
    def leads_to(self) -> EntryId | None:
        return None if isinstance(self._mark, Reach) else self._mark.entry

    def tell(self, telling: Telling) -> None:
        self._telling = telling
        self.retold.emit()

    def move(self, path: Line) -> None:
        """Show the thing in another place."""
        self._path = path
        self.pathChanged.emit()

    @property
    def anchors(self) -> tuple[tuple[float, float], ...]:
        """Where the name may stand, the best place first, in kilometres."""
        if isinstance(self._mark, Area):
            left, top, right, bottom = box_around(self._path)
            x, high = (left + right) / 2, bottom - top
            return tuple((x, top + high * share) for share in (0.5, 0.2, 0.8, 0.02, 0.98))
        last = len(self._path) - 1
        return tuple(self._path[round(last * share)] for share in (0.5, 0.62, 0.38, 0.74, 0.26, 0.86)) if self._path else ()

    def show_name(self, anchor: int | None) -> None:
        """Show the name at one of its ``anchors``, or only a dot where none has room."""
        if anchor != self._named_at:
            self._named_at = anchor
            self.namedChanged.emit()

    def distance(self, x: float, y: float) -> float:
        """How far a point is from the thing, in kilometres; 0 within an area. A band is not to be touched."""
        match self._mark:
            case Area():
                return 0.0 if contains(self._path, x, y) else near(self._path, x, y)
            case Route():
                return near(self._path, x, y)
            case Reach():
                return float("inf")

    @Property(str, constant=True)
    def kind(self) -> str:
        return type(self._mark).__name__.lower()

    @Property(str, constant=True)
    def accent(self) -> str:
        return "red" if isinstance(self._mark, Reach) else self._mark.accent

    @Property(str, notify=retold)
    def name(self) -> str:
        return self._telling.words(self._mark.name)

    @Property(str, notify=retold)
    def text(self) -> str:
        return self._telling.words(self._mark.text)

    @Property(str, notify=retold)
    def dates(self) -> str:
        return "" if isinstance(self._mark, Reach) else self._telling.date(self._mark.date)

    @Property(str, notify=retold)
    def figure(self) -> str:
        """The count or the share, in the visitor's language."""
        if isinstance(self._mark, Reach):
            return ""
        numbers = self._telling.language.numbers
        share = self._mark.share if isinstance(self._mark, Route) else None
        if share is None and self._mark.count is None:
            return ""
        told = print_number(share or self._mark.count or 0, self._telling.language)
        told = numbers["percent"].format(n=told) if share is not None else told
        return numbers["about"].format(n=told) if self._mark.about else told

    @Property(bool, notify=namedChanged)
    def named(self) -> bool:
        """Whether there is room for the name."""
        return self._named_at is not None

    @Property(float, constant=True)
    def weight(self) -> float:
        return self._weight

    @Property("QVariantList", notify=pathChanged)
    def path(self) -> list[QPointF]:
        return [QPointF(x, y) for x, y in self._path]

    @Property(float, notify=namedChanged)
    def x(self) -> float:
        return self._anchor[0]

    @Property(float, notify=namedChanged)
    def y(self) -> float:
        return self._anchor[1]

    @Property(EntryCard, constant=True)
    def card(self) -> EntryCard | None:
        """The entry that tells more."""
        return self._card

    @property
    def _anchor(self) -> tuple[float, float]:
        return self.anchors[self._named_at or 0] if self._path else (0.0, 0.0)
