"""The words of the reports on risks and what an assessor would miss in them: written, taken from the watches, mended."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import key, press, to_front
from ui.risks_help import YEAR, emptied, fill, listed, open_tab

from ita_desktop.domain.report import Heading, RiskRound
from ita_desktop.services.finding import Place
from ita_desktop.ui.dialogs.paper_options import PaperOptions


@pytest.fixture
def tab(make_window, sample_path):
    """The nine typical risks; the first quarter is over, and one risk of it is told."""
    fill(emptied(sample_path))
    window = make_window(sample_path)
    window.session.risk_watches.today = lambda: dt.date(2027, 2, 1)
    window.workspace.desk.look_at_year(YEAR)
    made = open_tab(window)
    told = {"occurred": 1, "fixed": True, "problem": "ผู้ตรวจไม่พอ", "suggestion": "ขออัตรากำลังเพิ่ม"}
    window.session.risk_watches.watch(YEAR, "q1", [listed(made)[0].id], **told)
    return made


@pytest.fixture
def with_dialog(tab, person):
    """Does something in the dialog and closes it."""

    def act(key, *acts):
        def turn(dialog):
            assert QTest.qWaitForWindowActive(dialog)
            for one in acts:
                one(dialog)
            if dialog.isVisible():
                dialog.accept()

        person.will(turn)
        tab.window().go(Place("report-texts", key, YEAR))
        to_front(tab.window())

    return act


def worded(tab, heading, report=RiskRound.SIX):
    return tab.desk.session.reports.texts(YEAR, report)[heading].worded


def go_to(kind):
    """An act: mark the first gap that is mended at such a place, and go there."""

    def act(dialog):
        found = next(number for number, gap in dialog._gaps.items() if gap.place.kind == kind)
        assert dialog.view.select(found, 0)
        press(dialog, dialog.go_there.text())

    return act


def test_a_heading_is_taken_from_the_watches_and_another_confirmed_as_none(tab, with_dialog):
    def write(dialog):
        assert dialog.rounds.current() == "risks-half-year"
        press(dialog, dialog.headings[Heading.PROBLEMS].take.accessibleName())
        dialog.headings[Heading.SUMMARY].field.editor.setFocus()
        QTest.keyClicks(dialog.headings[Heading.SUMMARY].field.editor, "As planned")
        dialog.rounds.choose("risks-year")
        assert dialog.headings[Heading.PROBLEMS].field.typed() == ""
        press(dialog, dialog.headings[Heading.SUGGESTIONS].take.accessibleName())

    with_dialog("risks-6", write)
    assert worded(tab, Heading.PROBLEMS).text == "ผู้ตรวจไม่พอ" and worded(tab, Heading.SUMMARY).text == "As planned"
    assert worded(tab, Heading.SUGGESTIONS).missing
    assert worded(tab, Heading.SUGGESTIONS, RiskRound.TWELVE).text == "ขออัตรากำลังเพิ่ม"
    key(tab.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert worded(tab, Heading.SUGGESTIONS, RiskRound.TWELVE).missing


def test_the_assessment_has_no_headings_but_the_same_list(with_dialog):
    def look(dialog):
        assert not dialog.headings[Heading.PROBLEMS].isVisible()
        codes = {gap.code for gap in dialog._gaps.values()}
        assert "risk_sections_missing" in codes and "risk_no_light" not in codes
        dialog.rounds.choose("risks-half-year")
        assert dialog.headings[Heading.PROBLEMS].isVisible()
        dialog.rounds.choose("risks-monitoring")
        assert "risk_period_silent" in {gap.code for gap in dialog._gaps.values()}

    with_dialog("risks", look)


def test_a_family_that_is_printed_beside_the_main_one_is_checked_by_its_own_tables(with_dialog):
    with_dialog(
        "risks:a", lambda dialog: "risk_no_light" in {gap.code for gap in dialog._gaps.values()} or pytest.fail()
    )


def test_a_gap_leads_to_its_risk(tab, with_dialog):
    with_dialog("risks", go_to("risk"))
    assert tab.window().workspace.current() is tab and tab.list.hasFocus()
    assert tab.list.current_key() in [risk.id for risk in listed(tab)[-4:]]


def test_a_gap_leads_to_the_period_of_its_risk(tab, with_dialog):
    tab.window().workspace.show_tab(0)
    with_dialog("risks-monitoring", go_to("watch"))
    watch = tab.panel.form.watch
    assert watch._period.key == "q1" and QApplication.focusWidget() is watch.occurred.editor
    assert tab.list.current_key() == listed(tab)[1].id  # the first that is not told


def test_a_gap_leads_to_the_section_without_a_risk(tab, with_dialog):
    with_dialog("risks", go_to("coverage"))
    assert tab._coverage.add_button.hasFocus()
    key(tab._coverage.add_button, Qt.Key.Key_Space)
    assert len(listed(tab)) == 10


@pytest.mark.parametrize("paper", ["risks", "risks-half-year", "report-6"])
def test_the_preview_leads_to_the_check_and_the_check_to_the_preview(tab, person, qtbot, paper):
    def check(preview):
        qtbot.waitUntil(preview.print_button.isEnabled, timeout=20_000)
        press(preview, preview.findChild(PaperOptions).check.text())

    def look_again(dialog):
        assert dialog.rounds.current() == paper
        press(dialog, "ดูตัวอย่างรายงาน")

    def close(preview):
        qtbot.waitUntil(preview.print_button.isEnabled, timeout=20_000)
        preview.reject()

    person.will(check, look_again, close)
    tab.window().go(Place("paper", paper, YEAR))
