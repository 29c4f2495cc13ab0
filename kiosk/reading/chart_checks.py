"""What a chart asks of the figures that it draws."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from kiosk.exhibition.figures import Figure
from kiosk.exhibition.plates import FiguresPlate
from kiosk.reading.report import FileReport
from kiosk.reading.yaml_nodes import Node

_DOTS = 400
"""More marks than this are a texture, not a number."""
_PARTS = 6
_LINES = 3
_SIDES = 3

Fault = tuple[str, tuple[str | int, ...]]
"""A sentence, and the path to what it is about."""


def check_chart(plate: FiguresPlate, figures: tuple[Figure, ...], node: Node, report: FileReport) -> bool:
    """Report figures that the chart cannot draw; true where it can draw them all."""
    faults = [*_every_figure(plate, figures), *_together(plate, figures), *_units(plate, figures)]
    for sentence, path in faults:
        there, key_at = node.find(path)
        report.error(sentence, there.at if isinstance(path[-1], int) else key_at)
    return not faults


def _every_figure(plate: FiguresPlate, figures: tuple[Figure, ...]) -> Iterator[Fault]:
    for number, figure in enumerate(figures):
        path = ("figures", number)
        match plate.chart:
            case "time" if figure.when is None:
                yield "the chart 'time' needs 'when' of every figure", path
            case "sides" if figure.side is None:
                yield "the chart 'sides' needs 'side' of every figure", path
            case "parts" if figure.top > figure.low or figure.over:
                yield "a part of a whole is one number, without 'high' and 'over'", path
            case "dots" if plate.each is not None and ceil(max(figure.top, figure.of or 0) / plate.each) > _DOTS:
                marks = ceil(max(figure.top, figure.of or 0) / plate.each)
                yield f"this figure makes {marks} marks, more than {_DOTS}: 'each' of the plate must be larger", path
            case "bars" if plate.whole is not None and figure.top > plate.whole:
                yield f"this figure is more than the whole of the plate, {plate.whole:.15g}", path
        if figure.side is not None and plate.chart != "sides":
            yield f"'side' is for the chart 'sides', not for '{plate.chart}'", (*path, "side")
        if figure.of is not None and plate.whole is not None:
            yield "'of' and the plate's 'whole' exclude each other: keep one", (*path, "of")


def _together(plate: FiguresPlate, figures: tuple[Figure, ...]) -> Iterator[Fault]:
    match plate.chart:
        case "bars" if 0 < sum(figure.of is not None for figure in figures) < len(figures):
            bare = next(number for number, figure in enumerate(figures) if figure.of is None)
            yield "of the bars of one chart all have 'of', or none", ("figures", bare)
        case "parts":
            parts = sum(figure.low for figure in figures)
            if not 2 <= len(figures) <= _PARTS:
                yield f"the chart 'parts' needs 2 to {_PARTS} figures, not {len(figures)}", ("plate", "chart")
            if plate.whole is not None and parts > plate.whole:
                yield f"the parts make {parts:.15g}, more than the whole", ("plate", "whole")
        case "time":
            lines = dict.fromkeys(figure.label for figure in figures)
            if len(lines) > _LINES:
                yield f"the chart 'time' draws at most {_LINES} lines, one for each label, not {len(lines)}", ("plate", "chart")
            if len({figure.when for figure in figures}) == 1:
                yield "the chart 'time' needs at least two dates", ("plate", "chart")
        case "sides" if all(figure.side for figure in figures):
            sides = len({figure.side for figure in figures})
            if not 2 <= sides <= _SIDES:
                yield f"the chart 'sides' compares 2 or {_SIDES} sides, not {sides}", ("plate", "chart")


def _units(plate: FiguresPlate, figures: tuple[Figure, ...]) -> Iterator[Fault]:
    units = list(dict.fromkeys(figure.unit for figure in figures))
    if len(units) > 1 and plate.chart not in {"sides", "table"}:
        other = next(number for number, figure in enumerate(figures) if figure.unit != units[0])
        yield f"one scale counts one thing: this figure's unit is not that of the first, '{units[0] or ''}'", ("figures", other)
