"""The risk matrix as a person uses it: fields asked for, risks moved by mouse and keys."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from ui.conftest import CONTROL, beside, key
from ui.risk_matrix_help import METHOD, RISKS, Shown

from ita_desktop.ui.look.colours import LIGHT
from ita_desktop.ui.tabs.risks.matrix import RiskMatrix
from ita_desktop.ui.tabs.risks.matrix_table import of_control
from ita_desktop.ui.tabs.risks.words import RISK_MIME
from ita_desktop.ui.widgets.buttons import button


@pytest.fixture
def shown(show) -> Shown:
    return Shown(show)


def test_the_title_counts(shown):
    assert str(sum(map(len, RISKS.values()))) in shown.matrix.title.text()


def test_a_click_asks_for_a_field_and_again_for_all(shown):
    shown.click((4, 3))
    shown.click((1, 5))
    shown.click((1, 5))
    assert shown.asked == [(4, 3), (1, 5), None]
    QTest.mouseClick(shown.grid, Qt.MouseButton.LeftButton, pos=QPoint(2, shown.grid.height() - 2))
    QTest.mouseClick(shown.grid, Qt.MouseButton.RightButton, pos=shown.at((3, 3)))
    assert len(shown.asked) == 3 and shown.grid.asked() is None


def test_a_chosen_field_is_ringed(shown):
    field = shown.grid.layout_now().fields[3, 5]
    edge = field.right(), field.center().y()
    assert LIGHT.strong not in shown.colours(*edge)
    shown.click((3, 5))
    assert LIGHT.strong in shown.colours(*edge)


def test_arrows_walk_enter_asks_and_escape_lets_go(shown):
    assert shown.grid.current() == (1, 1)
    for name in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        key(shown.grid, name)
    assert shown.grid.current() == (1, 2)
    key(shown.grid, Qt.Key.Key_Down)
    assert shown.grid.current() == (1, 2)
    key(shown.grid, Qt.Key.Key_Return)
    key(shown.grid, Qt.Key.Key_Space)
    key(shown.grid, Qt.Key.Key_Enter)
    key(shown.grid, Qt.Key.Key_Escape)
    assert shown.asked == [(1, 2), None, (1, 2), None]
    key(shown.grid, Qt.Key.Key_Escape)
    assert len(shown.asked) == 4


def test_it_is_one_stop_of_the_tab_key(show):
    matrix = RiskMatrix(lambda _: [])
    matrix.show_matrix(METHOD.b, {}, after=False)
    before, after = button("ก่อน"), button("หลัง")
    window = show(beside(before, matrix, after), 700, 560)
    before.setFocus()
    stops = []
    for _ in range(3):
        key(window, Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [matrix.moment, matrix.grid, after]


def test_what_the_keyboard_stands_on_is_heard_and_seen(shown):
    key(shown.grid, Qt.Key.Key_Up)
    key(shown.grid, Qt.Key.Key_Right)
    assert "2 น้อย" in shown.grid.accessibleName() and "4 ปานกลาง" in shown.grid.accessibleName()
    assert "6–10 ครั้งต่อปี" in shown.grid.accessibleDescription()
    assert QToolTip.text() == shown.grid.accessibleDescription()
    field = shown.grid.layout_now().fields[2, 2]
    assert LIGHT.accent in shown.colours(field.left() + 3, field.center().y())


def test_the_mouse_over_a_field_tells_it(shown):
    for spot, words in (((4, 3), "12 สูง"), ((2, 5), "10 สูง")):
        place = shown.at(spot)
        QApplication.sendEvent(shown.grid, QHelpEvent(QEvent.Type.ToolTip, place, shown.grid.mapToGlobal(place)))
        assert QToolTip.text().startswith(words)
        assert str(len(RISKS[spot])) in QToolTip.text().split("\n")[0]


def test_a_field_goes_with_the_method_that_has_it_no_longer(shown):
    shown.click((5, 4))
    shown.matrix.show_matrix(METHOD.a, {(3, 3): 2}, after=False)
    assert shown.asked == [(5, 4), None]
    assert shown.grid.current() is None


def test_the_other_moment_lets_go_of_the_field(shown):
    shown.click((4, 3))
    shown.matrix.moment.setFocus()
    key(shown.matrix.moment, Qt.Key.Key_Down)
    assert shown.moments == [True] and shown.asked == [(4, 3), None] and shown.matrix.after
    key(shown.matrix.moment, Qt.Key.Key_Down)
    key(shown.matrix.moment, Qt.Key.Key_Up)
    assert shown.moments == [True, False]


# --- moving risks -------------------------------------------------------------------------------------------


def test_the_only_risk_of_a_field_is_dragged_to_another(shown):
    shown.drag((5, 4), (4, 4), (2, 1))
    assert shown.grid.target() == (2, 1)
    assert "2 ต่ำ" in shown.grid.accessibleDescription()
    shown.let_go((2, 1))
    assert shown.moved == [(3, 2, 1)] and shown.asked == []
    assert shown.grid.target() is None and shown.grid.current() == (2, 1)


def test_the_target_is_marked_while_a_risk_is_carried(shown):
    field = shown.grid.layout_now().fields[3, 4]
    edge, above = (field.right(), field.center().y()), (field.center().x(), field.top() - 30)
    shown.drag((5, 4), (3, 4))
    assert LIGHT.accent in shown.colours(*edge) and LIGHT.toast in shown.colours(*above)
    shown.let_go((3, 4))
    assert LIGHT.accent not in shown.colours(*edge) and LIGHT.toast not in shown.colours(*above)


def test_of_several_risks_only_the_marked_one_is_dragged(shown):
    shown.drag((4, 3), (1, 1))
    assert shown.grid.target() is None
    shown.let_go((1, 1))
    assert shown.moved == []
    shown.matrix.show_path((4, 3), (2, 2), 5)
    shown.drag((4, 3), (1, 2))
    shown.let_go((1, 2))
    assert shown.moved == [(5, 1, 2)]


def test_a_risk_falls_back_where_it_was_taken_or_outside_or_by_escape(shown):
    shown.drag((5, 4), (4, 4), (5, 4))
    shown.let_go((5, 4))
    shown.drag((5, 4), (4, 4))
    QTest.mouseMove(shown.grid, QPoint(3, 3))
    QTest.mouseRelease(shown.grid, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    shown.drag((5, 4), (4, 4))
    key(shown.grid, Qt.Key.Key_Escape)
    shown.let_go((5, 4))
    QTest.mousePress(shown.grid, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    shown.let_go((5, 4))
    assert shown.moved == [] and shown.asked == []


def test_a_small_move_of_the_mouse_is_a_click(shown):
    place = shown.at((5, 4))
    QTest.mousePress(shown.grid, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(shown.grid, place + QPoint(2, 1))
    QTest.mouseRelease(shown.grid, Qt.MouseButton.LeftButton, pos=place + QPoint(2, 1))
    assert shown.asked == [(5, 4)] and shown.moved == []


def test_ctrl_and_arrows_move_the_marked_risk(shown):
    shown.matrix.show_path((4, 4), (2, 3), 4)
    for name in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        key(shown.grid, name, CONTROL)
    assert shown.moved == [(4, 5, 4), (4, 3, 4), (4, 4, 3), (4, 4, 5)]
    shown.matrix.show_path((2, 5), None, 399)
    key(shown.grid, Qt.Key.Key_Right, CONTROL)
    assert len(shown.moved) == 4


def test_a_risk_without_scores_gets_those_of_the_field(shown):
    shown.matrix.show_path(None, None, 50)
    key(shown.grid, Qt.Key.Key_Up)
    key(shown.grid, Qt.Key.Key_Up, CONTROL)
    assert shown.moved == [(50, 2, 1)]
    shown.matrix.show_path(None, None)
    key(shown.grid, Qt.Key.Key_Up, CONTROL)
    assert len(shown.moved) == 1


def carried(words: str, kind: str = RISK_MIME) -> QMimeData:
    """What the list gives to be carried."""
    data = QMimeData()
    data.setData(kind, words.encode())
    return data


def over(shown: Shown, spot: tuple[int, int], data: QMimeData) -> bool:
    """Carry something over a field; whether it may fall there."""
    here, move, left = QPointF(shown.at(spot)), Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(here, move, data, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(shown.grid, event)
    return event.isAccepted()


def drop(shown: Shown, spot: tuple[int, int], data: QMimeData) -> None:
    """Let it fall."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(shown.grid, QDropEvent(QPointF(shown.at(spot)), Qt.DropAction.MoveAction, data, left, none))


