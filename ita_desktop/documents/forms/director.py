"""สรุปสำหรับผู้อำนวยการเขต: one page with where the year stands, what is late, what was weak, and what to order."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from ita_desktop.documents.charts import Fill, Stack
from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Digits,
    Document,
    Figure,
    Paper,
    Paragraph,
    Row,
    Span,
    Table,
    Title,
)
from ita_desktop.documents.forms.director_data import ActivityLine, DirectorPaper, MonthLine
from ita_desktop.documents.forms.orders import orders
from ita_desktop.documents.forms.plan_data import EMPTY
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis, difference
from ita_desktop.documents.paper.faces import our_typeface
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import lay_out
from ita_desktop.domain.dates import MONTH_SHORT, memo_date, month_short
from ita_desktop.domain.measures import spans
from ita_desktop.domain.progress import PROGRESS_WORDS, Progress
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.words import shortened

TITLE = "สรุปสำหรับผู้อำนวยการเขต การเตรียมความพร้อม ITA"
_FILLS = {
    Progress.DONE: Fill.DARK, Progress.DOING: Fill.MIDDLE, Progress.WAITING: Fill.WHITE, Progress.LATE: Fill.HATCH,
    Progress.NOT_DONE: Fill.CROSS_HATCH,
}  # fmt: skip
_MOST_SECTIONS, _MOST_CODES, _LEAST_ROWS = 12, 6, 2
_LONGEST, _LONGEST_TITLE, _LONGEST_WHY, _LONGEST_NAME = 34, 46, 16, 20
_NONE = "–"


def document(given: DirectorPaper) -> Document:
    """The one page, with as many late and weak lines as it holds."""
    most = len(given.late) + len(given.weak)
    held = bisect_left(range(most), True, key=lambda rows: not _is_one_page(_page(given, rows + 1)))
    return _page(given, max(held, _LEAST_ROWS))


def _is_one_page(page: Document) -> bool:
    return len(lay_out(page, Setter(our_typeface(), thai_digits=page.digits is Digits.THAI))) == 1


def _page(given: DirectorPaper, rows: int) -> Document:
    """The page with so many late and weak lines: two late ones for each weak one, more where the others are fewer."""
    late = min(len(given.late), max(rows - rows // 3, rows - len(given.weak)))
    blocks: list[Block] = [
        Title((f"{TITLE} ปีงบประมาณ พ.ศ. {given.year}", f"{given.office} ข้อมูล ณ วันที่ {memo_date(given.day)}")),
        *((_standing(given), _sections(given)) if given.lines else (Paragraph(EMPTY),)),
        *_scores(given.analysis),
        *((_months(given),) if given.lines else ()),
        *_late(given, late),
        *_weak(given, rows - late),
        *_risks(given),
        orders(_proposals(given), given.signer),
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


def _late(given: DirectorPaper, most: int) -> Iterator[Block]:
    late = given.late
    if not late:
        return
    shown = late[:most]
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


def _weak(given: DirectorPaper, most: int) -> Iterator[Block]:
    if not given.weak:
        return
    shown = given.weak[:most]
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


def _risks(given: DirectorPaper) -> Iterator[Block]:
    """How many corruption risks there are, and how many of them ask for something."""
    if given.risks is None:
        return
    risks, tones = given.risks, given.risks.tones(given.periods)
    high = [line for line in risks.lines if risks.is_high(line)]
    without = sum(not line.risk.remedies for line in high)
    parts = (
        f" {len(risks.lines)} ข้อ", f"ระดับสูงขึ้นไป {len(high)}", f"สูงที่ไม่มีมาตรการ {without}", f"สถานะแดง {tones[Tone.RED]}",
        f"ยังไม่รายงาน {tones[None]}",
    )  # fmt: skip
    yield Paragraph((Span("ความเสี่ยงการทุจริต", bold=True), Span(" · ".join(parts))), Align.LEFT, indent=False)


def _named(line: ActivityLine) -> tuple[Span, ...]:
    codes = spans(item.code for item in line.measure.items)
    return Span(codes, bold=True), Span(f" {_fitting(line.activity.text, _LONGEST - len(codes))}")


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
    if not given.lines:
        yield "ให้ทุกฝ่ายเสนอมาตรการของปีนี้"
    elif not (late or given.unapproved or without):
        yield "รับทราบความก้าวหน้าตามแผน"


def _section(given: DirectorPaper, name: str) -> str:
    return shortened(given.sections.get(name, name), _LONGEST_NAME)


def _fitting(text: str, most: int) -> str:
    """A text cut to so many letters that take room; vowels and tones above and below take none."""
    return shortened(text, most + sum(unicodedata.category(letter) == "Mn" for letter in text[:most]))
