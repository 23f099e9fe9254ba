"""One risk below the register: its scores, words, measures and links, gaps, and several risks at once."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import CONTROL, SHIFT, key, type_thai, write
from ui.risks_help import YEAR, emptied, fill, listed, mark, open_tab

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Served
from ita_desktop.domain.risk import Quality, Remedy, Response, Risk, Tone
from ita_desktop.domain.risk_check import Gap
from ita_desktop.services import session
from ita_desktop.ui.tabs.risks.fields import Fold
from ita_desktop.ui.tabs.risks.remedies import DUE, OWNER, START, TEXT

DUE_DAY = dt.date(2027, 3, 31)


@pytest.fixture
def tab(make_window, sample_path):
    """The tab in front, over the nine typical risks, the first of them marked."""
    fill(emptied(sample_path))
    made = open_tab(make_window(sample_path))
    mark(made, 1)
    return made


def form(tab):
    return tab.panel.form


def one(tab, number=1) -> Risk:
    return listed(tab)[number - 1]


def undo(tab):
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_Z, CONTROL)


# --- scores -------------------------------------------------------------------------------------------------


def test_scores_by_arrows_are_kept_and_the_level_follows(tab):
    impact = form(tab).scores.fields["impact"].editor
    impact.setFocus()
    key(impact, Qt.Key.Key_Right)
    key(impact, Qt.Key.Key_Right)
    assert (one(tab).likelihood, one(tab).impact) == (4, 5) and QApplication.focusWidget() is impact
    assert "20" in form(tab).scores.levels.accessibleName()
    undo(tab)
    assert one(tab).impact == 4
    undo(tab)
    assert one(tab).impact == 3


def test_scores_after_the_measures(tab):
    QTest.mouseClick(form(tab).scores.fields["impact_after"].editor.buttons[0], Qt.MouseButton.LeftButton)
    assert (one(tab).likelihood_after, one(tab).impact_after) == (3, 1)
    assert "3 ต่ำ" in form(tab).scores.levels.accessibleName()


def test_the_other_family_is_filled_in_its_own_part(tab):
    fold = form(tab).findChild(Fold)
    assert not form(tab).others.first.isVisible()
    fold.head.setFocus()
    key(fold.head, Qt.Key.Key_Space)
    assert form(tab).others.first.isVisible()
    fields = form(tab).others.fields
    for name, digit in (("necessity", Qt.Key.Key_3), ("severity", Qt.Key.Key_2), ("quality", Qt.Key.Key_3)):
        fields[name].editor.setFocus()
        key(fields[name].editor, digit)
    key(fields["light"].editor, Qt.Key.Key_4)
    touch = form(tab).others._touches["finance"]
    touch.setFocus()
    key(touch, Qt.Key.Key_Space)
    risk = one(tab)
    assert (risk.necessity, risk.severity, risk.quality, risk.light) == (3, 2, Quality.WEAK, Tone.RED)
    assert risk.touches == ("finance",) and (risk.likelihood, risk.impact) == (4, 3)


# --- words --------------------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_when_its_field_is_left(tab):
    cause = form(tab).fields["cause"].editor
    cause.setFocus()
    key(cause, Qt.Key.Key_A, CONTROL)
    type_thai(cause, "ไม่มีคนสอบทาน")
    mark(tab, 2)
    assert one(tab).cause == "ไม่มีคนสอบทาน" and one(tab, 2).cause != "ไม่มีคนสอบทาน"
    assert form(tab).fields["cause"].typed() == one(tab, 2).cause


def test_an_area_is_chosen_or_typed(tab):
    area = form(tab).fields["area"].editor
    assert area.findText("บริหารงานบุคคล") >= 0
    area.setFocus()
    write(area.lineEdit(), "การจัดเก็บรายได้")
    key(area, Qt.Key.Key_Return)
    assert one(tab).area == "การจัดเก็บรายได้"
    area.setCurrentIndex(area.findText("บริหารงานบุคคล"))
    area.activated.emit(area.currentIndex())
    assert one(tab).area == "บริหารงานบุคคล"


def test_the_section_is_chosen_and_the_coverage_follows(tab):
    section = form(tab).fields["section"].editor
    missing = tab._register.coverage.missing[0]
    section.setCurrentIndex(section.findData(missing))
    section.activated.emit(section.currentIndex())
    assert one(tab).section == missing and missing not in tab._register.coverage.missing


def test_known_and_response_by_keys_and_back(tab):
    known, response = form(tab).known.editor, form(tab).response.editor
    known.setFocus()
    key(known, Qt.Key.Key_Right)
    response.setFocus()
    key(response, Qt.Key.Key_2)
    assert (one(tab).known, one(tab).response) == (True, Response.REDUCE)
    key(known, Qt.Key.Key_Delete)
    assert one(tab).known is None


# --- measures -----------------------------------------------------------------------------------------------


def test_a_measure_is_written_with_owner_start_and_due(tab):
    remedies = form(tab).remedies
    before = len(one(tab).remedies)
    remedies.view.setFocus()
    key(remedies.view, Qt.Key.Key_Return, CONTROL)
    editor = QApplication.focusWidget()
    type_thai(editor, "สุ่มตรวจทุกเดือน")
    for words in ("ฝ่ายปกครอง", "ม.ค. 70", "31 มี.ค. 2570"):
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        here.insertPlainText(words) if hasattr(here, "insertPlainText") else here.insert(words)
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    made = one(tab).remedies[before]
    assert (made.text, made.owner, made.start, made.due_on) == (
        "สุ่มตรวจทุกเดือน", "ฝ่ายปกครอง", Month(2570, 1), DUE_DAY,
    )  # fmt: skip


def test_a_due_date_that_cannot_be_read_stays_with_its_sentence(tab):
    remedies = form(tab).remedies
    view = remedies.view
    view.setFocus()
    view.select(one(tab).remedies[0].id, DUE)
    key(view, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "whenever")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.is_editing() and remedies._complaint.isVisible() and remedies._complaint.text()
    key(view._editor, Qt.Key.Key_Escape)
    assert not remedies._complaint.isVisible() and one(tab).remedies[0].due_on is None


def test_measures_are_moved_and_deleted_with_undo(tab):
    risks = tab.desk.session.risks
    risks.change(YEAR, [one(tab).id], remedies=(Remedy("แรก"), Remedy("สอง"), Remedy("สาม")))
    view = form(tab).remedies.view
    view.setFocus()
    view.select(one(tab).remedies[2].id, TEXT)
    key(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [remedy.text for remedy in one(tab).remedies] == ["แรก", "สาม", "สอง"]
    key(view, Qt.Key.Key_Delete)
    assert [remedy.text for remedy in one(tab).remedies] == ["แรก", "สอง"]
    undo(tab)
    assert len(one(tab).remedies) == 3


def test_rows_are_pasted_as_measures(tab):
    before = len(one(tab).remedies)
    view = form(tab).remedies.view
    view.setFocus()
    QGuiApplication.clipboard().setText("ติดกล้องที่จุดบริการ\tฝ่ายทะเบียน\tต.ค. 69\t31 มี.ค. 2570\n")
    key(view, Qt.Key.Key_V, CONTROL)
    made = one(tab).remedies[before]
    assert (made.text, made.owner, made.due_on) == ("ติดกล้องที่จุดบริการ", "ฝ่ายทะเบียน", DUE_DAY)


def test_a_measure_of_the_plan_is_linked_and_followed(tab, person):
    plans = tab.desk.session.plans
    activity = Activity("ติดป้ายค่าธรรมเนียมทุกช่องบริการ", (Output("1 ครั้ง"),), start=Month(2569, 12), end=Month(2570, 3))
    plans.add(YEAR, Measure(None, (Served("I7"),), activities=(activity,), owners=(Owner("ฝ่ายปกครอง"),)))

    def choose(dialog):
        write(dialog.typed, "ทุกช่องบริการ")
        assert len(dialog.view._model._source.rows) == 1
        dialog.take.click()

    person.will(choose)
    form(tab).remedies._link()
    linked = one(tab).remedies[-1]
    assert linked.linked and linked.text == ""
    remedies = form(tab).remedies
    shown = [remedies.view._model.cell(remedies.view._model.index_of(linked.id, place)).text for place in (TEXT, OWNER)]
    assert shown == ["I7  ติดป้ายค่าธรรมเนียมทุกช่องบริการ", "ฝ่ายปกครอง"]
    measure = next(one for one in plans.measures(YEAR) if one.uid == linked.measure)
    plans.remove(YEAR, [measure.id])
    assert remedies.view._model.cell(remedies.view._model.index_of(linked.id, TEXT)).colour == "text:late"
    assert remedies.view._model.cell(remedies.view._model.index_of(linked.id, START)).text == "–"


# --- gaps ---------------------------------------------------------------------------------------------------


def test_what_is_lacking_is_said_and_leads_there(tab):
    mark(tab, 9)
    gaps = form(tab).gaps
    assert gaps.isVisible() and tuple(gaps._shown) == (Gap.SCORE, Gap.OWNER, Gap.DUE)
    gaps.wanted.emit(Gap.SCORE)
    likelihood = form(tab).scores.fields["likelihood"].editor
    assert QApplication.focusWidget() is likelihood
    key(likelihood, Qt.Key.Key_5)
    gaps.wanted.emit(Gap.SCORE)
    assert QApplication.focusWidget() is form(tab).scores.fields["impact"].editor
    key(QApplication.focusWidget(), Qt.Key.Key_5)
    assert Gap.SCORE not in gaps._shown
    gaps.wanted.emit(Gap.OWNER)
    assert form(tab).remedies.view.is_editing()
    QApplication.focusWidget().insertPlainText("ฝ่ายการคลัง")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert Gap.OWNER not in gaps._shown
    gaps.wanted.emit(Gap.DUE)
    QApplication.focusWidget().insert("31 มี.ค. 2570")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not gaps.isVisible()


def test_a_high_risk_without_a_measure_begins_one(tab):
    tab.desk.session.risks.change(YEAR, [one(tab).id], remedies=())
    assert Gap.MEASURE in form(tab).gaps._shown
    form(tab).gaps.wanted.emit(Gap.MEASURE)
    assert form(tab).remedies.view.is_editing()
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert one(tab).remedies == () and not form(tab).remedies.view.is_editing()


# --- carried over, several ----------------------------------------------------------------------------------


def test_a_risk_that_was_carried_over_tells_what_became_of_it(make_window, sample_path, qtbot):
    emptied(sample_path)
    with session.open_to_write(sample_path) as desk:
        earlier = desk.risks.add(2569, Risk("ฝ่ายโยธา", event="ตรวจอาคารไม่ครบขั้นตอน", likelihood=4, impact=4))
        desk.risk_watches.watch(2569, "q2", earlier, occurred=2, fixed=True, result="ตักเตือนแล้ว")
        desk.risks.add(YEAR, desk.risks.risk(earlier[0]).bare._replace(brought_from=desk.risks.risk(earlier[0]).uid))
    tab = open_tab(make_window(sample_path))
    mark(tab, 1)
    told = form(tab).outcome.told.text()
    qtbot.waitUntil(form(tab).outcome.isVisible)
    assert "2569" in told and "16 สูง" in told and "ตักเตือนแล้ว" in told


def test_several_risks_are_changed_in_one_step(tab):
    mark(tab, 1, 2, 3)
    assert form(tab).remedies is None and "event" not in form(tab).fields
    response = form(tab).response.editor
    response.setFocus()
    key(response, Qt.Key.Key_4)
    assert [risk.response for risk in listed(tab)[:4]] == [Response.ACCEPT] * 3 + [None]
    likelihood = form(tab).scores.fields["likelihood"].editor
    assert likelihood.value() is None  # they differ
    likelihood.setFocus()
    key(likelihood, Qt.Key.Key_2)
    assert [risk.likelihood for risk in listed(tab)[:3]] == [2, 2, 2]
    assert [risk.impact for risk in listed(tab)[:3]] == [3, 3, 4]
    undo(tab)
    assert [risk.likelihood for risk in listed(tab)[:3]] == [4, 3, 5]


def test_the_head_moves_copies_and_deletes(tab):
    events = [risk.event for risk in listed(tab)]
    for named, expected in (("arrow-down", [events[1], events[0]]), ("arrow-up", events[:2])):
        form(tab).head._alone[named == "arrow-down"].click()
        assert [risk.event for risk in listed(tab)][:2] == expected
    form(tab).head._duplicate()
    assert len(listed(tab)) == 10 and tab.list.current_key() == listed(tab)[-1].id
    form(tab).head._remove()
    assert len(listed(tab)) == 9


def test_enter_in_the_list_goes_into_the_risk_and_tab_goes_on(tab):
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_Return)
    first = QApplication.focusWidget()
    assert first is form(tab).scores.fields["likelihood"].editor
    key(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form(tab).scores.fields["impact"].editor
    key(QApplication.focusWidget(), Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is first
