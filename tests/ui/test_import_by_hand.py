"""The import guide as an officer meets it: a plan of another year, cells edited one after the other, leaving by Esc."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui.conftest import key, press, type_thai
from ui.plan_import_help import cell, guides, in_doubt, measures, plan_in

from ita_desktop.domain.measures import Measure, Served
from ita_desktop.services import sources
from ita_desktop.ui.dialogs import plan_import_edits as edits
from ita_desktop.ui.dialogs.plan_import import REVIEW, TABLES
from ita_desktop.ui.dialogs.plan_import_repairs import mended

LATER = 2568


@pytest.fixture
def plan_file(tmp_path):
    return plan_in(tmp_path)


@pytest.fixture
def opened(make_window, office_path, in_front):
    return guides(make_window(office_path), in_front)


@pytest.fixture
def doubtful(opened, plan_file):
    """The guide over a plan of which some rows are not sure."""
    return lambda: in_doubt(opened(), plan_file)


@pytest.fixture
def other_year(opened, plan_file, qtbot):
    """The guide over a plan of 2566 that is read into 2568."""

    def read():
        dialog = opened()
        dialog._take_year(LATER)
        dialog.read_new(plan_file.name, lambda: sources.from_file(plan_file))
        qtbot.waitUntil(lambda: not dialog.acts.busy)
        return dialog

    return read


def ways(dialog):
    """The buttons of the notice above the guide."""
    return [one for one in dialog.trouble.findChildren(QPushButton) if one.isVisible() and one.text()]


def choose(dialog, place, qtbot):
    QTest.mouseClick(ways(dialog)[place], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.acts.busy)


def asked(dialog):
    return {doubt.rule for row in dialog.draft.rows for doubt in row.asked()}


def test_a_plan_of_another_year_is_offered_its_own_year_first(other_year, qtbot):
    dialog = other_year()
    assert "months_outside_year" in asked(dialog)
    assert "2566" in dialog.trouble.text() and str(LATER) in dialog.trouble.text()
    assert ways(dialog)[0].hasFocus()
    key(ways(dialog)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert dialog.step == TABLES and dialog._next.hasFocus() and dialog.year == 2566 and "2566" in dialog.windowTitle()
    assert not dialog.trouble.isVisible() and "months_outside_year" not in asked(dialog)
    dialog.go_on()
    dialog.go_on()
    dialog.go_on()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert measures(dialog)


def test_or_its_months_move_to_the_year_that_is_meant(other_year, qtbot):
    dialog = other_year()
    before = [one.start for row in dialog.draft.rows for one in row.wanted.activities if one.start]
    choose(dialog, 1, qtbot)
    assert dialog.year == LATER and not dialog.trouble.isVisible()
    assert "months_outside_year" not in asked(dialog)
    after = [one.start for row in dialog.draft.rows for one in row.wanted.activities if one.start]
    assert before and after == [month.shifted(24) for month in before]


def test_a_locked_year_is_not_offered_in_vain(other_year, qtbot):
    dialog = other_year()
    dialog.desk.session.years.set_locked(2566, True)
    press(dialog, ways(dialog)[0].text())
    assert dialog.year == LATER and not dialog.acts.busy and "2566" in dialog.trouble.text()


def test_reading_opens_no_window_and_the_keyboard_stands_on_the_way_on(opened, plan_file, qtbot, monkeypatch):
    dialog = opened()
    monkeypatch.setattr("ita_desktop.ui.messages.choose_plan", lambda *_: plan_file)
    press(dialog, dialog.tr("Choose a file"))
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert dialog.isActiveWindow() and dialog._next.hasFocus()
    key(dialog._next, Qt.Key.Key_Return)
    assert dialog.step == REVIEW and dialog.review.rows.hasFocus()


def test_a_cell_clicked_while_another_is_edited_opens(doubtful):
    dialog = doubtful()
    dialog.review.rows.select(1, 1)
    first, second = cell(dialog, "issues"), cell(dialog, "activities.0.text")
    first.edit()
    type_thai(QApplication.focusWidget(), "ประเด็นที่พิมพ์เอง")
    dialog.review._area.ensureWidgetVisible(second)
    QTest.mouseDClick(second, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 12))
    assert dialog.review.current().wanted.issues == ("ประเด็นที่พิมพ์เอง",)
    assert second.editor is not None and second.isAncestorOf(QApplication.focusWidget())
    assert "ประเด็นที่พิมพ์เอง" in cell(dialog, "issues").accessibleName()


def test_enter_in_a_cell_keeps_it_and_stays_there(doubtful):
    dialog = doubtful()
    dialog.review.rows.select(1, 1)
    cell(dialog, "issues").edit()
    type_thai(QApplication.focusWidget(), "ใหม่")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert cell(dialog, "issues").hasFocus()


def test_esc_gives_back_what_stood_in_the_cell(doubtful):
    dialog = doubtful()
    dialog.review.rows.select(1, 1)
    issues, before = cell(dialog, "issues"), dialog.review.current().wanted.issues
    issues.edit()
    type_thai(QApplication.focusWidget(), "ไม่เอาแล้ว")
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.review.current().wanted.issues == before
    assert issues.hasFocus() and issues.editor is None and dialog.isVisible()


def test_a_guessed_owner_is_agreed_to_chosen_or_taken_out(doubtful):
    dialog = doubtful()
    marked = dialog.draft.rows[0]
    name = marked.wanted.owners[0].name
    marked.doubts = tuple(
        doubt._replace(values={"printed": "เทคนิค", "name": name}, path="owners") for doubt in marked.doubts
    )
    dialog.review.show_rows(0)
    owners = cell(dialog, "owners")
    buttons = [one for one in owners.findChildren(QPushButton) if one.isVisibleTo(owners)]
    assert name.removeprefix("ฝ่าย") in buttons[0].text() and len(buttons) == 3
    dialog.review._area.ensureWidgetVisible(buttons[2])
    QTest.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert name not in [one.name for one in marked.wanted.owners]
    assert marked.asked() == [] and marked.taken is True


def test_a_row_without_an_item_is_not_taken_by_enter(doubtful):
    dialog = doubtful()
    dialog.review.rows.select(9, 1)
    dialog.review.rows.setFocus()
    key(dialog.review.rows, Qt.Key.Key_Return)
    assert dialog.draft.rows[9].taken is None and dialog.review.current().number == 9
    assert cell(dialog, "items").editor is not None
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    dialog.review._toggle(9)
    assert dialog.draft.rows[9].taken is None


def test_what_was_typed_is_not_lost_by_esc(doubtful, person):
    dialog = doubtful()
    dialog.review._keep("issues", "พิมพ์ไว้")
    person.will(lambda box: box.reject())
    key(dialog.review.rows, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    person.will(lambda box: QTest.mouseClick(box.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton))
    key(dialog.review.rows, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and measures(dialog) == []


def test_the_mended_words_are_marked_and_the_long_sentence_waits():
    found = mended("หนึ่ง\nชี้แจงการให้บริการ", [("- ชี้แจง การให้ บริการ", "ชี้แจงการให้บริการ")])
    assert "".join(piece.text for piece in found) == "หนึ่ง\nชี้แจงการให้บริการ"
    assert [piece.text for piece in found if piece.differs] == ["ชี้แจงการให้บริการ"]
    assert mended("พิมพ์เอง", [("ก ข", "กข")]) is None


def test_questions_and_scores_are_kept_apart():
    there = Measure(1, (Served("I1", "คำถามเดิม", 80), Served("I2", "สอง", 70)))
    read = Measure(1, (Served("I1", "คำถามใหม่", 90), Served("I3", "สาม", 60)))
    assert edits.keeping(read, there, {"titles"}).items == (Served("I1", "คำถามเดิม", 90), Served("I3", "สาม", 60))
    assert edits.keeping(read, there, {"scores"}).items == (Served("I1", "คำถามใหม่", 80), Served("I3", "สาม", 60))
    assert edits.keeping(read, there, {"items", "scores"}).items == there.items
