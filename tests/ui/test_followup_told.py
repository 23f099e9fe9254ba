"""What the window says of an approval that goes, a reason that is missing, activities nobody answers for or that go."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui.conftest import key, open_list_tab, to_front
from ui.followup_help import DEC, FEB, JAN, NOV, YEAR, cell, counts, entry, key_of, keys, open_tab, prepared, texts

from ita_desktop.domain.followup import Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.services import session
from ita_desktop.services.finding import Place

TODAY = dt.date(2027, 2, 10)


@pytest.fixture
def path(sample_path):
    """With an activity in February and March for which no ฝ่าย answers."""
    made = prepared(sample_path)
    with session.open_to_write(made) as desk:
        activity = Activity("ประชุมผู้บริหาร", start=FEB, end=FEB.shifted(1))
        desk.plans.add(YEAR, Measure(2, (Served("I7"),), ("ก",), (activity,), owners=(Owner("ผู้อำนวยการเขต"),)))
    return made


@pytest.fixture
def tab(make_window, path):
    """The tab in front on the eighteenth of February 2570, at the leaflet."""
    made = open_tab(make_window(path))
    made.list.select(key_of(made, "ทำแผ่นพับ"), 0)
    return made


def toast(tab):
    shown = tab.window().workspace.toast
    return "".join(label.text() for label in shown.findChildren(QLabel)) if shown.isVisible() else ""


def said(box):
    """Everything that a question says."""
    return f"{box.text()}\n{box.accessibleDescription()}"


def menu(tab):
    """The lines of the menu of ฝ่าย."""
    tab._tools._fill_menu()
    return {action.text(): action for action in tab._tools._menu.actions()}


def test_an_approval_that_goes_is_told_and_comes_back(tab):
    leaflet = key_of(tab, "ทำแผ่นพับ").partition(":")[0]
    tab.desk.session.followups.approve(YEAR, FEB, [leaflet], TODAY)
    editor = tab.panel.form.fields["result"].editor
    editor.setFocus()
    editor.insertPlainText("แจกแล้ว")
    tab.list.setFocus()
    assert entry(tab, "ทำแผ่นพับ").result == "แจกแล้ว" and entry(tab, "ทำแผ่นพับ").approved_on is None
    assert "อนุมัติ" in toast(tab)
    tab.window().workspace.toast._act.click()
    assert entry(tab, "ทำแผ่นพับ").approved_on == TODAY


def test_a_status_of_several_tells_what_it_did_and_the_approval_that_went(tab):
    chosen = [line for line in tab._overview.checklist.lines if line.text.startswith(("ทำแผ่นพับ", "ปรับข้อมูล"))]
    tab.desk.session.followups.approve(YEAR, FEB, [chosen[0].key], TODAY)
    now = {line.key: line for line in tab._overview.checklist.lines}
    assert tab.panel.form.acts.set_status([now[line.key] for line in chosen], Status.DONE)
    assert entry(tab, chosen[0].text).approved_on is None
    assert "แล้วเสร็จ" in toast(tab) and "อนุมัติ" in toast(tab)


def test_what_was_not_done_is_to_do_until_it_says_why(tab):
    waiting = counts(tab)["waiting"]
    tab.list.select(key_of(tab, "ปรับข้อมูล"), 0)
    key(tab.list, Qt.Key.Key_4)
    assert entry(tab, "ปรับข้อมูล").status is Status.NOT_DONE and counts(tab)["waiting"] == waiting
    chips = [chip.accessibleName() for chip in tab.panel.form.head._marks]
    lead = [words for words, _ in cell(tab, key_of(tab, "ปรับข้อมูล")).second_lead]
    assert any(chip in "".join(lead) for chip in chips[1:])
    tab.panel.form.reason.editor.insertPlainText("งบไม่พอ")
    tab.list.setFocus()
    assert counts(tab)["waiting"] == waiting - 1
    assert len(tab.panel.form.head._marks) == len(chips) - 1


def test_what_no_section_answers_for_is_counted_and_shown_alone(tab):
    everything, (*_, words), before = texts(tab), menu(tab), tab._tools.sections.text()
    assert words.endswith("   0/1")
    menu(tab)[words].trigger()
    assert texts(tab) == ["ประชุมผู้บริหาร"] and counts(tab)["all"] == 1
    assert tab._tools.sections.text() in words
    tab.restore(tab.state())
    assert texts(tab) == ["ประชุมผู้บริหาร"]
    next(iter(menu(tab).values())).trigger()
    assert texts(tab) == everything and tab._tools.sections.text() == before


def test_a_section_or_a_month_without_such_ends_it(tab):
    tab._tools._look_at_nobody()
    tab._go_month(NOV)
    assert not tab._tools._beside
    tab._go_month(FEB)
    tab._tools._look_at_nobody()
    tab.desk.look_at_section("finance")
    assert not tab._tools._beside and len(keys(tab)) > 0


def test_the_board_of_forms_says_how_many_activities_go_into_none(make_window, path, person):
    window, said = make_window(path), []
    person.will(lambda dialog: (said.append((dialog._unasked.text(), dialog._unasked.isVisible())), dialog.reject()))
    window.go(Place("section-forms", str(FEB), YEAR))
    person.will(lambda dialog: (said.append(("", dialog._unasked.isVisible())), dialog.reject()))
    window.go(Place("section-forms", str(DEC), YEAR))
    assert said[0][0].startswith("1 ") and [shown for _, shown in said] == [True, False]


def test_deleting_what_has_results_says_how_many_hang_on_it(make_window, path, person):
    window = make_window(path)
    plan = open_list_tab(window, 1)
    followups = plan.desk.session.followups
    leaflet = next(row for row in followups.year(YEAR) if row.activity.text.startswith("ทำแผ่นพับ"))
    followups.record(YEAR, FEB, [leaflet.activity.uid], status="done", result="ครบ")
    plan.list.select(f"measure:{leaflet.measure.id}", 0)
    view = plan.panel.form.activities.view
    view.select(leaflet.activity.id)
    view.setFocus()
    read = []
    person.will(lambda box: (read.append(said(box)), key(box, Qt.Key.Key_Escape)))
    key(view, Qt.Key.Key_Delete)
    assert "2" in read[0] and followups.hanging([leaflet.activity.uid]) == (2, 0)
    assert leaflet.activity.uid in {row.activity.uid for row in followups.year(YEAR)}
    to_front(window)
    plan.list.setFocus()
    person.will(lambda box: (read.append(said(box)), box._answered(0)))
    key(plan.list, Qt.Key.Key_Delete)
    assert read[1].partition("\n")[2] == read[0].partition("\n")[2]
    assert [line.text for line in followups.checklist(YEAR, JAN).lines if line.measure is None] == [
        leaflet.activity.text
    ]
