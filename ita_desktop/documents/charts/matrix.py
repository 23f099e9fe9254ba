"""The risk matrix: score in the corner of each field, how many risks large in the middle, their numbers below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents.charts.bars import row_name, row_names
from ita_desktop.documents.charts.kinds import Anchor, Area, Line, Matrix, MatrixCell, Shape, Text
from ita_desktop.documents.charts.marks import rectangle, written_on
from ita_desktop.documents.charts.pen import CENTRED, ELLIPSIS, SIZE, SIZES, Pen, ink

_BORDER, _EDGE = Line((), 1.6), 1.0
_PAD, _LABEL_GAP, _NUMBER_GAP, _TITLE_GAP, _COLUMN_GAP = 2.5, 5.0, 4.0, 4.0, 3.0
_NAMES = 0.25
_ITEM = "ข้อ"


class _Grid(NamedTuple):
    """Where the fields lie; row 0 is the lowest."""

    left: float
    top: float
    right: float
    bottom: float
    rows: int
    columns: int

    @property
    def cell(self) -> tuple[float, float]:
        """Width and height of a field."""
        return (self.right - self.left) / self.columns, (self.bottom - self.top) / self.rows

    def corner(self, row: int, column: int) -> tuple[float, float]:
        """The upper left corner of a field."""
        width, height = self.cell
        return self.left + column * width, self.bottom - (row + 1) * height


class _Frame(NamedTuple):
    """The fields and the names round them: the size of type, the room of names, the width of the rows' numbers.

    Names of columns are `small` where one of them needs it.
    """

    grid: _Grid
    size: float
    names: float
    number: float
    columns: tuple[tuple[str, ...], ...]
    small: float
    step: float


def draw(chart: Matrix, width: float, height: float, pen: Pen) -> list[Shape]:
    """Levels differ by grey and by a thick border; names of rows and columns get a number unless they hold one."""
    if not chart.rows or not chart.columns:
        return []
    frame = _frame(chart, width, height, pen)
    drawn: list[Shape] = []
    for row, cells in enumerate(chart.cells):
        for column, cell in enumerate(cells):
            drawn += _field(cell, frame.grid, row, column, pen)
    drawn += _borders(chart, frame.grid)
    drawn += _rows(chart, frame, pen)
    drawn += _columns(chart, frame)
    return drawn + list(_titles(chart, frame, height, pen))


def _numbered(names: Sequence[str]) -> bool:
    return any(re.search(r"\d", name) for name in names)


def _frame(chart: Matrix, width: float, height: float, pen: Pen) -> _Frame:
    """The largest type that leaves the fields enough room."""
    size = max(4.5, min(SIZE, height / len(chart.rows) * 0.25))
    title = _title_height(chart.row_title, size)
    number = 0.0 if _numbered(chart.rows) else pen.widest(map(str, range(10)), size, True) + _NUMBER_GAP
    names = min(pen.widest(chart.rows, size), _NAMES * width)
    left, right = title + names + number + _LABEL_GAP, width - _EDGE
    each = (right - left) / len(chart.columns)
    small, columns = _column_names(chart.columns, each - 3, size, pen)
    step = small * (ink(chart.columns).height + 0.02)
    labels = step * max(map(len, columns)) + (0 if _numbered(chart.columns) else size * 1.2) + _COLUMN_GAP
    bottom = height - _title_height(chart.column_title, size) - labels
    grid = _Grid(left, _EDGE, right, bottom, len(chart.rows), len(chart.columns))
    return _Frame(grid, size, names, number, columns, small, step)


def _column_names(
    names: Sequence[str], room: float, size: float, pen: Pen
) -> tuple[float, tuple[tuple[str, ...], ...]]:  # fmt: skip
    """The largest type up to a size in which no name is cut, and the lines of each."""
    for smaller in (size, *(one for one in SIZES if one < size)):
        fitted = tuple(pen.fit(name, room, smaller, lines=2) for name in names)
        if not any(ELLIPSIS in line for lines in fitted for line in lines):
            return smaller, fitted
    return size, tuple(pen.fit(name, room, size, lines=2) for name in names)


def _title_height(title: str, size: float) -> float:
    return ink([title]).height * size + _TITLE_GAP if title else 0.0


def _field(cell: MatrixCell, grid: _Grid, row: int, column: int, pen: Pen) -> Iterator[Shape]:
    """One field; its words shrink with it and stay clear of each other."""
    (width, height), (left, top) = grid.cell, grid.corner(row, column)
    yield Area(rectangle(left, top, left + width, top + height), cell.fill, 0.4, cell.key)
    small = min(7.25, height * 0.22, width * 0.2)
    score = Text(left + width - _PAD, top + _PAD + small * 0.72, str(cell.score), small, anchor=Anchor.END)
    yield written_on(cell.fill, score._replace(key=cell.key))
    if not cell.numbers:
        return
    below = top + height - _PAD - small * 0.2
    words = _numbers(cell.numbers, width - 2 * _PAD, small, pen)
    numbers = Text(left + width / 2, below, words, small, anchor=Anchor.MIDDLE, key=cell.key)
    yield written_on(cell.fill, numbers)
    count, large = str(len(cell.numbers)), min(15.0, height * 0.4)
    roof = below - small * ink([words]).above - 0.6
    beside = width / 2 - pen.width(str(cell.score), small) - _PAD - 1.5
    while pen.width(count, large, True) / 2 > beside and large > 4:
        large *= 0.95
    room = roof - top - _PAD
    baseline = min(roof - max(0.0, (room - large * 0.72) / 2.6), roof - 0.6)
    yield written_on(cell.fill, Text(left + width / 2, baseline, count, large, True, Anchor.MIDDLE, key=cell.key))


def _numbers(numbers: Sequence[str], room: float, size: float, pen: Pen) -> str:
    """The numbers of the risks; what has no room is left out and … says so."""
    whole = ", ".join(numbers)
    shorter = (", ".join(numbers[:n]) + f", {ELLIPSIS}" for n in range(len(numbers) - 1, 0, -1))
    for words in (f"{_ITEM} {whole}", whole, *shorter):
        if pen.width(words, size) <= room:
            return words
    return ELLIPSIS


def _borders(chart: Matrix, grid: _Grid) -> Iterator[Shape]:
    """Thick lines round the whole and between fields of different levels."""
    (width, height), cells = grid.cell, chart.cells
    yield _BORDER._replace(points=rectangle(grid.left, grid.top, grid.right, grid.bottom), closed=True)
    for row in range(grid.rows):
        for column in range(grid.columns):
            x, y = grid.corner(row, column)
            if column and cells[row][column].fill != cells[row][column - 1].fill:
                yield _BORDER._replace(points=((x, y - 0.8), (x, y + height + 0.8)))
            if row and cells[row][column].fill != cells[row - 1][column].fill:
                yield _BORDER._replace(points=((x - 0.8, y + height), (x + width + 0.8, y + height)))


def _rows(chart: Matrix, frame: _Frame, pen: Pen) -> Iterator[Shape]:
    _, height = frame.grid.cell
    right = frame.grid.left - _LABEL_GAP
    fitted = row_names(chart.rows, height, frame.size, frame.names, pen)
    for row, lines in enumerate(fitted):
        middle = frame.grid.corner(row, 0)[1] + height / 2
        yield from row_name(lines, right - frame.number, middle, frame.size)
        if frame.number:
            yield Text(right, middle + CENTRED * frame.size, str(row + 1), frame.size, True, Anchor.END)


def _columns(chart: Matrix, frame: _Frame) -> Iterator[Shape]:
    width, _ = frame.grid.cell
    numbered = _numbered(chart.columns)
    for column, lines in enumerate(frame.columns):
        x, y = frame.grid.left + (column + 0.5) * width, frame.grid.bottom + _COLUMN_GAP
        if not numbered:
            y += frame.size * 0.8
            yield Text(x, y, str(column + 1), frame.size, True, Anchor.MIDDLE)
            y += frame.size * 0.4
        y += frame.small * ink(chart.columns).above
        for number, words in enumerate(lines):
            yield Text(x, y + number * frame.step, words, frame.small, anchor=Anchor.MIDDLE)


def _titles(chart: Matrix, frame: _Frame, height: float, pen: Pen) -> Iterator[Shape]:
    """The title of the columns below, that of the rows upright at the left."""
    grid, size = frame.grid, frame.size
    if chart.column_title:
        words = pen.fit(chart.column_title, grid.right - grid.left, size, bold=True)[0]
        y = height - ink([words]).below * size
        yield Text((grid.left + grid.right) / 2, y, words, size, True, Anchor.MIDDLE)
    if chart.row_title:
        words = pen.fit(chart.row_title, grid.bottom - grid.top, size, bold=True)[0]
        middle, x = (grid.top + grid.bottom) / 2, ink([words]).above * size
        yield Text(x, middle, words, size, True, Anchor.MIDDLE, upright=True)
