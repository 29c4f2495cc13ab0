"""Ten thousand entries against the bundled exhibition: ``python -m tests.benchmarks.scale [--entries 10000] [--repeat 3]``.

It writes a generated folder (see ``many.py``) and prints, medians of some starts offscreen in software:

- check: ``kiosk check`` the first time, when every picture is new, and again;
- first frame and memory, when nothing has changed, and how many times those of the bundled exhibition they are.

These are measurements, never assertions.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.places import bundled_content
from tests.benchmarks.__main__ import _environment, _megabytes
from tests.benchmarks.many import ENTRIES, write_many

_ROOT = Path(__file__).resolve().parents[2]
_SETTLING = 2.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scale", description="Measures ten thousand entries.")
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-scale-") as place:
        folder = Path(place) / "content"
        write_many(folder, options.entries)
        environment = _environment(Path(place)) | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        print(f"{options.entries} entries on {os.cpu_count()} cores")
        for what in ("check, pictures new, s", "check again, s"):
            print(f"{what:40}{_check(folder, environment):10.2f}", flush=True)
        measured = {}
        for name, content in (("bundled", bundled_content()), ("many", folder)):
            _start(content, environment)
            starts = [_start(content, environment) for _ in range(options.repeat)]
            measured[name] = [statistics.median(each) for each in zip(*starts, strict=True)]
        print(f"{'':40}{'bundled':>10}{'many':>10}{'times':>8}")
        for row, label in enumerate(("first frame, s", "memory (PSS), MB")):
            one, other = measured["bundled"][row], measured["many"][row]
            print(f"{label:40}{one:10.2f}{other:10.2f}{other / one:8.2f}")
    return 0


def _check(folder: Path, environment: dict[str, str]) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "kiosk", "check", "--content", str(folder)], cwd=_ROOT, env=environment, check=True, capture_output=True)
    return time.monotonic() - began


def _start(content: Path, environment: dict[str, str]) -> tuple[float, float]:
    """Seconds to the first frame, and memory when it has settled."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.kiosk_window", "--content", str(content)]
    process = subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        told = process.stdout.readline() if process.stdout is not None else ""
        if not told:
            raise RuntimeError(f"the kiosk does not start with {content}")
        time.sleep(_SETTLING)
        return float(told) - began, _megabytes(process.pid)
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
