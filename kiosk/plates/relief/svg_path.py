"""Reads the ``d`` of an SVG path (https://www.w3.org/TR/SVG11/paths.html)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import atan2, ceil, cos, hypot, pi, radians, sin, sqrt, tan

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def read_path(d: str) -> QPainterPath:
    """Return the path, filled by the winding rule; numbers that no command takes are left out."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    here, start, control = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)
    last = ""
    for command, numbers in _commands(d):
        upper = command.upper()
        base = here if command.islower() else (0.0, 0.0)
        x, y = base[0] + (numbers[-2] if len(numbers) > 1 else 0.0), base[1] + (numbers[-1] if numbers else 0.0)
        mirrored = (2 * here[0] - control[0], 2 * here[1] - control[1])
        match upper:
            case "M":
                path.moveTo(x, y)
                start = (x, y)
            case "L":
                path.lineTo(x, y)
            case "H":
                x, y = base[0] + numbers[0], here[1]
                path.lineTo(x, y)
            case "V":
                x = here[0]
                path.lineTo(x, y)
            case "C" | "S":
                first = (base[0] + numbers[0], base[1] + numbers[1]) if upper == "C" else (mirrored if last in "CS" else here)
                control = (base[0] + numbers[-4], base[1] + numbers[-3])
                path.cubicTo(QPointF(*first), QPointF(*control), QPointF(x, y))
            case "Q" | "T":
                control = (base[0] + numbers[0], base[1] + numbers[1]) if upper == "Q" else (mirrored if last in "QT" else here)
                path.quadTo(QPointF(*control), QPointF(x, y))
            case "A":
                _arc(path, here, (x, y), numbers)
            case _:
                path.closeSubpath()
                x, y = start
        here, last = (x, y), upper
    return path


def _commands(d: str) -> Iterator[tuple[str, list[float]]]:
    command, numbers = "", list[float]()
    for letter, number in _TOKEN.findall(d):
        if letter:
            command, numbers = letter, []
            if letter in "Zz":
                yield letter, []
            continue
        numbers.append(float(number))
        if command and len(numbers) == _COUNTS[command.upper()]:
            yield command, numbers
            numbers = []
            command = {"M": "L", "m": "l"}.get(command, command)


def _arc(path: QPainterPath, begin: tuple[float, float], end: tuple[float, float], numbers: list[float]) -> None:
    """Draw an elliptical arc as cubic curves (SVG 1.1, appendix F.6)."""
    rx, ry, tilt = abs(numbers[0]), abs(numbers[1]), radians(numbers[2])
    if not rx or not ry or begin == end:
        path.lineTo(*end)
        return
    half_x, half_y = (begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2
    x1, y1 = cos(tilt) * half_x + sin(tilt) * half_y, -sin(tilt) * half_x + cos(tilt) * half_y
    grow = max(1.0, hypot(x1 / rx, y1 / ry))
    rx, ry = rx * grow, ry * grow
    below = (rx * y1) ** 2 + (ry * x1) ** 2
    root = sqrt(max(0.0, ((rx * ry) ** 2 - below) / below))
    sign = -1.0 if bool(numbers[3]) == bool(numbers[4]) else 1.0
    cx1, cy1 = sign * root * rx * y1 / ry, -sign * root * ry * x1 / rx
    cx = cos(tilt) * cx1 - sin(tilt) * cy1 + (begin[0] + end[0]) / 2
    cy = sin(tilt) * cx1 + cos(tilt) * cy1 + (begin[1] + end[1]) / 2
    first = atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    sweep = atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first
    if numbers[4] and sweep < 0:
        sweep += 2 * pi
    elif not numbers[4] and sweep > 0:
        sweep -= 2 * pi
    steps = max(1, ceil(abs(sweep) / (pi / 2)))
    step = sweep / steps
    reach = 4 / 3 * tan(step / 4)

    def point(angle: float, along: float = 0.0) -> QPointF:
        ex, ey = rx * (cos(angle) - along * sin(angle)), ry * (sin(angle) + along * cos(angle))
        return QPointF(cx + cos(tilt) * ex - sin(tilt) * ey, cy + sin(tilt) * ex + cos(tilt) * ey)

    for number in range(steps):
        here = first + number * step
        path.cubicTo(point(here, reach), point(here + step, -reach), point(here + step))
