"""The sheets ผู้ตอบ IIT and ผู้ตอบ EIT of the score analysis: a table and a chart for each trait."""

from __future__ import annotations

from collections.abc import Iterator

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.forms import respondents as form
from ita_desktop.documents.sheets import parts
from ita_desktop.documents.sheets.parts import CODE, COUNT, SCORE, Block, Column, Row, Table
from ita_desktop.domain.respondents import Survey, TraitTable

_BAR, _AXIS = 8.0, 24.0


def blocks(survey: Survey) -> Iterator[Block]:
    """What the sheet of one survey holds below its heading."""
    yield parts.Line(form.said(survey))
    for table in survey.counted:
        yield parts.Gap(3)
        yield parts.Line(form.caption(table), parts.PROSE._replace(bold=True))
        yield _table(table)
        yield parts.Gap(2)
        yield parts.Figures((_chart(table),), _AXIS + _BAR * len(table.lines))


def _table(table: TraitTable) -> Table:
    """Targets stand in it where there are any."""
    columns = [Column(form.NAME, 116), Column(form.COUNT, 24, COUNT), Column(form.SHARE, 22, SCORE)]
    columns += [Column(form.TARGET, 32, COUNT), Column(form.MISSING, 26, COUNT)] if table.target is not None else []
    rows = [(line.name, line.people, table.share(line.people), line.target, line.missing) for line in table.lines]
    total = (parts.Cell("รวม", style=CODE), table.total, table.share(table.total), table.target, table.missing)
    body = [Row(cells[: len(columns)]) for cells in rows]
    return Table(tuple(columns), [*body, Row(total[: len(columns)], RowKind.GRAND_TOTAL)], name=_name(table))


def _chart(table: TraitTable) -> parts.Chart:
    title = f"ร้อยละของ{form.caption(table)}"
    return parts.Chart(parts.ChartKind.BARS, title, _name(table), 0, (2,), 0, 100, 20)


def _name(table: TraitTable) -> str:
    return f"respondents_{table.key.instrument.lower()}_{table.key.trait}"
