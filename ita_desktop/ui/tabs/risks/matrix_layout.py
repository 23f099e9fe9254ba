"""Where the parts of the grid of risks lie: its fields, the circles in them, the names and numbers round it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontInfo, QFontMetricsF

from ita_desktop.domain import words
from ita_desktop.ui.look.measures import BODY, INK_ABOVE, INK_BELOW, REGULAR, SEMIBOLD, SMALL, STEP, font, px
from ita_desktop.ui.tabs.risks.matrix_table import Table
from ita_desktop.ui.tabs.risks.rows import Spot
from ita_desktop.ui.widgets.text import shorten

_GAP_ACROSS, _GAP_DOWN, _EDGE = 3, 5, 2
_NARROWEST, _NARROW_WITH_NAMES, _LOWEST, _HIGHEST, _SQUARE = 34, 46, 39, 96, 124
_NAMES, _BESIDE = 0.3, 10
_CIRCLE, _VALUE, _FOOT = 34, 17, 4
PAD, SHAPE = 6, 11
"""How far value and shape stand from the edge of their field, and how large the shape is."""
MIDDLE = 0.34
"""Em from the middle of letters down to their line."""


class Label(NamedTuple):
    """Words and where their line begins."""

    words: str
    at: QPointF
    points: float = SMALL
    strong: bool = False


class Corner(NamedTuple):
    """What values or words take of the upper corner of fields; words without room beside the shape stand below it."""

    room: float
    lower: float
    width: float
    height: float


class Layout(NamedTuple):
    """The grid laid out in a size."""

    fields: Mapping[Spot, QRectF]
    labels: tuple[Label, ...]
    corner: Corner
    width: float

    def circle(self, spot: Spot) -> QRectF:
        """The circle that holds how many risks stand on a field: under value and shape, or between them."""
        field = self.fields[spot].adjusted(0, 0, 0, -px(_FOOT))
        below = field.adjusted(0, self.corner.height, 0, 0)
        between = min(field.width() - 2 * self.corner.width, field.height() - px(4))
        side = min(float(px(_CIRCLE)), field.width() - px(4), max(below.height(), between))
        middle = (below if side <= below.height() else field).center()
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def at(self, place: QPointF) -> Spot | None:
        """The field at a place."""
        return next((spot for spot, field in self.fields.items() if field.contains(place)), None)


class _Frame(NamedTuple):
    """What stands round the fields in a width: room for the rows' names, the columns' names line by line.

    Names of rows go where fields would become too narrow, those of columns where one would be cut; numbers stay.
    """

    left: float
    field: float
    names: float
    columns: tuple[tuple[str, ...], ...]
    title_beside: bool
    corner: Corner

    @property
    def head(self) -> float:
        """The height of the title above the fields."""
        return _em(SMALL) * (INK_ABOVE + INK_BELOW)

    @property
    def foot(self) -> float:
        """The height of numbers and names below them."""
        lines = max(map(len, self.columns)) + (not self.title_beside)
        return _em(BODY) * 1.3 + _em(SMALL) * (STEP * lines + 0.1)


def narrowest(table: Table) -> int:
    """The width that the grid needs."""
    return round(_number(table) + px(_BESIDE)) + len(table.columns.lines) * px(_NARROWEST + _GAP_ACROSS)


def heights(table: Table, width: float) -> tuple[int, int]:
    """The height that the grid needs in a width, and that from which on more would only be air."""
    frame, rows = _frame(table, width), len(table.rows.lines)
    low = frame.corner.height + px(_LOWEST - _VALUE)
    high = max(px(_HIGHEST), min(frame.field, px(_SQUARE)))
    lowest, highest = (frame.head + frame.foot + rows * (field + px(_GAP_DOWN)) for field in (low, high))
    return round(lowest), round(highest)


def lay_out(table: Table, width: float, height: float) -> Layout:
    """The grid in a width and a height."""
    frame, rows, (lowest, highest) = _frame(table, width), len(table.rows.lines), heights(table, width)
    down = (min(max(height, lowest), highest) - frame.head - frame.foot) / rows
    fields = {
        (line.key, column.key): QRectF(
            frame.left + across * frame.field,
            frame.head + (rows - 1 - up) * down,
            frame.field - px(_GAP_ACROSS),
            down - px(_GAP_DOWN),
        )
        for up, line in enumerate(table.rows.lines)
        for across, column in enumerate(table.columns.lines)
        if (line.key, column.key) in table.levels
    }
    below = frame.head + rows * down
    return Layout(fields, (*_row_labels(table, frame, down), *_column_labels(table, frame, below)), frame.corner, width)


def _frame(table: Table, width: float) -> _Frame:
    columns, number = table.columns.lines, _number(table)
    beside = px(_EDGE) + (number + px(_BESIDE) if number else 0.0)
    widest = max(_metrics().horizontalAdvance(line.name) for line in table.rows.lines) + px(_BESIDE)
    names = min(widest, _NAMES * width)
    if (width - beside - names) / len(columns) < px(_NARROW_WITH_NAMES + _GAP_ACROSS):
        names = 0.0
    left = names + beside
    field = (width - left) / len(columns)
    parts = tuple(in_lines(line.name, field) for line in columns)
    if any(_is_cut(line.name, part) for line, part in zip(columns, parts, strict=True)):
        parts = tuple(() for _ in columns)
    title = _metrics(bold=True).horizontalAdvance(table.columns.title)
    return _Frame(left, field, names, parts, title + px(_BESIDE) <= left, _corner(table, field - px(_GAP_ACROSS)))


def _corner(table: Table, width: float) -> Corner:
    step, whole = STEP * _em(SMALL), width - px(PAD + 2)
    beside = whole - px(SHAPE + PAD)
    said = {table.corner(spot) for spot in table.levels} or {""}
    under = any(_is_cut(one, in_lines(one, beside)) for one in said)
    room, lower = (whole, step) if under else (beside, 0.0)
    parts = [in_lines(one, room) for one in said]
    widest = max(_metrics().horizontalAdvance(part) for lines in parts for part in lines)
    height = px(_VALUE) + lower + (max(map(len, parts)) - 1) * step
    return Corner(room, lower, px(PAD) + max(widest, px(SHAPE)) + px(2), height)


def _is_cut(name: str, lines: tuple[str, ...]) -> bool:
    return "".join(lines).replace(" ", "") != name.replace(" ", "")


def _em(points: float) -> float:
    return float(QFontInfo(font(points)).pixelSize())


def _metrics(points: float = SMALL, *, bold: bool = False) -> QFontMetricsF:
    return QFontMetricsF(font(points, SEMIBOLD if bold else REGULAR))


def _number(table: Table) -> float:
    """How wide the numbers before the rows are."""
    return max(_metrics(BODY, bold=True).horizontalAdvance(line.mark) for line in table.rows.lines)


def in_lines(name: str, width: float) -> tuple[str, ...]:
    """A name in one line or two, broken between words and shortened where that is not enough."""
    metrics, first = _metrics(), ""
    if metrics.horizontalAdvance(name) > width and words.loaded():
        for piece in words.with_breaks(name).replace(" ", f" {words.BREAK}").split(words.BREAK):
            if metrics.horizontalAdvance((first + piece).rstrip()) > width:
                break
            first += piece
    parts = (first.rstrip(), name[len(first) :].strip())
    return tuple(shorten(part, metrics, width) for part in parts if part) or ("",)


def _row_labels(table: Table, frame: _Frame, height: float) -> Iterator[Label]:
    """The title above, the number of each row, and its name in the room that names have."""
    yield Label(table.rows.title, QPointF(px(_EDGE), _em(SMALL) * INK_ABOVE), strong=True)
    right, room = frame.left - px(_BESIDE), frame.names - px(_BESIDE)
    for place, line in enumerate(reversed(table.rows.lines)):
        middle = frame.head + (place + 0.5) * height - px(_GAP_DOWN) / 2
        yield _ending(line.mark, QPointF(right, middle + _em(BODY) * MIDDLE), BODY, strong=True)
        names = in_lines(line.name, room) if room > 0 else ()
        baseline = middle + _em(SMALL) * (MIDDLE - STEP * (len(names) - 1) / 2)
        for number, name in enumerate(names):
            yield _ending(name, QPointF(room + px(_EDGE), baseline + number * STEP * _em(SMALL)))


def _column_labels(table: Table, frame: _Frame, top: float) -> Iterator[Label]:
    """The number of each column with its name below, and the title beside the numbers or under all."""
    baseline, small = top + _em(BODY), _em(SMALL)
    for place, (line, names) in enumerate(zip(table.columns.lines, frame.columns, strict=True)):
        middle = frame.left + (place + 0.5) * frame.field - px(_GAP_ACROSS) / 2
        yield _centred(line.mark, QPointF(middle, baseline), BODY, strong=True)
        for number, name in enumerate(names, 1):
            yield _centred(name, QPointF(middle, baseline + number * STEP * small))
    if frame.title_beside:
        yield Label(table.columns.title, QPointF(px(_EDGE), baseline), strong=True)
    else:
        lines = max(map(len, frame.columns)) + 1
        middle = frame.left + len(frame.columns) * frame.field / 2
        yield _centred(table.columns.title, QPointF(middle, baseline + lines * STEP * small), strong=True)


def _ending(said: str, at: QPointF, points: float = SMALL, *, strong: bool = False) -> Label:
    """Words that end at a point."""
    return Label(said, at - QPointF(_metrics(points, bold=strong).horizontalAdvance(said), 0), points, strong)


def _centred(said: str, at: QPointF, points: float = SMALL, *, strong: bool = False) -> Label:
    """Words with a point in their middle."""
    return Label(said, at - QPointF(_metrics(points, bold=strong).horizontalAdvance(said) / 2, 0), points, strong)
