"""รายงานผลการบริหารจัดการความเสี่ยงการทุจริต: what became of every risk in six or twelve months, beside last year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ita_desktop.documents.content import (
    Align,
    Beside,
    Block,
    Cell,
    Column,
    Document,
    Entry,
    Listing,
    Note,
    Paragraph,
    Piece,
    Row,
    Span,
    Table,
)
from ita_desktop.documents.forms import letter, risk_evidence
from ita_desktop.documents.forms import risk_parts as parts
from ita_desktop.documents.forms.report_headings import headings
from ita_desktop.documents.forms.risk_assessment import framed
from ita_desktop.documents.forms.risk_data import NO_RISKS, NONE, LastYear, RiskLine, RiskPaper
from ita_desktop.documents.forms.risk_monitoring import light, result_entries, told_words
from ita_desktop.domain.report import Heading
from ita_desktop.domain.risk import Family, Tone
from ita_desktop.domain.risk_method import Level, Standing
from ita_desktop.domain.risk_watch import Period

TITLE = "รายงานผลการบริหารจัดการความเสี่ยงการทุจริต"
_NOT_TOLD, _NEW = "ยังไม่รายงานผล", "เรื่องใหม่"
_MATRIX = 58
_TONES = list(Tone)


class RiskReport(NamedTuple):
    """A register, the round as titles name it, its periods, and the words under the headings."""

    paper: RiskPaper
    title: str
    periods: tuple[Period, ...]
    headings: Mapping[Heading, str] = {}


def document(given: RiskReport) -> Document:
    """The whole paper: memo, cover, before and after, every risk with its result, headings, signatures."""
    made = framed(given.paper, (TITLE, given.title), _body(given), landscape=True)
    photos = risk_evidence.appendix(given.paper.lines, given.periods)
    return made._replace(blocks=(*_memo(given), *made.blocks, *photos))


def _memo(given: RiskReport) -> Iterator[Block]:
    """The letter on top, to the director."""
    paper = given.paper
    yield letter.head(paper.letter, f"{TITLE} ปี {paper.year} {given.title}")
    matter = (
        f"{paper.office}จัดทำแผนบริหารความเสี่ยงการทุจริต{paper.of_area} {paper.when} และต้องรายงานผลการบริหารจัดการความเสี่ยง"
    )
    yield letter.paragraph("ต้นเรื่อง", matter)
    yield letter.paragraph("ข้อเท็จจริง", f"{_found(given)} รายละเอียดตามเอกสารแนบ")
    yield letter.paragraph("ข้อพิจารณาและเสนอแนะ", "เห็นควรเสนอผู้อำนวยการเขตเพื่อโปรดทราบและพิจารณาดำเนินการดังนี้")
    yield Listing((
        Entry("1.", f"รับทราบ{TITLE} {given.title}"),
        Entry("2.", f"มอบหมาย{paper.letter.maker}เผยแพร่รายงานบนเว็บไซต์ของ{paper.office}"),
    ))  # fmt: skip
    yield Paragraph("จึงเรียนมาเพื่อโปรดพิจารณา")
    yield letter.decision(paper.letter, ("ทราบตามข้อ 1", "เห็นชอบตามข้อ 2"))


def _found(given: RiskReport) -> str:
    return told_words(given.paper, given.periods) if given.paper.lines else NO_RISKS


def _body(given: RiskReport) -> Iterator[Block]:
    paper = given.paper
    yield Paragraph((Span("สรุปผล", bold=True), Span(f"  {_found(given)}")))
    yield from (Paragraph(line) for line in given.headings.get(Heading.SUMMARY, "").splitlines() if line)
    yield from _compared(paper)
    if paper.lines:
        yield from _before_after(paper)
        yield _results(given)
    yield from headings(given.headings)


# --- before, after, last year -----------------------------------------------------------------------------------


def _before_after(given: RiskPaper) -> Iterator[Block]:
    """How many risks have which level, and where they moved."""
    if given.family is Family.B:
        yield Beside(
            (parts.matrix(given, _MATRIX, "ภาพที่ 1 ก่อนดำเนินการ"),),
            (parts.matrix(given, _MATRIX, "ภาพที่ 2 หลังดำเนินการ", after=True),),
        )
    before = Counter(_name(given.before(line)) for line in given.lines)
    after = Counter(_name(given.after(line)) for line in given.lines)
    last = Counter(_name(one.ended) for one in given.last_year)
    columns = [Column("ระดับ", 40, Align.CENTRE), Column("ก่อนดำเนินการ (ข้อ)", 50), Column("หลังดำเนินการ (ข้อ)", 50)]
    counts = [before, after]
    if given.last_year:
        columns.append(Column(f"เมื่อสิ้นปี {given.year - 1} (ข้อ)", 50))
        counts.append(last)
    known = [level.name for level in _known_levels(given)]
    names = [*known, *(name for name in dict.fromkeys([*before, *after, *last]) if name not in known)]
    badges = {level.name: parts.badge(level) for level in _known_levels(given)}
    rows = [
        Row((badges.get(name, Cell(name or "ยังไม่ประเมิน")), *(Cell(str(one[name]), figure=True) for one in counts)))
        for name in names
    ]
    yield Table(tuple(columns), tuple(rows), "ตารางที่ 1 จำนวนความเสี่ยงตามระดับ ก่อนและหลังดำเนินการ")


def _known_levels(given: RiskPaper) -> Sequence[Level]:
    """The levels of the family, the highest first; family A has more of them after its controls."""
    return tuple(reversed(given.method.control.levels if given.family is Family.A else given.matrix.levels))


def _name(standing: Standing | None) -> str:
    return standing.level.name if standing else ""


def _compared(given: RiskPaper) -> Iterator[Paragraph]:
    """This year beside the last in a sentence."""
    if not given.last_year:
        return
    changes = Counter(change(given, line) for line in given.lines)
    year = given.year - 1
    happened = sum(one.outcome is not None and one.outcome.occurred > 0 for one in given.last_year)
    said = [f"ปีงบประมาณ พ.ศ. {year} มีความเสี่ยง {len(given.last_year)} ข้อ {_highs(given.last_year)}เกิดกรณี {happened} ข้อ"]
    said.append(f"ปีนี้มี {len(given.lines)} ข้อ")
    said += [f"{words} {changes[words]} ข้อ" for words in ("ลดลง", "เท่าเดิม", "สูงขึ้น", _NEW) if changes[words]]
    yield Paragraph((Span("เปรียบเทียบกับปีก่อน", bold=True), Span(f"  {' '.join(said)}")))


def _highs(ended: Iterable[LastYear]) -> str:
    high = sum(one.ended is not None and one.ended.level.tone in parts.HIGH for one in ended)
    return f"ระดับสูงขึ้นไป {high} ข้อ "


def change(given: RiskPaper, line: RiskLine) -> str:
    """A risk beside how it ended last year: lower, as high, higher, or new; empty where that is not known."""
    if line.last is None:
        return _NEW
    now, then = given.after(line) or given.before(line), line.last.ended
    if now is None or then is None:
        return ""
    weights = [(_TONES.index(one.level.tone), one.value or 0) for one in (now, then)]
    if now.value is None or then.value is None:
        weights = [(tone, 0) for tone, _ in weights]
    return "เท่าเดิม" if weights[0] == weights[1] else "ลดลง" if weights[0] < weights[1] else "สูงขึ้น"


# --- every risk -------------------------------------------------------------------------------------------------


def _results(given: RiskReport) -> Table:
    """Every risk in the order of the register: its measures, what was done, its light, its levels."""
    paper = given.paper
    columns = (
        Column("ที่", 8, Align.CENTRE), Column("เหตุการณ์ความเสี่ยง (ฝ่าย)", 50), Column("มาตรการ (ผู้รับผิดชอบ)", 52),
        Column("ผลการดำเนินงาน", 62), Column("สถานะ", 19), Column("ระดับ\nก่อน", 22), Column("ระดับ\nหลัง", 22),
        Column("เทียบกับปีก่อน", 22, Align.CENTRE),
    )  # fmt: skip

    def rows(line: RiskLine) -> Iterator[Row]:
        told = paper.last_told(line, given.periods)
        yield Row((
            Cell(str(line.number)), parts.named(line), Cell(tuple(_measures(line))),
            Cell(tuple(_told(given, line))), light(told[1] if told else None), parts.level_cell(paper.before(line)),
            parts.level_cell(paper.after(line)), _last(paper, line),
        ))  # fmt: skip

    caption = "ตารางที่ 2 ผลการดำเนินงานตามแผนบริหารความเสี่ยงการทุจริต"
    return Table(columns, parts.area_rows(paper, paper.lines, rows, len(columns)), caption)


def _measures(line: RiskLine) -> Iterator[Piece]:
    several = len(line.risk.remedies) > 1
    for remedy in line.risk.remedies:
        yield Entry("-" if several else "", f"{remedy.text}{f' ({remedy.owner})' if remedy.owner else ''}")
    if not line.risk.remedies:
        yield from parts.remedy_entries(line)


def _told(given: RiskReport, line: RiskLine) -> Iterator[Piece]:
    said = list(result_entries(line, given.periods))
    yield from said or [Entry("", _NOT_TOLD)]
    problems = [watch.problem for one in given.periods if (watch := line.watches.get(one.key)) and watch.problem]
    yield from (Note(f"ปัญหา: {problem}") for problem in dict.fromkeys(problems))
    yield from risk_evidence.pointers(line, given.periods)


def _last(given: RiskPaper, line: RiskLine) -> Cell:
    """How it ended last year, and what changed since."""
    if line.last is None:
        return Cell(_NEW if given.last_year else NONE)
    standing = line.last.ended
    if standing is None:
        return Cell(NONE)
    words = change(given, line)
    return Cell((parts.badge_of(standing.level), *((Note(words),) if words else ())))
