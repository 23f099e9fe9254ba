"""สรุปความเสี่ยงการทุจริตสำหรับผู้บริหาร: one page with the matrix, what is high, what was watched, what to order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ita_desktop.documents.content import (
    Align,
    Beside,
    Block,
    Cell,
    Column,
    Document,
    Paper,
    Row,
    Signature,
    Table,
    Title,
)
from ita_desktop.documents.forms import risk_parts as parts
from ita_desktop.documents.forms.orders import orders
from ita_desktop.documents.forms.risk_data import NO_RISKS, NONE, TONE_NAMES, RiskLine, RiskPaper
from ita_desktop.documents.forms.risk_monitoring import light
from ita_desktop.domain.dates import memo_date
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_watch import Period
from ita_desktop.domain.words import shortened

TITLE = "สรุปความเสี่ยงการทุจริตสำหรับผู้บริหาร"
_MATRIX, _MOST_ROWS, _MOST_NUMBERS, _MOST_AREAS = 62, 6, 8, 6
_EVENT, _AREA, _SECTION, _PROPOSAL = 44, 30, 18, 46
"""So many letters stand on a line of the page."""
_LONGEST_NAME, _MOST_NAMED, _ROOM = 36, 3, 22
_NOT_TOLD = "ยังไม่รายงาน"


class RiskPage(NamedTuple):
    """A register as of a day: the periods that have begun, and the short names of ฝ่าย by name."""

    paper: RiskPaper
    day: dt.date
    periods: tuple[Period, ...] = ()
    short: Mapping[str, str] = {}
    signer: Signature = Signature("", position="ผู้อำนวยการเขต")

    @property
    def over(self) -> tuple[Period, ...]:
        """The periods that are over."""
        return tuple(one for one in self.periods if one.last_day < self.day)


def document(given: RiskPage) -> Document:
    """The one page."""
    paper, proposals = given.paper, list(_proposals(given))
    high = [line for line in paper.ranked if paper.is_high(line)]
    areas, events = [area for area, _ in paper.by_area()], [line.event for line in high]
    texts = ((areas[:_MOST_AREAS], _AREA), (events[:_MOST_ROWS], _EVENT), (proposals, _PROPOSAL))
    lines = 2 if sum(_lines(*one) for one in texts) <= _ROOM else 1
    blocks: list[Block] = [
        Title((f"{TITLE} ปีงบประมาณ พ.ศ. {paper.year}", f"{paper.office} ข้อมูล ณ วันที่ {memo_date(given.day)}")),
        _standing(given),
        Beside((parts.matrix(paper, _MATRIX, "แผนผังความเสี่ยง"),), (_areas(paper, lines), _watched(given))),
        _high(given, high, lines),
        orders(proposals, given.signer),
    ]
    title = f"{TITLE} พ.ศ. {paper.year}"
    return Document(title, paper.office, paper.year, tuple(blocks), paper=Paper.MEMO)


def _lines(texts: Iterable[str], letters: int) -> int:
    """How many lines texts take at most, none of them more than two."""
    return sum(min(2, -(-len(text) // letters)) for text in texts)


def _standing(given: RiskPage) -> Table:
    """How many risks there are and at which levels."""
    paper = given.paper
    bands = tuple(reversed(paper.matrix.bands))
    shown = [("ทั้งหมด (ข้อ)", len(paper.lines)), *((one.level.name, len(paper.at(one))) for one in bands)]
    shown += [("ยังไม่ประเมิน", len(paper.unscored))] if paper.unscored else []
    shown.append(("ฝ่ายที่ยังไม่มี", len(paper.uncovered)))
    columns = tuple(Column(name, 0, Align.CENTRE) for name, _ in shown)
    return Table(columns, (Row(tuple(Cell(str(count), bold=True, figure=True) for _, count in shown)),))


def _areas(given: RiskPaper, lines: int) -> Table:
    """How many risks every area has, and how many of them are high; it says how many areas it leaves out."""
    areas = given.by_area()
    count = f" ({_MOST_AREAS} จาก {len(areas)} ด้าน)" if len(areas) > _MOST_AREAS else ""
    columns = (Column(f"ด้าน{count}", 55), Column("ข้อ", 10), Column("สูง", 10))
    rows = tuple(
        Row((
            Cell(shortened(area, lines * _AREA)), Cell(str(len(found)), figure=True),
            Cell(str(sum(map(given.is_high, found))), figure=True),
        ))
        for area, found in areas[:_MOST_AREAS]
    )  # fmt: skip
    return Table(columns, rows)


def _watched(given: RiskPage) -> Table:
    """The last lights counted."""
    tones = given.paper.tones(given.periods)
    titles = [*TONE_NAMES.values(), _NOT_TOLD]
    columns = tuple(Column(title, 0, Align.CENTRE) for title in titles)
    counts = [*(tones[tone] for tone in TONE_NAMES), tones[None]]
    return Table(columns, (Row(tuple(Cell(str(count), figure=True) for count in counts)),))


def _high(given: RiskPage, high: Sequence[RiskLine], lines: int) -> Table:
    """The risks that need a measure, the highest first; the page says how many it leaves out."""
    shown = high[:_MOST_ROWS]
    count = f" ({len(shown)} จาก {len(high)} ข้อ)" if len(high) > len(shown) else ""
    columns = (
        Column("ที่", 9, Align.CENTRE), Column(f"ความเสี่ยงสูงที่ต้องติดตาม{count}", 0, least=70, most=84),
        Column("ฝ่าย", 0, least=20, most=34), Column("ระดับ", 0, least=20, most=30),
        Column("มาตรการ", 19), Column("สถานะ", 18),
    )  # fmt: skip
    rows = tuple(_row(given, line, lines) for line in shown)
    known = "ในข้อที่ประเมินแล้ว" if given.paper.unscored else ""
    none = f"{known}ไม่พบความเสี่ยงระดับสูง" if given.paper.lines else NO_RISKS
    return Table(columns, rows or (Row((Cell(NONE), Cell(none, columns=5))),))


def _row(given: RiskPage, line: RiskLine, lines: int) -> Row:
    stands = given.paper.weighed(line)
    told = given.paper.last_told(line, given.periods)
    return Row((
        Cell(str(line.number)), Cell(shortened(line.event, lines * _EVENT)),
        Cell(shortened(_section(given, line.risk.section), lines * _SECTION)),
        parts.badge(stands.level if stands else None),
        Cell(str(len(line.risk.remedies) or "ไม่มี"), align=Align.CENTRE), light(told[1] if told else None),
    ))  # fmt: skip


def _section(given: RiskPage, name: str) -> str:
    return shortened(given.short.get(name, name), _LONGEST_NAME) or NONE


def _proposals(given: RiskPage) -> Iterator[str]:
    """What follows from the figures."""
    paper, said = given.paper, 0
    high = [line for line in paper.lines if paper.is_high(line) and not line.risk.remedies]
    red = [line for line in paper.lines if (told := paper.last_told(line, given.periods)) and told[1] is Tone.RED]
    silent = [line for line in paper.lines if given.over and paper.last_told(line, given.over[-1:]) is None]
    for found, words in (
        (_sections(given, paper.uncovered), "ให้{}ประเมินความเสี่ยงอย่างน้อยฝ่ายละ 1 เรื่อง"),
        (_numbers(high), "ให้กำหนดมาตรการสำหรับความเสี่ยงสูง {}"),
        (_numbers(red), "ให้เพิ่มมาตรการสำหรับความเสี่ยงสถานะแดง {}"),
        (_numbers(silent), "กำชับการรายงานผลเฝ้าระวังรอบที่ผ่านมา {}"),
    ):
        if found:
            said += 1
            yield words.format(found)
    if not said:
        yield "รับทราบผลการประเมินและเฝ้าระวังความเสี่ยง"


def _sections(given: RiskPage, names: list[str]) -> str:
    more = " และฝ่ายอื่น" if len(names) > _MOST_NAMED else ""
    return " ".join(_section(given, name) for name in names[:_MOST_NAMED]) + more


def _numbers(lines: list[RiskLine]) -> str:
    more = f" และอีก {len(lines) - _MOST_NUMBERS} ข้อ" if len(lines) > _MOST_NUMBERS else ""
    return f"ข้อ {', '.join(str(line.number) for line in lines[:_MOST_NUMBERS])}{more}" if lines else ""
