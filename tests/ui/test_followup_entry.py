"""What is recorded of an activity in a month: fields, warnings, the director, other months, half-typed text."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import CONTROL, key, write
from ui.followup_help import DEC, FEB, JAN, TODAY, YEAR, cell, entry, key_of, keys, open_tab, prepared

from ita_desktop.domain.followup import Status


@pytest.fixture
def tab(make_window, sample_path):
    """The tab in front on the eighteenth of February 2570, at the leaflet."""
    made = open_tab(make_window(prepared(sample_path)))
    made.list.select(key_of(made, "ทำแผ่นพับ"), 0)
    return made


def fields(tab):
    return tab.panel.form.fields


def type_into(tab, name, text):
    """Type into a field and leave it."""
    editor = fields(tab)[name].editor
    editor.setFocus()
    editor.selectAll()
    editor.insertPlainText(text) if hasattr(editor, "insertPlainText") else editor.insert(text)
    tab.list.setFocus()


def test_everything_typed_is_kept_when_its_field_is_left(tab):
    for name, text in (
        ("result", "แจกแผ่นพับที่จุดบริการแล้ว"), ("obstacle", "กระดาษไม่พอ"), ("suggestion", "ขอเพิ่มงบ"),
        ("next_step", "พิมพ์เพิ่มเดือนหน้า"), ("quantity", "๒.๕"), ("event_date", "12 ก.พ. 70"),
    ):  # fmt: skip
        type_into(tab, name, text)
    kept = entry(tab, "ทำแผ่นพับ")
    assert (kept.result, kept.obstacle) == ("แจกแผ่นพับที่จุดบริการแล้ว", "กระดาษไม่พอ")
    assert (kept.suggestion, kept.next_step) == ("ขอเพิ่มงบ", "พิมพ์เพิ่มเดือนหน้า")
    assert kept.quantity == Decimal("2.5") and kept.event_date == dt.date(2027, 2, 12)
    assert fields(tab)["event_date"].typed() == "12 ก.พ. 2570" and fields(tab)["quantity"].typed() == "2.5"
    assert cell(tab, key_of(tab, "ทำแผ่นพับ"), 1).text == "2.5 / 4"
    assert "4 ฉบับ" in fields(tab)["quantity"]._unit.text() and tab.panel.form._entered.isVisible()


def test_the_head_says_what_it_belongs_to_and_goes_there(tab):
    head = tab.panel.form.head
    assert head.title.text() == "ทำแผ่นพับขั้นตอนบริการ" and head.measure.whole().startswith("I1 · ")
    chips = [head._facts.itemAt(place).widget().accessibleName() for place in range(head._facts.count())]
    assert chips[:2] == ["ฝ่ายปกครอง", "ฝ่ายทะเบียน"] and "ม.ค. 70 – มี.ค. 70" in chips[2]
    QTest.mouseClick(head.plan, Qt.MouseButton.LeftButton)
    plan = tab.window().workspace.current()
    assert plan is not tab and plan._measures()[0].items[0].code == "I1"


def test_statuses_by_click(tab):
    buttons = tab.panel.form.head.status.buttons
    assert buttons[Status.NOT_STARTED].isChecked()
    QTest.mouseClick(buttons[Status.DONE], Qt.MouseButton.LeftButton)
    assert entry(tab, "ทำแผ่นพับ").status is Status.DONE
    QTest.mouseClick(buttons[Status.DONE], Qt.MouseButton.LeftButton)
    assert buttons[Status.DONE].isChecked() and sum(one.isChecked() for one in buttons.values()) == 1
    QTest.mouseClick(buttons[Status.NOT_DONE], Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is fields(tab)["reason"].editor


def test_a_day_outside_its_month_or_year_is_told(tab):
    form = tab.panel.form
    assert not form._warning.isVisible()
    type_into(tab, "event_date", "3 มี.ค. 2570")
    assert form._warning.isVisible() and "ก.พ. 70" in form._warning.text()
    type_into(tab, "event_date", "3 มี.ค. 2569")
    assert "2570" in form._warning.text()
    type_into(tab, "event_date", "3 ก.พ. 2570")
    assert not form._warning.isVisible()


def test_what_can_not_be_kept_is_said_and_holds_its_row(tab, qtbot):
    here = tab.list.current_key()
    type_into(tab, "quantity", "สอง")
    assert fields(tab)["quantity"].is_wrong() and entry(tab, "ทำแผ่นพับ").quantity is None
    tab.list.select(key_of(tab, "สรุปงบ"), 0)
    qtbot.waitUntil(lambda: tab.list.current_key() == here)
    assert fields(tab)["quantity"].typed() == "สอง" and tab.window().workspace.toast.isVisible()
    QTest.mouseClick(tab._months.buttons[2], Qt.MouseButton.LeftButton)
    assert tab._month == FEB and tab._months.buttons[4].isChecked()
    key(fields(tab)["quantity"].editor, Qt.Key.Key_Escape)
    tab.list.select(key_of(tab, "สรุปงบ"), 0)
    assert tab.panel.form.head.title.text().startswith("สรุปงบ") and fields(tab)["quantity"].typed() == ""


def test_half_typed_text_stays_when_something_else_changes(tab):
    editor = fields(tab)["result"].editor
    editor.setFocus()
    editor.insertPlainText("แจกแล้วที่")
    uid = tab._lines()[0].key
    tab.desk.session.followups.record(YEAR, FEB, [uid], status="doing")
    assert editor.text() == "แจกแล้วที่" and QApplication.focusWidget() is editor
    editor.insertPlainText("จุดบริการ")
    key(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert entry(tab, "ทำแผ่นพับ").result == "แจกแล้วที่จุดบริการ" and tab._month != FEB


def test_undo_shows_what_was_before(tab):
    type_into(tab, "result", "แจกแล้ว")
    key(tab.window(), Qt.Key.Key_Z, CONTROL)
    assert fields(tab)["result"].typed() == "" and entry(tab, "ทำแผ่นพับ").id == 0


def test_last_months_text_and_taking_it_away(tab):
    head = tab.panel.form.head
    assert not head.clear.isEnabled()
    QTest.mouseClick(head.last, Qt.MouseButton.LeftButton)
    assert fields(tab)["result"].typed() == "ทำร่างแล้วสองฉบับ" and fields(tab)["obstacle"].typed() == "รอภาพประกอบ"
    QTest.mouseClick(head.clear, Qt.MouseButton.LeftButton)
    assert entry(tab, "ทำแผ่นพับ").id == 0 and fields(tab)["result"].typed() == ""
    key(tab.window(), Qt.Key.Key_Z, CONTROL)
    assert fields(tab)["result"].typed() == "ทำร่างแล้วสองฉบับ"


def test_what_was_written_in_other_months_is_offered(tab):
    editor = fields(tab)["result"].editor
    editor.setFocus()
    for letter in "ร่าง":
        QTest.sendKeyEvent(QTest.KeyAction.Click, editor, Qt.Key(ord(letter)), letter, Qt.KeyboardModifier.NoModifier)
    assert fields(tab)["result"].suggestions.shown() == ["ทำร่างแล้วสองฉบับ"]


def test_the_director_remarks_and_approves(tab):
    head = tab.panel.form.head
    assert not head.remark.isVisible()
    type_into(tab, "remark", "ให้แจกถึงชุมชนด้วย")
    assert entry(tab, "ทำแผ่นพับ").remark == "ให้แจกถึงชุมชนด้วย" and entry(tab, "ทำแผ่นพับ").entered_at == ""
    assert cell(tab, key_of(tab, "ทำแผ่นพับ"), 3).icon == "message-square"
    QTest.mouseClick(head.remark, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is fields(tab)["remark"].editor
    type_into(tab, "remark", "")
    tab.panel.form._approve()
    assert entry(tab, "ทำแผ่นพับ").approved_on == TODAY and fields(tab)["approved_on"].typed() == "18 ก.พ. 2570"
    assert cell(tab, key_of(tab, "ทำแผ่นพับ"), 3).icon == "check"
    type_into(tab, "approved_on", "")
    assert entry(tab, "ทำแผ่นพับ").approved_on is None


def test_other_months_are_shown_and_gone_to(tab):
    past = tab.panel.form.past
    assert past.isVisible() and past.view.has(JAN)
    past.view.select(JAN, 0)
    past.view.setFocus()
    key(past.view, Qt.Key.Key_Return)
    assert tab._month == JAN and tab.list.current_key() == key_of(tab, "ทำแผ่นพับ", JAN)
    tab.list.select(key_of(tab, "อบรม", JAN), 0)
    assert not tab.panel.form.past.isVisible()


def test_what_is_written_after_its_month_says_so(tab):
    with_time = entry(tab, "สรุปงบ", DEC)._replace(entered_at="2027-01-09T10:00:00+07:00", revision=9)
    QTest.mouseClick(tab._months.buttons[2], Qt.MouseButton.LeftButton)
    chips = len(tab.panel.form.head._marks)
    with tab.desk.session.years.step("followup_recorded", year=YEAR, month="ธ.ค. 69", count=1):
        tab.desk.session.followups.keep(YEAR, [with_time])
    assert len(tab.panel.form.head._marks) == chips + 1


def test_several_lines_are_changed_at_once(tab):
    tab.list.mark(keys(tab)[3:5])
    assert set(fields(tab)) == {"reason", "event_date", "remark", "approved_on"}
    type_into(tab, "event_date", "5 ก.พ. 2570")
    type_into(tab, "remark", "รายงานทุกสัปดาห์")
    for words in ("ทำแผ่นพับ", "อบรม"):
        kept = entry(tab, words)
        assert (kept.event_date, kept.remark) == (dt.date(2027, 2, 5), "รายงานทุกสัปดาห์")
    write(tab._tools.search, "สรุปงบ")
    assert "result" in fields(tab)
