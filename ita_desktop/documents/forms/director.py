"""สรุปสำหรับผู้อำนวยการเขต: one page with where the year stands, what is late, what was weak, and what to order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from ita_desktop.documents.charts import Fill, Stack
from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Entry,
    Figure,
    Paper,
    Piece,
    Row,
    Span,
    Table,
    Tick,
    Title,
)
from ita_desktop.documents.forms.director_data import ActivityLine, DirectorPaper, MonthLine
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis, difference
from ita_desktop.domain.dates import MONTH_SHORT, memo_date, month_short
from ita_desktop.domain.measures import spans
from ita_desktop.domain.progress import PROGRESS_WORDS, Progress
from ita_desktop.domain.words import shortened

TITLE = "สรุปสำหรับผู้อำนวยการเขต การเตรียมความพร้อม ITA"
_FILLS = {
    Progress.DONE: Fill.DARK, Progress.DOING: Fill.MIDDLE, Progress.WAITING: Fill.WHITE, Progress.LATE: Fill.HATCH,
    Progress.NOT_DONE: Fill.CROSS_HATCH,
}  # fmt: skip
_MOST_SECTIONS, _MOST_ROWS, _PAGE_ROWS, _MOST_CODES = 12, 7, 10, 6
_LONGEST, _LONGEST_TITLE, _LONGEST_WHY, _LONGEST_NAME = 38, 46, 16, 20
_NONE, _DOTS = "–", "." * 40


def document(given: DirectorPaper) -> Document:
    """The one page."""
    blocks: list[Block] = [
        Title((f"{TITLE} ปีงบประมาณ พ.ศ. {given.year}", f"{given.office} ข้อมูล ณ วันที่ {memo_date(given.day)}")),
        _standing(given),
        _sections(given),
        *_scores(given.analysis),
        _months(given),
        *_late(given),
        *_weak(given),
        _orders(given),
    ]  # fmt: skip
    title = f"{TITLE} พ.ศ. {given.year}"
    return Document(title, given.office, given.year, tuple(blocks), paper=Paper.MEMO)


def _standing(given: DirectorPaper) -> Table:
    """How many activities there are and where they stand."""
    counts, total = given.counts, len(given.lines)
    done = f"{counts[Progress.DONE]} (ร้อยละ {counts[Progress.DONE] * 100 // total if total else 0})"
    shown = [("กิจกรรมทั้งหมด", str(total)), (PROGRESS_WORDS[Progress.DONE], f"● {done}")]
    marks = {Progress.DOING: "◐", Progress.WAITING: "○", Progress.NOT_DONE: "–", Progress.LATE: "▲"}
    shown += [
        (PROGRESS_WORDS[kind], f"{mark} {counts[kind]}")
        for kind, mark in marks.items() if kind is not Progress.NOT_DONE or counts[kind]
    ]  # fmt: skip
    columns = tuple(Column(name, 160 / len(shown), Align.CENTRE) for name, _ in shown)
    return Table(columns, (Row(tuple(Cell(number, bold=True, figure=True) for _, number in shown)),))


def _sections(given: DirectorPaper) -> Figure:
    rows = _leading(given)
    shown = [kind for kind in _FILLS if kind is not Progress.NOT_DONE or given.counts[kind]]
    bars = tuple((_section(given, name), tuple(counts[kind] for kind in shown)) for name, counts in rows)
    chart = Stack(bars, tuple((_FILLS[kind], PROGRESS_WORDS[kind]) for kind in shown))
    return Figure(chart, "ความก้าวหน้ารายฝ่าย (กิจกรรมที่ฝ่ายเป็นเจ้าภาพ)", 11 + 4.1 * max(1, len(rows)))


def _leading(given: DirectorPaper) -> list[tuple[str, Counter[Progress]]]:
    return [(name, counts) for name, counts in given.by_section() if counts][:_MOST_SECTIONS]


def _rows_left(given: DirectorPaper) -> tuple[int, int]:
    """How many late and how many weak lines the page still holds below the bars of the ฝ่าย."""
    rows = min(_MOST_ROWS, _PAGE_ROWS - (len(_leading(given)) + 1) // 2)
    return (rows + 1) // 2, rows // 2


def _scores(analysis: ScoreAnalysis | None) -> Iterator[Table]:
    """The result that the plan answers; nothing where there is none."""
    if analysis is None or not any(part.score is not None for part in analysis.sheet.instruments):
        return
    parts = [(part.code, part.score, analysis.instrument_before(part.code)) for part in analysis.sheet.instruments]
    parts.append(("รวม", analysis.sheet.total, analysis.total_before))
    columns = (Column("ผลคะแนน", 28), *(Column(name, 132 / len(parts), Align.CENTRE) for name, _, _ in parts))
    cells = [Cell(f"{_figure(score)} {_change(difference(score, then))}".rstrip()) for _, score, then in parts]
    yield Table(columns, (Row((Cell(f"ปี {analysis.year}"), *cells)),))


def _figure(score: Decimal | None) -> str:
    return _NONE if score is None else f"{score:.2f}"


def _change(change: Decimal | None) -> str:
    return "" if change is None else f"({change:+.2f})".replace("-", "−")


def _months(given: DirectorPaper) -> Table:
    """How many ฝ่าย have reported all of theirs, month by month; what has not begun is a dash."""
    columns = (
        Column("ฝ่ายที่รายงานครบ", 28),
        *(Column(MONTH_SHORT[one.month.month - 1], 11, Align.CENTRE) for one in given.months),
    )
    shares = (one.sections if _begun(given, one) else None for one in given.months)
    cells = [Cell(f"{share.settled}/{share.due}" if share else _NONE, figure=True) for share in shares]
    return Table(columns, (Row((Cell("เสร็จ/ทั้งหมด"), *cells)),))


def _begun(given: DirectorPaper, line: MonthLine) -> bool:
    return bool(line.sections.due) and line.month.last_day.replace(day=1) <= given.day


def _late(given: DirectorPaper) -> Iterator[Block]:
    late = given.late
    if not late:
        return
    shown = late[: _rows_left(given)[0]]
    count = f" ({len(shown)} จาก {len(late)} รายการ)" if len(late) > len(shown) else ""
    columns = (
        Column("ที่", 8, Align.CENTRE), Column(f"กิจกรรมที่ล่าช้า{count}", 70), Column("ฝ่าย", 24),
        Column("กำหนด", 22, Align.CENTRE), Column("สาเหตุ/ขั้นต่อไป", 36),
    )  # fmt: skip
    yield Table(columns, tuple(
        Row((
            Cell(str(number)),
            Cell(_named(one)),
            Cell(_section(given, one.section)), Cell(f"{one.late_since.last_day.day} {month_short(one.late_since)}"),
            Cell(shortened(one.why, _LONGEST_WHY) or _NONE),
        ))
        for number, one in enumerate(shown, 1) if one.late_since
    ))  # fmt: skip


def _weak(given: DirectorPaper) -> Iterator[Block]:
    if not given.weak:
        return
    shown = given.weak[: _rows_left(given)[1]]
    count = f" ({len(shown)} จาก {len(given.weak)} ข้อ)" if len(given.weak) > len(shown) else ""
    columns = (
        Column("ข้อ", 14, Align.CENTRE), Column(f"ประเด็นจุดอ่อน{count}", 86), Column("คะแนน", 20), Column("กิจกรรม", 20),
        Column("แล้วเสร็จ", 20),
    )  # fmt: skip
    yield Table(columns, tuple(
        Row((
            Cell(one.code, bold=True), Cell(shortened(one.title, _LONGEST_TITLE)),
            Cell(_figure(one.score), figure=True),
            Cell(str(one.counts.total()), figure=True), Cell(str(one.counts[Progress.DONE]), figure=True),
        ))
        for one in shown
    ))  # fmt: skip


def _named(line: ActivityLine) -> tuple[Span, ...]:
    codes = spans(item.code for item in line.measure.items)
    return Span(codes, bold=True), Span(f" {shortened(line.activity.text, _LONGEST - len(codes))}")


def _orders(given: DirectorPaper) -> Table:
    """What is proposed, what the director orders, and the name under it."""
    proposed = tuple(Entry(f"{number}.", text) for number, text in enumerate(_proposals(given), 1))
    ticks = (Tick("เห็นชอบทุกข้อ"), Tick("เห็นชอบเฉพาะข้อ ............"), Tick(f"อื่น ๆ {_DOTS}"))
    asked: tuple[Piece, ...] = (*proposed, *ticks)
    name, day = given.signer.name or _DOTS, "/".join([_DOTS[:10]] * 3)
    signed: tuple[Piece, ...] = ("", f"ลงชื่อ {_DOTS}", f"({name})", given.signer.position, f"วันที่ {day}")
    columns = (Column("เรื่องเสนอเพื่อพิจารณาสั่งการ", 92), Column("คำสั่งผู้อำนวยการเขต", 68, Align.CENTRE))
    return Table(columns, (Row((Cell(asked), Cell(signed))),))


def _proposals(given: DirectorPaper) -> Iterator[str]:
    """What follows from the figures."""
    late = Counter(one.section for one in given.late)
    if late:
        named = " ".join(_section(given, name) for name, _ in late.most_common(3))
        more = " และฝ่ายอื่น" if len(late) > 3 else ""
        yield f"กำชับ{named}{more} เร่งรัดงานที่ล่าช้า {late.total()} รายการ"
    if given.unapproved:
        yield f"พิจารณาเห็นชอบผลที่ฝ่ายรายงานแล้ว {given.unapproved} รายการ"
    without = [one.code for one in given.weak if not one.counts]
    if without:
        more = " เป็นต้น" if len(without) > _MOST_CODES else ""
        yield f"ให้กำหนดมาตรการสำหรับข้อ {spans(without[:_MOST_CODES])}{more}"
    if not (late or given.unapproved or without):
        yield "รับทราบความก้าวหน้าตามแผน"


def _section(given: DirectorPaper, name: str) -> str:
    return shortened(given.sections.get(name, name), _LONGEST_NAME)
