"""Tab-separated text, as a file or as Excel, Word and web pages put it on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    rows = [
        tuple(Cell(tidy(cell).text, f"{name} {number}:{place}") for place, cell in enumerate(cells, 1))
        for number, cells in enumerate(_lines(text), 1)
    ]
    return [Table(name, tuple(rows))]


_CELL = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)|([^\t\n]*)')


def _lines(text: str) -> Iterator[list[str]]:
    """The cells of each line; Excel puts a cell of several lines between quotes."""
    text = re.sub(r"\r\n?|[\x0b\x0c\u2028\u2029]", "\n", text)
    at, cells = 0, list[str]()
    while at < len(text):
        found = _CELL.match(text, at)
        if found is None:  # the second part matches anything
            break
        cells.append(found[2] if found[1] is None else found[1].replace('""', '"'))
        at = found.end()
        if at == len(text) or text[at] == "\n":
            yield cells
            cells = []
        at += 1
    if cells:
        yield cells
