"""The crosswalk dialog: a person looks at two years, confirms, chooses another item, and passes it on as a file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from ui.conftest import key, press

from ita_desktop.services.crosswalks import LineKey, Standing
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs.crosswalk import CrosswalkDialog
from ita_desktop.ui.widgets.chip import Chip

YEARS = 2565, 2566


def old(code):
    return LineKey("before", code)


@pytest.fixture
def open_dialog(make_window, office_path, in_front):
    """Opens the dialog over a new office of 2566, in front."""
    window = make_window(office_path)
    return lambda code="": in_front(CrosswalkDialog(window, window.workspace.desk, Place("crosswalk", code, 2566)))


def standing(dialog, code):
    lines = dialog.desk.session.crosswalks.lines(*YEARS)
    return next(one.standing for one in lines if one.key == old(code))


def goes_with(dialog, code):
    lines = dialog.desk.session.crosswalks.lines(*YEARS)
    return [pair.after for one in lines if one.key == old(code) for pair in one.pairs]


def chips(dialog):
    return [chip.accessibleName() for chip in dialog.findChildren(Chip) if chip.isVisible()]


def find(dialog, letters):
    """Type into the finder and take the first."""
    dialog._find.setFocus()
    QTest.keyClicks(dialog._find, letters)
    key(dialog._find, Qt.Key.Key_Return)


def test_both_texts_stand_side_by_side_with_the_differing_words_marked(open_dialog):
    dialog = open_dialog("I10")
    before, after = (dialog.desk.session.years.framework(year).items_by_code["I10"].title for year in YEARS)
    assert dialog._older.text() == before and dialog._newer.text() == after
    assert any("บุคลากร" in run for run in dialog._older.differing())
    assert any("เจ้าหน้าที่" in run for run in dialog._newer.differing())
    assert not any("ค่าวัสดุอุปกรณ์" in run for run in dialog._newer.differing())


def test_enter_confirms_and_goes_on_to_the_next(open_dialog, qtbot):
    dialog = open_dialog("I4")
    dialog.view.setFocus()
    key(dialog.view, Qt.Key.Key_Return)
    assert standing(dialog, "I4") is Standing.CONFIRMED
    assert dialog.view.current_key() == old("I5")
    dialog.view.select(old("I4"), 0)
    state = dialog.view.model().index_of(old("I4"), 2).data()
    qtbot.waitUntil(lambda: chips(dialog)[:1] == [state])
    assert not dialog._take.isEnabled()
    key(dialog.view, Qt.Key.Key_Delete)
    assert standing(dialog, "I4") is Standing.SURE


def test_all_that_are_sure_are_confirmed_at_once_and_undone_at_once(open_dialog):
    dialog = open_dialog()
    before = {one.key for one in dialog.desk.session.crosswalks.lines(*YEARS) if one.standing is Standing.SURE}
    dialog._all.click()
    assert {key for key, one in dialog._lines.items() if one.standing is Standing.CONFIRMED} == before
    assert not dialog._all.isEnabled() and str(len(before)) in dialog._note.text()
    dialog.undo.button.click()
    assert dialog._all.isEnabled() and dialog.desk.session.crosswalks.confirmed(*YEARS) == ()


def test_another_item_is_found_by_typing_and_chosen_by_keyboard(open_dialog):
    dialog = open_dialog("I5")
    assert not dialog._with.isEnabled()
    find(dialog, "gift")
    assert dialog._find.value() == "I6" and dialog._with.isEnabled()
    dialog._with.setFocus()
    key(dialog._with, Qt.Key.Key_Space)
    assert goes_with(dialog, "I5") == ["I6"] and standing(dialog, "I5") is Standing.CONFIRMED
    assert dialog._newer.text().startswith("เจ้าหน้าที่") and "No Gift" in dialog._newer.text()
    find(dialog, "i5")
    dialog._too.click()
    assert goes_with(dialog, "I5") == ["I5", "I6"]
    dialog._none.click()
    assert goes_with(dialog, "I5") == [None]


def test_only_what_is_left_can_be_looked_at(open_dialog):
    dialog = open_dialog()
    dialog._all.click()
    dialog._only_left.setChecked(True)
    assert not dialog.view.has(old("I4")) and dialog.view.has(old("I5"))
    dialog.view.select(old("I5"), 0)
    dialog.view.setFocus()
    key(dialog.view, Qt.Key.Key_Return)
    assert not dialog.view.has(old("I5")) and dialog.view.current_key() is not None


def test_it_is_saved_and_loaded_through_the_one_door(open_dialog, tmp_path, monkeypatch):
    dialog = open_dialog()
    path = tmp_path / "a.ita-crosswalk"
    monkeypatch.setattr(messages, "choose_crosswalk_target", lambda parent, suggested: path)
    monkeypatch.setattr(messages, "choose_crosswalk", lambda parent, folder: path)
    dialog._all.click()
    dialog._save.click()
    assert path.exists() and "a.ita-crosswalk" in dialog._note.text()
    dialog.undo.button.click()
    dialog._load.click()
    assert standing(dialog, "I4") is Standing.CONFIRMED
    path.write_bytes(b"{}")
    dialog._load.click()
    assert dialog.trouble.isVisible() and standing(dialog, "I4") is Standing.CONFIRMED


def test_a_locked_year_can_be_looked_at_only(open_dialog):
    dialog = open_dialog("I4")
    dialog.desk.session.years.set_locked(2566, True)
    for one in (dialog._all, dialog._load, dialog._take, dialog._none, dialog._with, dialog._find):
        assert not one.isEnabled()
    assert dialog._save.isEnabled()
    dialog.view.setFocus()
    key(dialog.view, Qt.Key.Key_Return)
    assert standing(dialog, "I4") is Standing.SURE


def test_every_control_has_a_name_and_is_reached_by_tab(open_dialog):
    dialog = open_dialog("I5")
    parts = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLineEdit)]
    seen = [part for part in parts if part.isVisible()]
    assert not [part for part in seen if not (part.text() or part.accessibleName())]
    reached, widget = set(), dialog.view.nextInFocusChain()
    while widget is not dialog.view:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert {dialog._find, dialog._take, dialog._none, dialog._all} <= reached
    press(dialog, dialog._take.text())
    assert standing(dialog, "I5") is Standing.CONFIRMED
