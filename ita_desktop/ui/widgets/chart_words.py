"""A chart in words, part by part: for tooltips, and for who hears the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ita_desktop.documents.charts import Bars, Chart, Lines, Matrix, Radar, Stack, Value, figure
from ita_desktop.domain.digits import shown


def said(chart: Chart) -> list[tuple[str, str]]:
    """Each part's key, empty where it leads nowhere, and what it says."""
    match chart:
        case Radar() | Bars():
            parts = list(_values(chart.values, before=bool(chart.year_before)))
        case Stack():
            parts = list(_stack(chart))
        case Lines():
            parts = list(_lines(chart))
        case Matrix():
            parts = list(_matrix(chart))
    return [(key, shown(words, thai=False)) for key, words in parts]


def _values(values: Sequence[Value], *, before: bool) -> Iterator[tuple[str, str]]:
    for value in values:
        last = f" ({figure(value.before)})" if before else ""
        yield value.key, f"{value.name} {figure(value.now)}{last}"


def _stack(chart: Stack) -> Iterator[tuple[str, str]]:
    for name, counts in chart.rows:
        parts = [f"{words} {count}" for (_, words), count in zip(chart.legend, counts, strict=True)]
        yield "", f"{name} {sum(counts)} {chart.unit} ({', '.join(parts)})"


def _lines(chart: Lines) -> Iterator[tuple[str, str]]:
    for one in chart.series:
        parts = [f"{year} {figure(value)}" for year, value in zip(chart.years, one.values, strict=True)]
        yield one.key, f"{one.name}: {', '.join(parts)}"


def _matrix(chart: Matrix) -> Iterator[tuple[str, str]]:
    for row, cells in zip(chart.rows, chart.cells, strict=True):
        for column, cell in zip(chart.columns, cells, strict=True):
            if cell.key or cell.numbers:
                place = f"{chart.row_title} {row}, {chart.column_title} {column}: {cell.score}".strip()
                yield cell.key, f"{place} ({', '.join(cell.numbers)})" if cell.numbers else place
