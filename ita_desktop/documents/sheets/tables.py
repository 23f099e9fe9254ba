"""Tables with what Excel offers for them: names, filters, lists to choose from, headers that stay."""

from __future__ import annotations

import re

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as NativeTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.sheets.charts import Place
from ita_desktop.documents.sheets.parts import HEADER, Row, Table
from ita_desktop.documents.sheets.rows import Grid
from ita_desktop.documents.sheets.values import Kept, kept_text

CHOICES_TITLE = "ตัวเลือกของช่อง"
_LONGEST_LIST = 255  # Excel's own bound of a list inside its cell's rule
_NAME = re.compile(r"(?![A-Za-z]{1,3}\d+$)(?![RrCc]\d*$)[A-Za-z][A-Za-z0-9_]*")  # never like a cell's own name


class Names:
    """What a workbook knows as a whole: where its tables stand, and the lists their cells choose from."""

    def __init__(self, workbook: Workbook) -> None:
        self.places: dict[str, Place] = {}
        self.charts = 0
        self.tables = 0
        self.hidden: Worksheet | None = None
        self.hidden_cells: dict[tuple[int, int], Kept] = {}
        self._workbook = workbook
        self._lists: dict[tuple[str, ...], str] = {}

    def place(self, name: str, place: Place) -> None:
        """Keep where a table stands; two of one name are a bug."""
        if not _NAME.fullmatch(name) or name.casefold() in (other.casefold() for other in self.places):
            raise ValueError(f"no name for a table: {name}")
        self.places[name] = place

    def choices(self, choices: tuple[str, ...]) -> str:
        """The formula of a list: inside the rule where Excel takes it, else on a hidden sheet."""
        plain = ",".join(choices)
        if len(plain) <= _LONGEST_LIST and plain.count(",") == len(choices) - 1 and not re.search('["\n]', plain):
            return f'"{plain}"'
        if choices not in self._lists:
            letter = get_column_letter(len(self._lists) + 1)
            self._lists[choices] = f"'{CHOICES_TITLE}'!${letter}$1:${letter}${len(choices)}"
        return self._lists[choices]

    def hide_choices(self) -> None:
        """Write the lists that stand on a sheet of their own."""
        if not self._lists:
            return
        self.hidden = self._workbook.create_sheet(CHOICES_TITLE)
        self.hidden.sheet_state = "hidden"
        for column, choices in enumerate(self._lists, 1):
            for row, choice in enumerate(choices, 1):
                text = kept_text(choice, CHOICES_TITLE)
                cell = self.hidden.cell(row, column)
                cell.value, cell.data_type = text, "s"
                self.hidden_cells[row, column] = text


def put_table(grid: Grid, table: Table, names: Names, *, fixed: int) -> None:
    """Place a table where the grid is free."""
    if table.listed and (table.header or any(row.kind is not RowKind.BODY for row in table.rows)):
        raise ValueError("a table of Excel's own has one header and plain rows")
    top, worksheet = grid.row, grid.worksheet
    titles = Row(tuple(column.title for column in table.columns))
    grid.rows(table.header or (titles,), (HEADER,) * len(table.columns))
    first = grid.row
    styles = [c.style._replace(open=True) if c.open else c.style for c in table.columns]
    grid.rows(table.rows or (Row((None,) * len(table.columns)),), styles)
    body = next((n for n, row in enumerate(table.rows) if row.kind is not RowKind.BODY), len(table.rows))
    if table.name or table.listed:
        names.place(table.name, Place(worksheet.title, first - 1, first, first + max(body, 1) - 1))
    last = grid.row - 1
    whole = f"A{first - 1}:{get_column_letter(len(table.columns))}{last}"
    if table.listed:
        native = NativeTable(displayName=table.name, ref=whole)
        native.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        worksheet.add_table(native)
        names.tables += 1
    elif table.filtered:
        worksheet.auto_filter.ref = whole
    if table.runs:
        worksheet.print_title_rows = f"{top}:{first - 1}"
        worksheet.freeze_panes = f"{get_column_letter(fixed + 1)}{first}"
    _offer_choices(worksheet, table, names, first, last)


def _offer_choices(worksheet: Worksheet, table: Table, names: Names, first: int, last: int) -> None:
    for number, column in enumerate(table.columns, 1):
        if not column.choices:
            continue
        letter = get_column_letter(number)
        rule = DataValidation(type="list", formula1=names.choices(column.choices), allow_blank=True)
        rule.showErrorMessage = True
        rule.errorTitle, rule.error = "เลือกจากรายการ", "เลือกค่าหนึ่งในรายการของช่องนี้"
        rule.add(f"{letter}{first}:{letter}{last}")
        worksheet.add_data_validation(rule)
