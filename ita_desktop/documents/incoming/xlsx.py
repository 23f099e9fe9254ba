"""Excel workbooks to tables: values as shown, percentages as percentages, merges as facts."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from ita_desktop.documents.incoming.grid import Cell, Table, Value
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy

_UNREADABLE = (zipfile.BadZipFile, InvalidFileException, ParseError, DefusedXmlException)
_CONFUSED = (KeyError, ValueError, TypeError, EOFError)  # what openpyxl makes of a package that is no workbook
_UNPACKED_LIMIT = 256 * 1024 * 1024
_MOST_COLUMNS, _MOST_ROWS = 200, 20_000  # a score list or a plan is far smaller


def read(data: bytes, name: str) -> list[Table]:
    """Every visible sheet of a workbook that holds anything."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(part.file_size for part in package.infolist()) > _UNPACKED_LIMIT:
                raise Problem("source_too_large", name=name, megabytes=_UNPACKED_LIMIT // 2**20)
            with warnings.catch_warnings(action="ignore"):  # extensions that openpyxl does not read matter to nobody
                book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
                return [
                    table
                    for sheet in book.worksheets
                    if sheet.sheet_state == "visible" and (table := _table(sheet, package)).rows
                ]
    except (*_UNREADABLE, *_CONFUSED) as error:
        raise Problem("source_not_excel", name=name) from error


def _table(sheet: Any, package: zipfile.ZipFile) -> Table:
    sheet.reset_dimensions()  # what a file says of its size can be wrong; its cells can't
    merges = _Merges(package, sheet._worksheet_path)
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(sheet.iter_rows(), 1):
        covered = merges.covered_columns(number)
        if not any(cell.value is not None for cell in row):
            continue
        if len(rows) == _MOST_ROWS or any(cell.value is not None for cell in row[_MOST_COLUMNS:]):
            raise Problem("source_too_many_cells", sheet=sheet.title, rows=_MOST_ROWS, columns=_MOST_COLUMNS)
        cells = []
        for column, cell in enumerate(row[:_MOST_COLUMNS], 1):
            place = f"{sheet.title}!{get_column_letter(column)}{number}"
            text, value = _shown(cell)
            wide, high = merges.sizes.get((number, column), (1, 1))
            cells.append(Cell(text, place, value, wide, high, column in covered))
        rows.append(tuple(cells))
    return Table(sheet.title, tuple(rows))


class _Merges:
    """The merged ranges of a sheet, asked row by row from the top."""

    def __init__(self, package: zipfile.ZipFile, path: str) -> None:
        self.sizes: dict[tuple[int, int], tuple[int, int]] = {}
        ranges: list[tuple[int, int, int, int]] = []
        with package.open(path) as file:
            for _, element in iterparse(file):
                if element.tag.endswith("}mergeCell"):
                    left, top, right, bottom = (corner or 1 for corner in range_boundaries(element.attrib["ref"]))
                    self.sizes[top, left] = (right - left + 1, bottom - top + 1)
                    ranges.append((top, left, bottom, min(right, _MOST_COLUMNS)))
                element.clear()
        self._waiting = sorted(ranges, reverse=True)
        self._active: list[tuple[int, int, int, int]] = []

    def covered_columns(self, row: int) -> set[int]:
        """Columns of this row that a merge covers, its first cell aside."""
        while self._waiting and self._waiting[-1][0] <= row:
            self._active.append(self._waiting.pop())
        self._active = [corners for corners in self._active if corners[2] >= row]
        return {
            column
            for top, left, _, right in self._active
            for column in range(left, right + 1)
            if (row, column) != (top, left)
        }


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
