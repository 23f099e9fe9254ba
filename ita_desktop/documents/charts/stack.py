"""Counts in one bar per row, parted by what the legend names, with the total and its unit behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents.charts.bars import row_name, row_names, text_size
from ita_desktop.documents.charts.kinds import Anchor, Area, Line, Shape, Stack, Text
from ita_desktop.documents.charts.marks import fill_item, legend, rectangle, written_on
from ita_desktop.documents.charts.pen import CENTRED, SIZE, Pen

_LEGEND_GAP, _NAME_GAP, _TOTAL_GAP, _WITHIN = 7.0, 6.0, 5.0, 1.2
_NAMES, _TOTALS = 0.35, 0.35
_THICK, _THICKEST = 0.78, 22.0


class _Plot(NamedTuple):
    """Where the bars begin, how long one is, and what is said behind each."""

    left: float
    unit: float
    size: float
    behind: tuple[str, ...]


def draw(chart: Stack, width: float, height: float, pen: Pen) -> list[Shape]:
    """Counts within their part of the bar, or behind the total where the part is too narrow."""
    names = [name for name, _ in chart.rows]
    indent = min(pen.widest(names, SIZE), _NAMES * width) + _NAME_GAP
    below, top = legend([fill_item(*entry) for entry in chart.legend], width, height, pen, indent=indent)
    if not names:
        return below
    bottom = top - _LEGEND_GAP if chart.legend else height
    row = bottom / len(names)
    size = text_size(row, [*names, chart.unit, *(words for _, words in chart.legend)])
    left = min(pen.widest(names, size), _NAMES * width) + _NAME_GAP
    plot = _plot(chart, left, width, size, pen)
    drawn: list[Shape] = [Line(((left, 0), (left, bottom)), 0.6)]
    fitted = row_names(names, row, size, left - _NAME_GAP, pen)
    for number, (lines, (_, counts)) in enumerate(zip(fitted, chart.rows, strict=True)):
        middle = (number + 0.5) * row
        drawn += row_name(lines, left - _NAME_GAP, middle, size)
        drawn += _bar(chart, counts, plot, middle, min(_THICKEST, row * _THICK), pen)
        end = left + sum(counts) * plot.unit + _TOTAL_GAP
        drawn.append(Text(end, middle + CENTRED * size, plot.behind[number], size, bold=True))
    return drawn + below


def _plot(chart: Stack, left: float, width: float, size: float, pen: Pen) -> _Plot:
    """The longest scale at which every bar and what is said behind it fit."""
    most = max(sum(counts) for _, counts in chart.rows)
    least = width * (1 - _TOTALS) - left - _TOTAL_GAP
    unit = (width - left - _TOTAL_GAP) / max(1, most)
    behind: tuple[str, ...] = ()
    for _ in range(4):
        behind = tuple(_behind(chart, counts, unit, size, pen) for _, counts in chart.rows)
        longest = [
            (width - left - _TOTAL_GAP - pen.width(words, size, True)) / sum(counts)
            for words, (_, counts) in zip(behind, chart.rows, strict=True)
            if sum(counts)
        ]
        unit = min(unit, max(least / max(1, most), min(longest, default=unit)))
    room = [width - left - _TOTAL_GAP - sum(counts) * unit for _, counts in chart.rows]
    fitted = tuple(pen.fit(words, space + 0.01, size, bold=True)[0] for words, space in zip(behind, room, strict=True))
    return _Plot(left, unit, size, fitted)


def _behind(chart: Stack, counts: Sequence[int], unit: float, size: float, pen: Pen) -> str:
    """The total, and in brackets the counts that have no room in the bar."""
    names = [words for _, words in chart.legend]
    left_out = [
        f"{name} {count}"
        for name, count in zip(names, counts, strict=True)
        if count and not _within(count, unit, size, pen)
    ]
    total = f"{sum(counts)} {chart.unit}".strip()
    return f"{total} ({', '.join(left_out)})" if left_out else total


def _within(count: int, unit: float, size: float, pen: Pen) -> bool:
    return pen.width(str(count), size, True) + 2 * _WITHIN <= count * unit


def _bar(chart: Stack, counts: Sequence[int], plot: _Plot, middle: float, thick: float, pen: Pen) -> Iterator[Shape]:
    x, size = plot.left, plot.size
    for (fill, _), count in zip(chart.legend, counts, strict=True):
        if not count:
            continue
        end = x + count * plot.unit
        yield Area(rectangle(x, middle - thick / 2, end, middle + thick / 2), fill)
        if _within(count, plot.unit, size, pen):
            place = Text((x + end) / 2, middle + CENTRED * size, str(count), size, True, Anchor.MIDDLE)
            yield written_on(fill, place)
        x = end
