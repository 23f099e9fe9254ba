"""Bars from 0, one per name: dashed thresholds, a tick for the year before, the figure at the right."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.charts.kinds import Anchor, Area, Bars, Line, Shape, Text, Value
from ita_desktop.documents.charts.marks import fill_item, legend, rectangle, tick_item
from ita_desktop.documents.charts.pen import CENTRED, SIZE, Pen, figure, ink, year

_AXIS, _LEGEND_GAP, _NAME_GAP, _FIGURE_GAP = 11.0, 6.0, 6.0, 8.0
_NAMES, _EDGE = 0.45, 1.0
_THICK, _THICKEST = 0.7, 15.0
_TICK_SIZE = 7.0
_GRID, _THRESHOLD = Line((), 0.4, 0.75), Line((), 0.7, 0.2, (2.6, 2.0))


class _Plot(NamedTuple):
    """Where the bars stand."""

    left: float
    right: float
    top: float
    bottom: float
    size: float
    highest: float

    def x(self, value: Decimal | float) -> float:
        """The place of a figure."""
        share = min(1.0, max(0.0, float(value) / self.highest))
        return self.left + share * (self.right - self.left)


def text_size(row: float, words: Sequence[str]) -> float:
    """The size of type whose ink stays within a row."""
    return max(3.0, min(SIZE, row / (ink(words).height + 0.04)))


def row_names(names: Sequence[str], row: float, size: float, room: float, pen: Pen) -> list[tuple[str, ...]]:
    """Names in the lines that a row has room for."""
    lines = 2 if row >= size * (2 * ink(names).height + 0.04) else 1
    return [pen.fit(name, room, size, lines=lines) for name in names]


def row_name(lines: Sequence[str], right: float, middle: float, size: float, key: str = "") -> Iterator[Text]:
    """A name before its bar, in one line or two."""
    reach = ink(lines)
    step = size * max(1.35, reach.height)
    for number, words in enumerate(lines):
        y = middle + CENTRED * size + (number - (len(lines) - 1) / 2) * step
        yield Text(right, y, words, size, anchor=Anchor.END, key=key)


def draw(chart: Bars, width: float, height: float, pen: Pen) -> list[Shape]:
    """Bars in the order they are given; where there is no figure there is a dash and no bar."""
    items = [fill_item(fill, words) for fill, words in chart.legend]
    items += [tick_item(year(chart.year_before))] if chart.year_before else []
    below, top = legend(items, width, height, pen)
    if not chart.values:
        return below
    names = [value.name for value in chart.values]
    bottom = top - _LEGEND_GAP if items else height - 1
    row = (bottom - _AXIS) / len(names)
    size = text_size(row, names)
    figures = pen.widest((figure(value.now) for value in chart.values), size, True)
    left = min(pen.widest(names, size), _NAMES * width) + _NAME_GAP
    known = [one for value in chart.values for one in (value.now, value.before) if one is not None]
    highest = max(100, math.ceil(max(known, default=Decimal(0)) / 20) * 20)
    plot = _Plot(left, width - _EDGE - figures - _FIGURE_GAP, _AXIS, bottom, size, highest)
    drawn = list(_axis(plot, chart.thresholds, pen))
    fitted = row_names(names, row, size, left - _NAME_GAP, pen)
    for number, (value, lines) in enumerate(zip(chart.values, fitted, strict=True)):
        middle = _AXIS + (number + 0.5) * row
        drawn += row_name(lines, left - _NAME_GAP, middle, size, value.key)
        drawn += _bar(value, plot, middle, min(_THICKEST, row * _THICK), tick=bool(chart.year_before))
        drawn.append(
            Text(width - _EDGE, middle + CENTRED * size, figure(value.now), size, True, Anchor.END, key=value.key)
        )
    return drawn + below


def _bar(value: Value, plot: _Plot, middle: float, thick: float, *, tick: bool) -> Iterator[Shape]:
    top, bottom = middle - thick / 2, middle + thick / 2
    if value.now is not None:
        yield Area(rectangle(plot.left, top, plot.x(value.now), bottom), value.fill, 0.4, value.key)
    if tick and value.before is not None:
        place = ((plot.x(value.before), top - 0.8), (plot.x(value.before), bottom + 0.8))
        yield Line(place, 3.4, 1.0)
        yield Line(place, 1.6)


def _axis(plot: _Plot, thresholds: Sequence[Decimal], pen: Pen) -> Iterator[Shape]:
    """Thresholds first, then tens where they leave room."""
    taken: list[tuple[float, float]] = []
    regular = [Decimal(value) for value in range(0, round(plot.highest) + 1, 20)]
    for value in [*sorted(thresholds, reverse=True), *regular]:
        dashed, words, x = value in thresholds, f"{value.normalize():f}", plot.x(value)
        half = pen.width(words, _TICK_SIZE) / 2 + 1.5
        free = all(x + half <= left or x - half >= right for left, right in taken)
        if free:
            taken.append((x - half, x + half))
            yield Text(x, plot.top - 4, words, _TICK_SIZE, anchor=Anchor.MIDDLE)
        if dashed or free:
            kind = _THRESHOLD if dashed else Line((), 0.6) if not value else _GRID
            yield kind._replace(points=((x, plot.top - (1.5 if value else 0)), (x, plot.bottom)))
