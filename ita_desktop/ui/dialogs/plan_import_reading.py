"""Reading a plan or report for the guide: what was found, table by table, and which columns a person has named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from ita_desktop.domain import messages as sentences
from ita_desktop.domain.errors import Problem
from ita_desktop.services.plan_headings import Heading, headings
from ita_desktop.services.plan_imports import Kind, PlanImport
from ita_desktop.services.session import Session
from ita_desktop.services.sources import Source
from ita_desktop.ui import speech

_WITHIN = re.compile(r"!.*$| R\d+ C\d+$| \d+:\d+$")


class SourceColumn(NamedTuple):
    """One column of a source: its heading, what it was read as ("" where nobody knows), and what stands below."""

    heading: str
    role: str
    samples: tuple[str, ...] = ()


class SourceTable(NamedTuple):
    """One table of a source; `skipped` says why nothing was read from it."""

    name: str
    columns: tuple[SourceColumn, ...] = ()
    rows: int = 0
    skipped: str = ""


class Looked(NamedTuple):
    """A source with what it would bring; where nothing was recognised, the reason and headings to be named."""

    source: Source
    found: PlanImport | None
    tables: tuple[SourceTable, ...]
    problem: Problem | None = None


def look(
    opened: Session, source: Source, year: int, kind: Kind, columns: Mapping[str, str], written_for: int | None = None
) -> Looked:
    """Read a source with the columns that a person has named, its months moved where it was written for a year."""
    try:
        found = opened.plan_imports.read(source, year, kind, columns, written_for=written_for)
    except Problem as problem:
        tables = tuple(map(_to_name, headings(source))) if problem.code == "plan_not_found" else ()
        if not tables:
            raise
        return Looked(source, None, tables, problem)
    return Looked(source, found, tables_of(found))


def _to_name(heading: Heading) -> SourceTable:
    """A heading whose columns a person has to name."""
    columns = (
        SourceColumn(text, role, tuple(row[at] for row in heading.samples if at < len(row) and row[at].strip())[:2])
        for at, (text, role) in enumerate(zip(heading.texts, heading.roles, strict=True))
        if text
    )
    return SourceTable(heading.place, tuple(columns))


def tables_of(found: PlanImport) -> tuple[SourceTable, ...]:
    """The tables that were read, and those that were not with the reason."""
    reading = found.reading
    fields = [field for read in reading.measures for field in read.cells if field.printed.strip()]
    rows = Counter(_table_of(read.place) for read in reading.measures)
    columns: dict[str, list[SourceColumn]] = {}
    for column in reading.columns:
        role = str(column.role or "")
        samples = dict.fromkeys(" ".join(field.printed.split()) for field in fields if role and field.role == role)
        columns.setdefault(column.table, []).append(SourceColumn(column.heading, role, tuple(samples)[:2]))
    names = dict.fromkeys((*columns, *rows))
    skipped = (
        SourceTable(_table_of(doubt.place), skipped=_said(doubt.rule, dict(doubt.values)))
        for doubt in reading.doubts
        if doubt.rule == "table_skipped"
    )
    return (*(SourceTable(name, tuple(columns.get(name, ())), rows[name]) for name in names), *skipped)


def remarks_of(found: PlanImport) -> list[str]:
    """What is doubtful of the source as a whole."""
    whole = (doubt for doubt in found.reading.doubts if doubt.rule != "table_skipped")
    return [_said(doubt.rule, dict(doubt.values)) for doubt in whole]


def _said(rule: str, values: Mapping[str, object]) -> str:
    return sentences.say_doubt(rule, values, speech.language())


def _table_of(place: str) -> str:
    """The table that a place lies in."""
    return _WITHIN.sub("", place)
