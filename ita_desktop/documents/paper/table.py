"""Tables: a header on every page, sections that go on, rows parted only where they must be."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ita_desktop.documents.content import SECTIONS, TOTALS, Row, RowKind, Table
from ita_desktop.documents.paper.cells import PAD_SIDE, PAD_TOP, Builder, GridCell, column_widths
from ita_desktop.documents.paper.grid import Grid, GridRow, bind, measure
from ita_desktop.documents.paper.ink import DOTS, Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Slab
from ita_desktop.documents.placing import Placed, header, placed

OUTER, INNER, DOTTED = 0.75, 0.4, 0.25
_GREY = {RowKind.PART: 0.94, RowKind.TOTAL: 0.94, RowKind.GRAND_TOTAL: 0.88}
_HEADER_GREY = 0.88
_FEWEST_LINES = 3 * 15.5  # a row that must be parted leaves at least so much on the page
_NEAR = 0.01


class TableSlab:
    """A table, or what is left of it for the next page."""

    takes_along = keeps_next = tops_page = False

    def __init__(
        self, widths: Sequence[float], header: Grid, grid: Grid, page: float, *, gap: float = 0, resumed: int = 0
    ) -> None:
        self.widths, self.header, self.grid, self.gap = widths, header, grid, gap
        self._page, self._resumed = page, resumed

    @property
    def height(self) -> float:
        return self.header.height + self.grid.height

    def least(self) -> float:
        rows, end = self.grid.rows, self._resumed
        while end < len(rows) - 1 and rows[end].kind in SECTIONS:
            end += 1
        last = self.grid.band(end)[1] if end < len(rows) else end
        while last < len(rows) and rows[last].kind in TOTALS:
            last += 1
        return self.header.height + min(self.grid.tops[last], self._page / 2)

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        if self.header.height > self._page / 2 and self.tops_page:  # such a header can't come back on every page
            return self._without_header().split(room, tail)
        left = room - self.header.height
        for row, within in self._places(left):
            if parted := self.grid.cut(row, within):
                return self._parts(*parted, row)
        return None, self

    def _without_header(self) -> TableSlab:
        grid = Grid([*self.header.rows, *self.grid.rows])
        made = TableSlab(self.widths, Grid([]), grid, self._page, gap=self.gap, resumed=self._resumed)
        made.tops_page = True
        return made

    def _parts(self, first: Grid, rest: Grid, row: int) -> tuple[Slab, Slab | None]:
        upper = TableSlab(self.widths, self.header, first, self._page, gap=self.gap, resumed=self._resumed)
        if not rest.rows:
            return upper, None
        again = self.grid.resumed(self.grid.sections_before(row))
        lower = Grid([*again, *rest.rows]) if again else rest
        return upper, TableSlab(self.widths, self.header, lower, self._page, resumed=len(again))

    def _places(self, left: float) -> Iterator[tuple[int, float]]:
        """Where the table may be parted, best first: above a row, or so far inside it."""
        rows, tops = self.grid.rows, self.grid.tops
        fits = bisect_right(tops, left + _NEAR) - 1
        whole = fits >= len(rows)
        if fits < 0 or not rows:
            return
        row = len(rows) - 1 if whole else fits
        first, last = self.grid.band(row)
        tall = tops[last] - tops[first] > self._page / 2
        inside = min(left, tops[row + 1] - _FEWEST_LINES if whole else left) - tops[row]
        if rows[row].height > self._page / 2 and inside >= _FEWEST_LINES:
            yield row, inside
        best = row if tall else first
        polite = self._kept_together(best)
        if polite > self._resumed:
            yield polite, 0
        if not self.tops_page:
            return
        for place in (best, row):  # a page of its own, and still too much: better parted than over the edge
            if place > self._resumed:
                yield place, 0
        if whole:  # what follows wants company: some lines of the last row go along
            yield row, tops[row + 1] - tops[row] - _FEWEST_LINES
            return
        yield row, left - tops[row]
        yield min(row + 1, len(rows)), 0

    def _kept_together(self, row: int) -> int:
        """Where to part so that totals stay with their rows and sections with what follows."""
        rows = self.grid.rows
        while row > self._resumed and (rows[row].kind in TOTALS or rows[row - 1].kind in SECTIONS):
            row = self.grid.band(row - 1)[0] if rows[row].kind in TOTALS else row - 1
        return row

    # --- drawing --------------------------------------------------------------------------------------------

    def draw(self, ink: Ink, x: float, top: float) -> None:
        lefts = [x]
        for width in self.widths:
            lefts.append(lefts[-1] + width)
        body = top + self.header.height
        _draw(ink, self.header, lefts, top, header=True)
        _draw(ink, self.grid, lefts, body)
        if self.header.rows:
            ink.rule(x, body, lefts[-1], body, OUTER)
        ink.box(x, top, lefts[-1] - x, self.height, OUTER)


def _draw(ink: Ink, grid: Grid, lefts: Sequence[float], top: float, *, header: bool = False) -> None:
    for place, row in enumerate(grid.rows):
        if grey := _HEADER_GREY if header else _GREY.get(row.kind, 0):
            for cell in row.cells:
                left, right, upper, lower = _edges(grid, place, cell, lefts, top)
                ink.area(left, upper, right - left, lower - upper, grey)
    for place, row in enumerate(grid.rows):
        for cell in row.cells:
            left, right, upper, lower = _edges(grid, place, cell, lefts, top)
            if place:
                ink.rule(left, upper, right, upper, DOTTED if row.joined else INNER, dash=DOTS if row.joined else ())
            if cell.column:
                ink.rule(left, upper, left, lower, INNER)
            spare = (lower - upper - cell.height) / 2 if header else 0
            down = upper + PAD_TOP + max(0.0, spare)
            for box in cell.boxes:
                box.draw(ink, left + PAD_SIDE, down, right - left - 2 * PAD_SIDE)
                down += box.height


def _edges(
    grid: Grid, place: int, cell: GridCell, lefts: Sequence[float], top: float
) -> tuple[float, float, float, float]:
    end = min(place + cell.rows, len(grid.rows))
    return lefts[cell.column], lefts[cell.column + cell.columns], top + grid.tops[place], top + grid.tops[end]


def table_slab(setter: Setter, table: Table, room: float, page: float, *, gap: float = 0) -> TableSlab:
    """A table as wide as the text."""
    head, body = header(table), placed(table.rows, len(table.columns))
    cells = [(at.column, at.cell) for line in body for at in line if not at.covered]
    widths = column_widths(setter, table.columns, cells, room)
    builder = Builder(setter, widths, table.columns, page)
    for column, cell in cells:
        if cell.figure and cell.columns == 1:
            builder.note_figure(column, cell)
    top = _grid(builder, [Row(())] * len(head), head, header=True)
    return TableSlab(widths, top, _grid(builder, table.rows, body), page, gap=gap)


def _grid(builder: Builder, rows: Sequence[Row], lines: Sequence[Sequence[Placed]], *, header: bool = False) -> Grid:
    made = [
        GridRow(row.kind, row.joined, [builder.cell(at, row.kind, header=header) for at in line if not at.covered])
        for row, line in zip(rows, lines, strict=True)
    ]
    bind(made)
    measure(made)
    return Grid(made)
