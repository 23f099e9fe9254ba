"""The words of a report in the window: typed, taken from the months, confirmed as none, and the check that leads there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.conftest import key, press

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.report import Heading, Round
from ita_desktop.services.finding import Place

YEAR = 2570
DEC = Month(2569, 12)


@pytest.fixture
def with_dialog(at_place):
    """Do something in the dialog of the six-month report of 2570."""
    return lambda *acts, report="6": at_place(Place("report-texts", report, YEAR), *acts)


@pytest.fixture
def session(window):
    return window.workspace.desk.session


def obstacle(session, text="ส่งของช้า"):
    first = session.followups.checklist(YEAR, DEC).lines[0].key
    session.followups.record(YEAR, DEC, [first], status="doing", result="ประชุมแล้ว", obstacle=text)
    return first


def part(dialog, heading=Heading.PROBLEMS):
    return dialog.headings[heading]


def worded(session, heading=Heading.PROBLEMS, report=Round.SIX):
    return session.reports.texts(YEAR, report)[heading].worded


def shown(dialog):
    model = dialog.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def mark(dialog, kind):
    """Mark the first gap that is mended at such a place."""
    found = next(number for number, gap in dialog._gaps.items() if gap.place.kind == kind)
    assert dialog.view.select(found, 0)


def test_what_is_typed_is_kept_when_the_field_is_left(with_dialog, session):
    def type_words(dialog):
        editor = part(dialog).field.editor
        editor.setFocus()
        QTest.keyClicks(editor, "Late delivery")
        key(editor, Qt.Key.Key_Tab)
        assert worded(session).text == "Late delivery" and not part(dialog).none.isEnabled()
        dialog.undo.button.click()
        assert worded(session).missing and editor.text() == "" and part(dialog).none.isEnabled()

    with_dialog(type_words)


def test_the_draft_of_the_months_is_taken_once(with_dialog, session):
    obstacle(session)

    def take(dialog):
        press(dialog, part(dialog).take.accessibleName())
        assert worded(session).text == "ส่งของช้า" and not part(dialog).take.isEnabled()
        assert not part(dialog, Heading.SUGGESTIONS).take.isEnabled()

    with_dialog(take)


def test_none_is_confirmed_and_the_check_knows(with_dialog, session):
    def confirm(dialog):
        before = shown(dialog)
        key(part(dialog).none, Qt.Key.Key_Space)
        assert worded(session).none_confirmed and len(shown(dialog)) == len(before) - 1
        key(part(dialog).none, Qt.Key.Key_Space)
        assert shown(dialog) == before

    with_dialog(confirm)


def test_both_reports_have_words_of_their_own(with_dialog, session):
    session.reports.write(YEAR, Round.TWELVE, Heading.SUMMARY, "เป็นไปตามแผน")

    def look(dialog):
        assert part(dialog, Heading.SUMMARY).field.typed() == ""
        dialog.rounds.choose("report-12")
        assert part(dialog, Heading.SUMMARY).field.typed() == "เป็นไปตามแผน"

    with_dialog(look)
    with_dialog(lambda dialog: part(dialog, Heading.SUMMARY).field.typed() == "เป็นไปตามแผน", report="12")


def test_a_gap_leads_to_its_heading_here(with_dialog):
    def go(dialog):
        mark(dialog, "heading")
        key(dialog.view, Qt.Key.Key_Return)
        assert dialog.isVisible() and part(dialog).field.editor.hasFocus()

    with_dialog(go)


@pytest.mark.parametrize("kind", ["measure", "followup"])
def test_a_gap_leads_out_to_where_it_is_mended(with_dialog, session, window, kind):
    obstacle(session, "ตามแบบสำนักงานเขตดุสิต")
    wanted = []
    window.workspace.desk.going.connect(wanted.append)

    def go(dialog):
        mark(dialog, kind)
        press(dialog, dialog.go_there.text())
        assert not dialog.isVisible()

    with_dialog(go)
    assert [place.kind for place in wanted] == [kind] and wanted[0].year == YEAR


def test_a_year_that_is_locked_refuses_in_words(with_dialog, session):
    session.years.set_locked(YEAR, True)

    def confirm(dialog):
        key(part(dialog).none, Qt.Key.Key_Space)
        assert dialog.trouble.isVisible() and not part(dialog).none.isChecked() and worded(session).missing

    with_dialog(confirm)
