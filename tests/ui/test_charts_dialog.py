"""The charts in the window: they lead to items, and pictures of them are taken along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import key

from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.widgets.chart_view import ChartView


@pytest.fixture
def with_charts(window, person):
    """Do something in the charts of the result of 2569."""

    def act(*acts, year=2569):
        def turn(dialog):
            for one in acts:
                one(dialog)
            if dialog.isVisible():
                dialog.reject()

        person.will(turn)
        window.go(Place("charts", "", year))

    return act


def shown_item(window):
    return window.workspace.current().tree.current_key()


def test_a_page_for_each_chart_of_the_year_with_a_result(with_charts):
    def look(dialog):
        assert list(dialog.views) == ["radar", "ranked", "in-order", "by-level", "over-years"]
        assert dialog.year.currentData() == 2569 and dialog.year.count() == 2
        assert all(dialog.views[name].keys() for name in ("radar", "ranked", "in-order", "over-years"))

    with_charts(look)
    with_charts(look, year=2570)  # not assessed yet: the newest that is


def test_another_year_is_shown_on_the_same_page(with_charts):
    def turn(dialog):
        dialog.pages.setCurrentIndex(1)
        dialog.year.setFocus()
        key(dialog.year, Qt.Key.Key_Down)
        dialog.year.activated.emit(dialog.year.currentIndex())
        assert dialog.pages.currentIndex() == 1 and dialog.year.currentData() == 2568
        dialog.pages.currentWidget().findChild(ChartView).setFocus()

    with_charts(turn)


def test_a_click_on_a_bar_goes_to_the_first_item_of_its_indicator(window, with_charts):
    def click(dialog):
        dialog.pages.setCurrentIndex(2)
        view = dialog.views["in-order"]
        QTest.qWaitForWindowExposed(dialog)
        place = view.outlines("7")[0].center().toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        assert not dialog.isVisible()

    with_charts(click)
    assert shown_item(window) == ("item", "E7")


def test_enter_on_a_point_of_last_year_goes_to_last_year(window, with_charts):
    def press_enter(dialog):
        dialog.year.setCurrentIndex(1)
        dialog.year.activated.emit(1)
        view = dialog.views["radar"]
        view.setFocus()
        key(view, Qt.Key.Key_Down)
        key(view, Qt.Key.Key_Return)

    with_charts(press_enter)
    assert window.workspace.desk.view.year == 2569
    assert shown_item(window) == ("item", "I8")


def test_the_list_beside_the_levels_leads_to_the_item_itself(window, with_charts):
    def choose(dialog):
        dialog.pages.setCurrentIndex(3)
        assert dialog.items.select("I17", 0)
        dialog.items.setFocus()
        key(dialog.items, Qt.Key.Key_Return)

    with_charts(choose)
    assert shown_item(window) == ("item", "I17")


def test_a_picture_is_copied(with_charts):
    QApplication.clipboard().clear()

    def copy(dialog):
        dialog.pages.setCurrentIndex(1)
        dialog.copy_button.click()
        assert dialog.done_words.whole()
        dialog.pages.setCurrentIndex(2)
        assert not dialog.done_words.whole()

    with_charts(copy)
    assert QApplication.clipboard().image().width() > 600


def test_a_picture_is_saved(with_charts, tmp_path, monkeypatch):
    asked = []
    target = tmp_path / "เรดาร์.png"
    monkeypatch.setattr(messages, "choose_picture_target", lambda parent, suggested: asked.append(suggested) or target)
    with_charts(lambda dialog: dialog.save_button.click())
    assert asked[0].suffix == ".png" and "2569" in asked[0].name
    assert QImage(str(target)).width() > 600


def test_a_picture_that_can_t_be_saved_is_said_and_one_not_wanted_is_not(with_charts, tmp_path, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(messages, "choose_picture_target", lambda parent, suggested: tmp_path)
    with_charts(lambda dialog: dialog.save_button.click(), lambda dialog: said.append(dialog.trouble.text()))
    monkeypatch.setattr(messages, "choose_picture_target", lambda parent, suggested: None)
    with_charts(lambda dialog: dialog.save_button.click(), lambda dialog: said.append(dialog.done_words.whole()))
    assert said[0] and not said[1]


def test_a_picture_has_its_ending_and_replaces_nothing_unasked(window, person, tmp_path, monkeypatch):
    monkeypatch.setattr(messages, "_save", lambda *_: tmp_path / "เรดาร์")
    assert messages.choose_picture_target(window, tmp_path) == tmp_path / "เรดาร์.png"
    (tmp_path / "เรดาร์.png").write_bytes(b"")
    person.will(lambda box: box.reject())
    assert messages.choose_picture_target(window, tmp_path) is None


def test_a_new_office_has_no_charts_yet(make_window, person, office_path):
    window, found = make_window(office_path), []
    person.will(lambda dialog: (found.append(dialog.save_button.isEnabled()), dialog.reject()))
    window.go(Place("charts", "", 2565))
    assert found == [False]
