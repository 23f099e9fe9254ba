"""What several papers on risks show: the matrix, levels and criteria, the plan, who found what, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ita_desktop.documents.charts import Matrix as Chart
from ita_desktop.documents.charts import MatrixCell
from ita_desktop.documents.content import (
    Align,
    Badge,
    Cell,
    Column,
    Entry,
    Figure,
    Note,
    Paragraph,
    Piece,
    Row,
    RowKind,
    Span,
    Table,
)
from ita_desktop.documents.forms.risk_data import FILLS, NO_RISKS, NONE, RiskLine, RiskPaper
from ita_desktop.domain.dates import MONTH_SHORT, window_short
from ita_desktop.domain.fiscal_year import BUDDHIST_OFFSET, Month
from ita_desktop.domain.risk import Remedy, Tone
from ita_desktop.domain.risk_method import Axis, Band, Every, Level, Standing
from ita_desktop.domain.words import shortened

HIGH = (Tone.ORANGE, Tone.RED)
RHYTHMS = {Every.MONTH: "เดือน", Every.QUARTER: "ไตรมาส"}
_NOT_SCORED, _NO_MEASURE, _NOTHING_FOUND = "ยังไม่ประเมิน", "ยังไม่มีมาตรการ", "ไม่พบความเสี่ยงในด้านนี้"
_MOST_NAMED, _LONGEST_NAME = 3, 60


# --- small words ----------------------------------------------------------------------------------------------


def badge_of(level: Level) -> Badge:
    """A level in its colour."""
    return Badge(level.name, FILLS[level.tone])


def badge(level: Level | None) -> Cell:
    """A cell with a level in its colour; a dash where there is none yet."""
    return Cell((badge_of(level),)) if level else Cell(NONE, align=Align.CENTRE)


def level_cell(standing: Standing | None) -> Cell:
    """The level of a standing with its value below."""
    if standing is None:
        return badge(None)
    value = (Note(f"{standing.value} คะแนน"),) if standing.value is not None else ()
    return Cell((badge_of(standing.level), *value), align=Align.CENTRE)


def value_words(band: Band) -> str:
    """The values of a level: 4 – 9."""
    return span_words(band.lowest, band.highest)


def span_words(lowest: int, highest: int) -> str:
    """From and to."""
    return str(lowest) if lowest == highest else f"{lowest} – {highest}"


def number(value: int | None) -> str:
    """A score, or a dash."""
    return NONE if value is None else str(value)


def window(remedy: Remedy) -> str:
    """When a measure is carried out: ธ.ค. 69 – ก.ย. 70, or its last day alone."""
    if remedy.due_on is None:
        return f"ตั้งแต่ {window_short(remedy.start, remedy.start)}" if remedy.start else NONE
    last = Month.of(remedy.due_on)
    if remedy.start:
        return window_short(remedy.start, last)
    year = (remedy.due_on.year + BUDDHIST_OFFSET) % 100
    return f"ภายใน {remedy.due_on.day} {MONTH_SHORT[remedy.due_on.month - 1]} {year:02d}"


def named(line: RiskLine) -> Cell:
    """A risk as the tables of family A name it, with its ฝ่าย."""
    return Cell(_with_note(line.matter, line.risk.section))


def _with_note(words: str, note: str) -> tuple[Piece, ...]:
    return (words, Note(f"({note})")) if note else (words,)


# --- the matrix, levels, criteria -----------------------------------------------------------------------------


def matrix(
    given: RiskPaper, height: float, caption: str = "ภาพที่ 1 แผนผังความเสี่ยง (จำนวนข้อในแต่ละช่อง)", *, after: bool = False
) -> Figure:
    """The matrix of the family with how many risks stand where, before or after what is done."""
    shape = given.matrix
    places: dict[tuple[int, int], list[str]] = {}
    for line in given.lines:
        if (stands := given.after(line) if after else given.before(line)) and stands.row and stands.column:
            places.setdefault((stands.row, stands.column), []).append(str(line.number))
    cells = tuple(
        tuple(
            MatrixCell(FILLS[shape.level(value).tone], value, tuple(places.get((row.score, column.score), ())))
            for column in shape.columns.steps
            for value in (row.score * column.score,)
        )
        for row in shape.rows.steps
    )
    rows, columns = ((tuple(step.name for step in axis.steps)) for axis in (shape.rows, shape.columns))
    return Figure(Chart(rows, columns, cells, shape.rows.title, shape.columns.title), caption, height)


def levels(given: RiskPaper, caption: str) -> Table:
    """The levels with their values, how many risks have them, and what the office does then; the highest first."""
    columns = (
        Column("ระดับ", 0, Align.CENTRE), Column("คะแนน", 0, Align.CENTRE), Column("จำนวน\n(ข้อ)", 0),
        Column("การจัดการ", 0, least=30, most=110),
    )  # fmt: skip
    rows = [
        Row((badge(band.level), Cell(value_words(band)), _count(len(given.at(band))), Cell(band.level.action)))
        for band in reversed(given.matrix.bands)
    ]
    if given.unscored:
        rows.append(Row((Cell(_NOT_SCORED), Cell(NONE), _count(len(given.unscored)), Cell("ให้คะแนนให้ครบ"))))
    return Table(columns, tuple(rows), caption)


def _count(count: int) -> Cell:
    return Cell(str(count), bold=True, figure=True)


def criteria(given: RiskPaper, caption: str) -> Table:
    """When which score is given, the highest first."""
    axes = (given.matrix.rows, given.matrix.columns)
    scores = sorted({step.score for axis in axes for step in axis.steps}, reverse=True)
    columns = (Column("คะแนน", 18, Align.CENTRE), *(Column(axis.title, 71) for axis in axes))
    rows = tuple(Row((Cell(str(score), bold=True), *(_criterion(axis, score) for axis in axes))) for score in scores)
    return Table(columns, rows, caption)


def _criterion(axis: Axis, score: int) -> Cell:
    step = axis.step(score)
    return Cell(step.criteria or step.name) if step else Cell(NONE, align=Align.CENTRE)


# --- what was found, in words ---------------------------------------------------------------------------------


def scope(given: RiskPaper) -> Paragraph:
    """What was assessed: which areas, bribery among them, by which tables."""
    areas = [given.area] if given.area else list(given.method.areas)
    shape = given.matrix
    rule = f"{shape.rows.title} × {shape.columns.title} คะแนนสูงสุด {shape.highest} แบ่งเป็น {len(shape.levels)} ระดับ"
    listed = " ".join(f"({n}) {area}" for n, area in enumerate(areas, 1))
    covered = f"1 ด้าน คือ {given.of_area}" if given.area else f"{len(areas)} ด้าน ได้แก่ {listed}"
    return Paragraph(
        f"{given.office}ประเมินความเสี่ยงการทุจริต รวมทั้งความเสี่ยงการให้หรือรับสินบนจากการดำเนินงานตามภารกิจ "
        f"ของปีงบประมาณ พ.ศ. {given.year} จำนวน {covered} "
        f"โดยคิดค่าความเสี่ยงจาก{rule}"
    )


def summary(given: RiskPaper, where: str = "") -> Paragraph:
    """What came out: how many, how many of them high, and whether those are in hand."""
    if not given.lines:
        return Paragraph(NO_RISKS)
    told: list[Span] = [*_covered(given), *_highest(given)]
    high = [line for line in given.lines if given.is_high(line)]
    without = [line for line in high if not line.risk.remedies]
    ownerless = [line for line in given.lines if any(not remedy.owner for remedy in line.risk.remedies)]
    if without:
        told.append(Span(f"ความเสี่ยงสูงที่ยังไม่มีมาตรการ {len(without)} ข้อ คือ {_names(without)} "))
    elif all(line.risk.remedies for line in given.lines) and not ownerless:
        told.append(Span("ทุกข้อมีมาตรการควบคุมและผู้รับผิดชอบแล้ว "))
    elif high:
        told.append(Span("ความเสี่ยงสูงทุกข้อมีมาตรการแล้ว "))
    if given.unscored:
        told.append(Span(f"ยังไม่ได้ประเมินระดับ {len(given.unscored)} ข้อ "))
    told.append(Span(where))
    return Paragraph(tuple(span for span in told if span.text))


def _covered(given: RiskPaper) -> Iterator[Span]:
    if given.sections and not given.area:
        have, all_ = len(given.sections) - len(given.uncovered), len(given.sections)
        words = f"{all_} ฝ่าย" if have == all_ else f"{have} จาก {all_} ฝ่าย"
        yield Span("ประเมินครบทั้ง " if have == all_ else "ประเมินแล้ว ")
        yield Span(words, bold=True)
        yield Span(" ")
    yield Span("รวม ")
    yield Span(f"{len(given.lines)} ข้อ ", bold=True)


def _highest(given: RiskPaper) -> Iterator[Span]:
    """The levels that need something done; the highest by the names of its risks."""
    found = [(band, given.at(band)) for band in reversed(given.matrix.bands) if band.level.tone in HIGH]
    some = [(band, lines) for band, lines in found if lines]
    if not some:
        yield Span("ไม่พบความเสี่ยงระดับสูง " if not given.unscored else "")
    for place, (band, lines) in enumerate(some):
        yield Span(f"พบความเสี่ยงระดับ{band.level.name} " if place == 0 else f"และระดับ{band.level.name} ")
        yield Span(f"{len(lines)} ข้อ ", bold=True)
        if place == 0:
            yield Span(f"คือ {_names(lines)} ")


def _names(lines: Sequence[RiskLine]) -> str:
    known = " ".join(shortened(line.risk.process or line.event, _LONGEST_NAME) for line in lines[:_MOST_NAMED])
    return f"{known} เป็นต้น" if len(lines) > _MOST_NAMED else known


# --- rows ----------------------------------------------------------------------------------------------------


def area_rows(
    given: RiskPaper, lines: Sequence[RiskLine], rows: Callable[[RiskLine], Iterator[Row]], columns: int
) -> tuple[Row, ...]:
    """The rows of risks under the names of their areas; an area without any says so."""
    made: list[Row] = []
    places = {area: place for place, area in enumerate(given.method.areas, 1)}
    for area, some in given.by_area(lines):
        title = f"ด้านที่ {places[area]} {area}" if area in places and not given.area else area
        made.append(Row((Cell(f"{title} ({len(some)} ข้อ)", columns=columns),), RowKind.PART))
        made += [row for line in some for row in rows(line)]
        if not some:
            made.append(Row((Cell(_NOTHING_FOUND, columns=columns, align=Align.CENTRE),)))
    return tuple(made)


def remedy_rows(
    line: RiskLine, first: Sequence[Cell], cells: Callable[[Remedy], Sequence[Cell]], last: Sequence[Cell] = ()
) -> Iterator[Row]:
    """A row for each measure against a risk; what holds for the risk spans them."""
    remedies = line.risk.remedies or (Remedy(_NO_MEASURE),)
    for place, remedy in enumerate(remedies):
        middle = tuple(cells(remedy))
        if place:
            yield Row(middle, joined=True)
        else:
            over = [[cell._replace(rows=len(remedies)) for cell in several] for several in (first, last)]
            yield Row((*over[0], *middle, *over[1]))


def remedy_entries(line: RiskLine) -> tuple[Entry, ...]:
    """The measures against a risk as points."""
    texts = [remedy.text for remedy in line.risk.remedies if remedy.text] or [_NO_MEASURE]
    return tuple(Entry("-" if len(texts) > 1 else "", text) for text in texts)


def plan_table(given: RiskPaper, caption: str) -> Table:
    """What is done about every risk: by whom, how and when."""
    columns = (
        Column("ที่", 8, Align.CENTRE), Column("รูปแบบ พฤติการณ์ความเสี่ยงการทุจริต", 60), Column("ระดับ", 22),
        Column("การควบคุมที่มีอยู่", 40), Column("มาตรการป้องกันการทุจริต", 46), Column("วิธีดำเนินการ", 37),
        Column("ผู้รับผิดชอบ", 25), Column("ระยะเวลา", 19, Align.CENTRE),
    )  # fmt: skip

    def rows(line: RiskLine) -> Iterator[Row]:
        level, controls = level_cell(given.weighed(line)), Cell(line.risk.controls or NONE)
        first = (Cell(str(line.number)), Cell(_told(line)), level, controls)
        yield from remedy_rows(line, first, lambda one: _remedy(line, one))

    return Table(columns, area_rows(given, given.ranked, rows, len(columns)), caption)


def _remedy(line: RiskLine, remedy: Remedy) -> tuple[Cell, ...]:
    how: list[Piece] = [remedy.method] if remedy.method else []
    if line.risk.remedies[-1:] == (remedy,):
        how += [Note(f"ดำเนินการแล้ว: {done}") for done in _done(line)]
    return Cell(remedy.text), Cell(how or NONE), Cell(remedy.owner or NONE), Cell(window(remedy))


def _done(line: RiskLine) -> list[str]:
    """What was told as done, words carried on only once."""
    return list(dict.fromkeys(watch.done for watch in line.watches.values() if watch.done))


def _told(line: RiskLine) -> tuple[Piece, ...]:
    """The event with where, why and to what effect."""
    risk = line.risk
    parts = (("สาเหตุ", risk.cause), ("ผลกระทบ", risk.effect))
    notes = [Note(f"{head}: {words}") for head, words in parts if words]
    where = (line.process if risk.event else "", f"({risk.section})" if risk.section else "")
    return (Entry("", line.event), *((Note(" ".join(filter(None, where))),) if any(where) else ()), *notes)
