"""The guide for importing a plan: read, look at every row beside its source, settle doubts, edit, take in one step."""

from pathlib import Path

import pytest
from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QRadioButton
from ui.conftest import key, press
from ui.plan_import_help import YEAR, cell, guides, in_doubt, measures, plan_in
from ui.test_keyboard import name, stops, walk
from ui.test_screens import look_at

from ita_desktop.domain.measures import Served
from ita_desktop.services.finding import Place
from ita_desktop.services.plan_imports import Kind
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs.plan_import import CHOOSE, CONFIRM, REVIEW, TABLES
from ita_desktop.ui.dialogs.plan_import_draft import Doubt, Group
from ita_desktop.ui.dialogs.plan_import_editors import Editor


@pytest.fixture
def plan_file(tmp_path) -> Path:
    return plan_in(tmp_path)


@pytest.fixture
def opened(make_window, office_path, in_front):
    return guides(make_window(office_path), in_front)


@pytest.fixture
def guide(opened, plan_file, qtbot, monkeypatch):
    """The guide after a file was chosen."""

    def read(path=plan_file, kind=Kind.PLAN):
        dialog = opened(kind)
        monkeypatch.setattr(messages, "choose_plan", lambda *_: path)
        press(dialog, dialog.tr("Choose a file"))
        qtbot.waitUntil(lambda: not dialog.acts.busy)
        return dialog

    return read


@pytest.fixture
def doubtful(opened, plan_file):
    """The guide over a plan of which some rows are not sure."""
    return lambda: in_doubt(opened(), plan_file)


def rows(dialog):
    view = dialog.review.rows
    return [view.model().index(n, 1).data() for n in range(view.model().rowCount())]


def take(dialog, qtbot):
    press(dialog, dialog._next.text())
    assert dialog.step == CONFIRM
    press(dialog, dialog._next.text())
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_word_plan_is_read_looked_at_and_taken_in_one_step(guide, opened, qtbot):
    dialog = guide()
    assert dialog.step == TABLES and dialog.tables.tables.model().rowCount() == 1
    assert len(dialog.draft.rows) == len(PLAN) and measures(dialog) == []
    press(dialog, dialog._next.text())
    assert dialog.step == REVIEW
    assert dialog.focusWidget() is dialog.review.rows
    assert dialog.draft.counts().adds == len(PLAN)
    take(dialog, qtbot)
    assert len(measures(dialog)) == len(PLAN)
    toast = opened.window.workspace.toast
    assert "สำรอง" in toast.text() and str(len(PLAN)) in toast.text()
    press(toast, "เลิกทำ")
    assert measures(dialog) == []


def test_cancel_leaves_nothing(guide):
    dialog = guide()
    step = dialog.desk.session.past.next_undo()
    press(dialog, dialog._next.text())
    key(dialog.review.rows, Qt.Key.Key_Return)
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and measures(dialog) == []
    assert dialog.desk.session.past.next_undo() == step


def test_the_same_plan_again_has_nothing_to_take(guide, qtbot):
    dialog = guide()
    press(dialog, dialog._next.text())
    take(dialog, qtbot)
    again = guide()
    press(again, again._next.text())
    assert again.draft.counts().same == len(PLAN) and again.draft.counts().taken == 0
    assert not again._next.isEnabled()


def test_what_differs_is_marked_and_the_old_can_be_kept(guide, qtbot):
    dialog = guide()
    press(dialog, dialog._next.text())
    take(dialog, qtbot)
    plans = dialog.desk.session.plans
    first = measures(dialog)[0]
    kept = f"{first.activities[0].text} และวันพุธ"
    plans.change_activities(YEAR, [first.activities[0].id], text=kept)
    plans.change(YEAR, [first.id], owners=())
    again = guide()
    press(again, again._next.text())
    assert again.draft.sizes()[Group.CHANGED] == 1
    choices = [one for one in again.review.findChildren(QRadioButton) if one.isVisible()]
    names = [one.accessibleName() for one in choices]
    assert any(name.startswith(("กิจกรรม 1", "Activity 1")) for name in names)
    QTest.mouseClick(choices[1], Qt.MouseButton.LeftButton)
    assert again.draft.rows[0].kept == {"activities.0.text"}
    take(again, qtbot)
    assert measures(again)[0].activities[0].text == kept and measures(again)[0].owners


def test_rows_that_are_not_sure_come_first_and_stay_out(doubtful, qtbot):
    dialog = doubtful()
    assert [row.number for row in dialog.draft.order[:5]] == [0, 6, 7, 8, 9]
    counts = dialog.draft.counts()
    assert (counts.adds, counts.unsure) == (len(PLAN) - 5, 5)
    take(dialog, qtbot)
    assert len(measures(dialog)) == len(PLAN) - 5


