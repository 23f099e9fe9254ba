"""Styles of parts.py as openpyxl keeps them: each made once for a workbook, then shared by its cells."""

from __future__ import annotations

from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.worksheet import Worksheet

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.sheets.parts import HEADER_GREY, PART_GREY, Style

FACE = "TH SarabunPSK"
_THIN = Side(style="thin", color="000000")
_RULED = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_GREYS = {RowKind.PART: PART_GREY, RowKind.TOTAL: PART_GREY, RowKind.GRAND_TOTAL: HEADER_GREY, RowKind.SUBPART: ""}


class Styles:
    """The styles of one workbook."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._made: dict[tuple[Style, bool], StyleArray] = {}

    def made(self, style: Style, *, quoted: bool = False) -> StyleArray:
        """A style; `quoted` is Excel's mark that what looks typed is text."""
        found = self._made.get((style, quoted))
        if found is None:
            found = self._made[style, quoted] = self._make(style, quoted=quoted)
        return found

    def _make(self, style: Style, *, quoted: bool) -> StyleArray:
        cell: Any = Cell(self._sheet, 1, 1)  # never placed: its style is what is wanted
        cell.font = Font(name=FACE, size=style.size, bold=style.bold)
        cell.alignment = Alignment(horizontal=style.across, vertical=style.down, wrap_text=True)
        cell.number_format = style.number
        if style.fill:
            cell.fill = PatternFill("solid", fgColor=style.fill)
        if style.ruled:
            cell.border = _RULED
        if style.open:
            cell.protection = Protection(locked=False)
        cell.quotePrefix = quoted
        made: StyleArray = cell._style
        return made


def of_row(style: Style, kind: RowKind) -> Style:
    """How a cell looks in a row of a kind."""
    return style if kind is RowKind.BODY else style._replace(bold=True, fill=_GREYS[kind])
