"""Last year's Word plan from its file to this year's papers, in the real window, and all of it taken back."""

import docx
import pytest
from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Habits, Sheet, write
from documents.plan_rows import Layout, plan_rows
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from store.content import content, database
from ui.conftest import key, press, to_front, type_thai
from ui.conftest import write as type_into
from ui.test_result import text_of

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Gap, Owner, Role
from ita_desktop.domain.thai import squeeze
from ita_desktop.services import session
from ita_desktop.services.crosswalks import LineKey
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs.plan_import import CONFIRM
from ita_desktop.ui.tabs.measures.activities import MONTHS

BEFORE, YEAR = 2566, 2567
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def word_plan(tmp_path):
    """The plan of 2566 as an office keeps it: eight columns, Word's own lists, a table broken in two."""
    sheet = Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT), TITLES)
    return write(tmp_path / "แผน 2566.docx", sheet, Habits(lists="bullets", breaks=(9,)))


@pytest.fixture
def window(make_window, office_path):
    """An office with both years; of the result of 2566 one item is weak that no measure of the plan serves."""
    with session.open_to_write(office_path) as office:
        office.years.add(YEAR)
        office.scores.set_official(BEFORE, "I18", "61.5")
    return make_window(office_path)


@pytest.fixture
def read_plan(window, person, qtbot, monkeypatch):
    """Goes through the guide with a file, to its third page and further as `then` says."""

    def through(path, year, then):
        def guide(dialog):
            press(dialog, dialog.tr("Choose a file"))
            qtbot.waitUntil(lambda: not dialog.acts.busy)
            press(dialog, dialog._next.text())
            then(dialog)

        monkeypatch.setattr(messages, "choose_plan", lambda *_: path)
        person.will(guide)
        window.go(Place("import-plan", "", year))
        to_front(window)

    return through


def carry_over(window, person):
    """Confirm what the crosswalk is sure of and some more, and decide by typing what becomes of a dropped item."""

    def confirm(dialog):
        press(dialog, "ยืนยันทุกข้อที่แน่ใจ")
        for code in ("I1", "I2", "E1", "E2"):
            dialog.view.select(LineKey("before", code), 0)
            dialog.view.setFocus()
            key(dialog.view, Qt.Key.Key_Return)
        dialog.reject()

    def decide(dialog):
        (dropped,) = [line for line in dialog._found.lines if [item.code for item in line.measure.items] == ["E12"]]
        dialog.view.select(dropped.measure.id, 1)
        type_into(dialog.picker.finder.editor, "E2")
        key(dialog.picker.finder.editor, Qt.Key.Key_Return)
        press(dialog, dialog._carry.text())

    person.will(confirm)
    window.go(Place("crosswalk", "", YEAR))
    person.will(decide)
    window.go(Place("carry-over", "", YEAR))
    carried = window.session.plans.measures(YEAR)
    assert [[item.code for item in one.items] for one in carried] == [[], [], ["E2"]]
    return carried


def fill_the_gap(window, qtbot):
    """Begin the measure of the weak item with Enter, and write it by keys."""
    tab = window.workspace.current()
    (gap,) = [line for line in tab._plan.lines if Gap.ITEM in line.gaps]
    tab._beside.fill()
    tab.list.select(gap.key, 0)
    tab.list.setFocus()
    key(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.panel.form.isVisible())
    to_front(window)
    form = tab.panel.form
    press(form, "เพิ่มกิจกรรม")
    type_thai(QApplication.focusWidget(), "ติดแผนการตรวจสอบไว้ทุกชั้น")
    key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_thai(QApplication.focusWidget(), "๕ แผ่น")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    table = form.activities.view
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, MONTHS))
    key(table, Qt.Key.Key_F2)
    type_into(QApplication.focusWidget(), "พ.ย. 66 - ก.พ. 67")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    finder = form.owners.finder.editor
    finder.setFocus()
    type_thai(finder, "ปกครอง")
    key(finder, Qt.Key.Key_Return)
    return gap.codes


def export(window, person, qtbot, tmp_path, monkeypatch):
    """The plan as PDF from its preview by Ctrl+P and Ctrl+S, as Word and Excel from the menu."""
    targets = {kind: tmp_path / f"แผน 2567.{kind}" for kind in ("pdf", "docx", "xlsx")}
    monkeypatch.setattr(messages, "choose_paper", lambda _, suggested: targets[suggested.suffix[1:]])

    def save(dialog):
        qtbot.waitUntil(dialog.print_button.isEnabled)
        key(dialog.pages, Qt.Key.Key_S, CONTROL)
        dialog.reject()

    person.will(save)
    key(window, Qt.Key.Key_P, CONTROL)
    for kind in ("docx", "xlsx"):
        window.go(Place(f"export-{kind}", "plan", YEAR))
        qtbot.waitUntil(lambda kind=kind: targets[kind].exists() and not window.tasks.busy())
    return targets


def test_last_years_plan_becomes_this_years(window, word_plan, read_plan, person, qtbot, tmp_path, monkeypatch):
    plans, past = window.session.plans, window.session.past
    before = content(database(window.session))

    def take(dialog):
        assert dialog.draft.counts().adds == len(PLAN)
        press(dialog, dialog._next.text())
        assert dialog.step == CONFIRM
        press(dialog, dialog._next.text())
        qtbot.waitUntil(lambda: not dialog.isVisible())

    read_plan(word_plan, BEFORE, take)
    assert len(plans.measures(BEFORE)) == len(PLAN)

    window.workspace.desk.look_at_year(YEAR)
    window.workspace.show_tab(1)
    carried = carry_over(window, person)
    assert {one.start.fiscal_year for measure in carried for one in measure.activities if one.start} == {YEAR}

    to_front(window)
    codes = fill_the_gap(window, qtbot)
    (filled,) = [one for one in plans.measures(YEAR) if tuple(item.code for item in one.items) == codes]
    (activity,) = filled.activities
    assert (activity.start, activity.end, activity.outputs[0].number) == (Month(2566, 11), Month(2567, 2), 5)
    assert filled.owners == (Owner("ฝ่ายปกครอง", Role.LEAD),)

    targets = export(window, person, qtbot, tmp_path, monkeypatch)
    words = " ".join(
        node.text or "" for node in docx.Document(targets["docx"]).element.iter() if node.tag.endswith("}t")
    )
    for paper in (text_of(targets["pdf"]), words):
        assert squeeze(activity.text) in squeeze(paper)

    def nothing_to_take(dialog):
        counts = dialog.draft.counts()
        assert (counts.same, counts.taken) == (len(plans.measures(YEAR)), 0)
        dialog.reject()

    for kind in ("xlsx", "docx"):
        read_plan(targets[kind], YEAR, nothing_to_take)

    for _ in range(30):
        if content(database(window.session)) == before:
            break
        key(window, Qt.Key.Key_Z, CONTROL)
    assert content(database(window.session)) == before and plans.measures(BEFORE) == []
    assert past.next_redo() is not None
