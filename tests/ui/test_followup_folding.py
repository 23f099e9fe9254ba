"""An activity that is overdue in several months: one line, its months reached by key and mouse, what is written where."""

import datetime as dt

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import ALT, CONTROL, SHIFT, key
from ui.followup_help import FEB, JAN, MAR, YEAR, cell, counts, entry, key_of, keys, open_tab, prepared
from ui.test_keyboard import check

from ita_desktop.domain.followup import Status


@pytest.fixture
def tab(make_window, sample_path):
    """The tab in front on the tenth of March 2570: three activities are overdue in January and February."""
    made = open_tab(make_window(prepared(sample_path)))
    made.desk.session.followups.today = lambda: dt.date(2027, 3, 10)
    made.window().workspace.status.show_overdue()
    made._month = MAR
    made.refresh()
    made.list.select(keys(made)[0], 0)
    return made


def months_of_line(tab, place):
    """The months that a line of the list and those below it stand for."""
    source = tab.list._shown
    return [source.row(one).month for one in (keys(tab)[place], *source.keys(keys(tab)[place]))]


def marked(tab):
    return [(one.text[:6], one.month) for one in tab._lines()]


def statuses(tab, words):
    return [entry(tab, words, month).status for month in (JAN, FEB, MAR)]


def choose(tab, place):
    """Choose from the menu of months in the detail."""
    tab.panel.form.head._menu.actions()[place].trigger()


def test_every_activity_stands_once_and_all_who_count_agree(tab):
    late = keys(tab)[:4]
    assert [months_of_line(tab, place) for place in range(4)] == [[JAN, FEB], [JAN, FEB], [JAN, FEB], [FEB]]
    assert "ม.ค. 70" in cell(tab, late[0]).second_lead[1][0] and "1" in cell(tab, late[0]).second_lead[1][0]
    assert cell(tab, late[3]).second_lead[1][0].endswith("ก.พ. 70")
    assert cell(tab, tab.list._shown.keys(None)[0]).text.endswith("4 งาน")
    assert counts(tab)["late"] == 4 and "4" in tab.window().workspace.status.overdue.text()
    tab._tools.filters.choose("late")
    assert len(keys(tab)) == 4


def test_right_and_left_open_and_close_the_other_months_which_stay_open(tab):
    first = keys(tab)[0]
    at = tab.list._rows.index_of(first)
    assert not tab.list.isExpanded(at)
    key(tab.list, Qt.Key.Key_Right)
    assert tab.list.isExpanded(at)
    key(tab.list, Qt.Key.Key_Down)
    assert marked(tab) == [("ทำแผ่น", FEB)]
    tab.refresh()
    assert marked(tab) == [("ทำแผ่น", FEB)] and tab.list.isExpanded(tab.list._rows.index_of(first))
    key(tab.list, Qt.Key.Key_Up)
    key(tab.list, Qt.Key.Key_Left)
    tab.refresh()
    assert not tab.list.isExpanded(tab.list._rows.index_of(first)) and marked(tab) == [("ทำแผ่น", JAN)]


def test_the_arrow_by_mouse_and_enter_opens_the_detail(tab):
    index = tab.list._rows.index_of(keys(tab)[1])
    at = QPoint(8, tab.list.visualRect(index).center().y())
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert tab.list.isExpanded(index) and marked(tab) == [("ทำแผ่น", JAN)]
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not tab.list.isExpanded(index)
    key(tab.list, Qt.Key.Key_Return)
    assert tab._beside.isAncestorOf(QApplication.focusWidget()) and not tab.list.isExpanded(index)


def test_a_folded_line_writes_its_earliest_month_alone_and_says_so(tab):
    head = tab.panel.form.head
    assert head._marks[0].accessibleName() == "ม.ค. 70" and head.months.isVisible() and "1" in head.months.text()
    key(tab.list, Qt.Key.Key_3)
    assert statuses(tab, "ทำแผ่นพับ") == [Status.DONE, Status.NOT_STARTED, Status.NOT_STARTED]
    toast = tab.window().workspace.toast
    assert toast.isVisible() and "ม.ค. 70" in toast.accessibleName() + "".join(_words(toast))
    assert "ก.พ. 70" not in "".join(_words(toast)) and counts(tab)["late"] == 4


