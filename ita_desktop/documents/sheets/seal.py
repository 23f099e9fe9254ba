"""The hidden sheet with what a workbook of ours carries unseen, so that it can be read again after it was edited."""

from __future__ import annotations

from collections.abc import Sequence

from ita_desktop.documents.sheets.parts import Column, Row, Sheet, Table

SEAL = "ITA Desktop"
"""Its title."""
_CHUNK = 15_000  # letters; Excel's bound of a cell is 32,767 halves of UTF-16


def sheet(lines: Sequence[str]) -> Sheet:
    """A row for each line, in as many cells as it needs."""
    rows = [[line[at : at + _CHUNK] for at in range(0, len(line), _CHUNK)] for line in lines]
    columns = (Column("", 20, hidden=True),) * max(map(len, rows))
    return Sheet(SEAL, (Table(columns, [Row(row) for row in rows], header=(Row((SEAL,)),)),), hidden=True)
