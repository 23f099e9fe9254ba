"""Forms go out from the window, come back filled in, and are merged after the conflicts were decided by keyboard."""

import datetime as dt
from decimal import Decimal

import pytest
from documents.form_files import fill
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QRadioButton, QScrollArea
from ui.conftest import key
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Served, read_output
from ita_desktop.domain.merging import Own
from ita_desktop.services import session
from ita_desktop.services.finding import Place
from ita_desktop.services.form_board import State
from ita_desktop.ui.dialogs.form_kinds import MonthForms
from ita_desktop.ui.dialogs.merge import MergeDialog
from ita_desktop.ui.dialogs.section_forms import SectionFormsDialog
from ita_desktop.ui.leaving import leave

SCREEN, LEAST = (1366, 697), (1326, 637)
YEAR, FEB = 2566, Month(2566, 2)
WORKS = "ฝ่ายโยธา"


@pytest.fixture
def path(office_path):
    """Each ฝ่าย has two activities of its own."""
    with session.open_to_write(office_path) as office:
        for section in office.office.sections():
            texts = (f"จัดทำ Checklist การตรวจก่อนสร้างของ{section.name}", "เผยแพร่สถานะการขอใบอนุญาต")
            activities = tuple(Activity(text, (read_output("๒ ระบบ"),)) for text in texts)
            office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), activities, owners=(Owner(section.name),)))
    return office_path


@pytest.fixture
def opened(make_window, path, in_front):
    """Opens a dialog in front; it is the tenth of February 2566."""
    window = None

    def opened(kind, month=FEB):
        nonlocal window
        window = window or make_window(path)
        desk = window.workspace.desk
        desk.session.followups.today = lambda: dt.date(2023, 2, 10)
        opened.session = desk.session
        return in_front(kind(window, desk, MonthForms(desk, YEAR), month))

    return opened


@pytest.fixture
def sent(path, tmp_path):
    """The files of February by ฝ่าย."""
    with session.open_to_write(path) as office:
        names = [section.name for section in office.office.sections()]
        forms = office.section_forms.send(YEAR, FEB, names, tmp_path / "ส่ง")
        return {one.form.section: one.path for one in forms}


def own(opened, name=WORKS):
    return opened.session.followups.year(YEAR, name)[0].activity.uid


def read(dialog, qtbot, paths):
    dialog.read(paths)
    qtbot.waitUntil(lambda: not dialog.acts.busy)


def rows(view):
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoil(opened, sent):
    """Two forms come back; ฝ่ายโยธา wrote against what we have."""
    fill(sent["ฝ่ายปกครอง"], (0, "status", "แล้วเสร็จ"), (1, "quantity", 2))
    fill(
        sent[WORKS], (0, "result", "ยกร่างแล้ว 3 ฉบับ หัวหน้าฝ่ายเห็นชอบ"), (0, "quantity", 2),
        (0, "obstacle", "คำสั่งมอบหมายยังไม่ลงนาม"), (1, "event_date", "กลางเดือน"), photos=[(1, "red")],
    )  # fmt: skip
    uid = opened.followups.year(YEAR, WORKS)[0].activity.uid
    opened.followups.record(YEAR, FEB, [uid], result="ยกร่างแล้ว 1 ฉบับ รอหัวหน้าฝ่ายตรวจ", quantity=Decimal(1))


@pytest.fixture
def conflicting(opened, sent):
    """The dialog over a file that they wrote against."""
    dialog = opened(MergeDialog)
    spoil(opened.session, sent)
    return dialog


