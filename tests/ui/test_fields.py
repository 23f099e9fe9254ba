"""Writing Thai, and form fields."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui.conftest import beside, key, type_thai

from ita_desktop.domain import words
from ita_desktop.domain.errors import Problem
from ita_desktop.ui.widgets.fields import CheckField, ChoiceField, DateField, LongField, NumberField, TextField
from ita_desktop.ui.widgets.find_combo import FindCombo
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit

SENTENCE = "ชี้แจงแผนการใช้จ่ายงบประมาณต่อข้าราชการและลูกจ้าง"


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_written_holds_no_break_and_the_screen_has_them(show):
    editor = show(ThaiTextEdit())
    editor.setFocus()
    type_thai(editor, SENTENCE)
    assert editor.text() == SENTENCE
    assert editor.toPlainText() == words.with_breaks(SENTENCE) != SENTENCE


def test_backspace_and_delete_always_take_a_letter(show):
    editor = show(ThaiTextEdit(SENTENCE))
    editor.setFocus()
    key(editor, Qt.Key.Key_End, CONTROL)
    for left in range(len(SENTENCE) - 1, -1, -1):
        key(editor, Qt.Key.Key_Backspace)
        assert editor.text() == SENTENCE[:left]


def test_the_cursor_never_seems_to_stand_still(show):
    editor = show(ThaiTextEdit(SENTENCE))
    editor.setFocus()
    key(editor, Qt.Key.Key_Home, CONTROL)
    places = [editor.textCursor().position()]
    for _ in range(400):
        key(editor, Qt.Key.Key_Right)
        place = editor.textCursor().position()
        if place == places[-1]:
            break
        places.append(place)
    assert len(words.without_breaks(editor.toPlainText()[: places[-1]])) == len(SENTENCE)
    assert all(editor.document().characterAt(place) != words.BREAK for place in places)


def test_copied_text_holds_no_break_and_pasted_text_gets_them(show):
    editor = show(ThaiTextEdit(SENTENCE))
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == SENTENCE
    other = show(ThaiTextEdit())
    data = QMimeData()
    data.setText(f"{SENTENCE}\n{SENTENCE}")
    data.setHtml("<b>x</b>")
    other.insertFromMimeData(data)
    assert other.text() == f"{SENTENCE}\n{SENTENCE}"


def test_writing_in_the_middle_keeps_the_place(show):
    editor = show(ThaiTextEdit(SENTENCE))
    editor.setFocus()
    key(editor, Qt.Key.Key_Home, CONTROL)
    for _ in range(5):
        key(editor, Qt.Key.Key_Right)
    before = words.without_breaks(editor.toPlainText()[: editor.textCursor().position()])
    type_thai(editor, "งาน")
    assert editor.text() == before + "งาน" + SENTENCE[len(before) :]


def test_a_task_key_leaves_and_the_field_is_kept(show):
    kept = []
    field = LongField("ผล", "", kept.append)
    box = show(beside(field, QPushButton("x")))
    field.editor.setFocus()
    type_thai(field.editor, "ทำแล้ว")
    key(field.editor, Qt.Key.Key_Tab)
    assert kept == ["ทำแล้ว"] and QApplication.focusWidget() is not field.editor
    assert box.isVisible()


def test_a_field_is_kept_once_when_it_is_left(show):
    kept = []
    field = TextField("ชื่อ", "เดิม", kept.append)
    box = show(beside(field, QPushButton("x")))
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "new")
    key(field.editor, Qt.Key.Key_Return)
    key(field.editor, Qt.Key.Key_Tab)
    assert kept == ["new"] and box.isVisible()


def test_what_is_refused_stays_typed_with_its_sentence_and_escape_takes_it_back(show):
    def refuse(typed):
        raise Problem("score_unreadable", text=typed)

    field = show(TextField("คะแนน", "90", refuse))
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "101")
    key(field.editor, Qt.Key.Key_Return)
    assert field.is_wrong() and field.typed() == "101"
    assert "101" in field.editor.accessibleDescription()
    field.show_value("55")
    assert field.typed() == "101"
    key(field.editor, Qt.Key.Key_Escape)
    assert not field.is_wrong() and field.typed() == "90"


@pytest.mark.parametrize(
    ("typed", "day"), [("12 ก.พ. 2570", dt.date(2027, 2, 12)), ("๑๒/๒/๒๕๗๐", dt.date(2027, 2, 12)), ("", None)]
)
def test_a_date_is_typed_as_people_write_it(show, typed, day):
    kept = []
    field = show(DateField("วันที่", dt.date(2026, 1, 1), kept.append))
    field.editor.setText(typed)
    assert field.commit() and kept == [day]
    assert field.typed() == ("12 ก.พ. 2570" if day else "")


@pytest.mark.parametrize("typed", ["31 ก.พ. 2570", "พรุ่งนี้"])
def test_a_date_that_is_none_is_said(show, typed):
    field = show(DateField("วันที่", None, lambda day: None))
    field.editor.setText(typed)
    assert not field.commit() and field.is_wrong()


@pytest.mark.parametrize(("typed", "number"), [("๑๒", Decimal(12)), ("1,200.5", Decimal("1200.5")), ("", None)])
def test_a_number_with_its_unit(show, typed, number):
    kept = []
    field = show(NumberField("ทำได้", Decimal(1), kept.append, unit="ครั้ง"))
    field.editor.setText(typed)
    assert field.commit() and kept == [number]


@pytest.mark.parametrize("typed", ["สิบ", "NaN", "1e999999999", "--1"])
def test_a_number_that_is_none_is_said(show, typed):
    field = show(NumberField("ทำได้", None, lambda number: None))
    field.editor.setText(typed)
    assert not field.commit() and field.is_wrong()


def test_choice_and_tick_are_kept_at_once(show):
    kept: list[object] = []
    choice = show(ChoiceField("สถานะ", [("a", "หนึ่ง"), ("b", "สอง")], "a", kept.append))
    choice.editor.setFocus()
    key(choice.editor, Qt.Key.Key_Down)
    choice.commit()
    tick = show(CheckField("ยืนยัน", False, kept.append))
    tick.click()
    assert kept == ["b", True]


def test_a_list_typed_to_find(show):
    chosen = []
    combo = show(FindCombo([(1, "ดุสิต"), (2, "ดินแดง"), (3, "บางกอกน้อย"), (4, "บางกอกใหญ่")]))
    combo.chosen.connect(chosen.append)
    combo.setFocus()
    type_thai(combo, "กอกใ")
    assert combo.shown() == ["บางกอกใหญ่"]
    key(combo, Qt.Key.Key_Return)
    assert chosen == [4] and combo.text() == "บางกอกใหญ่"
    combo.clear()
    type_thai(combo, "ดิ")
    assert combo.shown()[0] == "ดินแดง"
    key(combo, Qt.Key.Key_Escape)
    assert combo.text() == "ดิ" and combo.value() is None
