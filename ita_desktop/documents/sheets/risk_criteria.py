"""The sheets of a risk workbook that say how risks are scored: the matrix with its counts, and every criterion."""

from __future__ import annotations

from collections import Counter

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.forms.risk_data import RiskPaper
from ita_desktop.documents.sheets import parts
from ita_desktop.documents.sheets.parts import Across, Cell, Column, Down, Gap, Line, Row, Sheet, Style, Table
from ita_desktop.domain.risk import Family, Tone
from ita_desktop.domain.risk_method import Axis, Matrix, Method, Standing

_FILLS = {Tone.GREEN: "D1F0D9", Tone.YELLOW: "FDF0B5", Tone.ORANGE: "FBD5AF", Tone.RED: "F6C1C1"}
_MIDDLE = Style(across=Across.CENTRE, down=Down.CENTRE)
_HEADING = parts.PROSE._replace(bold=True)


def toned(tone: Tone) -> Style:
    """How a level's cell looks; its word says the same."""
    return parts.CODE._replace(fill=_FILLS[tone])


def matrix_sheet(given: RiskPaper) -> Sheet:
    """The matrix of the register's family with the count in each field, before and, where it has places, after."""
    matrix = given.matrix
    blocks: list[parts.Block] = [Line("ตารางความเสี่ยง", parts.TITLE), Gap(2)]
    moments = [("ก่อนดำเนินการ", [given.before(line) for line in given.lines])]
    if given.family is Family.B:
        moments.append(("หลังดำเนินการ", [given.after(line) for line in given.lines]))
    for title, standings in moments:
        blocks += [Line(title, _HEADING), _grid(matrix, standings), Gap(4)]
    return Sheet("ตารางความเสี่ยง", tuple(blocks), landscape=True, one_page=True)


def _grid(matrix: Matrix, standings: list[Standing | None]) -> Table:
    counts = Counter((one.row, one.column) for one in standings if one)
    steps = matrix.columns.steps
    head = Column(f"{matrix.rows.title} \\ {matrix.columns.title}", 60)
    columns = (head, *(Column(f"{step.score} {step.name}", 30) for step in steps))
    rows = []
    for step in reversed(matrix.rows.steps):
        cells: list[Cell] = [Cell(f"{step.score} {step.name}", style=_MIDDLE)]
        for across in steps:
            value, count = step.score * across.score, counts[step.score, across.score]
            level = matrix.level(value)
            said = f"{value} {level.name}" + (f"\n{count} เรื่อง" if count else "")
            cells.append(Cell(said, style=_MIDDLE._replace(fill=_FILLS[level.tone], bold=count > 0)))
        rows.append(Row(cells, height=15))
    return Table(columns, tuple(rows))


def criteria_sheet(method: Method) -> Sheet:
    """The criteria and thresholds of both families."""
    blocks: list[parts.Block] = [Line("เกณฑ์การประเมิน", parts.TITLE), Gap(2)]
    columns = (Column("คะแนน/ช่วง", 30, parts.CODE), Column("ชื่อ", 45), Column("เกณฑ์หรือการดำเนินการ", 130))
    for family in (method.main, Family.A if method.main is Family.B else Family.B):
        matrix, rows = method.matrix(family), list[Row]()
        for axis in (matrix.rows, matrix.columns):
            rows += _axis(axis)
        rows.append(_part("ระดับความเสี่ยง"))
        for band in matrix.bands:
            span = f"{band.lowest}–{band.highest}"
            rows.append(Row((span, Cell(band.level.name, style=toned(band.level.tone)), band.level.action)))
        if family is Family.A:
            rows.append(_part("สถานะความเสี่ยง"))
            rows += [Row((light.name, "", light.meaning)) for light in method.lights]
            rows.append(_part("คุณภาพการจัดการ"))
            rows += [Row(("", name, criteria)) for _, name, criteria in method.control.qualities]
        blocks += [Line(f"ตระกูล {family.value.upper()}", _HEADING), Table(columns, tuple(rows)), Gap(4)]
    return Sheet("เกณฑ์", tuple(blocks))


def _axis(axis: Axis) -> list[Row]:
    return [_part(axis.title), *(Row((step.score, step.name, step.criteria)) for step in reversed(axis.steps))]


def _part(title: str) -> Row:
    return Row((Cell(title, columns=3),), RowKind.PART)
