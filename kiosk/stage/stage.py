"""Everything that stands between an exhibition and its window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import cast

import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.exhibition.exhibition import Exhibition
from kiosk.places import assets, qml_modules
from kiosk.stage.activity import ActivityFilter
from kiosk.stage.drawings import Drawings
from kiosk.stage.late import LateProvider
from kiosk.stage.providers import add_provider
from kiosk.stage.settings import Settings
from kiosk.stage.translating import Interpreter
from kiosk.visit.staff import StaffDoor, TroubleReport
from kiosk.visit.staff_room import StaffRoom
from kiosk.visit.visit import Visit


class Stage:
    """The QML engine with a visit in it. Needs a QGuiApplication; ``close`` must be called before that goes.

    ``draws_apart`` leaves the plates to other processes: until one is done something else stands for it.
    """

    def __init__(
        self,
        exhibition: Exhibition | None,
        problems: Sequence[str],
        settings: Settings,
        interpreter: Interpreter,
        clock: Callable[[], float] = time.monotonic,
        *,
        draws_apart: bool = False,
    ) -> None:
        self._interpreter = interpreter
        self._clock = clock
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml_modules()))
        self._icons = LateProvider(_icons)
        add_provider(self._engine, "icons", self._icons)
        self.visit: Visit | None = None
        self.exhibition: Exhibition | None = None
        self.exchanged: Callable[[], None] = lambda: None
        """Called when another exhibition is shown."""
        self._window: QQuickWindow | None = None
        self._activity: ActivityFilter | None = None
        self._plates: LateProvider | None = None
        self.drawings = Drawings(self._engine, apart=draws_apart)
        self.staff = StaffDoor(settings.staff_pin, self._engine)
        self.room = StaffRoom(self._engine)
        self.staff.opened.connect(self._let_in)
        interpreter.speak("en")
        if exhibition is not None:
            self._put_on(exhibition)
        self._trouble = TroubleReport(problems, self._engine)
        self._settings = settings

    def open(self, properties: Mapping[str, object] | None = None) -> QQuickWindow:
        """Load the window, hidden; raise RuntimeError if its QML cannot be loaded."""
        shown = {} if self.visit is None else {"visit": self.visit}
        machine = {"diagonal": self._settings.diagonal, "scheme": self._settings.theme, "reducedMotion": self._settings.motion == "reduced"}
        initial: dict[str, object] = {**shown, **machine, "staff": self.staff, "room": self.room, "trouble": self._trouble}
        self._engine.setInitialProperties({**initial, **(properties or {})})
        self._engine.loadFromModule("Kiosk", "Main")
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("the window cannot be loaded")
        self._window = cast(QQuickWindow, roots[0])
        self._watch()
        return self._window

    def exchange(self, exhibition: Exhibition) -> None:
        """Show another exhibition in the open window; its screens are made anew, and no picture of the old one is used again."""
        window, old = self._window, self.visit
        if window is None:
            raise RuntimeError("the window is not open")
        window.setProperty("changing", True)
        if old is not None and self._activity is not None:
            window.removeEventFilter(self._activity)
        self._put_on(exhibition)
        window.setProperty("visit", self.visit)
        window.releaseResources()  # among them the pictures that QML keeps by their addresses
        self._engine.retranslate()
        window.setProperty("changing", False)
        self._watch()
        if old is not None:
            old.deleteLater()
        self.exchanged()

    def close(self) -> None:
        """Delete the engine with all that belongs to it, and speak no more."""
        self.drawings.close()
        self._interpreter.silence()
        if shiboken6.isValid(self._engine):
            shiboken6.delete(self._engine)

    @property
    def engine(self) -> QQmlApplicationEngine:
        return self._engine

    def _put_on(self, exhibition: Exhibition) -> None:
        if self._plates is None:
            self._plates = LateProvider(lambda: self.drawings.provider(exhibition))
            add_provider(self._engine, "plates", self._plates)
        else:
            self._plates.renew(lambda: self.drawings.provider(exhibition))
        self.exhibition = exhibition
        self.visit = Visit(exhibition, self._engine, self._clock)
        self.visit.languageAboutToChange.connect(self._speak)
        self.visit.ended.connect(self.staff.dismiss)
        self._interpreter.speak(exhibition.default_language)

    def _watch(self) -> None:
        if self.visit is not None and self._window is not None:
            self._activity = ActivityFilter(self.visit)
            self._window.installEventFilter(self._activity)

    def _let_in(self) -> None:
        self.room.open(self.visit.language if self.visit is not None else "en")

    def _speak(self, code: str) -> None:
        self._interpreter.speak(code)
        self._engine.retranslate()


def _icons() -> QQuickImageProvider:
    from kiosk.stage.icons import IconProvider

    return IconProvider(assets() / "icons")
