"""Figures over the years: at most four lines that differ by stroke and mark, each named at its end."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.charts.kinds import Anchor, Line, Lines, Series, Shape, Text
from ita_desktop.documents.charts.marks import STROKES, Point, Stroke, course, course_sample
from ita_desktop.documents.charts.pen import CENTRED, SIZES, Ink, Pen, figure, ink, spread

_YEARS, _AXIS_GAP, _LEADER, _SAMPLE, _SAMPLE_GAP, _TOP = 15.0, 4.0, 10.0, 22.0, 4.0, 5.0
_INSET, _NAMES, _FIGURE_GAP, _TICK_SIZE, _APART, _YEARS_APART, _EDGE = 13.0, 0.3, 5.0, 7.0, 2.5, 5.0, 1.0
_GRID, _BASE, _LEAD = Line((), 0.4, 0.78), Line((), 0.6), Line((), 0.4, 0.45)


class _Plot(NamedTuple):
    """Where figures and years lie."""

    left: float
    right: float
    bottom: float
    lowest: float
    highest: float
    years: int

    def x(self, place: int) -> float:
        """The place of a year; a single year stands in the middle."""
        room = self.right - self.left - 2 * _INSET
        return self.left + _INSET + room * (place / (self.years - 1) if self.years > 1 else 0.5)

    def y(self, value: Decimal | float) -> float:
        """The place of a figure."""
        share = (float(value) - self.lowest) / (self.highest - self.lowest)
        return self.bottom - share * (self.bottom - _TOP)

    def points(self, values: Sequence[Decimal | None]) -> list[Point | None]:
        """The places of one line's figures."""
        return [None if value is None else (self.x(place), self.y(value)) for place, value in enumerate(values)]


class _End(NamedTuple):
    """What is said at the end of a line, where the line ends, and where its words begin."""

    lines: tuple[str, ...]
    figure: str
    point: Point | None
    top: float
    height: float
    key: str


class _Words(NamedTuple):
    """The type of the ends: its size, the width of the names, the width of the figures, the ink of a line."""

    size: float
    names: float
    figures: float
    reach: Ink

    @property
    def step(self) -> float:
        """From one line of a name to the next."""
        return self.size * (self.reach.height + 0.02)

    def height(self, lines: int) -> float:
        """The height of a name of so many lines."""
        return self.size * self.reach.height + (lines - 1) * self.step

    @property
    def behind(self) -> float:
        """The width of all that stands behind the lines."""
        return _LEADER + _SAMPLE + _SAMPLE_GAP + self.names + _FIGURE_GAP + self.figures


def draw(chart: Lines, width: float, height: float, pen: Pen) -> list[Shape]:
    """A year without a figure is a gap in its line; a line without a last figure says so at its end."""
    lowest, highest = _bounds(chart)
    marks = range(lowest, highest + 1, _step(highest - lowest))
    series = chart.series[: len(STROKES)]
    words = _words(series, width, height, pen)
    left = pen.widest(map(str, marks), _TICK_SIZE) + _AXIS_GAP
    plot = _Plot(left, width - _EDGE - words.behind, height - _YEARS, lowest, highest, len(chart.years))
    drawn = [*_grid(plot, marks), *_years(chart.years, plot, width, pen)]
    for one, stroke in reversed(list(zip(series, STROKES, strict=False))):
        drawn += course(plot.points(one.values), stroke, [one.key] * len(one.values))
    for end, stroke in zip(_ends(series, plot, words, height, pen), STROKES, strict=False):
        drawn += _end(end, stroke, plot, words)
    return drawn


def _bounds(chart: Lines) -> tuple[int, int]:
    """The scale, wider by tens where a figure lies outside it, so that nothing is drawn where it is not."""
    known = [value for one in chart.series for value in one.values if value is not None]
    lowest = min([chart.lowest, *(math.floor(value / 10) * 10 for value in known)])
    highest = max([chart.highest, *(math.ceil(value / 10) * 10 for value in known)])
    return lowest, max(highest, lowest + 10)


