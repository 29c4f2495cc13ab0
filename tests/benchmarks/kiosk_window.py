"""The kiosk as its command starts it, with an ear on the first frame of its window."""

import sys

from kiosk.cli import main


def _start() -> int:
    from tests.benchmarks.first_frame import report_first_frame
    from tests.benchmarks.hook import COMMAND, when_open

    when_open(lambda _, window: report_first_frame(window))
    return main([*COMMAND, *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(_start())
