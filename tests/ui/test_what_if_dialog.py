"""What if: targets typed or drawn change the total before the eyes, and never the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.conftest import key

from ita_desktop.services.finding import Place


@pytest.fixture
def trying(window, person, qtbot):
    """Do something in the trial of 2569; the file stays as it was."""

    def act(*acts):
        before = (window.session.scores.sheet(2569), window.session.past.last_change())

        def turn(dialog):
            for one in acts:
                one(dialog)
            dialog.reject()

        person.will(turn)
        window.go(Place("what-if", "", 2569))
        assert (window.session.scores.sheet(2569), window.session.past.last_change()) == before

    return act


def type_target(dialog, place, *typed):
    dialog.tree.select(place, 2)
    dialog.tree.setFocus()
    key(dialog.tree, Qt.Key.Key_F2)
    for text in typed:
        editor = QApplication.focusWidget()
        editor.selectAll()
        editor.insert(text)
        key(editor, Qt.Key.Key_Return)


def test_targets_typed_down_the_column(trying):
    def turn(dialog):
        total = dialog.total.text()
        type_target(dialog, ("item", "I8"), "99", "๙๘")
        assert [str(dialog.trial.target("item", code)) for code in ("I8", "I9")] == ["99", "98"]
        key(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert dialog.total.text() > total and "→" in dialog.parts["IIT"].text()
        assert dialog.reset_button.isEnabled()
        dialog.reset_button.click()
        assert dialog.total.text() == total and not dialog.reset_button.isEnabled()

    trying(turn)


def test_a_target_for_a_whole_indicator(trying):
    def turn(dialog):
        type_target(dialog, ("indicator", "2"), "97.5")
        assert next(str(part.score) for part in dialog.trial.sheet.indicators if part.code == "2") == "97.50"

    trying(turn)


def test_what_is_no_score_is_said_and_stays_in_its_cell(trying):
    def turn(dialog):
        type_target(dialog, ("item", "I8"), "104")
        assert "104" in dialog.trouble.text() and dialog.trouble.isVisible()
        assert dialog.trial.targets == 0 and QApplication.focusWidget().text() == "104"
        key(QApplication.focusWidget(), Qt.Key.Key_Escape)
        type_target(dialog, ("item", "I8"), "94")
        assert not dialog.trouble.isVisible()

    trying(turn)


def test_the_slider_draws_the_marked_line(trying):
    def turn(dialog):
        dialog.tree.select(("item", "I8"), 2)
        assert dialog.slider.value() == 78
        dialog.slider.setFocus()
        key(dialog.slider, Qt.Key.Key_Right)
        assert str(dialog.trial.target("item", "I8")) == "79"
        key(dialog.slider, Qt.Key.Key_PageUp)
        assert str(dialog.trial.target("item", "I8")) == "84" and dialog.tree.current_key() == ("item", "I8")
        assert QApplication.focusWidget() is dialog.slider
        dialog.tree.select(("instrument", "IIT"), 0)
        assert not dialog.slider.isEnabled()

    trying(turn)


def test_what_must_rise_follows_the_targets_and_can_be_taken(trying, qtbot):
    def turn(dialog):
        best = dialog.trial.levels()[0].code
        assert dialog.wanted.currentData() == best  # the next above what the office has
        missing = dialog.words.text()
        assert "IIT" in missing and "EIT" in missing and "OIT" not in missing
        rows = dialog.rises.model().rowCount()
        assert rows > 1
        type_target(dialog, ("indicator", "7"), "100")
        qtbot.waitUntil(lambda: dialog.words.text() != missing and dialog.rises.model().rowCount() < rows)
        dialog.take_button.click()
        assert dialog.level.text() == best
        assert dialog.rises.model().rowCount() == 0 and not dialog.take_button.isEnabled()

    trying(turn)


def test_enter_on_an_item_that_must_rise_shows_it_in_the_tree(trying):
    def turn(dialog):
        code = dialog.rises.model().key(dialog.rises.model().index(0, 0))
        dialog.rises.select(code, 0)
        dialog.rises.setFocus()
        key(dialog.rises, Qt.Key.Key_Return)
        assert dialog.tree.current_key() == ("item", code)

    trying(turn)


def test_another_level_can_be_wanted(trying):
    def turn(dialog):
        place = dialog.wanted.findData("ผ่านดี")
        dialog.wanted.setCurrentIndex(place)
        dialog.wanted.activated.emit(place)
        assert dialog.words.text() and dialog.rises.model().rowCount() == 0

    trying(turn)


def test_a_result_that_lacks_a_score_has_no_way_until_it_is_tried(window, person, qtbot):
    window.session.scores.set_official(2569, "O1", None)

    def turn(dialog):
        assert (dialog.total.text(), dialog.level.text()) == ("–", "–")
        assert "1" in dialog.words.text() and not dialog.take_button.isEnabled()
        type_target(dialog, ("item", "O1"), "100")
        assert dialog.total.text() != "–"
        qtbot.waitUntil(lambda: dialog.take_button.isEnabled())
        dialog.reject()

    person.will(turn)
    window.go(Place("what-if", "", 2569))


def test_a_new_office_has_nothing_to_try_on(make_window, person, office_path):
    window = make_window(office_path)
    person.will(lambda dialog: dialog.reject())
    window.go(Place("what-if", "", 2565))
    assert person.read
