"""What is done to marked measures by keyboard and mouse, and where nothing can be done."""

import pytest
from documents.invented_plan import PLAN
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from ui.conftest import ALT, CONTROL, SHIFT, in_detail, key, pressing, to_front, write
from ui.measures_help import YEAR, codes, emptied, fill, filters, line_of, measures, open_tab, places_of
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.services import session
from ita_desktop.services.finding import Place


@pytest.fixture
def bare(sample_path, monkeypatch):
    """The sample office without a plan."""
    return emptied(sample_path, monkeypatch)


@pytest.fixture
def tab(make_window, bare):
    """The tab in front, over a plan of a dozen measures."""
    fill(bare)
    return open_tab(make_window(bare))


# --- marked rows --------------------------------------------------------------------------------------------


def test_enter_and_f2_go_into_the_measure(tab):
    tab.list.select(line_of(tab, "I1"), 0)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        tab.list.setFocus()
        key(tab.list, pressed)
        assert in_detail(tab)


def test_several_are_marked_and_stay_marked_when_they_change(tab):
    first, second = line_of(tab, "I1"), line_of(tab, "I2", "I3")
    tab.list.select(first, 0)
    key(tab.list, Qt.Key.Key_Down, SHIFT)
    assert tab.panel.shown == (YEAR, [first, second])
    ids = [measure.id for measure in tab._measures()]
    tab.desk.session.plans.change(YEAR, ids, notes="หารือแล้ว")
    assert tab.panel.shown == (YEAR, [first, second]) and tab.list.marked_keys() == [first, second]
    key(tab.list, Qt.Key.Key_Down)
    assert len(tab.list.marked_keys()) == 1


def test_rows_apart_are_marked_with_control(tab):
    first, other = line_of(tab, "I1"), line_of(tab, "I8", "I9", "I10")
    tab.list.select(first, 0)
    while tab.list.current_key() != other:
        key(tab.list, Qt.Key.Key_Down, CONTROL)
    key(tab.list, Qt.Key.Key_Space, CONTROL)
    assert tab.panel.shown == (YEAR, [first, other])


def test_duplicates_stand_behind_what_they_copy(tab):
    first = line_of(tab, "I1")
    tab.list.select(first, 0)
    key(tab.list, Qt.Key.Key_D, CONTROL)
    copies = [line for line in tab._plan.lines if line.codes == ("I1",)]
    assert [line.key for line in copies] == [first, tab.list.current_key()]
    assert copies[1].measure.activities[0].text == copies[0].measure.activities[0].text
    toast = tab.window().workspace.toast
    assert toast.isVisible()
    QTest.mouseClick(toast._act, Qt.MouseButton.LeftButton)
    assert len(measures(tab)) == len(PLAN)


def test_measures_change_places_under_their_item_only(tab):
    first = line_of(tab, "I1")
    tab.list.select(first, 0)
    key(tab.list, Qt.Key.Key_D, CONTROL)
    copy = tab.list.current_key()
    key(tab.list, Qt.Key.Key_Up, ALT)
    assert [line.key for line in tab._plan.lines[:2]] == [copy, first] and tab.list.current_key() == copy
    steps = len(tab.desk.session.past.keys())
    key(tab.list, Qt.Key.Key_Up, ALT)
    assert len(tab.desk.session.past.keys()) == steps
    key(tab.list, Qt.Key.Key_Down, ALT)
    assert [line.key for line in tab._plan.lines[:2]] == [first, copy]


def test_deleting_asks_and_can_be_taken_back(tab, person):
    gone = line_of(tab, "I8", "I9", "I10")
    tab.list.select(gone, 0)
    person.will(lambda box: key(box, Qt.Key.Key_Escape))
    key(tab.list, Qt.Key.Key_Delete)
    assert len(measures(tab)) == len(PLAN)
    to_front(tab.window())
    person.will(lambda box: box._answered(0))
    key(tab.list, Qt.Key.Key_Delete)
    assert "I8–I10" in person.read[0] and "3" in person.read[0]
    assert not tab.list.has(gone) and tab.list.current_key() is not None
    tab.window().workspace.toast._act.click()
    assert tab.list.has(gone) and len(measures(tab)) == len(PLAN)


def test_several_are_deleted_in_one_step(tab, person):
    tab.list.select(line_of(tab, "I1"), 0)
    key(tab.list, Qt.Key.Key_Down, SHIFT)
    person.will(lambda box: box._answered(0))
    key(tab.list, Qt.Key.Key_Delete)
    assert len(measures(tab)) == len(PLAN) - 2
    tab.desk.session.past.undo()
    assert len(measures(tab)) == len(PLAN)


