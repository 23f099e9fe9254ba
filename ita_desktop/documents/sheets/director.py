"""The director's workbook: one page with charts, then indicators, ฝ่าย, what is late or weak, and everything in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.forms.director_data import DirectorPaper
from ita_desktop.documents.forms.risk_data import TONE_NAMES, RiskLine, RiskPaper
from ita_desktop.documents.forms.score_analysis_data import difference
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.plan_words import Part, activity_points, measure_points, months_words
from ita_desktop.documents.sheets import kit, parts
from ita_desktop.documents.sheets.parts import CHANGE, CODE, COUNT, DATE, SCORE, Block, Cell, Column, Row, Sheet, Table
from ita_desktop.domain.dates import MONTH_SHORT, month_short, thai_date
from ita_desktop.domain.followup import STATUS_WORDS
from ita_desktop.domain.measures import spans
from ita_desktop.domain.progress import PROGRESS_WORDS, Progress
from ita_desktop.domain.risk_watch import Period

TITLE = "สรุปสำหรับผู้อำนวยการเขต การเตรียมความพร้อม ITA"
_KINDS = tuple(Progress)
_COUNTS = tuple(Column(PROGRESS_WORDS[kind], 25, COUNT) for kind in _KINDS)


def write(target: Path, given: DirectorPaper) -> Made:
    """Make the director's workbook."""
    return kit.write(target, book(given))


def book(given: DirectorPaper) -> parts.Book:
    """The workbook as it is described."""
    lists = (
        _indicators(given),
        _late(given),
        _weak(given),
        *_risks(given),
        _months(given),
        _measures(given),
        *_gone(given),
    )
    return parts.Book(f"{TITLE} ปีงบประมาณ พ.ศ. {given.year} {given.office}", given.office, (_summary(given), *lists))


def _heading(given: DirectorPaper, words: str) -> tuple[Block, ...]:
    where = f"{given.office} ปีงบประมาณ พ.ศ. {given.year} ข้อมูล ณ วันที่ {thai_date(given.day)}"
    return parts.heading(words, where)


def _counted(counts: Counter[Progress]) -> tuple[int, ...]:
    return (counts.total(), *(counts[kind] for kind in _KINDS))


# --- the one page ---------------------------------------------------------------------------------------------


def _summary(given: DirectorPaper) -> Sheet:
    """Where the year stands, by ฝ่าย and by month, with charts over both tables."""
    rows = [Row((name, *_counted(counts))) for name, counts in given.by_section()]
    rows.append(Row(("รวม", *_counted(given.counts)), RowKind.GRAND_TOTAL))
    sections = Table((Column("ฝ่าย (เจ้าภาพ)", 62), Column("ทั้งหมด", 21, COUNT), *_COUNTS), rows, name="by_section")
    by_section = parts.Chart(
        parts.ChartKind.STACKED, "ความก้าวหน้ารายฝ่าย (กิจกรรม)", "by_section", 0, tuple(range(2, 2 + len(_KINDS))), 0
    )
    by_month = parts.Chart(
        parts.ChartKind.COLUMNS, "ร้อยละที่สรุปผลแล้วรายเดือน", "by_month", 0, (3,), 0, 100, 20
    )  # fmt: skip
    blocks = (
        *_heading(given, TITLE), *_scores(given), sections, parts.Gap(4), _by_month(given), parts.Gap(4),
        parts.Figures((by_section,), 96), parts.Gap(3), parts.Figures((by_month,), 62),
    )  # fmt: skip
    return Sheet("สรุป", blocks, one_page=True)


def _by_month(given: DirectorPaper) -> Table:
    columns = (
        Column("เดือน"), Column("ครบกำหนด", style=COUNT), Column("สรุปผลแล้ว", style=COUNT), Column("ร้อยละ", style=COUNT),
        Column("ฝ่ายที่ครบ", style=COUNT), Column("จาก (ฝ่าย)", style=COUNT),
    )  # fmt: skip
    rows = [
        Row((
            f"{MONTH_SHORT[one.month.month - 1]} {one.month.year}", one.share.due, one.share.settled,
            one.share.percent if one.share.due else None, one.sections.settled, one.sections.due,
        ))
        for one in given.months
    ]  # fmt: skip
    return Table(columns, rows, name="by_month")


