"""What a curator sees beside the exhibition while working on it, for QML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.problems import Problem, Severity
from kiosk.languages.language import language
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

TEXT_SIZES = (100, 125, 150, 200)
THEMES = ("dark", "light", "contrast")


@QmlElement
@QmlUncreatable("made by the desk")
class ProblemItem(QObject):
    """A problem: where it is, what is wrong, and the entry or section that a touch leads to (empty where there is none)."""

    def __init__(self, problem: Problem, target: str, parent: QObject) -> None:
        super().__init__(parent)
        self._problem = problem
        self._target = target

    @Property(str, constant=True)
    def where(self) -> str:
        problem = self._problem
        return f"{problem.file}:{problem.line}:{problem.column}" if problem.line else problem.file

    @Property(str, constant=True)
    def message(self) -> str:
        return self._problem.message

    @Property(bool, constant=True)
    def isError(self) -> bool:  # noqa: N802 - a QML property
        return self._problem.severity is Severity.ERROR

    @Property(str, constant=True)
    def target(self) -> str:
        return self._target


@QmlElement
@QmlUncreatable("made by the program")
class Choice(QObject):
    """One of several values, with its words."""

    def __init__(self, value: str, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self._value = value
        self._text = text

    @Property(str, constant=True)
    def value(self) -> str:
        return self._value

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text


@QmlElement
@QmlUncreatable("made by the program")
class EditorDesk(QObject):
    """The problems of the folder, what is shown in an older version, and how the exhibition beside is shown."""

    looked = Signal()
    shownChanged = Signal()
    chosen = Signal(str)
    visitorWanted = Signal()

    def __init__(self, folder: str, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._problems: list[ProblemItem] = []
        self._kept: list[str] = []
        self._shown: dict[str, str] = {"language": "", "text": "100", "theme": "dark", "format": "landscape"}
        self._choices: dict[str, list[Choice]] = {
            "language": [],
            "text": [Choice(str(size), f"{size} %", self) for size in TEXT_SIZES],
            "theme": [Choice(name, text, self) for name, text in zip(THEMES, self._theme_names(), strict=True)],
            "format": [
                Choice("landscape", translate("EditorDesk", "Landscape"), self),
                Choice("portrait", translate("EditorDesk", "Portrait"), self),
            ],
        }

    @staticmethod
    def _theme_names() -> tuple[str, ...]:
        return translate("EditorDesk", "Dark"), translate("EditorDesk", "Light"), translate("EditorDesk", "High contrast")

    def look(self, exhibition: Exhibition | None, problems: Sequence[Problem], kept: Sequence[str]) -> None:
        """Show what the last look at the folder gave."""
        old = self._problems
        self._problems = [ProblemItem(problem, self._target_of(problem, exhibition), self) for problem in problems]
        self._kept = sorted(kept)
        self._offer(exhibition.settings.languages if exhibition is not None else ())
        self.looked.emit()
        for item in old:
            item.deleteLater()

    def _offer(self, languages: Sequence[str]) -> None:
        """Offer the languages of the exhibition, which may have got another one."""
        if [choice.value for choice in self._choices["language"]] != list(languages):
            self._choices["language"] = [Choice(code, language(code).name, self) for code in languages]
        if self._shown["language"] not in languages:
            self._shown["language"] = languages[0] if languages else ""
            self.shownChanged.emit()

    def _target_of(self, problem: Problem, exhibition: Exhibition | None) -> str:
        parts = problem.file.split("/")[1:]
        if exhibition is None or not parts:
            return ""
        entry = "/".join(parts[:2])
        if entry in exhibition.entries:
            return entry
        return parts[0] if exhibition.section(parts[0]) is not None else ""

    @Property(str, constant=True)
    def folder(self) -> str:
        return self._folder

    @Property("QVariantList", notify=looked)
    def problems(self) -> list[ProblemItem]:
        return self._problems

    @Property(str, notify=looked)
    def summary(self) -> str:
        """How many errors and warnings there are."""
        errors = sum(item.isError for item in self._problems)
        if not self._problems:
            return translate("EditorDesk", "No problems")
        counts = (
            translate("EditorDesk", "Errors: %1").replace("%1", str(errors)),
            translate("EditorDesk", "Warnings: %1").replace("%1", str(len(self._problems) - errors)),
        )
        return " · ".join(counts)

    @Property("QStringList", notify=looked)
    def kept(self) -> list[str]:
        """The entries and sections that are shown in an older version."""
        return self._kept

    @Property("QVariantMap", notify=looked)
    def choices(self) -> Mapping[str, list[Choice]]:
        """What can be chosen: ``language``, ``text`` (per cent), ``theme`` and ``format``."""
        return self._choices

    @Property("QVariantMap", notify=shownChanged)
    def shown(self) -> Mapping[str, str]:
        """What is chosen of each."""
        return dict(self._shown)

    @Slot(str, str)
    def show(self, what: str, value: str) -> None:
        """Choose a value; one that is not offered changes nothing."""
        if value != self._shown.get(what) and any(choice.value == value for choice in self._choices.get(what, ())):
            self._shown[what] = value
            self.shownChanged.emit()

    @Slot(str)
    def choose(self, target: str) -> None:
        """Open the entry or section that a problem is in."""
        if target:
            self.chosen.emit(target)
