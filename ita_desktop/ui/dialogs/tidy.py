"""Making the open file smaller: what that would win is said before, what it won after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ita_desktop.domain.errors import Problem
from ita_desktop.services import safety, tidying
from ita_desktop.services.tidying import Room, Tidied
from ita_desktop.ui import speech
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import MEDIUM, theme
from ita_desktop.ui.tasks import Task
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.widgets.working import Working

if TYPE_CHECKING:
    from pathlib import Path

    from ita_desktop.ui.main_window import MainWindow

_LEAST = 100 * 1024  # bytes; below that it is not worth the while


class TidyDialog(Dialog):
    """Looks first; the file is closed while it is written anew, and opened again."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window, "", 620, 360)
        self.setWindowTitle(self.tr("Make the file smaller"))
        self._window, self._path = window, path
        self._busy = False
        self.working, self.said = Working(), Text(weight=MEDIUM)
        words = self.tr(
            "Photos and papers that nothing names any more go: what an import left that was broken off, and what "
            "undo can't bring back. Everything that you see, undo and redo stay."
        )
        kept = self.tr("The file before is kept in the folder %1.").replace("%1", safety.folder_of(path).name)
        more = (Text(text, colour=theme().ink2) for text in (words, kept))
        inside = panel(column(self.said, *more, None, spacing=10, margins=(16, 12, 16, 12)))
        self.go = button(self.tr("Back up and make smaller"), self._tidy, role="primary", icon="check")
        self.close_it = button(self.tr("Close"), self.reject)
        self.fill(column(inside, self.working), None, self.close_it, self.go)
        self.go.setEnabled(False)
        self.said.setText(self.tr("Looking at what nothing names any more…"))
        self._watch(window.tasks.in_file_lane(lambda _: tidying.look(path)), self._looked, self.tr("Looking…"))

    def _watch(self, task: Task, then: Callable[..., object], words: str) -> None:
        self._busy = True
        task.finished.connect(then)
        task.failed.connect(self.say)
        task.ended.connect(self._ended)
        self.working.watch(task, words, can_stop=False)

    def _ended(self) -> None:
        self._busy = False
        self.close_it.setEnabled(True)

    def _looked(self, room: Room) -> None:
        """Say what would be won; nothing is done where that is next to nothing."""
        if room.size < _LEAST:
            self.said.setText(self.tr("There is nothing to win: the file holds only what is used."))
            return
        words = self.tr(
            "About %1 can be won: %n photos or papers that nothing names, and free room.", "", room.contents
        )
        self.said.setText(words.replace("%1", speech.megabytes(room.size)))
        session = self._window.session
        self.go.setEnabled(session is not None and not session.read_only)

    def _tidy(self) -> None:
        """Close the file, make it smaller beside the window, and open it again."""
        if self._window.tasks.busy():
            self.say(Problem("tidy_busy"))
            return
        self._window.close_file()
        if self._window.session is not None:  # something typed can't be kept
            return
        self.trouble.hide()
        self.go.setEnabled(False)
        self.close_it.setEnabled(False)
        path = self._path
        task = self._window.tasks.in_file_lane(lambda _: tidying.tidy(path))
        task.ended.connect(lambda: self._window.open_file(path))
        self._watch(task, self._tidied, self.tr("Backing up and writing the file anew…"))

    def _tidied(self, done: Tidied) -> None:
        words = self.tr("The file is %1 smaller; %n photos or papers are gone.", "", done.contents)
        self.said.setText(words.replace("%1", speech.megabytes(done.size)))

    def done(self, result: int) -> None:
        if not self._busy:
            super().done(result)
