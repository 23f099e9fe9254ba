"""Cells into rows: each value in its style, what it covers merged, each row as tall as its text needs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ita_desktop.documents.sheets import heights
from ita_desktop.documents.sheets.parts import Cell, Row, Style, Value
from ita_desktop.documents.sheets.styles import Styles, of_row
from ita_desktop.documents.sheets.values import Kept, kept, quoted

_DRAWING_UNITS = 36_000  # in a millimetre
_NEARLY = 0.01
_UNSEEN = 1e6  # hidden text never makes a row taller


class Grid:
    """The cells of one sheet, filled from the top; `row` is the next one that is free."""

    def __init__(
        self, worksheet: Worksheet, styles: Styles, widths: tuple[float, ...], hidden: tuple[float, ...] = ()
    ) -> None:
        self.worksheet = worksheet
        self.widths = widths
        self._hidden = hidden
        self.row = 1
        self.cells: dict[tuple[int, int], Kept] = {}
        self._styles = styles
        self._at: Callable[[int, int], Any] = worksheet.cell
        self._heights: dict[int, float] = {}
        self._spans: list[tuple[int, int, float]] = []

    def set_widths(self) -> None:
        """Give the columns their widths; hidden ones stand beside those that are seen."""
        for number, width in enumerate((*self.widths, *self._hidden), 1):
            column = self.worksheet.column_dimensions[get_column_letter(number)]
            column.width, column.hidden = round(heights.units(width), 2), number > len(self.widths)

    def line(self, text: str, style: Style) -> None:
        """Text over the whole width."""
        self._heights[self.row] = self._put(Cell(text, columns=len(self.widths)), 1, style)
        self._close(self.row, self.row)

    def gap(self, millimetres: float) -> None:
        """An empty row."""
        self._heights[self.row] = millimetres * heights.POINTS_PER_MM
        self._close(self.row, self.row)

    def free(self, millimetres: float, row_height: float) -> int:
        """Empty rows below something drawn; how many."""
        count = math.ceil(millimetres * heights.POINTS_PER_MM / row_height)
        for row in range(self.row, self.row + count):
            self._heights[row] = row_height
        self._close(self.row, self.row + count - 1)
        return count

    def rows(self, rows: Sequence[Row], styles: Sequence[Style]) -> None:
        """Rows of a table under each other; a cell of an upper row may cover some of the lower ones."""
        first, covered = self.row, set[tuple[int, int]]()
        for row in rows:
            self._fill(row, styles, covered)
            self.row += 1
        self._close(first, self.row - 1)

    def _fill(self, row: Row, styles: Sequence[Style], covered: set[tuple[int, int]]) -> None:
        column, at = 1, self.row
        tallest = row.height * heights.POINTS_PER_MM
        for given in row.cells:
            while covered and (at, column) in covered:
                column += 1
            if isinstance(given, Cell):
                style = of_row(given.style or styles[column - 1], row.kind)
                need = self._put(given, column, style)
                if given.rows > 1:
                    below = range(at + 1, at + given.rows)
                    covered.update((r, c) for r in below for c in range(column, column + given.columns))
                    need = 0.0
                column += given.columns
            else:
                style = of_row(styles[column - 1], row.kind)
                seen = column <= len(self.widths)
                need = self._one(given, column, style, self.widths[column - 1] if seen else _UNSEEN)
                column += 1
            tallest = max(tallest, need)
        self._heights[at] = tallest

    def _put(self, cell: Cell, column: int, style: Style) -> float:
        """A cell with what it covers; the height it needs."""
        need = self._one(cell.value, column, style, sum(self.widths[column - 1 : column - 1 + cell.columns]))
        if cell.rows == 1 and cell.columns == 1:
            return need
        at, last_row, last_column = self.row, self.row + cell.rows - 1, column + cell.columns - 1
        self.worksheet.merge_cells(start_row=at, start_column=column, end_row=last_row, end_column=last_column)
        made = self._styles.made(style)
        for row in range(at, last_row + 1):
            for number in range(column, last_column + 1):
                if (row, number) != (at, column):
                    self._at(row, number)._style = made
        if cell.rows > 1:
            self._spans.append((at, last_row, need))
        return need

    def _one(self, value: Value, column: int, style: Style, width: float) -> float:
        """A value in its style; the height it needs."""
        cell = self._at(self.row, column)
        held = kept(value, self.worksheet.title)
        if held is None:
            cell._style = self._styles.made(style)
            return heights.tall(1, style.size)
        cell.value = held
        self.cells[self.row, column] = held
        if not isinstance(held, str):
            cell._style = self._styles.made(style)  # after the value: a day brings a format of its own
            return heights.tall(1, style.size)
        cell.data_type = "s"  # never a formula, never an error value
        cell._style = self._styles.made(style, quoted=quoted(held))
        return heights.needed(held, width, style.size, bold=style.bold)

    def _close(self, first: int, last: int) -> None:
        """Give rows their heights."""
        for top, bottom, need in self._spans:
            lack = need - sum(self._heights.get(row, 0.0) for row in range(top, bottom + 1))
            for row in range(top, bottom + 1):
                self._heights[row] = self._heights.get(row, 0.0) + max(0.0, lack) / (bottom - top + 1)
        self._spans.clear()
        for row in range(first, last + 1):
            height = min(self._heights.get(row, 0.0), heights.TALLEST)
            self.worksheet.row_dimensions[row].height = round(height, 2)
        self.row = last + 1

    def anchor(self, row: int, rows: int, left: float, width: float) -> TwoCellAnchor:
        """A place for something drawn, bound to the columns it covers: programs differ in how wide those are."""
        start, end = self._marker(row, left), self._marker(row + rows, left + width)
        return TwoCellAnchor(editAs="oneCell", _from=start, to=end)

    def _marker(self, row: int, left: float) -> AnchorMarker:
        column = 0
        while column < len(self.widths) and left >= self.widths[column] - _NEARLY:
            left -= self.widths[column]
            column += 1
        return AnchorMarker(col=column, colOff=max(0, round(left * _DRAWING_UNITS)), row=row - 1)
