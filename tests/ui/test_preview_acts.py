"""What goes into a preview and out of it: making the pages, stopping that, saving them, sending them to a printer."""

import errno
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from ui.conftest import key, press, pressing
from ui.preview_help import drawn, folder_of, maker, opening
from ui.test_printing import paper, pdf_printer, printed

from ita_desktop import disk
from ita_desktop.domain.errors import FileProblem, Problem
from ita_desktop.services import papers
from ita_desktop.ui import messages, printing, speech
from ita_desktop.ui.tasks import Progress

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(show, qtbot):
    yield from opening(show, qtbot)


def raising(error: Exception) -> None:
    raise error


# --- making -----------------------------------------------------------------------------------------------------


def test_making_anew_keeps_page_and_zoom(preview, qtbot):
    made = []

    def make(path, progress):
        made.append(path)
        paper(path, 40, f"copy{len(made)}-")

    dialog = preview(make)
    dialog.pages.use_zoom(1.5)
    dialog.pages.go_to(11)
    place = dialog.pages.verticalScrollBar().value()
    dialog.refresh()
    assert not dialog.print_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and drawn(dialog))
    assert (dialog.pages.page(), dialog.pages.zoom()) == (11, 1.5)
    assert dialog.pages.verticalScrollBar().value() == place
    assert "copy2" in dialog.document.getAllText(11).text()
    assert list(folder_of(dialog).iterdir()) == [made[1]]


def test_fewer_pages_than_before(preview, qtbot):
    counts = iter([12, 2])
    dialog = preview(lambda path, progress: paper(path, next(counts)))
    dialog.pages.go_to(10)
    dialog.refresh()
    qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
    assert dialog.pages.page() == 1 and dialog.bar.number.text() == "2"
    assert dialog.thumbnails.currentIndex().row() == 1


class Slow:
    """Makes page after page until somebody stops it or lets it go on."""

    def __init__(self) -> None:
        self.go_on, self.begun, self.ended = threading.Event(), threading.Event(), threading.Event()

    def __call__(self, path: Path, progress: Progress) -> None:
        try:
            path.write_bytes(b"%PDF-half")
            self.begun.set()
            while not self.go_on.wait(0.01):
                progress.step(3, 12)
            paper(path)
        finally:
            self.ended.set()


def test_stopping_leaves_nothing_and_can_be_tried_again(preview, qtbot):
    slow = Slow()
    dialog = preview(slow, wait=False)
    qtbot.waitUntil(lambda: dialog.working.isVisible() and slow.begun.is_set())
    assert not dialog.print_button.isEnabled() and not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.working.bar.maximum() == 12)
    assert dialog.working.bar.value() == 3
    dialog.working.stop.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert not list(folder_of(dialog).iterdir()) and not dialog.save_button.isEnabled()
    slow.go_on.set()
    press(dialog.trouble, dialog.tr("Try again"))
    qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
    assert dialog.pages.count() == 3 and not dialog.trouble.text()


def test_closing_stops_the_making_and_leaves_nothing(preview, qtbot):
    slow = Slow()
    dialog = preview(slow, wait=False)
    qtbot.waitUntil(slow.begun.is_set)
    folder = folder_of(dialog)
    dialog.reject()
    qtbot.waitUntil(lambda: slow.ended.is_set() and not dialog._tasks.busy())
    assert not folder.exists()


def test_a_closed_preview_that_has_not_begun_makes_nothing(preview, qtbot):
    gate = threading.Event()
    tasks = preview()._tasks
    blocks = [tasks.in_pool(lambda _: gate.wait(10)) for _ in range(2)]
    called = []
    dialog = preview(lambda path, progress: called.append(path), wait=False)
    folder = folder_of(dialog)
    dialog.reject()
    gate.set()
    qtbot.waitUntil(lambda: not dialog._tasks.busy())
    assert len(blocks) == 2 and not called and not folder.exists()


def test_newer_options_win(preview, qtbot):
    gate, calls = threading.Event(), []

    def make(path, progress):
        calls.append(path)
        if len(calls) == 1:
            gate.wait(10)
            paper(path, 7)
        else:
            paper(path, 2)

    dialog = preview(make, wait=False)
    qtbot.waitUntil(lambda: bool(calls))
    dialog.refresh()
    qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
    gate.set()
    qtbot.waitUntil(lambda: not dialog._tasks.busy())
    assert dialog.pages.count() == 2 and list(folder_of(dialog).iterdir()) == [calls[1]]
    assert dialog.print_button.isEnabled() and not dialog.trouble.text()


def test_a_problem_is_said_and_can_be_tried_again(preview, qtbot):
    problem = Problem("disk_full", drive="D:", name="แบบติดตาม.pdf", time="14:32")
    answers = iter([problem, None])

    def make(path, progress):
        if refused := next(answers):
            raise refused
        paper(path)

    dialog = preview(make, wait=False)
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.trouble.text() == str(speech.say(problem)) and not dialog.print_button.isEnabled()
    press(dialog.trouble, dialog.tr("Try again"))
    qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
    assert not dialog.trouble.text()