def test_enter_says_right_and_goes_on_and_del_leaves_out(doubtful):
    dialog = doubtful()
    view = dialog.review.rows
    key(view, Qt.Key.Key_Return)
    assert dialog.draft.rows[0].taken is True and view.current_key() == 6
    key(view, Qt.Key.Key_Delete)
    assert dialog.draft.rows[6].taken is False and view.current_key() == 7
    key(view, Qt.Key.Key_Space)
    assert dialog.draft.rows[7].taken is True
    key(view, Qt.Key.Key_Space)
    assert dialog.draft.rows[7].taken is False
    assert dialog.draft.counts().skipped == 2


def test_doubts_of_one_rule_are_agreed_to_together(doubtful):
    dialog = doubtful()
    press(dialog, dialog._back.text())
    page = dialog.tables
    assert page.rules.has("code_by_sequence") and page.rules.has("owner_guessed")
    page.rules.select("code_by_sequence", 0)
    key(page.rules, Qt.Key.Key_Return)
    assert not page.rules.has("code_by_sequence")
    assert [dialog.draft.rows[n].taken for n in (0, 6, 7, 8)] == [None, True, True, True]


def test_a_doubt_is_agreed_to_in_its_cell(doubtful):
    dialog = doubtful()
    owners = cell(dialog, "owners")
    press(owners, next(b.text() for b in owners.findChildren(QPushButton)))
    assert dialog.draft.rows[0].taken is True and cell(dialog, "owners").hasFocus()


def test_a_cell_is_edited_in_place(doubtful, qtbot):
    dialog = doubtful()
    text = cell(dialog, "activities.0.text")
    text.setFocus()
    key(text, Qt.Key.Key_F2)
    editor = text.findChild(Editor).inside
    assert editor.hasFocus()
    editor.textCursor().insertText("เปิดช่องบริการทุกวันเสาร์")
    editor.selectAll()
    editor.insertPlainText("เปิดช่องบริการทุกวันเสาร์")
    key(editor, Qt.Key.Key_Return)
    assert dialog.draft.rows[0].wanted.activities[0].text == "เปิดช่องบริการทุกวันเสาร์"
    assert cell(dialog, "activities.0.text").hasFocus()
    key(cell(dialog, "activities.0.text"), Qt.Key.Key_Return)
    assert dialog.draft.rows[0].taken is True
    take(dialog, qtbot)
    assert measures(dialog)[0].activities[0].text == "เปิดช่องบริการทุกวันเสาร์"


def test_months_that_can_not_be_read_stay_in_their_cell(doubtful):
    dialog = doubtful()
    months = cell(dialog, "activities.0.months")
    months.edit()
    editor = months.findChild(Editor).inside
    editor.selectAll()
    editor.insertPlainText("เดือนหน้า")
    key(editor, Qt.Key.Key_Return)
    assert months.is_wrong() and not dialog.review.may_leave()
    press(dialog, dialog._next.text())
    assert dialog.step == REVIEW
    key(editor, Qt.Key.Key_Escape)
    assert not months.is_wrong() and dialog.isVisible()


def test_a_row_without_an_item_is_given_one_by_typing(doubtful, qtbot):
    dialog = doubtful()
    dialog.review.rows.select(9, 1)
    dialog.review.rows.setFocus()
    key(dialog.review.rows, Qt.Key.Key_F2)
    editor = dialog.review.findChild(Editor)
    finder = editor.picker.finder.editor
    assert finder.hasFocus()
    QTest.keyClicks(finder, "I5")
    key(finder, Qt.Key.Key_Return)
    assert [item.code for item in dialog.draft.rows[9].wanted.items] == ["I5"]
    assert dialog.draft.rows[9].taken is True
    take(dialog, qtbot)
    assert any(Served("I5").code in [item.code for item in one.items] for one in measures(dialog))


def test_filters_show_their_rows(doubtful):
    dialog = doubtful()
    dialog.review.filters.choose(Group.LOOK)
    assert len(rows(dialog)) == 5
    key(dialog.review.rows, Qt.Key.Key_Return)
    assert len(rows(dialog)) == 4 and dialog.review.rows.current_key() == 6
    dialog.review.filters.choose(Group.SAME)
    assert rows(dialog) == [] and dialog.review.current() is None


