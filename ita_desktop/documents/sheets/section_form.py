"""The form of one ฝ่าย for one month as a workbook: it is filled in where it is open, and read again when it is back."""

from __future__ import annotations

from pathlib import Path

from ita_desktop.documents import section_seal
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.sheets import kit, parts, seal
from ita_desktop.documents.sheets.form_table import Layout, Line, Open, table
from ita_desktop.documents.sheets.parts import Across, Sheet
from ita_desktop.domain.dates import month_long, thai_date
from ita_desktop.domain.section_form import FIELDS, SectionForm

TITLE = "แบบติดตามรายเดือน"
_OPEN = {
    "status": ("สถานะ", 25), "reason": ("เหตุผลที่ไม่ได้ดำเนินการ", 25), "result": ("ผลการดำเนินงาน", 46),
    "quantity": ("จำนวนที่ได้ (ตัวเลข)", 17), "event_date": ("วันที่จัด (พ.ศ.)", 23), "obstacle": ("ปัญหา/อุปสรรค", 29),
    "suggestion": ("ข้อเสนอแนะ", 26), "next_step": ("ขั้นต่อไป", 26),
}  # fmt: skip
LAYOUT = Layout(
    (("ลำดับ", 13), ("ข้อ", 14), ("กิจกรรม", 52), ("เป้าหมาย", 22)),
    tuple(Open(field, *_OPEN[field.name]) for field in FIELDS),
    "รหัสกิจกรรม",
)
_HELP = (
    "วิธีกรอก: พิมพ์ได้เฉพาะช่องสีอ่อน สถานะเลือกจากรายการ จำนวนพิมพ์เป็นตัวเลขอย่างเดียว วันที่พิมพ์อย่าง 10 ก.พ. 2570 หรือ 10/2/2570",
    "ถ้าเลือก “ไม่ได้ดำเนินการ” โปรดบอกเหตุผล ไม่ต้องเพิ่ม ลบ หรือย้ายแถวและคอลัมน์ ช่องที่ไม่มีอะไรเพิ่มให้คงไว้ตามเดิม",
    "รูปถ่าย: วางบนแถวของกิจกรรมในแบบนี้ หรือส่งในโฟลเดอร์เดียวกับแบบ ชื่อไฟล์ขึ้นต้นด้วยเลขลำดับของแถว",
    "เช่น 3.jpg 3-1.jpg “๓ ประชุม.jpg” หรือใส่รูปในโฟลเดอร์ชื่อเลขลำดับ ถ้าหลายฝ่ายส่งรวมกัน ให้แยกรูปไว้ในโฟลเดอร์ชื่อฝ่าย",
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
    rows = (
        Line(one.activity, (number, one.codes, one.text, one.target), one.values)
        for number, one in enumerate(form.lines, 1)
    )
    nothing = f"เดือนนี้{form.section}ไม่มีกิจกรรมที่ถึงกำหนดติดตาม จึงไม่ต้องกรอกหรือส่งคืน"
    content = (*lines, *helped, parts.Gap(2), table(LAYOUT, rows, nothing))
    sheet = Sheet("แบบติดตาม", content, landscape=True, protected=True, fixed=len(LAYOUT.fixed))
    return parts.Book(f"{TITLE} {when} {form.section}", form.office, (sheet, seal.sheet(section_seal.write(form))))
