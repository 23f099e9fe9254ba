"""Reads a written workbook and compares it with what was meant, cell by cell."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

from openpyxl import load_workbook

from ita_desktop.documents.outgoing import Unlike
from ita_desktop.documents.sheets.values import Kept

Cells = dict[tuple[int, int], Kept]


class Meant:
    """What a workbook is meant to say: the cells of each sheet by row and column, its charts and named tables."""

    def __init__(self) -> None:
        self.sheets: dict[str, Cells] = {}
        self.charts = 0
        self.tables = 0

    def add(self, title: str, cells: Cells) -> None:
        """The cells of one more sheet."""
        self.sheets[title] = cells


def check(path: Path, meant: Meant) -> dict[str, int]:
    """What stands in the file; Unlike where that is not what was meant."""
    data = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = package.namelist()
    charts = sum(part.startswith("xl/charts/chart") for part in parts)
    tables = sum(part.startswith("xl/tables/table") for part in parts)
    if (charts, tables) != (meant.charts, meant.tables):
        raise Unlike(f"{charts} charts and {tables} tables instead of {meant.charts} and {meant.tables}")
    book = load_workbook(io.BytesIO(data), read_only=True)
    try:
        if book.sheetnames != list(meant.sheets):
            raise Unlike(f"sheets {book.sheetnames} instead of {list(meant.sheets)}")
        for sheet in book.worksheets:
            _compare(sheet.title, _read(sheet), meant.sheets[sheet.title])
    finally:
        book.close()
    rows = sum(len({row for row, _ in cells}) for cells in meant.sheets.values())
    cells = sum(map(len, meant.sheets.values()))
    return {"sheets": len(meant.sheets), "rows": rows, "cells": cells, "charts": charts}


def _read(sheet: object) -> Cells:
    rows = sheet.iter_rows(values_only=True)  # type: ignore[attr-defined]
    return {
        (number, column): value
        for number, row in enumerate(rows, 1)
        for column, value in enumerate(row, 1)
        if value is not None
    }


def _compare(title: str, found: Cells, meant: Cells) -> None:
    if found.keys() != meant.keys():
        raise Unlike(f"{title}: cells {sorted(found.keys() ^ meant.keys())[:5]}")
    for place, value in meant.items():
        read = found[place]
        if isinstance(value, dt.date):
            same = isinstance(read, dt.datetime) and read.date() == value
        else:
            same = isinstance(read, str) is isinstance(value, str) and read == value
        if not same:
            raise Unlike(f"{title}: {place} holds {read!r} instead of {value!r}")
