"""การวิเคราะห์ผลการประเมิน: the result of a year in words, tables and charts, for the director and the measures plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import count

from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Figure,
    NewPage,
    Paragraph,
    Row,
    RowKind,
    Span,
    Table,
    Title,
)  # fmt: skip
from ita_desktop.documents.forms import oit_links, respondents, score_charts
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis, difference
from ita_desktop.domain.framework import Instrument
from ita_desktop.domain.scoring import ItemScore, PartScore
from ita_desktop.domain.standing import Standing

NAME = "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA)"
_NONE = "–"
_STANDINGS = {
    Standing.WEAK: "ต่ำกว่าเกณฑ์", Standing.WATCH: "เฝ้าระวัง", Standing.FINE: "ผ่าน", Standing.MISSING: "ยังไม่มีคะแนน",
}  # fmt: skip


def document(given: ScoreAnalysis) -> Document:
    """The whole paper."""
    blocks: list[Block] = [
        Title((NAME, f"{given.office} ผลการประเมินประจำปีงบประมาณ พ.ศ. {given.year}")),
        Paragraph(tuple(_summary(given))),
        _indicators(given),
        _levels(given),
        NewPage(),
        *_figures(given),
        *_weak(given),
        NewPage(),
        _items(given),
        *respondents.blocks(given.surveys),
        *oit_links.part(given.disclosed),
    ]
    return Document(f"{NAME} พ.ศ. {given.year}", given.office, given.year, tuple(_numbered(blocks)))


def _numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with their tables and pictures numbered in the order in which they stand."""
    tables, figures = count(1), count(1)
    for block in blocks:
        if isinstance(block, Table):
            block = block._replace(caption=f"ตารางที่ {next(tables)} {block.caption}")
        elif isinstance(block, Figure):
            block = block._replace(caption=f"ภาพที่ {next(figures)} {block.caption}")
        yield block


# --- in words -------------------------------------------------------------------------------------------------


def _summary(given: ScoreAnalysis) -> Iterator[Span]:
    total, level = given.sheet.total, given.sheet.level
    if total is None:
        missing = len(given.sheet.missing)
        yield Span(f"ผลการประเมินยังไม่ครบ ขาดคะแนน {missing} ข้อ จึงยังไม่มีคะแนนรวมและระดับ")
    else:
        yield Span("ผลการประเมินในภาพรวมได้ ")
        yield Span(f"{total:.2f} คะแนน", bold=True)
        yield Span(" อยู่ในระดับ ")
        yield Span(given.level_title(level), bold=True)
        yield Span(_compared(given, total))
    scored = [(indicator.title, part.score) for indicator, part in given.indicators() if part.score is not None]
    if scored:
        best, worst = max(scored, key=lambda one: one[1]), min(scored, key=lambda one: one[1])
        yield Span(f" ตัวชี้วัดที่ได้คะแนนสูงสุดคือ {best[0]} ({best[1]:.2f}) ต่ำสุดคือ {worst[0]} ({worst[1]:.2f})")
    if words := _moved(given):
        yield Span(f" {words}")


def _compared(given: ScoreAnalysis, total: Decimal) -> str:
    changed = difference(total, given.total_before)
    if changed is None:
        return ""
    if not changed:
        return f" เท่ากับปี {given.year - 1}"
    way = "เพิ่มขึ้น" if changed > 0 else "ลดลง"
    return f" {way}จากปี {given.year - 1} จำนวน {abs(changed):.2f} คะแนน"


def _moved(given: ScoreAnalysis) -> str:
    """Which indicators rose and which fell since the year before."""
    changes = [
        (indicator.title, difference(part.score, given.indicator_before(indicator.number)))
        for indicator, part in given.indicators()
    ]
    rose = [title for title, change in changes if change is not None and change > 0]
    fell = [f"{title} (ลดลง {-change:.2f})" for title, change in changes if change is not None and change < 0]
    parts = []
    if rose:
        parts.append(f"เมื่อเทียบกับปีก่อน มีตัวชี้วัดที่คะแนนเพิ่มขึ้น {len(rose)} ตัว")
    if fell:
        head = "ลดลง" if rose else "เมื่อเทียบกับปีก่อน มีตัวชี้วัดที่คะแนนลดลง"
        parts.append(f"{head} {len(fell)} ตัว ได้แก่ {' '.join(fell)}")
    return " และ".join(parts)


