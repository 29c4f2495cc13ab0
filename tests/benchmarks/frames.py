"""How evenly the map moves, beside an empty window: ``python -m tests.benchmarks.frames [--size 1920x1080] [--drags 3]``.

On a bare X server with OpenGL in software a finger drags the slider of time through the war and back, two fingers pinch the map, and the attract
screen rests; see ``moving.py``. Printed are the shares of frames that came more than 20 ms and more than 33 ms after the one before, their median and
95th percentile, the processor's time for each, the memory around a thousand quick drags, and what the attract screen takes of one processor.
What dominates is the filling of pixels: four fifths of the processor's time are spent in the software's OpenGL (threads ``llvmpipe``), the same for a
frame in which only a button turns. Geometry and Python come to about ten milliseconds while the slider is dragged, beside that and not after it. So
each layer that covers the map counts, and nothing is painted that is covered afterwards.
A busy machine draws everything later: then only the processor's time and the columns beside each other mean something.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks.__main__ import _environment, _percentile, _x_server

_ROOT = Path(__file__).resolve().parents[2]
_WINDOWS = ("empty", "kiosk")
_HOUR = 3600
_ROWS: tuple[tuple[str, Callable[[Sequence[float]], float]], ...] = (
    ("over 20 ms, %", lambda times: 100 * sum(each > 20 for each in times) / max(1, len(times))),
    ("over 33 ms, %", lambda times: 100 * sum(each > 33.4 for each in times) / max(1, len(times))),
    ("median, ms", lambda times: statistics.median(times or [0.0])),
    ("95th percentile, ms", lambda times: _percentile(times or [0.0])),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.frames", description="Times the frames of the moving map.")
    parser.add_argument("--size", action="append", help="of the window, may be given more than once (1920x1080 and 3840x2160)")
    parser.add_argument("--drags", type=int, default=3, help="how often the slider is dragged there and back (3)")
    parser.add_argument("--many", type=int, default=1000, help="how many quick drags memory is measured over (1000)")
    parser.add_argument("--seconds", type=int, default=30, help="how long the attract screen is measured (30)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-benchmark-") as folder, _x_server("3840x2160") as display:
        own = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "LIBGL_ALWAYS_SOFTWARE": "1"}
        environment = _environment(Path(folder)) | own
        for size in options.size or ["1920x1080", "3840x2160"]:
            _print(size, {window: _told(window, size, options, environment) for window in _WINDOWS})
    return 0


def _told(window: str, size: str, options: argparse.Namespace, environment: dict[str, str]) -> dict[str, object]:
    numbers = [str(number) for number in (options.drags, options.many, options.seconds)]
    command = [sys.executable, "-m", "tests.benchmarks.moving", window, size, *numbers]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=_HOUR, check=False)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"the {window} window has failed:\n{done.stderr}")
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def _print(size: str, told: dict[str, dict[str, object]]) -> None:
    print(f"\n{size:40}{'empty':>10}{'kiosk':>10}")
    for what in ("drag", "pinch"):
        frames = [told[window][what] for window in _WINDOWS]
        for label, number in _ROWS:
            _row(f"{what}: {label}", [number(each["between"]) for each in frames])  # type: ignore[index]
        _row(f"{what}: processor for a frame, ms", [each["processor"] for each in frames])  # type: ignore[index]
    for label, key in (("memory before, MB", "before"), ("memory after many drags, MB", "after")):
        _row(label, [told[window][key] for window in _WINDOWS])  # type: ignore[misc]
    _row("attract screen, % of one processor", [100 * told[window]["idle"] for window in _WINDOWS])  # type: ignore[operator]
    sys.stdout.flush()


def _row(label: str, pair: list[float]) -> None:
    print(f"{label:40}" + "".join(f"{value:10.1f}" for value in pair))


if __name__ == "__main__":
    sys.exit(main())