def test_what_is_being_written_stays_until_another_line_is_marked(tab):
    QTest.mouseClick(tab.panel.form.head.status.buttons[Status.DONE], Qt.MouseButton.LeftButton)
    assert marked(tab) == [("ทำแผ่น", JAN)] and months_of_line(tab, 0) == [JAN, FEB]
    editor = tab.panel.form.fields["result"].editor
    editor.setFocus()
    editor.setPlainText("แจกแล้วทุกจุด")
    tab.list.setFocus()
    assert entry(tab, "ทำแผ่นพับ", JAN).result == "แจกแล้วทุกจุด" and entry(tab, "ทำแผ่นพับ", FEB).result == ""
    tab.list.select(key_of(tab, "สรุปงบ", JAN), 0)
    tab.refresh()
    leaflet = keys(tab).index(key_of(tab, "ทำแผ่นพับ", FEB))
    assert marked(tab) == [("สรุปงบ", JAN)] and months_of_line(tab, leaflet) == [FEB]


def test_a_line_that_a_filter_no_longer_wants_stays_while_it_is_written(tab):
    tab._tools.filters.choose("waiting")
    tab.list.select(key_of(tab, "ปรับข้อมูล", FEB), 0)
    key(tab.list, Qt.Key.Key_3)
    assert marked(tab) == [("ปรับข้", FEB)] and counts(tab)["late"] == 3
    tab._tools.filters.choose("late")
    assert [text for text, _ in marked(tab)] != ["ปรับข้"] and len(keys(tab)) == 3


def test_the_menu_of_the_detail_goes_to_a_month_or_marks_all(tab):
    choose(tab, 0)
    assert marked(tab) == [("ทำแผ่น", FEB)] and tab._month == MAR
    choose(tab, -1)
    assert marked(tab) == [("ทำแผ่น", JAN), ("ทำแผ่น", FEB)]
    form = tab.panel.form
    assert form.head.title.text() == "ทำแผ่นพับขั้นตอนบริการ" and form._told.isVisible()
    assert form._told.text().endswith("ม.ค. 70, ก.พ. 70") and not form.evidence.isVisible()
    steps = len(tab.desk.session.past.keys())
    key(tab.list, Qt.Key.Key_3)
    assert statuses(tab, "ทำแผ่นพับ") == [Status.DONE, Status.DONE, Status.NOT_STARTED]
    assert len(tab.desk.session.past.keys()) == steps + 1 and counts(tab)["late"] == 3
    assert "3" in tab.window().workspace.status.overdue.text()


def test_a_line_of_this_month_leads_to_those_that_wait_before_it(tab):
    tab.list.select(key_of(tab, "สรุปงบ", MAR), 0)
    menu = tab.panel.form.head._menu
    assert [action.text() for action in menu.actions()][:2] == ["ม.ค. 70", "ก.พ. 70"]
    assert tab.panel.form.head._marks[0].accessibleName() == "มี.ค. 70"
    choose(tab, -1)
    assert marked(tab) == [("สรุปงบ", JAN), ("สรุปงบ", FEB), ("สรุปงบ", MAR)]


def test_a_month_that_is_hidden_by_what_is_looked_for_is_shown(tab):
    tab._tools.search.setText("รอภาพประกอบ")
    assert keys(tab) == [key_of(tab, "ทำแผ่นพับ", JAN)]
    choose(tab, 0)
    assert marked(tab) == [("ทำแผ่น", FEB)] and tab._tools.search.text() == ""


