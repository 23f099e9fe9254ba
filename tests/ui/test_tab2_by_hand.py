"""What an officer does to many measures at once in tab 2: nothing that one of them has of its own is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from ui.conftest import key, type_thai
from ui.measure_panel_help import YEAR, add_measure, kept, lines, panel_of

from ita_desktop.domain.measures import Activity, Measure, Owner, Role, Served, exchanged
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.measures.measure_words import with_years
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar


@pytest.fixture
def both(desk, show):
    """Two measures of the same lead, each with an item, and one with an owner of its own, marked together."""
    first = add_measure(desk)
    owners = (Owner("ฝ่ายการคลัง", Role.LEAD), Owner("ฝ่ายโยธา", Role.DOER))
    second = desk.session.plans.add(YEAR, Measure(3, (Served("I13"),), (), (Activity("ก"),), owners=owners))
    part = panel_of(desk, first, show)
    part.ids = (first, second)
    part.show_many(YEAR, lines(desk, *part.ids))
    return part


def names(desk, part):
    return [[owner.name for owner in kept(desk, one).owners] for one in part.ids]


def codes(desk, part):
    return [[item.code for item in kept(desk, one).items] for one in part.ids]


def take_away(pills, place):
    pills.pills[place].removed.emit()


def add(pills, words):
    finder = pills.finder.editor
    finder.setFocus()
    type_thai(finder, words)
    key(finder, Qt.Key.Key_Return)


def test_an_owner_added_to_several_measures_leaves_them_their_own(both, desk):
    assert [owner.name for owner in both.form.owners.owners] == ["ฝ่ายการคลัง"]
    add(both.form.owners, "ปกครอง")
    assert names(desk, both) == [["ฝ่ายการคลัง", "ฝ่ายปกครอง"], ["ฝ่ายการคลัง", "ฝ่ายโยธา", "ฝ่ายปกครอง"]]
    assert all(kept(desk, one).owners[-1].role is None for one in both.ids)
    desk.session.past.undo()
    assert names(desk, both) == [["ฝ่ายการคลัง"], ["ฝ่ายการคลัง", "ฝ่ายโยธา"]]


def test_a_shared_owner_taken_away_from_several_leaves_them_their_own(both, desk):
    take_away(both.form.owners, 0)
    assert names(desk, both) == [[], ["ฝ่ายโยธา"]]
    add(both.form.owners, "ปกครอง")
    roles = [[owner.role for owner in kept(desk, one).owners] for one in both.ids]
    assert roles == [[Role.LEAD], [Role.DOER, Role.LEAD]]


def test_an_item_added_to_several_measures_leaves_them_their_own(both, desk):
    assert both.form.items.codes == ()
    add(both.form.items, "I2")
    assert codes(desk, both) == [["I8", "I2"], ["I13", "I2"]]
    assert [kept(desk, one).indicator for one in both.ids] == [2, 3]
    assert both.form.items.codes == ("I2",)
    take_away(both.form.items, 0)
    assert codes(desk, both) == [["I8"], ["I13"]]


def test_where_several_differ_it_is_said_that_typing_replaces(both):
    assert both.form.fields["supervision"].editor.placeholderText()


def test_what_is_shared_gives_way_alone():
    assert exchanged("abc", "ab", "bx") == ("b", "c", "x")
    assert exchanged("abc", "", "c") == ("a", "b", "c")


def test_filters_lose_their_words_one_by_one(show):
    filters = [
        Filter("all", "ทั้งหมด", 36), Filter("gaps", "ช่องว่าง", 8, State.LATE), Filter("weak", "จุดอ่อน", 10, State.WEAK)
    ]  # fmt: skip
    around = show(QWidget())
    bar = FilterBar(filters, "มาตรการใด")
    bar.setParent(around)
    bar.show()
    shown = lambda: [bar._group.button(at).text() for at in range(3)]  # noqa: E731
    bar.resize(bar.sizeHint())
    assert shown() == ["ทั้งหมด  36", "ช่องว่าง  8", "จุดอ่อน  10"]
    bar.resize(bar.sizeHint().width() - 1, bar.height())
    assert shown() == ["ทั้งหมด  36", "ช่องว่าง  8", "10"]
    bar.resize(bar.minimumSizeHint())
    assert shown() == ["ทั้งหมด  36", "8", "10"]
    QApplication.processEvents()
    for one in bar.findChildren(QPushButton):
        assert one.sizeHint().width() <= one.width()


def test_a_wording_tells_the_years_in_which_it_was_used(both, desk):
    desk.session.years.ensure(YEAR + 1)
    desk.session.plans.add(YEAR + 1, Measure(1, issues=("ไม่ทราบวงเงิน",)))
    assert desk.session.plans.wordings("issue")["ไม่ทราบวงเงิน"] == (YEAR + 1, YEAR)
    told = with_years(desk.session.plans.wordings("issue"))["ไม่ทราบวงเงิน"]
    assert told.endswith("66, 67")
    both.ids = both.ids[:1]
    both.show_line(YEAR, lines(desk, *both.ids)[0])
    editor = both.form.fields["issues"].editor
    editor.setFocus()
    editor.selectAll()
    type_thai(editor, "ไม่ทราบ")
    offered = both.form.fields["issues"].suggestions.list
    assert offered.item(0).data(Qt.ItemDataRole.UserRole + 1) == told