def _scores(given: DirectorPaper) -> tuple[Block, ...]:
    """The result that the plan answers."""
    analysis = given.analysis
    if analysis is None:
        return ()
    columns = (
        Column("ผลคะแนน"), Column(f"ปี {analysis.year}", style=SCORE), Column(f"ปี {analysis.year - 1}", style=SCORE),
        Column("ผลต่าง", style=CHANGE),
    )  # fmt: skip
    lines = [(part.code, part.score, analysis.instrument_before(part.code)) for part in analysis.sheet.instruments]
    total = ("รวม", analysis.sheet.total, analysis.total_before)
    rows = [Row((name, now, before, difference(now, before))) for name, now, before in lines]
    rows.append(Row((*total, difference(*total[1:])), RowKind.GRAND_TOTAL))
    return (Table(columns, rows, name="scores"), parts.Gap(4))


# --- lists ----------------------------------------------------------------------------------------------------


def _listed(given: DirectorPaper, title: str, words: str, table: Table, *, fixed: int = 0) -> Sheet:
    return Sheet(title, (*_heading(given, words), table._replace(runs=True)), landscape=True, fixed=fixed)


def _indicators(given: DirectorPaper) -> Sheet:
    columns = (Column("ตัวชี้วัด", 18, CODE), Column("ชื่อ", 90), Column("ทั้งหมด", 21, COUNT), *_COUNTS)
    rows = [Row((number, title, *_counted(counts))) for number, title, counts in given.by_indicator()]
    table = Table(columns, rows, name="by_indicator", listed=True)
    sheet = _listed(given, "รายตัวชี้วัด", "ความก้าวหน้ารายตัวชี้วัด (กิจกรรม)", table)
    kinds = tuple(range(3, 3 + len(_KINDS)))
    chart = parts.Chart(parts.ChartKind.STACKED, "ความก้าวหน้ารายตัวชี้วัด", "by_indicator", 1, kinds, 0)
    return sheet._replace(blocks=(*sheet.blocks, parts.Gap(4), parts.Figures((chart,), 90)))


def _late(given: DirectorPaper) -> Sheet:
    columns = (
        Column("ข้อ", 24, CODE), Column("กิจกรรม", 96), Column("ฝ่าย", 46), Column("กำหนด", 28, DATE),
        Column("สาเหตุ/ขั้นต่อไป", 66),
    )  # fmt: skip
    rows = [
        Row((
            spans(i.code for i in one.measure.items), one.activity.text, one.section,
            one.late_since.last_day if one.late_since else None, one.why,
        ))
        for one in given.late
    ]  # fmt: skip
    words = "กิจกรรมที่ล่าช้า" if rows else "กิจกรรมที่ล่าช้า: ไม่มี"
    return _listed(given, "ล่าช้า", words, Table(columns, rows, name="late", listed=True))


def _weak(given: DirectorPaper) -> Sheet:
    columns = (
        Column("ข้อ", 18, CODE), Column("ประเด็นจุดอ่อน", 96), Column("คะแนน", 20, SCORE), Column("กิจกรรม", 21, COUNT),
        *_COUNTS,
    )  # fmt: skip
    rows = [Row((one.code, one.title, one.score, *_counted(one.counts))) for one in given.weak]
    words = "ข้อที่ต่ำกว่าเกณฑ์ และกิจกรรมที่ตอบข้อนั้น" if rows else "ข้อที่ต่ำกว่าเกณฑ์: ไม่มี"
    return _listed(given, "จุดอ่อน", words, Table(columns, rows, name="weak", listed=True))


def _risks(given: DirectorPaper) -> Iterator[Sheet]:
    """Every corruption risk with its level, its measures and its last light; nothing where there is no register."""
    if given.risks is None:
        return
    columns = (
        Column("ที่", 12, CODE), Column("ฝ่าย", 42), Column("ด้าน", 42), Column("เหตุการณ์ความเสี่ยง", 84),
        Column("ระดับ", 24, CODE), Column("คะแนน", 18, COUNT), Column("ระดับหลัง", 24, CODE), Column("มาตรการ", 72),
        Column("ผู้รับผิดชอบ", 42), Column("กำหนด", 26, DATE), Column("สถานะล่าสุด", 24, CODE),
    )  # fmt: skip
    rows = [_risk(given.risks, line, given.periods) for line in given.risks.ranked]
    table = Table(columns, rows, name="risks", listed=True)
    yield _listed(given, "ความเสี่ยง", "ความเสี่ยงการทุจริต เรียงตามคะแนน", table, fixed=4)


