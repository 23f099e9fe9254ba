"""A register in the real window: pasted, scored, linked, watched for two quarters, printed, undone to nothing and redone."""

import datetime as dt
from itertools import takewhile

import pytest
from documents.month_forms import texts as pages_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from ui.conftest import CONTROL, SHIFT, key, press, to_front, write
from ui.risks_help import YEAR, cells, emptied, listed, mark, open_tab, taking
from ui.test_a_month import drop, photo

from ita_desktop.domain.report import Heading, RiskRound
from ita_desktop.domain.risk import Quality, Tone
from ita_desktop.services.finding import Place
from ita_desktop.ui.dialogs.paper_options import PaperOptions
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import tr

HEADINGS = (
    "ลำดับ", "ฝ่าย", "ด้าน", "กระบวนงาน", "ขั้นตอนการดำเนินงาน", "ประเด็น/เหตุการณ์ความเสี่ยง", "สาเหตุ", "ผลกระทบ",
    "มาตรการป้องกันการทุจริต", "ผู้รับผิดชอบ",
)  # fmt: skip
PERMIT, POWER = "พิจารณาอนุมัติ อนุญาต", "ใช้อำนาจและตำแหน่งหน้าที่"
MONEY, STAFF = "ใช้จ่ายงบประมาณและบริหารทรัพยากรภาครัฐ", "บริหารงานบุคคล"
TABLE = (
    ("ปกครอง", PERMIT, "จดทะเบียนพาณิชย์", "รับคำขอ", "เรียกรับของขวัญแลกกับการลัดคิวจดทะเบียน", "คิวยาวและตรวจคนเดียว",
     "ผู้ขอรายอื่นเสียสิทธิ", "แจกบัตรคิวจากเครื่องและติดกล้องที่เคาน์เตอร์", "ฝ่ายปกครอง"),
    ("ทะเบียน", PERMIT, "รับแจ้งย้ายเข้า", "ตรวจเอกสาร", "รับย้ายเข้าทั้งที่เอกสารไม่ครบเพื่อช่วยคนรู้จัก", "ไม่มีผู้สอบทาน",
     "ทะเบียนบ้านไม่ตรงความจริง", "สุ่มสอบทานวันละห้าราย", "ฝ่ายทะเบียน"),
    ("โยธา", POWER, "ตรวจอาคาร", "ออกตรวจ", "ใช้เวลาตรวจอาคารไปทำธุระส่วนตัว", "ไม่มีหลักฐานตำแหน่ง",
     "อาคารอาจไม่ปลอดภัย", "ส่งภาพถ่ายพร้อมพิกัดทุกจุดตรวจ", "ฝ่ายโยธา"),
    ("สิ่งแวดล้อมและสุขาภิบาล", PERMIT, "อนุญาตร้านอาหาร", "ตรวจสถานที่", "รับค่าอำนวยความสะดวกก่อนออกใบอนุญาต",
     "ผู้ขอไม่รู้ว่าคำขออยู่ที่ใด", "มีเรื่องร้องเรียน", "ตรวจสถานที่อย่างน้อยสองคนและแจ้งสถานะทางข้อความ", "ฝ่ายสิ่งแวดล้อมและสุขาภิบาล"),
    ("รักษาความสะอาดและสวนสาธารณะ", MONEY, "ค่าอาหารนอกเวลา", "รับรองเวลา", "เบิกค่าอาหารในวันที่ไม่ได้มาทำงาน",
     "ลงชื่อแทนกันได้", "เสียงบประมาณเปล่า", "สแกนใบหน้าเข้าและออกงาน", "ฝ่ายรักษาความสะอาดและสวนสาธารณะ"),
    ("การศึกษา", STAFF, "คัดเลือกครูสอนภาษา", "ให้คะแนน", "ให้คะแนนช่วยผู้สมัครที่เป็นญาติ", "เกณฑ์ไม่เปิดเผย",
     '"นักเรียนเสียโอกาส\nผู้สมัครร้องเรียน"', "เปิดเผยเกณฑ์และให้กรรมการแจ้งส่วนได้เสีย", "ฝ่ายการศึกษา"),
    ("รายได้", MONEY, "รับชำระภาษี", "ออกใบเสร็จ", "รับเงินสดแล้วไม่ออกใบเสร็จ", "คนรับเงินเป็นคนลงบัญชี",
     "รายได้สูญหาย", "แยกคนรับเงินกับคนลงบัญชี", "ฝ่ายรายได้"),
    ("เทศกิจ", POWER, "เปรียบเทียบปรับ", "ปรับ", "ลดค่าปรับแลกกับเงินส่วนตัว", "ทำงานนอกสถานที่ตามลำพัง",
     "ประชาชนไม่เชื่อถือ", "ใช้เครื่องออกใบสั่งที่บันทึกเวลา", "ฝ่ายเทศกิจ"),
    ("การคลัง", MONEY, "ใช้รถราชการ", "ขอใช้รถ", "นำรถราชการไปใช้ในวันหยุดของครอบครัว", "ไม่ตรวจเลขไมล์",
     "สิ้นเปลืองน้ำมัน", "จดเลขไมล์ก่อนและหลังทุกครั้ง", "ฝ่ายการคลัง"),
)  # fmt: skip
SCORES = (
    (4, 3, 2, 3), (2, 3, 1, 3), (5, 4, 3, 3), (4, 4, 2, 3), (3, 3, 2, 2), (2, 4, 1, 4), (1, 5, 1, 3), (4, 2, 2, 2),
    (3, 1, 2, 1),
)  # fmt: skip
"""Likelihood and impact before and after."""
ALBUM = "https://www.example.go.th/album/12"


