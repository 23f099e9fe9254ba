"""The tab of measures: its list, gaps, filters, new measures, and coming back to it."""

import pytest
from documents.invented_plan import PLAN
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import CONTROL, in_detail, key, write
from ui.measures_help import YEAR, cell, codes, emptied, fill, filters, keys, line_of, measures, moved, open_tab

from ita_desktop.services import session
from ita_desktop.services.finding import Place
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.measures import rows


@pytest.fixture
def bare(sample_path, monkeypatch):
    """The sample office without a plan."""
    return emptied(sample_path, monkeypatch)


@pytest.fixture
def tab(make_window, bare):
    """The tab in front, over a plan of a dozen measures."""
    fill(bare)
    return open_tab(make_window(bare))


# --- what is shown ------------------------------------------------------------------------------------------


def test_measures_stand_under_their_indicators_with_gaps_between_them(tab):
    shown = keys(tab)
    assert [one for one in shown if isinstance(one, int)] == sorted(one for one in shown if isinstance(one, int))
    assert codes(tab)[:4] == ["I1", "I2,I3", "I8,I9,I10", "I11"]
    heading = tab.list._rows._source.row(("indicator", 2))
    assert (heading.measures, heading.gaps) == (1, 1) and cell(tab, ("indicator", 2)).text.startswith("2  ")
    shared = cell(tab, line_of(tab, "I8", "I9", "I10"))
    assert (shared.lead, shared.text) == ("I8–I10", "รับรู้งบประมาณและแผนการใช้จ่าย")
    assert shared.second.endswith("· พ.ย. – ส.ค. · ฝ่ายการคลัง +1")
    assert cell(tab, "gap:I11").second_state is State.LATE and cell(tab, "gap:I11").second.startswith("83.92")
    assert rows.score_of(tab.list._rows._source.row(line_of(tab, "I8", "I9", "I10"))) == "78.40"


def test_a_measure_that_lacks_something_says_it(tab):
    shown = cell(tab, line_of(tab, "I20"))
    assert shown.second_state is State.LATE and shown.second == rows.gap_words(rows.Gap.OUTPUT)
    assert "ฝ่ายการคลัง" in shown.tip


def test_groups_close_and_stay_closed_when_something_changes(tab):
    tab.list.select(("indicator", 2), 0)
    key(tab.list, Qt.Key.Key_Return)
    group = tab.list._rows.index_of(("indicator", 2))
    assert not tab.list.isExpanded(group)
    tab.desk.session.plans.change(YEAR, [measures(tab)[0].id], notes="เสร็จแล้วบางส่วน")
    assert not tab.list.isExpanded(tab.list._rows.index_of(("indicator", 2)))
    assert tab.list.current_key() == ("indicator", 2) and tab.panel.shown == (YEAR, None)


def test_filters_and_words_leave_what_is_asked_for(tab):
    counts = filters(tab)
    assert counts["all"] == len(PLAN) and counts["brought"] == 0
    tab._filters.choose("gaps")
    assert len(codes(tab)) == counts["gaps"] and "I11" in codes(tab) and "I1" not in codes(tab)
    tab._filters.choose("weak")
    assert len(codes(tab)) == counts["weak"] and "I8,I9,I10" in codes(tab)
    tab._filters.choose("all")
    write(tab._search, "บัตรคิว อิเล็ก")
    assert codes(tab) == ["I2,I3"] and tab.panel.shown == (YEAR, line_of(tab, "I2", "I3"))
    write(tab._search, "o15")
    assert codes(tab) == ["O15"]
    write(tab._search, "ไม่มีคำนี้")
    assert codes(tab) == [] and tab.panel.shown == (YEAR, None)


def test_measures_that_were_carried_over_have_their_filter(make_window, bare):
    fill(bare, PLAN[:2], 2569)
    with session.open_to_write(bare) as desk:
        desk.carrying.carry(desk.carrying.look(2569, YEAR))
        desk.plans.add(YEAR, moved(PLAN[4]))
    tab = open_tab(make_window(bare))
    assert (filters(tab)["all"], filters(tab)["brought"]) == (3, 2)
    tab._filters.choose("brought")
    assert codes(tab) == ["I1", "I2,I3"]


def test_a_section_sees_its_own_measures_and_the_gaps_of_its_items(tab):
    tab.desk.look_at_section("finance")
    names = {one.key: one.name for one in tab.desk.session.office.sections()}
    assert filters(tab)["all"] < len(PLAN)
    for shown in keys(tab):
        if isinstance(shown, str) and (measure := tab.list._rows._source.row(shown).line.measure):
            owners = {owner.name for owner in measure.owners}
            assert names["finance"] in owners or "ทุกฝ่าย" in owners
    tab.desk.look_at_section(None)
    assert filters(tab)["all"] == len(PLAN)


