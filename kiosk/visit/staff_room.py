"""What staff can do once the PIN was right, for QML: close the exhibition, install a version from a USB stick, go back to the one before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.dates import Date
from kiosk.languages.dates import print_date
from kiosk.languages.language import language
from kiosk.visit.offer import Offer
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_OPEN_MS = 120_000
_PREVIEW_MS = 300_000
"""Nobody stands in the room for ever: it closes by itself so long after the last touch."""


@QmlElement
@QmlUncreatable("made by the room")
class PackItem(QObject):
    """A pack on a stick: the names of the file and of the stick."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path

    @Property(str, constant=True)
    def path(self) -> str:
        return self._path

    @Property(str, constant=True)
    def name(self) -> str:
        return self._path.rpartition("/")[2]

    @Property(str, constant=True)
    def stick(self) -> str:
        return self._path.rpartition("/")[0].rpartition("/")[2]


@QmlElement
@QmlUncreatable("made by the program")
class StaffRoom(QObject):
    """``state`` is one of ``closed``, ``menu``, ``reading``, ``offered``, ``preview``, ``installing``, ``installed``, ``refused``, ``back``.

    The room decides nothing: its signals say what staff want, and who works for it says what came of it.
    """

    changed = Signal()
    leaveWanted = Signal()
    packWanted = Signal(str)
    previewWanted = Signal()
    installWanted = Signal()
    backWanted = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = "closed"
        self._code = "en"
        self._version = 0
        self._packs: list[PackItem] = []
        self._offer = Offer(0, "", "")
        self._kind = ""
        self._sentence = ""
        self._may_install = False
        self._closing = QTimer(self)
        self._closing.setSingleShot(True)
        self._closing.timeout.connect(self.close)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(int, notify=changed)
    def version(self) -> int:
        """The version on the screen; 0 is the exhibition that came with the program."""
        return self._version

    @Property(bool, notify=changed)
    def mayInstall(self) -> bool:  # noqa: N802
        """Whether versions are shown at all, not a folder that somebody works on."""
        return self._may_install

    @Property("QVariantList", notify=changed)
    def packs(self) -> list[PackItem]:
        return self._packs

    @Property(int, notify=changed)
    def number(self) -> int:
        """The version that is offered, or was installed."""
        return self._offer.number

    @Property(str, notify=changed)
    def published(self) -> str:
        """When, and by whom."""
        date = print_date(Date.parse(self._offer.date), language(self._code)) if self._offer.date else ""
        return " · ".join(part for part in (date, self._offer.who) if part)

    @Property("QStringList", notify=changed)
    def contents(self) -> list[str]:
        """A line for each language: its name, the title, the number of entries."""
        return [f"{language(code).name}: {title} · {_counted(self._offer.entries.get(code, 0))}" for code, title in self._offer.titles.items()]

    @Property(str, notify=changed)
    def news(self) -> str:
        """What has changed against the version on the screen."""
        if self._offer.changes is None:
            return ""
        words = translate("StaffRoom", "New entries: %1. Changed: %2. Gone: %3.")
        for place, number in enumerate(self._offer.changes, 1):
            words = words.replace(f"%{place}", str(number))
        return words

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Why something was refused, as one word."""
        return self._kind

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The same for the technician, in English."""
        return self._sentence

    def set_up(self, *, version: int, may_install: bool) -> None:
        """Tell the room what is on the screen."""
        self._version, self._may_install = version, may_install
        self.changed.emit()

    def open(self, code: str) -> None:
        """Let staff in; they are spoken to in the language of the screen."""
        self._code = code
        self._go("menu")

    def find(self, paths: Sequence[str]) -> None:
        """Tell which packs there are."""
        if [pack.path for pack in self._packs] != list(paths):
            old, self._packs = self._packs, [PackItem(path, self) for path in paths]
            self.changed.emit()
            for pack in old:
                pack.deleteLater()

    def offer(self, offer: Offer) -> None:
        """Ask whether this version is wanted."""
        self._offer = offer
        self._go("offered")

    def finish(self) -> None:
        """The offered version is installed."""
        self._version = self._offer.number
        self._go("installed")

    def went_back(self, version: int) -> None:
        """An earlier version is shown again."""
        self._version = version
        self._go("back")

    def refuse(self, sentence: str, kind: str) -> None:
        """Tell why something was not done."""
        self._sentence, self._kind = sentence, kind
        self._go("refused")

    @Slot(str)
    def choosePack(self, path: str) -> None:  # noqa: N802
        if self._state == "menu":
            self._go("reading")
            self.packWanted.emit(path)

    @Slot()
    def preview(self) -> None:
        if self._state == "offered":
            self._go("preview")
            self.previewWanted.emit()

    @Slot()
    def endPreview(self) -> None:  # noqa: N802
        if self._state == "preview":
            self._go("offered")

    @Slot()
    def install(self) -> None:
        if self._state in ("offered", "preview"):
            self._go("installing")
            self.installWanted.emit()

    @Slot()
    def goBack(self) -> None:  # noqa: N802
        if self._state == "menu":
            self._go("installing")
            self.backWanted.emit()

    @Slot()
    def leave(self) -> None:
        self.leaveWanted.emit()

    @Slot()
    def close(self) -> None:
        """Leave the room; what was offered and not installed is thrown away."""
        if self._state != "closed":
            self._go("closed")
            self.closed.emit()

    def _go(self, state: str) -> None:
        self._state = state
        waits = state in ("closed", "reading", "installing")
        if waits:
            self._closing.stop()
        else:
            self._closing.start(_PREVIEW_MS if state == "preview" else _OPEN_MS)
        self.changed.emit()


def _counted(entries: int) -> str:
    return translate("StaffRoom", "%n entry(s)", "", entries)
