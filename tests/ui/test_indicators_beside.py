"""What stands beside the scores in the first tab: the year before, what is ready to be assessed, measures that serve."""

from PySide6.QtCore import Qt
from ui.conftest import key
from ui.test_indicators import said, show_item, window_2566

from ita_desktop.domain.measures import Measure, Served
from ita_desktop.services.crosswalks import LineKey
from ita_desktop.ui.look.colours import State

__all__ = ["window_2566"]

LAST, CHANGE, PUBLICATION, MEASURES = 1, 3, 5, 6


def cell(tab, code, column):
    model = tab.tree.model()
    return model.cell(model.index_of(("item", code), column))


def without_plan(opened):
    opened.plans.remove(2570, [measure.id for measure in opened.plans.measures(2570)])


def test_the_tree_counts_measures_and_says_what_is_ready(window):
    tab, opened = window.workspace.current(), window.session
    without_plan(opened)
    assert cell(tab, "I1", PUBLICATION).text == "" and cell(tab, "I1", MEASURES).text == "–"
    opened.plans.add(2570, Measure(1, (Served("I1"),)))
    assert cell(tab, "I1", MEASURES).text == "1" and cell(tab, "I2", MEASURES).text == "–"
    assert "2570" in cell(tab, "I1", MEASURES).tip
    assert cell(tab, "O15", PUBLICATION).state is State.BAD and "1" in cell(tab, "O15", PUBLICATION).text
    opened.publications.add_link(2569, "O15", f"{opened.office.read().website}/permits")
    assert cell(tab, "O15", PUBLICATION).state is State.WATCH
    opened.publications.change(2569, "O15", explanation="แสดงใบอนุญาตก่อสร้างที่ออกในปีงบประมาณ พ.ศ. 2569")
    assert cell(tab, "O15", PUBLICATION).state is State.GOOD
    index = tab.tree.model().index_of(("item", "I1"), MEASURES)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == cell(tab, "I1", MEASURES).tip
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == cell(tab, "I1", MEASURES).tip


def test_what_is_ready_and_what_is_served_can_be_sorted(window):
    tab = window.workspace.current()
    without_plan(window.session)
    window.session.plans.add(2570, Measure(9, (Served("O3"),)))
    window.session.publications.add_link(2569, "O7", "https://example.go.th/news")
    tab.tree.setFocus()
    key(tab.tree, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert tab.tree.model().key(tab.tree.model().index(0, 0)) == ("item", "O7")
    for _ in range(2):
        key(tab.tree, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert tab.tree.model().key(tab.tree.model().index(0, 0)) == ("item", "O3")


def test_a_confirmed_pair_fills_the_year_before_with_its_mark(window_2566):
    opened = window_2566.session
    opened.years.add(2567, target="bma-2567", analysed="bma-2566")
    opened.scores.set_official(2565, "I3", "95")
    opened.scores.set_official(2566, "I1", "90")
    window_2566.workspace.desk.look_at_year(2567)
    tab = show_item(window_2566, "I1")
    assert cell(tab, "I1", LAST).text == cell(tab, "I1", CHANGE).text == "–" and cell(tab, "I1", LAST).tip
    opened.crosswalks.assign(2565, 2566, LineKey("before", "I3"), ("I1",))
    assert cell(tab, "I1", LAST).text == "≈95.00" and cell(tab, "I1", CHANGE).text == "≈↓5.00"
    assert "2565 95.00 (I3) ≈ 2566 90.00" in said(tab.item)
    assert cell(tab, "I1", LAST).tip in said(tab.item)
