"""Fields of numbers over the pixels of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy
from numpy.typing import NDArray

Field = NDArray[numpy.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the picture: rows ``top`` to ``bottom``, columns ``left`` to ``right``, the last ones excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.top, self.bottom), slice(self.left, self.right)


def as_field(numbers: Any) -> Field:
    """Return ``numbers`` in the precision of fields."""
    return numpy.asarray(numbers, dtype=numpy.float32)


def blurred(field: Field, reach: float) -> Field:
    """Return ``field`` blurred three times over boxes that together reach about ``reach`` pixels; the edge is continued."""
    if reach < 0.6:
        return field
    factor = int(reach // 8)
    if factor > 1 and min(field.shape) > 4 * factor:
        return _finer(blurred(_coarser(field, factor), reach / factor), factor, field.shape)
    half = max(1, round(reach * 0.55))
    result = field
    for axis in (0, 1):
        for _ in range(3):
            result = _boxed(result, half, axis)
    return result


def _boxed(field: Field, half: int, axis: int) -> Field:
    """Return the mean over ``half`` pixels on either side. Sums of 1, 2, 4 … pixels make up the width: far fewer additions than pixels."""
    width, length = 2 * half + 1, field.shape[axis]
    padding = [(0, 0), (0, 0)]
    padding[axis] = (half, half)
    sums = numpy.pad(field, padding, mode="edge")
    total = numpy.zeros_like(field)
    power, begin = 1, 0
    while power <= width:
        if width & power:
            total += _along(axis, sums, begin, begin + length)
            begin += power
        if power * 2 <= width:
            sums = _along(axis, sums, 0, -power) + _along(axis, sums, power, None)
        power *= 2
    total /= width
    return total


def _along(axis: int, field: Field, begin: int, end: int | None) -> Field:
    return field[begin:end] if axis == 0 else field[:, begin:end]


def _coarser(field: Field, factor: int) -> Field:
    rows, columns = -(-field.shape[0] // factor), -(-field.shape[1] // factor)
    padded = numpy.pad(field, ((0, rows * factor - field.shape[0]), (0, columns * factor - field.shape[1])), mode="edge")
    return as_field(padded.reshape(rows, factor, columns, factor).mean(axis=(1, 3), dtype=numpy.float32))


def _finer(field: Field, factor: int, shape: tuple[int, ...]) -> Field:
    result = field
    for axis in (0, 1):
        wanted = (numpy.arange(shape[axis], dtype=numpy.float32) + 0.5) / factor - 0.5
        before = numpy.clip(numpy.floor(wanted).astype(numpy.intp), 0, result.shape[axis] - 1)
        after = numpy.minimum(before + 1, result.shape[axis] - 1)
        share = numpy.clip(wanted - before, 0, 1).astype(numpy.float32)
        share = share[:, None] if axis == 0 else share[None, :]
        result = numpy.take(result, before, axis) * (1 - share) + numpy.take(result, after, axis) * share
    return _boxed(_boxed(result, max(1, factor // 2), 0), max(1, factor // 2), 1)


def clouded(shape: tuple[int, ...], reach: float, origin: tuple[int, int] = (0, 0)) -> Field:
    """Return chance of mean 0 and deviation 1 that changes over about ``reach`` pixels; the same every time.

    ``origin`` is the row and the column of a larger picture at which the field begins.
    """
    factor = max(1, round(reach))
    starts = [begin // factor for begin in origin]
    extra = [begin - start * factor for begin, start in zip(origin, starts, strict=True)]
    sizes = (shape[0] + extra[0], shape[1] + extra[1])
    rows, columns = (numpy.arange(start, start - (-size // factor) + 1) % _CHANCES for start, size in zip(starts, sizes, strict=True))
    chance = _chance()[rows[:, None], columns[None, :]]
    field = _finer(chance, factor, sizes) if factor > 1 else chance[: sizes[0], : sizes[1]]
    return field[extra[0] :, extra[1] :]


_CHANCES = 512


@cache
def _chance() -> Field:
    return as_field(numpy.random.default_rng(1).standard_normal((_CHANCES, _CHANCES)))
