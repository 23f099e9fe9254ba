"""The score analysis as a workbook: the result on one page, then items, topics and levels in full."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.forms.respondents import HEADING
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis, difference
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.sheets import kit, oit_links, parts, respondents
from ita_desktop.documents.sheets.parts import (
    CHANGE,
    CODE,
    COUNT,
    NOTE,
    SCORE,
    YEAR,
    Block,
    Cell,
    Column,
    Row,
    Sheet,
    Table,
)
from ita_desktop.domain.framework import Item
from ita_desktop.domain.scoring import ItemScore
from ita_desktop.domain.standing import Standing

STANDINGS = {
    Standing.WEAK: "ต่ำกว่าเกณฑ์",
    Standing.WATCH: "เฝ้าระวัง",
    Standing.FINE: "ผ่าน",
    Standing.MISSING: "ยังไม่มีคะแนน",
}
_LOWEST = 60
_UNKNOWN_TITLE = "ชื่อข้อยังไม่ยืนยัน"


def write(target: Path, given: ScoreAnalysis) -> Made:
    """Make the workbook of a result."""
    return kit.write(target, book(given))


def book(given: ScoreAnalysis) -> parts.Book:
    """The workbook as it is described."""
    sheets = [_summary(given), _items(given), _topics(given), _groups(given), _levels(given), _history(given)]
    sheets += _respondents(given)
    sheets += [oit_links.sheet(given.disclosed)] if given.disclosed and given.disclosed.begun else []
    title = f"วิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {given.year} {given.office}"
    return parts.Book(title, given.office, tuple(sheet for sheet in sheets if sheet))


def _heading(given: ScoreAnalysis, words: str) -> tuple[Block, ...]:
    return parts.heading(words, f"{given.office} ปีงบประมาณ พ.ศ. {given.year}")


# --- สรุป -----------------------------------------------------------------------------------------------------


def _summary(given: ScoreAnalysis) -> Sheet:
    blocks = [
        *_heading(given, "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA)"),
        parts.Line(_said(given)),
        *([parts.Line(_missing(given), NOTE)] if given.sheet.missing else []),
        parts.Gap(2),
        _instruments(given),
        parts.Gap(4),
        _indicators(given),
        parts.Gap(4),
        _summary_charts(given),
    ]
    return Sheet("สรุป", tuple(blocks), one_page=True)


def _said(given: ScoreAnalysis) -> str:
    """The result in a sentence."""
    total, before = given.sheet.total, given.total_before
    if total is None:
        return "ยังไม่มีคะแนนรวม เพราะคะแนนยังไม่ครบทุกข้อ"
    said = f"คะแนนรวม {total:.2f} คะแนน ระดับ {given.level_title(given.sheet.level)}"
    if before is None:
        return said
    change = total - before
    how = f"เพิ่มขึ้น {change:.2f}" if change > 0 else f"ลดลง {-change:.2f}" if change < 0 else "เท่าเดิม"
    return f"{said} {how} จากปี {given.year - 1} ซึ่งได้ {before:.2f} คะแนน"


def _missing(given: ScoreAnalysis) -> str:
    missing = given.sheet.missing
    return f"ยังไม่มีคะแนน {len(missing)} ข้อ: {', '.join(missing)}"


def _instruments(given: ScoreAnalysis) -> Table:
    columns = (
        Column("แบบวัด", 17, CODE),
        Column("ชื่อ", 61),
        Column("น้ำหนัก (ร้อยละ)", 16, COUNT),
        Column(f"คะแนนปี {given.year}", 17, SCORE),
        Column(f"คะแนนปี {given.year - 1}", 17, SCORE),
        Column("ผลต่าง", 20, CHANGE),
        Column("คะแนน\nถ่วงน้ำหนัก", 18, SCORE),
        Column("ระดับ", 24, CODE),
    )
    rows = []
    for instrument, part in zip(given.framework.instruments, given.sheet.instruments, strict=True):
        before = given.instrument_before(part.code)
        cells = (part.score, before, difference(part.score, before), part.weighted, given.level_title(part.level))
        rows.append(Row((part.code, instrument.title, instrument.weight, *cells)))
    weight = sum((i.weight for i in given.framework.instruments), Decimal())
    total, before = given.sheet.total, given.total_before
    level = given.level_title(given.sheet.level)
    name = Cell("คะแนนรวม", columns=2, style=CODE)
    rows.append(Row((name, weight, total, before, difference(total, before), total, level), RowKind.GRAND_TOTAL))
    return Table(columns, rows, name="score_instruments")


def _indicators(given: ScoreAnalysis) -> Table:
    columns = (
        Column("ตัวชี้วัดที่", style=YEAR),
        Column("ชื่อ"),
        Column("แบบวัด", style=CODE),
        Column(f"คะแนนปี {given.year}", style=SCORE),
        Column(f"คะแนนปี {given.year - 1}", style=SCORE),
        Column("ผลต่าง", style=CHANGE),
        Column("ต่ำกว่าเกณฑ์ (ข้อ)", style=COUNT),
        Column("ระดับ", style=CODE),
    )
    standings = [(item.indicator, given.standing(item, result.score)) for item, result in given.items()]
    rows = []
    for indicator, part in zip(given.framework.indicators, given.sheet.indicators, strict=True):
        before = given.indicator_before(indicator.number)
        cells = (part.score, before, difference(part.score, before), standings.count((indicator.number, Standing.WEAK)))
        rows.append(
            Row((indicator.number, indicator.title, indicator.instrument, *cells, given.level_title(part.level)))
        )
    return Table(columns, rows, name="score_indicators")


def _summary_charts(given: ScoreAnalysis) -> parts.Figures:
    """Names on the bars; the radar has numbers, whose names stand in the table above."""
    scores = [part.score for part in given.sheet.indicators]
    scores += [given.indicator_before(indicator.number) for indicator in given.framework.indicators]
    low = min((score for score in scores if score is not None), default=Decimal())
    centre = _LOWEST if low >= _LOWEST else 0
    figures = (3, 4) if given.before else (3,)
    radar = parts.Chart(
        parts.ChartKind.RADAR, f"คะแนนรายตัวชี้วัด (แกนเริ่มที่ {centre})", "score_indicators", 0, figures, centre, 100, 10
    )
    bars = parts.Chart(
        parts.ChartKind.BARS, f"คะแนนรายตัวชี้วัด ปี {given.year}", "score_indicators", 1, (3,), 0, 100, 20
    )  # fmt: skip
    return parts.Figures((radar, bars), 92)


# --- รายข้อ, ประเด็นย่อย, ตัวชี้วัดย่อย ------------------------------------------------------------------------


def _items(given: ScoreAnalysis) -> Sheet:
    columns = (
        Column("ตัวชี้วัด", 40),
        Column("ข้อ", 13, CODE),
        Column("ข้อคำถาม", 96),
        Column(f"คะแนนปี {given.year}", 17, SCORE),
        Column(f"คะแนนปี {given.year - 1}", 17, SCORE),
        Column("ผลต่าง", 21, CHANGE),
        Column("ระดับ", 31, CODE),
        Column("ผลตามเกณฑ์", 24, CODE),
    )
    titles = {indicator.number: f"{indicator.number} {indicator.title}" for indicator in given.framework.indicators}
    rows = []
    for item, result in given.items():
        before = given.item_before(item.code)
        figures = (result.score, before, difference(result.score, before))
        words = (given.level_title(result.level), STANDINGS[given.standing(item, result.score)])
        rows.append(
            Row((titles[item.indicator], item.code, item.title or item.short_title or _UNKNOWN_TITLE, *figures, *words))
        )
    blocks = [*_heading(given, "คะแนนรายข้อ"), parts.Line(_rule(given), NOTE)]
    if given.before and not given.items_comparable:
        blocks.append(parts.Line(f"ปี {given.year - 1} ใช้ข้อคำถามอีกชุดหนึ่ง รหัสข้อมีความหมายต่างกัน จึงไม่เทียบรายข้อ", NOTE))
    table = Table(columns, rows, name="score_items", listed=True, runs=True)
    return Sheet("รายข้อ", (*blocks, table), landscape=True, fixed=2)


def _rule(given: ScoreAnalysis) -> str:
    weak, watch = given.rule.weak_below, given.rule.watch_below
    said = f"{STANDINGS[Standing.WEAK]} คือต่ำกว่า {weak:.2f}"
    said += f"   {STANDINGS[Standing.WATCH]} คือตั้งแต่ {weak:.2f} แต่ต่ำกว่า {watch:.2f}"
    return f"{said}   ข้อของ OIT ผ่านเมื่อได้ 100.00"


def _topics(given: ScoreAnalysis) -> Sheet | None:
    """What was computed from answers; nothing where only official scores are known."""
    rows = [row for item in given.items() for row in _topic_rows(*item)]
    if not rows:
        return None
    columns = (
        Column("ข้อ", 13, CODE),
        Column("ข้อคำถามโดยย่อ", 56),
        Column("ประเด็นที่", 17, YEAR),
        Column("ประเด็น", 96),
        Column("คะแนนประเด็น", 23, SCORE),
        Column("คะแนนข้อที่คำนวณได้", 26, SCORE),
        Column("คะแนนข้อที่ใช้", 26, SCORE),
    )
    table = Table(columns, rows, name="score_topics", listed=True, runs=True)
    return Sheet("ประเด็นย่อย", (*_heading(given, "คะแนนรายประเด็นย่อย"), table), landscape=True, fixed=1)


def _topic_rows(item: Item, result: ItemScore) -> Iterator[Row]:
    if all(topic.score is None for topic in result.topics):
        return
    for topic, score in zip(item.topics, result.topics, strict=True):
        figures = (score.score, result.computed, result.score)
        yield Row((result.code, item.short_title, topic.number, topic.title, *figures))


def _groups(given: ScoreAnalysis) -> Sheet | None:
    """Sub-indicators, in the years that had them."""
    if not given.framework.groups:
        return None
    columns = (
        Column("ตัวชี้วัดย่อย", 24, CODE),
        Column("ชื่อ", 72),
        Column(f"คะแนนปี {given.year}", 18, SCORE),
        Column(f"คะแนนปี {given.year - 1}", 18, SCORE),
        Column("ผลต่าง", 21, CHANGE),
        Column("ระดับ", 22, CODE),
    )
    rows = []
    for group, part in zip(given.framework.groups, given.sheet.groups, strict=True):
        before = given.group_before(group.code)
        figures = (part.score, before, difference(part.score, before))
        rows.append(Row((group.code, group.title, *figures, given.level_title(part.level))))
    table = Table(columns, rows, name="score_groups", listed=True, runs=True)
    return Sheet("ตัวชี้วัดย่อย", (*_heading(given, "คะแนนรายตัวชี้วัดย่อย"), table))


# --- จำนวนข้อตามระดับ, ย้อนหลัง --------------------------------------------------------------------------------


def _levels(given: ScoreAnalysis) -> Sheet:
    codes = [instrument.code for instrument in given.framework.instruments]
    columns = (
        Column("ระดับ", 46, CODE),
        Column("ช่วงคะแนน", 38, CODE),
        *(Column(code, 20, COUNT) for code in codes),
        Column("รวม (ข้อ)", 24, COUNT),
    )
    counts = given.counts()
    rows = [
        Row((band.level, band.label, *(counts[band.level][c] for c in codes), sum(counts[band.level].values())))
        for band in given.level_bands()
    ]
    sums = [sum(counts[level][code] for level in counts) for code in codes]
    rows.append(Row((Cell("รวม", columns=2, style=CODE), *sums, sum(sums)), RowKind.GRAND_TOTAL))
    table = Table(columns, rows, name="score_levels")
    chart = parts.Chart(
        parts.ChartKind.STACKED, "จำนวนข้อตามระดับ แยกตามแบบวัด", "score_levels", 0, tuple(range(2, 2 + len(codes))), 0
    )
    blocks = [*_heading(given, "จำนวนข้อคำถามจำแนกตามระดับ"), table]
    if given.sheet.missing:
        blocks.append(parts.Line(f"ไม่รวม {len(given.sheet.missing)} ข้อที่ยังไม่มีคะแนน", NOTE))
    return Sheet("จำนวนข้อตามระดับ", (*blocks, parts.Gap(4), parts.Figures((chart,), 90)), one_page=True)


def _history(given: ScoreAnalysis) -> Sheet | None:
    """The years side by side, where there is more than one."""
    if len(given.history) < 2:
        return None
    codes = [instrument.code for instrument in given.framework.instruments]
    columns = (
        Column("ปีงบประมาณ", 30, YEAR),
        Column("คะแนนรวม", 28, SCORE),
        *(Column(code, 24, SCORE) for code in codes),
        Column("ระดับ", 42, parts.TEXT._replace(across=parts.Across.CENTRE)),
    )
    rows = []
    for year, sheet in given.history:
        scores = {part.code: part.score for part in sheet.instruments}
        rows.append(Row((year, sheet.total, *(scores.get(code) for code in codes), given.level_title(sheet.level))))
    table = Table(columns, rows, name="score_history")
    known = [s for _, sheet in given.history for s in (sheet.total, *(p.score for p in sheet.instruments))]
    lowest = min(90, int(min((s for s in known if s is not None), default=Decimal())) // 10 * 10)
    title = f"คะแนนย้อนหลัง (แกนเริ่มที่ {lowest})"
    step = 5 if lowest >= 80 else 10
    lines = tuple(range(1, 2 + len(codes)))
    chart = parts.Chart(parts.ChartKind.LINES, title, "score_history", 0, lines, lowest, 100, step)
    blocks = (*_heading(given, "ผลการประเมินย้อนหลัง"), table, parts.Gap(4), parts.Figures((chart,), 90))
    return Sheet("ย้อนหลัง", blocks, one_page=True)


# --- ผู้ตอบแบบวัด ----------------------------------------------------------------------------------------------


def _respondents(given: ScoreAnalysis) -> tuple[Sheet, ...]:
    """Who answered each survey, where anybody has been counted."""
    return tuple(
        Sheet(
            f"ผู้ตอบ {survey.instrument}",
            (*_heading(given, f"{HEADING} {survey.instrument}"), *respondents.blocks(survey)),
            one_page=True,
        )
        for survey in given.surveys
        if survey.counted
    )
