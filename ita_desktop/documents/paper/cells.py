"""The cells of a table: what stands in them as boxes under each other, and how wide columns want to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from ita_desktop.documents import pictures
from ita_desktop.documents.charts import Fill
from ita_desktop.documents.charts.marks import is_dark, rectangle
from ita_desktop.documents.content import (
    SECTIONS,
    Align,
    Badge,
    Cell,
    Column,
    Entry,
    Note,
    Picture,
    Piece,
    RowKind,
    Ruled,
    Span,
    Tick,
    Words,
    spans,
)
from ita_desktop.documents.paper.chart import FILLS
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Line, Setter
from ita_desktop.documents.paper.styles import NOTE, TABLE, Style, mm
from ita_desktop.documents.paper.writing import RuledBox, TickBox
from ita_desktop.documents.placing import Placed, in_words, pieces

PAD_SIDE, PAD_TOP, PAD_BOTTOM = 1.3 * mm, 0.5 * mm, 1.5 * mm
_STRONG = (*SECTIONS, RowKind.GRAND_TOTAL)


class Box(Protocol):
    """One line or picture in a cell; a cell is parted only between boxes."""

    @property
    def height(self) -> float: ...

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None: ...


class LineBox(NamedTuple):
    """A line of text, with the mark of its point before it."""

    line: Line
    style: Style
    align: Align
    left: float = 0
    mark: Line | None = None

    @property
    def height(self) -> float:
        return self.style.leading

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None:
        if self.mark:
            ink.line(self.mark, self.style, x, top, self.left)
        ink.line(self.line, self.style, x + self.left, top, room - self.left, self.align)


class FigureBox(NamedTuple):
    """A figure, right-aligned in the middle of its column."""

    line: Line
    style: Style
    widest: float

    @property
    def height(self) -> float:
        return self.style.leading

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None:
        ink.line(self.line, self.style, x + (room + self.widest) / 2 - self.line.width, top, room)


class BadgeBox(NamedTuple):
    """A level in its colour, as wide as the cell."""

    line: Line
    style: Style
    fill: Fill

    @property
    def height(self) -> float:
        return self.style.leading + 1.5

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None:
        low = top + self.height
        ink.outline(rectangle(x, top + 1.2, x + room, low), stroke=0.5, fill=FILLS[self.fill])
        ink.line(self.line, self.style, x, top + 0.8, room, Align.CENTRE, white=is_dark(self.fill))


class PictureBox(NamedTuple):
    """A picture, upright and no larger than its room."""

    picture: Picture

    @property
    def height(self) -> float:
        return self.picture.height * mm + 4

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None:
        width = min(room, self.picture.width * mm)
        draw_picture(ink, self.picture, x + (room - width) / 2, top + 2, width, self.picture.height * mm)


def draw_picture(ink: Ink, picture: Picture, x: float, top: float, width: float, height: float) -> None:
    """A picture in the middle of its room; a frame where it is not there any more."""
    ready = pictures.prepared(picture.source, width / mm, height / mm)
    if ready is None:
        ink.box(x, top, width, height, 0.4)
        return
    scale = min(width / ready.width_px, height / ready.height_px)
    wide, tall = ready.width_px * scale, ready.height_px * scale
    ink.picture(ready, x + (width - wide) / 2, top + (height - tall) / 2, wide, tall)


@dataclass
class GridCell:
    """A cell of a row; `again` is what it says when its section goes on over the page."""

    rows: int
    column: int
    columns: int
    boxes: list[Box]
    again: list[Box] = field(default_factory=list)

    @property
    def height(self) -> float:
        """How tall its boxes are, with the padding."""
        return sum(box.height for box in self.boxes) + PAD_TOP + PAD_BOTTOM


class Builder:
    """Makes the boxes of cells for columns of known widths; no box is taller than most of a page."""

    def __init__(self, setter: Setter, widths: Sequence[float], columns: Sequence[Column], page: float) -> None:
        self._setter, self._widths, self._columns, self._page = setter, widths, columns, page
        self._widest = dict.fromkeys(range(len(columns)), 0.0)

    def note_figure(self, column: int, cell: Cell) -> None:
        """Know how wide the figures of a column are before the first is placed."""
        width = self._setter.width(as_words(cell), TABLE, figure=True)
        self._widest[column] = max(self._widest[column], width)

    def cell(self, at: Placed, kind: RowKind, *, header: bool = False) -> GridCell:
        """A cell with its boxes."""
        cell, column = at.cell, at.column
        style = TABLE._replace(bold=header or cell.bold or kind in _STRONG)
        room = max(1.0, sum(self._widths[column : column + cell.columns]) - 2 * PAD_SIDE)
        section = kind in SECTIONS and column == 0
        align = cell.align or (Align.CENTRE if header else Align.LEFT if section else self._columns[column].align)
        made = GridCell(
            at.below + 1, column, cell.columns, self._boxes(cell, style, room, align, column, header=header)
        )
        if section:
            more = cell._replace(content=(*spans(as_words(cell)), Span(" (ต่อ)")))
            made.again = self._boxes(more, style, room, align, column)
        return made

    def _boxes(
        self, cell: Cell, style: Style, room: float, align: Align, column: int, *, header: bool = False
    ) -> list[Box]:
        if cell.figure:
            return self._figure(as_words(cell), style, room, self._widest.get(column, 0.0))
        if header:
            return [LineBox(line, style, align) for line in self._setter.balanced(as_words(cell), style, room)]
        boxes: list[Box] = []
        for part in pieces(cell):
            boxes += self._part(part, style, room, align)
        return boxes

    def _figure(self, words: Words, style: Style, room: float, widest: float) -> list[Box]:
        """A figure in even digits; a narrow column gives those up first, then some of the size."""
        even = max(widest, self._setter.width(words, style, figure=True)) <= room
        lines = self._setter.lines(words, style, 1e6, figure=even)
        width = max(line.width for line in lines)
        if width > room:
            style = style._replace(size=style.size * room / width, th=style.th * room / width)
            lines = self._setter.lines(words, style, 1e6)
        return [FigureBox(line, style, min(room, max(widest, line.width))) for line in lines]

    def _part(self, part: Piece, style: Style, room: float, align: Align) -> list[Box]:
        if isinstance(part, Tick):
            return [TickBox(self._setter, part, style, room)]
        if isinstance(part, Badge):
            return [self._badge(part, style._replace(bold=True), room)]
        if isinstance(part, Ruled):
            return [RuledBox(self._setter, part, style)]
        if isinstance(part, Note):
            return [LineBox(line, NOTE, align) for line in self._setter.lines(part.words, NOTE, room)]
        if isinstance(part, Picture):
            caption = self._setter.lines(part.caption, NOTE, room) if part.caption else []
            tall = min(part.height, self._page * 0.7 / mm)
            return [PictureBox(part._replace(height=tall)), *(LineBox(line, NOTE, Align.CENTRE) for line in caption)]
        if isinstance(part, Entry) and part.mark:
            return self._entry(part, style, room, align)
        words = part.words if isinstance(part, Entry) else part
        return [LineBox(line, style, align) for line in self._setter.lines(words, style, room)]

    def _badge(self, part: Badge, style: Style, room: float) -> Box:
        """One line; what is too wide for it gives up some of its size."""
        line = self._setter.lines(part.words, style, 1e6)[0]
        if line.width > room - 2:
            scale = (room - 2) / line.width
            style = style._replace(size=style.size * scale, th=style.th * scale)
            line = self._setter.lines(part.words, style, 1e6)[0]
        return BadgeBox(line, style, part.fill)

    def _entry(self, part: Entry, style: Style, room: float, align: Align) -> list[Box]:
        """A point: its mark hangs before the first line, or stands above it where the cell is too narrow."""
        mark = self._setter.lines(part.mark, style, 1e6)[0]
        wide = max(mark.width + style.size * 0.4, style.size * (1.9 if len(part.mark) > 1 else 0.9))
        if wide > room / 2:
            words = (Span(f"{part.mark} "), *spans(part.words))
            return [LineBox(line, style, align) for line in self._setter.lines(words, style, room)]
        lines = self._setter.lines(part.words, style, room - wide)
        return [LineBox(line, style, align, wide, None if n else mark) for n, line in enumerate(lines)]


def as_words(cell: Cell) -> Words:
    """The content of a cell that holds words alone."""
    first = in_words(cell)[0]
    return first.words if isinstance(first, Entry | Badge) else "" if isinstance(first, Picture) else first


def column_widths(
    setter: Setter, columns: Sequence[Column], cells: Sequence[tuple[int, Cell]], room: float
) -> list[float]:
    """Widths that fill the room: as given, else by content between least and most."""
    fixed = [column.width * mm for column in columns]
    open_columns = [n for n, width in enumerate(fixed) if not width]
    left = room - sum(fixed)
    if not open_columns or left <= sum(columns[n].least * mm for n in open_columns):
        taken = [width or columns[n].least * mm for n, width in enumerate(fixed)]
        return [width * room / (sum(taken) or 1) for width in taken]
    wanted, least = {}, {}
    for n in open_columns:
        own = [cell for place, cell in cells if place == n and cell.columns == 1]
        own.append(Cell(columns[n].title, bold=True))
        natural = max(_natural(setter, cell) for cell in own) + 2 * PAD_SIDE
        narrow = max(_narrowest(setter, cell) for cell in own) + 2 * PAD_SIDE
        least[n] = min(max(columns[n].least * mm, narrow), columns[n].most * mm)
        wanted[n] = min(max(natural, least[n]), columns[n].most * mm)
    return _share(fixed, least, wanted, left)


def _natural(setter: Setter, cell: Cell) -> float:
    """How wide a cell is on one line."""
    return setter.width(as_words(cell), TABLE._replace(bold=cell.bold), figure=cell.figure)


def _narrowest(setter: Setter, cell: Cell) -> float:
    """How wide the widest part of a cell is that can't be broken."""
    if cell.figure:
        return _natural(setter, cell)
    return setter.longest_word(as_words(cell), TABLE._replace(bold=cell.bold))


def _share(fixed: list[float], least: dict[int, float], wanted: dict[int, float], room: float) -> list[float]:
    """Give each open column its least, then what is left by what it would like."""
    spare = room - sum(least.values())
    wish = {n: wanted[n] - least[n] for n in least}
    total = sum(wish.values())
    for n in least:
        if spare <= 0:
            fixed[n] = least[n] * room / sum(least.values())
        elif spare >= total:
            fixed[n] = wanted[n] + (spare - total) * wanted[n] / sum(wanted.values())
        else:
            fixed[n] = least[n] + wish[n] * spare / total
    return fixed