def test_a_pasted_table_is_read(opened, qtbot):
    dialog = opened()
    head = "ตัวชี้วัด\tประเด็นที่ต้องเตรียมความพร้อม\tกิจกรรมที่จะดำเนินการ\tผู้รับผิดชอบ"
    QApplication.clipboard().setText(f"{head}\nI1 คำถาม\tรอคิวนาน\tเปิดช่องบริการเพิ่ม\tฝ่ายทะเบียน\n")
    key(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert dialog.step == TABLES and len(dialog.draft.rows) == 1


def test_a_copied_table_keeps_its_cells(opened, qtbot):
    dialog = opened()
    cells = "".join(f"<td><p>{text}</p></td>" for text in ("I1 คำถาม", "รอคิว", "เปิดช่องบริการ", "ฝ่ายทะเบียน"))
    heads = "".join(f"<th>{text}</th>" for text in ("ตัวชี้วัด", "ประเด็น", "กิจกรรม", "ผู้รับผิดชอบ"))
    data = QMimeData()
    data.setHtml(f"<html><body><table><tr>{heads}</tr><tr>{cells}</tr></table></body></html>")
    data.setText("I1 คำถาม")
    QApplication.clipboard().setMimeData(data)
    press(dialog, dialog.tr("Paste"))
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert dialog.step == TABLES and dialog.draft.rows[0].wanted.activities[0].text == "เปิดช่องบริการ"


def test_a_dropped_file_is_read(opened, plan_file, qtbot):
    dialog = opened()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan_file))])
    buttons, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, plain))
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert dialog.step == TABLES


def test_an_empty_clipboard_is_said(opened):
    dialog = opened()
    QApplication.clipboard().clear()
    press(dialog, dialog.tr("Paste"))
    assert dialog.trouble.text() and dialog.step == CHOOSE


def test_headings_that_nobody_knows_are_named_by_the_person(guide, tmp_path, qtbot):
    strange = tmp_path / "แปลก.txt"
    lines = ("เรื่อง\tทำอะไร\tใครทำ\tช่วง", "I1\tเปิดช่องบริการเพิ่ม\tทะเบียน\tธ.ค. 65", "I2\tอบรมใหม่\tปกครอง\tม.ค. 66")
    strange.write_text("\n".join(lines), encoding="utf-8")
    dialog = guide(strange)
    assert dialog.step == TABLES and dialog.trouble.text() and not dialog._next.isEnabled()
    columns = dialog.tables.columns
    for place, role in enumerate(("item", "activity", "owner")):
        columns.select(place, 1)
        key(columns, Qt.Key.Key_F2)
        combo = next(one for one in columns.findChildren(QComboBox) if one.isVisible())
        combo.setCurrentIndex(combo.findData(role))
        key(combo, Qt.Key.Key_Return)
    press(dialog, dialog.tables._again.text())
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert not dialog.trouble.text()
    assert [row.wanted.activities[0].text for row in dialog.draft.rows] == ["เปิดช่องบริการเพิ่ม", "อบรมใหม่"]


def test_a_broken_file_is_refused_with_a_sentence(guide, tmp_path):
    broken = tmp_path / "เสีย.docx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    dialog = guide(broken)
    assert dialog.step == CHOOSE and dialog.trouble.text()


def test_a_report_brings_results(guide, tmp_path, qtbot):
    sheet = Sheet(Layout.KHLONG_SAM_WA.value, plan_rows(PLAN, Layout.KHLONG_SAM_WA), TITLES)
    dialog = guide(write(tmp_path / "รายงาน.docx", sheet), Kind.REPORT)
    press(dialog, dialog._next.text())
    take(dialog, qtbot)
    assert any(one.results for one in measures(dialog))


@pytest.mark.parametrize("step", [CHOOSE, TABLES, REVIEW, CONFIRM])
def test_every_step_is_reached_by_keyboard_and_nothing_is_cut(doubtful, opened, step):
    dialog = doubtful() if step else opened()
    if step:
        dialog._go_to(step) if step != CONFIRM else dialog.go_on()
    reached = walk(dialog)
    assert not [widget for widget in reached if not name(widget)]
    missed = stops(dialog) - set(reached)
    assert not missed, [(type(w).__name__, name(w)) for w in missed]
    look_at(dialog, f"plan-import-{step}")


@pytest.mark.parametrize("kind", ["import-plan", "import-report"])
def test_the_way_there(opened, person, kind):
    person.will(lambda dialog: dialog.reject())
    opened.window.go(Place(kind, "", YEAR))
    assert str(YEAR) in person.read[0]


def test_what_concerns_the_whole_row_can_be_agreed_to(doubtful):
    dialog = doubtful()
    marked = dialog.draft.rows[0]
    marked.doubts = (Doubt("nowhere", "row_of_same_item", {"code": "I1"}, ""),)
    marked.settled.clear()
    dialog.review.show_rows(0)
    whole = cell(dialog, "")
    press(whole, whole.findChildren(QPushButton)[0].text())
    assert marked.asked() == [] and marked.taken is True
