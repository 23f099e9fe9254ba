"""Writes a book of parts.py as an .xlsx file that was read back before anybody sees it."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from ita_desktop.documents import origin
from ita_desktop.documents.outgoing import Made, write_checked
from ita_desktop.documents.sheets import charts, reading_back
from ita_desktop.documents.sheets.page import set_up_page
from ita_desktop.documents.sheets.parts import Book, Chart, Figures, Gap, Line, Sheet, Table
from ita_desktop.documents.sheets.reading_back import Meant
from ita_desktop.documents.sheets.rows import Grid
from ita_desktop.documents.sheets.styles import Styles
from ita_desktop.documents.sheets.tables import CHOICES_TITLE, Names, put_table
from ita_desktop.documents.sheets.values import kept_text
from ita_desktop.domain.errors import Problem

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n\t]")
_LONGEST_TITLE = 31  # Excel's own bound
_CHART_ROW = 15.0


def write(target: Path, book: Book) -> Made:
    """Make a workbook; the file before stays where that fails, and a name of another kind is refused."""
    if target.suffix.lower() != ".xlsx":
        raise Problem("output_not_workbook", name=target.name)
    meant: list[Meant] = []

    def fill(path: Path) -> None:
        data, said = built(book)
        meant.append(said)
        path.write_bytes(data)

    return write_checked(target, fill, lambda path: reading_back.check(path, meant[-1]))


def built(book: Book) -> tuple[bytes, Meant]:
    """A workbook as a file, and what it is meant to say."""
    workbook = Workbook()
    first = workbook.worksheets[0]
    styles, names, said = Styles(first), Names(workbook), Meant()
    for title, sheet in zip(_titles(book), book.sheets, strict=True):
        worksheet = first if not said.sheets else workbook.create_sheet()
        worksheet.title = title
        written = _Sheet(worksheet, sheet, styles, names).write()
        said.add(worksheet.title, written.cells)
        set_up_page(worksheet, sheet, kept_text(book.title, title))
        if sheet.hidden:
            worksheet.sheet_state = "hidden"
    names.hide_choices()
    if names.hidden:
        said.add(names.hidden.title, names.hidden_cells)
    said.charts, said.tables = names.charts, names.tables
    properties = workbook.properties
    properties.title, properties.creator = kept_text(book.title, ""), kept_text(book.office, "")
    properties.lastModifiedBy, properties.language = properties.creator, "th-TH"
    properties.keywords = origin.mark(origin.WORKBOOK)
    out = io.BytesIO()  # a disk that fills up below openpyxl would leave a broken archive open
    workbook.save(out)
    return out.getvalue(), said


def _titles(book: Book) -> list[str]:
    """Titles as Excel takes them: short, without its own signs, each once."""
    found: list[str] = []
    for sheet in book.sheets:
        plain = _FORBIDDEN.sub(" ", kept_text(sheet.title, sheet.title)).strip(" '") or "แผ่นงาน"
        title, number = plain[:_LONGEST_TITLE], 1
        while title.casefold() in (other.casefold() for other in (CHOICES_TITLE, *found)):
            number += 1
            title = f"{plain[: _LONGEST_TITLE - 2 - len(str(number))]} {number}".strip()
        found.append(title)
    return found


class _Waiting(NamedTuple):
    """A chart that is drawn when every table has its place."""

    chart: Chart
    row: int
    rows: int
    left: float
    width: float


class _Sheet:
    """One sheet while it is written."""

    def __init__(self, worksheet: Worksheet, sheet: Sheet, styles: Styles, names: Names) -> None:
        self._worksheet = worksheet
        self._sheet = sheet
        self._names = names
        self._waiting: list[_Waiting] = []
        widths = _widths(sheet)
        shown = len(widths) - _hidden_columns(sheet)
        self._grid = Grid(worksheet, styles, widths[:shown], widths[shown:])

    def write(self) -> Grid:
        grid = self._grid
        grid.set_widths()
        for block in self._sheet.blocks:
            if isinstance(block, Line):
                grid.line(block.text, block.style)
            elif isinstance(block, Gap):
                grid.gap(block.height)
            elif isinstance(block, Table):
                put_table(grid, block, self._names, fixed=self._sheet.fixed)
            else:
                self._reserve(block)
        for waiting in self._waiting:
            self._draw(waiting)
        return grid

    def _reserve(self, figures: Figures) -> None:
        """Keep rows free for charts, side by side over the whole width."""
        row, total = self._grid.row, sum(self._grid.widths)
        share, rows = total / len(figures.charts), self._grid.free(figures.height, _CHART_ROW)
        for number, chart in enumerate(figures.charts):
            self._waiting.append(_Waiting(chart, row, rows, number * share, share))

    def _draw(self, waiting: _Waiting) -> None:
        made = charts.native(waiting.chart, self._names.places[waiting.chart.table])
        made.anchor = self._grid.anchor(waiting.row, waiting.rows, waiting.left, waiting.width)
        self._worksheet.add_chart(made)
        self._names.charts += 1


def _hidden_columns(sheet: Sheet) -> int:
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    return max((sum(column.hidden for column in table.columns) for table in tables), default=0)


def _widths(sheet: Sheet) -> tuple[float, ...]:
    """The widths of a sheet's columns: of its first table that says one."""
    widths: list[float] = []
    for table in (block for block in sheet.blocks if isinstance(block, Table)):
        for number, column in enumerate(table.columns):
            if number == len(widths):
                widths.append(0.0)
            widths[number] = widths[number] or column.width
    return tuple(width or 20.0 for width in widths) or (170.0,)
