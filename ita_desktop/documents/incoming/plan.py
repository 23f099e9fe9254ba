"""Reads a plan or a report that somebody wrote: from tables to measures, each with its places and its doubts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ita_desktop.documents.incoming import headings, item_cells
from ita_desktop.documents.incoming.grid import Cell, Doubt, Table
from ita_desktop.documents.incoming.owners import Names
from ita_desktop.documents.incoming.plan_columns import OF_THE_ITEM, Candidate, Column, Columns, candidates
from ita_desktop.documents.incoming.plan_document import Document
from ita_desktop.documents.incoming.plan_measure import ReadMeasure, read_measure
from ita_desktop.documents.incoming.rows import Field, RawMeasure, RowReader
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.item_code import exact
from ita_desktop.domain.office import Section
from ita_desktop.domain.thai import squeeze

__all__ = ["Candidate", "Column", "Field", "PlanReading", "ReadColumn", "ReadMeasure", "candidates", "read_plan"]

_OF_A_YEAR = re.compile("ปีงบประมาณ|ประจำปี|พ.ศ.")


class ReadColumn(NamedTuple):
    """One column of a table that was read: its heading, and its role where one is known."""

    table: str
    heading: str
    role: Column | None


class PlanReading(NamedTuple):
    """What was recognised in a source; `doubts` are those of the whole, each measure has its own."""

    measures: tuple[ReadMeasure, ...]
    doubts: tuple[Doubt, ...]
    columns: tuple[ReadColumn, ...]
    fiscal_year: int | None
    layout: str


def read_plan(
    tables: Iterable[Table],
    frameworks: Sequence[Framework] = (),
    fiscal_year: int | None = None,
    sections: Sequence[Section] = (),
    columns: Mapping[str, Column] | None = None,
) -> PlanReading:
    """The measures of a plan, with results where it is a report; `columns` is what a person chose for headings.

    Raises a Problem when no heading of a plan was recognised.
    """
    tables = list(tables)
    chosen = {squeeze(heading): Column(role) for heading, role in (columns or {}).items()}
    rows = RowReader(frameworks, chosen)
    for table in tables:
        rows.table(table)
    if not rows.raws:
        seen = [" · ".join(filter(None, candidate.headings)) for candidate in candidates(tables, most=3)]
        raise Problem("plan_not_found", headings=" | ".join(seen)[:300].replace("|", "/") or "–")
    printed_year = _year_of(tables)
    document = Document(rows.raws, Names(sections), frameworks, fiscal_year or printed_year)
    measures = _measures(document)
    doubts = [*rows.doubts, *document.doubts]
    if fiscal_year and printed_year and fiscal_year != printed_year:
        doubts.append(Doubt.at(tables[0].name, "year_differs", printed=printed_year, year=fiscal_year))
    return PlanReading(
        tuple(measures),
        tuple(doubts),
        tuple(
            ReadColumn(name, heading, known.roles.get(at))
            for name, known in rows.seen
            for at, heading in sorted(known.headings.items())
        ),
        printed_year,
        _layout([known for _, known in rows.seen], any(read.measure.items for read in measures)),
    )


def _year_of(tables: Iterable[Table]) -> int | None:
    """The fiscal year that titles above and between the tables name most often."""
    years: Counter[int] = Counter()
    for cell in (cell for table in tables for row in table.rows if _is_title(row) for cell in row):
        if not cell.empty and len(cell.text) < 200 and _OF_A_YEAR.search(cell.text):
            years.update(headings.years_in(cell.text))
    return years.most_common(1)[0][0] if years else None


def _is_title(row: Sequence[Cell]) -> bool:
    return sum(not cell.empty for cell in row) == 1


def _layout(known: Sequence[Columns], by_item: bool) -> str:
    """The published layout that the headings are nearest to."""
    roles = {role for columns in known for role in columns.roles.values()}
    if Column.RESULT in roles:
        return "report-pictures" if Column.PICTURES in roles else "report"
    return "plan-by-item" if by_item else "plan-by-indicator"


def _measures(document: Document) -> list[ReadMeasure]:
    """The measures of a document; those that share every cell but their item are one measure for several items."""
    read: list[ReadMeasure] = []
    served: list[RawMeasure] = []
    for number, raw in enumerate(document.raws):
        one = read_measure(document, number)
        if served and _same(served[-1], raw):
            first = read[-1]
            shift = len(first.measure.items)
            moved = {f"items.{shift + at}": one.trace.get(f"items.{at}", ()) for at in range(len(one.measure.items))}
            items = (*first.measure.items, *one.measure.items)
            doubts = (*first.doubts, *(doubt for doubt in one.doubts if doubt.place in {f.place for f in one.cells}))
            read[-1] = first._replace(
                measure=first.measure._replace(items=items),
                cells=(*first.cells, *one.cells),
                doubts=doubts,
                trace={**first.trace, **moved},
            )
        else:
            read.append(one)
        served.append(raw)
    _judge_titles(document, read)
    _doubt_repeats(read)
    return read


def _same(above: RawMeasure, raw: RawMeasure) -> bool:
    """Whether a row is the one above for another item: all else is merged with it."""
    if not (raw.items and above.items and Column.ACTIVITY in raw.linked and raw.indicator == above.indicator):
        return False
    others = [role for role in Column if role not in OF_THE_ITEM]
    return raw.filled(*others) | above.filled(*others) <= raw.linked


def _doubt_repeats(read: list[ReadMeasure]) -> None:
    """Doubt a code that comes again after others; rows that follow each other are further measures for one item."""
    last: dict[str, int] = {}
    for number, one in enumerate(read):
        for served in one.measure.items:
            if last.get(served.code, number) < number - 1:
                doubt = Doubt.at(one.place, "code_twice", code=served.code)
                read[number] = read[number]._replace(doubts=(*read[number].doubts, doubt))
            last[served.code] = number


def _judge_titles(document: Document, read: list[ReadMeasure]) -> None:
    """Doubt questions that are not those of their codes; where most are not, the framework is of another year."""
    said = [
        (number, served.code, item_cells.agrees(served.title, exact(served.code), document.frameworks))
        for number, one in enumerate(read)
        for served in one.measure.items
    ]
    differing = [(number, code) for number, code, agrees in said if agrees is False]
    known = sum(agrees is not None for _, _, agrees in said)
    if len(differing) * 2 > known:
        place = read[differing[0][0]].place
        document.doubts.append(Doubt.at(place, "framework_of_other_year", count=len(differing), total=known))
        return
    for number, code in differing:
        doubt = Doubt.at(read[number].place, "title_differs", code=code)
        read[number] = read[number]._replace(doubts=(*read[number].doubts, doubt))
