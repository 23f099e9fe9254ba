"""ผู้ตอบแบบวัด: who answered the two surveys, as a part of the score analysis: a table and a chart for each trait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ita_desktop.documents.charts import Bars, Fill, Value
from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Figure,
    Heading,
    NewPage,
    Paragraph,
    Row,
    RowKind,
    Table,
)
from ita_desktop.domain.respondents import Line, Survey, TraitTable

HEADING = "ผู้ตอบแบบวัด"
NAME, COUNT, SHARE, TARGET, MISSING = "รายการ", "จำนวน (คน)", "ร้อยละ", "เป้าหมาย (คน)", "ยังขาด (คน)"
_NONE = "–"
_BAR, _AXIS = 6.5, 10.0


def blocks(surveys: Sequence[Survey]) -> Iterator[Block]:
    """The whole part; nothing where nobody has been counted."""
    counted = [survey for survey in surveys if survey.counted]
    if not counted:
        return
    yield NewPage()
    for survey in counted:
        yield Heading(f"{HEADING} {survey.instrument}")
        yield Paragraph(said(survey))
        for table in survey.counted:
            yield _table(table)
            yield Figure(chart(table), f"ร้อยละของ{caption(table)}", _AXIS + _BAR * len(chart(table).values))


def said(survey: Survey) -> str:
    """How many answered, how that stands to the office's own target, and whether the tables agree."""
    words = f"ผู้ตอบแบบวัด {survey.instrument} มี {survey.respondents or 0:,} คน"
    if survey.target is not None:
        lacking = max(0, survey.target - (survey.respondents or 0))
        words += f" จากเป้าหมาย {survey.target:,} คน " + (f"ยังขาด {lacking:,} คน" if lacking else "ครบตามเป้าหมาย")
    if survey.differing:
        totals = " ".join(f"{table.title} {table.total:,} คน" for table in survey.differing)
        words += f" ทั้งนี้ผลรวมของแต่ละตารางไม่เท่ากัน ได้แก่ {totals}"
    return words


def caption(table: TraitTable) -> str:
    """What a table shows."""
    return f"ผู้ตอบแบบวัด {table.key.instrument} จำแนกตาม{table.title}"


def chart(table: TraitTable) -> Bars:
    """The shares of a table as bars."""
    counted = [line for line in table.lines if line.people is not None]
    return Bars(tuple(Value(line.name, table.share(line.people), fill=Fill.MIDDLE) for line in counted))


def _table(table: TraitTable) -> Table:
    wide = table.target is not None
    columns = [Column(NAME, 75 if wide else 106), Column(COUNT, 24), Column(SHARE, 20)]
    columns += [Column(TARGET, 24), Column(MISSING, 20)] if wide else []
    total = Line("รวม", table.total)
    rows = [Row(_cells(table, line, line.target, line.missing, wide=wide)) for line in table.lines]
    whole = _cells(table, total, table.target, table.missing, wide=wide)
    rows.append(Row((whole[0]._replace(align=Align.RIGHT), *whole[1:]), RowKind.GRAND_TOTAL))
    return Table(tuple(columns), tuple(rows), caption(table))


def _cells(table: TraitTable, line: Line, target: int | None, missing: int | None, *, wide: bool) -> tuple[Cell, ...]:
    share = table.share(line.people)
    figures = [_people(line.people), _NONE if share is None else f"{share:.2f}"]
    figures += [_people(target), _people(missing)] if wide else []
    return Cell(line.name), *(Cell(figure, figure=True) for figure in figures)


def _people(number: int | None) -> str:
    return _NONE if number is None else f"{number:,}"
