"""Tab-separated text, as a file or as Excel, Word and web pages put it on the clipboard."""

from __future__ import annotations

from ita_desktop.documents.incoming.grid import Cell, Table
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy


def read(data: bytes, name: str) -> list[Table]:
    """The text as one table, a line a row; UTF-8, or the Thai code page of older Windows programs."""
    for encoding in ("utf-8-sig", "cp874"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise Problem("source_kind_unknown", name=name)
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        cells = line.split("\t")
        rows.append(tuple(Cell(tidy(cell).text, f"{name} {number}:{place}") for place, cell in enumerate(cells, 1)))
    return [Table(name, tuple(rows))]
