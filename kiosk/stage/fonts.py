"""The fonts that the program brings along, so that it never depends on those of the machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_FAMILIES = ("PT Sans", "PT Serif", "PT Sans Narrow")
_FALLBACKS = ["Noto Sans Hebrew", "Noto Naskh Arabic", "Noto Sans Georgian", "Noto Sans Armenian"]


def load_fonts(folder: Path) -> int:
    """Load every font of ``folder`` and return how many families there are; the Noto fonts stand in for letters that PT lacks."""
    families = set()
    for path in sorted(folder.glob("*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    for family in _FAMILIES:
        QFont.insertSubstitutions(family, _FALLBACKS)
    QGuiApplication.setFont(QFont(_FAMILIES[0]))
    return len(families)