def test_conflicts_are_decided_and_all_is_one_step(opened, conflicting, sent, qtbot):
    dialog = conflicting
    read(dialog, qtbot, [sent["ฝ่ายปกครอง"], sent[WORKS]])
    assert [row.split()[0] for row in rows(dialog.view)][:3] == ["ฝ่ายปกครอง", WORKS, "ฝ่ายทะเบียน"]
    assert dialog.view.current_key() == 1 and len(rows(dialog.view)) == 10
    assert not dialog._merge.isEnabled()
    first, second = dialog._shown.cards
    first.theirs.setFocus()
    key(first.theirs, Qt.Key.Key_Space)
    assert len(dialog.returned.undecided(dialog.decisions)) == 1 and not dialog._merge.isEnabled()
    second.ours.setFocus()
    key(second.ours, Qt.Key.Key_Space)
    assert dialog._merge.isEnabled()
    told = []
    dialog.desk.told.connect(told.append)
    QTest.mouseClick(dialog._merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    entry = opened.session.followups.entry(FEB, own(opened))
    assert (entry.result, entry.quantity, entry.obstacle) == (
        "ยกร่างแล้ว 3 ฉบับ หัวหน้าฝ่ายเห็นชอบ", 1, "คำสั่งมอบหมายยังไม่ลงนาม",
    )  # fmt: skip
    assert opened.session.followups.entry(FEB, own(opened, "ฝ่ายปกครอง")).status is Status.DONE
    assert len(opened.session.evidence.of_year(YEAR)) == 1
    opened.session.past.undo()
    assert opened.session.followups.entry(FEB, own(opened)).quantity == 1
    assert not opened.session.evidence.of_year(YEAR)


def test_one_form_is_left_for_later(opened, conflicting, sent, qtbot):
    dialog = conflicting
    read(dialog, qtbot, [sent["ฝ่ายปกครอง"], sent[WORKS]])
    dialog._shown.later.click()
    assert dialog._merge.isEnabled()
    dialog._take()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    board = {line.section: line.state for line in opened.session.section_forms.board(YEAR, FEB)}
    assert board["ฝ่ายปกครอง"] is State.RETURNED and board[WORKS] is State.SENT


def test_all_of_one_side(conflicting, sent, qtbot):
    dialog = conflicting
    read(dialog, qtbot, [sent[WORKS]])
    dialog._shown.decide_all("theirs")
    assert all(card.theirs.isChecked() for card in dialog._shown.cards) and dialog._merge.isEnabled()
    first, second = dialog._shown.cards
    assert first.both.isVisible() and not second.both.isVisible()
    first.both.setFocus()
    key(first.both, Qt.Key.Key_Space)
    assert dialog.decisions[first.cell.key] == "both" and dialog._merge.isEnabled()
    names = [radio.accessibleName() for radio in dialog.findChildren(QRadioButton)]
    assert any("3 ฉบับ" in name for name in names)


def test_a_value_of_ones_own_by_keyboard(opened, conflicting, sent, qtbot):
    dialog = conflicting
    read(dialog, qtbot, [sent[WORKS]])
    text, number = dialog._shown.cards
    text.own.setFocus()
    key(text.own, Qt.Key.Key_Space)
    editor = text.editor.editor
    assert editor.hasFocus() and editor.text().splitlines() == [text.cell.ours, text.cell.theirs]
    qtbot.waitUntil(lambda: not editor.visibleRegion().isEmpty())
    editor.set_text("ยกร่างแล้ว 4 ฉบับ")
    number.own.setFocus()
    key(number.own, Qt.Key.Key_Space)
    assert dialog.decisions[text.cell.key] == Own("ยกร่างแล้ว 4 ฉบับ") and number.editor.typed() == "2"
    number.editor.editor.setText("สาม")
    key(number.editor.editor, Qt.Key.Key_Return)
    assert number.editor.is_wrong() and not dialog._merge.isEnabled()
    number.editor.editor.setText("๓")
    key(number.editor.editor, Qt.Key.Key_Return)
    assert dialog.decisions[number.cell.key] == Own(3) and dialog._merge.isEnabled()
    number.editor.editor.setText("ห้า")
    QTest.mouseClick(dialog._merge, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and not dialog.acts.busy, "what can't be read is merged by nobody"
    number.editor.editor.setFocus()
    number.editor.editor.setText("5")
    key(number.editor.editor, Qt.Key.Key_Return)
    QTest.mouseClick(dialog._merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    entry = opened.session.followups.entry(FEB, own(opened))
    assert (entry.result, entry.quantity) == ("ยกร่างแล้ว 4 ฉบับ", 5)


def test_what_was_written_stays_while_another_form_is_looked_at(conflicting, sent, qtbot):
    dialog = conflicting
    read(dialog, qtbot, [sent["ฝ่ายปกครอง"], sent[WORKS]])
    text, number = dialog._shown.cards
    text.own.click()
    text.editor.editor.set_text("อีกแบบ")
    dialog.view.select(0, 0)
    dialog.view.select(1, 0)
    text, number = dialog._shown.cards
    assert text.own.isChecked() and text.editor.typed() == "อีกแบบ" and text.editor.isVisible()
    number.own.click()
    number.editor.editor.setText("สาม")
    number.ours.setFocus()
    number.ours.click()
    assert dialog.decisions[number.cell.key] == "ours" and not number.editor.isVisible()
    assert leave(dialog) and dialog.decisions[number.cell.key] == "ours"


def test_files_and_folders_are_dropped_and_what_is_foreign_is_said(opened, sent, qtbot, tmp_path):
    folder = tmp_path / "คืน"
    folder.mkdir()
    fill(sent[WORKS], (0, "result", "ครบ"), target=folder / "ก.xlsx")
    (folder / "ข.xlsx").write_text("no form", encoding="utf-8")
    dialog = opened(MergeDialog)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert [one.path.name for one in dialog.returned.forms] == ["ก.xlsx", "ข.xlsx"]
    dialog.view.select(1, 0)
    assert dialog._shown.one.problem is not None
    look_at(dialog, "merge-foreign")


def test_an_empty_folder_is_said_and_nothing_is_lost(opened, qtbot, tmp_path):
    dialog = opened(MergeDialog)
    read(dialog, qtbot, [tmp_path / "ไม่มี.xlsx"])
    assert [one.problem.code for one in dialog.returned.forms] == ["source_missing"]
    (tmp_path / "ว่าง").mkdir()
    read(dialog, qtbot, [tmp_path / "ว่าง"])
    assert ".xlsx" in dialog.trouble.text() and len(dialog.returned.forms) == 1


def test_forms_go_out_from_the_window(opened, qtbot, tmp_path, monkeypatch):
    dialog = opened(SectionFormsDialog)
    folder = tmp_path / "ส่ง"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    assert len(dialog._ticked) == 10
    key(dialog.view, Qt.Key.Key_Space)
    assert len(dialog._ticked) == 9
    dialog._send.click()
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert len(list(folder.glob("*.xlsx"))) == 9
    board = opened.session.section_forms.board(YEAR, FEB)
    assert [line.state for line in board].count(State.SENT) == 9 and not dialog._ticked
    look_at(dialog, "section-forms")
    dialog.undo.button.click()
    assert opened.session.section_forms.board(YEAR, FEB)[1].state is State.NOT_SENT
    dialog.times.setCurrentIndex(0)
    dialog.times.activated.emit(0)
    assert dialog.when == Month(2565, 10) and len(dialog._ticked) == 10


@pytest.mark.parametrize(("theme", "zoom"), [("light", 100), ("dark", 150)])
def test_everything_is_reached_and_nothing_is_cut(make_window, preferences, path, sent, person, qtbot, theme, zoom):
    preferences.theme, preferences.zoom = theme, zoom
    desk = make_window(path, SCREEN).workspace.desk
    spoil(desk.session, sent)

    def empty(dialog):
        dialog.resize(*LEAST)
        look_at(dialog, f"merge-empty-{theme}-{zoom}")
        check(dialog)
        bars = [area.verticalScrollBar() for area in dialog.findChildren(QScrollArea)]
        assert not any(bar.isVisible() for bar in bars), "the ways in are seen whole"
        dialog.reject()

    def merged(dialog):
        dialog.read([sent["ฝ่ายปกครอง"], sent[WORKS]])
        qtbot.waitUntil(lambda: not dialog.acts.busy)
        dialog.resize(*LEAST)
        look_at(dialog, f"merge-{theme}-{zoom}")
        assert dialog.size().toTuple() == LEAST, "it fits the smallest screen"
        check(dialog)
        dialog._shown.decide_all("theirs")
        dialog._shown.cards[0].both.click()
        look_at(dialog, f"merge-decided-{theme}-{zoom}")
        dialog._shown.cards[0].own.click()
        look_at(dialog, f"merge-own-{theme}-{zoom}")
        check(dialog)
        dialog.view.select(0, 0)
        look_at(dialog, f"merge-plain-{theme}-{zoom}")
        dialog.reject()

    person.will(empty, merged)
    MergeDialog(None, desk, MonthForms(desk, YEAR), FEB).run()
    MergeDialog(None, desk, MonthForms(desk, YEAR), FEB).run()
    person.will(lambda dialog: (look_at(dialog, f"forms-{theme}-{zoom}"), check(dialog), dialog.reject()))
    SectionFormsDialog(None, desk, MonthForms(desk, YEAR), FEB).run()


def test_both_are_places_of_a_month(make_window, path, person):
    window = make_window(path)
    months = []
    person.will(*[lambda dialog: (months.append(dialog.when), dialog.reject())] * 2)
    for kind in ("section-forms", "merge"):
        window.go(Place(kind, str(FEB), YEAR))
    assert months == [FEB, FEB]
