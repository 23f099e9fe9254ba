"""The risk form of one ฝ่าย as a workbook: filled in where it is open, with the criteria beside it, and read again."""

from __future__ import annotations

from pathlib import Path

from ita_desktop.documents import risk_form_seal
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.sheets import kit, parts, seal
from ita_desktop.documents.sheets.form_table import Layout, Line, Open, table
from ita_desktop.documents.sheets.parts import Across, Sheet
from ita_desktop.documents.sheets.risk_criteria import criteria_sheet
from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.risk_form import TITLES, RiskForm, fields
from ita_desktop.domain.risk_method import Method

TITLE = "แบบประเมินและติดตามความเสี่ยงการทุจริต"
_WIDTHS = {"event": 55, "measures": 55, "cause": 38, "effect": 38, "controls": 42, "done": 42, "result": 42}
_USUAL_WIDTH = 27
_HELP = (
    "วิธีกรอก: พิมพ์ได้เฉพาะช่องสีอ่อน คะแนนเลือกจากรายการตามแผ่นงาน “เกณฑ์” วันที่พิมพ์อย่าง 31 มี.ค. 2570",
    "ความเสี่ยงเรื่องใหม่ให้กรอกในแถวว่างท้ายตาราง ช่องที่ไม่มีอะไรเพิ่มให้คงไว้ตามเดิม ไม่ต้องเพิ่ม ลบ หรือย้ายแถวและคอลัมน์",
)


def layout(method: Method) -> Layout:
    """The columns of a form, which depend on how the year scores its risks."""
    opened = tuple(Open(one, TITLES[one.name], _WIDTHS.get(one.name, _USUAL_WIDTH)) for one in fields(method))
    return Layout((("ที่", 12), ("ระดับ", 24)), opened, "รหัสความเสี่ยง")


def write(target: Path, form: RiskForm) -> Made:
    """Make the workbook of a form."""
    return kit.write(target, book(form))


def book(form: RiskForm) -> parts.Book:
    """The workbook as it is described."""
    whose = f"{form.section} {form.office} ปีงบประมาณ {form.year}"
    due = f" โปรดส่งคืนภายในวันที่ {thai_date(form.due_on)}" if form.due_on else ""
    again = f" (ส่งครั้งที่ {form.revision})" if form.revision > 1 else ""
    middle = parts.PROSE._replace(across=Across.CENTRE)
    heads = (parts.Line(f"{TITLE} {form.when}", parts.TITLE), parts.Line(f"{whose}{again}{due}", middle))
    helped = (parts.Line(text, parts.NOTE) for text in _HELP)
    shape = layout(form.method)
    rows = (Line(one.uid, (one.number, one.level), one.values) for one in form.lines)
    content: tuple[parts.Block, ...] = (*heads, *helped, parts.Gap(2), table(shape, rows, ""))
    sheet = Sheet("แบบความเสี่ยง", content, landscape=True, protected=True, fixed=len(shape.fixed) + 1)
    sheets = (sheet, criteria_sheet(form.method), seal.sheet(risk_form_seal.write(form)))
    return parts.Book(f"{TITLE} {form.when} {form.section}", form.office, sheets)