def test_a_risk_from_the_list_falls_on_a_field(shown):
    data = carried("7")
    assert over(shown, (5, 5), data) and shown.grid.target() == (5, 5)
    assert "25 สูงมาก" in shown.grid.accessibleDescription()
    assert not over(shown, (3, 2), data), "it stands there already"
    assert over(shown, (1, 1), data)
    drop(shown, (1, 1), data)
    assert shown.moved == [(7, 1, 1)]
    assert over(shown, (4, 4), data)
    QApplication.sendEvent(shown.grid, QDragLeaveEvent())
    assert shown.grid.target() is None


@pytest.mark.parametrize("data", [("x", RISK_MIME), ("", RISK_MIME), ("7", "text/plain")])
def test_what_is_no_risk_does_not_fall(shown, data):
    assert not over(shown, (5, 5), carried(*data))
    drop(shown, (5, 5), carried(*data))
    assert shown.moved == []


def test_in_a_locked_year_nothing_moves(shown):
    shown.matrix.set_writable(False)
    shown.matrix.show_path((4, 4), (2, 3), 4)
    key(shown.grid, Qt.Key.Key_Up, CONTROL)
    shown.drag((5, 4), (1, 1))
    shown.let_go((1, 1))
    assert not over(shown, (5, 5), carried("7"))
    drop(shown, (5, 5), carried("7"))
    assert shown.moved == []
    shown.click((4, 3))
    assert shown.asked == [(4, 3)]


