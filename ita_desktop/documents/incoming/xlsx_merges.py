"""What openpyxl keeps from who only reads: the merged cells of a sheet, how wide it is, what nobody computed."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Mapping
from itertools import chain
from typing import Any
from xml.parsers import expat

from openpyxl.utils import column_index_from_string, range_boundaries

from ita_desktop.documents.incoming.limits import MOST_COLUMNS, MOST_ROWS
from ita_desktop.domain.errors import Problem

_MOST_MERGES = 20_000


class Merges:
    """The merged ranges of a sheet, asked row by row from the top."""

    def __init__(self, package: zipfile.ZipFile, sheet: Any) -> None:
        with package.open(sheet._worksheet_path) as file:
            seen = _Pass(sheet.title)
            seen.parser.ParseFile(file)
        self.sizes = seen.sizes
        self.width = max(map(column_index_from_string, seen.letters), default=0)  # covered cells are often not written
        begin: dict[int, list[range]] = {}
        end: dict[int, list[range]] = {}
        for (top, left), (columns, rows) in seen.merges:
            covered = range(left, min(left + columns - 1, MOST_COLUMNS) + 1)
            begin.setdefault(top, []).append(covered)
            end.setdefault(top + rows, []).append(covered)
        self._begin, self._end = sorted(begin.items(), reverse=True), sorted(end.items(), reverse=True)
        self._open = Counter[int]()  # how many merges reach over each column of the row asked for

    def covered_columns(self, row: int) -> dict[int, bool]:
        """Columns of this row that a merge covers, its first cell aside, and whether it began in a row above."""
        begun = set[int]()
        while self._begin and self._begin[-1][0] <= row:
            top, columns = self._begin.pop()
            self._open.update(chain(*columns))
            if top == row:
                begun.update(*columns)
        while self._end and self._end[-1][0] <= row:
            self._open.subtract(chain(*self._end.pop()[1]))
        covered = (column for column, merges in self._open.items() if merges > 0 and (row, column) not in self.sizes)
        return {column: column not in begun for column in covered}


class _Pass:
    """One pass over the XML of a sheet; a document type, and so an entity, is none of Excel's making."""

    def __init__(self, title: str) -> None:
        self._title = title
        self.merges: list[tuple[tuple[int, int], tuple[int, int]]] = []
        self.sizes: dict[tuple[int, int], tuple[int, int]] = {}
        self.letters = set[str]()
        self._cell: Mapping[str, str] = {}
        self._computed = True
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._cell = attributes
        elif name in ("v", "is", "f"):
            self.letters.add(self._cell.get("r", "").rstrip("0123456789") or "A")
            if name == "f" and self._cell.get("t") != "str":
                self._computed = False
                self.parser.EndElementHandler = self._end
            elif name == "v" and not self._computed:
                self.parser.CharacterDataHandler = self._text
        elif name == "mergeCell":
            self._merge(attributes["ref"])

    def _text(self, _: str) -> None:
        self._computed = True

    def _end(self, tag: str) -> None:
        """The end of what lies in a cell with a formula, or of that cell; nobody can say what it shows uncomputed."""
        self.parser.CharacterDataHandler = None
        if tag.rpartition(":")[2] != "c":
            return
        self.parser.EndElementHandler = None
        if not self._computed:
            raise Problem("source_formulas_uncomputed", sheet=self._title, cell=self._cell.get("r", "?"))

    def _merge(self, ref: str) -> None:
        left, top, right, bottom = (corner or 1 for corner in range_boundaries(ref))
        place, size = (top, left), (right - left + 1, bottom - top + 1)
        self.merges.append((place, size))
        self.sizes[place] = size
        if len(self.merges) > _MOST_MERGES:
            raise Problem("source_too_many_cells", sheet=self._title, rows=MOST_ROWS, columns=MOST_COLUMNS)

    def _doctype(self, *_: object) -> None:
        raise ValueError("a document type in an Office file")
