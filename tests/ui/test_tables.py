"""Tables and lists by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.conftest import key

from ita_desktop.domain.errors import Problem
from ita_desktop.ui.widgets.list_editor import ListEditor, Verbs
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView

SENTENCE = "ชี้แจงแผนการใช้จ่ายงบประมาณต่อข้าราชการและลูกจ้าง"


CONTROL = Qt.KeyboardModifier.ControlModifier


class Names:
    """A list of names that can be changed."""

    def __init__(self, *names):
        self.rows = dict(enumerate(names, 1))
        self.order = list(self.rows)

    def shown(self):
        return {number: self.rows[number] for number in self.order}

    def rename(self, old, typed):
        if not typed:
            raise Problem("score_unreadable", text=typed)
        self.rows[next(n for n, name in self.rows.items() if name == old)] = typed

    def add(self):
        number = max(self.rows) + 1
        self.rows[number] = "ใหม่"
        self.order.append(number)
        return number

    def remove(self, number):
        self.order.remove(number)

    def move(self, number, step):
        place = self.order.index(number)
        other = min(len(self.order) - 1, max(0, place + step))
        self.order[place], self.order[other] = self.order[other], self.order[place]


@pytest.fixture
def names():
    return Names("หนึ่ง", "สอง", "สาม")


@pytest.fixture
def editor(show, names):
    said = []

    def attempt(act):
        try:
            act()
        except Problem as problem:
            said.append(problem)
            return False
        made.refresh()
        return True

    column = Column("ชื่อ", str, edit=Edit(str, names.rename))
    made = ListEditor("ชื่อ", [column], Verbs(names.shown, names.move, names.add, names.remove), attempt)
    made.said = said
    return show(made)


def listed(editor):
    model = editor.view.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def test_a_list_by_keyboard_alone(editor, names):
    editor.view.setFocus()
    key(editor.view, Qt.Key.Key_Return, CONTROL)
    QApplication.focusWidget().setText("สี่")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert listed(editor) == ["หนึ่ง", "สอง", "สาม", "ใหม่"] or names.rows[4] == "สี่"
    editor.refresh()
    assert editor.view.select(4, 0)
    key(editor.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert listed(editor) == ["หนึ่ง", "สอง", "สี่", "สาม"] and editor.view.current_key() == 4
    key(editor.view, Qt.Key.Key_Delete)
    assert listed(editor) == ["หนึ่ง", "สอง", "สาม"] and editor.view.current_key() == 3


def test_enter_goes_down_tab_goes_right_and_leaving_keeps(show, names):
    columns = [
        Column("ก", str, edit=Edit(str, names.rename)),
        Column("ข", lambda name: Cell(str(len(name)), second="x"), 80, RIGHT, Edit(str, names.rename)),
    ]
    view = show(RowsView(RowsModel(columns, Listed(names.rows)), "ชื่อ", two_lines=True))
    view.select(1, 0)
    view.setFocus()
    key(view, Qt.Key.Key_F2)
    QApplication.focusWidget().setText("ก1")
    key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names.rows[1] == "ก1" and view.currentIndex().column() == 1 and view.is_editing()
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.current_key() == 2 and view.is_editing()
    QApplication.focusWidget().setText("ข2")
    view.setFocus()
    assert names.rows[2] == "ข2" and not view.is_editing()


def test_a_cell_that_can_t_be_kept_stays_open_and_escape_leaves_it(editor, names):
    editor.view.select(1, 0)
    editor.view.setFocus()
    key(editor.view, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    field.setText("")
    key(field, Qt.Key.Key_Return)
    assert editor.view.is_editing() and editor.said
    key(field, Qt.Key.Key_Escape)
    assert not editor.view.is_editing() and names.rows[1] == "หนึ่ง"


def test_rows_are_fetched_when_they_are_seen(show):
    asked = set()

    class Many:
        def keys(self, parent):
            return range(50_000) if parent is None else ()

        def row(self, number):
            asked.add(number)
            return number

        def is_group(self, number):
            return False

    show(RowsView(RowsModel([Column("n", str)], Many()), "n")).grab()
    assert 0 < len(asked) < 200


def test_narrow_views_give_up_what_matters_least(show, names):
    columns = [
        Column("ชื่อ", str),
        Column("เดิม", str, 90, RIGHT, minor=True),
        Column("ที่", str, 200, soft=True),
        Column("คะแนน", str, 90, RIGHT),
    ]
    view = show(RowsView(RowsModel(columns, Listed(names.rows)), "ชื่อ"), 900)
    assert not view.isColumnHidden(1) and view.columnWidth(2) == 200
    view.resize(520, 300)
    assert view.isColumnHidden(1) and view.columnWidth(2) < 200 and view.columnWidth(3) == 90
