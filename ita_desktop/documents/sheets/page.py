"""The paper of a sheet: A4, as wide as the page, page numbers, and what a person may change."""

from __future__ import annotations

from typing import Any

from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from ita_desktop.documents.sheets.parts import Sheet
from ita_desktop.documents.sheets.styles import FACE

_A4 = 9
_LONGEST_FOOTER_TITLE = 120  # the whole footer has room for 255
_MM = 1 / 25.4


def set_up_page(worksheet: Worksheet, sheet: Sheet, title: str) -> None:
    """How a sheet prints, shows and is guarded."""
    setup = worksheet.page_setup
    setup.paperSize, setup.orientation = _A4, "landscape" if sheet.landscape else "portrait"
    setup.fitToWidth, setup.fitToHeight = 1, 1 if sheet.one_page else 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sides = (20, 20) if sheet.landscape else (20, 15)
    worksheet.page_margins = PageMargins(
        left=sides[0] * _MM, right=sides[1] * _MM, top=20 * _MM, bottom=20 * _MM, header=10 * _MM, footer=10 * _MM
    )
    worksheet.print_options.horizontalCentered = True
    footer: Any = worksheet.oddFooter
    for part, text in ((footer.left, _plain(title)), (footer.right, "หน้า &P จาก &N")):
        part.text, part.size, part.font = text, 12, f"{FACE},Regular"
    worksheet.sheet_view.showGridLines = False
    if sheet.protected:
        _protect(worksheet)


def _plain(title: str) -> str:
    """A title without what Excel's footer would read as an order."""
    short = title if len(title) <= _LONGEST_FOOTER_TITLE else title[: _LONGEST_FOOTER_TITLE - 1] + "…"
    return " ".join(short.split()).replace("&", "&&")


def _protect(worksheet: Worksheet) -> None:
    """Only open cells change; filters, and the sizes of rows and columns, stay everybody's."""
    guard = worksheet.protection
    guard.sheet = True
    guard.formatColumns = guard.formatRows = guard.autoFilter = guard.sort = False
