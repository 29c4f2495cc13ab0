"""The running kiosk and its versions: it takes over what was installed, and lets staff install from a stick."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.publishing.disk import RefusedError
from kiosk.publishing.showing import Shown, choose_shown
from kiosk.publishing.versions import Versions
from kiosk.stage.errand import Answer, Errand
from kiosk.stage.stage import Stage
from kiosk.stage.takeover import Takeover
from kiosk.visit.offer import Offer

_LOOK_MS = 1000
_LOOK_FOR_STICKS_EVERY = 3
_VERIFY_AFTER_MS = 5_000
_VERIFY_EVERY_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where versions come from and go to."""

    versions: Versions
    bundled: Path
    cache: Path
    keys: tuple[str, ...] = ()
    sticks: tuple[str, ...] = ()


class Publisher(QObject):
    """Watches ``current``. What it names is taken over when nobody stands before the screen; what staff install, at once."""

    def __init__(self, stage: Stage, window: QQuickWindow, shelf: Shelf, shown: Shown) -> None:
        super().__init__(window)
        self._stage, self._room, self._shelf = stage, stage.room, shelf
        self._takeover = Takeover(stage, window)
        self._shown = shown
        self._held = shown.version.hold() if shown.version else None
        self._pointer: str | None = shelf.versions.pointer_text()
        self._damaged: set[str] = set()
        self._errands: dict[str, Errand] = {}
        self._staged = Path()
        self._previewing = False
        self._looks = 0
        self._room.set_up(version=self._number, may_install=True)
        self._room.packWanted.connect(self._read_pack)
        self._room.previewWanted.connect(self._preview)
        self._room.installWanted.connect(lambda: self._errands["stage"].tell("install"))
        self._room.backWanted.connect(self._go_back)
        self._room.changed.connect(self._end_preview)
        self._room.closed.connect(lambda: self._drop("stage"))
        self._watch = self._every(_LOOK_MS, self.look)
        self._check = self._every(_VERIFY_EVERY_MS, self.verify)
        QTimer.singleShot(_VERIFY_AFTER_MS, self, self.verify)

    @property
    def shown(self) -> Shown:
        return self._shown

    def look(self) -> None:
        """Look for a stick if staff are there, and for another version if nobody is."""
        self._looks += 1
        if self._room.state == "menu":
            if self._looks % _LOOK_FOR_STICKS_EVERY == 0 and "look" not in self._errands:
                self._send("look", self._find, *self._shelf.sticks)
        elif self._is_idle() and self._shelf.versions.pointer_text() != self._pointer and "warm" not in self._errands:
            self._send("warm", lambda _: self._take_over(), self._shelf.bundled)

    def verify(self) -> None:
        """Have every byte of what is shown compared with what was signed."""
        if self._shown.version is not None and "verify" not in self._errands:
            name = self._shown.version.name
            self._send("verify", lambda answer: self._verified(name, answer), name)

    def _verified(self, name: str, answer: Answer) -> None:
        self._drop("verify")
        if answer.get("damage"):
            print(f"kiosk: {answer['damage']}; it is not shown any more", file=sys.stderr)
            self._damaged.add(name)
            self._pointer = None

    def _take_over(self) -> None:
        self._drop("warm")
        self._pointer = self._shelf.versions.pointer_text()
        chosen = choose_shown(self._shelf.versions, self._shelf.bundled, self._shelf.cache, self._damaged)
        for complaint in chosen.complaints:
            print(f"kiosk: {complaint}", file=sys.stderr)
        exhibition = chosen.reading.exhibition
        if exhibition is None or chosen.version == self._shown.version:
            return
        held, self._held = self._held, chosen.version.hold() if chosen.version else None
        self._shown = chosen
        self._takeover.show(exhibition)
        self._room.set_up(version=self._number, may_install=True)
        if held is not None:
            os.close(held)
        QTimer.singleShot(_VERIFY_AFTER_MS, self, self.verify)

    @property
    def _number(self) -> int:
        return self._shown.version.number if self._shown.version else 0

    def _is_idle(self) -> bool:
        visit = self._stage.visit
        return (visit is None or visit.screen == "attract") and self._room.state == "closed" and not self._stage.staff.asking

    def _find(self, answer: Answer) -> None:
        self._drop("look")
        self._room.find([str(path) for path in answer.get("packs", [])])

    def _read_pack(self, path: str) -> None:
        self._drop("stage")
        self._send("stage", self._answered, path, *self._shelf.keys)

    def _answered(self, answer: Answer) -> None:
        if "staged" in answer:
            self._staged = Path(answer["staged"])
            self._room.offer(
                Offer(answer["number"], answer["date"], answer["who"], answer["titles"], answer["entries"], answer.get("changes")),
            )
            return
        self._drop("stage")
        if "installed" in answer:
            self._previewing = False
            self._room.finish()
            self._take_over()
        else:
            self._previewing = self._previewing and not self._show_again()
            self._room.refuse(str(answer["refused"]), str(answer["kind"]))

    def _preview(self) -> None:
        from kiosk.reading.cache import load_or_read

        exhibition = load_or_read(self._staged, self._shelf.cache).exhibition
        if exhibition is not None:
            self._previewing = True
            self._takeover.show(exhibition)

    def _end_preview(self) -> None:
        if self._previewing and self._room.state in ("offered", "closed"):
            self._previewing = False
            self._show_again()

    def _show_again(self) -> bool:
        exhibition = self._shown.reading.exhibition
        if exhibition is not None:
            self._takeover.show(exhibition)
        return True

    def _go_back(self) -> None:
        from kiosk.publishing.install import rollback

        try:
            before = rollback(self._shelf.versions)
        except RefusedError as error:
            self._room.refuse(str(error), error.kind)
            return
        self._take_over()
        self._room.went_back(before.number if before else 0)

    def _send(self, task: str, heard: Callable[[Answer], None], *arguments: str | Path) -> None:
        self._errands[task] = Errand(self, heard, task, self._shelf.versions.folder, self._shelf.cache, *arguments)

    def _drop(self, task: str) -> None:
        errand = self._errands.pop(task, None)
        if errand is not None:
            errand.drop()

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def close(self) -> None:
        """End what is under way."""
        for child in self.children():
            if isinstance(child, Errand):
                child.stop()
        self._errands.clear()
        if self._held is not None:
            os.close(self._held)
            self._held = None
