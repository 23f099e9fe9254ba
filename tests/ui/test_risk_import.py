"""Importing risks by hand: files are read, a cell is mended, lines are ticked, and one step takes them."""

import pytest
from documents.risk_files import FAMILY_A, FAMILY_B, write
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from ui.conftest import key, press, type_thai

from ita_desktop.domain.risk import Risk
from ita_desktop.services.finding import Place
from ita_desktop.services.risk_imports import Verdict
from ita_desktop.ui.dialogs.risk_import import RiskImportDialog

YEAR = 2570


@pytest.fixture
def dialog(desk, in_front):
    made = in_front(RiskImportDialog(None, desk, YEAR))
    yield made
    made.reject()


@pytest.fixture
def told(dialog, qtbot, tmp_path):
    """The dialog over the tables of two files."""
    dialog.read([write(tmp_path / "ก.docx", FAMILY_A), write(tmp_path / "ข.xlsx", ["ทะเบียน", FAMILY_B])])
    qtbot.waitUntil(lambda: dialog.found is not None and not dialog.acts.busy)
    return dialog


def events(desk):
    return [risk.event for risk in desk.session.risks.listed(YEAR)]


def test_everything_that_is_new_is_ticked_and_taken_in_one_step(told, desk, qtbot):
    before = events(desk)
    assert told.take.isEnabled()
    told.take.click()
    qtbot.waitUntil(lambda: not told.isVisible())
    assert events(desk) == [*before, *(line.becomes.event for line in told.found.lines)]
    desk.session.past.undo()
    assert events(desk) == before


def test_space_leaves_a_line_out_and_f2_mends_the_marked_one(told, desk, qtbot):
    told.rows.select(0, 1)
    key(told.rows, Qt.Key.Key_Space)
    told.rows.select(1, 1)
    key(told.rows, Qt.Key.Key_F2)
    editor = told.page.fields["event"].editor
    assert editor.hasFocus()
    key(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_thai(editor, "ใช้รถหลวงไปธุระส่วนตัว")
    told.take.setFocus()
    assert told.found.lines[1].becomes.event == "ใช้รถหลวงไปธุระส่วนตัว"
    told.take.click()
    qtbot.waitUntil(lambda: not told.isVisible())
    assert events(desk)[-3:] == ["ใช้รถหลวงไปธุระส่วนตัว", "เรียกรับเงินเพื่อลัดคิว", "ไม่ออกใบเสร็จให้ผู้เสียค่าปรับ"]


def test_a_cell_that_cant_be_read_is_said_at_its_place(told):
    told.rows.select(2, 1)
    due = told.page.fields["remedies.0.due_on"]
    due.editor.setFocus()
    due.editor.setText("เร็ว ๆ นี้")
    assert not due.commit()
    assert due.is_wrong()
    key(due.editor, Qt.Key.Key_Escape)
    assert not due.is_wrong()


def test_a_risk_like_another_waits_until_a_person_says_what_it_is(dialog, desk, qtbot, tmp_path):
    known = Risk("ฝ่ายโยธา", event="เรียกรับเงินจากผู้ขออนุญาตก่อสร้างเพื่อเร่งเรื่อง")
    desk.session.risks.add(YEAR, known)
    rows = [["ฝ่าย", "เหตุการณ์ความเสี่ยง", "สาเหตุ"], [known.section, f"เจ้าหน้าที่{known.event[:-6]}", "ใหม่"]]
    dialog.read([write(tmp_path / "ก.docx", [rows])])
    qtbot.waitUntil(lambda: dialog.found is not None and not dialog.acts.busy)
    assert not dialog.take.isEnabled()
    qtbot.waitUntil(lambda: dialog.page.alone.isVisibleTo(dialog))
    dialog.page.alone.click()
    assert dialog.found.lines[0].verdict is Verdict.NEW
    assert dialog.take.isEnabled()


def test_a_table_is_dropped_or_pasted(dialog, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "ก.docx", FAMILY_A)))])
    action, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(10, 10), action, data, buttons, none))
    qtbot.waitUntil(lambda: dialog.found is not None and not dialog.acts.busy)
    assert len(dialog.found.lines) == 2
    press(dialog, dialog._again.text())
    QGuiApplication.clipboard().setText("เหตุการณ์ความเสี่ยง\tโอกาส\tผลกระทบ\nรับเงินก่อนออกตรวจ\t3\t4")
    dialog.paste()
    qtbot.waitUntil(lambda: len(dialog.found.lines) == 1 and not dialog.acts.busy)
    assert dialog.found.lines[0].becomes.likelihood == 3


def test_a_file_without_risks_is_said_in_a_sentence(dialog, qtbot, tmp_path):
    dialog.read([write(tmp_path / "ก.docx", [[["ชื่อ", "ยอดเงิน"], ["ค่าน้ำ", "120"]]])])
    qtbot.waitUntil(lambda: dialog.trouble.isVisible())
    assert dialog.found is None


def test_what_was_copied_is_read_at_once(window, at_place, qtbot):
    QGuiApplication.clipboard().setText("เหตุการณ์ความเสี่ยง\tโอกาส\nรับเงินก่อนออกตรวจ\t3")
    read = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.found is not None and not dialog.acts.busy)
        read.append(dialog.found.lines[0].becomes.event)
        dialog.reject()

    at_place(Place("import-risks", "paste", YEAR), look)
    assert read == ["รับเงินก่อนออกตรวจ"]


def test_the_menu_opens_it(window, at_place):
    at_place(Place("import-risks", "", YEAR), lambda dialog: dialog.reject())
