"""A process that draws as badly as its argument says: ``python drawn_apart.py HOW TALLY``. Each start and each order adds a letter to TALLY."""

from __future__ import annotations

import pickle
import sys
import time
from pathlib import Path

from kiosk.plates.workbench import ANSWER, LENGTH, READY


def note(letter: str) -> None:
    with Path(sys.argv[2]).open("a", encoding="ascii") as tally:
        tally.write(letter)


def main() -> None:
    how = sys.argv[1]
    note("s")
    if how == "mute":
        return
    out = sys.stdout.buffer
    out.write(READY if how != "stranger" else b"hello!")
    out.flush()
    while len(length := sys.stdin.buffer.read(LENGTH.size)) == LENGTH.size:
        drawing = pickle.loads(sys.stdin.buffer.read(LENGTH.unpack(length)[0]))
        note("o")
        first = Path(sys.argv[2]).read_text("ascii").count("o") == 1
        match how:
            case "dies":
                sys.exit(3)
            case "dies once" if first:
                sys.exit(3)
            case "another size":
                out.write(ANSWER.pack(7, 7) + bytes(7 * 7 * 4))
            case "half":
                out.write(ANSWER.pack(drawing.width, drawing.height) + b"half")
                out.flush()
                sys.exit(0)
            case "hangs":
                time.sleep(600)
            case _:
                out.write(ANSWER.pack(drawing.width, drawing.height) + bytes([1, 2, 3, 4]) * drawing.width * drawing.height)
        out.flush()


if __name__ == "__main__":
    main()
