"""The long acts of every import: read a source beside the window, and back the file up before much of it changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from ita_desktop.domain.errors import FileDamaged, Problem
from ita_desktop.services import safety, session, sources
from ita_desktop.services.session import Session
from ita_desktop.services.sources import Source
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tasks import Progress, Task
from ita_desktop.ui.widgets.working import Working

Read = TypeVar("Read")
Load = Callable[[], Source]
_IN_TABLE = re.compile(r" (\d+):(\d+)$")
_IN_WORD = re.compile(r"T(\d+)(?: R(\d+) C\d+)?")


class ImportActs(QObject):
    """One import under way in a dialog, with which it goes; `ended` hears whenever something long has ended."""

    def __init__(self, dialog: Dialog, desk: Desk, ended: Callable[[], object]) -> None:
        super().__init__(dialog)
        self.working = Working()
        self._dialog, self._desk, self._ended = dialog, desk, ended
        self._task: Task | None = None
        self._then: Callable[[Any], object] = lambda _: None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def read(
        self, name: str, load: Load, read: Callable[[Session, Source], Read], show: Callable[[Read], object]
    ) -> None:
        """Parse beside the window; the file is looked at through an opening of its own."""
        path = self._desk.session.path

        def work(progress: Progress) -> Read:
            source = load()
            progress.step(1, 2)
            with session.open_to_read(path) as opened:
                found = read(opened, source)
            progress.step(2, 2)
            return found

        self._dialog.trouble.hide()
        self._watch(self._desk.tasks.in_pool(work), show, tr("Reading %1…").replace("%1", name))

    def beside(self, words: str, work: Callable[[Session], Read], then: Callable[[Read], object]) -> None:
        """Do something beside the window that looks at the file through an opening of its own."""
        path = self._desk.session.path

        def worked(_: Progress) -> Read:
            with session.open_to_read(path) as opened:
                return work(opened)

        self._dialog.trouble.hide()
        self._watch(self._desk.tasks.in_pool(worked), then, words, can_stop=False)

    def take(self, apply: Callable[[], object], told: Callable[[], str]) -> None:
        """Back the file up, then take what was read in one step, close the dialog and say what was done."""
        path: Path = self._desk.session.path
        task = self._desk.tasks.in_file_lane(lambda _: safety.back_up_at(path, "import"))
        self._watch(task, lambda report: self._take(report, apply, told), tr("Backing up first…"), can_stop=False)

    def _take(self, report: safety.BackupReport, apply: Callable[[], object], told: Callable[[], str]) -> None:
        for problem in report.problems:
            if isinstance(problem, FileDamaged):
                self._dialog.say(problem)
                return
        if self._dialog.try_to(apply):
            self._dialog.accept()
            safe = tr("The file before is backed up.") if report.made else ""
            self._desk.told.emit(f"{told()} {safe}".strip())
            for problem in report.problems:
                self._desk.troubled.emit(problem)

    def _watch(self, task: Task, then: Callable[[Any], object], words: str, *, can_stop: bool = True) -> None:
        self._task, self._then = task, then
        task.finished.connect(self._finished)
        task.failed.connect(self._dialog.say)
        task.ended.connect(self._over)
        self.working.watch(task, words, can_stop=can_stop)

    def _finished(self, result: object) -> None:
        if self.sender() is self._task:  # else another source was chosen meanwhile
            self._then(result)

    def _over(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._ended()

    def stop(self) -> None:
        """A closed dialog needs nothing that is still being read."""
        if self._task:
            self._task.cancel()


def from_file(path: Path) -> Load:
    """How to load a file that was chosen or dropped."""
    return lambda: sources.from_file(path)


def from_clipboard() -> Load:
    """How to load what was copied; a table copied in Word or a web page keeps its cells. Raises what is wrong."""
    data = copied(QGuiApplication.clipboard().mimeData())
    return lambda: sources.from_paste(data)


def copied(data: QMimeData | None) -> bytes:
    """What was copied, as marked-up text where that holds a table, else as plain text."""
    if data is None:
        raise Problem("clipboard_empty")
    if data.hasHtml() and "<table" in data.html().lower():
        return data.html().encode(errors="replace")
    if not data.text().strip():
        raise Problem("clipboard_empty")
    return data.text().encode(errors="replace")


def place_words(place: str) -> str:
    """Where in the source, as people say it: a cell of a sheet, else table, row or cell of a table."""
    if found := _IN_WORD.fullmatch(place):
        words = tr("table %1, row %2") if found[2] else tr("table %1")
        return words.replace("%1", found[1]).replace("%2", found[2] or "")
    if found := _IN_TABLE.search(place):
        return tr("row %1, cell %2").replace("%1", found[1]).replace("%2", found[2])
    return place.partition("!")[2] or place