def _step(span: int) -> int:
    return 5 if span <= 20 else 10 if span <= 50 else 20 if span <= 100 else math.ceil(span / 50) * 10


def _last(one: Series) -> Decimal | None:
    return one.values[-1] if one.values else None


def _words(series: Sequence[Series], width: float, height: float, pen: Pen) -> _Words:
    """The largest type in which the ends of all lines have room below each other."""
    if not series:
        return _Words(SIZES[-1], 0.0, -_LEADER - _SAMPLE - _SAMPLE_GAP - _FIGURE_GAP, Ink(1, 0))
    names, reach = [one.name for one in series], ink(one.name for one in series)
    for size in SIZES:
        room = min(_NAMES * width, pen.widest(names, size))
        made = _Words(size, room, pen.widest((figure(_last(one)) for one in series), size, True), reach)
        lines = sum(len(pen.fit(name, room, size, lines=2)) for name in names)
        if lines * made.step + _APART * (len(names) - 1) <= height:
            break
    return made


def _grid(plot: _Plot, marks: Sequence[int]) -> Iterator[Shape]:
    for value in marks:
        y = plot.y(value)
        kind = _GRID if value > marks[0] else _BASE
        yield kind._replace(points=((plot.left, y), (plot.right, y)))
        baseline = y + CENTRED * _TICK_SIZE
        yield Text(plot.left - _AXIS_GAP, baseline, str(value), _TICK_SIZE, anchor=Anchor.END)


def _years(years: Sequence[str], plot: _Plot, width: float, pen: Pen) -> Iterator[Shape]:
    """The years below, from the last backwards, as many as have room."""
    limit = width
    for place in range(len(years) - 1, -1, -1):
        half, x = pen.width(years[place], SIZES[0]) / 2, plot.x(place)
        if x + half <= limit and x - half >= 0:
            limit = x - half - _YEARS_APART
            yield Text(x, plot.bottom + _YEARS - 4, years[place], SIZES[0], anchor=Anchor.MIDDLE)


def _ends(series: Sequence[Series], plot: _Plot, words: _Words, height: float, pen: Pen) -> list[_End]:
    """The names in the order of the series, moved apart in the order in which the lines end."""
    points = [plot.points(one.values) for one in series]
    known = [[point for point in line if point] for line in points]
    levels = [line[-1][1] if line else plot.bottom for line in known]
    fitted = [pen.fit(one.name, words.names, words.size, lines=2) for one in series]
    heights = [words.height(len(lines)) for lines in fitted]
    order = sorted(range(len(series)), key=lambda place: levels[place])
    wanted = [levels[place] - heights[place] / 2 for place in order]
    tops = spread(wanted, [heights[place] for place in order], 0.0, height, _APART)
    if tops is None:
        return []
    at = dict(zip(order, tops, strict=True))
    return [
        _End(lines, figure(_last(one)), line[-1] if line else None, at[place], heights[place], one.key)
        for place, (one, lines, line) in enumerate(zip(series, fitted, points, strict=True))
    ]


def _end(end: _End, stroke: Stroke, plot: _Plot, words: _Words) -> Iterator[Shape]:
    """A thin line from the last point to a sample of the stroke, the name, and the last figure."""
    middle, size = end.top + end.height / 2, words.size
    left = plot.right + _LEADER
    if end.point:
        yield _LEAD._replace(points=((end.point[0] + 4, end.point[1]), (left - 2, middle)))
    yield from course_sample(left, middle, _SAMPLE, stroke)
    x, baseline = left + _SAMPLE + _SAMPLE_GAP, end.top + words.reach.above * size
    for number, line in enumerate(end.lines):
        yield Text(x, baseline + number * words.step, line, size, key=end.key)
    right = x + words.names + _FIGURE_GAP + words.figures
    yield Text(right, baseline, end.figure, size, True, Anchor.END, key=end.key)