def test_a_hidden_tab_is_stale_and_no_more(tab):
    window = tab.window()
    window.workspace.show_tab(0)
    before = tab._plan
    tab.desk.session.plans.remove(YEAR, [measures(tab)[0].id])
    assert tab._plan is before
    window.workspace.show_tab(1)
    assert filters(tab)["all"] == len(PLAN) - 1


# --- gaps and new measures ----------------------------------------------------------------------------------


def test_enter_on_a_gap_begins_its_measure(tab):
    tab.list.select("gap:I11", 0)
    assert tab.panel.shown == (YEAR, "gap:I11")
    key(tab.list, Qt.Key.Key_Return)
    made = measures(tab)[-1]
    assert made.items[0].code == "I11" and str(made.items[0].score) == "83.92"
    assert tab.list.current_key() == f"measure:{made.id}" and in_detail(tab)
    assert not tab.list.has("gap:I11")
    tab.desk.session.past.undo()
    assert tab.list.has("gap:I11")


def test_the_button_of_a_gap_begins_its_measure(tab):
    assert tab.list.select("gap:I11", 0)
    place = tab.list.act_rect("gap:I11").center()
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=place - QPoint(200, 0))
    assert len(measures(tab)) == len(PLAN)
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert measures(tab)[-1].items[0].code == "I11"


def test_a_new_measure_asks_where_and_goes_there(tab, person):
    tab.list.select(line_of(tab, "I1"), 0)

    def choose(dialog):
        assert dialog.items.value().code == "I1"
        write(dialog.items, "E3")
        key(dialog.items, Qt.Key.Key_Return)
        key(dialog.items, Qt.Key.Key_Return)

    person.will(choose)
    key(tab.list, Qt.Key.Key_Return, CONTROL)
    made = measures(tab)[-1]
    assert [item.code for item in made.items] == ["E3"] and tab.list.current_key() == f"measure:{made.id}"
    assert in_detail(tab)


def test_a_new_measure_for_a_whole_indicator_by_its_button_and_none_when_it_is_left(tab, person):
    person.will(lambda dialog: dialog.reject())
    QTest.mouseClick(tab._new, Qt.MouseButton.LeftButton)
    assert len(measures(tab)) == len(PLAN)

    def choose(dialog):
        write(dialog.items, "ไม่มีข้อนี้")
        assert not dialog._act.isEnabled()
        tab_of = next(value for value, words, _ in dialog.items._choices if value.indicator == 5 and not value.code)
        dialog.items.choose(tab_of)
        key(dialog.items, Qt.Key.Key_Return)

    person.will(choose)
    QTest.mouseClick(tab._new, Qt.MouseButton.LeftButton)
    made = measures(tab)[-1]
    assert (made.indicator, made.items) == (5, ())


def test_a_filter_that_hides_a_new_measure_is_let_go(tab):
    tab._filters.choose("weak")
    write(tab._search, "I8")
    tab.panel.wanted.emit(measures(tab)[0].id)
    assert tab.list.current_key() == line_of(tab, "I1") and tab._filters.current() == "all"


# --- going there and coming back ----------------------------------------------------------------------------


def test_a_search_goes_to_the_measure_in_its_year(make_window, bare):
    (made,) = fill(bare, PLAN[:1], 2569)
    window = make_window(bare)
    assert window.workspace.go(Place("measure", str(made), 2569))
    tab = window.workspace.current()
    assert tab.desk.view.year == 2569 and tab.list.current_key() == f"measure:{made}"
    assert not window.workspace.go(Place("measure", "99999", 2569))
    assert not window.workspace.go(Place("measure", str(made), 2500))


def test_the_place_is_found_again_when_the_window_is_made_anew(tab):
    window = tab.window()
    tab._filters.choose("weak")
    tab.list.select(line_of(tab, "I8", "I9", "I10"), 0)
    window.use_zoom(1)
    again = window.workspace.current()
    assert again is not tab and again._filters.current() == "weak"
    assert again.list.current_key() == line_of(again, "I8", "I9", "I10")


def test_another_year_shows_its_own_plan(tab):
    tab.desk.look_at_year(2569)
    assert not tab._pages.is_full()
    tab.desk.look_at_year(YEAR)
    assert tab._pages.is_full() and filters(tab)["all"] == len(PLAN)
    assert tab.panels() == [tab.list, tab._beside]


def test_f6_goes_from_the_list_to_the_detail(tab):
    window = tab.window()
    tab.list.setFocus()
    key(window, Qt.Key.Key_F6)
    assert tab._beside.isAncestorOf(QApplication.focusWidget())
