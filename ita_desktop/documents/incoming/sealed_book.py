"""Workbooks that this program wrote and somebody edited: their seal, and their rows within limits."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

import openpyxl

from ita_desktop.documents.incoming.markup import parse_xml
from ita_desktop.documents.incoming.package import related
from ita_desktop.documents.sheets.seal import SEAL
from ita_desktop.domain.errors import Problem

_MOST_ROWS, _MOST_COLUMNS = 20_000, 200
_MODIFIED = "{http://purl.org/dc/terms/}modified"
_ESCAPED = re.compile("_x005F_")


def seal_lines(package: zipfile.ZipFile) -> list[str]:
    """The lines that the hidden sheet carries; none where there is no such sheet."""
    if f'"{SEAL}"'.encode() not in package.read("xl/workbook.xml"):  # far quicker than opening a foreign book
        return []
    book = open_book(package)
    return ["".join(texts_of(row)) for row in rows_of(book[SEAL])][1:] if SEAL in book.sheetnames else []


def saved_at(package: zipfile.ZipFile) -> str:
    """When a workbook was last saved, as a moment to be compared; empty where it does not say."""
    core = related(package, "").get("core-properties")
    return (parse_xml(package.read(core), core).findtext(_MODIFIED) or "").strip() if core else ""


def open_book(package: zipfile.ZipFile, *, formulas: bool = False) -> Any:
    """The workbook to be read row by row: what its cells show, or the formulas behind that."""
    if package.fp is None:
        raise ValueError("the file was closed")
    package.fp.seek(0)
    with warnings.catch_warnings(action="ignore"):  # extensions that openpyxl does not read matter to nobody
        return openpyxl.load_workbook(io.BytesIO(package.fp.read()), read_only=True, data_only=not formulas)


def rows_of(sheet: Any) -> Iterator[Sequence[Any]]:
    """The values of every row of a sheet, the first row first."""
    sheet.reset_dimensions()  # what a file says of its size can be wrong; its cells can't
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number == _MOST_ROWS or any(row[_MOST_COLUMNS:]):
            raise Problem("source_too_many_cells", sheet=sheet.title, rows=_MOST_ROWS, columns=_MOST_COLUMNS)
        yield row


def texts_of(row: Sequence[Any]) -> list[str]:
    """Values as text, as they were before Excel's escapes."""
    return ["" if value is None else _ESCAPED.sub("_", str(value)) for value in row]