@pytest.fixture
def tab(make_window, sample_path):
    """The tab of risks over a year without any; the second quarter runs."""
    window = make_window(emptied(sample_path))
    window.session.risk_watches.today = lambda: dt.date(2027, 2, 20)
    return open_tab(window)


def test_nine_risks_from_paste_to_both_reports_and_back_to_nothing(tab, person, qtbot, tmp_path, monkeypatch):
    session = tab.desk.session
    assert listed(tab) == []
    paste(tab, person, qtbot)
    tab._beside.fill()
    qtbot.waitUntil(tab.panel.isVisible)
    score(tab)
    drag_on_the_matrix(tab)
    link(tab, person)
    two_quarters(tab)
    prove(tab, qtbot, photo(tmp_path / "counter.jpg", 90))
    word_the_report(tab, person)
    for layout in ("a", "b"):
        check_assessment(print_paper(tab, person, qtbot, tmp_path, monkeypatch, "risks", layout), layout)
    check_monitoring(print_paper(tab, person, qtbot, tmp_path, monkeypatch, "risks-monitoring", period="q2"))
    check_report(print_paper(tab, person, qtbot, tmp_path, monkeypatch, "risks-half-year"))
    whole = everything(tab)
    undone = undo_all(tab)
    assert listed(tab) == [] and session.risk_watches.watches(YEAR) == []
    redo(tab, undone)
    assert everything(tab) == whole


def everything(tab):
    """All that was written, as it is kept."""
    session = tab.desk.session
    watches = [one._replace(id=0, revision=0) for one in session.risk_watches.watches(YEAR)]
    return listed(tab), watches, session.evidence.of_risks(YEAR), session.reports.texts(YEAR, RiskRound.SIX)


# --- the register -------------------------------------------------------------------------------------------


def paste(tab, person, qtbot):
    """A table as Excel and Word put it on the clipboard comes in by the button of the empty tab."""
    rows = (HEADINGS, *((str(n), *cells_) for n, cells_ in enumerate(TABLE, 1)))
    QGuiApplication.clipboard().setText("\r\n".join("\t".join(row) for row in rows) + "\r\n")
    person.will(taking(qtbot))
    press(tab, tr("Paste"))
    found = listed(tab)
    assert [(one.event, one.area, one.process) for one in found] == [(row[4], row[1], row[2]) for row in TABLE]
    assert [one.section.removeprefix("ฝ่าย") for one in found] == [row[0] for row in TABLE]
    assert [one.remedies[0].owner for one in found] == [row[8] for row in TABLE]
    assert "ผู้สมัครร้องเรียน" in found[5].effect


def give(fields, name, place):
    """Choose by the key of a digit."""
    editor = fields[name].editor
    editor.setFocus()
    key(editor, Qt.Key(ord(str(place))))


