"""The table of any form that goes out as a workbook: what stands fixed, what is open for typing, and a hidden code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ita_desktop.documents.sheets import parts
from ita_desktop.documents.sheets.parts import Across, Cell, Column, Down, Row, Style, Table
from ita_desktop.domain import merging
from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.form_fields import Field, Kind, Values

_OPEN = Style(fill="FFFBEB")
_STYLES = {
    Kind.TEXT: _OPEN,
    Kind.NUMBER: _OPEN._replace(across=Across.RIGHT),
    Kind.DAY: _OPEN._replace(across=Across.CENTRE, number="@"),  # text: Excel would take a year of พ.ศ. for one of ค.ศ.
    Kind.CHOICE: _OPEN._replace(across=Across.CENTRE),
}
_LEAST = 14  # millimetres of a row


class Open(NamedTuple):
    """A column that is filled in."""

    field: Field
    title: str
    width: float


class Layout(NamedTuple):
    """The columns of a kind of form, the first of the fixed ones a code; `hidden` is the title of who a row is."""

    fixed: Sequence[tuple[str, float]]
    open: Sequence[Open]
    hidden: str


class Line(NamedTuple):
    """One row of a form: who it is, what is fixed, and what is filled in by now."""

    uid: str
    fixed: Sequence[parts.Value]
    values: Values


def table(layout: Layout, lines: Iterable[Line], nothing: str) -> Table:
    """The table of a form; one without lines says `nothing`, and nothing of it is open."""
    rows = [_row(layout, line) for line in lines]
    columns = [
        Column(title, width, parts.TEXT if place else parts.CODE) for place, (title, width) in enumerate(layout.fixed)
    ]
    for one in layout.open:
        choices = tuple(one.field.choices.values()) if rows else ()
        columns.append(Column(one.title, one.width, _STYLES[one.field.kind], choices, open=bool(rows)))
    columns.append(Column(layout.hidden, 20, hidden=True))
    style = Style(across=Across.CENTRE, down=Down.CENTRE)
    empty = Row((Cell(nothing, columns=len(columns) - 1, style=style), None), height=_LEAST)
    return Table(tuple(columns), rows or (empty,), runs=True)


def shown(field: Field, value: merging.Value) -> parts.Value:
    """A value as a form shows it."""
    if field.kind is Kind.CHOICE:
        return field.choices.get(value)
    return thai_date(value) if isinstance(value, dt.date) else value


def _row(layout: Layout, line: Line) -> Row:
    values = (shown(one.field, line.values.get(one.field.name)) for one in layout.open)
    return Row((*line.fixed, *values, line.uid), height=_LEAST)
