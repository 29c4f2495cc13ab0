"""A language to choose, for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.languages.language import language
from kiosk.visit.typed_qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class LanguageItem(QObject):
    """A language of the exhibition, named in itself, with its invitation to begin."""

    def __init__(self, code: str, begin: str, parent: QObject) -> None:
        super().__init__(parent)
        self._code = code
        self._begin = begin

    @Property(str, constant=True)
    def code(self) -> str:
        return self._code

    @Property(str, constant=True)
    def name(self) -> str:
        return language(self._code).name

    @Property(str, constant=True)
    def begin(self) -> str:
        return self._begin