def score(tab):
    """Every risk by the 5 × 5 matrix, and all at once by the other tables."""
    for number, scores in enumerate(SCORES, 1):
        mark(tab, number)
        names = ("likelihood", "impact", "likelihood_after", "impact_after")
        for name, one in zip(names, scores, strict=True):
            give(tab.panel.form.scores.fields, name, one)
    mark(tab, *range(1, 10))
    for name, place in (("light", 3), ("necessity", 3), ("severity", 2), ("quality", 2)):
        give(tab.panel.form.others.fields, name, place)
    assert [(one.likelihood, one.impact, one.likelihood_after, one.impact_after) for one in listed(tab)] == [*SCORES]
    assert {(one.light, one.necessity, one.severity, one.quality) for one in listed(tab)} == {
        (Tone.ORANGE, 3, 2, Quality.FAIR)
    }
    assert [cells(tab, number)[2].lead for number in (1, 3, 9)] == ["12", "20", "3"]


def drag_on_the_matrix(tab):
    """The last risk is the only one on its field, and is carried to another by the mouse."""
    mark(tab, 9)
    grid = tab._matrix.grid
    start, end = (grid.layout_now().circle(spot).center().toPoint() for spot in ((3, 1), (3, 2)))
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(0, -12), end + QPoint(2, 2), end):
        QTest.mouseMove(grid, place)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end)
    assert (listed(tab)[8].likelihood, listed(tab)[8].impact) == (3, 2)
    assert cells(tab, 9)[2].lead == "6"


def link(tab, person):
    """Two lines of the plan of tab 2 become measures against the fourth risk."""

    def choose(dialog):
        key(dialog.view, Qt.Key.Key_Down, SHIFT)
        press(dialog, dialog.take.text())

    mark(tab, 4)
    person.will(choose)
    remedies = tab.panel.form.remedies
    press(remedies, remedies.tr("Link to the plan"))
    to_front(tab.window())
    assert [one.linked for one in listed(tab)[3].remedies] == [False, True, True]


# --- two quarters -------------------------------------------------------------------------------------------


def two_quarters(tab):
    """Nothing happened in the first; in the second it did twice, and once it could not be put right."""
    mark(tab, *range(1, 10))
    tab.panel.form.watch.look_at("q1")
    tab.list.setFocus()
    press(tab.panel.form.watch, tab.panel.form.watch.tr("It did not happen"))
    mark(tab, 1, 2, 5, 6, 7, 8, 9)
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_0)
    happened(tab, 4, "2", 1, "queue was long", "one more counter")
    happened(tab, 3, "1", 2, "no signal on site", "offline forms")
    watch = tab.panel.form.watch
    for name, text in (("done", "checked the photographs"), ("extra", "two inspectors each time")):
        write(watch.fields[name].editor, text)
    key(watch.fields["extra"].editor, Qt.Key.Key_Tab)
    states = [cells(tab, number)[4].state for number in (1, 4, 3)]
    assert states == [State.GOOD, State.WATCH, State.BAD]
    assert tab._count_filters()["untold"] == 0


def happened(tab, number, times, in_time, problem, suggestion):
    """Tell of one risk in the second quarter."""
    mark(tab, number)
    watch = tab.panel.form.watch
    watch.look_at("q2")
    write(watch.occurred.editor, times)
    key(watch.occurred.editor, Qt.Key.Key_Return)
    watch.fixed.editor.setFocus()
    key(watch.fixed.editor, Qt.Key(ord(str(in_time))))
    for name, text in (("problem", problem), ("suggestion", suggestion)):
        write(watch.fields[name].editor, text)
    key(watch.fields["suggestion"].editor, Qt.Key.Key_Tab)


def prove(tab, qtbot, picture):
    """A photo is dropped on the second quarter of the third risk, and a link is pasted beside it."""
    strip = tab.panel.form.watch.evidence
    drop(strip.list, picture)
    qtbot.waitUntil(lambda: not tab.desk.tasks.busy() and len(strip.pieces()) == 1, timeout=20_000)
    QGuiApplication.clipboard().setText(ALBUM)
    strip.list.setFocus()
    key(strip.list, Qt.Key.Key_V, CONTROL)
    assert len(strip.pieces()) == 2


# --- the reports --------------------------------------------------------------------------------------------