def test_many_marked_lines_say_in_which_months_they_write(tab):
    tab.list.mark([keys(tab)[0], keys(tab)[1], keys(tab)[3]])
    form = tab.panel.form
    assert "3" in form.head.title.text() and form._told.text().endswith("ม.ค. 70 (2), ก.พ. 70 (1)")
    key(tab.list, Qt.Key.Key_2)
    assert statuses(tab, "ทำแผ่นพับ")[:2] == [Status.DOING, Status.NOT_STARTED]
    assert entry(tab, "ปรับข้อมูล", FEB).status is Status.DOING and entry(tab, "สรุปงบ", JAN).status is Status.NOT_STARTED
    assert "ม.ค. 70 (2), ก.พ. 70 (1)" in "".join(_words(tab.window().workspace.toast))


def test_shift_marks_what_is_seen_and_nothing_that_is_folded(tab):
    key(tab.list, Qt.Key.Key_Down, SHIFT)
    assert marked(tab) == [("ทำแผ่น", JAN), ("อบรมเจ", JAN)]
    key(tab.list, Qt.Key.Key_Up)
    key(tab.list, Qt.Key.Key_Right)
    key(tab.list, Qt.Key.Key_Down, SHIFT)
    assert marked(tab) == [("ทำแผ่น", JAN), ("ทำแผ่น", FEB)]


def test_headings_have_the_whole_width_and_every_control_the_keyboard(tab):
    assert all(tab.list.isFirstColumnSpanned(place, QModelIndex()) for place in range(2))
    key(tab.list, Qt.Key.Key_Right)
    check(tab.window())


def test_the_foot_counts_for_the_section_that_is_looked_at(tab, qtbot):
    overdue = tab.window().workspace.status.overdue
    tab.desk.look_at_section("finance")
    assert counts(tab)["late"] == 2
    qtbot.waitUntil(lambda: "2" in overdue.text())
    QTest.mouseClick(overdue, Qt.MouseButton.LeftButton)
    assert len(keys(tab)) == 2
    tab.desk.look_at_section(None)
    qtbot.waitUntil(lambda: "4" in overdue.text())


def test_the_keyboard_goes_to_a_field_when_another_form_comes_under_it(tab):
    tab.list.mark(keys(tab)[:2])
    tab.panel.form.fields["remark"].editor.setFocus()
    key(QApplication.focusWidget(), Qt.Key.Key_Left, ALT)
    assert QApplication.focusWidget() is tab.panel.form.fields["result"].editor


def test_text_of_the_month_before_and_taking_away_name_the_month(tab):
    toast = tab.window().workspace.toast
    choose(tab, 0)
    key(tab.list, Qt.Key.Key_D, CONTROL)
    assert entry(tab, "ทำแผ่นพับ", FEB).result == "ทำร่างแล้วสองฉบับ" and "ก.พ. 70" in "".join(_words(toast))
    tab.panel.form.head.clear.click()
    assert entry(tab, "ทำแผ่นพับ", FEB).id == 0 and "ก.พ. 70" in "".join(_words(toast))
    assert entry(tab, "ทำแผ่นพับ", JAN).result


def test_another_month_and_another_year_keep_the_form(tab):
    form = tab.panel.form
    tab._step_month(-1)
    tab._step_month(-3)
    assert tab._lines() == [] and tab.panel.form is None
    tab._step_month(4)
    assert tab.panel.form is form and form.isVisible()
    tab.desk.look_at_year(2569)
    tab.desk.look_at_year(YEAR)
    assert tab.panel.form is form and form.acts.year == YEAR


def test_the_day_that_is_proposed_lies_in_the_month_of_the_line(tab):
    day = tab.panel.form.fields["event_date"].editor
    assert day.placeholderText() == "31 ม.ค. 2570"
    tab.list.select(key_of(tab, "สรุปงบ", MAR), 0)
    assert day.placeholderText() == "10 มี.ค. 2570"


def _words(toast):
    from PySide6.QtWidgets import QLabel

    return [one.text() for one in toast.findChildren(QLabel)]
