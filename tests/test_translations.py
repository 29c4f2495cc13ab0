"""What the program itself says is there in English and in Russian, and nothing else is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.stage.translating import Interpreter, compile_translations

ROOT = Path(__file__).parent.parent
NUMERUS_FORMS = {"en": 2, "ru": 3}
Key = tuple[str, str]


@pytest.fixture(scope="module", params=["en", "ru"])
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, ElementTree.Element]:
    """Every string of the program, as lupdate finds it in a copy without translations."""
    folder = tmp_path_factory.mktemp("strings")
    shutil.copytree(ROOT / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("*.ts", "*.qm", "__pycache__", "_bundle"))
    files = sorted([*folder.rglob("*.qml"), *folder.rglob("*.py")])
    lupdate = Path(PySide6.__file__).parent / "lupdate"
    done = subprocess.run(
        [lupdate, "-locations", "none", *files, "-ts", folder / "all_ru.ts"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return messages(folder / "all_ru.ts")


def messages(path: Path) -> dict[Key, ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[(context.findtext("name") or "", message.findtext("source") or "")] = message
    return found


def kept(code: str) -> dict[Key, ElementTree.Element]:
    return messages(ROOT / "kiosk" / "translations" / f"kiosk_{code}.ts")


def test_the_scan_finds_strings_of_both_sorts(said: dict[Key, ElementTree.Element]) -> None:
    assert len(said) > 40
    assert {("Bar", "Home"), ("EntryPage", "Overview"), ("FactRows", "Born"), ("IdleQuestion", "Still reading?")} <= said.keys()
    assert any(message.get("numerus") for message in said.values())


def test_every_string_is_in_russian(said: dict[Key, ElementTree.Element]) -> None:
    assert sorted(said.keys() - kept("ru").keys()) == []


def test_every_plural_is_in_english(said: dict[Key, ElementTree.Element]) -> None:
    plurals = {key for key, message in said.items() if message.get("numerus")}
    assert sorted(plurals - kept("en").keys()) == []


def test_nothing_is_kept_that_the_program_does_not_say(code: str, said: dict[Key, ElementTree.Element]) -> None:
    assert sorted(kept(code).keys() - said.keys()) == []


def test_nothing_is_unfinished(code: str) -> None:
    unfinished = []
    for key, message in kept(code).items():
        translation = message.find("translation")
        assert translation is not None, key
        forms = [form.text for form in translation.iter("numerusform")] if message.get("numerus") else [translation.text]
        whole = len(forms) == (NUMERUS_FORMS[code] if message.get("numerus") else 1) and all(form and form.strip() for form in forms)
        if translation.get("type") or not whole:
            unfinished.append(key)
    assert unfinished == []


def test_placeholders_survive(code: str) -> None:
    for (context, source), message in kept(code).items():
        for form in message.iter("numerusform" if message.get("numerus") else "translation"):
            for mark in ("%1", "%2", "%n"):
                assert (mark in source) == (mark in (form.text or "")), f"{context}: {source}"


def test_compiled_they_speak(qapp: QGuiApplication, tmp_path: Path) -> None:
    compile_translations(tmp_path)
    interpreter = Interpreter(tmp_path)
    spoken = {}
    for language in ("ru", "en", "xx"):
        interpreter.speak(language)
        spoken[language] = [QCoreApplication.translate("SourcesButton", "%n source(s)", "", number) for number in (1, 2, 5, 21)]
    assert spoken["ru"] == ["1 источник", "2 источника", "5 источников", "21 источник"]
    assert spoken["en"] == spoken["xx"] == ["1 source", "2 sources", "5 sources", "21 sources"]


def test_translations_are_compiled_once(tmp_path: Path) -> None:
    compile_translations(tmp_path)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    compile_translations(tmp_path)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before
    assert sorted(before) == ["kiosk_en.qm", "kiosk_ru.qm"]
