"""Excel workbooks to tables: values as shown, percentages as percentages, merges as facts."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from collections import Counter
from decimal import Decimal
from itertools import chain
from typing import Any

import openpyxl
from defusedxml.ElementTree import iterparse
from openpyxl.utils import get_column_letter, range_boundaries

from ita_desktop.documents.incoming.grid import Cell, Table, Value
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy

_UNPACKED_LIMIT = 64 * 1024 * 1024
_MOST_COLUMNS, _MOST_ROWS, _MOST_CELLS = 200, 20_000, 400_000  # a score list or a plan is far smaller
_MOST_MERGES = 20_000
_LONGEST_TEXT = 32_767  # Excel's own bound


def read(data: bytes, name: str) -> list[Table]:
    """Every visible sheet of a workbook that holds anything."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(part.file_size for part in package.infolist() if part.filename.endswith((".xml", ".rels")))
            if unpacked > _UNPACKED_LIMIT:  # pictures may be larger; nobody reads them here
                raise Problem("source_too_large", name=name, megabytes=_UNPACKED_LIMIT // 2**20)
            with warnings.catch_warnings(action="ignore"):  # extensions that openpyxl does not read matter to nobody
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
    merges = _Merges(package, sheet)
    rows: list[tuple[Cell, ...]] = []
    seen = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        covered = merges.covered_columns(number)
        if not any(cell.value is not None for cell in row):
            continue
        seen += len(row)
        wide = any(cell.value is not None for cell in row[_MOST_COLUMNS:])
        if wide or len(rows) == _MOST_ROWS or seen > _MOST_CELLS:
            raise Problem("source_too_many_cells", sheet=sheet.title, rows=_MOST_ROWS, columns=_MOST_COLUMNS)
        cells = []
        for column, cell in enumerate(row[:_MOST_COLUMNS], 1):
            place = f"{sheet.title}!{get_column_letter(column)}{number}"
            text, value = _shown(cell)
            columns, height = merges.sizes.get((number, column), (1, 1))
            cells.append(Cell(text[:_LONGEST_TEXT], place, value, columns, height, column in covered))
        rows.append(tuple(cells))
    return Table(sheet.title, tuple(rows))


class _Merges:
    """The merged ranges of a sheet, asked row by row from the top."""

    def __init__(self, package: zipfile.ZipFile, sheet: Any) -> None:
        self.sizes: dict[tuple[int, int], tuple[int, int]] = {}
        begin: dict[int, list[range]] = {}
        end: dict[int, list[range]] = {}
        with package.open(sheet._worksheet_path) as file:
            for _, element in iterparse(file):
                name = element.tag.rpartition("}")[2]
                if name == "c" and _uncomputed(element):
                    raise Problem("source_formulas_uncomputed", sheet=sheet.title, cell=element.get("r", "?"))
                if name == "mergeCell":
                    left, top, right, bottom = (corner or 1 for corner in range_boundaries(element.attrib["ref"]))
                    self.sizes[top, left] = (right - left + 1, bottom - top + 1)
                    columns = range(left, min(right, _MOST_COLUMNS) + 1)
                    begin.setdefault(top, []).append(columns)
                    end.setdefault(bottom + 1, []).append(columns)
                if len(self.sizes) > _MOST_MERGES:
                    raise Problem("source_too_many_cells", sheet=sheet.title, rows=_MOST_ROWS, columns=_MOST_COLUMNS)
                if name in ("row", "mergeCell"):
                    element.clear()
        self._begin, self._end = sorted(begin.items(), reverse=True), sorted(end.items(), reverse=True)
        self._open = Counter[int]()  # how many merges reach over each column of the row asked for

    def covered_columns(self, row: int) -> set[int]:
        """Columns of this row that a merge covers, its first cell aside."""
        for waiting, change in ((self._begin, self._open.update), (self._end, self._open.subtract)):
            while waiting and waiting[-1][0] <= row:
                change(chain(*waiting.pop()[1]))
        return {column for column, merges in self._open.items() if merges > 0 and (row, column) not in self.sizes}


def _uncomputed(cell: Any) -> bool:
    """Whether a cell holds a formula that no spreadsheet program has computed; nobody can say what it shows."""
    parts = {child.tag.rpartition("}")[2]: child for child in cell}
    return "f" in parts and ("v" not in parts or not parts["v"].text) and cell.get("t") != "str"


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
