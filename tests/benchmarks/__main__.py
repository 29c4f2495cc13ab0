"""The kiosk against an empty window, in one run: ``python -m tests.benchmarks [--repeat 7] [--json FILE]``.

Both are started the same way, in turn, 1920 x 1080: offscreen with the software renderer and, where Xvfb is installed, on a bare X server with
OpenGL in software. It prints medians and how many times the empty window's the kiosk's are:

- first frame: from the start of the process to the first frame swapped; every start finds its caches filled by one start before;
- memory: the proportional set size, two seconds after the first frame;
- the case of medals, with no drawing kept from before (cold) and with all of them (warm): see ``case.py``; its slow frames are told beside those
  of the same scroll over plain rectangles, so that a busy machine does not count;
- tap to frame: see ``taps.py``. The empty window has one thing to tap, which changes its colour; in the kiosk it is a walk through the
  bundled exhibition.

These are measurements, never assertions: how long something takes depends on the machine and on what else it does.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_SETTLING = 2.0
_FRAME_MS = 1000 / 60
_WINDOWS = ("empty", "kiosk")
_PATIENCE = 900


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a window."""

    seconds: float
    megabytes: float


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measures the kiosk against an empty window.")
    parser.add_argument("--repeat", type=int, default=7, help="how often each window is started (7)")
    parser.add_argument("--json", type=Path, help="a file for every single figure")
    options = parser.parse_args()
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="kiosk-benchmark-") as folder:
        base = _environment(Path(folder))
        figures["offscreen, software"] = _measure(
            "offscreen, software", base | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}, options.repeat
        )
        if shutil.which("Xvfb"):
            with _x_server() as display:
                on_x = base | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "LIBGL_ALWAYS_SOFTWARE": "1"}
                figures["X11, software GL"] = _measure("X11, software GL", on_x, options.repeat)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0


def _environment(folder: Path) -> dict[str, str]:
    """The surroundings of every start: empty caches and settings, and Python's own cache outside the tree."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QML_", "QSG_", "KIOSK_", "PYTHON"))}
    own = {"XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "PYTHONPYCACHEPREFIX": "bytecode"}
    return kept | {name: str(folder / part) for name, part in own.items()}


@contextmanager
def _x_server(size: str = "1920x1080") -> Iterator[str]:
    """A bare X server with one screen; gives its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _measure(name: str, environment: Mapping[str, str], repeat: int) -> dict[str, object]:
    """Measure both windows on one platform, print the table, and return every figure."""
    first = {window: _start(window, environment) for window in _WINDOWS}
    starts: dict[str, list[Start]] = {window: [] for window in _WINDOWS}
    for _ in range(repeat):
        for window in _WINDOWS:
            starts[window].append(_start(window, environment))
    taps = {window: _taps(window, environment) for window in _WINDOWS}
    print(f"\n{name}, medians of {repeat}{'':14}{'empty':>10}{'kiosk':>10}{'times':>8}")
    _row("first frame, s", 3, (statistics.median(start.seconds for start in starts[window]) for window in _WINDOWS))
    _row("first frame with empty caches, s", 3, (first[window].seconds for window in _WINDOWS))
    _row("memory (PSS), MB", 1, (statistics.median(start.megabytes for start in starts[window]) for window in _WINDOWS))
    every = {window: [milliseconds for _, milliseconds in taps[window]] for window in _WINDOWS}
    _row("tap to frame, median, ms", 1, (statistics.median(every[window]) for window in _WINDOWS))
    _row("tap to frame, 95th percentile, ms", 1, (_percentile(every[window]) for window in _WINDOWS))
    _row("  in display frames of 16.7 ms", 1, (_percentile(every[window]) / _FRAME_MS for window in _WINDOWS))
    for what in dict.fromkeys(what for what, _ in taps["kiosk"]):
        times = [milliseconds for kind, milliseconds in taps["kiosk"] if kind == what]
        print(f"  {what:10} {len(times):4} taps: median {statistics.median(times):6.1f} ms, 95th percentile {_percentile(times):6.1f} ms")
    case = _case(environment)
    sys.stdout.flush()
    starts_and_taps = {
        window: {"starts": [(start.seconds, start.megabytes) for start in starts[window]], "taps": taps[window]} for window in _WINDOWS
    }
    return {"case": case, **starts_and_taps}


def _row(label: str, places: int, pair: Iterable[float]) -> None:
    empty, kiosk = pair
    print(f"{label:40}{empty:10.{places}f}{kiosk:10.{places}f}{kiosk / empty:8.2f}")


def _percentile(values: Sequence[float], share: float = 0.95) -> float:
    ordered = sorted(values)
    return ordered[round(share * (len(ordered) - 1))]


def _start(window: str, environment: Mapping[str, str]) -> Start:
    """Start a window, wait until it has settled, and end it."""
    began = time.monotonic()
    command = [sys.executable, "-m", f"tests.benchmarks.{window}_window"]
    process = subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        told = process.stdout.readline()
        if not told:
            raise RuntimeError(f"the {window} window does not start: {' '.join(command)}")
        time.sleep(_SETTLING)
        return Start(float(told) - began, _megabytes(process.pid))
    finally:
        process.terminate()
        process.wait()


def _megabytes(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _case(environment: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """Open and scroll the case of medals, first without and then with the drawings that the first run has kept."""
    figures: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(prefix="kiosk-case-") as cache:
        for state in ("cold", "warm"):
            own = {**environment, "XDG_CACHE_HOME": cache}
            command = [sys.executable, "-m", "tests.benchmarks.case"]
            done = subprocess.run(command, cwd=_ROOT, env=own, capture_output=True, text=True, timeout=_PATIENCE, check=False)
            if done.returncode or not done.stdout.strip():
                raise RuntimeError(f"the case of medals has failed:\n{done.stderr}")
            case = figures[state] = json.loads(done.stdout.splitlines()[-1])
            print(
                f"  case, {state}: seen after {case['opened']:.0f} ms, all drawn after {case['drawn']:.0f} ms; scrolling: {case['slow']:.0f} of "
                f"{case['frames']:.0f} frames over 33 ms, the longest {case['longest']:.0f} ms; over rectangles {case['plain']['slow']:.0f} of "
                f"{case['plain']['frames']:.0f}, the longest {case['plain']['longest']:.0f} ms; {case['memory']:.0f} MB and "
                f"{case['drawers']:.0f} MB where it is drawn"
            )
    return figures


def _taps(window: str, environment: Mapping[str, str]) -> list[tuple[str, float]]:
    command = [sys.executable, "-m", "tests.benchmarks.taps", window]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"the taps on the {window} window have failed:\n{done.stderr}")
    return [(what, milliseconds) for what, milliseconds in json.loads(done.stdout.splitlines()[-1])]


if __name__ == "__main__":
    sys.exit(main())
