"""Reads risk tables of any office: assessments, registers, plans, monitoring, their columns in any order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from ita_desktop.documents.incoming.grid import Cell, Doubt, Table
from ita_desktop.documents.incoming.owners import Names
from ita_desktop.documents.incoming.risk_columns import NUMBER, Columns, heading, left_out
from ita_desktop.documents.incoming.risk_joining import Joined
from ita_desktop.documents.incoming.risk_record import Record, read_row
from ita_desktop.documents.incoming.risk_rows import RiskReading
from ita_desktop.documents.incoming.risk_titles import Titles, Told
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.office import Section
from ita_desktop.domain.risk_method import Method

_QUOTED, _LONGEST_NUMBER, _HEADING, _LONGEST = 80, 8, 40, 200


def read_risks(
    tables: Sequence[Table], name: str, method: Method, year: int, sections: Sequence[Section]
) -> RiskReading:  # fmt: skip
    """The risks in the tables of a source; a Problem where no table reads like one of risks."""
    reading = _Reading(name, method, year, sections, [table.name for table in tables if not table.prose])
    for table in tables:
        reading.take(table)
    if not reading.met:
        raise Problem("risks_none_in", name=name)
    return RiskReading(reading.joined.risks(), tuple(reading.doubts), reading.told.year)


class _Reading:
    """A source while it is read, table after table."""

    def __init__(
        self, name: str, method: Method, year: int, sections: Sequence[Section], sheets: Sequence[str]
    ) -> None:  # fmt: skip
        self._method, self._year, self._names = method, year, Names(sections)
        self._titles = Titles(sections, method.areas, year)
        self._sheets = self._titles.sections_of(sheets)
        self.told = Told(section=self._titles.section_in(PurePath(name).stem))
        self._columns: Columns = {}
        self._width = 0
        self.met = False
        self.joined, self.doubts = Joined(), list[Doubt]()

    def take(self, table: Table) -> None:
        """Read a table, or what stands between tables."""
        if table.prose:
            for cell, *_ in table.rows:
                self.told = self._titles.take(self.told, cell.text)
            return
        if table.name in self._sheets:
            self.told = self.told._replace(section=self._sheets[table.name])
        width, at = len(table.rows[0]), 0
        columns = self._carried_on(table, width)
        self.joined.begin_table()
        last: Record | None = None
        while at < len(table.rows):
            if found := heading(table.rows[at : at + 3]):
                columns, height = found
                if untaken := left_out(table.rows[at:], height, columns):
                    said = ", ".join(name[:_HEADING] for name in untaken)
                    self.doubts.append(Doubt.at(table.rows[at][0].source, "risk_columns_left", printed=said[:_LONGEST]))
                self._columns, self._width, self.met, last = columns, width, True, None
                self.joined.begin_table()
                at += height
                continue
            row, below = table.rows[at], table.rows[at + 1 : at + 4]
            if not columns or self._is_title(row, columns, below):
                self._take_title(row)
            else:
                last = self._take_row(row, columns, last) or last
            at += 1
        self.told = self.told._replace(tone=None)

    def _carried_on(self, table: Table, width: int) -> Columns:
        """The columns of the table before where this one goes on with it: as wide, and without a heading."""
        begins = any(heading(table.rows[at : at + 3]) for at in range(min(len(table.rows), 8)))
        if begins or not self._columns or width != self._width:
            return {}
        printed = ", ".join(column.printed for column in self._columns.values())[:_QUOTED]
        self.doubts.append(Doubt.at(table.rows[0][0].source, "table_without_heading", headings=printed))
        return self._columns

    def _is_title(self, row: Sequence[Cell], columns: Columns, below: Sequence[Sequence[Cell]]) -> bool:
        """Whether a row only names what stands below it: one text, wide, where no column is, or above a heading."""
        filled = [(at, cell) for at, cell in enumerate(row) if not cell.empty]
        if len(filled) != 1 or any(cell.above for cell in row):
            return False
        ((at, cell),) = filled
        numbers = at in columns and columns[at].role == NUMBER and len(cell.text) > _LONGEST_NUMBER
        return cell.columns > max(2, len(row) // 2) or at not in columns or numbers or bool(below and heading(below))

    def _take_title(self, row: Sequence[Cell]) -> None:
        for cell in row:
            if cell.empty:
                continue
            self.told = self._titles.take(self.told, cell.text)
            if self._columns and (area := self._titles.area_in(cell.text)):
                self.told = self.told._replace(area=area)

    def _take_row(self, row: Sequence[Cell], columns: Columns, last: Record | None) -> Record | None:
        """A row of the body; one without words of its own goes on with the risk above it."""
        record = read_row(row, columns, self.told, self._method, self._year, self._names)
        if record is None:
            return None
        if last is not None and not record.words and not record.number:
            last.take(record)
            return last
        taken = self.joined.add(record) if record.words or record.number else None
        if taken is None:
            text = " ".join(cell.text for cell in row if not cell.empty)
            self.doubts.append(Doubt.at(row[0].source, "risk_row_unknown", printed=text[:_QUOTED]))
        return taken
