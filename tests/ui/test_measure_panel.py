"""The detail of a measure alone over a real file: fields, owners, items, several at once, looking only."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu
from ui.conftest import key, press, type_thai, write
from ui.measure_panel_help import DEC, MAY, YEAR, add_measure, edit, kept, lines, panel_of, table
from ui.test_keyboard import check, walk

from ita_desktop.domain.measures import Activity, Measure, Owner, Rhythm, Role, Served
from ita_desktop.services import session
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.tabs.measures.activities import MONTHS, TEXT
from ita_desktop.ui.tabs.measures.detail import MeasurePanel
from ita_desktop.ui.tabs.measures.items import read_codes
from ita_desktop.ui.tasks import Tasks


@pytest.fixture
def measure_id(desk):
    return add_measure(desk)


@pytest.fixture
def part(desk, measure_id, show):
    return panel_of(desk, measure_id, show)


def test_points_are_kept_one_a_line_when_the_field_is_left_and_undo_is_shown(part, desk, measure_id):
    editor = part.form.fields["issues"].editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    key(editor, Qt.Key.Key_Return)
    type_thai(editor, "อ่านเข้าใจยาก")
    key(editor, Qt.Key.Key_Tab)
    assert kept(desk, measure_id).issues == ("ไม่ทราบวงเงิน", "อ่านเข้าใจยาก")
    assert editor.text() == "• ไม่ทราบวงเงิน\n• อ่านเข้าใจยาก"
    desk.session.past.undo()
    assert editor.text() == "ไม่ทราบวงเงิน"


def test_rhythm_notes_and_supervision_are_kept(part, desk, measure_id):
    combo = part.form.fields["rhythm"].editor
    combo.setFocus()
    key(combo, Qt.Key.Key_Down)
    part.form.fields["notes"].editor.setFocus()
    type_thai(part.form.fields["notes"].editor, "รอหนังสือ")
    editor = part.form.fields["supervision"].editor
    editor.setFocus()
    type_thai(editor, "ก")
    assert part.commit()
    found = kept(desk, measure_id)
    assert (found.rhythm, found.notes) == (Rhythm.QUARTERLY, "รอหนังสือ")
    assert found.supervision[0] != "ติดตามในที่ประชุม"


def test_what_is_being_typed_outlives_a_change_elsewhere(part, desk, measure_id):
    editor = part.form.fields["issues"].editor
    editor.setFocus()
    editor.selectAll()
    type_thai(editor, "ยังพิมพ์อยู่")
    desk.session.plans.change(YEAR, [measure_id], notes="เพิ่ม")
    assert editor.text() == "ยังพิมพ์อยู่" and part.form.fields["notes"].typed() == "เพิ่ม"
    part.show_line(YEAR, None)
    assert kept(desk, measure_id).issues == ("ยังพิมพ์อยู่",)


def test_wordings_are_offered_and_only_arrows_choose(part, desk, measure_id):
    desk.session.plans.add(YEAR, Measure(3, (Served("I13"),), ("ข้อมูลไม่ครบถ้วน",)))
    field = part.form.fields["issues"]
    field.editor.setFocus()
    field.editor.selectAll()
    type_thai(field.editor, "ข้อมูล")
    assert field.suggestions.shown() == ["ข้อมูลไม่ครบถ้วน"]
    key(field.editor, Qt.Key.Key_Return)
    assert field.editor.text() == "ข้อมูล\n"
    type_thai(field.editor, "ข้อมูล")
    key(field.editor, Qt.Key.Key_Down)
    key(field.editor, Qt.Key.Key_Return)
    assert field.editor.text() == "ข้อมูล\nข้อมูลไม่ครบถ้วน" and not field.suggestions.isVisible()


def test_owners_are_found_as_typed_given_roles_and_taken_away(part, desk, measure_id, qtbot):
    owners = part.form.owners
    finder = owners.finder.editor
    finder.setFocus()
    type_thai(finder, "ปกครอง")
    key(finder, Qt.Key.Key_Return)
    finder.setFocus()
    type_thai(finder, "คณะทำงานพิเศษ")
    key(finder, Qt.Key.Key_Return)
    assert kept(desk, measure_id).owners[1:] == (Owner("ฝ่ายปกครอง"), Owner("คณะทำงานพิเศษ"))
    pill = owners.pills[1]
    pill.setFocus()
    key(pill, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in pill.findChildren(QMenu)))
    menu = next(menu for menu in pill.findChildren(QMenu) if menu.isVisible())
    for _ in range(3):
        key(menu, Qt.Key.Key_Down)
    key(menu, Qt.Key.Key_Return)
    assert kept(desk, measure_id).owners[1].role is Role.DOER and QApplication.focusWidget() is pill
    owners.pills[2].setFocus()
    key(owners.pills[2], Qt.Key.Key_Delete)
    assert [one.name for one in kept(desk, measure_id).owners] == ["ฝ่ายการคลัง", "ฝ่ายปกครอง"]


def test_items_are_one_several_a_span_or_a_whole_indicator(part, desk, measure_id):
    items = part.form.items
    finder = items.finder.editor
    finder.setFocus()
    write(finder, "I10-12")
    key(finder, Qt.Key.Key_Return)
    assert [one.code for one in kept(desk, measure_id).items] == ["I8", "I10", "I11", "I12"]
    write(finder, "I99")
    key(finder, Qt.Key.Key_Return)
    assert items.finder.is_wrong() and finder.text() == "I99" and not part.commit()
    key(finder, Qt.Key.Key_Escape)
    for pill in reversed(items.pills[:]):
        key(pill, Qt.Key.Key_Delete)
    found = kept(desk, measure_id)
    assert (found.items, found.indicator) == ((), 2) and len(items.pills) == 1


def test_codes_are_read_as_people_write_them(desk):
    framework = desk.session.years.framework(YEAR)
    assert read_codes("i1, O๓–O5", YEAR, framework) == ("I1", "O3", "O4", "O5")


def test_a_measure_is_duplicated_and_deleted_after_a_question(part, desk, measure_id, person):
    made = []
    part.wanted.connect(made.append)
    press(part, "ทำสำเนา")
    assert len(made) == 1 and len(lines(desk, *made)) == 1
    person.will(lambda box: press(box, "ลบ"))
    press(part, "ลบมาตรการ")
    assert not lines(desk, measure_id) and part.form is None


def test_several_measures_are_changed_together(part, desk, measure_id):
    other = desk.session.plans.add(YEAR, Measure(3, (Served("I13"),), (), (Activity("ก"),)))
    part.ids = (measure_id, other)
    part.show_many(YEAR, lines(desk, *part.ids))
    assert set(part.form.fields) == {"supervision", "rhythm", "months"} and part.form.owners.owners == ()
    finder = part.form.owners.finder.editor
    finder.setFocus()
    type_thai(finder, "ปกครอง")
    key(finder, Qt.Key.Key_Return)
    write(part.form.fields["months"].editor, "ธ.ค. 65 - พ.ค. 66")
    key(part.form.fields["months"].editor, Qt.Key.Key_Return)
    had = [("ฝ่ายการคลัง", Role.LEAD)]
    for one, before in zip(part.ids, (had, []), strict=True):
        found = kept(desk, one)
        assert found.owners == (*(Owner(*owner) for owner in before), Owner("ฝ่ายปกครอง", None if before else Role.LEAD))
        assert {(a.start, a.end) for a in found.activities} == {(DEC, MAY)}


def test_a_locked_year_says_so_and_takes_nothing(part, desk, measure_id):
    desk.session.years.set_locked(YEAR, True)
    form = part.form
    assert not any(field.isEnabled() for field in form.fields.values())
    assert not form.items.finder.isVisible() and not form.owners.pills[0].isEnabled()
    assert not any(b.isEnabled() for b in form.head.findChildren(QAbstractButton))
    table(part).setFocus()
    key(table(part), Qt.Key.Key_F2)
    key(table(part), Qt.Key.Key_Delete)
    assert not table(part).is_editing() and len(kept(desk, measure_id).activities) == 3


def test_a_file_to_look_at_shows_everything(office_path, preferences, show):
    with session.open_to_write(office_path) as opened:
        made = opened.plans.add(
            YEAR, Measure(2, (Served("I8"),), ("ก",), (Activity("ข"),), results=("ทำแล้ว",), pictures=3)
        )
    with session.open_to_read(office_path) as looked:
        desk = Desk(looked, Tasks(), preferences)
        part = MeasurePanel(desk)
        part.show_line(YEAR, lines(desk, made)[0])
        show(part, 700, 600)
        assert "ทำแล้ว" in part.form._results.text() and "3" in part.form._results.text()
        desk.close()
        desk.tasks.close()


def test_every_control_has_a_name(part):
    controls = [*part.findChildren(QLineEdit), *part.findChildren(QAbstractButton)]
    assert [
        one for one in controls if one.isVisible() and not (one.accessibleName() or getattr(one, "text", str)())
    ] == []


def test_the_strip_and_the_wrapped_text_are_painted_in_a_narrow_place(part):
    part.around.resize(560, 700)
    QTest.qWait(0)
    assert not part.around.grab().isNull() and table(part).columnWidth(MONTHS) > 0
    assert part.form.items.finder.editor.mapTo(part, QPoint(0, 0)).x() < 560


def test_tab_goes_from_top_to_bottom_and_reaches_everything(part):
    check(part.around)
    reached = [one for one in walk(part.around) if one is not table(part)]
    start = next(n for n, one in enumerate(reached) if one.accessibleName() == "ทำสำเนา")
    tops = [one.mapTo(part.around, QPoint(0, 0)).y() for one in reached[start:] + reached[:start]]
    rows = [round(top / 20) for top in tops]
    assert rows == sorted(rows)


def test_other_measures_take_the_place_and_what_was_typed_stays_with_its_own(part, desk, measure_id):
    other = desk.session.plans.add(YEAR, Measure(3, (Served("I13"),), ("อื่น",), (Activity("ก"),)))
    form, editor = part.form, edit(part, 0, TEXT)
    editor.selectAll()
    type_thai(editor, "ชี้แจง")
    part.ids = (other,)
    part.show_line(YEAR, lines(desk, other)[0])
    assert part.form is form and kept(desk, measure_id).activities[0].text == "ชี้แจง"
    assert form.fields["issues"].typed() == "อื่น" and table(part).model().rowCount() == 1
    assert kept(desk, other).activities[0].text == "ก" and not table(part).is_editing()


def test_a_weak_item_without_measure_begins_one(part, desk):
    desk.session.scores.set_official(YEAR - 1, "I9", "50")
    gap = next(one for one in desk.session.plans.read(YEAR).lines if one.measure is None)
    part.show_line(YEAR, gap)
    made = []
    part.wanted.connect(made.append)
    press(part, "เพิ่มมาตรการ")
    measure = kept(desk, made[0])
    assert [one.code for one in measure.items] == ["I9"] and measure.items[0].score == 50
