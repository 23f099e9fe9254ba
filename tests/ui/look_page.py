"""Every widget in every state on one page, light and dark: python3 dev.py look."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.ui import speech
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import THEMES, State
from ita_desktop.ui.look.measures import SEMIBOLD
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.fields import CheckField, ChoiceField, DateField, LongField, NumberField, TextField
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.find_combo import FindCombo
from ita_desktop.ui.widgets.notices import EmptyState, Toast, TroubleBar, Way
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import CENTRE, RIGHT, Cell, Column, Edit, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.tool_row import ToolRow

WORDS = {
    State.GOOD: "แล้วเสร็จ", State.UNDER_WAY: "กำลังดำเนินการ", State.WATCH: "เฝ้าระวัง", State.LATE: "เกินกำหนด",
    State.BAD: "ไม่ได้ดำเนินการ", State.WEAK: "จุดอ่อน", State.NOT_YET: "ยังไม่เริ่ม",
}  # fmt: skip


@dataclass
class Line:
    code: str
    title: str
    score: str
    state: State | None
    second: str = ""


LINES: dict[str, Line] = {
    "2": Line("2", "การใช้งบประมาณ", "87.92", None),
    "I8": Line("I8", "รับรู้งบประมาณและแผนการใช้จ่าย", "78.40", State.WEAK, "ต้องปรับปรุง · 3 มาตรการ · ฝ่ายการคลัง"),
    "I9": Line("I9", "จัดซื้อจัดจ้างและตรวจรับพัสดุ", "91.47", State.WATCH, "ผ่านดี · 2 มาตรการ · ฝ่ายการคลัง"),
    "I11": Line(
        "I11", "ผู้รับผิดชอบตรวจสอบการใช้จ่ายงบประมาณที่ชัดเจนของสำนักงานเขต", "83.92", State.WEAK, "ต้องปรับปรุง · ไม่มีมาตรการ"
    ),
    "3": Line("3", "การใช้อำนาจ", "92.28", None),
}


class Lines:
    def keys(self, parent):
        return {None: ["2", "3"], "2": ["I8", "I9", "I11"]}.get(parent, [])

    def row(self, key):
        return LINES[key]

    def is_group(self, key):
        return key.isdigit()


def keep_score(line: Line, typed: str) -> None:
    if not typed.replace(".", "").isdigit():
        raise Problem("score_unreadable", text=typed)
    line.score = typed


COLUMNS = [
    Column("แบบวัด · ตัวชี้วัด · ข้อ", lambda r: Cell(r.title, r.second, lead=r.code)),
    Column(
        "ปี 2569",
        lambda r: Cell(r.score, weight=SEMIBOLD),
        90,
        RIGHT,
        Edit(lambda r: r.score, keep_score, possible=lambda r: r.state is not None),
    ),
    Column("ระดับ", lambda r: Cell(WORDS[r.state], state=r.state) if r.state else "ผ่านดี", 150),
    Column("มาตรการ", lambda r: "3" if r.state else "–", 90, CENTRE),
]


def _small_parts() -> list[QLayout]:
    """Chips and buttons."""
    states = row(*(Chip(words, state) for state, words in WORDS.items()), None)
    off, off_primary = button("ปิดใช้อยู่"), button("ปิดใช้อยู่", role="primary")
    for one in (off, off_primary):
        one.setEnabled(False)
    buttons = row(
        button("มาตรการใหม่", role="primary", icon="plus"), button("พิมพ์แบบ", icon="file-text"),
        button("เพิ่มกิจกรรม", role="link", icon="plus"), button("", role="icon", icon="trash-2", name="ลบ"), off,
        off_primary, None,
    )  # fmt: skip
    total = Chip("ผ่านดี", State.GOOD)
    totals = row(label("93.32", "total"), total, label("ผล ITA ปี 2569 · ชุดข้อคำถาม กทม. 2566", "small"), None)
    return [totals, states, buttons]


def _list() -> QWidget:
    """Filters over a tree with a selected row."""
    kinds = [
        Filter("all", "ทั้งหมด", 46),
        Filter("todo", "ต้องทำ", 18),
        Filter("late", "เกินกำหนด", 3, State.LATE),
        Filter("done", "แล้วเสร็จ", 28, State.GOOD),
    ]
    view = RowsView(RowsModel(COLUMNS, Lines()), "ตัวชี้วัดและข้อ", tree=True, two_lines=True)
    view.expandAll()
    view.select("I8", 0)
    view.setMinimumHeight(measures.px(290))
    tools = ToolRow(FilterBar(kinds, "กรองรายการ"), None, button("พิมพ์แบบ", icon="file-text"), margins=(10, 8, 10, 8))
    return panel(column(tools, line(), view, spacing=0, margins=(1, 1, 1, 1)))


def _fields() -> QLayout:
    """Every kind of form field, one of them refused."""
    find = FindCombo([(1, "ดุสิต"), (2, "ดินแดง"), (3, "ดอนเมือง")])
    find.setAccessibleName("เขต")
    find.choose(1)
    wrong = TextField("ผลทางการ", "101", lambda typed: None)
    wrong.complain(Problem("score_unreadable", text="101"))
    status = ChoiceField("สถานะ", [("a", "กำลังดำเนินการ"), ("b", "แล้วเสร็จ")], "b")
    result = "ชี้แจงแผนการใช้จ่ายงบประมาณปี 2570 ต่อข้าราชการและลูกจ้าง 128 คน จาก 10 ฝ่าย แจกเอกสารสรุปรายไตรมาส"
    return column(
        row(TextField("ชื่อเรื่อง", "ประชุมชี้แจงแผนการใช้จ่ายงบประมาณ", hint="บันทึกเองเมื่อออกจากช่อง"), status),
        row(
            DateField("วันที่จัดกิจกรรม", dt.date(2027, 2, 12), lambda day: None),
            NumberField("ทำได้", Decimal(1), lambda n: None, unit="ครั้ง"), wrong,
        ),
        LongField("ผลการดำเนินงาน", result),
        row(
            CheckField("คิวอาร์และรหัสประจำหน้า", True, lambda on: None),
            CheckField("แทรกรูปหลักฐานท้ายแบบ", False, lambda on: None), find, None,
        ),
    )  # fmt: skip


def _detail() -> QWidget:
    """A panel with heading, chips, running text and a form."""
    question = "ท่านรับรู้เกี่ยวกับงบประมาณที่ได้รับการจัดสรรและแผนการใช้จ่ายงบประมาณของสำนักงานเขตที่ท่านปฏิบัติงาน มากน้อยระดับใด"
    heading = ShortLabel("รับรู้งบประมาณและแผนการใช้จ่ายของสำนักงานเขต", "panel-title")
    facts = row(
        Chip("I8", accent=True), Chip("ฝ่ายการคลัง"), Chip("ทุกเดือน ธ.ค. 69 – พ.ค. 70", icon="calendar-days"), None
    )
    head = row(label("I8", "panel-title"), heading, button("", role="icon", icon="copy", name="ทำสำเนา"))
    return panel(column(head, facts, Text(question), _fields(), None, spacing=10, margins=(16, 12, 16, 12)))


def _empty() -> QWidget:
    """An empty state with two ways on."""
    carry = "34 มาตรการ จับคู่กับข้อของปีนี้ได้ 61 จาก 70 ข้อ ถ้อยคำและผู้รับผิดชอบมาด้วย ผลและหลักฐานไม่มา"
    take = "Word, Excel หรือตารางที่คัดลอกมา โปรแกรมแยกแถวให้ และให้ตรวจทีละแถวก่อนรับ"
    ways = [
        Way("ยกมาจากปี 2569", carry, "ยกมาและตรวจ", lambda: None, "rotate-ccw", advised=True),
        Way("นำเข้าจากไฟล์เดิม", take, "เลือกไฟล์", lambda: None, "file-input"),
    ]
    words = "ผลปี 2569 มีจุดอ่อน 9 ข้อที่ต้องมีมาตรการ เริ่มได้สองทาง ทุกทางเลิกทำได้"
    return panel(column(EmptyState("ปี 2570 ยังไม่มีแผนมาตรการ", words, ways)))


def make_page() -> QWidget:
    """The whole page in the look that holds now."""
    trouble = TroubleBar()
    trouble.say("สำรองข้อมูลไม่สำเร็จ เพราะไม่พบไดรฟ์ E: ไฟล์งานยังบันทึกตามปกติ", [("เลือกที่ใหม่", lambda: None)])
    page = QWidget()
    page.setProperty("role", "canvas")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    split = Split(_list(), _detail(), 0.5)
    page.setLayout(column(trouble, *_small_parts(), split, _empty(), spacing=10, margins=(10, 10, 10, 10)))
    toast = Toast(page)
    toast.say("ย้ายกิจกรรม 1 รายการไปมาตรการ I8 แล้ว", "เลิกทำ", lambda: None, QKeySequence("Ctrl+Z"))
    toast._timer.stop()
    return page


def main() -> None:
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    measures.load_fonts()
    speech.use(application, "th")
    measures.use(
        THEMES[sys.argv[1] if len(sys.argv) > 1 else "light"], float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    )
    measures.dress(application)
    page = make_page()
    window = scrolling(page)
    window.resize(1366, 900)
    window.show()
    if len(sys.argv) > 3:
        page.resize(1366, page.sizeHint().height())
        application.processEvents()
        page.grab().save(sys.argv[3])
    else:
        application.exec()


if __name__ == "__main__":
    main()
