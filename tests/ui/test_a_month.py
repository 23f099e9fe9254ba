"""A month in the real window: forms go out on paper and in Excel, come back, photos and remarks join, the report leaves."""

import io
import itertools

import docx
import openpyxl
import pytest
from documents.form_files import fill, opened
from documents.month_forms import as_bytes, picture
from documents.month_forms import texts as pages_of
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from ui.conftest import CONTROL, key, press, to_front, write
from ui.followup_help import FEB, YEAR, entry, key_of, open_tab

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.services.finding import Place
from ita_desktop.services.form_board import State
from ita_desktop.services.returned_forms import Standing
from ita_desktop.ui.dialogs.month_form import MonthFormOptions

BACK = ("ฝ่ายทะเบียน", "ฝ่ายโยธา", "ฝ่ายการคลัง", "ฝ่ายเทศกิจ", "ฝ่ายการศึกษา")
WORKS = BACK[1]
OURS, THEIRS = "ฝ่ายรายงานทางโทรศัพท์ว่ายังรอป้าย", "ติดตั้งป้ายครบทั้งสี่จุดแล้ว"
LAST_YEAR = Month(2569, 2)


@pytest.fixture
def tab(window):
    """The tab of follow-up on the eighteenth of February 2570."""
    return open_tab(window)


@pytest.fixture
def into(tmp_path, monkeypatch):
    """Whatever is saved or chosen as a folder goes where a test says; gives the way to say so."""

    def go(name):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(target))
        return target

    return go


def drop(widget, *paths):
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def photo(path, shade, day="2027:02:11"):
    told = Image.Exif()
    told.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{day} 09:30:00"
    out = io.BytesIO()
    Image.new("RGB", (2400, 1800), (shade, 120, 160)).save(out, "JPEG", exif=told.tobytes())
    path.write_bytes(out.getvalue())
    return path


def undo(tab):
    """Take the last step back by its key."""
    to_front(tab.window())
    tab.list.setFocus()
    key(tab.window(), Qt.Key.Key_Z, CONTROL)


def print_form(window, person, qtbot, target, section):
    """Look at the blank form of a ฝ่าย and keep it as PDF."""

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled(), timeout=20_000)
        options = dialog.findChild(MonthFormOptions)
        assert options.blank.isChecked() and options.months.month() == FEB
        before = dialog.document.pageCount()
        options.sections.setFocus()
        options.sections.setCurrentIndex(options.sections.findData(section))
        options.sections.activated.emit(options.sections.currentIndex())
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and dialog.document.pageCount() < before)
        key(dialog.pages, Qt.Key.Key_S, CONTROL)
        dialog.reject()

    person.will(look)
    window.go(Place("form", str(FEB), YEAR))
    assert target.exists()


def send_forms(window, person, qtbot, month, year):
    """Send a form to every ฝ่าย; says where each lies."""

    def send(dialog):
        assert len(dialog._ticked) == 10
        dialog._send.setFocus()
        key(dialog._send, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not dialog.acts.busy, timeout=20_000)
        dialog.reject()

    person.will(send)
    window.go(Place("section-forms", str(month), year))
    to_front(window)
    assert {line.state for line in window.session.section_forms.board(year, month)} == {State.SENT}


def of_section(folder, section):
    """The form of a ฝ่าย in a folder, by the name of its file."""
    (found,) = (path for path in folder.glob("*.xlsx") if section in path.name)
    return found


