"""What the program itself says, in the visitor's language."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.places import translations

SOURCE_LANGUAGE = "en"


class Interpreter:
    """Keeps the one translator that is installed."""

    def __init__(self, compiled: Path) -> None:
        self._compiled = compiled
        self._translator: QTranslator | None = None

    def speak(self, code: str) -> None:
        """Make the program speak ``code``; a language that it lacks falls back to English."""
        self.silence()
        self._translator = QTranslator()
        for language in (code, SOURCE_LANGUAGE):
            if self._translator.load(str(self._compiled / f"kiosk_{language}.qm")):
                QCoreApplication.installTranslator(self._translator)
                return

    def silence(self) -> None:
        """Take the translator away; the program speaks as its source does, or as another interpreter says."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def compiled_translations(cache: Path) -> Path:
    """Return the folder with the compiled translations.

    A wheel has them beside their sources. In a checkout they are compiled into ``cache`` when they are missing or older than their source.
    """
    folder = translations()
    sources = sorted(folder.glob("kiosk_*.ts"))
    if all(_is_compiled(source, source.with_suffix(".qm")) for source in sources):
        return folder
    target = cache / "translations"
    try:
        target.mkdir(parents=True, exist_ok=True)
        compile_translations(target)
    except OSError:
        import tempfile

        target = Path(tempfile.mkdtemp(prefix="kiosk-"))
        compile_translations(target)
    return target


def compile_translations(target: Path) -> None:
    """Compile every translation that is newer than its compiled form in ``target``; raise OSError where it cannot be written."""
    for source in sorted(translations().glob("kiosk_*.ts")):
        result = target / f"{source.stem}.qm"
        if _is_compiled(source, result):
            continue
        import subprocess

        part = result.with_suffix(f".{os.getpid()}")
        subprocess.run([_lrelease(), "-silent", str(source), "-qm", str(part)], check=True, timeout=60)
        part.replace(result)


def _is_compiled(source: Path, result: Path) -> bool:
    return result.is_file() and result.stat().st_mtime >= source.stat().st_mtime


def _lrelease() -> str:
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return str(Path(PySide6.__file__).parent / name)
