"""Risk forms by hand: sent from the board, filled in, merged after their conflicts were decided by keyboard."""

import datetime as dt
from decimal import Decimal

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from ui.conftest import key
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.domain.merging import Own
from ita_desktop.domain.risk import Risk
from ita_desktop.services import session
from ita_desktop.services.finding import Place
from ita_desktop.services.form_board import State
from ita_desktop.services.returned_forms import Standing
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs.form_kinds import RiskForms
from ita_desktop.ui.dialogs.merge import MergeDialog
from ita_desktop.ui.dialogs.section_forms import SectionFormsDialog

SCREEN, LEAST = (1366, 697), (1326, 637)
YEAR, KEY, SECTION = 2570, "q1", "ฝ่ายโยธา"
OURS, THEIRS = "ไม่มีผู้ตรวจซ้ำ", "ผู้ตรวจมีคนเดียว ไม่มีผู้ตรวจซ้ำ"


def new_risk(opened):
    """A year with one risk of a ฝ่าย."""
    opened.years.ensure(YEAR)
    (made,) = opened.risks.add(YEAR, Risk(SECTION, event="รับเงินก่อนออกตรวจ", cause="เดิม", likelihood=2))
    return opened.risks.risk(made)


@pytest.fixture
def risk(desk):
    return new_risk(desk.session)


@pytest.fixture
def form(desk, risk, tmp_path):
    """The form of the ฝ่าย for the first quarter."""
    return desk.session.risk_forms.send_as(YEAR, KEY, SECTION, tmp_path / "โยธา.xlsx").path


@pytest.fixture
def board(desk, risk, in_front):
    dialog = in_front(SectionFormsDialog(None, desk, RiskForms(desk, YEAR)))
    yield dialog
    dialog.reject()


@pytest.fixture
def merging(desk, risk, in_front):
    dialog = in_front(MergeDialog(None, desk, RiskForms(desk, YEAR)))
    yield dialog
    dialog.reject()


