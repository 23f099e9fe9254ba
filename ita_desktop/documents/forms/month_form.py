"""แบบกำกับติดตามรายเดือน: what falls due in a month, to be filled in by hand or as it was recorded, and to be signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    FormHead,
    Note,
    Paper,
    Paragraph,
    Piece,
    Remark,
    Row,
    Ruled,
    Signature,
    Signatures,
    Span,
    Table,
    Tick,
    Words,
)
from ita_desktop.documents.forms.plan_data import TITLE as SUBJECT
from ita_desktop.domain import dates
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import STATUS_WORDS, Entry, Status
from ita_desktop.domain.form_code import FormCode

NAME = "แบบกำกับติดตามรายเดือน"
TITLE = f"แบบกำกับติดตามการดำเนินการตาม{SUBJECT}"
WHOLE = "ทุกฝ่าย"
NONE = "–"
_HOW = ("กรอกให้ครบทุกข้อ", "ข้อที่ไม่ได้ดำเนินการให้ระบุเหตุผล", "ส่งฝ่ายปกครองภายในวันที่ 5 ของเดือนถัดไป")
_COLUMNS = (
    Column("ที่", 9, Align.CENTRE), Column("มาตรการ/กิจกรรม", 62), Column("สถานะ\n(ทำเครื่องหมาย ✓)", 33),
    Column("ผลการดำเนินงาน", 83), Column("ปัญหา/อุปสรรค และขั้นต่อไป", 51), Column("หลักฐาน\n(จำนวน)", 19),
)  # fmt: skip
_ORDERS = ("รับทราบ", "เห็นชอบ", "ให้เร่งรัด", "ให้ปรับแผน")
_APPROVES = 1  # which of them says that the director approves


class Evidenced(NamedTuple):
    """How many pictures, links and papers show what was done."""

    photos: int = 0
    links: int = 0
    files: int = 0


class FormLine(NamedTuple):
    """One activity of the form: the items that it serves, how far it is to get, when it runs, what was recorded."""

    codes: str
    text: str
    entry: Entry
    target: tuple[Decimal, str] | None = None
    when: str = ""
    evidence: Evidenced = Evidenced()

    @property
    def recorded(self) -> bool:
        """Whether anything of the month was written down."""
        return bool(self.entry.id)


class MonthForm(NamedTuple):
    """The form of one ฝ่าย, or of the whole office where none is named; its `number` stands in the code."""

    office: str
    district: str
    month: Month
    section: str
    number: int
    lines: tuple[FormLine, ...]
    signers: tuple[Signature, ...]
    blank: bool = False

    def code(self, page: int) -> str:
        """The code of one of its pages."""
        return str(FormCode(self.district, self.month, self.number, page))


def document(forms: Sequence[MonthForm]) -> Document:
    """One or more forms of a month in one paper; each counts its own pages."""
    first = forms[0]
    blocks = tuple(block for form in forms for block in _blocks(form))
    title = f"{NAME} {dates.month_long(first.month)}"
    return Document(title, first.office, first.month.fiscal_year, blocks, landscape=True, paper=Paper.FORM)


def _blocks(form: MonthForm) -> Iterator[Block]:
    month = dates.month_long(form.month)
    line = (
        Span(f"{form.office}   "), Span(form.section or WHOLE, bold=True), Span("   ประจำเดือน "),
        Span(month, bold=True), Span(f"   ปีงบประมาณ พ.ศ. {form.month.fiscal_year}"),
    )  # fmt: skip
    yield FormHead(TITLE, line, " · ".join(_HOW if form.section else _HOW[:2]), form.code)
    if form.lines:
        yield Table(_COLUMNS, tuple(_row(form, number, line) for number, line in enumerate(form.lines, 1)))
    else:
        yield Paragraph(f"เดือน{month} ไม่มีกิจกรรมตามแผนที่ถึงกำหนดติดตาม{f'ของ{form.section}' if form.section else ''}")
    yield _remark(form)
    yield Signatures(form.signers)


def _row(form: MonthForm, number: int, line: FormLine) -> Row:
    by_hand = form.blank or not line.recorded
    ticks = tuple(Tick(words, not by_hand and status is line.entry.status) for status, words in STATUS_WORDS.items())
    written = _empty(line) if by_hand else _filled(line)
    return Row((Cell(str(number)), Cell(_what(line)), Cell(ticks), *map(Cell, written)))


def _what(line: FormLine) -> tuple[Piece, ...]:
    text: Words = (Span(f"{line.codes}  ", bold=True), Span(line.text)) if line.codes else line.text
    target = (f"เป้าหมาย {_number(line.target[0])} {line.target[1]}",) if line.target else ()
    return (text, *map(Note, (*target, *filter(None, (line.when,)))))


def _empty(line: FormLine) -> tuple[tuple[Piece, ...], ...]:
    """Ruled lines for a hand: what was done, what stood in the way, how much shows it."""
    unit = f"{line.target[1]}  " if line.target else ""
    done = (("ทำได้", 11.0), (f"{unit}วันที่", 40.0))
    evidence = tuple(Ruled(((words, 6.0),)) for words in ("ภาพ", "ลิงก์", "หนังสือ"))
    return (Ruled(done), *_lines(78, 2)), _lines(46, 3), evidence


def _lines(width: float, count: int) -> tuple[Ruled, ...]:
    return (Ruled((("", width),)),) * count


def _filled(line: FormLine) -> tuple[tuple[Piece, ...], ...]:
    entry = line.entry
    facts: list[Span] = []
    if entry.quantity is not None:
        unit = f" {line.target[1]}" if line.target else ""
        facts += [Span("ทำได้ "), Span(_number(entry.quantity), bold=True), Span(f"{unit}  ")]
    if day := entry.event_date:
        facts += [Span("วันที่ "), Span(f"{day.day} {dates.month_short(Month.of(day))}", bold=True)]
    done: tuple[Piece, ...] = tuple(filter(None, (tuple(facts), entry.result)))
    troubles = (
        ("เหตุผล", entry.reason if entry.status is Status.NOT_DONE else ""), ("ปัญหา", entry.obstacle),
        ("ข้อเสนอแนะ", entry.suggestion), ("ขั้นต่อไป", entry.next_step),
    )  # fmt: skip
    ahead = tuple((Span(f"{label} ", bold=True), Span(text)) for label, text in troubles if text)
    counts = zip(("ภาพ", "ลิงก์", "หนังสือ"), line.evidence, strict=True)
    evidence = tuple((Span(f"{words}  "), Span(str(count or NONE), bold=True)) for words, count in counts)
    return done or (NONE,), ahead or (NONE,), evidence


def _remark(form: MonthForm) -> Remark:
    """What the director said of the lines, or room to say it."""
    entries = [line.entry for line in form.lines if not form.blank]
    said: dict[str, list[str]] = {}
    for line in form.lines if not form.blank else ():
        if line.entry.remark:
            said.setdefault(line.entry.remark, []).append(line.codes)
    several = len(form.lines) > 1
    words = "\n".join(f"{', '.join(dict.fromkeys(codes))}: {text}" if several else text for text, codes in said.items())
    approved = bool(entries) and all(entry.approved_on for entry in entries)
    ticks = tuple(Tick(order, approved and place == _APPROVES) for place, order in enumerate(_ORDERS))
    return Remark("ความเห็น/ข้อสั่งการของผู้อำนวยการเขต", ticks, words)


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():,f}"
