"""The letters that the program brings along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QRawFont

from kiosk.stage.fonts import load_fonts

RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
SIGNS = "0123456789 .,:;!?()[]–—«»“”„’·×№%°…\u00a0\u0301"
OTHERS = {
    "NotoSansHebrew-Regular": "אבגדה",
    "NotoNaskhArabic-Regular": "ابتثج",
    "NotoSansGeorgian-Regular": "აბგდე",
    "NotoSansArmenian-Regular": "ԱԲԳԴա",
}
PT = [
    "PTSans-Regular",
    "PTSans-Bold",
    "PTSans-Italic",
    "PTSansNarrow-Bold",
    "PTSerif-Regular",
    "PTSerif-Bold",
    "PTSerif-Italic",
    "PTSerif-BoldItalic",
]


def missing(file: Path, letters: str) -> str:
    font = QRawFont(str(file), 20)
    assert font.isValid(), file
    return "".join(letter for letter in letters if not font.supportsCharacter(ord(letter)))


@pytest.mark.parametrize("name", PT)
def test_a_face_has_russian_letters_and_our_signs(qapp: QGuiApplication, fonts_folder: Path, name: str) -> None:
    assert missing(fonts_folder / f"{name}.ttf", RUSSIAN + SIGNS) == ""


@pytest.mark.parametrize("name", OTHERS)
def test_a_fallback_has_its_letters(qapp: QGuiApplication, fonts_folder: Path, name: str) -> None:
    assert missing(fonts_folder / f"{name}.ttf", OTHERS[name]) == ""


def test_the_test_would_see_a_missing_letter(qapp: QGuiApplication, fonts_folder: Path) -> None:
    assert missing(fonts_folder / "PTSans-Regular.ttf", "Яא") == "א"


def test_the_families_of_the_theme_are_loaded(qapp: QGuiApplication, fonts_folder: Path) -> None:
    assert load_fonts(fonts_folder) == 7
    for family in ("PT Sans", "PT Sans Narrow", "PT Serif"):
        assert family in QFontDatabase.families()
        assert QFontInfo(QFont(family)).family() == family
