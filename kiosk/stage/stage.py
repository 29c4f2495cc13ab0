"""Everything that stands between an exhibition and its window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import cast

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.exhibition.exhibition import Exhibition
from kiosk.places import assets, cache_home, is_private, qml_modules
from kiosk.stage.activity import ActivityFilter
from kiosk.stage.late import LateProvider
from kiosk.stage.settings import Settings
from kiosk.stage.translating import Interpreter
from kiosk.visit.staff import StaffDoor, TroubleReport
from kiosk.visit.visit import Visit


class Stage:
    """The QML engine with a visit in it. Needs a QGuiApplication; ``close`` must be called before that goes."""

    def __init__(
        self,
        exhibition: Exhibition | None,
        problems: Sequence[str],
        settings: Settings,
        interpreter: Interpreter,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._interpreter = interpreter
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml_modules()))
        self._icons = LateProvider(_icons)
        self._engine.addImageProvider("icons", self._icons)
        self.visit: Visit | None = None
        if exhibition is not None:
            self._plates = LateProvider(lambda: _plates(exhibition), asynchronous=True)
            self._engine.addImageProvider("plates", self._plates)
            self.visit = Visit(exhibition, self._engine, clock)
            self.visit.languageAboutToChange.connect(self._speak)
        interpreter.speak(exhibition.default_language if exhibition else "en")
        self.staff = StaffDoor(settings.staff_pin, self._engine)
        if self.visit is not None:
            self.visit.ended.connect(self.staff.dismiss)
        self._trouble = TroubleReport(problems, self._engine)
        self._settings = settings

    def open(self, properties: Mapping[str, object] | None = None) -> QQuickWindow:
        """Load the window, hidden; raise RuntimeError if its QML cannot be loaded."""
        shown = {} if self.visit is None else {"visit": self.visit}
        machine = {"diagonal": self._settings.diagonal, "scheme": self._settings.theme}
        initial: dict[str, object] = {**shown, **machine, "staff": self.staff, "trouble": self._trouble}
        self._engine.setInitialProperties({**initial, **(properties or {})})
        self._engine.loadFromModule("Kiosk", "Main")
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("the window cannot be loaded")
        window = cast(QQuickWindow, roots[0])
        if self.visit is not None:
            self._activity = ActivityFilter(self.visit)
            window.installEventFilter(self._activity)
        return window

    def close(self) -> None:
        """Delete the engine with all that belongs to it."""
        if shiboken6.isValid(self._engine):
            shiboken6.delete(self._engine)

    @property
    def engine(self) -> QObject:
        return self._engine

    def _speak(self, code: str) -> None:
        self._interpreter.speak(code)
        self._engine.retranslate()


def _icons() -> QQuickImageProvider:
    from kiosk.stage.icons import IconProvider

    return IconProvider(assets() / "icons")


def _plates(exhibition: Exhibition) -> QQuickImageProvider:
    from kiosk.plates.provider import PlateProvider
    from kiosk.plates.shelf import Shelf

    drawings = cache_home() / "drawings"
    return PlateProvider(exhibition, Shelf(drawings if is_private(drawings) else None))
