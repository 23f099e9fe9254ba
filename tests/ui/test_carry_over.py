"""Carrying a plan over in the window: what is sure is ticked, the rest is decided on by typing, one step takes it."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from ui.conftest import key, press
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.services import session
from ita_desktop.services.carrying import Fate
from ita_desktop.services.finding import Place
from ita_desktop.ui.dialogs.carry_over import CarryOverDialog

BEFORE, YEAR = 2566, 2567


def measure(*codes):
    activity = Activity("ประชุมชี้แจงแผนการใช้จ่าย", start=Month(2565, 12), end=Month(2566, 5))
    served = tuple(Served(code, score=Decimal(80)) for code in codes)
    return Measure(1, served, ("ประเด็น",), (activity,), owners=(Owner("ฝ่ายปกครอง"),), results=("ทำแล้ว",))


@pytest.fixture
def path(office_path):
    """A plan of 2566 with a sure measure, one of a dropped item, one not sure, one of a whole indicator."""
    with session.open_to_write(office_path) as office:
        office.years.add(YEAR)
        walk = office.crosswalks
        codes = {"I1": ["I2"], "I2": ["I4"], "I3": []}
        for line in walk.lines(BEFORE, YEAR):
            if line.key.side == "before" and line.key.code in codes:
                walk.assign(BEFORE, YEAR, line.key, codes[line.key.code])
        for served in (("I1", "I2"), ("I3",), ("Z9",), ()):
            office.plans.add(BEFORE, measure(*served))
    return office_path


@pytest.fixture
def opened(make_window, path, in_front):
    """Opens the dialog in front."""
    window = make_window(path)

    def opened(year=YEAR):
        return in_front(CarryOverDialog(window, window.workspace.desk, year))

    opened.window = window
    return opened


def carried(dialog, year=YEAR):
    return [[item.code for item in one.items] for one in dialog.desk.session.plans.measures(year)]


def ticks(dialog):
    return [dialog._tick(line) for line in dialog._found.lines]


def find(dialog, letters):
    finder = dialog.picker.finder.editor
    finder.setFocus()
    QTest.keyClicks(finder, letters)
    key(finder, Qt.Key.Key_Return)


def carry(dialog):
    press(dialog, dialog._carry.text())


def test_what_is_sure_is_ticked_and_taken_in_one_step_that_comes_back(opened):
    dialog = opened()
    assert ticks(dialog) == [True, None, None, True]
    carry(dialog)
    assert not dialog.isVisible() and carried(dialog) == [["I2", "I4"], []]
    (first, _) = dialog.desk.session.plans.measures(YEAR)
    assert first.activities[0].start == Month(2566, 12) and first.results == ()
    toast = opened.window.workspace.toast
    assert "2" in toast.text()
    next(one for one in toast.findChildren(QPushButton)).click()
    assert carried(dialog) == []


def test_items_are_found_by_typing_and_taken_with_the_rest(opened):
    dialog = opened()
    dropped = dialog._found.lines[1].measure.id
    assert dialog.view.current_key() == dropped  # the first that waits for a decision
    find(dialog, "I5")
    find(dialog, "I6")
    assert dialog.picker.codes == ("I5", "I6") and ticks(dialog)[1] is True
    carry(dialog)
    assert ["I5", "I6"] in carried(dialog)


def test_a_decision_is_taken_back_with_its_last_item(opened):
    dialog = opened()
    find(dialog, "I5")
    pill = dialog.picker.pills[0]
    pill.setFocus()
    key(pill, Qt.Key.Key_Delete)
    assert dialog.picker.codes == () and ticks(dialog)[1] is None


def test_a_sure_measure_can_be_left_out(opened):
    dialog = opened()
    dialog.view.select(dialog._found.lines[0].measure.id, 1)
    dialog.view.setFocus()
    key(dialog.view, Qt.Key.Key_Space)
    assert ticks(dialog)[0] is False
    key(dialog.view, Qt.Key.Key_Space)
    assert ticks(dialog)[0] is True
    key(dialog.view, Qt.Key.Key_Delete)
    carry(dialog)
    assert carried(dialog) == [[]]


def test_enter_without_a_proposal_asks_for_an_item(opened):
    dialog = opened()
    dialog.view.setFocus()
    key(dialog.view, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.picker.finder.editor
    key(dialog.view, Qt.Key.Key_F2)
    assert dialog.focusWidget() is dialog.picker.finder.editor


def test_what_was_carried_before_is_said_and_not_carried_again(opened):
    carry(opened())
    again = opened()
    assert [line.fate for line in again._found.lines].count(Fate.THERE) == 2
    assert not again._carry.isEnabled()


def test_new_items_are_listed(opened):
    dialog = opened()
    assert dialog.fresh.isVisible() and dialog.fresh.model().rowCount() == len(dialog._found.new_items) > 0


def test_undo_in_the_dialog_is_seen_at_once(opened):
    dialog = opened()
    dialog.undo.button.click()  # the last measure that was added
    assert len(ticks(dialog)) == 3


def test_the_crosswalk_is_confirmed_from_here(opened, person):
    dialog = opened()
    person.will(lambda walk: (walk._verbs.unassign(BEFORE, YEAR, next(iter(walk._lines))), walk.accept()))
    press(dialog, dialog._walk.text())
    assert ticks(dialog)[0] is None


def test_a_year_that_the_file_lacks_is_said_and_added(opened):
    dialog = opened(2568)
    assert "2568" in dialog._year_note.text()
    for line in dialog._found.lines:
        if dialog._tick(line) is None:
            dialog.view.select(line.measure.id, 1)
            dialog._leave_out(line.measure.id)
    carry(dialog)
    assert dialog.desk.session.years.has(2568)


def test_without_an_earlier_plan_it_is_said(opened):
    dialog = opened(BEFORE)
    assert dialog.trouble.text() and not dialog._carry.isEnabled()


def test_the_way_there(opened, person):
    person.will(lambda dialog: (check(dialog), look_at(dialog, "carry-over"), dialog.reject()))
    opened.window.go(Place("carry-over", "", YEAR))
    assert str(YEAR) in person.read[0]


def test_decisions_are_not_lost_by_esc(opened, person):
    dialog = opened()
    dialog.picker.finder.editor.setFocus()
    key(dialog.picker.finder.editor, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.view.hasFocus()
    dialog._leave_out(dialog.view.current_key())
    person.will(lambda box: box.reject())
    key(dialog.view, Qt.Key.Key_Escape)
    assert dialog.isVisible()
