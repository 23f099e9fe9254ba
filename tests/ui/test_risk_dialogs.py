"""The dialogs of tab 4 by hand: criteria of the year, carrying over, requests to revise."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import CONTROL, key, press, write
from ui.risks_help import YEAR, emptied, fill

from ita_desktop.domain.risk import Family, Remedy, Tone
from ita_desktop.domain.risk_method import Every
from ita_desktop.domain.risk_watch import Revision
from ita_desktop.services import packs, session
from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.risk_carry import RiskCarryDialog
from ita_desktop.ui.dialogs.risk_method import RiskMethodDialog
from ita_desktop.ui.dialogs.risk_revisions import RiskRevisionsDialog
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import LIGHT
from ita_desktop.ui.tasks import Tasks


@pytest.fixture
def risk_desk(sample_path, preferences, qapp):
    """A desk over the nine typical risks."""
    fill(emptied(sample_path))
    with session.open_to_write(sample_path) as opened:
        made = Desk(opened, Tasks(), preferences)
        made.heard = []
        made.told.connect(made.heard.append)
        made.view.year = YEAR
        yield made
        made.close()
        made.tasks.close()


def method(desk, year: int = YEAR):
    """The criteria as they are kept."""
    return desk.session.risks.method(year)


def edit_cell(table, place: int, column: int, text: str) -> None:
    """Write into a cell of a table by keyboard."""
    table.view.setFocus()
    table.view.select(place, column)
    key(table.view, Qt.Key.Key_F2)
    write(table.view._editor, text)
    key(table.view._editor, Qt.Key.Key_Return)


def test_a_threshold_shows_what_it_does_before_it_is_kept(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    assert not dialog.keep.isEnabled()
    levels = dialog.tables["b-levels"]
    edit_cell(levels, 2, 2, "13")
    assert method(risk_desk).b.levels[2].lowest == 10  # only seen so far
    moved = risk_desk.session.risks.moved_by(YEAR, dialog.draft.method)
    assert moved and str(moved[0]) in dialog.effect.text()
    dialog.keep.click()
    assert method(risk_desk).b.levels[2].lowest == 13
    risk_desk.session.past.undo()
    assert method(risk_desk).b.levels[2].lowest == 10


def test_levels_out_of_order_are_said_below_their_table(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    levels = dialog.tables["b-levels"]
    edit_cell(levels, 1, 2, "12")
    assert levels.wrong.isVisible() and levels.wrong.text()
    assert not dialog.tables["a-levels"].wrong.text()
    assert not dialog.keep.isEnabled()
    edit_cell(levels, 2, 2, "14")
    assert not levels.wrong.isVisible()
    assert dialog.keep.isEnabled()


def test_a_nameless_step_stays_open_with_its_sentence(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    steps = dialog.tables["b-rows"]
    edit_cell(steps, 0, 1, " ")
    assert steps.view.is_editing()
    assert steps.wrong.text()
    write(steps.view._editor, "rare")
    key(steps.view._editor, Qt.Key.Key_Return)
    assert dialog.draft.method.b.rows.steps[0].name == "rare"


def test_a_step_less_makes_the_matrix_smaller(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    steps = dialog.tables["b-rows"]
    steps.view.setFocus()
    steps.view.select(4, 1)
    key(steps.view, Qt.Key.Key_Delete)
    assert [step.score for step in dialog.draft.method.b.rows.steps] == [1, 2, 3, 4]
    assert (5, 1) not in dialog.matrix.grid.table.levels
    key(steps.view, Qt.Key.Key_Return, CONTROL)
    write(steps.view._editor, "always")
    key(steps.view._editor, Qt.Key.Key_Return)
    assert dialog.draft.method.b.rows.steps[-1].name == "always"
    assert (5, 1) in dialog.matrix.grid.table.levels


def test_the_family_and_the_rhythm_are_chosen_by_keys(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    dialog.pages.setCurrentIndex(0)
    main, every = dialog.choices["main"].editor, dialog.choices["every"].editor
    main.setFocus()
    key(main, Qt.Key.Key_1)
    every.setFocus()
    key(every, Qt.Key.Key_2)
    dialog.keep.click()
    assert (method(risk_desk).main, method(risk_desk).every) == (Family.A, Every.MONTH)


def test_a_field_of_the_controls_takes_another_level(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    dialog.pages.setCurrentIndex(1)
    control = dialog.tables["control"]
    control.view.setFocus()
    control.view.select(0, 1)
    key(control.view, Qt.Key.Key_F2)
    combo = control.view._editor
    combo.setCurrentIndex(4)
    key(combo, Qt.Key.Key_Return)
    assert dialog.draft.method.control.cells[0][0] == "high"


def test_changed_criteria_are_not_thrown_away_unasked_and_come_back_to_the_shipped(risk_desk, in_front):
    dialog = in_front(RiskMethodDialog(None, risk_desk, YEAR))
    edit_cell(dialog.tables["b-levels"], 2, 2, "13")
    key(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.trouble.text()
    press(dialog, dialog.reset.text())
    assert dialog.draft.method == packs.risk_method()._replace(main=method(risk_desk).main)
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_risks_of_last_year_are_carried_over_in_one_step(risk_desk, in_front):
    risks, watches = risk_desk.session.risks, risk_desk.session.risk_watches
    watches.watch(YEAR, "q1", [risks.listed(YEAR)[0].id], occurred=2, fixed=True, result="x")
    dialog = in_front(RiskCarryDialog(None, risk_desk, YEAR + 1))
    key(dialog.list, Qt.Key.Key_Down)
    key(dialog.list, Qt.Key.Key_Space)
    press(dialog, dialog.carry.text())
    brought = risks.listed(YEAR + 1)
    assert len(brought) == 8
    assert brought[0].likelihood is None and brought[0].known
    risk_desk.session.past.undo()
    assert risks.listed(YEAR + 1) == []


def test_without_an_earlier_register_there_is_nothing_to_carry(risk_desk, in_front):
    dialog = in_front(RiskCarryDialog(None, risk_desk, YEAR - 5))
    assert str(YEAR - 5) in dialog._note.whole() and not dialog.years.isVisible()
    assert not dialog.carry.isEnabled()


@pytest.fixture
def requests(risk_desk, in_front):
    """The dialog of requests, begun at the first risk, which has one measure."""
    risks = risk_desk.session.risks
    first = risks.listed(YEAR)[0]
    risks.change(YEAR, [first.id], remedies=(Remedy("two people count"),))
    risk_desk.session.risk_watches.today = lambda: dt.date(2027, 1, 15)
    return in_front(RiskRevisionsDialog(None, risk_desk, YEAR, first.id))


def kept(desk):
    """The requests that are kept."""
    return desk.session.risk_watches.revisions(YEAR)


def test_a_request_is_kept_when_it_says_what_shall_be_and_why(requests, risk_desk):
    fields = requests.fields
    assert fields["before"].typed() == "two people count"
    assert fields["after"].editor.hasFocus()
    QTest.keyClicks(fields["after"].editor, "three people count")
    press(requests, requests.keep.text())
    assert requests.trouble.text() and not kept(risk_desk)  # no reason yet
    fields["reason"].editor.setFocus()
    QTest.keyClicks(fields["reason"].editor, "it happened twice")
    press(requests, requests.keep.text())
    found = kept(risk_desk)[0]
    assert (found.before, found.after, found.reason) == ("two people count", "three people count", "it happened twice")
    assert found.asked_on == dt.date(2027, 1, 15)

    write(fields["approved_on"].editor, "20/1/2570")
    key(fields["approved_on"].editor, Qt.Key.Key_Return)
    assert kept(risk_desk)[0].approved_on == dt.date(2027, 1, 20)
    requests.list.setFocus()
    key(requests.list, Qt.Key.Key_Delete)
    assert not kept(risk_desk)
    risk_desk.session.past.undo()
    assert len(kept(risk_desk)) == 1


def test_the_requests_begin_at_the_risk_that_is_marked(requests, risk_desk, in_front):
    watches, (first, second, *_) = risk_desk.session.risk_watches, risk_desk.session.risks.listed(YEAR)
    watches.ask(YEAR, Revision(first.uid, dt.date(2027, 1, 15), after="x", reason="y"))
    risk_desk.session.risks.change(YEAR, [second.id], remedies=(Remedy("a board at the counter"),))
    dialog = in_front(RiskRevisionsDialog(None, risk_desk, YEAR, second.id))
    assert dialog._draft.risk == second.uid
    assert dialog.fields["before"].typed() == "a board at the counter"


@pytest.mark.parametrize(("height", "zoom"), [(870, 1.0), (697, 1.0), (697, 1.5)])
def test_the_button_that_keeps_a_request_is_always_seen(risk_desk, in_front, qapp, height, zoom):
    measures.use(LIGHT, zoom)
    measures.dress(qapp)
    dialog = in_front(RiskRevisionsDialog(None, risk_desk, YEAR, risk_desk.session.risks.listed(YEAR)[0].id))
    dialog.resize(1326, height - 60)
    QApplication.processEvents()
    corner = dialog.keep.mapTo(dialog, QPoint(dialog.keep.width(), dialog.keep.height()))
    assert dialog.keep.isVisible() and dialog.rect().contains(corner)
    assert not dialog.keep.visibleRegion().isEmpty()


def test_a_begun_request_is_not_lost_by_closing(requests, risk_desk):
    QTest.keyClicks(requests.fields["after"].editor, "x")
    key(requests, Qt.Key.Key_Escape)
    assert requests.isVisible()
    requests.fields["reason"].editor.setFocus()
    QTest.keyClicks(requests.fields["reason"].editor, "y")
    requests.accept()
    assert not requests.isVisible()
    assert [one.after for one in kept(risk_desk)] == ["x"]


def test_another_request_is_written_for_another_risk(requests, risk_desk):
    QTest.keyClicks(requests.fields["after"].editor, "x")
    requests.fields["reason"].editor.setFocus()
    QTest.keyClicks(requests.fields["reason"].editor, "y")
    press(requests, requests.keep.text())
    key(requests.list, Qt.Key.Key_Return, CONTROL)
    assert requests.keep.isVisible()
    combo = requests.fields["risk"].editor
    combo.setFocus()
    key(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Tab)
    assert requests._draft.risk == risk_desk.session.risks.listed(YEAR)[1].uid
    requests.list.setFocus()
    key(requests.list, Qt.Key.Key_Delete)
    assert len(kept(risk_desk)) == 1


@pytest.mark.parametrize("kind", ["risk-method", "risk-carry", "risk-revisions"])
def test_each_dialog_opens_from_its_place(window, at_place, kind):
    seen = []
    at_place(Place(kind, "", YEAR), lambda dialog: seen.append(dialog.windowTitle()), lambda dialog: dialog.reject())
    assert len(seen) == 1


def test_the_lights_are_told_by_words_too():
    from ita_desktop.ui.tabs.risks.watch_words import light_words

    assert all(light_words(packs.risk_method(), one) for one in (Tone.GREEN, Tone.YELLOW, Tone.RED))
