"""Ten thousand entries against the bundled exhibition: ``python -m tests.benchmarks.scale [--entries 10000] [--repeat 3]``.

It writes a generated folder (see ``many.py``) and prints, medians of some starts offscreen in software:

- check: ``kiosk check`` the first time, when every picture is new, and again;
- first frame and memory, when nothing has changed, and how many times those of the bundled exhibition they are. The two are started in turn, so
  that what else the machine does weighs on both; the processor's time until the first frame depends less on it.

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
        folders = {"bundled": bundled_content(), "many": folder}
        starts: dict[str, list[tuple[float, ...]]] = {name: [] for name in folders}
        for round_ in range(options.repeat + 1):
            for name, content in folders.items():
                start = _start(content, environment)
                if round_:  # the first start of each fills the caches
                    starts[name].append(start)
        print(f"{f'medians of {options.repeat}':40}{'bundled':>10}{'many':>10}{'times':>8}")
        for row, label in enumerate(("first frame, s", "processor until then, s", "memory (PSS), MB")):
            one, other = (statistics.median(start[row] for start in starts[name]) for name in folders)
            print(f"{label:40}{one:10.2f}{other:10.2f}{other / one:8.2f}")
    return 0


def _check(folder: Path, environment: dict[str, str]) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "kiosk", "check", "--content", str(folder)], cwd=_ROOT, env=environment, check=True, capture_output=True)
    return time.monotonic() - began


def _start(content: Path, environment: dict[str, str]) -> tuple[float, ...]:
    """Seconds to the first frame, those of the processor until then, and memory when it has settled."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.kiosk_window", "--content", str(content)]
    process = subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        told = process.stdout.readline() if process.stdout is not None else ""
        if not told:
            raise RuntimeError(f"the kiosk does not start with {content}")
        worked = _processor_seconds(process.pid)
        time.sleep(_SETTLING)
        return float(told) - began, worked, _megabytes(process.pid)
    finally:
        process.terminate()
        process.wait()


def _processor_seconds(pid: int) -> float:
    """What a process and the children that it has waited for have taken of the processor."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
