"""From paragraphs and nested tables, as Word files and web pages have them, to tables of cells with their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ita_desktop.documents.incoming.grid import Cell, Paragraph, Table
from ita_desktop.documents.incoming.limits import LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy


@dataclass
class RawCell:
    """A cell as it was met: its content, and over how many columns and rows it reaches."""

    blocks: list[Block] = field(default_factory=list)
    columns: int = 1
    rows: int = 1
    pictures: int = 0


@dataclass
class RawTable:
    """Rows of the cells that begin in them, and the bookmarks of each row."""

    rows: list[list[RawCell]] = field(default_factory=list)
    bookmarks: list[tuple[str, ...]] = field(default_factory=list)


Block = Paragraph | RawTable
"""A line end in a paragraph's text is a line break inside it."""


def tables_of(blocks: Iterable[Block], name: str) -> list[Table]:
    """The tables in reading order, "T2 R14 C3" the place of a cell, and the text between them, "P7" a paragraph's.

    A table of one column is a frame around text or around other tables, not a table.
    """
    making = _Making(name)
    making.take(blocks)
    making.end_prose()
    return making.tables


def tidied(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs that say something, made clean; a table inside a cell is read row by row."""
    for block in blocks:
        if isinstance(block, RawTable):
            for row in block.rows:
                yield from _joined([list(tidied(cell.blocks)) for cell in row])
            continue
        mark, soft = block.mark, False
        for line in tidy(block.text).text.split("\n"):
            if text := line.strip():
                yield Paragraph(text[:LONGEST_TEXT], mark, block.style, soft)
                mark, soft = "", True


def _joined(cells: Sequence[Sequence[Paragraph]]) -> Iterator[Paragraph]:
    """A row of an inner table: one paragraph where each cell holds no more, as a list laid out in columns does."""
    found = [paragraph for cell in cells for paragraph in cell]
    if found and all(len(cell) <= 1 for cell in cells):
        text = " ".join([found[0].text, *(shown(paragraph) for paragraph in found[1:])])
        yield found[0]._replace(text=text)
    else:
        yield from found


def shown(paragraph: Paragraph) -> str:
    """A paragraph as a person sees it, its mark before it."""
    return f"{paragraph.mark} {paragraph.text}" if paragraph.mark else paragraph.text


class _Making:
    """Numbers tables and paragraphs as they come, and stops where there are too many."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.tables: list[Table] = []
        self._prose: list[tuple[Cell, ...]] = []
        self._paragraphs = self._tables = self._cells = 0

    def take(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                for paragraph in tidied([block]):
                    self._count(1)
                    self._paragraphs += 1
                    self._prose.append((_cell([paragraph], f"P{self._paragraphs}"),))
            elif all(len(row) <= 1 for row in block.rows):
                for cell in (cell for row in block.rows for cell in row):
                    self.take(cell.blocks)
            else:
                self.end_prose()
                self._tables += 1
                if rows := self._rows(block):
                    self.tables.append(Table(f"T{self._tables}", rows))

    def end_prose(self) -> None:
        """Close the text before a table."""
        if self._prose:
            self.tables.append(Table(self.name, tuple(self._prose), prose=True))
            self._prose = []

    def _count(self, cells: int) -> None:
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise Problem("source_too_much", name=self.name)

    def _rows(self, table: RawTable) -> tuple[tuple[Cell, ...], ...]:
        """The rows in which something stands, all as wide as the widest."""
        width = max(sum(cell.columns for cell in row) for row in table.rows if len(row) > 1)
        if width > MOST_COLUMNS:
            raise Problem("source_too_much", name=self.name)
        reach: dict[int, int] = {}  # how many rows a merge still covers, by column
        rows = []
        for number, raw in enumerate(table.rows, 1):
            place = f"T{self._tables} R{number} C"
            row = _placed(raw, reach, place, width, len(table.rows) - number + 1)
            self._count(len(row))
            names = table.bookmarks[number - 1] if table.bookmarks else ()
            if names and row:
                row[0] = row[0]._replace(bookmarks=names)
            if any(cell.text or cell.pictures or cell.bookmarks for cell in row):
                rows.append((place, row))
        widest = max((len(row) for _, row in rows), default=0)
        self._count(sum(widest - len(row) for _, row in rows))
        return tuple(
            (*row, *(Cell("", f"{place}{column}") for column in range(len(row) + 1, widest + 1))) for place, row in rows
        )


def _placed(raw: Sequence[RawCell], reach: dict[int, int], place: str, width: int, left: int) -> list[Cell]:
    """A row's cells at their columns, those that merges from above cover among them; with it, `left` rows remain."""
    row: list[Cell] = []

    def cover() -> None:
        reach[len(row)] -= 1
        row.append(Cell("", f"{place}{len(row) + 1}", covered=True, above=True))

    for cell in raw:
        while reach.get(len(row)):
            cover()
        columns = max(1, min(cell.columns, width - len(row) if len(raw) == 1 else cell.columns))
        height = min(cell.rows, left) if cell.rows > 0 else left
        for column in range(len(row), len(row) + columns):
            reach[column] = max(height, reach.get(column, 0)) - 1
        begin = len(row)
        content = _cell(list(tidied(cell.blocks)), f"{place}{begin + 1}")
        row.append(content._replace(columns=columns, rows=height, pictures=cell.pictures))
        row += [Cell("", f"{place}{column}", covered=True) for column in range(begin + 2, begin + columns + 1)]
    while any(reach.get(column) for column in range(len(row), width)):
        if reach.get(len(row)):
            cover()
        else:
            row.append(Cell("", f"{place}{len(row) + 1}"))
    return row


def _cell(paragraphs: Sequence[Paragraph], place: str) -> Cell:
    text = "\n".join(map(shown, paragraphs))
    return Cell(text[:LONGEST_TEXT], place, paragraphs=tuple(paragraphs))