def test_pages_of_other_options_do_not_go_out(preview, qtbot):
    answers = iter([None, Problem("file_gone", name="ITA.ita")])

    def make(path, progress):
        if refused := next(answers):
            raise refused
        paper(path)

    dialog = preview(make)
    dialog.refresh()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.pages.count() == 3 and not dialog.save_button.isEnabled()
    dialog.trouble.hide()
    assert not dialog.save_button.isEnabled()


def test_what_is_no_pdf_is_said(preview, qtbot):
    dialog = preview(lambda path, progress: path.write_bytes(b"%PDF-1.4 and no more"), wait=False)
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert "แบบติดตาม.pdf" in dialog.trouble.text() and not dialog.print_button.isEnabled()
    assert not list(folder_of(dialog).iterdir())


# --- into a file ------------------------------------------------------------------------------------------------


def test_saving_writes_the_whole_file(preview, tmp_path, monkeypatch):
    asked, opened = [], []
    target = tmp_path / "ส่งเขต.pdf"
    answers = iter([target.with_suffix(""), target])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: asked.append(words) or (str(next(answers)), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = preview()
    key(dialog.pages, Qt.Key.Key_S, CONTROL)
    assert Path(asked[0][2]).name == "แบบติดตาม.pdf"
    assert target.read_bytes() == dialog._path.read_bytes() and list(tmp_path.iterdir()) == [target]
    assert target.name in dialog._told.whole() and "3" in dialog._told.whole()
    press(dialog, dialog._open.text())
    press(dialog, dialog._folder.text())
    assert opened == [str(target), str(tmp_path)]
    dialog.save()
    assert asked[1][2] == str(target)


def test_a_name_without_its_ending_does_not_replace_a_file_unasked(preview, person, tmp_path, monkeypatch):
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: (str(tmp_path / "old"), ""))
    dialog = preview()
    person.will(pressing(speech.tr("Leave it")))
    dialog.save()
    assert target.read_bytes() == b"old"
    person.will(pressing(speech.tr("Replace it")))
    dialog.save()
    assert target.read_bytes() == dialog._path.read_bytes()


def test_nobody_wants_to_save(preview, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: ("", ""))
    dialog = preview()
    dialog.save()
    assert not dialog._told.whole() and not dialog._open.isVisible()


def test_a_target_that_can_not_be_written_keeps_what_it_had(preview, tmp_path, monkeypatch):
    target = tmp_path / "protected" / "old.pdf"
    target.parent.mkdir()
    target.write_bytes(b"old")
    refused = OSError(errno.EROFS, os.strerror(errno.EROFS))
    monkeypatch.setattr(disk, "put_in_place", lambda unfinished, target: raising(refused))
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: target)
    dialog = preview()
    dialog.save()
    assert "old.pdf" in dialog.trouble.text() and not dialog._open.isVisible()
    assert target.read_bytes() == b"old" and list(target.parent.iterdir()) == [target]
    assert dialog.save_button.isEnabled()


def test_keeping_a_paper_says_what_the_disk_says(tmp_path):
    source = paper(tmp_path / "made.pdf")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(FileProblem):
        papers.keep(source, tmp_path / "folder.pdf")
    papers.keep(source, tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == source.read_bytes()


# --- onto paper -------------------------------------------------------------------------------------------------


def test_printing_from_the_preview(preview, qtbot, tmp_path, monkeypatch):
    printer = pdf_printer(tmp_path / "out.pdf")
    printer.setFromTo(2, 3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    monkeypatch.setattr(printing, "choose_printer", lambda parent, title, document: printer)
    dialog = preview(maker(12))
    key(dialog.pages, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: bool(dialog._told.whole()))
    assert "2" in dialog._told.whole() and not dialog.trouble.text()
    assert printed(tmp_path / "out.pdf", 2) == [False, False]


def test_closing_after_print_does_not_take_the_paper_away(preview, qtbot, tmp_path, monkeypatch):
    printer = pdf_printer(tmp_path / "out.pdf")
    monkeypatch.setattr(printing, "choose_printer", lambda parent, title, document: printer)
    dialog = preview(maker(4))
    dialog.print_out()
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog._tasks.busy())
    assert printed(tmp_path / "out.pdf", 4) == [True, False, False, False]


def test_a_printer_that_refuses_is_said(preview, qtbot, tmp_path, monkeypatch):
    printer = pdf_printer(tmp_path / "out.pdf")
    monkeypatch.setattr(QPrinter, "isValid", lambda _: False)
    monkeypatch.setattr(printing, "choose_printer", lambda parent, title, document: printer)
    dialog = preview()
    dialog.print_out()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.print_button.isEnabled() and not (tmp_path / "out.pdf").exists()


def test_the_dialog_of_the_system_knows_the_pages(preview, person):
    dialog, seen = preview(maker(12)), []

    def look(asked):
        assert isinstance(asked, QPrintDialog)
        seen.append((asked.minPage(), asked.maxPage(), asked.windowTitle()))
        asked.reject()

    person.will(look)
    dialog.print_out()
    assert seen[0][:2] == (1, 12) and not dialog._told.whole()
