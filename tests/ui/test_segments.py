"""Choices beside each other: by mouse, by arrows and digits, taken back, and what a choice means."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import key

from ita_desktop.ui.widgets.segments import Segment, SegmentField

CHOICES = [Segment(n, str(n), f"{n}: ไม่เกิน {n * 5} ครั้ง") for n in range(1, 6)]


def field(show):
    """A field that shows what was chosen, and what was."""
    kept = []

    def keep(value):
        kept.append(value)
        made.show_value(value)

    made = SegmentField("โอกาสเกิด", CHOICES, keep)
    show(made)
    return made.editor, kept


def test_arrows_digits_and_delete(show):
    editor, kept = field(show)
    editor.setFocus()
    key(editor, Qt.Key.Key_Right)
    key(editor, Qt.Key.Key_Right)
    key(editor, Qt.Key.Key_4)
    key(editor, Qt.Key.Key_Left)
    key(editor, Qt.Key.Key_9)
    assert kept == [1, 2, 4, 3] and editor.value() == 3
    assert "โอกาสเกิด: 3" in editor.accessibleName() and "15" in editor.accessibleDescription()
    key(editor, Qt.Key.Key_Delete)
    key(editor, Qt.Key.Key_Delete)
    assert kept[4:] == [None] and editor.accessibleName() == "โอกาสเกิด"
    key(editor, Qt.Key.Key_Left)
    key(editor, Qt.Key.Key_Right)
    assert kept[5:] == [5]


def test_a_click_chooses_and_takes_back(show):
    editor, kept = field(show)
    QTest.mouseClick(editor.buttons[3], Qt.MouseButton.LeftButton)
    assert kept == [4] and QApplication.focusWidget() is editor
    assert [one.isChecked() for one in editor.buttons] == [False, False, False, True, False]
    QTest.mouseClick(editor.buttons[3], Qt.MouseButton.LeftButton)
    assert kept == [4, None] and not any(one.isChecked() for one in editor.buttons)


def test_what_a_choice_means_is_said_under_the_mouse(show):
    editor, _ = field(show)
    said = []
    editor.noted.connect(said.append)
    editor.show_value(2)
    place = editor.buttons[4].rect().center().toPointF()
    QApplication.sendEvent(editor.buttons[4], QEnterEvent(place, place, place))
    QApplication.sendEvent(editor.buttons[4], QEvent(QEvent.Type.Leave))
    assert [words[:1] for words in said] == ["2", "5", "2"]


def test_the_height_does_not_change_with_what_is_said(show):
    editor, _ = field(show)
    before = editor.parentWidget().heightForWidth(300)
    editor.show_value(5)
    assert editor.parentWidget().heightForWidth(300) == before
