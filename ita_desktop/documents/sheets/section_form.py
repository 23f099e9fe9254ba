"""The form of one ฝ่าย for one month as a workbook: it is filled in where it is open, and read again when it is back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ita_desktop.documents import section_seal
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.sheets import kit, parts, seal
from ita_desktop.documents.sheets.parts import Across, Cell, Column, Down, Row, Sheet, Style, Table, Value
from ita_desktop.domain import merging
from ita_desktop.domain.dates import month_long, thai_date
from ita_desktop.domain.followup import STATUS_WORDS, Status
from ita_desktop.domain.section_form import SectionForm

TITLE = "แบบติดตามรายเดือน"
ACTIVITY_UID = "รหัสกิจกรรม"
"""Title of the hidden column."""
_PALE = "FFFBEB"  # what is open
_OPEN = Style(fill=_PALE)
_NUMBER = _OPEN._replace(across=Across.RIGHT)
_DAY = _OPEN._replace(across=Across.CENTRE, number="@")  # text: Excel would take a typed year of พ.ศ. for one of ค.ศ.
_STATUS = _OPEN._replace(across=Across.CENTRE)
_LEAST = 14  # millimetres of a row


class Open(NamedTuple):
    """A column that a ฝ่าย fills in."""

    field: str
    title: str
    width: float
    style: Style = _OPEN


OPEN = (
    Open("status", "สถานะ", 25, _STATUS),
    Open("reason", "เหตุผลที่ไม่ได้ดำเนินการ", 25),
    Open("result", "ผลการดำเนินงาน", 46),
    Open("quantity", "จำนวนที่ได้ (ตัวเลข)", 17, _NUMBER),
    Open("event_date", "วันที่จัด (พ.ศ.)", 23, _DAY),
    Open("obstacle", "ปัญหา/อุปสรรค", 29),
    Open("suggestion", "ข้อเสนอแนะ", 26),
    Open("next_step", "ขั้นต่อไป", 26),
)
_FIXED = (("ข้อ", 14), ("กิจกรรม", 52), ("เป้าหมาย", 22))
_HELP = (
    "วิธีกรอก: พิมพ์ได้เฉพาะช่องสีอ่อน สถานะเลือกจากรายการ จำนวนพิมพ์เป็นตัวเลขอย่างเดียว วันที่พิมพ์อย่าง 10 ก.พ. 2570 หรือ 10/2/2570",
    "ถ้าเลือก “ไม่ได้ดำเนินการ” โปรดบอกเหตุผล รูปถ่ายวางบนแถวของกิจกรรมนั้นได้ หรือส่งมาในโฟลเดอร์ชื่อฝ่าย",
    "ไม่ต้องเพิ่ม ลบ หรือย้ายแถวและคอลัมน์ ช่องที่ไม่มีอะไรเพิ่มให้คงไว้ตามเดิม",
)


def write(target: Path, form: SectionForm) -> Made:
    """Make the workbook of a form."""
    return kit.write(target, book(form))


def book(form: SectionForm) -> parts.Book:
    """The workbook as it is described."""
    when = f"ประจำเดือน {month_long(form.month)}"
    whose = f"{form.section} {form.office} ปีงบประมาณ {form.year}"
    due = f" โปรดส่งคืนภายในวันที่ {thai_date(form.due_on)}" if form.due_on else ""
    again = f" (ส่งครั้งที่ {form.revision})" if form.revision > 1 else ""
    middle = parts.PROSE._replace(across=Across.CENTRE)
    lines = (parts.Line(f"{TITLE} {when}", parts.TITLE), parts.Line(f"{whose}{again}{due}", middle))
    helped = (parts.Line(text, parts.NOTE) for text in _HELP) if form.lines else ()
    sheet = Sheet(
        "แบบติดตาม", (*lines, *helped, parts.Gap(2), _table(form)), landscape=True, protected=True, fixed=len(_FIXED)
    )
    return parts.Book(f"{TITLE} {when} {form.section}", form.office, (sheet, seal.sheet(section_seal.write(form))))


def shown(name: str, value: merging.Value) -> Value:
    """A value as the form shows it."""
    if name == "status":
        return STATUS_WORDS[Status(str(value))]
    return thai_date(value) if isinstance(value, dt.date) else value


def _table(form: SectionForm) -> Table:
    columns = [
        Column(title, width, parts.CODE if place == 0 else parts.TEXT) for place, (title, width) in enumerate(_FIXED)
    ]
    for column in OPEN:
        choices = tuple(STATUS_WORDS.values()) if column.field == "status" and form.lines else ()
        columns.append(Column(column.title, column.width, column.style, choices, open=bool(form.lines)))
    hidden = Column(ACTIVITY_UID, 20, hidden=True)
    return Table((*columns, hidden), tuple(_rows(form)), runs=True)


def _rows(form: SectionForm) -> Iterator[Row]:
    for line in form.lines:
        values = (shown(column.field, line.values.get(column.field)) for column in OPEN)
        yield Row((line.codes, line.text, line.target, *values, line.activity), height=_LEAST)
    if not form.lines:
        none = f"เดือนนี้{form.section}ไม่มีกิจกรรมที่ถึงกำหนดติดตาม จึงไม่ต้องกรอกหรือส่งคืน"
        style = Style(across=Across.CENTRE, down=Down.CENTRE)
        yield Row((Cell(none, columns=len(_FIXED) + len(OPEN), style=style), None), height=_LEAST)
