"""Backups: those that there are, one more now, and going back to one with a look at what would change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ita_desktop.domain.errors import Problem
from ita_desktop.services import safety
from ita_desktop.services.safety import Backup
from ita_desktop.ui import messages, speech
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import SEMIBOLD, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.working import Working

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow


class BackupsDialog(Dialog):
    """The backups of one office file; without an open file the person chooses which."""

    def __init__(self, window: MainWindow, path: Path | None) -> None:
        super().__init__(window, "", 860, 560)
        self.setWindowTitle(self.tr("Backup and restore"))
        self._window, self.path = window, path
        columns: list[Column[Backup]] = [
            Column(self.tr("Made"), lambda one: Cell(speech.moment(one.at), weight=SEMIBOLD), 220),
            Column(self.tr("Because"), lambda one: Cell(self._reason(one.reason))),
            Column(
                self.tr("Size"),
                lambda one: Cell(speech.megabytes(one.path.stat().st_size), colour="ink2"),
                110,
                RIGHT,
            ),
        ]
        self.view = RowsView(RowsModel(columns, Listed({})), self.tr("Backups"))
        self.view.chosen.connect(lambda _: self._show_buttons())
        self.view.opened.connect(lambda _: self._restore())
        self._now = button(self.tr("Back up now"), self._back_up, role="primary", icon="database-backup")
        self._back = button(self.tr("Restore this backup…"), self._restore, icon="rotate-ccw")
        self._other = button(self.tr("Another backup…"), self._choose, icon="folder-open")
        self._place = ShortLabel("", "small")
        self.working = Working()
        words = self.tr(
            "Made by itself once a day and before every import. Kept 7 days, 5 weeks and 12 months; "
            "those asked for stay."
        )
        body = column(
            row(self._now, self._back, self._other, None),
            self.working,
            panel(column(self.view, margins=(1, 1, 1, 1))),
            row(label(self.tr("Folder:"), "small"), self._place, spacing=6),
            Text(words, points=12, colour=theme().ink2),
            spacing=10,
        )
        self.fill(body, None, self.close_button())
        self.refresh()

    def refresh(self) -> None:
        """Show the backups that there are now."""
        found = safety.listed(self.path) if self.path else []
        self.view.refresh(Listed({str(one.path): one for one in found}))
        if found and self.view.current_key() is None:
            self.view.select(str(found[0].path), 0)
        folder = safety.folder_of(self.path) if self.path else None
        self._place.setText(
            str(folder) if folder else self.tr("Open an office file to see its backups, or choose one.")
        )
        self._show_buttons()

    def _show_buttons(self) -> None:
        writable = self._window.session is None or not self._window.session.read_only
        self._now.setEnabled(self.path is not None)
        self._back.setEnabled(self.path is not None and self.view.current_key() is not None and writable)
        self._other.setEnabled(writable)

    def _reason(self, reason: str) -> str:
        return {
            "daily": self.tr("First opening of the day"), "import": self.tr("Before an import"),
            "upgrade": self.tr("Before a new version changed the file"), "restore": self.tr("Replaced by a restore"),
            "asked": self.tr("Asked for"), "tidy": self.tr("Before the file was made smaller"),
        }[reason]  # fmt: skip

    # --- acts -----------------------------------------------------------------------------------------------

    def _back_up(self) -> None:
        path = self.path
        if path is None:
            return
        self._now.setEnabled(False)
        task = self._window.tasks.in_file_lane(lambda _: safety.back_up_at(path, "asked"))
        self.working.watch(task, self.tr("Backing up…"), can_stop=False)
        task.finished.connect(self._backed_up)
        task.failed.connect(self.say)
        task.ended.connect(self.refresh)

    def _backed_up(self, report: safety.BackupReport) -> None:
        for problem in report.problems:
            self.say(problem)
        if self._window.workspace:
            self._window.workspace.status.look_for_backup()

    def _choose(self) -> None:
        folder = safety.folder_of(self.path).parent if self.path else Path.home()
        if source := messages.choose_backup(self, str(folder)):
            target = self.path or messages.choose_new_office_file(self, source.parent / "ITA.ita")
            if target:
                self._ask(target, source)

    def _restore(self) -> None:
        key = self.view.current_key()
        if self.path and key is not None and self._back.isEnabled():
            self._ask(self.path, Path(str(key)))

    def _ask(self, target: Path, source: Path) -> None:
        """Show what would change, and restore where the person wants it."""
        try:
            difference = safety.compare(target, source)
        except Problem as problem:
            self.say(problem)
            return
        question = self.tr("Put “%1” in the place of the file?").replace("%1", source.name)
        kept = self.tr("The file as it is now is kept among the backups, so this can be taken back.")
        acts = [self.tr("Restore"), self.tr("Leave it")]
        if messages.ask(self, question, f"{self._in_words(difference)}\n{kept}", acts, advised=1) == 0:
            self._do(target, source)

    def _in_words(self, difference: dict[str, Any]) -> str:
        """What restoring would change, in a sentence or two."""
        now, then = difference["last_step"]["now"], difference["last_step"]["backup"]
        when = self.tr("Last change in the backup %1, in the file now %2.")
        words = when.replace("%1", _moment(then)).replace("%2", _moment(now))
        names = {
            "official_score": self.tr("scores"), "answer": self.tr("answers"), "item": self.tr("items"),
            "year": self.tr("years"), "person": self.tr("people"), "school": self.tr("schools"),
        }  # fmt: skip
        changed = [
            f"{names[table]} {count['now'] or 0} → {count['backup']}"
            for table, count in difference["rows"].items()
            if table in names
        ]
        return f"{words} {' · '.join(changed)}".strip()

    def _do(self, target: Path, source: Path) -> None:
        was_open = self._window.session is not None and self._window.session.path == target
        if was_open:
            self._window.close_file()
        restored = self.try_to(lambda: safety.restore(target, source))
        if was_open or restored:
            self._window.open_file(target)
        if restored:
            self.path = target
            self.refresh()
            if self._window.workspace:
                self._window.workspace.toast.say(self.tr("The backup is in place; the file before is kept."))
            self.accept()


def _moment(at: str | None) -> str:
    return speech.moment(at) if at else "–"
