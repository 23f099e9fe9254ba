"""The activities of a measure: typed, dragged, pasted, moved and undone as an officer does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import ALT, CONTROL, SHIFT, key, press, to_front, type_thai, write
from ui.measure_panel_help import DEC, MAY, YEAR, add_measure, cell, edit, kept, panel_of, paste, table

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Rhythm, Served
from ita_desktop.services import session
from ita_desktop.ui.tabs.measures.activities import CHANNELS, MONTHS, NUMBER, OUTPUTS, RHYTHM, TEXT
from ita_desktop.ui.tabs.measures.month_strip import squares


@pytest.fixture
def measure_id(desk):
    return add_measure(desk)


@pytest.fixture
def part(desk, measure_id, show):
    return panel_of(desk, measure_id, show)


def test_cells_are_typed_by_keys_and_go_on_right_and_below(part, desk, measure_id):
    editor = edit(part, 0, TEXT)
    editor.selectAll()
    type_thai(editor, "ชี้แจง")
    key(editor, Qt.Key.Key_Tab)
    outputs = QApplication.focusWidget()
    outputs.selectAll()
    type_thai(outputs, "แผ่นพับ")
    key(outputs, Qt.Key.Key_Return, SHIFT)
    type_thai(outputs, "โปสเตอร์")
    key(outputs, Qt.Key.Key_Return)
    first = kept(desk, measure_id).activities[0]
    assert first.text == "ชี้แจง" and [one.text for one in first.outputs] == ["แผ่นพับ", "โปสเตอร์"]
    below = QApplication.focusWidget()
    assert table(part).is_editing() and below.text() == "4 ฉบับ"
    key(below, Qt.Key.Key_Escape)
    desk.session.past.undo()
    assert cell(part, 0, OUTPUTS).data() == "2 ครั้ง"


def test_a_new_row_is_kept_when_something_is_written_and_not_before(part, desk, measure_id):
    table(part).setFocus()
    table(part).setCurrentIndex(cell(part, 0, TEXT))
    key(table(part), Qt.Key.Key_Return, CONTROL)
    assert table(part).model().rowCount() == 4
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert table(part).model().rowCount() == 3
    press(part, "เพิ่มกิจกรรม")
    type_thai(QApplication.focusWidget(), "อบรม")
    key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_thai(QApplication.focusWidget(), "รุ่น")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    last = kept(desk, measure_id).activities[-1]
    assert (last.text, last.outputs[0].text) == ("อบรม", "รุ่น")
    desk.session.past.undo()
    desk.session.past.undo()
    assert len(kept(desk, measure_id).activities) == 3


def test_months_are_typed_and_bad_ones_stay_with_their_sentence(part, desk, measure_id):
    editor = edit(part, 2, MONTHS)
    editor.setText("ธ.ค. 65 - พ.ค. 6")
    part.form.fields["notes"].editor.setFocus()
    type_thai(part.form.fields["notes"].editor, "ก")
    part.form.fields["rhythm"].editor.setFocus()
    assert kept(desk, measure_id).notes == "ก" and not part.commit()
    assert editor.text() == "ธ.ค. 65 - พ.ค. 6" and part.form.activities._complaint.isVisible()
    write(editor, "ธ.ค. ๖๕ - พ.ค. ๖๖")
    key(editor, Qt.Key.Key_Return)
    last = kept(desk, measure_id).activities[2]
    assert (last.start, last.end) == (DEC, MAY) and not part.form.activities._complaint.isVisible()


def test_months_are_dragged_over_the_strip_and_moved_by_keys(part, desk, measure_id):
    view = table(part)
    months = squares(view.visualRect(cell(part, 2, MONTHS)))
    begin, end = (months[n].center().toPoint() for n in (2, 4))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    last = kept(desk, measure_id).activities[2]
    assert (last.start, last.end) == (DEC, Month(2566, 2))
    key(view, Qt.Key.Key_Right, SHIFT)
    key(view, Qt.Key.Key_Left, SHIFT | CONTROL)
    last = kept(desk, measure_id).activities[2]
    assert (last.start, last.end) == (Month(2565, 11), Month(2566, 2))


def test_several_rows_get_months_and_rhythm_at_once_and_go_at_once(part, desk, measure_id):
    view = table(part)
    view.setFocus()
    view.setCurrentIndex(cell(part, 0, MONTHS))
    for _ in range(2):
        key(view, Qt.Key.Key_Down, SHIFT)
    assert len(view.selected_keys()) == 3
    key(view, Qt.Key.Key_F2)
    write(QApplication.focusWidget(), "ม.ค. 66")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert {one.start for one in kept(desk, measure_id).activities} == {Month(2566, 1)}
    assert len(view.selected_keys()) == 3
    view.setFocus()
    view.mark(view.selected_keys())
    key(view, Qt.Key.Key_Delete)
    assert kept(desk, measure_id).activities == () and desk.heard
    desk.session.past.undo()
    assert len(kept(desk, measure_id).activities) == 3


def test_a_block_from_excel_fills_cells_or_makes_rows_in_one_step(part, desk, measure_id):
    view = table(part)
    view.setFocus()
    view.setCurrentIndex(cell(part, 1, OUTPUTS))
    paste("1 ครั้ง\tป้าย\n2 ครั้ง\tวิทยุ\n3 ครั้ง\tจดหมาย")
    key(view, Qt.Key.Key_V, CONTROL)
    found = kept(desk, measure_id).activities
    assert [one.outputs[0].text for one in found[1:]] == ["1 ครั้ง", "2 ครั้ง", "3 ครั้ง"]
    assert found[1].text == "ทำอินโฟกราฟิก" and found[3].channels == ("จดหมาย",)
    desk.session.past.undo()
    view.setCurrentIndex(cell(part, 0, NUMBER))
    paste("กิจกรรมใหม่\t1 เล่ม\tเว็บไซต์\tธ.ค. 65 - พ.ค. 66\t1 ครั้ง/เดือน\nอีกอย่าง\t\t\t")
    key(view, Qt.Key.Key_V, CONTROL)
    found = kept(desk, measure_id).activities
    assert [one.text for one in found[:3]] == ["ประชุมชี้แจงแผน", "กิจกรรมใหม่", "อีกอย่าง"] and len(found) == 5
    assert (found[1].start, found[1].end, found[1].rhythm) == (DEC, MAY, Rhythm.MONTHLY)
    desk.session.past.undo()
    paste("ก\tข\tค\tเดือนหน้า")
    key(view, Qt.Key.Key_V, CONTROL)
    assert len(kept(desk, measure_id).activities) == 3 and desk.said


def test_lines_without_columns_are_pasted_into_the_cell(part, desk, measure_id):
    editor = edit(part, 0, CHANNELS)
    editor.selectAll()
    paste("ป้าย\nวิทยุ")
    key(editor, Qt.Key.Key_V, CONTROL)
    key(editor, Qt.Key.Key_Return)
    assert kept(desk, measure_id).activities[0].channels == ("ป้าย", "วิทยุ")


def test_rows_are_copied_as_a_table_and_moved_by_keys(part, desk, measure_id):
    view = table(part)
    view.setFocus()
    view.setCurrentIndex(cell(part, 1, TEXT))
    key(view, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied.split("\t")[:2] == ["ทำอินโฟกราฟิก", "4 ฉบับ"] and '"เว็บไซต์\nกลุ่มไลน์"' in copied
    view.setCurrentIndex(cell(part, 2, NUMBER))
    key(view, Qt.Key.Key_V, CONTROL)
    again = kept(desk, measure_id).activities[3]
    assert (again.text, again.channels, again.rhythm) == ("ทำอินโฟกราฟิก", ("เว็บไซต์", "กลุ่มไลน์"), Rhythm.QUARTERLY)
    view.setCurrentIndex(cell(part, 3, TEXT))
    key(view, Qt.Key.Key_Up, ALT)
    assert [one.text for one in kept(desk, measure_id).activities][2:] == ["ทำอินโฟกราฟิก", "ติดประกาศแผน"]


def test_own_rhythm_is_chosen_in_the_cell(part, desk, measure_id):
    combo = edit(part, 0, RHYTHM)
    key(combo, Qt.Key.Key_End)
    key(combo, Qt.Key.Key_Return)
    assert kept(desk, measure_id).activities[0].rhythm is Rhythm.YEARLY


def test_activities_are_taken_from_the_wordings(part, desk, measure_id, person):
    desk.session.plans.add(YEAR, Measure(3, (Served("I13"),), (), (Activity("ตั้งกล่องความเห็น"),)))

    def choose(dialog):
        type_thai(dialog.typed, "กล่อง")
        dialog.view.setFocus()
        key(dialog.view, Qt.Key.Key_Space)
        press(dialog, "เพิ่มที่เลือก")

    person.will(choose)
    press(part, "จากคลังถ้อยคำ")
    to_front(part.around)
    assert kept(desk, measure_id).activities[-1].text == "ตั้งกล่องความเห็น"


def test_rows_are_as_high_as_their_wrapped_texts(part, desk, measure_id):
    view, low = table(part), table(part).height()
    ids = [one.id for one in kept(desk, measure_id).activities]
    desk.session.plans.change_activities(YEAR, ids[:1], text="ประชุมชี้แจงแผนการใช้จ่ายงบประมาณ" * 5)
    assert view.visualRect(cell(part, 0, TEXT)).height() > 100 and view.height() > low


def test_wordings_are_offered_in_a_cell_where_enter_takes_and_then_keeps(part, desk, measure_id):
    desk.session.plans.add(YEAR, Measure(3, (Served("I13"),), (), (Activity("ตั้งกล่องความเห็น"),)))
    editor = edit(part, 2, TEXT)
    editor.selectAll()
    type_thai(editor, "กล่อง")
    key(editor, Qt.Key.Key_Down)
    key(editor, Qt.Key.Key_Return)
    assert editor.text() == "ตั้งกล่องความเห็น" and table(part).is_editing()
    key(editor, Qt.Key.Key_Return)
    assert kept(desk, measure_id).activities[2].text == "ตั้งกล่องความเห็น"


def test_all_rows_are_selected_by_key(part, desk, measure_id):
    table(part).setFocus()
    key(table(part), Qt.Key.Key_A, CONTROL)
    assert len(table(part).selected_keys()) == 3


ACTS = {
    "zoom": lambda window: window.use_zoom(1),
    "another tab": lambda window: key(window, Qt.Key.Key_1, CONTROL),
    "another year": lambda window: window.workspace.desk.look_at_year(2569),
    "closing the window": lambda window: window.close(),
}


@pytest.fixture
def window_at_measure(window):
    """The window with a measure of the sample plan beside the list."""
    plan = window.session.plans.read(2570)
    measure = next(one for one in plan.measures if one.activities)
    window.workspace.show_tab(1)
    tab = window.workspace.current()
    tab._beside.fill()
    assert tab._reveal(f"measure:{measure.id}")
    window.panel, window.measure_id = tab.panel, measure.id
    return window


@pytest.mark.parametrize("act", ACTS)
def test_a_cell_being_typed_is_kept_whatever_is_done(window_at_measure, sample_path, act):
    window = window_at_measure
    editor = edit(window.panel, 0, TEXT)
    editor.selectAll()
    type_thai(editor, "กำลังพิมพ์")
    ACTS[act](window)
    if window.session:
        window.close()
    with session.open_to_read(sample_path) as opened:
        assert opened.plans.measure(window.measure_id).activities[0].text == "กำลังพิมพ์"


@pytest.mark.parametrize("act", ACTS)
def test_months_that_can_t_be_kept_stay_with_their_sentence(window_at_measure, act):
    editor = edit(window_at_measure.panel, 0, MONTHS)
    editor.setText("เดือนหน้า")
    ACTS[act](window_at_measure)
    assert window_at_measure.isVisible() and window_at_measure.session and editor.text() == "เดือนหน้า"
    key(editor, Qt.Key.Key_Escape)
