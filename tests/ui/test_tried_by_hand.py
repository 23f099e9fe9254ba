"""What hurt when somebody who had never seen the window tried it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar
from ui.conftest import key, to_front

from ita_desktop.services.finding import Place
from ita_desktop.ui.widgets.chip import Chip

CONTROL = Qt.KeyboardModifier.ControlModifier


def tree_of(window):
    return window.workspace.current().tree


def edit(window, code, text):
    tree = tree_of(window)
    tree.edit_at(tree.model().index_of(("item", code), 2))
    editor = QApplication.focusWidget()
    editor.setText(text)
    return editor


def chips(widget):
    return [
        label.text() for chip in widget.findChildren(Chip) if not chip.isHidden() for label in chip.findChildren(QLabel)
    ]


def test_the_keyboard_stays_where_the_person_went(window):
    edit(window, "I8", "14")
    key(window, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is window.workspace.header.search
    assert {i.code: str(i.official) for i in window.session.scores.sheet(2569)[1].items}["I8"] == "14.00"


def test_the_panel_follows_what_is_typed_in_it(window, qtbot):
    tab = window.workspace.current()
    tab._beside.fill()
    tab.tree.select(("item", "I8"), 2)
    editor = tab.item.official.editor
    editor.setFocus()
    editor.setText("40")
    key(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("41.05" in text for text in chips(tab.item)))
    assert QApplication.focusWidget() is tab.item.official.editor


def test_the_keyboard_is_in_the_work_after_opening_and_after_zoom(window, qtbot):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tree_of(window))
    window.use_zoom(1)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tree_of(window))
    window.workspace.show_tab(1)
    window.use_language("en")
    qtbot.waitUntil(lambda: window.workspace.current().isAncestorOf(QApplication.focusWidget()))


def test_f10_opens_the_menus(window):
    to_front(window)
    key(window, Qt.Key.Key_F10)
    menu = window.findChild(QMenuBar).actions()[0].menu()
    assert menu.isVisible()
    key(menu, Qt.Key.Key_Escape)


def test_a_file_that_is_moved_away_while_it_is_open_is_named(window):
    path = window.session.path
    away = path.with_name("away.ita")
    path.rename(away)
    editor = edit(window, "I8", "14")
    key(editor, Qt.Key.Key_Return)
    assert "ไม่พบไฟล์" in window.workspace.trouble.text()
    assert editor.text() == "14"
    away.rename(path)
    key(editor, Qt.Key.Key_Return)
    assert {i.code: str(i.official) for i in window.session.scores.sheet(2569)[1].items}["I8"] == "14.00"
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_daily_backup_that_can_t_be_made_is_said(window, qtbot):
    path = window.session.path
    path.rename(path.with_name("away.ita"))
    window._back_up_daily()
    qtbot.waitUntil(window.workspace.trouble.isVisible)
    assert path.name in window.workspace.trouble.text()


def test_a_locked_year_says_so_where_its_result_stands(window, qtbot):
    window.session.years.set_locked(2569, True)
    qtbot.waitUntil(lambda: "ปีงบประมาณ 2569 ล็อกอยู่" in chips(window.workspace.current()._summary))


def test_what_was_refused_is_forgotten_when_it_is_put_right(window):
    editor = edit(window, "I8", "abc")
    key(editor, Qt.Key.Key_Return)
    assert window.workspace.trouble.isVisible()
    editor.setText("81")
    key(editor, Qt.Key.Key_Return)
    assert not window.workspace.trouble.isVisible()
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_filter_that_leaves_nothing(window):
    tab = window.workspace.current()
    tab._beside.fill()
    tab._filters.choose("missing")
    assert tab.tree.model().rowCount() == 0 and tab.tree.current_key() is None
    assert tab.item.official is None
    assert not tab.tree.grab().isNull()


def test_filters_count_what_the_section_leaves(window):
    tab = window.workspace.current()
    window.workspace.desk.look_at_section("finance")
    words = tab._filters._group.button(0).accessibleName()
    shown = sum(1 for line in tab._overview.items() if tab.tree.has(line.key))
    assert words.endswith(f" {shown}")


def test_times_have_no_thai_words_in_english(window):
    window.use_language("en")
    assert "น." not in window.workspace.status._saved.text()


@pytest.mark.parametrize("zoom", [175, 200])
def test_the_window_fits_its_screen_at_every_zoom(make_window, preferences, sample_path, zoom):
    preferences.zoom = zoom
    window = make_window(sample_path, (1366, 697))
    assert window.width() <= 1920 and window.minimumSizeHint().width() <= 1920


def test_a_typed_name_and_then_another_item(window, person):
    def turn(dialog):
        dialog.view.select(("item", "I1"), 0)
        dialog._part.short.editor.setText("ชื่อใหม่")
        dialog.view.select(("item", "I2"), 0)
        assert dialog.view.current_key() == ("item", "I2") and dialog._part.key == ("item", "I2")
        read = dialog.desk.session.frameworks.read(2570).items_by_code
        assert read["I1"].short_title == "ชื่อใหม่" and read["I2"].short_title != "ชื่อใหม่"
        dialog.reject()

    person.will(turn)
    window.go(Place("framework", "", 2570))
