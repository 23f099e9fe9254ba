"""The tab of follow-up: months, checklist, filters, statuses by key, the year as a grid, coming back to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui.conftest import ALT, CONTROL, SHIFT, in_detail, key, pressing, write
from ui.followup_help import DEC, FEB, JAN, MAR, NOV, YEAR, cell, counts, entry, key_of, keys, open_tab, prepared, texts
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.domain.followup import Status
from ita_desktop.services import session
from ita_desktop.services.finding import Place
from ita_desktop.ui.look.colours import State


@pytest.fixture
def known(sample_path):
    """The sample office with a plan that this test knows."""
    return prepared(sample_path)


@pytest.fixture
def tab(make_window, known):
    """The tab in front on the eighteenth of February 2570."""
    return open_tab(make_window(known))


def months(tab):
    return [made.accessibleName() for made in tab._months.buttons]


def headings(tab):
    source = tab.list._rows._source
    return [source.row(one).title for one in source.keys(None)]


# --- what is shown ------------------------------------------------------------------------------------------


def test_the_month_of_today_with_what_is_overdue_from_before_first(tab):
    assert tab._month == FEB and len(headings(tab)) == 2 and "ก.พ. 70" in headings(tab)[1]
    assert texts(tab)[:3] == ["ทำแผ่นพับขั้นตอนบริการ", "อบรมเจ้าหน้าที่หน้าจุดบริการ", "สรุปงบประมาณให้ข้าราชการและลูกจ้าง"]
    assert len(keys(tab)) == 3 + 4 and keys(tab)[0].endswith(":2570-01")
    late = cell(tab, keys(tab)[0])
    assert late.state is State.UNDER_WAY and late.second_lead[1][0].endswith("ม.ค. 70")
    assert "18" in late.second and "I1" in late.second
    assert "ฝ่ายปกครอง +1" in late.second and cell(tab, keys(tab)[0], 1)[:2] == ("0 / 4", "ฉบับ")
    assert cell(tab, key_of(tab, "ปรับข้อมูล"), 1).text == "–"


def test_each_part_says_how_much_it_has_and_no_number_stands_in_the_column_of_what_was_reached(tab):
    parts = tab.list._rows._source.keys(None)
    assert [cell(tab, part).text.rpartition(" · ")[2] for part in parts] == ["3 งาน", "เรียบร้อย 0 จาก 4"]
    assert [cell(tab, part, 1).text for part in parts] == ["", ""]


def test_the_strip_says_how_far_each_month_is(tab):
    assert len(months(tab)) == 12 and months(tab)[0].startswith("ต.ค. 69")
    assert "1" in months(tab)[2] and "3" in months(tab)[3] and "4" in months(tab)[4]
    checked = [made.isChecked() for made in tab._months.buttons]
    assert checked.index(True) == 4 and sum(checked) == 1
    assert "\n" in tab._months.buttons[3].toolTip()


def test_months_by_click_by_arrows_and_by_alt_from_anywhere(tab):
    QTest.mouseClick(tab._months.buttons[2], Qt.MouseButton.LeftButton)
    assert tab._month == DEC and texts(tab) == ["สรุปงบประมาณให้ข้าราชการและลูกจ้าง"]
    tab._months.buttons[2].setFocus()
    key(tab._months.buttons[2], Qt.Key.Key_Left)
    assert tab._month == NOV and texts(tab) == [] and QApplication.focusWidget() is tab._months.buttons[1]
    key(QApplication.focusWidget(), Qt.Key.Key_End)
    assert tab._month.month == 9
    key(tab.window(), Qt.Key.Key_Right, ALT)
    assert tab._month.month == 9
    for _ in range(6):
        key(QApplication.focusWidget(), Qt.Key.Key_Left, ALT)
    assert tab._month == MAR
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_Left, ALT)
    assert tab._month == FEB


def test_another_month_stays_at_the_activity(tab):
    tab.list.select(key_of(tab, "สรุปงบ"), 0)
    key(tab.list, Qt.Key.Key_Right, ALT)
    assert tab._month == MAR and tab.list.current_key() == key_of(tab, "สรุปงบ", MAR)


def test_filters_indicator_and_words(tab):
    assert counts(tab) == {"all": 4, "waiting": 4, "late": 3, "done": 0, "not-done": 0}
    tab._tools.filters.choose("late")
    assert len(keys(tab)) == 3
    tab._tools.filters.choose("all")
    tab._tools.indicator.setCurrentIndex(tab._tools.indicator.findData(2))
    assert {text[:6] for text in texts(tab)} == {"สรุปงบ"} and counts(tab)["all"] == 1
    tab._tools.indicator.setCurrentIndex(0)
    write(tab._tools.search, "แผ่นพับ ภาพประกอบ")
    assert keys(tab) == [key_of(tab, "ทำแผ่นพับ", JAN)]
    write(tab._tools.search, "ไม่มีคำนี้")
    assert keys(tab) == [] and tab.panel.form is None


def test_a_section_sees_its_own_lines_and_everybody_sees_who_still_waits(tab):
    tab._tools._fill_menu()
    words = {act.text(): act for act in tab._tools._menu.actions()}
    finance = next(one for one in words if one.startswith("ฝ่ายการคลัง"))
    assert finance.endswith("0/2") and any(one.endswith("0/3") for one in words)
    words[finance].trigger()
    assert tab.desk.view.section == "finance" and len(keys(tab)) == 3
    tab._tools._fill_menu()
    tab._tools._menu.actions()[0].trigger()
    assert tab.desk.view.section is None and len(keys(tab)) == 7


# --- statuses -----------------------------------------------------------------------------------------------


def test_digits_give_the_marked_lines_a_status_in_one_step(tab):
    tab.list.mark(keys(tab)[:2])
    steps = len(tab.desk.session.past.keys())
    key(tab.list, Qt.Key.Key_3)
    assert entry(tab, "ทำแผ่นพับ", JAN).status is Status.DONE and entry(tab, "อบรม", JAN).status is Status.DONE
    assert len(tab.desk.session.past.keys()) == steps + 1 and tab.window().workspace.toast.isVisible()
    assert counts(tab)["late"] == 1
    tab.window().workspace.toast._act.click()
    assert entry(tab, "ทำแผ่นพับ", JAN).status is Status.DOING and counts(tab)["late"] == 3


def test_lines_of_several_months_change_together(tab):
    tab.list.mark([key_of(tab, "สรุปงบ", JAN), key_of(tab, "สรุปงบ")])
    steps = len(tab.desk.session.past.keys())
    key(tab.list, Qt.Key.Key_2)
    assert {entry(tab, "สรุปงบ", month).status for month in (JAN, FEB)} == {Status.DOING}
    assert len(tab.desk.session.past.keys()) == steps + 1 and not tab.panel.form._alone


def test_digits_with_the_thai_layout_on(tab):
    tab.list.select(key_of(tab, "สรุปงบ"), 0)
    QTest.sendKeyEvent(QTest.KeyAction.Click, tab.list, Qt.Key(ord("ภ")), "ภ", Qt.KeyboardModifier.NoModifier)
    assert entry(tab, "สรุปงบ").status is Status.NOT_DONE


def test_what_was_not_done_is_asked_why_at_its_place(tab):
    tab.list.select(key_of(tab, "ปรับข้อมูล"), 0)
    assert not tab.panel.form.reason.isVisible()
    key(tab.list, Qt.Key.Key_4)
    reason = tab.panel.form.reason
    assert reason.isVisible() and QApplication.focusWidget() is reason.editor
    assert len(cell(tab, key_of(tab, "ปรับข้อมูล")).second_lead) == 2
    reason.editor.insertPlainText("ระบบปิดปรับปรุงทั้งเดือน")
    tab.list.setFocus()
    assert entry(tab, "ปรับข้อมูล").reason == "ระบบปิดปรับปรุงทั้งเดือน"
    assert len(cell(tab, key_of(tab, "ปรับข้อมูล")).second_lead) == 1


def test_several_are_marked_by_shift_and_control(tab):
    tab.list.select(keys(tab)[0], 0)
    key(tab.list, Qt.Key.Key_Down, SHIFT)
    assert tab.list.marked_keys() == keys(tab)[:2]
    key(tab.list, Qt.Key.Key_Return)
    assert in_detail(tab)


def test_last_months_text_by_key(tab):
    tab.list.select(key_of(tab, "ทำแผ่นพับ"), 0)
    key(tab.list, Qt.Key.Key_D, CONTROL)
    now = entry(tab, "ทำแผ่นพับ")
    assert (now.result, now.obstacle, now.status) == ("ทำร่างแล้วสองฉบับ", "รอภาพประกอบ", Status.NOT_STARTED)
    assert tab.window().workspace.toast.isVisible()
    key(tab.list, Qt.Key.Key_D, CONTROL)
    assert entry(tab, "ทำแผ่นพับ").revision == now.revision


# --- the whole year -----------------------------------------------------------------------------------------


def test_the_year_as_a_grid_by_keyboard(tab):
    tab.list.select(key_of(tab, "สรุปงบ"), 0)
    QTest.mouseClick(tab._tools.whole_year, Qt.MouseButton.LeftButton)
    view = tab.grid.view
    assert QApplication.focusWidget() is view and view.currentIndex().column() == FEB.place
    words = [view._model.cell(view.currentIndex().siblingAtColumn(place)) for place in range(1, 13)]
    states = [one.state for one in words]
    assert states[:2] == [None, None] and states[2:5] == [State.GOOD, State.LATE, State.NOT_YET]
    assert words[2].text and words[2].tip.startswith("ธ.ค. 69")
    check(tab.window())
    view.setFocus()
    view.select(view.current_key(), FEB.place)
    key(view, Qt.Key.Key_Left)
    key(view, Qt.Key.Key_Return)
    assert tab._month == JAN and tab.list.current_key() == key_of(tab, "สรุปงบ", JAN)
    assert QApplication.focusWidget() is tab.list


def test_the_grid_follows_the_file_and_goes_back_to_the_month(tab):
    tab._show_grid()
    tab.desk.session.followups.record(YEAR, FEB, [tab.grid.view.current_key()], status="done")
    here = tab.grid.view.currentIndex().siblingAtColumn(FEB.place)
    assert tab.grid.view._model.cell(here).state is State.GOOD
    tab.desk.look_at_section("finance")
    assert tab.grid.view.model().rowCount() == 2
    key(tab.grid.view, Qt.Key.Key_Escape)
    assert tab._stack.currentIndex() == 0 and tab._month == FEB


# --- nothing yet, and what can't be changed -----------------------------------------------------------------


def test_without_a_plan_the_tab_shows_the_ways_to_one(make_window, known):
    tab = open_tab(make_window(known))
    tab.desk.look_at_year(2569)
    assert not tab._pages.is_full()
    gone = []
    tab.desk.going.disconnect()
    tab.desk.going.connect(gone.append)
    for made in tab._pages.empty.findChildren(type(tab._tools.sections)):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert gone == [Place("tab", "1"), Place("import-plan", "", 2569), Place("carry-over", "", 2569)]
    tab.desk.look_at_year(YEAR)
    assert tab._pages.is_full() and tab._month == FEB


def nothing_can_be_done(tab):
    tab.list.select(key_of(tab, "ทำแผ่นพับ"), 0)
    form = tab.panel.form
    assert not form.fields["result"].isEnabled() and not form.head.status.isEnabled()
    assert not form.head.last.isEnabled() and not form.head.clear.isEnabled()
    for pressed, modifier in ((Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_D, CONTROL)):
        key(tab.list, pressed, modifier)
    assert entry(tab, "ทำแผ่นพับ").id == 0


def test_a_locked_year_is_only_looked_at(tab):
    tab.desk.session.years.set_locked(YEAR, True)
    nothing_can_be_done(tab)
    tab.desk.session.years.set_locked(YEAR, False)
    assert tab.panel.form.fields["result"].isEnabled()


def test_a_file_only_read_is_only_looked_at(make_window, known, person):
    with session.open_to_write(known):
        person.will(pressing("เปิดอ่าน"))
        nothing_can_be_done(open_tab(make_window(known)))


# --- going there and coming back ----------------------------------------------------------------------------


def test_a_search_goes_to_the_month_and_its_activity(tab):
    window = tab.window()
    window.workspace.show_tab(0)
    found = next(one for one in tab.desk.search("ทำร่างแล้วสองฉบับ") if one.place.kind == "followup")
    assert found.title.startswith("ม.ค. 70") and found.place.year == YEAR
    assert window.workspace.go(found.place) and window.workspace.current() is tab
    assert tab._month == JAN and tab.list.current_key() == key_of(tab, "ทำแผ่นพับ", JAN)
    assert not window.workspace.go(Place("followup", "nothing:2570-01", YEAR))


def test_the_foot_counts_what_is_overdue_and_goes_there(tab):
    status = tab.window().workspace.status
    status.show_overdue()
    assert status.overdue.isVisible() and "3" in status.overdue.text()
    key(tab.list, Qt.Key.Key_Right, ALT)
    tab.window().workspace.show_tab(0)
    QTest.mouseClick(status.overdue, Qt.MouseButton.LeftButton)
    assert tab.window().workspace.current() is tab and tab._month == FEB
    assert tab._tools.filters.current() == "late" and len(keys(tab)) == 3
    tab.list.mark(keys(tab))
    key(tab.list, Qt.Key.Key_3)
    assert not status.overdue.isVisible()


def test_forms_and_reports_are_asked_for_the_month_and_the_year(tab):
    gone = []
    tab.desk.going.disconnect()
    tab.desk.going.connect(gone.append)
    key(tab.list, Qt.Key.Key_Left, ALT)
    menu = next(made.menu() for made in tab._tools.findChildren(QPushButton) if made.accessibleName() and made.menu())
    for action in menu.actions():
        action.trigger()
    assert gone[0] == Place("form", "2570-01", YEAR) == tab.paper()
    assert [place.kind for place in gone[1:5]] == ["scans", "section-forms", "merge", "report-texts"]
    assert gone[2].key == "2570-01" and {place.year for place in gone} == {YEAR}
    assert [place.key for place in gone[5:]] == ["report-6", "report-12"]


def test_the_place_is_found_again_when_the_window_is_made_anew(tab):
    window = tab.window()
    key(tab.list, Qt.Key.Key_Left, ALT)
    tab._tools.filters.choose("late")
    tab.list.select(key_of(tab, "สรุปงบ", JAN), 0)
    window.use_zoom(1)
    again = window.workspace.current()
    assert again is not tab and again._month == JAN and again._tools.filters.current() == "late"
    assert again.list.current_key() == key_of(again, "สรุปงบ", JAN)


def test_a_hidden_tab_is_stale_and_no_more(tab):
    window = tab.window()
    before = tab._overview
    window.workspace.show_tab(0)
    tab.desk.session.plans.remove(YEAR, [tab.desk.session.plans.measures(YEAR)[0].id])
    assert tab._overview is before
    window.workspace.show_tab(2)
    assert counts(tab)["all"] == 2


def test_every_control_by_keyboard_and_nothing_is_cut(tab):
    check(tab.window())
    look_at(tab.window(), "followup")
    tab.list.mark(keys(tab)[:2])
    look_at(tab.window(), "followup-many")
    check(tab.window())
