"""The exhibition in a window that follows its folder."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.stage.edit import Editor
from kiosk.stage.translating import Interpreter
from kiosk.visit.visit import Visit

SMALL = Path(__file__).parent.parent / "folders" / "small"
ENTRY = "leaders/zhukov"


class Table:
    """An editor over a copy of the small folder."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path / "content"
        shutil.copytree(SMALL, self.root)
        self.editor = Editor(self.root, tmp_path / "cache")
        self.editor.show(QRect(0, 0, 1920, 1080))

    @property
    def visit(self) -> Visit:
        assert self.editor.stage.visit is not None
        return self.editor.stage.visit

    def until(self, happens: Callable[[], bool]) -> None:
        end = time.monotonic() + 20
        while not happens():
            assert time.monotonic() < end, "it did not happen"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.005)

    def write(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def table(tmp_path: Path, interpreter: Interpreter, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Table]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    interpreter.speak("en")
    made = Table(tmp_path)
    yield made
    made.editor.close()


def test_a_change_shows_on_the_screen_where_the_curator_is(table: Table) -> None:
    table.visit.begin("ru")
    table.visit.openSection("leaders")
    table.visit.openEntry(ENTRY)
    table.write(f"{ENTRY}/ru.md", "title: ", "title: Маршал ")
    table.until(lambda: table.visit.page is not None and table.visit.page.card.title.startswith("Маршал"))
    assert (table.visit.screen, table.visit.language, table.visit.backScreen) == ("entry", "ru", "section")


def test_the_open_tab_stays_open(table: Table) -> None:
    table.visit.openEntry(ENTRY)
    table.visit.chooseTab(1)
    assert table.visit.page is not None
    tab = table.visit.page.tab
    assert tab == 1
    before = table.visit
    table.write(f"{ENTRY}/en.md", "summary: ", "summary: Changed ")
    table.until(lambda: table.visit is not before)
    assert table.visit.page is not None
    assert table.visit.page.tab == tab


def test_a_mistake_is_told_and_marked_and_a_touch_leads_to_it(table: Table) -> None:
    desk = table.editor.desk
    assert (desk.problems, desk.summary) == ([], "No problems")
    table.write(f"{ENTRY}/entry.yaml", "born:", "bron:")
    table.until(lambda: bool(desk.problems))
    assert (desk.problems[0].where, desk.problems[0].message) == (
        "content/leaders/zhukov/entry.yaml:2:1",
        "unknown key 'bron' (did you mean 'born'?)",
    )
    assert (desk.kept, desk.summary) == ([ENTRY], "Errors: 1 · Warnings: 0")
    desk.choose(desk.problems[0].target)
    assert table.visit.page is not None
    assert table.visit.page.card.entryId == ENTRY
    assert table.editor.window.property("shownTarget") in table.editor.window.property("olderVersions")
    table.write(f"{ENTRY}/entry.yaml", "bron:", "born:")
    table.until(lambda: not desk.problems)
    assert table.editor.window.property("olderVersions") == []


def test_an_entry_that_is_deleted_leaves_the_way(table: Table) -> None:
    table.visit.openSection("leaders")
    table.visit.openEntry(ENTRY)
    shutil.rmtree(table.root / ENTRY)
    table.until(lambda: table.visit.screen == "section")
    assert table.visit.section is not None
    assert table.visit.section.sectionId == "leaders"


def test_the_desk_chooses_how_the_exhibition_is_shown(table: Table) -> None:
    desk, window = table.editor.desk, table.editor.window
    desk.show("language", "ru")
    desk.show("text", "200")
    desk.show("theme", "light")
    desk.show("format", "portrait")
    assert (table.visit.language, window.property("textScale"), window.property("scheme")) == ("ru", 2.0, "light")
    assert window.height() > window.width()
    desk.show("text", "17")
    assert desk.shown["text"] == "200"


def test_the_whole_screen_and_back_with_escape(table: Table) -> None:
    table.editor.desk.visitorWanted.emit()
    assert table.editor.window.visibility() == QQuickWindow.Visibility.FullScreen
    assert not table.editor.desk_window.isVisible()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(table.editor.window, event)
    assert table.editor.window.visibility() != QQuickWindow.Visibility.FullScreen
    assert table.editor.desk_window.isVisible()


def test_a_new_language_is_offered(table: Table) -> None:
    table.write("exhibition.yaml", "[en, ru]", "[en, ru, de]")
    table.until(lambda: len(table.editor.desk.choices["language"]) == 3)
    assert [choice.text for choice in table.editor.desk.choices["language"]][:2] == ["English", "Русский"]


def test_the_desk_goes_before_what_was_chosen_in_the_exhibition(table: Table) -> None:
    theme = table.editor.stage.engine.singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    table.visit.begin("en")
    table.visit.comfort.chooseScheme("light")
    assert theme.property("scheme") == "light"
    table.editor.desk.show("theme", "contrast")
    assert theme.property("scheme") == "contrast"