def merge(window, person, qtbot, decide):
    """Read a folder of forms, decide what both sides wrote, and take all; says what was read."""
    read = []

    def merged(dialog):
        dialog.choose_folder()
        qtbot.waitUntil(lambda: not dialog.acts.busy and bool(dialog.returned.forms), timeout=20_000)
        read.append(dialog.returned)
        for card in dialog._shown.cards:
            chosen = decide(card)
            chosen.setFocus()
            key(chosen, Qt.Key.Key_Space)
        dialog._merge.setFocus()
        key(dialog._merge, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    person.will(merged)
    window.go(Place("merge", str(FEB), YEAR))
    to_front(window)
    return read[0]


def chosen(sent):
    """An activity of each ฝ่าย whose form comes back, each another one."""
    found = {}
    for section in BACK:
        uids = list(opened(of_section(sent, section))[3])
        found[section] = next(uid for uid in uids if uid not in found.values())
    return found


def come_back(sent, last_year, uids, folder):
    """Five forms are filled in, one of them against what we have written; one more is of last year."""
    folder.mkdir()
    for number, (section, uid) in enumerate(uids.items()):
        source = of_section(sent, section)
        row = list(opened(source)[3]).index(uid)
        told = THEIRS if section == WORKS else f"ดำเนินการแล้ว {number + 2} ครั้ง"
        changes = [(row, "status", "แล้วเสร็จ"), (row, "result", told), (row, "quantity", number + 2)]
        fill(source, *changes, target=folder / source.name, photos=[(row, "red")] if number == 0 else ())
    fill(of_section(last_year, BACK[0]), (0, "result", "ของปีก่อน"), target=folder / "ปีก่อน.xlsx")
    return folder


def save_report(window, person, qtbot, into):
    """The six-month report as PDF and as Word out of its preview."""
    pdf, word = (into(f"รายงาน{ending}") for ending in (".pdf", ".docx"))

    def save(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled(), timeout=30_000)
        into(pdf.name)
        key(dialog.pages, Qt.Key.Key_S, CONTROL)
        into(word.name)
        press(dialog, next(one.text() for one in dialog.findChildren(QPushButton) if one.text().startswith("Word")))
        qtbot.waitUntil(lambda: not dialog._tasks.busy() and word.stat().st_size > 0, timeout=30_000)
        dialog.reject()

    person.will(save)
    window.go(Place("paper", "report-6", YEAR))
    to_front(window)
    return pdf, word


def squeezed(text):
    return "".join(text.split()).replace("ำ", "ํา")


def words_of(pdf, word):
    """Everything that a report says as PDF and as Word."""
    document = docx.Document(str(word))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return squeezed("".join(pages_of(pdf))), squeezed("".join([one.text for one in document.paragraphs] + cells))


def test_paper_goes_out_and_every_signed_page_comes_back(window, tab, person, qtbot, into, tmp_path):
    pdf = into("แบบ.pdf")
    print_form(window, person, qtbot, pdf, BACK[0])
    out = window.session.month_forms.pages_out(YEAR, FEB)
    assert out and len(out) == len(pages_of(pdf))
    scans = []
    for place in range(len(out)):
        scans.append(tmp_path / f"scan {place}.png")
        scans[-1].write_bytes(as_bytes(picture(pdf, place, 150)))

    def file(dialog):
        drop(dialog, *scans)
        qtbot.waitUntil(lambda: not dialog.desk.tasks.busy() and dialog.choose_button.isEnabled(), timeout=20_000)
        assert not dialog.waiting.isVisible() and str(len(out)) in dialog.told.text()
        dialog.reject()

    person.will(file)
    window.go(Place("scans", str(FEB), YEAR))
    assert window.session.month_forms.pages_out(YEAR, FEB) == []
    undo(tab)
    assert len(window.session.month_forms.pages_out(YEAR, FEB)) == len(out)


def test_from_the_blank_form_to_the_report_and_back(window, tab, person, qtbot, into, tmp_path):
    session = window.session
    print_form(window, person, qtbot, into("แบบ.pdf"), BACK[0])
    assert session.month_forms.pages_out(YEAR, FEB)
    sent = into("ส่ง/")
    sent.mkdir()
    send_forms(window, person, qtbot, FEB, YEAR)
    last_year = into("ปีก่อน/")
    last_year.mkdir()
    send_forms(window, person, qtbot, LAST_YEAR, YEAR - 1)
    assert len(list(sent.iterdir())) == len(list(last_year.iterdir())) == 10

    uids = chosen(sent)
    names = {row.activity.uid: row.activity.text for row in session.followups.year(YEAR)}

    def kept(section):
        return session.followups.entry(FEB, uids[section])

    write_result(tab, names[uids[WORKS]], OURS)
    assert kept(WORKS).result == OURS
    come_back(sent, last_year, uids, into("คืน"))
    read = merge(window, person, qtbot, lambda card: card.theirs)
    standings = [one.standing for one in read.forms]
    assert standings.count(Standing.NEW) == 5 and standings.count(Standing.OTHER_YEAR) == 1
    assert [one.form.section for one in read.forms if one.conflicts] == [WORKS]
    assert kept(WORKS).result == THEIRS and {kept(section).status for section in BACK} == {Status.DONE}
    states = [line.state for line in session.section_forms.board(YEAR, FEB)]
    assert states.count(State.RETURNED) == 5 and states.count(State.SENT) == 5
    assert len(session.evidence.of_entries(YEAR)[uids[BACK[0]], FEB]) == 1  # the picture in the sheet

    photos = [photo(tmp_path / f"{shade}.jpg", shade) for shade in (40, 80, 120, 160)]
    drop_photos(window, tab, qtbot, photos, "signs at the gate")
    approve(tab, "ให้ทุกฝ่ายทำตามแบบนี้")
    assert kept(WORKS).remark == "ให้ทุกฝ่ายทำตามแบบนี้" and kept(WORKS).approved_on == session.followups.today()
    check_papers(window, person, qtbot, into, uids, names)

    undo(tab)
    assert kept(WORKS).approved_on is None
    for _ in itertools.takewhile(lambda _: kept(WORKS).result != OURS, range(12)):
        undo(tab)
    assert kept(WORKS).result == OURS and kept(BACK[0]).status is Status.NOT_STARTED
    assert session.evidence.of_year(YEAR) == []
    states = [line.state for line in session.section_forms.board(YEAR, FEB)]
    assert states.count(State.SENT) == 10


def write_result(tab, activity, text):
    """Mark an activity of the month and type its result."""
    tab.list.select(key_of(tab, activity), 0)
    editor = tab.panel.form.fields["result"].editor
    editor.setFocus()
    editor.insertPlainText(text)
    tab.list.setFocus()
    assert entry(tab, activity).result == text


def drop_photos(window, tab, qtbot, photos, caption):
    """Drop photos on the marked activity, and write below the first."""
    strip = tab.panel.form.evidence
    drop(strip.list, *photos)
    qtbot.waitUntil(lambda: not window.tasks.busy() and len(strip.pieces()) == len(photos), timeout=20_000)
    assert strip._proposed is not None
    strip.list.setFocus()
    key(strip.list, Qt.Key.Key_F2)
    write(QApplication.focusWidget(), caption)
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: strip.pieces()[0].caption == caption)


