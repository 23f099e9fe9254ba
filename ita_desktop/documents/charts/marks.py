"""Strokes with marks of their own for years and lines, and the legend that names them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from ita_desktop.documents.charts.kinds import Area, Fill, Line, Shape, Text
from ita_desktop.documents.charts.pen import CENTRED, SIZE, Pen, ink

Point = tuple[float, float]
_ROW_GAP, _ITEM_GAP, _SAMPLE_GAP = 3.0, 14.0, 5.0
_SAMPLE_ABOVE, _SAMPLE_BELOW, _EDGE = 7.1, 2.2, 0.3
_GREY = 0.42
_DARK = frozenset((Fill.DARK, Fill.RISK_4))
_HATCHED = frozenset((Fill.HATCH, Fill.CROSS_HATCH))


def is_dark(fill: Fill) -> bool:
    """Whether words on a fill must be white."""
    return fill in _DARK


def written_on(fill: Fill, text: Text) -> Text:
    """A text that can be read on a fill."""
    return text._replace(on_dark=is_dark(fill), halo=fill in _HATCHED)


def rectangle(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    """The corners of a box."""
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _round(x: float, y: float, radius: float, corners: int = 16, turn: float = 0.0) -> tuple[Point, ...]:
    steps = (turn + math.tau * n / corners for n in range(corners))
    return tuple((x + radius * math.sin(step), y - radius * math.cos(step)) for step in steps)


def _dot(x: float, y: float, key: str) -> list[Shape]:
    return [
        Area(_round(x, y, 2.2), Fill.DARK, 0.4, key),
        Line(_round(x, y, 1.1), 2.3, closed=True),
    ]


def _square(x: float, y: float, key: str) -> list[Shape]:
    corners = rectangle(x - 2, y - 2, x + 2, y + 2)
    return [Area(corners, Fill.WHITE, 0.4, key), Line(corners, 1.0, _GREY, closed=True)]


def _triangle(x: float, y: float, key: str) -> list[Shape]:
    corners = _round(x, y + 0.4, 2.9, 3)
    return [Area(corners, Fill.WHITE, 0.4, key), Line(corners, 0.9, closed=True)]


def _diamond(x: float, y: float, key: str) -> list[Shape]:
    corners = _round(x, y, 2.9, 4)
    return [Area(corners, Fill.MIDDLE, 0.4, key), Line(corners, 0.8, 0.2, closed=True)]


class Stroke(NamedTuple):
    """How one line is drawn, so that it differs from the others without colour."""

    width: float
    ink: float
    dash: tuple[float, ...]
    mark: Callable[[float, float, str], list[Shape]]


NOW = Stroke(1.6, 0.0, (), _dot)
BEFORE = Stroke(1.0, _GREY, (3.2, 2.0), _square)
STROKES = (NOW, BEFORE, Stroke(1.0, 0.0, (1.0, 1.8), _triangle), Stroke(1.2, 0.25, (7.0, 2.0, 1.2, 2.0), _diamond))


def course(
    points: Sequence[Point | None], stroke: Stroke, keys: Sequence[str] = (), *, closed: bool = False
) -> list[Shape]:
    """A line through points with a mark on each; where a point is missing the line has a gap."""
    drawn: list[Shape] = []
    if closed and None not in points:
        drawn.append(Line(tuple(filter(None, points)), stroke.width, stroke.ink, stroke.dash, closed=True))
    else:
        drawn += [Line(run, stroke.width, stroke.ink, stroke.dash) for run in _runs(points, closed=closed)]
    for point, key in zip(points, keys or [""] * len(points), strict=True):
        drawn += stroke.mark(*point, key) if point else []
    return drawn


def _runs(points: Sequence[Point | None], *, closed: bool) -> list[tuple[Point, ...]]:
    """The stretches between gaps; round a circle the last stretch goes on into the first."""
    order = list(points)
    if closed and None in order:
        gap = order.index(None)
        order = order[gap:] + order[:gap]
    runs: list[list[Point]] = []
    for before, point in pairwise([None, *order]):
        if point and before:
            runs[-1].append(point)
        elif point:
            runs.append([point])
    return [tuple(run) for run in runs if len(run) > 1]


class Item(NamedTuple):
    """One entry of a legend: its sample, drawn from a left end and a middle, and its words."""

    words: str
    width: float = 0.0
    sample: Callable[[float, float], list[Shape]] | None = None


def fill_item(fill: Fill, words: str) -> Item:
    """An entry for a filled area."""
    return Item(words, 20, lambda x, y: [Area(rectangle(x, y - 4, x + 20, y + 4), fill)])


def stroke_item(stroke: Stroke, words: str) -> Item:
    """An entry for a line with its mark."""
    return Item(words, 28, lambda x, y: course_sample(x, y, 28, stroke))


def tick_item(words: str) -> Item:
    """An entry for the tick of a year."""
    return Item(words, 3, lambda x, y: [Line(((x + 1.5, y - 4.5), (x + 1.5, y + 4.5)), 1.6)])


def course_sample(x: float, y: float, width: float, stroke: Stroke) -> list[Shape]:
    """A short piece of a line with its mark."""
    return [Line(((x, y), (x + width, y)), stroke.width, stroke.ink, stroke.dash), *stroke.mark(x + width / 2, y, "")]


def legend(
    items: Sequence[Item], right: float, bottom: float, pen: Pen, *, centred: bool = False, indent: float = 0.0
) -> tuple[list[Shape], float]:
    """Entries in as many rows as they need above a bottom, and where the topmost begins; indented if that fits."""
    if not items:
        return [], bottom
    size, reach = SIZE, ink(item.words for item in items)
    above, below = max(_SAMPLE_ABOVE, reach.above * size), max(_SAMPLE_BELOW, reach.below * size)
    height = above + below
    rows = _rows(items, right - _EDGE, size, pen)
    left = indent if all(_row_width(row, size, pen) <= right - indent for row in rows) else 0.0
    left = max(left, _EDGE)
    top = bottom - len(rows) * (height + _ROW_GAP) + _ROW_GAP
    drawn: list[Shape] = []
    for number, row in enumerate(rows):
        x = left + (right - left - _row_width(row, size, pen)) / 2 if centred else left
        baseline = top + number * (height + _ROW_GAP) + above
        for item in row:
            gap = _SAMPLE_GAP if item.sample else 0
            if item.sample:
                drawn += item.sample(x, baseline - CENTRED * size)
            drawn.append(Text(x + item.width + gap, baseline, item.words, size))
            x += item.width + gap + pen.width(item.words, size) + _ITEM_GAP
    return drawn, top


def _row_width(row: Sequence[Item], size: float, pen: Pen) -> float:
    entries = (item.width + (_SAMPLE_GAP if item.sample else 0) + pen.width(item.words, size) for item in row)
    return sum(entries) + _ITEM_GAP * (len(row) - 1)


def _rows(items: Sequence[Item], room: float, size: float, pen: Pen) -> list[list[Item]]:
    """Entries parted into rows; one that is wider than a row is shortened."""
    rows: list[list[Item]] = [[]]
    for item in items:
        for_words = room - item.width - _SAMPLE_GAP
        entry = item._replace(words=pen.fit(item.words, for_words, size)[0])
        if rows[-1] and _row_width([*rows[-1], entry], size, pen) > room:
            rows.append([])
        rows[-1].append(entry)
    return rows
