"""Preview: the PDF itself on the screen, made beside the window; from here it goes to the printer or into a file."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ita_desktop import disk
from ita_desktop.domain.errors import FileProblem, Problem
from ita_desktop.services import papers
from ita_desktop.ui import messages, printing, speech
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.tasks import Cancelled, Progress, Task, Tasks
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import announce
from ita_desktop.ui.widgets.page_bar import PageBar, ZoomBar
from ita_desktop.ui.widgets.page_view import PageView
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.text import ShortLabel
from ita_desktop.ui.widgets.thumbnails import Thumbnails
from ita_desktop.ui.widgets.tool_row import ToolRow
from ita_desktop.ui.widgets.working import Working

Make = Callable[[Path, Progress], object]
_ROOM = 780
_SCROLLING = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Drafts:
    """A temporary folder that goes when its dialog is closed and nothing writes in it any more."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="ita-desktop-paper-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name)
        self._lock = threading.Lock()
        self._writers, self._number, self._closed = 0, 0, False

    def make(self, make: Make, progress: Progress) -> Path:
        """Have one PDF written; nothing of it stays where that fails or is stopped."""
        with self._writing() as path:
            try:
                make(path, progress)
                if progress.cancelled.is_set():
                    raise Cancelled
            except BaseException:
                path.unlink(missing_ok=True)
                raise
        return path

    @contextlib.contextmanager
    def copied(self, source: Path) -> Iterator[Path]:
        """A copy for as long as it is read, whatever becomes of its source and of the dialog."""
        with self._writing() as path:
            try:
                shutil.copyfile(source, path)
                yield path
            except OSError as error:
                raise disk.from_os(error, path) from error
            finally:
                path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Path]:
        """A new name in the folder, which stays until this is done with it."""
        with self._lock:
            if self._closed:
                raise Cancelled
            self._writers += 1
            self._number += 1
            path = self.path / f"{self._number}.pdf"
        try:
            yield path
        finally:
            with self._lock:
                self._writers -= 1
                self._tidy()

    def close(self) -> None:
        """Nobody needs the folder any more."""
        with self._lock:
            self._closed = True
            self._tidy()

    def _tidy(self) -> None:
        if self._closed and not self._writers:
            self._folder.cleanup()