def approve(tab, text):
    """Type the director's remark and approve today."""
    form = tab.panel.form
    editor = form.fields["remark"].editor
    editor.setFocus()
    editor.insertPlainText(text)
    today = next(one for one in form.findChildren(QPushButton) if one.text() == form.tr("Approved today"))
    today.setFocus()
    key(today, Qt.Key.Key_Space)


def check_papers(window, person, qtbot, into, uids, names):
    """The report says what was recorded and shows the photos; the director's workbook counts it."""
    for said in words_of(*(made := save_report(window, person, qtbot, into))):
        for told in (THEIRS, "ดำเนินการแล้ว", "signs at the gate", *map(names.get, uids.values())):
            assert squeezed(told) in said, told
        assert squeezed(OURS) not in said
    assert len(docx.Document(str(made[1])).inline_shapes) >= 5
    target = into("ผอ.xlsx")
    window.go(Place("export-xlsx", "director", YEAR))
    qtbot.waitUntil(lambda: not window.tasks.busy() and target.exists(), timeout=20_000)
    (told,) = (row for row in rows_of(target) if THEIRS in row)
    assert "ให้ทุกฝ่ายทำตามแบบนี้" in told and {3, 4} <= set(told)  # reached, and pieces of evidence


def rows_of(path):
    return [row for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows(values_only=True)]