# --- tables ---------------------------------------------------------------------------------------------------


def _indicators(given: ScoreAnalysis) -> Table:
    columns = (
        Column("ที่", 9, Align.CENTRE), Column("ตัวชี้วัด", 63), Column("น้ำหนัก\n(ร้อยละ)", 15), Column("คะแนน", 17),
        Column(f"ปี {given.year - 1}", 17), Column("คะแนน\nถ่วงน้ำหนัก", 19), Column("ระดับตาม\nช่วงคะแนน", 20, Align.CENTRE),
    )  # fmt: skip
    rows: list[Row] = []
    for instrument, part in zip(given.framework.instruments, given.sheet.instruments, strict=True):
        rows.append(_instrument_row(given, instrument, part))
        rows += [
            Row((
                Cell(str(indicator.number)), Cell(indicator.title), Cell(), _score(result.score),
                _score(given.indicator_before(indicator.number)), Cell(), Cell(given.level_title(result.level)),
            ))
            for indicator, result in given.indicators() if indicator.instrument == instrument.code
        ]  # fmt: skip
    weights = sum((instrument.weight for instrument in given.framework.instruments), Decimal())
    rows.append(
        Row((
            Cell("คะแนนรวม", columns=2, align=Align.RIGHT), _figure(f"{weights.normalize():f}"), Cell(),
            _score(given.total_before), _score(given.sheet.total, bold=True),
            Cell(given.level_title(given.sheet.level)),
        ), RowKind.GRAND_TOTAL)
    )  # fmt: skip
    note = "คะแนนทุกขั้นปัดเศษครึ่งขึ้นเป็นทศนิยม 2 ตำแหน่งก่อนนำไปรวม"
    return Table(columns, tuple(rows), "คะแนนจำแนกตามตัวชี้วัด", note=note)


def _instrument_row(given: ScoreAnalysis, instrument: Instrument, part: PartScore) -> Row:
    return Row((
        Cell(f"{instrument.title} ({instrument.code})", columns=2), _figure(f"{instrument.weight.normalize():f}"),
        _score(part.score), _score(given.instrument_before(instrument.code)), _score(part.weighted),
        Cell(given.level_title(part.level)),
    ), RowKind.PART)  # fmt: skip


def _levels(given: ScoreAnalysis) -> Table:
    codes = [instrument.code for instrument in given.framework.instruments]
    counts = given.counts()
    total = sum(sum(row.values()) for row in counts.values())
    columns = (
        Column("ระดับ", 34), Column("ช่วงคะแนน", 40), *(Column(code, 17) for code in codes),
        Column("รวม", 17), Column("ร้อยละ", 18),
    )  # fmt: skip
    rows = []
    for band in given.level_bands():
        row = counts[band.level]
        whole = sum(row.values())
        share = _figure(f"{Decimal(whole * 100) / total:.2f}") if total else Cell(_NONE, align=Align.CENTRE)
        cells = [_figure(str(row[code]) if row[code] else _NONE) for code in codes]
        rows.append(Row((Cell(band.level), Cell(band.label), *cells, _figure(str(whole) if whole else _NONE), share)))
    sums = [sum(row[code] for row in counts.values()) for code in codes]
    rows.append(
        Row((
            Cell("รวม", columns=2, align=Align.RIGHT), *(_figure(str(n)) for n in sums), _figure(str(total)),
            _figure("100.00") if total else Cell(_NONE, align=Align.CENTRE),
        ), RowKind.GRAND_TOTAL)
    )  # fmt: skip
    return Table(columns, tuple(rows), "จำนวนข้อคำถามจำแนกตามระดับ")