class Preview(Dialog):
    """`make` writes the paper to a path, as the kind of file that it ends in, one of `endings`, first PDF.

    `options` stand above the pages, and their owner calls `refresh`.
    """

    went_out = Signal(object)
    """The PDF that was saved or sent to a printer."""

    def __init__(
        self,
        parent: QWidget | None,
        tasks: Tasks,
        title: str,
        suggested_name: str,
        make: Make,
        options: QWidget | None = None,
        endings: Sequence[str] = (".pdf",),
    ) -> None:
        super().__init__(parent, title, 1440, 900)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._tasks, self._title, self._make = tasks, title, make
        self._suggested = _in_documents(suggested_name)
        self._drafts = Drafts()
        self._task: Task | None = None
        self._path: Path | None = None
        self._saved: Path | None = None
        self._fresh, self._closed = False, False
        self.document = QPdfDocument(self)
        self.pages, self.thumbnails, self.working = PageView(), Thumbnails(), Working()
        self.bar, self.zooms = PageBar(), ZoomBar(self.pages)
        self._connect()
        self.fill(self._body(options, endings), *self._feet())
        self._add_keys()
        self.pages.setFocus()
        self.refresh()

    def _body(self, options: QWidget | None, endings: Sequence[str]) -> QWidget:
        self.print_button = button(self.tr("Print…"), self.print_out, role="primary", icon="printer")
        self.save_button = button(self.tr("Save PDF…"), self.save, icon="download")
        others = {".docx": (self.tr("Word…"), "file-text"), ".xlsx": (self.tr("Excel…"), "file-spreadsheet")}
        self._ways_out = [self.print_button, self.save_button]
        for ending in endings[1:]:
            words, icon = others[ending]
            self._ways_out.append(button(words, partial(self.save_as, ending), icon=icon))
        tools = ToolRow(*self._ways_out, self.bar, None, self.zooms)
        paper = column(self.pages, margins=(1, 1, 1, 1))
        side = panel(column(self.thumbnails, margins=(1, 1, 1, 1)))
        sheet = row(side, spacing=10)
        sheet.addLayout(paper, 1)
        inside = column(tools, self.working, spacing=8)
        if options:
            inside.addWidget(options)
        inside.addLayout(sheet, 1)
        body = QWidget()
        body.setLayout(inside)
        return body

    def _feet(self) -> tuple[QWidget | None, ...]:
        self._told = ShortLabel()
        self._open = button(self.tr("Open the file"), self.open_file, role="link", icon="file-text")
        self._folder = button(self.tr("Open the folder"), self.open_folder, role="link", icon="folder-open")
        self._open.hide()
        self._folder.hide()
        return self._told, self._open, self._folder, self.close_button()

    def _connect(self) -> None:
        self.pages.turned.connect(self._turned)
        self.thumbnails.chosen.connect(self.pages.go_to)
        self.bar.asked.connect(self._go_to)
        self.bar.stepped.connect(lambda step: self.pages.go_to(self.pages.page() + step))

    def _add_keys(self) -> None:
        zoom = self.pages.step_zoom
        for keys, act in (
            ([QKeySequence.StandardKey.ZoomIn, "Ctrl+="], lambda: zoom(1)),
            ([QKeySequence.StandardKey.ZoomOut], lambda: zoom(-1)),
            (["Ctrl+0"], lambda: self.pages.use_zoom(1.0)),
            (["Ctrl+G"], self.bar.begin),
            (["Ctrl+P"], self.print_button.click),
            (["Ctrl+S"], self.save_button.click),
            (["F6"], self._next_panel),
        ):
            for one in shortcuts(keys):  # type: ignore[arg-type]
                QShortcut(one, self, act)

    # --- the document ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Make the PDF anew; page and zoom stay."""
        if self._task:
            self._task.cancel()
        self._fresh = False
        self.trouble.hide()
        self._tell("")
        drafts, make = self._drafts, self._make
        task = self._task = self._tasks.in_pool(lambda progress: drafts.make(make, progress))
        task.finished.connect(lambda path: self._made(task, path))
        task.failed.connect(lambda problem: self._failed(task, problem))
        task.ended.connect(lambda: self._ended(task))
        self.working.watch(task, self.tr("Making the pages…"))
        self._show_buttons()

    def _made(self, task: Task, path: Path) -> None:
        if task is not self._task:  # other pages are wanted by now, or none
            path.unlink(missing_ok=True)
            return
        document = QPdfDocument(self)
        if document.load(str(path)) != QPdfDocument.Error.None_ or not document.pageCount():
            _drop(document, path)
            reason = self.tr("it is no whole PDF")
            self._failed(task, FileProblem("file_trouble", name=self._suggested.name, reason=reason))
            return
        before, last = self.document, self._path
        self.document, self._path, self._fresh = document, path, True
        self.bar.set_count(document.pageCount())
        self.thumbnails.show_document(document)
        self.pages.show_document(document)
        _drop(before, last)

    def _failed(self, task: Task, problem: Problem) -> None:
        if task is self._task:
            self._offer_again(str(speech.say(problem)))

    def _ended(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        if not self._fresh and self.trouble.isHidden():
            self._offer_again(self.tr("Stopped before all pages were made."))
        self._show_buttons()

    def _offer_again(self, words: str) -> None:
        self.trouble.say(words, [(self.tr("Try again"), self.refresh)])

    def _show_buttons(self) -> None:
        """Only what was asked for goes out, never the pages of other options."""
        for one in self._ways_out:
            one.setEnabled(self._fresh)

    # --- pages ----------------------------------------------------------------------------------------------

    def _turned(self, page: int) -> None:
        self.bar.show_page(page)
        self.thumbnails.show_page(page)

    def _go_to(self, page: int) -> None:
        self.pages.go_to(page)
        self.bar.show_page(self.pages.page())
        self.pages.setFocus()

    def _next_panel(self) -> None:
        (self.pages if self.thumbnails.hasFocus() else self.thumbnails).setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.zooms.show_all(self.width() >= px(_ROOM))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that read on work wherever the keyboard is, unless its place needs them."""
        if event.key() in _SCROLLING:
            self.pages.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    # --- out ------------------------------------------------------------------------------------------------

    def suggest(self, name: str) -> None:
        """Propose another name for the file, in the folder where the last one went."""
        self._suggested = self._suggested.with_name(name)

    def save(self) -> None:
        """Keep the PDF where the person wants it."""
        source = self._path
        target = messages.choose_paper(self, self._suggested) if source else None
        if source and target and self.try_to(lambda: papers.keep(source, target)):
            self._suggested = self._saved = target
            words = self.tr("%1 is saved, %n pages.", "", self.document.pageCount())
            self._tell(words.replace("%1", target.name), saved=True)
            self.went_out.emit(target)

    def save_as(self, ending: str) -> None:
        """Make the same paper as another kind of file where the person wants it."""
        target = messages.choose_paper(self, self._suggested.with_suffix(ending))
        if target is None:
            return
        make, parent = self._make, self.parentWidget()
        task = self._tasks.in_pool(lambda progress: make(target, progress))
        task.finished.connect(lambda _: self._kept(target))
        task.failed.connect(lambda problem: self._refused(parent, problem))
        self.working.watch(task, self.tr("Making %1…").replace("%1", target.name))
        self.trouble.hide()
        self._tell("")

    def _kept(self, target: Path) -> None:
        if not self._closed:
            self._suggested, self._saved = target.with_suffix(".pdf"), target
            self._tell(self.tr("%1 is saved.").replace("%1", target.name), saved=True)

    def open_file(self) -> None:
        """Open what was saved in the program that people use for it."""
        self._open_outside(self._saved)

    def open_folder(self) -> None:
        """Open the folder of what was saved."""
        self._open_outside(self._saved.parent if self._saved else None)

    def _open_outside(self, path: Path | None) -> None:
        if path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def print_out(self) -> None:
        """Send pages to a printer that the person chooses."""
        printer = printing.choose_printer(self, self._title, self.document)
        if not printer or not self._path:
            return
        first, last = printing.chosen_pages(printer, self.document.pageCount(), self.pages.page() + 1)
        copies = contextlib.ExitStack()  # closed by the work, so that the copy is there however early the preview goes
        try:
            path = copies.enter_context(self._drafts.copied(self._path))
        except Problem as problem:
            self.say(problem)
            return

        def work(progress: Progress) -> int:
            with copies:
                return printing.print_file(path, printer, first, last, progress)

        task = self._tasks.in_pool(work)
        parent = self.parentWidget()
        task.finished.connect(lambda count: self._printed(printer, count))
        task.failed.connect(lambda problem: self._refused(parent, problem))
        self.working.watch(task, self.tr("Printing…"))
        self.trouble.hide()
        self._tell("")
        self.went_out.emit(self._path)

    def _printed(self, printer: QPrinter, count: int) -> None:
        if not self._closed:
            words = self.tr("%n pages went to %1.", "", count)
            self._tell(words.replace("%1", printer.printerName() or self.tr("the printer")))

    def _refused(self, parent: QWidget | None, problem: Problem) -> None:
        """A job goes on when the preview is closed; that it failed is said all the same."""
        if not self._closed:
            self.say(problem)
        elif parent and isValid(parent):
            messages.tell(parent, problem)

    def _tell(self, words: str, *, saved: bool = False) -> None:
        self._told.setText(words)
        self._open.setVisible(saved)
        self._folder.setVisible(saved)
        if words:
            announce(self._told, words)

    def done(self, result: int) -> None:
        """A closed preview makes nothing more, and leaves nothing behind."""
        task, self._task, self._closed = self._task, None, True
        if task:
            task.cancel()
        self.document.close()
        self._drafts.close()
        super().done(result)


def _drop(document: QPdfDocument, path: Path | None) -> None:
    """Close a document, and only then take its file away."""
    document.close()
    document.deleteLater()
    if path:
        path.unlink(missing_ok=True)


def _in_documents(name: str) -> Path:
    """Where a new paper is looked for first."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / name
