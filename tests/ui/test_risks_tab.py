"""The tab of risks: its list and matrix, filters, new risks, pasting, dragging, and coming back to it."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui.conftest import ALT, CONTROL, in_detail, key, press, pressing, to_front, write
from ui.risks_help import YEAR, cells, emptied, fill, listed, mark, open_tab, shown, taking

from ita_desktop.domain.risk import Family, Quality, Remedy
from ita_desktop.services import packs, session
from ita_desktop.services.finding import Place
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.risks.words import RISK_MIME


@pytest.fixture
def bare(sample_path):
    """The sample office without risks."""
    return emptied(sample_path)


@pytest.fixture
def tab(make_window, bare):
    """The tab in front, over the nine typical risks."""
    fill(bare)
    return open_tab(make_window(bare))


# --- what is shown ------------------------------------------------------------------------------------------


def test_a_risk_shows_its_event_its_place_and_both_levels(tab):
    number, event, before, after, told = cells(tab, 3)
    risk = listed(tab)[2]
    assert number.text == "3" and event.text == risk.event and event.second == f"{risk.section} · {risk.area}"
    assert (before.lead, before.text, before.state) == ("20", "สูงมาก", State.BAD)
    assert (after.lead, after.text, after.state) == ("9", "ปานกลาง", State.WATCH)
    assert told.state is State.NOT_YET


def test_what_a_risk_lacks_stands_before_its_place(tab):
    event = cells(tab, 9)[1]
    assert event.second_lead and event.second_lead[0][1] == "text:late"


def test_the_last_column_is_of_the_period_that_is_now(tab):
    tab.desk.session.risk_watches.today = lambda: dt.date(2027, 2, 1)
    ids = [risk.id for risk in listed(tab)]
    tab.desk.session.risk_watches.watch(YEAR, "q2", ids[:1], occurred=0)
    tab.desk.session.risk_watches.watch(YEAR, "q2", ids[1:2], occurred=2, fixed=False)
    assert tab.list._rows.columns[4].title.endswith("2")
    assert (cells(tab, 1)[4].state, cells(tab, 2)[4].state) == (State.GOOD, State.BAD)
    assert cells(tab, 3)[4].state is State.NOT_YET


def test_filters_say_how_many_and_leave_what_is_asked_for(tab):
    assert tab._count_filters() == {"all": 9, "high": 5, "gaps": 9, "untold": 9}
    tab._tools.filters.choose("high")
    assert shown(tab) == [1, 3, 4, 5, 6]
    assert "5" in tab._matrix.title.text()
    ids = [risk.id for risk in listed(tab)]
    owned = (Remedy("สุ่มตรวจทุกเดือน", owner="ฝ่ายปกครอง", due_on=dt.date(2027, 3, 31)),)
    tab.desk.session.risks.change(YEAR, ids[:4], remedies=owned)
    tab._tools.filters.choose("gaps")
    assert shown(tab) == [5, 6, 7, 8, 9]


def test_words_are_found_in_every_text_of_a_risk(tab):
    write(tab._tools.search, "บัตรคิว ปกครอง")
    assert shown(tab) == [1]
    write(tab._tools.search, "ไม่มีคำนี้")
    assert shown(tab) == []
    tab._tools.search.clear()
    assert len(shown(tab)) == 9


def test_risks_are_sorted_by_their_level_and_back(tab):
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_3, ALT)
    key(tab.list, Qt.Key.Key_3, ALT)
    assert shown(tab)[:3] == [3, 4, 1] and set(shown(tab)[-2:]) == {8, 9}
    key(tab.list, Qt.Key.Key_3, ALT)
    assert shown(tab) == list(range(1, 10))


def test_the_section_looked_at_leaves_its_risks(tab):
    section = next(one for one in tab.desk.session.office.sections() if one.name == listed(tab)[0].section)
    tab.desk.look_at_section(section.key)
    assert shown(tab) == [n for n, risk in enumerate(listed(tab), 1) if risk.section == section.name]
    tab.desk.look_at_section(None)
    assert len(shown(tab)) == 9


# --- list and matrix ----------------------------------------------------------------------------------------


def test_a_field_of_the_matrix_leaves_its_risks_and_lets_them_go(tab):
    tab._matrix.field_chosen.emit((4, 3))
    assert shown(tab) == [1, 5] and tab._tools.field.isVisible()
    assert "7" in tab._matrix.title.text()  # the matrix still shows all that have scores
    press(tab, tab._tools.field.text())
    assert len(shown(tab)) == 9 and not tab._tools.field.isVisible()


def test_the_other_moment_shows_where_risks_stand_then(tab):
    tab._matrix.field_chosen.emit((4, 3))
    tab._matrix.moment.setCurrentIndex(1)
    tab._matrix.moment.activated.emit(1)
    assert tab._tools.asked().spot is None
    tab._matrix.field_chosen.emit((2, 2))
    assert shown(tab) == [2, 5]


def test_a_risk_put_on_a_field_is_scored_told_and_taken_back(tab):
    risk = listed(tab)[1]
    tab._matrix.risks_moved.emit((risk.id,), 5, 5)
    assert (listed(tab)[1].likelihood, listed(tab)[1].impact) == (5, 5)
    assert cells(tab, 2)[2].text == "สูงมาก" and "2" in tab.window().workspace.toast.text()
    key(tab.list, Qt.Key.Key_Z, CONTROL)
    assert listed(tab)[1].bare == risk.bare


def test_a_drag_carries_the_risk_under_the_mouse(tab, monkeypatch):
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append(bytes(drag.mimeData().data(RISK_MIME))))
    risk = listed(tab)[2]
    rect = tab.list.visualRect(tab.list._rows.index_of(risk.id, 1))
    view = tab.list.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=rect.center())
    for step in (4, 20, 40):
        QTest.mouseMove(view, rect.center() + QPoint(-step, step))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=rect.center())
    assert carried == [str(risk.id).encode()]


def test_family_a_has_its_matrix_and_its_table_of_controls(tab):
    risks = tab.desk.session.risks
    ids = [risk.id for risk in listed(tab)]
    risks.set_method(YEAR, risks.method(YEAR)._replace(main=Family.A))
    risks.give(YEAR, ids[:1], necessity=3, severity=3, quality=Quality.FAIR)
    assert [cells(tab, 1)[place].text for place in (2, 3)] == ["สูง", "ค่อนข้างสูง"]
    tab._matrix.moment.setCurrentIndex(1)
    tab._matrix.moment.activated.emit(1)
    tab._matrix.field_chosen.emit((1, 2))
    assert shown(tab) == [1]
    tab._matrix.risks_moved.emit(ids[:1], 0, 2)
    assert listed(tab)[0].quality is Quality.GOOD and shown(tab) == []


def test_a_section_without_a_risk_gets_one(tab, qtbot):
    missing = tab._register.coverage.missing[0]
    tab._coverage.add_for.emit(missing)
    assert listed(tab)[-1].section == missing and in_detail(tab)
    assert missing not in tab._register.coverage.missing


# --- changing -----------------------------------------------------------------------------------------------


def test_a_new_risk_is_written_at_once(tab):
    key(tab.list, Qt.Key.Key_Return, CONTROL)
    assert len(listed(tab)) == 10 and in_detail(tab)
    event = tab.panel.form.fields["event"].editor
    assert QApplication.focusWidget() is event
    event.insertPlainText("รับสินบนเพื่อออกใบอนุญาตเร็วขึ้น")
    key(event, Qt.Key.Key_Tab)
    assert listed(tab)[-1].event == "รับสินบนเพื่อออกใบอนุญาตเร็วขึ้น"
    assert cells(tab, 10)[1].text == "รับสินบนเพื่อออกใบอนุญาตเร็วขึ้น"


def test_risks_are_moved_duplicated_and_deleted_by_keys(tab):
    events = [risk.event for risk in listed(tab)]
    mark(tab, 2)
    key(tab.list, Qt.Key.Key_Up, ALT)
    assert [risk.event for risk in listed(tab)][:2] == [events[1], events[0]]
    mark(tab, 1, 2)
    key(tab.list, Qt.Key.Key_D, CONTROL)
    assert len(listed(tab)) == 11 and len(tab.list.marked_keys()) == 2
    key(tab.list, Qt.Key.Key_Delete)
    assert len(listed(tab)) == 9
    assert tab.window().workspace.toast.isVisible()
    press(tab.window().workspace.toast, tab.window().workspace.toast._act.text())
    assert len(listed(tab)) == 11


def test_a_table_from_excel_is_looked_at_before_it_comes_in(tab, person, qtbot):
    QGuiApplication.clipboard().setText(
        "ที่\tเหตุการณ์ความเสี่ยง\tฝ่าย\tสาเหตุ\tมาตรการ\tผู้รับผิดชอบ\n"
        "1\tปล่อยผู้ค้าวางของนอกเขตผ่อนผัน\tเทศกิจ\tไม่มีการหมุนเวียนผู้ตรวจ\tหมุนเวียนทุก 3 เดือน\tเทศกิจ\n"
        "2\tยืมของหลวงไปใช้ส่วนตัว\tฝ่ายการคลัง\t\t\t\n"
    )
    tab.list.setFocus()
    person.will(taking(qtbot))
    key(tab.list, Qt.Key.Key_V, CONTROL)
    first, second = listed(tab)[-2:]
    assert (first.event, first.section, first.cause) == (
        "ปล่อยผู้ค้าวางของนอกเขตผ่อนผัน", "ฝ่ายเทศกิจ", "ไม่มีการหมุนเวียนผู้ตรวจ",
    )  # fmt: skip
    assert [(one.text, one.owner) for one in first.remedies] == [("หมุนเวียนทุก 3 เดือน", "ฝ่ายเทศกิจ")]
    assert second.section == "ฝ่ายการคลัง" and second.remedies == ()


@pytest.mark.parametrize("scores", ["L\tI", "โอกาสเกิด\tผลกระทบ"])
def test_scores_of_a_pasted_table_reach_their_fields(tab, person, qtbot, scores):
    QGuiApplication.clipboard().setText(f"ลำดับ\tเหตุการณ์ความเสี่ยง\t{scores}\n1\tยืมของหลวงไปใช้ส่วนตัว\t๓\t4\n")
    person.will(taking(qtbot))
    tab.desk.look_at_section(tab.desk.session.office.sections()[0].key)
    tab._paste()
    made = listed(tab)[-1]
    assert (made.likelihood, made.impact, made.effect) == (3, 4, "")
    assert made.section == tab.desk.session.office.sections()[0].name


def test_lines_are_pasted_as_events_of_the_section_looked_at(tab):
    section = tab.desk.session.office.sections()[0]
    tab.desk.look_at_section(section.key)
    QGuiApplication.clipboard().setText("เรียกเงินค่าอำนวยความสะดวก\nแก้ไขเอกสารย้อนหลัง\n")
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_V, CONTROL)
    made = listed(tab)[-2:]
    assert [risk.event for risk in made] == ["เรียกเงินค่าอำนวยความสะดวก", "แก้ไขเอกสารย้อนหลัง"]
    assert {risk.section for risk in made} == {section.name}


# --- an empty year ------------------------------------------------------------------------------------------


def test_an_empty_year_says_what_to_do_and_begins(make_window, bare):
    tab = open_tab(make_window(bare))
    assert tab.list is None
    words = [one.accessibleName() or one.text() for one in tab.findChildren(QPushButton) if one.isVisible()]
    assert len(words) >= 3
    tab._add()
    assert len(listed(tab)) == 1 and in_detail(tab)
    assert QApplication.focusWidget() is tab.panel.form.fields["event"].editor


def test_a_table_is_pasted_into_an_empty_year(make_window, bare):
    tab = open_tab(make_window(bare))
    QGuiApplication.clipboard().setText("เรียกเงินค่าอำนวยความสะดวก\nแก้ไขเอกสารย้อนหลัง\n")
    tab._paste()
    assert [risk.event for risk in listed(tab)] == ["เรียกเงินค่าอำนวยความสะดวก", "แก้ไขเอกสารย้อนหลัง"]
    assert shown(tab) == [1, 2]


def test_typical_risks_are_chosen_for_an_empty_year(make_window, bare, person):
    window = make_window(bare)
    tab = open_tab(window)

    def choose(dialog):
        key(dialog.list, Qt.Key.Key_Space)
        key(dialog.list, Qt.Key.Key_Down)
        key(dialog.list, Qt.Key.Key_F2)
        sections = dialog.list._editor
        sections.setCurrentIndex(sections.findData("ฝ่ายรายได้"))
        sections.activated.emit(sections.currentIndex())
        pressing(dialog.add.text())(dialog)

    person.will(choose)
    window.go(Place("risk-library", "", YEAR))
    library = packs.risk_library()
    assert [risk.event for risk in listed(tab)] == [risk.event for risk in library[1:]]
    assert listed(tab)[0].section == "ฝ่ายรายได้"
    to_front(window)
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_Z, CONTROL)
    assert listed(tab) == []


def test_typical_risks_that_are_there_are_left_out(tab, person):
    person.will(lambda dialog: (press_nothing(dialog), dialog.reject()))
    tab.window().go(Place("risk-library", "", YEAR))


def press_nothing(dialog):
    assert not dialog.add.isEnabled() and dialog._taken == set()


# --- looking only, low screens, coming back -----------------------------------------------------------------


def test_a_locked_year_is_only_looked_at(make_window, bare):
    ids = fill(bare)
    with session.open_to_write(bare) as desk:
        desk.years.set_locked(YEAR, True)
    tab = open_tab(make_window(bare))
    assert not tab._tools.new.isEnabled()
    key(tab.list, Qt.Key.Key_Return, CONTROL)
    key(tab.list, Qt.Key.Key_Delete)
    tab._matrix.risks_moved.emit(ids[:1], 1, 1)
    assert [risk.id for risk in listed(tab)] == ids and listed(tab)[0].likelihood == 4
    mark(tab, 1)
    assert not any(one.isEnabled() for one in tab.panel.form.scores.fields.values())
    assert not tab.panel.form.fields["event"].isEnabled()


def test_on_a_low_screen_the_matrix_takes_the_place_of_the_risk(make_window, bare, preferences):
    fill(bare)
    preferences.zoom = 150
    tab = open_tab(make_window(bare, (1366, 697)))
    assert tab._right.orientation() == Qt.Orientation.Horizontal
    assert not tab._left.isVisible() and tab._beside.isVisible()
    press(tab, tab._tools._matrix.accessibleName())
    assert tab._left.isVisible() and not tab._beside.isVisible()
    key(tab.list, Qt.Key.Key_F2)
    assert not tab._left.isVisible() and in_detail(tab)


def test_a_search_leads_to_a_risk_whatever_hides_it(tab):
    window, ids = tab.window(), [risk.id for risk in listed(tab)]
    tab.desk.look_at_section(tab.desk.session.office.sections()[-1].key)
    write(tab._tools.search, "ไม่มีคำนี้")
    window.go(Place("risk", str(ids[6]), YEAR))
    assert tab.list.current_key() == ids[6]


def test_the_window_built_anew_finds_the_risk_and_the_filter_again(make_window, bare):
    fill(bare)
    window = make_window(bare)
    tab = open_tab(window)
    tab._tools.filters.choose("high")
    mark(tab, 4)
    window.use_zoom(1)
    again = window.workspace.current()
    assert again is not tab and shown(again) == [1, 3, 4, 5, 6]
    assert again.list.current_key() == listed(again)[3].id


def test_f6_goes_round_list_risk_and_matrix(tab):
    window, seen = tab.window(), []
    for _ in range(4):
        key(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert tab.list in seen and any(tab._beside.isAncestorOf(one) for one in seen)
    assert any(tab._left.isAncestorOf(one) for one in seen)
