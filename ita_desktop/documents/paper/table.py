"""Tables: a header on every page, sections that go on, rows parted only where they must be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ita_desktop.documents.content import Cell, Row, RowKind, Table
from ita_desktop.documents.paper.cells import PAD_BOTTOM, PAD_SIDE, PAD_TOP, Builder, GridCell, column_widths
from ita_desktop.documents.paper.ink import DOTS, Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Slab

OUTER, INNER, DOTTED = 0.75, 0.4, 0.25
_GREY = {RowKind.PART: 0.94, RowKind.TOTAL: 0.94, RowKind.GRAND_TOTAL: 0.88}
_HEADER_GREY = 0.88
_SECTIONS = (RowKind.PART, RowKind.SUBPART)
_TOTALS = (RowKind.TOTAL, RowKind.GRAND_TOTAL)
_FEWEST_LINES = 3 * 15.5  # a row that must be parted leaves at least so much on the page


class GridRow(NamedTuple):
    """A row of the grid."""

    kind: RowKind
    joined: bool
    height: float = 0


class Grid:
    """Rows and the cells that stand in them, with the heights that these need."""

    def __init__(self, rows: Sequence[GridRow], cells: Sequence[GridCell]) -> None:
        self.cells = list(cells)
        heights = [0.0] * len(rows)
        for cell in self.cells:
            if cell.rows == 1:
                heights[cell.row] = max(heights[cell.row], cell.height)
        for cell in self.cells:
            if cell.rows > 1:
                last = min(cell.row + cell.rows, len(rows)) - 1
                heights[last] += max(0.0, cell.height - sum(heights[cell.row : last + 1]))
        self.rows = [row._replace(height=height) for row, height in zip(rows, heights, strict=True)]
        self.tops = [0.0]
        for height in heights:
            self.tops.append(self.tops[-1] + height)

    @property
    def height(self) -> float:
        """All rows together."""
        return self.tops[-1]

    def band(self, row: int) -> tuple[int, int]:
        """The rows that cells over several rows bind to this one, from the first to behind the last."""
        first, last = row, row + 1
        grown = True
        while grown:
            grown = False
            for cell in self.cells:
                start, end = cell.row, cell.row + cell.rows
                if start < last and end > first and (start < first or end > last):
                    first, last, grown = min(start, first), max(end, last), True
        return first, last

    def cut(self, row: int, within: float = 0) -> tuple[Grid, Grid]:
        """Part the grid above a row, or inside it so far below its top."""
        line = self.tops[row] + within
        upper_count = row + (1 if within else 0)
        upper, lower = [], []
        for cell in self.cells:
            if cell.row >= upper_count:
                lower.append(replace(cell, row=cell.row - row))
            elif cell.row + cell.rows <= row or (cell.row + cell.rows == upper_count and not within):
                upper.append(cell)
            else:
                above, below = _part_boxes(cell, line - self.tops[cell.row])
                upper.append(replace(cell, rows=upper_count - cell.row, boxes=above))
                lower.append(replace(cell, row=0, rows=cell.row + cell.rows - row, boxes=below))
        first = Grid(self.rows[:upper_count], upper)
        rest = list(self.rows[row:])
        rest[0] = rest[0]._replace(joined=False)
        return first, Grid(rest, lower)

    def sections_before(self, row: int) -> list[int]:
        """The section rows under which a row stands."""
        found: dict[RowKind, int] = {}
        for place in range(row):
            kind = self.rows[place].kind
            if kind is RowKind.PART:
                found = {kind: place}
            elif kind is RowKind.SUBPART:
                found[kind] = place
        if row < len(self.rows):
            if self.rows[row].kind in (RowKind.PART, RowKind.GRAND_TOTAL):
                return []
            if self.rows[row].kind is RowKind.SUBPART:
                found.pop(RowKind.SUBPART, None)
        return list(found.values())

    def resumed(self, rows: Sequence[int]) -> Grid:
        """Section rows once more, for the head of the next page."""
        cells = [
            replace(cell, row=number, boxes=cell.again or cell.boxes)
            for number, row in enumerate(rows)
            for cell in self.cells
            if cell.row == row
        ]
        return Grid([self.rows[row] for row in rows], cells)

    def followed_by(self, other: Grid) -> Grid:
        """This grid with another one below."""
        moved = [replace(cell, row=cell.row + len(self.rows)) for cell in other.cells]
        return Grid([*self.rows, *other.rows], [*self.cells, *moved])


def _part_boxes(cell: GridCell, room: float) -> tuple[list, list]:  # type: ignore[type-arg]
    """The boxes of a cell that fit into a room, and the others."""
    height, count = PAD_TOP + PAD_BOTTOM, 0
    for box in cell.boxes:
        height += box.height
        if height > room + 0.01:
            break
        count += 1
    return cell.boxes[:count], cell.boxes[count:]


class TableSlab:
    """A table, or what is left of it for the next page."""

    takes_along = keeps_next = False

    def __init__(
        self, widths: Sequence[float], header: Grid, grid: Grid, page: float, *, gap: float = 0, resumed: int = 0
    ) -> None:
        self.widths, self.header, self.grid, self.gap = widths, header, grid, gap
        self._page, self._resumed = page, resumed

    @property
    def height(self) -> float:
        return self.header.height + self.grid.height

    def least(self) -> float:
        end = self._resumed
        while end < len(self.grid.rows) - 1 and self.grid.rows[end].kind in _SECTIONS:
            end += 1
        last = self.grid.band(end)[1] if end < len(self.grid.rows) else end
        height = self.grid.tops[last]
        return self.header.height + min(height, self._page / 2)

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        left = room - self.header.height
        row, within = self._place(left, tail)
        if row <= self._resumed and not within:
            return None, self
        first, rest = self.grid.cut(row, within)
        again = self.grid.sections_before(row)
        if again:
            rest = self.grid.resumed(again).followed_by(rest)
        upper = TableSlab(self.widths, self.header, first, self._page, gap=self.gap, resumed=self._resumed)
        return upper, TableSlab(self.widths, self.header, rest, self._page, resumed=len(again))

    def _place(self, room: float, tail: float) -> tuple[int, float]:
        """Above which row to part, or how far inside it."""
        tops, rows, count = self.grid.tops, self.grid.rows, len(self.grid.rows)
        row = max(n for n in range(count + 1) if tops[n] <= room + 0.01)
        if row == count and tops[count] + tail > room:
            row -= 1
        if row == count:
            row -= 1
        first, last = self.grid.band(row)
        if tops[last] - tops[first] <= self._page / 2:
            row = first
        elif rows[row].height > self._page / 2 and room - tops[row] >= _FEWEST_LINES:
            return row, room - tops[row]
        while row > self._resumed and (rows[row].kind in _TOTALS or rows[row - 1].kind in _SECTIONS):
            row = self.grid.band(row - 1)[0] if rows[row].kind in _TOTALS else row - 1
        return row, 0

    # --- drawing --------------------------------------------------------------------------------------------

    def draw(self, ink: Ink, x: float, top: float) -> None:
        lefts = [x]
        for width in self.widths:
            lefts.append(lefts[-1] + width)
        body = top + self.header.height
        self._draw(ink, self.header, lefts, top, header=True)
        self._draw(ink, self.grid, lefts, body)
        if self.header.rows:
            ink.rule(x, body, lefts[-1], body, OUTER)
        ink.box(x, top, lefts[-1] - x, self.height, OUTER)

    def _draw(self, ink: Ink, grid: Grid, lefts: Sequence[float], top: float, *, header: bool = False) -> None:
        for cell in grid.cells:
            left, right = lefts[cell.column], lefts[cell.column + cell.columns]
            upper = top + grid.tops[cell.row]
            height = grid.tops[min(cell.row + cell.rows, len(grid.rows))] - grid.tops[cell.row]
            row = grid.rows[cell.row]
            if grey := _HEADER_GREY if header else _GREY.get(row.kind, 0):
                ink.area(left, upper, right - left, height, grey)
        for cell in grid.cells:
            left, right = lefts[cell.column], lefts[cell.column + cell.columns]
            upper = top + grid.tops[cell.row]
            lower = top + grid.tops[min(cell.row + cell.rows, len(grid.rows))]
            dotted = grid.rows[cell.row].joined
            if cell.row:
                ink.rule(left, upper, right, upper, DOTTED if dotted else INNER, dash=DOTS if dotted else ())
            if cell.column:
                ink.rule(left, upper, left, lower, INNER)
            spare = (lower - upper - cell.height) / 2 if header else 0
            place = upper + PAD_TOP + max(0.0, spare)
            for box in cell.boxes:
                box.draw(ink, left + PAD_SIDE, place, right - left - 2 * PAD_SIDE)
                place += box.height


def table_slab(setter: Setter, table: Table, room: float, page: float, *, gap: float = 0) -> TableSlab:
    """A table as wide as the text."""
    rows, header = list(placed(table.rows)), list(placed(table.header or _title_row(table)))
    flat = [one for row in rows for one in row]
    widths = column_widths(setter, table.columns, flat, room)
    builder = Builder(setter, widths, table.columns)
    for column, cell in flat:
        if cell.figure and cell.columns == 1:
            builder.note_figure(column, cell)
    top = _grid(builder, table.header or _title_row(table), header, header=True)
    return TableSlab(widths, top, _grid(builder, table.rows, rows), page, gap=gap)


def _title_row(table: Table) -> tuple[Row, ...]:
    titles = tuple(Cell(column.title) for column in table.columns)
    return (Row(titles),) if any(column.title for column in table.columns) else ()


def placed(rows: Sequence[Row]) -> Iterator[list[tuple[int, Cell]]]:
    """The cells of each row with their columns, past those that cells of rows above cover."""
    covered: dict[int, int] = {}
    for row in rows:
        column, found = 0, []
        for cell in row.cells:
            while covered.get(column, 0):
                column += 1
            found.append((column, cell))
            for place in range(column, column + cell.columns):
                covered[place] = cell.rows
            column += cell.columns
        yield found
        covered = {place: left - 1 for place, left in covered.items() if left > 1}


def _grid(
    builder: Builder, rows: Sequence[Row], cells: Sequence[list[tuple[int, Cell]]], *, header: bool = False
) -> Grid:
    made = [
        builder.cell(cell, number, column, row.kind, header=header)
        for number, (row, own) in enumerate(zip(rows, cells, strict=True))
        for column, cell in own
    ]
    return Grid([GridRow(row.kind, row.joined) for row in rows], made)