def _weak(given: ScoreAnalysis) -> list[Block]:
    weak = [
        (item, result) for item, result in given.items()
        if given.standing(item, result.score) in (Standing.WEAK, Standing.WATCH)
    ]  # fmt: skip
    weak.sort(key=lambda one: one[1].score or 0)
    caption = "ข้อที่ต้องยกระดับ เรียงจากคะแนนน้อยไปมาก"
    if not weak:
        return [Paragraph("ไม่มีข้อที่ต้องยกระดับตามเกณฑ์ของหน่วยงาน", indent=False)]
    columns = (
        Column("ข้อ", 13, Align.CENTRE), Column("ประเด็นการประเมิน", 78), Column("คะแนน", 20),
        Column(f"ปี {given.year - 1}", 20), Column("สถานะ", 29, Align.CENTRE),
    )  # fmt: skip
    rows = tuple(
        Row((
            Cell(item.code, bold=True), Cell(item.title), _score(result.score), _score(given.item_before(item.code)),
            Cell(_STANDINGS[given.standing(item, result.score)]),
        ))
        for item, result in weak
    )  # fmt: skip
    return [Table(columns, rows, caption)]


def _items(given: ScoreAnalysis) -> Table:
    columns = (
        Column("ข้อ", 13, Align.CENTRE), Column("ประเด็นการประเมิน", 63), Column("คะแนน", 19),
        Column(f"ปี {given.year - 1}", 19), Column("เพิ่ม/ลด", 19), Column("ระดับ", 27, Align.CENTRE),
    )  # fmt: skip
    rows: list[Row] = []
    results = {item.code: result for item, result in given.items()}
    for instrument in given.framework.instruments:
        rows.append(Row((Cell(f"{instrument.title} ({instrument.code})", columns=6),), RowKind.PART))
        for indicator in given.framework.indicators:
            if indicator.instrument != instrument.code:
                continue
            rows.append(Row((Cell(f"ตัวชี้วัดที่ {indicator.number} {indicator.title}", columns=6),), RowKind.SUBPART))
            items = given.framework.items_of(indicator.number)
            rows += [_item_row(given, item.code, item.title, results[item.code]) for item in items]
    return Table(columns, tuple(rows), "คะแนนรายข้อ")


def _item_row(given: ScoreAnalysis, code: str, title: str, result: ItemScore) -> Row:
    before = given.item_before(code)
    change = difference(result.score, before)
    moved = _NONE if change is None else f"{change:+.2f}".replace("-", "−") if change else "0.00"
    return Row((
        Cell(code, bold=True), Cell(title), _score(result.score), _score(before), _figure(moved),
        Cell(given.level_title(result.level)),
    ))  # fmt: skip


def _figure(text: str, *, bold: bool = False) -> Cell:
    return Cell(text, figure=True, bold=bold)


def _score(value: Decimal | None, *, bold: bool = False) -> Cell:
    return _figure(_NONE if value is None else f"{value:.2f}", bold=bold)


# --- charts ---------------------------------------------------------------------------------------------------


def _figures(given: ScoreAnalysis) -> Iterator[Figure]:
    words, indicators = score_charts.ChartWords(), len(given.framework.indicators)
    compared = f"เปรียบเทียบคะแนน {indicators} ตัวชี้วัด ปี {given.year}" + (f" กับปี {given.year - 1}" if given.before else "")
    yield Figure(score_charts.radar(given, words), compared, 100)
    yield Figure(score_charts.ranked(given, words), "คะแนนตัวชี้วัดเรียงจากมากไปน้อย", 84)
    counted = score_charts.by_level(given, words)
    yield Figure(counted, "จำนวนข้อคำถามในแต่ละระดับ จำแนกตามแบบวัด", 16 + 9 * len(counted.rows))
    if len(given.history) > 1:
        yield Figure(score_charts.over_years(given, words), "คะแนนย้อนหลัง", 70)
