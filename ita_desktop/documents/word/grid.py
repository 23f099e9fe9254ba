"""How wide the columns of a table are on Word's paper, and which rows stay together. Knows nothing of Word."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from ita_desktop.documents.content import Badge, Cell, Column, Entry, Picture, Row, Table, plain
from ita_desktop.documents.placing import Placed, Written, in_words, placed

PADDING = 1.3
_POINT = 25.4 / 72
_SLACK = 1.08
_UNITS = {"Lu": 0.46, "Ll": 0.36, "Nd": 0.44, "Zs": 0.22, "Po": 0.22, "Ps": 0.22, "Pe": 0.22, "Pd": 0.25}
"""Widths in em of TH SarabunPSK by kind of letter: an estimate, the font itself is not ours to ship."""


def text_width(text: str, size: float) -> float:
    """About how wide the longest line of a text is, in millimetres."""
    return max(sum(map(_em, line)) for line in text.split("\n")) * size * _POINT


@cache
def _em(letter: str) -> float:
    kind = unicodedata.category(letter)
    return 0.0 if kind in ("Mn", "Cf") else _UNITS.get(kind, 0.38)


def _piece_width(piece: Written, size: float, shown: Callable[[str], str]) -> float:
    if isinstance(piece, Picture):
        return piece.width
    width = text_width(shown(piece_text(piece)), size) * _SLACK
    return width + piece.level * 5 if isinstance(piece, Entry) else width


def piece_text(piece: Written) -> str:
    """The letters of one piece, as far as they need width."""
    if isinstance(piece, Picture):
        return ""
    if isinstance(piece, Badge):
        return piece.words
    return f"{piece.mark}   {plain(piece.words)}" if isinstance(piece, Entry) else plain(piece)


def column_widths(table: Table, room: float, size: float, shown: Callable[[str], str]) -> list[float]:
    """The width of each column in millimetres: as given, or found by content in what is left of the room."""
    widths = [column.width for column in table.columns]
    left = [number for number, width in enumerate(widths) if not width]
    needs = [_need(table, number, size, shown) for number in left]
    for number, width in zip(left, _shared(room - sum(widths), needs), strict=True):
        widths[number] = width
    too_wide = sum(widths) / room
    return [width / too_wide for width in widths] if too_wide > 1 else widths


class _Need(NamedTuple):
    """What a column can't do without, what shows each line whole, the most it may take, and its usual content."""

    least: float
    whole: float
    most: float
    usual: float


def _need(table: Table, number: int, size: float, shown: Callable[[str], str]) -> _Need:
    column: Column = table.columns[number]
    most = max(column.least, column.most)
    lengths = [_length(at.cell, size, shown) for at in _alone(placed(table.rows, len(table.columns)), number)]
    title = text_width(shown(column.title), size) * 1.15 + 2 * PADDING
    whole = min(most, max([column.least, min(title, most), *lengths]))
    return _Need(column.least, whole, most, 1 + sum(lengths) / max(1, len(lengths)))


def _alone(grid: Iterable[Sequence[Placed]], number: int) -> list[Placed]:
    return [at for line in grid for at in line if at.column == number and at.cell.columns == 1 and not at.covered]


def _length(cell: Cell, size: float, shown: Callable[[str], str]) -> float:
    return max((_piece_width(piece, size, shown) for piece in in_words(cell)), default=0) + 2 * PADDING


def _shared(room: float, needs: Sequence[_Need]) -> list[float]:
    """The room shared out: each its least, then whole lines by how much there is to say, then up to the most."""
    widths = [need.least for need in needs]
    _grow(widths, [need.whole for need in needs], [need.usual for need in needs], room)
    _grow(widths, [need.most for need in needs], [need.whole for need in needs], room)
    return widths


def _grow(widths: list[float], goals: Sequence[float], weights: Sequence[float], room: float) -> None:
    growing = {number for number, goal in enumerate(goals) if widths[number] < goal}
    while growing and (left := room - sum(widths)) > 0.01:
        share = left / sum(weights[number] for number in growing)
        for number in tuple(growing):
            widths[number] = min(goals[number], widths[number] + share * weights[number])
            if widths[number] >= goals[number] - 0.001:
                growing.discard(number)


# --- which rows travel together -----------------------------------------------------------------------------------


def clinging(rows: Sequence[Row], lengths: Callable[[Cell, int], float], columns: int, limit: float) -> set[int]:
    """The rows that take the next one along, so that an item stays whole; one that is higher than the limit may part.

    `lengths` is the height of a cell that begins in a column.
    """
    grid = placed(rows, columns)
    kept: set[int] = set()
    start = 0
    for end in range(1, len(rows) + 1):
        if end < len(rows) and rows[end].joined:
            continue
        if _group_height(grid[start:end], lengths) < limit:
            kept.update(range(start, end - 1))
        start = end
    return kept


def _group_height(group: Sequence[Sequence[Placed]], lengths: Callable[[Cell, int], float]) -> float:
    own = [
        max((lengths(at.cell, at.column) for at in row if not at.covered and not at.below), default=0) for row in group
    ]
    spanning = [lengths(at.cell, at.column) for row in group for at in row if at.below and not at.covered]
    return max([sum(own), *spanning])


def cell_height(cell: Cell, width: float, size: float, shown: Callable[[str], str]) -> float:
    """About how high a cell of this width gets, in millimetres."""
    room = max(1.0, width - 2 * PADDING)
    return 2 + sum(_piece_height(piece, room, size, shown) for piece in in_words(cell))


def _piece_height(piece: Written, room: float, size: float, shown: Callable[[str], str]) -> float:
    leading = size * 1.13 * _POINT
    if isinstance(piece, Picture):
        return piece.height * min(1.0, room / piece.width) + (leading if piece.caption else 0)
    lines = shown(piece_text(piece)).split("\n")
    return leading * sum(1 + int(text_width(line, size) * _SLACK // room) for line in lines)