def test_measures_move_to_another_item(tab, person):
    tab.list.select(line_of(tab, "I1"), 0)
    key(tab.list, Qt.Key.Key_Down, SHIFT)

    def choose(dialog):
        write(dialog.items, "I11")
        key(dialog.items, Qt.Key.Key_Return)
        key(dialog.items, Qt.Key.Key_Return)

    person.will(choose)
    key(tab.list, Qt.Key.Key_M, CONTROL)
    served = [line for line in tab._plan.lines if line.codes == ("I11",)]
    assert len(served) == 2 and all(line.measure for line in served) and not tab.list.has("gap:I11")


def test_the_menu_of_the_list_has_every_act(tab):
    tab.list.select("gap:I11", 0)
    enabled = [action.isEnabled() for action in tab.list.actions()]
    assert enabled == [True, False, False, False, False, False]
    tab.list.select(line_of(tab, "I1"), 0)
    assert all(action.isEnabled() for action in tab.list.actions())
    thai = [action for action in tab.list.actions() if "Ctrl+ก" in [one.toString() for one in action.shortcuts()]]
    assert len(thai) == 1


def test_what_was_refused_stays_with_the_rows_that_it_was_typed_for(tab, qtbot):
    first, second = line_of(tab, "I1"), line_of(tab, "I2", "I3")
    tab.list.mark([first, second])
    write(tab.panel.form.fields["months"].editor, "not months")
    tab.list.setFocus()
    tab.list.select(line_of(tab, "I20"), 0)
    qtbot.waitUntil(lambda: tab.list.marked_keys() == [first, second])
    assert tab.panel.form.fields["months"].typed() == "not months" and tab.window().workspace.toast.isVisible()
    key(tab.panel.form.fields["months"].editor, Qt.Key.Key_Escape)
    tab.list.select(line_of(tab, "I20"), 0)
    assert tab.panel.shown == (YEAR, line_of(tab, "I20"))


# --- what can't be changed, and nothing yet -----------------------------------------------------------------


def nothing_can_be_done(tab):
    assert not tab._new.isEnabled() and not tab._import.isEnabled()
    tab.list.select(line_of(tab, "I1"), 0)
    assert not any(action.isEnabled() for action in tab.list.actions())
    for pressed, modifier in ((Qt.Key.Key_Delete, None), (Qt.Key.Key_D, CONTROL), (Qt.Key.Key_Return, CONTROL)):
        key(tab.list, pressed, modifier or Qt.KeyboardModifier.NoModifier)
    tab.list.select("gap:I11", 0)
    key(tab.list, Qt.Key.Key_Return)
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=tab.list.act_rect("gap:I11").center())
    assert len(measures(tab)) == len(PLAN)


def test_a_locked_year_is_only_looked_at(tab):
    tab.desk.session.years.set_locked(YEAR, True)
    nothing_can_be_done(tab)
    tab.desk.session.years.set_locked(YEAR, False)
    assert tab._new.isEnabled()


def test_a_file_only_read_is_only_looked_at(make_window, bare, person):
    fill(bare)
    with session.open_to_write(bare):
        person.will(pressing("เปิดอ่าน"))
        nothing_can_be_done(open_tab(make_window(bare)))


def test_a_year_without_measures_says_how_to_begin(make_window, bare):
    window = make_window(bare)
    tab = open_tab(window)
    assert tab.list is None and window.workspace.current() is tab
    gone = places_of(tab)
    ways = tab._pages.empty.findChildren(QPushButton)
    for way in ways[:2]:
        QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert gone == [Place("import-plan", "", YEAR), Place("carry-over", "", YEAR)]
    QTest.mouseClick(ways[2], Qt.MouseButton.LeftButton)
    assert tab.list.hasFocus() and "I11" in codes(tab) and filters(tab)["all"] == 0
    tab._beside.fill()
    key(tab.list, Qt.Key.Key_Return)
    assert len(measures(tab)) == 1
    tab.desk.session.past.undo()
    assert tab._pages.is_full() and not measures(tab)


def test_a_locked_year_without_measures_offers_nothing(make_window, bare):
    window = make_window(bare)
    window.session.years.set_locked(YEAR, True)
    tab = open_tab(window)
    assert not tab._pages.is_full() and tab.panels() == [tab._pages.empty]


def test_menus_go_where_plans_come_from(tab):
    gone = places_of(tab)
    for action in tab._import.menu().actions():
        action.trigger()
    assert [(place.kind, place.year) for place in gone] == [
        ("import-plan", YEAR), ("import-report", YEAR), ("carry-over", YEAR),
    ]  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [100, 150])
def test_nothing_is_cut(make_window, bare, preferences, theme, zoom):
    preferences.theme, preferences.zoom = theme, zoom
    fill(bare)
    tab = open_tab(make_window(bare, (1366, 697)))
    for shown in (line_of(tab, "I1"), "gap:I11", ("indicator", 2)):
        tab.list.select(shown, 0)
        look_at(tab.window(), f"measures-{shown}-{theme}-{zoom}")


def test_all_is_reached_by_keyboard(tab):
    check(tab.window())