def write(path, cells):
    """Type into the first row of a form, by how titles begin, and a new risk into the second."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    head = next(row for row in page.iter_rows() if row[0].value == "ที่")
    columns = {cell.value: cell.column for cell in head}
    for title, value in cells.items():
        at = next(column for name, column in columns.items() if name and name.startswith(title))
        page.cell(head[0].row + (2 if title == "เหตุการณ์ความเสี่ยง" else 1), at).value = value
    book.save(path)


def spoil(opened, risk, path):
    """They and we change the same words and the same choice; they tell of more besides."""
    told = {"ผลการดำเนินงาน": "ยังไม่พบเหตุ", "เหตุการณ์ความเสี่ยง": "รับของกำนัล"}
    write(path, {"สาเหตุ": THEIRS, "โอกาสเกิด": "4 สูง", **told})
    opened.risks.change(YEAR, [risk.id], cause=OURS, likelihood=3)


def read(dialog, qtbot, *paths):
    dialog.read(paths)
    qtbot.waitUntil(lambda: not dialog.acts.busy)


def press(choice):
    choice.setFocus()
    key(choice, Qt.Key.Key_Space)


def shown(view):
    model = view.model()
    return [
        " ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_every_section_gets_a_file_and_the_board_says_so(board, desk, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(messages, "choose_folder", lambda *_: tmp_path)
    count = len(desk.session.office.sections())
    key(board.view, Qt.Key.Key_Space)
    key(board.view, Qt.Key.Key_Space)
    board._send.click()
    qtbot.waitUntil(lambda: not board.acts.busy and len(list(tmp_path.glob("*.xlsx"))) == count)
    states = [line.state for line in desk.session.risk_forms.board(YEAR, board.when)]
    assert states == [State.SENT] * count
    assert not board._send.isEnabled() and not board._unasked.isVisible()
    board.undo.button.click()
    assert desk.session.risk_forms.board(YEAR, board.when)[0].state is State.NOT_SENT


def test_what_is_late_and_what_is_back_is_on_the_board(desk, form, risk, in_front):
    desk.session.risk_watches.today = lambda: dt.date(2027, 1, 10)
    dialog = in_front(SectionFormsDialog(None, desk, RiskForms(desk, YEAR), KEY))
    line = next(row for row in shown(dialog.view) if SECTION in row)
    assert dialog.when == KEY and "10" in line and "1" in dialog._note.text()
    desk.session.risk_forms.apply(desk.session.risk_forms.read([form], YEAR))
    dialog.refresh()
    assert next(row for row in shown(dialog.view) if SECTION in row) != line
    dialog.reject()


def test_conflicts_are_decided_by_key_and_all_is_merged_in_one_step(desk, risk, form, merging, qtbot):
    spoil(desk.session, risk, form)
    read(merging, qtbot, form)
    cause, likelihood = merging._shown.cards
    assert not merging._merge.isEnabled() and cause.both.isVisible() and not likelihood.both.isVisible()
    assert "4 สูง" in likelihood.theirs.accessibleName() and SECTION in likelihood.theirs.accessibleName()
    taken = shown(merging._shown.news)
    assert len(taken) == 2 and "รับของกำนัล" in taken[1] and "ยังไม่พบเหตุ" in taken[0]
    press(cause.both)
    press(likelihood.theirs)
    told = []
    desk.told.connect(told.append)
    press(merging._merge)
    qtbot.waitUntil(lambda: bool(told))
    kept = desk.session.risks.risk(risk.id)
    assert (kept.cause, kept.likelihood) == (THEIRS, 4), "what they wrote has all that we wrote"
    assert "รับของกำนัล" in [one.event for one in desk.session.risks.listed(YEAR)]
    desk.session.past.undo()
    assert desk.session.risks.risk(risk.id).cause == OURS and len(desk.session.risks.listed(YEAR)) == 1


def test_another_text_and_another_choice_by_keyboard(desk, risk, form, merging, qtbot):
    spoil(desk.session, risk, form)
    read(merging, qtbot, form)
    cause, likelihood = merging._shown.cards
    press(cause.own)
    editor = cause.editor.editor
    assert editor.hasFocus() and THEIRS in editor.text()
    qtbot.waitUntil(lambda: not editor.viewport().visibleRegion().isEmpty())
    editor.set_text("ขาดผู้ตรวจซ้ำในช่วงเร่งงาน")
    press(likelihood.own)
    combo = likelihood.editor.editor
    assert merging.decisions[cause.cell.key] == Own("ขาดผู้ตรวจซ้ำในช่วงเร่งงาน") and combo.hasFocus()
    key(combo, Qt.Key.Key_Down)
    assert merging.decisions[likelihood.cell.key] == Own("5") and merging._merge.isEnabled()
    press(merging._merge)
    qtbot.waitUntil(lambda: not merging.isVisible())
    kept = desk.session.risks.risk(risk.id)
    assert (kept.cause, kept.likelihood) == ("ขาดผู้ตรวจซ้ำในช่วงเร่งงาน", 5)


def test_a_count_of_ones_own(desk, risk, form, merging, qtbot):
    write(form, {"เกิดเหตุกี่ครั้ง": 3})
    desk.session.risk_watches.watch(YEAR, KEY, [risk.id], occurred=1)
    read(merging, qtbot, form)
    (count,) = merging._shown.cards
    press(count.own)
    count.editor.editor.setText("สอง")
    key(count.editor.editor, Qt.Key.Key_Return)
    assert count.editor.is_wrong() and not merging._merge.isEnabled()
    count.editor.editor.setText("๒")
    key(count.editor.editor, Qt.Key.Key_Return)
    assert merging.decisions[count.cell.key] == Own(Decimal(2)) and merging._merge.isEnabled()


def test_what_was_merged_before_and_what_is_foreign_is_said(desk, form, merging, qtbot, tmp_path):
    desk.session.risk_forms.apply(desk.session.risk_forms.read([form], YEAR))
    openpyxl.Workbook().save(tmp_path / "ก.xlsx")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    merging.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: bool(merging.returned.forms) and not merging.acts.busy)
    standings = {one.path.name: one.standing for one in merging.returned.forms}
    assert standings == {"ก.xlsx": Standing.UNREADABLE, "โยธา.xlsx": Standing.SAME}
    assert not merging._merge.isEnabled()
    merging.view.select(0, 0)
    look_at(merging, "merge-risks-foreign")
    assert len(shown(merging.view)) == 2 + len(desk.session.office.sections())


def test_one_period_only_takes_no_form_of_another(desk, form, in_front, qtbot):
    dialog = in_front(MergeDialog(None, desk, RiskForms(desk, YEAR), "q2"))
    read(dialog, qtbot, form)
    (one,) = dialog.returned.forms
    assert one.standing is Standing.OTHER_MONTH and dialog.kind.words(one.form).time in shown(dialog.view)[0]
    dialog.reject()


@pytest.mark.parametrize(("theme", "zoom"), [("light", 100), ("dark", 150)])
def test_everything_is_reached_and_nothing_is_cut(
    make_window, preferences, office_path, person, qtbot, tmp_path, theme, zoom
):
    preferences.theme, preferences.zoom = theme, zoom
    with session.open_to_write(office_path) as opened:
        made = new_risk(opened)
        sent = opened.risk_forms.send_as(YEAR, KEY, SECTION, tmp_path / "โยธา.xlsx").path
        spoil(opened, made, sent)
    desk = make_window(office_path, SCREEN).workspace.desk

    def merged(dialog):
        read(dialog, qtbot, sent)
        dialog.resize(*LEAST)
        look_at(dialog, f"merge-risks-{theme}-{zoom}")
        assert dialog.size().toTuple() == LEAST, "it fits the smallest screen"
        check(dialog)
        dialog._shown.decide_all("theirs")
        for card in dialog._shown.cards:
            card.own.click()
        look_at(dialog, f"merge-risks-own-{theme}-{zoom}")
        check(dialog)
        dialog.reject()

    def sending(dialog):
        dialog.resize(*LEAST)
        look_at(dialog, f"risk-forms-{theme}-{zoom}")
        check(dialog)
        dialog.reject()

    person.will(merged)
    MergeDialog(None, desk, RiskForms(desk, YEAR)).run()
    person.will(sending)
    SectionFormsDialog(None, desk, RiskForms(desk, YEAR)).run()


@pytest.mark.parametrize("kind", ["risk-forms", "merge-risks", "import-risks"])
def test_the_menus_lead_here(at_place, kind):
    at_place(Place(kind, "", YEAR), lambda dialog: dialog.reject())
