"""Drawings made by other processes, so that neither the window's thread nor Python's lock waits for one."""

from __future__ import annotations

import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from kiosk.plates.drawing import Drawing
from kiosk.plates.workbench import GoneError, NoBenchError, Workbench

_TRIES = 2
"""A drawing that ends its process twice is given up: drawn here it would end the kiosk."""

_REST_SECONDS = 120.0
"""So long a process waits for more to draw; then it ends, and its memory is free."""

_MOST_BYTES = 64 * 1024 * 1024
"""Finished drawings that wait to be taken; the newest one always waits."""


@dataclass(slots=True)
class _Order:
    drawing: Drawing
    askers: set[str] = field(default_factory=set)
    finished: threading.Event = field(default_factory=threading.Event)
    tries: int = 0


class Workshop:
    """Runs ``command`` at most ``benches`` times at once; the newest order is drawn first. A process without orders ends after ``rest`` seconds.

    ``done`` is called in a thread of ours with each name under which a finished drawing was ordered. Where no process can be started,
    drawings are made in those threads.
    """

    def __init__(self, command: Sequence[str], done: Callable[[str], None], benches: int = 2, rest: float = _REST_SECONDS) -> None:
        self._command = tuple(command)
        self._done = done
        self._most = benches
        self._rest = rest
        self._state = threading.Condition()
        self._waiting: OrderedDict[str, _Order] = OrderedDict()
        self._underway: dict[str, _Order] = {}
        self._finished: OrderedDict[str, QImage] = OrderedDict()
        self._threads: list[threading.Thread] = []
        self._benches: set[Workbench] = set()
        self._free = 0
        self._closed = False

    def order(self, drawing: Drawing, asker: str) -> None:
        """Have it drawn, before everything that was ordered earlier."""
        self._order(drawing, asker)

    def wait(self, drawing: Drawing) -> QImage | None:
        """Have it drawn and wait for it, without Python's lock; None where it cannot be drawn or the workshop closes."""
        order = self._order(drawing, "")
        if order is not None:
            order.finished.wait()
        return self.take(drawing.key)

    def take(self, key: str) -> QImage | None:
        """A drawing that has been finished since it was ordered."""
        with self._state:
            return self._finished.get(key)

    def close(self) -> None:
        """End every process and let go whoever waits; what is ordered from now on is not drawn."""
        with self._state:
            self._closed = True
            for order in (*self._waiting.values(), *self._underway.values()):
                order.finished.set()
            self._waiting.clear()
            for bench in self._benches:
                bench.kill()
            self._state.notify_all()
        for thread in self._threads:
            thread.join()

    def _order(self, drawing: Drawing, asker: str) -> _Order | None:
        key = drawing.key
        with self._state:
            if self._closed or key in self._finished:
                return None
            order = self._underway.get(key) or self._waiting.get(key) or _Order(drawing)
            order.askers.add(asker)
            if key not in self._underway:
                self._waiting[key] = order
                self._waiting.move_to_end(key)
                if not self._free and len(self._threads) < self._most:
                    self._threads.append(threading.Thread(target=self._work, name="plates", daemon=True))
                    self._threads[-1].start()
                self._state.notify()
            return order

    def _work(self) -> None:
        bench: Workbench | None = None
        while not self._closed:
            order = self._next(self._rest if bench else None)
            if order is None:
                self._clear(bench)
                bench = None
                continue
            image: QImage | None = None
            try:
                bench = bench or self._set_up()
                image = bench.draw(order.drawing)
            except NoBenchError:
                bench = None
                image = None if self._closed else order.drawing.draw()
            except GoneError:
                self._clear(bench)
                bench = None
                order.tries += 1
                if order.tries < _TRIES and self._put_back(order):
                    continue
                if not self._closed:
                    print(f"kiosk: a plate cannot be drawn: its process has ended {order.tries} times", file=sys.stderr)
            self._finish(order, image)
        self._clear(bench)

    def _next(self, rest: float | None) -> _Order | None:
        """The newest order; None where there was none for ``rest`` seconds, or the workshop closes."""
        with self._state:
            self._free += 1
            self._state.wait_for(lambda: self._waiting or self._closed, rest)
            self._free -= 1
            if self._closed or not self._waiting:
                return None
            key, order = self._waiting.popitem()
            self._underway[key] = order
            return order

    def _put_back(self, order: _Order) -> bool:
        with self._state:
            del self._underway[order.drawing.key]
            if not self._closed:
                self._waiting[order.drawing.key] = order
            return not self._closed

    def _finish(self, order: _Order, image: QImage | None) -> None:
        key = order.drawing.key
        with self._state:
            self._underway.pop(key, None)
            if image is not None:
                self._finished[key] = image
                while len(self._finished) > 1 and sum(each.sizeInBytes() for each in self._finished.values()) > _MOST_BYTES:
                    self._finished.popitem(last=False)
            askers = tuple(order.askers) if image is not None and not self._closed else ()
        order.finished.set()
        for asker in filter(None, askers):
            self._done(asker)

    def _set_up(self) -> Workbench:
        bench = Workbench(self._command)
        with self._state:
            self._benches.add(bench)
            if self._closed:
                bench.kill()
        try:
            bench.greet()
        except NoBenchError:
            self._clear(bench)
            raise
        return bench

    def _clear(self, bench: Workbench | None) -> None:
        if bench is not None:
            with self._state:
                self._benches.discard(bench)
            bench.close()
