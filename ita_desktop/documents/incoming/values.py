"""What a single cell says: numbers, percentages and marks for nothing."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.incoming.grid import Cell
from ita_desktop.domain.thai import to_arabic_digits


class Number(NamedTuple):
    """A number as printed; `percent` when a percent sign stood with it."""

    value: Decimal
    percent: bool = False


_DASHES = "-‐‑‒–—―−"


def is_dash(cell: Cell) -> bool:
    """Whether a lone dash says that there is nothing."""
    text = cell.text.strip().removesuffix("%").strip()
    return bool(text) and not text.strip(_DASHES)


def read_number(cell: Cell) -> Number | None:
    """The number in a cell, None where there is none; a lone dash is zero, a lone percent sign nothing."""
    text = re.sub(r"\s+", "", to_arabic_digits(cell.text))
    percent = text.endswith("%")
    text = text.removesuffix("%")
    if is_dash(cell):
        return Number(Decimal(0), percent)
    if not re.fullmatch(r"[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?", text) or not re.search(r"\d", text):
        return None
    return Number(Decimal(text.replace(",", "")), percent)


def holds_text(cell: Cell) -> bool:
    """Whether a cell that should hold a number holds something else."""
    return not cell.empty and cell.text.strip() != "%" and read_number(cell) is None
