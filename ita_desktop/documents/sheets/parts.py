"""What a workbook says, without openpyxl: books, sheets, tables, charts. Lengths are millimetres, type is points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.documents.content import RowKind

Value = str | int | float | Decimal | dt.date | None

SCORE_FORMAT = "0.00"
CHANGE_FORMAT = "+0.00;-0.00;0.00"
MONEY_FORMAT = "#,##0.00"
COUNT_FORMAT = "#,##0"
PLAIN_FORMAT = "0"
DATE_FORMAT = "[$-107041E]d mmm yyyy"
"""The Thai calendar in Arabic digits; Excel and LibreOffice both show 9 มิ.ย. 2569."""

HEADER_GREY, PART_GREY = "E0E0E0", "F0F0F0"


class Across(StrEnum):
    """Where a value stands in its width."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


class Down(StrEnum):
    """Where a value stands in its height."""

    TOP = "top"
    CENTRE = "center"


class Style(NamedTuple):
    """How a cell looks. `open` is what a person may change on a protected sheet."""

    size: int = 14
    bold: bool = False
    across: Across = Across.LEFT
    down: Down = Down.TOP
    number: str = "General"
    fill: str = ""
    ruled: bool = True
    open: bool = False


TEXT = Style()
CODE = Style(across=Across.CENTRE)
SCORE = Style(across=Across.RIGHT, number=SCORE_FORMAT)
CHANGE = Style(across=Across.RIGHT, number=CHANGE_FORMAT)
MONEY = Style(across=Across.RIGHT, number=MONEY_FORMAT)
COUNT = Style(across=Across.RIGHT, number=COUNT_FORMAT)
YEAR = Style(across=Across.CENTRE, number=PLAIN_FORMAT)
DATE = Style(across=Across.CENTRE, number=DATE_FORMAT)
HEADER = Style(bold=True, across=Across.CENTRE, down=Down.CENTRE, fill=HEADER_GREY)
TITLE = Style(size=18, bold=True, across=Across.CENTRE, ruled=False)
PROSE = Style(size=16, ruled=False)
NOTE = Style(size=13, ruled=False)


class Column(NamedTuple):
    """One column. Width 0 is that of the table above; `choices` are what its cells may hold, `open` as in Style.

    Hidden columns stand last.
    """

    title: str
    width: float = 0
    style: Style = TEXT
    choices: tuple[str, ...] = ()
    open: bool = False
    hidden: bool = False


class Cell(NamedTuple):
    """One cell that is more than its value: it covers rows or columns, or looks unlike its column."""

    value: Value = None
    rows: int = 1
    columns: int = 1
    style: Style | None = None


class Row(NamedTuple):
    """One row; what another cell covers is left out. `height` is free room for a pen, in millimetres."""

    cells: Sequence[Cell | Value]
    kind: RowKind = RowKind.BODY
    height: float = 0


class Table(NamedTuple):
    """Rows under a header. `name` (ASCII) is what charts call it by.

    `listed` makes it a table of Excel's own, with a filter: no covered cells, no kinds of rows.
    `filtered` gives arrows to any other table, one per sheet.
    `runs` freezes its header and prints it again on every page, one per sheet.
    """

    columns: tuple[Column, ...]
    rows: Sequence[Row]
    name: str = ""
    header: tuple[Row, ...] = ()
    listed: bool = False
    filtered: bool = False
    runs: bool = False


class Line(NamedTuple):
    """Text over the whole width of the sheet."""

    text: str
    style: Style = PROSE


class Gap(NamedTuple):
    """Empty room."""

    height: float = 4


class ChartKind(StrEnum):
    """How figures are drawn."""

    RADAR = "radar"
    BARS = "bars"  # lying, the first name on top
    COLUMNS = "columns"
    STACKED = "stacked"  # lying, the first name on top
    LINES = "lines"


class Chart(NamedTuple):
    """A native chart over the body rows of a table already placed: column numbers from 0 for names and figures."""

    kind: ChartKind
    title: str
    table: str
    names: int
    figures: tuple[int, ...]
    lowest: float | None = None
    highest: float | None = None
    step: float | None = None


class Figures(NamedTuple):
    """Charts side by side over the whole width."""

    charts: tuple[Chart, ...]
    height: float = 80


Block = Line | Gap | Table | Figures


def heading(title: str, below: str) -> tuple[Block, ...]:
    """What a sheet begins with: its title, and whose and of when it is."""
    return Line(title, TITLE), Line(below, PROSE._replace(across=Across.CENTRE)), Gap(2)


class Sheet(NamedTuple):
    """One sheet from top to bottom. `fixed` columns stay in view; `one_page` shrinks it onto a single page.

    A hidden sheet is for this program to read again.
    """

    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    one_page: bool = False
    protected: bool = False
    fixed: int = 0
    hidden: bool = False


class Book(NamedTuple):
    """A workbook; its title stands in the footer of every page, its office is who made it."""

    title: str
    office: str
    sheets: tuple[Sheet, ...]
