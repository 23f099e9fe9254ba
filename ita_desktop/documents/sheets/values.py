"""What a cell may hold: text stays text, numbers are numbers, days are days."""

from __future__ import annotations

import datetime as dt
import math
import re
from decimal import Decimal

from ita_desktop.documents.sheets.parts import Value
from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import keepable
from ita_desktop.domain.words import without_breaks

LONGEST = 32_767  # Excel's own bound, counted in halves of UTF-16
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # Excel would read _x000D_ as the letter of that number
_FIRST_DAY = dt.date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was
_LOOKS_TYPED = re.compile(r"[=+\-@\t]|[\d๐-๙.,:/%\s-]+$")

Kept = str | int | float | dt.date | None


def kept(value: Value, sheet: str) -> Kept:
    """A value as the workbook holds it."""
    if isinstance(value, str):
        return kept_text(value, sheet) or None
    if isinstance(value, (Decimal, float)):
        if not math.isfinite(value):
            raise ValueError(f"{value} is no figure")
        return float(value)
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date) and value < _FIRST_DAY:
        return thai_date(value)
    return value


def kept_text(text: str, sheet: str) -> str:
    """Text without what no file can hold; refused where Excel would cut it."""
    clean = keepable(without_breaks(text.replace("\r\n", "\n").replace("\r", "\n")))
    if len(clean) * 2 > LONGEST and len(clean.encode("utf-16-le")) // 2 > LONGEST:
        raise Problem("cell_too_long", sheet=sheet, text=clean[:40].replace("\n", " "), count=len(clean), most=LONGEST)
    return _LOOKS_ESCAPED.sub("_x005F_", clean) if "_x" in clean else clean


def quoted(text: str) -> bool:
    """Whether a person who edits the cell would make a formula, a number or a day of it, but for a mark."""
    return _LOOKS_TYPED.match(text) is not None