def _risk(risks: RiskPaper, line: RiskLine, periods: Sequence[Period]) -> Row:
    before, after, told = risks.before(line), risks.after(line), risks.last_told(line, periods)
    remedies = line.risk.remedies
    return Row((
        line.number, line.risk.section, line.risk.area, line.event, before.level.name if before else "",
        before.value if before else None, after.level.name if after else "", "\n".join(one.text for one in remedies),
        "\n".join(dict.fromkeys(one.owner for one in remedies if one.owner)),
        max((one.due_on for one in remedies if one.due_on), default=None), TONE_NAMES[told[1]] if told else "",
    ))  # fmt: skip


# --- everything -----------------------------------------------------------------------------------------------


def _months(given: DirectorPaper) -> Sheet:
    columns = (
        Column("เดือน", 22, CODE), Column("ตัวชี้วัด", 18, CODE), Column("ข้อ", 24, CODE), Column("กิจกรรม", 80),
        Column("ฝ่าย", 42), Column("สถานะ", 32, CODE), Column("เกินกำหนด", 20, CODE), Column("ทำได้", 18, COUNT),
        Column("เป้าหมาย", 28), Column("วันที่จัด", 26, DATE), Column("ผลการดำเนินการ", 84), Column("เหตุผลที่ไม่ได้ดำเนินการ", 46),
        Column("ปัญหา/อุปสรรค", 56), Column("ข้อเสนอแนะ", 56), Column("ขั้นต่อไป", 46), Column("หลักฐาน", 18, COUNT),
        Column("ข้อสั่งการ", 56), Column("เห็นชอบเมื่อ", 26, DATE),
    )  # fmt: skip
    rows = []
    for one in given.entries:
        entry, activity = one.entry, one.line.activity
        target = next((output.text for output in activity.outputs if output.number is not None), "")
        rows.append(Row((
            month_short(entry.month), one.line.measure.indicator, spans(i.code for i in one.line.measure.items),
            activity.text, one.line.section, STATUS_WORDS[entry.status], "ใช่" if one.overdue else "", entry.quantity,
            target, entry.event_date, entry.result, entry.reason, entry.obstacle, entry.suggestion, entry.next_step,
            one.evidence, entry.remark, entry.approved_on,
        )))  # fmt: skip
    table = Table(columns, rows, name="months", listed=True)
    return _listed(given, "ติดตามรายเดือน", "การติดตามรายเดือนทั้งหมด", table, fixed=4)


def _measures(given: DirectorPaper) -> Sheet:
    columns = (
        Column("ตัวชี้วัด", 18, CODE), Column("ข้อ", 24, CODE), Column("ประเด็น", 60), Column("กิจกรรม", 80),
        Column("ผลผลิต", 36), Column("ระยะเวลา", 36), Column("ผู้รับผิดชอบ", 48), Column("สถานะ", 32, CODE),
    )  # fmt: skip
    rows = []
    for one in given.lines:
        points, told = measure_points(one.measure, {}), activity_points(one.activity)
        cells: list[Cell | parts.Value] = [
            one.measure.indicator, spans(i.code for i in one.measure.items), "\n".join(points[Part.ISSUE]),
            one.activity.text, "\n".join(told[Part.OUTPUT]), months_words(one.activity), "\n".join(points[Part.OWNER]),
            PROGRESS_WORDS[one.progress],
        ]  # fmt: skip
        rows.append(Row(cells))
    return _listed(given, "แผนมาตรการ", "แผนมาตรการทั้งหมด", Table(columns, rows, name="plan", listed=True), fixed=4)


def _gone(given: DirectorPaper) -> Iterator[Sheet]:
    """What was recorded of activities that are no longer in the plan; nothing where all are."""
    if not given.gone:
        return
    columns = (
        Column("เดือน", 22, CODE), Column("กิจกรรม", 80), Column("สถานะ", 32, CODE), Column("ทำได้", 18, COUNT),
        Column("ผลการดำเนินการ", 84), Column("เหตุผลที่ไม่ได้ดำเนินการ", 46), Column("ปัญหา/อุปสรรค", 56),
        Column("ข้อเสนอแนะ", 56), Column("หลักฐาน", 18, COUNT), Column("ข้อสั่งการ", 56),
    )  # fmt: skip
    rows = [
        Row((
            month_short(entry.month), entry.wording, STATUS_WORDS[entry.status], entry.quantity, entry.result,
            entry.reason, entry.obstacle, entry.suggestion, evidence, entry.remark,
        ))
        for entry, evidence in given.gone
    ]  # fmt: skip
    table = Table(columns, rows, name="gone", listed=True)
    yield _listed(given, "ไม่อยู่ในแผนแล้ว", "กิจกรรมที่ไม่อยู่ในแผนแล้ว", table, fixed=2)
