"""The monthly form in the window: chosen, printed and remembered; what comes back is dropped, filed or placed by hand."""

import pytest
from documents.month_forms import SEEN, as_bytes, picture
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from ui.conftest import key
from ui.test_keyboard import check
from ui.test_screens import cut

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services import papers
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs import month_form
from ita_desktop.ui.dialogs.scans import ScansDialog
from ita_desktop.ui.widgets.rows import KEY_ROLE

YEAR, FEB = 2570, Month(2570, 2)
SECTION = "ฝ่ายทะเบียน"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pdf(window, tmp_path):
    """The form of one ฝ่าย in February, as it went out."""
    choice = papers.Choice(month=FEB, sections=(SECTION,), blank=True)
    target = tmp_path / "แบบ.pdf"
    papers.export(window.session, "followup-form", YEAR, target, choice)
    return target


@pytest.fixture
def scans(window, qtbot):
    """The dialog of what came back, in February."""
    dialog = ScansDialog(window, window.workspace.desk, Place("scans", str(FEB), YEAR))
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.done(0)
    dialog.deleteLater()


def keys(view):
    model = view.model()
    return [model.index(row, 0).data(KEY_ROLE) for row in range(model.rowCount())]


def drop(dialog, qtbot, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *none))
    qtbot.waitUntil(lambda: not dialog.desk.tasks.busy() and dialog.choose_button.isEnabled())


def scan_of(pdf, tmp_path, place=0, name="scan.png", seen="as it is"):
    path = tmp_path / name
    path.write_bytes(as_bytes(SEEN[seen](picture(pdf, place, 150))))
    return path


def test_the_form_that_is_saved_is_remembered_page_by_page(window, person, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: tmp_path / suggested.name)
    seen = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        options = dialog.findChild(month_form.MonthFormOptions)
        before = dialog.document.pageCount()
        assert "ทุกฝ่าย" in dialog.document.getAllText(0).text()
        options.sections.setCurrentIndex(options.sections.findData(SECTION))
        options.sections.activated.emit(options.sections.currentIndex())
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and dialog.document.pageCount() < before)
        assert SECTION in dialog.document.getAllText(0).text() and not cut(dialog)
        check(dialog)
        key(dialog.pages, Qt.Key.Key_S, CONTROL)
        seen.append(dialog.document.pageCount())
        dialog.reject()

    person.will(look)
    window.go(Place("form", str(FEB), YEAR))
    out = window.session.month_forms.pages_out(YEAR, FEB)
    assert len(out) == seen[0] and {page.section for page in out} == {"registration"}


def test_filled_forms_for_each_section(window, person, qtbot):
    def look(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        options = dialog.findChild(month_form.MonthFormOptions)
        options.sections.setCurrentIndex(1)
        options.sections.activated.emit(1)
        options.blank.setChecked(False)
        assert len(options.choice.sections) == 10 and options.choice.month == FEB and not options.choice.blank
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and dialog.document.pageCount() > 20, timeout=20000)
        dialog.reject()

    person.will(look)
    window.go(Place("form", str(FEB), YEAR))
    assert not window.session.month_forms.pages_out(YEAR, FEB)


def test_dropped_pages_find_their_place(window, scans, pdf, qtbot, tmp_path):
    window.session.month_forms.printed(pdf)
    count = len(window.session.month_forms.pages_out(YEAR, FEB))
    assert str(count) in scans.out.whole() and not scans.waiting.isVisible()
    drop(scans, qtbot, scan_of(pdf, tmp_path), scan_of(pdf, tmp_path, 1, "two.png", "on its side"))
    assert len(window.session.month_forms.pages_out(YEAR, FEB)) == count - 2 and not scans.waiting.isVisible()
    assert "2" in scans.told.text() and str(count - 2) in scans.out.whole()
    scans.pages.select(keys(scans.pages)[0])
    assert not scans.picture.image.isNull()
    scans.undo.button.click()
    assert len(window.session.month_forms.pages_out(YEAR, FEB)) == count
    check(scans)
    qtbot.waitUntil(lambda: not cut(scans))


def test_what_says_nothing_is_placed_by_hand(window, scans, pdf, qtbot, tmp_path):
    window.session.month_forms.printed(pdf)
    mute = tmp_path / "mute.png"
    mute.write_bytes(as_bytes(picture(pdf).crop((0, 200, 1500, 900))))
    words = tmp_path / "words.txt"
    words.write_text("ไม่ใช่รูป")
    drop(scans, qtbot, words, mute)
    assert scans.waiting.isVisible() and len(keys(scans.left)) == 2
    assert scans.file_button.isEnabled() and not scans.picture.image.isNull()
    check(scans)
    qtbot.waitUntil(lambda: not cut(scans))
    scans.sections.setCurrentIndex(scans.sections.findData(SECTION))
    scans.page.setText("๒")
    scans.file_button.click()
    filed = [page.page for page in window.session.month_forms.pages(YEAR, FEB) if not page.is_out]
    assert filed == [2] and len(keys(scans.left)) == 1
    scans.left.select(keys(scans.left)[0])
    assert not scans.file_button.isEnabled()
    scans.drop_button.click()
    assert not scans.waiting.isVisible()


def test_a_page_that_is_there_already_offers_its_own_place(window, scans, pdf, qtbot, tmp_path):
    window.session.month_forms.printed(pdf)
    path = scan_of(pdf, tmp_path)
    drop(scans, qtbot, path)
    drop(scans, qtbot, scan_of(pdf, tmp_path, 0, "again.png", "noisy"))
    assert scans.waiting.isVisible()
    assert scans.sections.currentData() == SECTION and scans.page.text() == "1"


def test_the_printed_form_itself_is_asked_about(window, scans, pdf, qtbot, tmp_path):
    window.session.month_forms.printed(pdf)
    count = len(window.session.month_forms.pages_out(YEAR, FEB))
    drop(scans, qtbot, pdf)
    assert len(keys(scans.left)) == count == len(window.session.month_forms.pages_out(YEAR, FEB))
    scans.left.select(keys(scans.left)[0])
    scans.file_button.click()
    assert len(window.session.month_forms.pages_out(YEAR, FEB)) == count - 1


def test_a_month_without_forms_says_so(scans):
    assert keys(scans.pages) == [] and scans.out.whole() and not scans.waiting.isVisible()


def test_the_place_of_what_came_back(window, person):
    person.will(lambda dialog: (person.read.append(dialog.months.month()), dialog.reject()))
    window.go(Place("scans", str(FEB), YEAR))
    assert person.read[-1] == FEB


def test_a_dialog_that_is_closed_files_nothing(window, scans, pdf, qtbot, tmp_path):
    window.session.month_forms.printed(pdf)
    count = len(window.session.month_forms.pages_out(YEAR, FEB))
    scans.read([scan_of(pdf, tmp_path)])
    scans.done(0)
    qtbot.waitUntil(lambda: not window.tasks.busy())
    assert len(window.session.month_forms.pages_out(YEAR, FEB)) == count
    scans.desk.changed.connect(scans._desk_changed)  # what the fixture's own closing ends
