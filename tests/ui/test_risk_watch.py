"""Watching risks: what a person tells of a quarter, for one risk and for many at once."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from ui.conftest import CONTROL, key, press, write
from ui.risks_help import YEAR, cells, emptied, fill, listed, mark, open_tab

from ita_desktop.domain.evidence import RiskKey
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_watch import State

Q1, Q2 = "q1", "q2"


@pytest.fixture
def tab(make_window, sample_path):
    """The tab over the nine typical risks; today lies in the first quarter."""
    fill(emptied(sample_path))
    window = make_window(sample_path)
    window.session.risk_watches.today = lambda: dt.date(2026, 11, 21)
    window.workspace.desk.look_at_year(YEAR)
    made = open_tab(window)
    mark(made, 1)
    return made


def told(tab, number: int = 1, period: str = Q1):
    """What is kept of a risk for a period."""
    uid = listed(tab)[number - 1].uid
    watches = tab.desk.session.risk_watches.watches(YEAR)
    return next((one for one in watches if one.risk == uid and one.period == period), None)


def panel(tab):
    """The monitoring part of the form."""
    return tab.panel.form.watch


def test_what_happened_gives_the_light_as_it_is_typed(tab):
    shown = panel(tab)
    before = shown.light.text()
    write(shown.occurred.editor, "2")
    assert shown.light.text() != before  # asks whether it was put right
    assert told(tab) is None  # nothing is kept yet
    key(shown.occurred.editor, Qt.Key.Key_Return)
    assert told(tab).occurred == 2

    shown.fixed.editor.setFocus()
    key(shown.fixed.editor, Qt.Key.Key_1)
    assert told(tab).fixed is True
    assert "เหลือง" in shown.light.text()
    shown.severity.editor.setFocus()
    key(shown.severity.editor, Qt.Key.Key_4)
    assert told(tab).severity == 4
    assert "แดง" in shown.light.text()
    assert cells(tab, 1)[4].state is not None
    write(shown.occurred.editor, "0")
    assert "เขียว" in shown.light.text()
    key(shown.occurred.editor, Qt.Key.Key_Return)
    assert (told(tab).occurred, told(tab).fixed, told(tab).severity) == (0, None, None)


def test_a_number_that_is_none_stays_with_its_sentence(tab):
    shown = panel(tab)
    write(shown.occurred.editor, "1.5")
    key(shown.occurred.editor, Qt.Key.Key_Return)
    assert shown.occurred.is_wrong()
    assert told(tab) is None


def test_many_risks_did_not_happen_in_one_step(tab):
    mark(tab, 1, 2, 3)
    shown = panel(tab)
    press(shown, shown.tr("It did not happen"))
    assert [told(tab, number).occurred for number in (1, 2, 3)] == [0, 0, 0]
    tab.desk.session.past.undo()
    assert [told(tab, number) for number in (1, 2, 3)] == [None] * 3


def test_another_quarter_by_arrows_keeps_what_is_typed_for_this_one(tab):
    shown = panel(tab)
    write(shown.fields["done"].editor, "sorted the queue")
    first = shown.strip.buttons()[0]
    first.setFocus()
    key(first, Qt.Key.Key_Right)
    assert told(tab).done == "sorted the queue"
    assert shown.fields["done"].typed() == ""
    assert shown.strip.buttons()[1].hasFocus()
    write(shown.fields["result"].editor, "no complaint")
    second = shown.strip.buttons()[1]
    second.setFocus()
    key(second, Qt.Key.Key_Home)
    assert told(tab, 1, Q2).result == "no complaint"
    assert shown.fields["done"].typed() == "sorted the queue"


def test_last_quarters_words_are_taken_over_where_nothing_is_written(tab):
    tab.desk.session.risk_watches.watch(YEAR, Q1, [listed(tab)[0].id], occurred=0, done="a", result="b")
    shown = panel(tab)
    shown.strip.buttons()[1].click()
    press(shown, shown.tr("Take over the words of before"))
    found = told(tab, 1, Q2)
    assert (found.done, found.result, found.occurred) == ("a", "b", None)
    press(shown, shown.tr("Take away what was told"))
    assert told(tab, 1, Q2) is None


def test_the_fourth_state_of_table_9_asks_for_its_reason(tab):
    shown = panel(tab)
    assert shown.reason.isHidden()
    combo = shown.state.editor
    combo.setFocus()
    key(combo, Qt.Key.Key_End)
    QTest.keyClick(combo, Qt.Key.Key_Tab)
    assert told(tab).state is State.OTHER
    assert shown.reason.isVisible()


def test_a_period_that_is_over_and_not_told_is_late(tab):
    watches = tab.desk.session.risk_watches
    watches.today = lambda: dt.date(2027, 2, 1)
    shown = panel(tab)
    tab.refresh()
    names = [one.accessibleName() for one in shown.strip.buttons()]
    assert len(names) == 4
    assert names[0].endswith(shown.tr("Not told yet, and the period is over"))
    assert names[1].endswith(shown.tr("Not told yet"))
    watches.watch(YEAR, Q1, [listed(tab)[0].id], occurred=0)
    assert watches.tone(YEAR, told(tab)) is Tone.GREEN
    assert "เขียว" in shown.strip.buttons()[0].accessibleName()


def test_nothing_can_be_told_in_a_locked_year(tab):
    tab.desk.session.years.set_locked(YEAR, True)
    shown = panel(tab)
    assert not shown.occurred.isEnabled()
    assert not shown.fixed.isEnabled()
    assert not any(one.isEnabled() for one in shown._buttons)


def test_undo_by_key_takes_back_a_choice(tab):
    shown = panel(tab)
    write(shown.occurred.editor, "1")
    shown.fixed.editor.setFocus()
    key(shown.fixed.editor, Qt.Key.Key_2)
    assert told(tab).fixed is False
    key(shown.fixed.editor, Qt.Key.Key_Z, CONTROL)
    assert told(tab).fixed is None


def test_the_key_of_the_list_says_it_of_all_that_are_marked(tab):
    mark(tab, 2, 3, 4)
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_0)
    assert [told(tab, number).occurred for number in (2, 3, 4)] == [0, 0, 0]
    assert told(tab, 1) is None
    tab.desk.session.past.undo()
    assert told(tab, 2) is None


def test_a_key_goes_to_monitoring_and_it_stays_in_sight_for_the_next_risk(tab):
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_L, CONTROL)
    assert panel(tab).occurred.editor.hasFocus()
    QTest.keyClicks(panel(tab).occurred.editor, "3")
    mark(tab, 2)
    assert told(tab, 1).occurred == 3
    assert panel(tab).occurred.typed() == ""
    press(tab.panel.form.head, tab.panel.form.head.tr("Go to monitoring"))
    assert panel(tab).occurred.editor.hasFocus()


def test_several_risks_show_the_worst_of_their_lights(tab):
    ids, watches = [one.id for one in listed(tab)[:2]], tab.desk.session.risk_watches
    watches.watch(YEAR, Q1, ids[:1], occurred=0)
    mark(tab, 1, 2)
    assert panel(tab).light.text() == panel(tab).tr("Not told yet")
    watches.watch(YEAR, Q1, ids[1:], occurred=1, fixed=False)
    assert "แดง" in panel(tab).light.text()


def test_evidence_is_pasted_for_the_risk_and_for_its_quarter(tab):
    form, evidence = tab.panel.form, tab.desk.session.evidence
    data = QMimeData()
    data.setText("https://www.example.go.th/album/1")
    form.watch.evidence.take(data)
    data.setText("https://www.example.go.th/album/2")
    form.evidence.take(data)
    uid = listed(tab)[0].uid
    found = {key: [one.url[-1] for one in shown] for key, shown in evidence.of_risks(YEAR).items()}
    assert found == {RiskKey(uid, Q1): ["1"], RiskKey(uid): ["2"]}
    mark(tab, 2)
    assert tab.panel.form.evidence.pieces() == ()
    mark(tab, 1)
    assert len(tab.panel.form.evidence.pieces()) == 1
    tab.panel.form.watch.strip.buttons()[1].click()
    assert tab.panel.form.watch.evidence.pieces() == ()


def test_what_is_pasted_for_several_risks_serves_each(tab):
    mark(tab, 1, 2)
    data = QMimeData()
    data.setText("https://www.example.go.th/album/1")
    panel(tab).evidence.take(data)
    found = tab.desk.session.evidence.of_risks(YEAR)
    assert set(found) == {RiskKey(one.uid, Q1) for one in listed(tab)[:2]}
