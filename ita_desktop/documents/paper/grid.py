"""The rows of a table with the heights they need, and how they are parted when a page ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from ita_desktop.documents.content import SECTIONS, RowKind
from ita_desktop.documents.paper.cells import PAD_BOTTOM, PAD_TOP, Box, GridCell


@dataclass
class GridRow:
    """A row with the cells that begin in it. Rows of one band are bound together by cells over several rows."""

    kind: RowKind
    joined: bool
    cells: list[GridCell]
    band: int = 0
    height: float = 0


class Grid:
    """Rows under each other; parting one copies no more than the rows at the cut."""

    def __init__(self, rows: Sequence[GridRow]) -> None:
        self.rows = list(rows)
        self.tops = [0.0, *accumulate(row.height for row in self.rows)]

    @property
    def height(self) -> float:
        """All rows together."""
        return self.tops[-1]

    def band(self, row: int) -> tuple[int, int]:
        """The rows bound to this one, from the first to behind the last."""
        first, last = row, row + 1
        while first and self.rows[first - 1].band == self.rows[row].band:
            first -= 1
        while last < len(self.rows) and self.rows[last].band == self.rows[row].band:
            last += 1
        return first, last

    def cut(self, row: int, within: float = 0) -> tuple[Grid, Grid] | None:
        """Part the grid above a row, or inside it so far below its top; None where nothing of it would stay above."""
        first, last = self.band(row) if row < len(self.rows) else (row, row)
        above = [replace(one, cells=list(one.cells)) for one in self.rows[first : row + (1 if within else 0)]]
        below = [replace(one, cells=list(one.cells)) for one in self.rows[row:last]]
        line, moved = self.tops[row] + within, 0
        carried: list[GridCell] = []
        for place in range(first, row + (1 if within else 0)):
            kept: list[GridCell] = []
            for cell in self.rows[place].cells:
                left = place + cell.rows - row
                if left <= 0 or (within and place == row and not cell.boxes and cell.rows == 1):
                    kept.append(cell)
                    continue
                upper, lower = _parted(cell, line - self.tops[place])
                moved += len(upper) if place == row else 0
                kept.append(replace(cell, rows=row - place + (1 if within else 0), boxes=upper))
                carried.append(replace(cell, rows=left, boxes=lower))
            above[place - first].cells = kept
        if within and not moved:
            return None
        if below:
            own = [] if within else below[0].cells
            below[0].cells = sorted([*carried, *own], key=lambda cell: cell.column)
            below[0].joined = False
            measure(below)
        if within:
            above[-1].height = within
        return Grid([*self.rows[:first], *above]), Grid([*below, *self.rows[max(last, row) :]])

    def sections_before(self, row: int) -> list[int]:
        """The section rows under which a row stands."""
        found: dict[RowKind, int] = {}
        stops = {RowKind.PART, RowKind.GRAND_TOTAL}
        if row >= len(self.rows) or self.rows[row].kind in stops:
            return []
        for place in range(row - 1, -1, -1):
            kind = self.rows[place].kind
            if kind in SECTIONS and kind not in found and RowKind.PART not in found:
                found[kind] = place
            if kind is RowKind.PART:
                break
        if self.rows[row].kind is RowKind.SUBPART:
            found.pop(RowKind.SUBPART, None)
        return sorted(found.values())

    def resumed(self, rows: Sequence[int]) -> list[GridRow]:
        """Section rows once more, for the head of the next page."""
        again = []
        for row in rows:
            cells = [replace(cell, boxes=cell.again or cell.boxes) for cell in self.rows[row].cells]
            again.append(replace(self.rows[row], cells=cells, joined=False))
        return again


def bind(rows: Sequence[GridRow]) -> None:
    """Number the bands: rows that a cell covers together are one."""
    number, reach = 0, 0
    for place, row in enumerate(rows):
        if place >= reach:
            number += 1
        row.band = number
        reach = max([reach, place + 1, *(place + cell.rows for cell in row.cells)])


def measure(rows: Sequence[GridRow]) -> None:
    """Give rows the heights that their cells need; what a cell over several rows lacks goes to its last."""
    for row in rows:
        row.height = max((cell.height for cell in row.cells if cell.rows == 1), default=PAD_TOP + PAD_BOTTOM)
    for place, row in enumerate(rows):
        for cell in row.cells:
            if cell.rows > 1:
                last = min(place + cell.rows, len(rows)) - 1
                have = sum(one.height for one in rows[place : last + 1])
                rows[last].height += max(0.0, cell.height - have)


def _parted(cell: GridCell, room: float) -> tuple[list[Box], list[Box]]:
    """The boxes of a cell that fit into a room, and the others."""
    height, count = PAD_TOP + PAD_BOTTOM, 0
    for box in cell.boxes:
        height += box.height
        if height > room + 0.01:
            break
        count += 1
    return cell.boxes[:count], cell.boxes[count:]
