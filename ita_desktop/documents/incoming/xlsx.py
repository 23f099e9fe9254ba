"""Excel workbooks to tables: values as shown, percentages as percentages, merges as facts."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter

from ita_desktop.documents.incoming.grid import Cell, Table, Value, lines_of
from ita_desktop.documents.incoming.limits import LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from ita_desktop.documents.incoming.package import open_package
from ita_desktop.documents.incoming.xlsx_merges import Merges
from ita_desktop.documents.incoming.xlsx_pictures import pictures_of
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy


def read(data: bytes, name: str) -> list[Table]:
    """Every visible sheet of a workbook that holds anything."""
    try:
        # extensions that openpyxl does not read matter to nobody
        with open_package(data, name) as package, warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            return [
                table
                for sheet in book.worksheets
                if sheet.sheet_state == "visible" and (table := _table(sheet, package)).rows
            ]
    except Problem:
        raise
    except Exception as error:  # a broken package fails in openpyxl, zipfile or the XML parser with whatever they raise
        raise Problem("source_not_excel", name=name) from error


def _table(sheet: Any, package: zipfile.ZipFile) -> Table:
    sheet.reset_dimensions()  # what a file says of its size can be wrong; its cells can't
    merges = Merges(package, sheet)
    pictures = pictures_of(package, sheet._worksheet_path)
    rows: list[tuple[Cell, ...]] = []
    letters: list[str] = []
    seen = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        covered = merges.covered_columns(number)
        shown: Mapping[int, int] = pictures.get(number) or {}
        if not shown and not any(cell.value is not None for cell in row):
            continue
        width = min(max(len(row), merges.width, *shown), MOST_COLUMNS)
        seen += width
        wide = any(cell.value is not None for cell in row[MOST_COLUMNS:])
        if wide or len(rows) == MOST_ROWS or seen > MOST_CELLS:
            raise Problem("source_too_many_cells", sheet=sheet.title, rows=MOST_ROWS, columns=MOST_COLUMNS)
        letters += map(get_column_letter, range(len(letters) + 1, width + 1))
        cells = []
        for column in range(1, width + 1):
            text, value = _shown(row[column - 1]) if column <= len(row) else ("", None)
            text = text[:LONGEST_TEXT]
            across, down = merges.sizes.get((number, column), (1, 1))
            place = f"{sheet.title}!{letters[column - 1]}{number}"
            cells.append(
                Cell(
                    text, place, value, across, down, column in covered, covered.get(column, False),
                    paragraphs=lines_of(text) if text else (), pictures=shown.get(column, 0),
                )
            )  # fmt: skip
        rows.append(tuple(cells))
    return Table(sheet.title, tuple(rows))


def _shown(cell: Any) -> tuple[str, Value]:
    """What a person sees in a cell, and the number or date behind it."""
    value = cell.value
    if value is None:
        return "", None
    if isinstance(value, bool):
        return str(value).upper(), None
    if isinstance(value, (int, float)):
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if "%" in str(cell.number_format):
            number *= 100
            return f"{number.normalize():f}%", number
        return f"{number.normalize():f}", number
    if isinstance(value, dt.datetime):
        return value.date().isoformat(), value.date()
    if isinstance(value, dt.date):
        return value.isoformat(), value
    return tidy(str(value)).text, None
