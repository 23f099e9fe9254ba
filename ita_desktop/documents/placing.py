"""Where the cells of a table stand and what lies in them, once for all that draw tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ita_desktop.documents.content import (
    Badge,
    Cell,
    Entry,
    Note,
    Picture,
    Piece,
    Row,
    Ruled,
    Span,
    Table,
    Tick,
    Words,
)

Written = Entry | Picture | Badge | Words
"""A piece of a cell where boxes to tick and lines to write on are letters."""


class Placed(NamedTuple):
    """A cell at its column. `below` rows more are covered by it; `covered` is the part under its first row."""

    column: int
    cell: Cell
    below: int = 0
    covered: bool = False


def placed(rows: Sequence[Row], columns: int) -> list[list[Placed]]:
    """Every row with its cells at their columns, those covered from above among them."""
    grid: list[list[Placed]] = []
    above: dict[int, Placed] = {}
    for number, row in enumerate(rows):
        line = _placed_row(row, columns, above, len(rows) - number - 1)
        above = {at.column: at for at in line if at.below}
        grid.append(line)
    return grid


def _placed_row(row: Row, columns: int, above: dict[int, Placed], rows_below: int) -> list[Placed]:
    line: list[Placed] = []
    cells = iter(row.cells)
    column = 0
    while column < columns:
        if column in above:
            upper = above[column]
            line.append(Placed(column, upper.cell, upper.below - 1, covered=True))
        else:
            cell = next(cells, Cell())
            line.append(Placed(column, cell, min(cell.rows - 1, rows_below)))
        column += line[-1].cell.columns
    taken = [at for start in line for at in range(start.column, start.column + start.cell.columns)]
    if taken != list(range(columns)) or next(cells, None) is not None:
        raise ValueError(f"a row does not fit its {columns} columns: {row!r}")
    return line


def header(table: Table) -> list[list[Placed]]:
    """The rows that come back on every page: those given, then the column titles that none of them covers."""
    columns = len(table.columns)
    titles = [column.title for column in table.columns]
    if not any(titles):
        return placed(table.header, columns)
    grid = placed([*table.header, Row(())], columns)
    free = {at.column for at in grid[-1] if not at.covered}
    if not any(titles[column] for column in free):
        return placed(table.header, columns)
    grid[-1] = [at if at.covered else at._replace(cell=Cell(titles[at.column])) for at in grid[-1]]
    return grid


_EMPTY_BOX, _TICKED_BOX = "☐", "☑"
_DOTS_A_MILLIMETRE = 0.85


def pieces(cell: Cell) -> tuple[Piece, ...]:
    """What stands under each other in a cell."""
    content = cell.content
    if isinstance(content, str):
        return (content,)
    if all(_is_span(part) for part in content):
        return (content,)  # type: ignore[return-value]  # all of it are spans
    return tuple((part,) if _is_span(part) else part for part in content)  # type: ignore[misc]  # lone spans wrapped


def in_words(cell: Cell) -> tuple[Written, ...]:
    """The pieces of a cell where nothing is drawn: boxes and lines to write on are letters."""
    return tuple(map(_in_words, pieces(cell)))


def _in_words(piece: Piece) -> Written:
    match piece:
        case Tick(words, ticked):
            return Entry(box_letter(piece), (Span(words, bold=ticked),))
        case Ruled(parts):
            return " ".join(f"{words} {'.' * int(dots * _DOTS_A_MILLIMETRE)}" for words, dots in parts).strip()
        case Note(words):
            return words
    return piece


def box_letter(tick: Tick) -> str:
    """The letter that shows a box, ticked or not."""
    return _TICKED_BOX if tick.ticked else _EMPTY_BOX


def _is_span(part: object) -> bool:
    return hasattr(part, "typed")
