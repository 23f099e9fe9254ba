"""What a first user of tab 4 ran into, by keys, wheel and mouse, and the head of the window above it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QMenu, QPushButton, QSlider, QToolButton
from ui.conftest import CONTROL, in_detail, key, to_front
from ui.risks_help import YEAR, emptied, fill, listed, mark, open_tab, shown
from ui.test_keyboard import PLACES

from ita_desktop.services import session
from ita_desktop.services.finding import Place
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.tabs.risks.plan_links import PlanDialog, PlanPart
from ita_desktop.ui.tabs.risks.scores import Levels

TURNED = (QComboBox, QAbstractSpinBox, QSlider)


@pytest.fixture
def bare(sample_path):
    """The sample office without risks."""
    return emptied(sample_path)


@pytest.fixture
def tab(make_window, bare):
    """The tab in front, over the nine typical risks."""
    fill(bare)
    return open_tab(make_window(bare))


# --- the wheel ----------------------------------------------------------------------------------------------


def turn(widget) -> None:
    """Turn the wheel over a widget."""
    place, none = QPointF(widget.rect().center()), Qt.MouseButton.NoButton
    there = QPointF(widget.mapToGlobal(place.toPoint()))
    for step in (-120, 120, 120):
        event = QWheelEvent(place, there, QPoint(), QPoint(0, step), none, Qt.KeyboardModifier.NoModifier,
                            Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted(), f"the page under it does not scroll: {widget}, {widget.accessibleName()}"


def turned(window) -> list[str]:
    """The controls of a window that the wheel changes."""
    found = []
    for widget in [one for one in window.findChildren(TURNED[0]) + window.findChildren(TURNED[1])
                   + window.findChildren(TURNED[2]) if one.isVisible()]:  # fmt: skip
        value = lambda one=widget: one.currentIndex() if isinstance(one, QComboBox) else one.value()  # noqa: E731
        before = value()
        turn(widget)
        if value() != before or widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            found.append(widget.accessibleName())
    return found


@pytest.mark.parametrize("place", range(5))
def test_the_wheel_changes_nothing_in_a_tab(window, place):
    window.workspace.show_tab(place)
    tab = window.workspace.current()
    if getattr(tab, "_beside", None):
        tab._beside.fill()
    assert turned(window) == []
    assert window.session.past.next_undo() is None


@pytest.mark.parametrize("kind", PLACES)
def test_the_wheel_changes_nothing_in_a_dialog(window, person, kind):
    found = []
    person.will(lambda dialog: (found.extend(turned(dialog)), dialog.reject()))
    window.go(Place(kind, "", window.workspace.desk.view.year))
    assert found == []


# --- keys ---------------------------------------------------------------------------------------------------


def test_the_key_of_a_tab_goes_into_its_work(make_window, bare):
    window = make_window(bare)
    key(window, Qt.Key.Key_4, CONTROL)
    assert isinstance(QApplication.focusWidget(), QPushButton)
    assert window.workspace.current()._pages.empty.isAncestorOf(QApplication.focusWidget())
    with_risks = window.workspace.current()
    with_risks._add()
    window.workspace.show_tab(0)
    for number, name in ((4, "list"), (2, "list"), (4, "list")):
        key(window, Qt.Key(ord(str(number))), CONTROL)
        assert QApplication.focusWidget() is getattr(window.workspace.current(), name)


def test_enter_presses_the_button_that_has_the_keyboard(make_window, bare):
    window = make_window(bare)
    tab = open_tab(window)
    write_first = tab._pages.empty.findChildren(QPushButton)[-1]
    write_first.setFocus()
    key(write_first, Qt.Key.Key_Return)
    assert len(listed(tab)) == 1
    tab._tools.new.setFocus()
    key(tab._tools.new, Qt.Key.Key_Return)
    assert len(listed(tab)) == 2


def test_a_table_is_pasted_by_its_key_where_there_is_nothing_yet(make_window, bare, person):
    window = make_window(bare)
    key(window, Qt.Key.Key_4, CONTROL)
    seen = []
    window.workspace.current()._paste = lambda: seen.append("pasted")
    window.workspace.current().refresh()
    QGuiApplication.clipboard().setText("เรียกเงินค่าอำนวยความสะดวก\nแก้ไขเอกสารย้อนหลัง\n")
    window.workspace.take_keyboard()
    key(QApplication.focusWidget(), Qt.Key.Key_V, CONTROL)
    assert seen == ["pasted"]


def test_monitoring_is_a_key_away_from_everywhere_in_the_tab(tab):
    for start in (tab.list, tab._tools.search, tab._matrix.grid, tab.panel.form.fields["event"].editor):
        start.setFocus()
        key(start, Qt.Key.Key_L, CONTROL)
        assert QApplication.focusWidget() is tab.panel.form.watch.first()


def test_tab_goes_from_the_list_into_the_risk_and_to_the_matrix_after_it(tab):
    tab.list.setFocus()
    seen = []
    for _ in range(120):
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        seen.append("risk" if in_detail(tab) else "left" if tab._left.isAncestorOf(here) else "out")
        if seen[-1] == "out":
            break
    assert seen[0] == "risk" and "left" in seen
    assert "risk" not in seen[seen.index("left") :]


def test_enter_in_the_field_takes_the_row_that_is_marked(show, in_front):
    from ita_desktop.domain.risk import Remedy

    parts = {
        uid: PlanPart(code, f"มาตรการ {code}", "", "", Remedy(measure=uid)) for uid, code in (("a", "I1"), ("b", "I3"))
    }
    dialog = in_front(PlanDialog(None, parts))
    dialog.typed.setText("I3")
    dialog.typed.setFocus()
    key(dialog.typed, Qt.Key.Key_Return)
    assert dialog.result() == Dialog.DialogCode.Accepted and dialog.view.selected_keys() == ["b"]


# --- what comes back, and what is said ----------------------------------------------------------------------


def test_an_empty_year_shows_its_ways_on_again(make_window, bare):
    tab = open_tab(make_window(bare))
    tab._add()
    assert tab._pages.is_full()
    tab.desk.session.past.undo()
    assert not tab._pages.is_full()
    tab.desk.session.past.redo()
    assert tab._pages.is_full()
    mark(tab, 1)
    tab._acts().remove(listed(tab))
    assert not tab._pages.is_full()


def test_a_risk_that_comes_back_is_marked(tab):
    gone = [listed(tab)[n].id for n in (3, 4)]
    tab.desk.session.risks.remove(YEAR, gone)
    mark(tab, 1)
    tab.desk.session.past.undo()
    assert tab.list.marked_keys() == gone


def test_the_matrix_says_how_many_of_all_stand_in_it(tab):
    assert "7" in tab._matrix.title.text() and "9" in tab._matrix.title.text()


def test_levels_keep_their_colours_in_a_locked_year(make_window, bare):
    fill(bare)
    with session.open_to_write(bare) as desk:
        desk.years.set_locked(YEAR, True)
    tab = open_tab(make_window(bare))
    mark(tab, 1)
    assert tab.panel.form.findChild(Levels).isEnabled()


def test_several_marked_risks_are_scored_by_one_drag(tab):
    ids = tuple(risk.id for risk in listed(tab)[:3])
    tab._matrix.risks_moved.emit(ids, 2, 2)
    assert {(risk.likelihood, risk.impact) for risk in listed(tab)[:3]} == {(2, 2)}
    tab.desk.session.past.undo()
    assert listed(tab)[0].likelihood == 4


def test_the_search_names_a_risk_and_puts_this_year_first(tab):
    risks = tab.desk.session.risks
    risks.add(YEAR - 1, listed(tab)[0].bare)
    found = [one for one in tab.desk.search(listed(tab)[0].event[:12]) if one.place.kind == "risk"]
    assert [one.place.year for one in found] == [YEAR, YEAR - 1]
    window = tab.window()
    line = window.workspace.header.search._panel()._show(found[0])
    assert line.second and not line.second.startswith("·") and not line.second.startswith(" ")


def test_requests_begin_at_the_marked_risk_from_the_menu(tab, person):
    mark(tab, 4)
    seen = []
    person.will(lambda dialog: (seen.append(dialog._draft.risk), dialog.reject()))
    tab._tools._go("risk-revisions", "")
    assert seen == [listed(tab)[3].uid]


# --- the head of the window, low screens --------------------------------------------------------------------


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize(("size", "zoom"), [((1440, 870), 100), ((1366, 697), 100), ((1366, 697), 150)])
def test_the_head_is_whole_whatever_undo_and_redo_say(make_window, bare, preferences, language, size, zoom):
    fill(bare)
    preferences.language, preferences.zoom = language, zoom
    tab = open_tab(make_window(bare, size))
    for number in range(2):
        tab.desk.session.risks.score(YEAR, [listed(tab)[number].id], 1, 1)
    tab.desk.session.past.undo()
    QApplication.processEvents()
    header = tab.window().workspace.header
    assert header.menus.width() >= header.menus.sizeHint().width()
    spill = header.menus.findChild(QToolButton, "qt_menubar_ext_button")
    assert spill is None or not spill.isVisible()
    assert header.undo.accessibleName() and header.search.width() > 0
    assert header.tabs.sizeHint().width() <= header.tabs.width()
    words = header.sections.fontMetrics().horizontalAdvance(header.sections.currentText())
    assert words + 40 <= header.sections.width()


@pytest.mark.parametrize("zoom", [100, 150])
def test_no_menu_needs_a_second_column(make_window, bare, preferences, zoom):
    preferences.zoom = zoom
    header = make_window(bare, (1366, 697)).workspace.header
    export = header.menus.actions()[5].menu()
    for menu in (export, *export.findChildren(QMenu)):
        assert menu.sizeHint().height() < 697, menu.title()


@pytest.mark.parametrize("zoom", [100, 150])
def test_a_low_screen_keeps_reports_criteria_and_both_levels_in_reach(make_window, bare, preferences, zoom):
    fill(bare)
    preferences.zoom = zoom
    tab = open_tab(make_window(bare, (1366, 697)))
    tools = tab._tools
    assert tools.rest.isVisible() and not tools.papers.isVisible()
    kinds = [action.text() for action in tools.rest.menu().actions() if not action.isSeparator()]
    assert len(kinds) == 6 and any(action.menu() for action in tools.rest.menu().actions())
    assert not tab.list.header().isSectionHidden(2) and not tab.list.header().isSectionHidden(3)
    tools._find()
    assert tools.search.isVisible() and QApplication.focusWidget() is tools.search


def test_the_tools_menu_holds_what_is_done_rarely_with_risks(tab):
    menu = tab.window().workspace.header.menus.actions()[6].menu()
    assert sum("ความเสี่ยง" in action.text() or "risk" in action.text() for action in menu.actions()) >= 4


def test_a_low_splitter_is_remembered_by_a_name_of_its_own(make_window, bare, preferences):
    fill(bare)
    preferences.zoom = 150
    tab = open_tab(make_window(bare, (1366, 697)))
    tab._right.splitterMoved.emit(1, 1)
    assert "risks-detail-low" in preferences.shares and "risks-detail" not in preferences.shares
    to_front(tab.window())
    assert shown(tab)