def word_the_report(tab, person):
    """Problems are taken from the quarters, suggestions written, and the check has less to say."""

    def write_words(dialog):
        before = {gap.code for gap in dialog._gaps.values()}
        press(dialog, dialog.headings[Heading.PROBLEMS].take.accessibleName())
        editor = dialog.headings[Heading.SUGGESTIONS].field.editor
        editor.setFocus()
        QTest.keyClicks(editor, "buy a second camera")
        key(editor, Qt.Key.Key_Tab)
        after = {gap.code for gap in dialog._gaps.values()}
        assert before - after == {"problems_draft", "suggestions_draft"}
        assert "risk_sections_missing" in after
        dialog.accept()

    person.will(write_words)
    tab.window().go(Place("report-texts", "risks-half-year", YEAR))
    to_front(tab.window())


def print_paper(tab, person, qtbot, folder, monkeypatch, paper, layout="", period=""):
    """A paper as PDF out of its preview, by the tables and of the period chosen there; says what its pages say."""
    target = folder / f"{paper}{layout}.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))

    def save(dialog):
        qtbot.waitUntil(dialog.print_button.isEnabled, timeout=30_000)
        options = dialog.findChild(PaperOptions)
        choose(options.layouts, layout)
        if period:
            choose(options.offers[-1], period)
        qtbot.waitUntil(dialog.print_button.isEnabled, timeout=30_000)
        key(dialog.pages, Qt.Key.Key_S, CONTROL)
        dialog.reject()

    person.will(save)
    if paper == "risks":
        tab.list.setFocus()
        key(tab.window(), Qt.Key.Key_P, CONTROL)
    else:
        tab.window().go(Place("paper", paper, YEAR))
    to_front(tab.window())
    return squeezed("".join(pages_of(target)))


def choose(box, data):
    """Go down to a line of a box."""
    box.setFocus()
    for _ in range(box.findData(data)):
        key(box, Qt.Key.Key_Down)


def squeezed(text):
    return "".join(text.split()).replace("ำ", "ํา").translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789"))


def has(said, *wanted):
    missing = [one for one in wanted if squeezed(one) not in said]
    assert not missing, missing


def check_assessment(said, layout):
    """Event, level, measures and who does them, the areas, the year; the tables of its family."""
    has(said, "2570", PERMIT, POWER, MONEY, STAFF)
    for section, _, process, _, event, *_, measure, _ in TABLE:
        has(said, section, event, measure, *([process] if layout == "b" else []))
    if layout == "a":
        has(said, *(f"ตารางที่ {number}" for number in ("1", "2", "3", "3.1", "3.2", "4", "5")), "ค่อนข้าง")
    else:
        has(said, "โอกาส", "ผลกระทบ", "สูงมาก", "ปานกลาง", "ผู้รับผิดชอบ")


def check_report(said):
    """What was told of the quarters, in three colours, under headings that are never empty; how it stands after."""
    has(said, "2570", "ปัญหา", "ข้อเสนอแนะ", "queue was long", "no signal on site", "buy a second camera")
    has(said, "checked the photographs", "เขียว", "เหลือง", "แดง", *(row[4] for row in TABLE))
    assert squeezed("ยังไม่รายงานผล") not in said
    has(said, "ไม่เกิดเหตุ", "เกิดเหตุ 2 ครั้ง", ALBUM, "ภาคผนวก ภาพหลักฐาน", "11 ก.พ. 2570")


def check_monitoring(said):
    """Tables 6 to 9 with what is to be done more where it was red."""
    has(said, *(f"ตารางที่ {number}" for number in ("6", "7.1", "7.2", "7.3", "8", "9")))
    has(said, "ไตรมาส 2", "two inspectors each time", "เขียว", "เหลือง", "แดง")


# --- back and forth -----------------------------------------------------------------------------------------


def press_step(tab, letter):
    to_front(tab.window())
    tab.window().workspace.header.tabs.setFocus()
    key(QApplication.focusWidget(), letter, CONTROL)


def undo_all(tab):
    """Take every step back until the register is as empty as it was; says how many there were."""
    steps = 0
    for _ in takewhile(lambda _: listed(tab), range(200)):
        press_step(tab, Qt.Key.Key_Z)
        steps += 1
    return steps


def redo(tab, steps):
    for _ in range(steps):
        press_step(tab, Qt.Key.Key_Y)