# --- path and controls --------------------------------------------------------------------------------------


def test_after_its_controls_family_a_is_shown_by_the_table_of_controls(show):
    shown = Shown(show)
    shown.matrix.show_control(METHOD.control, METHOD.a.bands, {(0, 0): 1, (2, 1): 4}, unplaced=1)
    assert shown.matrix.after and shown.matrix.moment.currentIndex() == 1
    table = of_control(METHOD.control, METHOD.a.bands)
    corners = [[table.corner((row, column)) for column in range(3)] for row in range(3)]
    assert corners == [
        ["ต่ำ", "ค่อนข้างต่ำ", "ปานกลาง"], ["ค่อนข้างต่ำ", "ปานกลาง", "ค่อนข้างสูง"], ["ปานกลาง", "ค่อนข้างสูง", "สูง"],
    ]  # fmt: skip
    assert "ควบคุมได้เกือบทั้งหมด" in table.told((1, 1), 0) and "4–6 ปานกลาง" in table.told((1, 1), 0)
    plain = shown.grid.grab().toImage()
    shown.matrix.show_path((1, 1), None, 4)
    assert shown.grid.grab().toImage() == plain
    shown.click((2, 1))
    assert shown.asked == [(2, 1)]


def test_a_control_is_judged_but_the_level_before_it_stays(show):
    RISKS[0, 1] = [77]
    try:
        shown = Shown(show)
        shown.matrix.show_control(METHOD.control, METHOD.a.bands, {(0, 1): 1})
        assert over(shown, (2, 1), carried("77")) and not over(shown, (2, 2), carried("77"))
        drop(shown, (2, 1), carried("77"))
        assert not over(shown, (2, 1), carried("50")), "its level before the controls is not known"
        shown.matrix.show_path((2, 2), (0, 1), 77)
        key(shown.grid, Qt.Key.Key_Up, CONTROL)
        key(shown.grid, Qt.Key.Key_Right, CONTROL)
        assert shown.moved == [(77, 2, 1), (77, 1, 1)]
    finally:
        del RISKS[0, 1]
