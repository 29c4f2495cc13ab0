"""A curator's pictures and videos, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Entry
from kiosk.exhibition.facts import Picture, Video
from kiosk.exhibition.pictures import Prepared
from kiosk.visit.telling import Telling
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MIDDLE = (0.5, 0.5)


@QmlElement
@QmlUncreatable("made by the visit")
class MediaItem(QObject):
    """A picture or a video in one language. Its files are ones that this program has prepared or checked."""

    def __init__(self, entry: Entry, thing: Picture | Video, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        name = f"{entry.id}/{thing.file}"
        self._thing = thing
        self._words = telling.text(entry).pictures.get(thing.file)
        self._prepared: Prepared | None = telling.exhibition.pictures.get(name) if isinstance(thing, Picture) else None
        self._video = "" if isinstance(thing, Picture) else telling.exhibition.videos.get(name, "")

    @property
    def there(self) -> bool:
        """Whether there is a file that the window may load."""
        return bool(self._prepared or self._video)

    @Property(str, constant=True)
    def kind(self) -> str:
        return "picture" if isinstance(self._thing, Picture) else "video"

    @Property(str, constant=True)
    def source(self) -> str:
        """The address of a video, or of a picture at its largest."""
        return _address(self._prepared.files[-1][1] if self._prepared else self._video)

    @Slot(float, result=str)
    def fileFor(self, edge: float) -> str:  # noqa: N802 - Qt's name
        """The address of the smallest prepared file whose long edge has at least so many pixels."""
        return _address(self._prepared.file_for(round(edge))) if self._prepared else ""

    @Property(int, constant=True)
    def pixelWidth(self) -> int:  # noqa: N802 - a QML property
        return self._prepared.width if self._prepared else 1

    @Property(int, constant=True)
    def pixelHeight(self) -> int:  # noqa: N802
        return self._prepared.height if self._prepared else 1

    @Property(float, constant=True)
    def focusX(self) -> float:  # noqa: N802
        """What must stay visible, as a share of the width."""
        return self._focus[0]

    @Property(float, constant=True)
    def focusY(self) -> float:  # noqa: N802
        return self._focus[1]

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._words.caption if self._words else ""

    @Property(str, constant=True)
    def description(self) -> str:
        return self._words.alt if self._words else ""

    @Property(str, constant=True)
    def credit(self) -> str:
        return f"{self._thing.credit} · {self._thing.licence}"

    @property
    def _focus(self) -> tuple[float, float]:
        return self._thing.focus if isinstance(self._thing, Picture) else _MIDDLE


def _address(path: str) -> str:
    return QUrl.fromLocalFile(path).toString() if path else ""
