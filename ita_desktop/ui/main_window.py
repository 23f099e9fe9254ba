"""The window: the start page or one open file, built anew when language, colours or zoom change."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from ita_desktop import assets
from ita_desktop.domain import words
from ita_desktop.domain.errors import FileDamaged, FileLocked, FileProtected, LockStale, Problem
from ita_desktop.services import safety, sample, session
from ita_desktop.services.finding import Place
from ita_desktop.services.session import Session
from ita_desktop.ui import messages, recent, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.new_file import NewFileDialog
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import DARK, LIGHT
from ita_desktop.ui.look.measures import ZOOMS
from ita_desktop.ui.places import open_place
from ita_desktop.ui.preferences import Preferences
from ita_desktop.ui.start_page import StartPage
from ita_desktop.ui.tasks import Tasks
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.window_menus import window_menus
from ita_desktop.ui.workspace import Workspace

_HEARTBEAT = 60_000
_SETTLE = 150


class MainWindow(QMainWindow):
    """One window over one office file."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.tasks = Tasks(self)
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self.start: StartPage | None = None
        self._state: dict[str, Any] | None = None
        self.setWindowIcon(QIcon(str(assets.resource("icons", "app.svg"))))
        self.resize(1280, 800)
        if preferences.geometry:
            self.restoreGeometry(QByteArray.fromHex(preferences.geometry.encode()))
        self._beat = QTimer(self, interval=_HEARTBEAT)
        self._beat.timeout.connect(self._keep_alive)
        self._beat.start()

    def begin(self, path: Path | None) -> None:
        """Show the start page, or the file that the program was started with."""
        self.dress()
        QTimer.singleShot(_SETTLE, self._settle)
        if path:
            self.open_file(path)

    # --- what is shown --------------------------------------------------------------------------------------

    def build(self) -> None:
        """Show the open file, or the start page, in the language and look that hold now."""
        if self.session:
            self._show_workspace(self.session)
        else:
            self._show_start()

    def _show_start(self) -> None:
        self.workspace = None
        self.setWindowTitle("ITA Desktop")
        page = StartPage(self.preferences.recent, dt.date.today())
        page.new_wanted.connect(self.new_file)
        page.open_wanted.connect(self.choose_file)
        page.sample_wanted.connect(self.open_sample)
        page.backups_wanted.connect(lambda: open_place(self, Place("backups", "")))
        page.language_wanted.connect(self.use_language)
        page.file_chosen.connect(self.open_file)
        self.start = page
        bar = window_menus(self)
        self.setMenuBar(bar)
        bar.setMaximumHeight(0)
        self.setCentralWidget(page)
        page.first.setFocus()
        for line in self.preferences.recent[:4]:
            self._look_up(Path(line.path), page)

    def _look_up(self, path: Path, page: StartPage) -> None:
        """Look at a recent file beside the window; a share that is gone can take its time."""
        task = self.tasks.in_pool(lambda _: recent.glance(path))
        task.finished.connect(page.show_glance)

    def _show_workspace(self, opened: Session) -> None:
        self.start = None
        state = self.workspace.state() if self.workspace else None
        view = self.workspace.desk.view if self.workspace else None
        desk = Desk(opened, self.tasks, self.preferences, self)
        if view:
            desk.view = view
        desk.going.connect(self.go)
        self.setMenuBar(None)  # type: ignore[arg-type]
        self.workspace = Workspace(desk, window_menus(self), self)
        self.setCentralWidget(self.workspace)
        if state:
            self.workspace.restore(state)
        office = opened.office.read().name
        self.setWindowTitle(f"{opened.path.name} — {office} — ITA Desktop")
        self._show_backup(safety.BackupReport((), ()))

    def go(self, place: Place) -> None:
        """Go where something stands: in a tab, else in a dialog."""
        if not (self.workspace and self.workspace.go(place)):
            open_place(self, place)

    def tell(self, text: str) -> None:
        """Say in a corner what was done."""
        if self.workspace:
            self.workspace.toast.say(text)

    # --- files ----------------------------------------------------------------------------------------------

    def new_file(self) -> None:
        """Ask for a new office and open it."""
        dialog = NewFileDialog(self, self._folder(), dt.date.today())
        if dialog.run() and dialog.made:
            self.open_file(dialog.made)

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        if path := messages.choose_office_file(self, str(self._folder())):
            self.open_file(path)

    def open_sample(self) -> None:
        """Open the sample office, made anew where it is not there yet."""
        path = self.preferences.path.parent / self.tr("Sample office.ita")
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                sample.create(path).close()
        except Problem as problem:
            messages.tell(self, problem)
            return
        self.open_file(path)

    def open_file(self, path: Path, *, take_over: bool = False) -> bool:
        """Open a file to write, or to read where that is all that can be; says why. The one before stays on failure."""
        why: Problem | None = None
        try:
            opened = session.open_to_write(path, take_over=take_over)
        except (FileLocked, FileProtected) as problem:
            choice = self._ask_to_read(problem)
            if choice == "again":
                return self.open_file(path, take_over=isinstance(problem, LockStale))
            if choice != "read":
                return False
            why = problem
            try:
                opened = session.open_to_read(path)
            except Problem as trouble:
                messages.tell(self, trouble)
                return False
        except Problem as problem:
            return self._offer_backup(path, problem)
        self._take(opened, why)
        return True

    def _ask_to_read(self, problem: Problem) -> str:
        """What to do with a file that can only be read: read, again or nothing."""
        again = self.tr("Take over") if isinstance(problem, LockStale) else self.tr("Try again")
        acts = [self.tr("Open to read"), again]
        answer = messages.tell(self, problem, acts if isinstance(problem, FileLocked) else acts[:1])
        return {0: "read", 1: "again"}.get(-1 if answer is None else answer, "")

    def _offer_backup(self, path: Path, problem: Problem) -> bool:
        """Say why a file does not open; a damaged one can come back from its last good backup."""
        good = safety.last_good(path) if isinstance(problem, FileDamaged) else None
        if good is None:
            messages.tell(self, problem)
            return False
        when = f"{good.at:%d/%m/}{good.at.year + 543} {good.at:%H:%M}"
        restore = self.tr("Restore the backup of %1").replace("%1", when)
        if messages.tell(self, problem, [restore, self.tr("Leave it")]) != 0:
            return False
        try:
            safety.restore(path, good.path)
        except Problem as trouble:
            messages.tell(self, trouble)
            return False
        return self.open_file(path)

    def _take(self, opened: Session, why: Problem | None) -> None:
        self._let_go()
        self.session = opened
        self.workspace = None
        self.preferences.note_opened(opened.path)
        self.build()
        if why and self.workspace:
            self.workspace.say(why)
        QTimer.singleShot(_SETTLE, self._back_up_daily)

    def _settle(self) -> None:
        """Load what the first painting did without: the word list."""
        words.warm_up()
        for text in self.findChildren(Text):
            text.setText(text.text())
        self.update()

    def _back_up_daily(self) -> None:
        if self.session and not self.session.read_only:
            path = self.session.path
            task = self.tasks.in_file_lane(lambda _: safety.back_up_daily_at(path))
            task.finished.connect(lambda report: self._backed_up(path, report))

    def _backed_up(self, path: Path, report: safety.BackupReport) -> None:
        """Show it; a file that turns out to be damaged is closed before anything is written into it."""
        damage = next((one for one in report.problems if isinstance(one, FileDamaged)), None)
        if damage is None or not self.session or self.session.path != path:
            self._show_backup(report)
            return
        self.close_file()
        self._offer_backup(path, damage)

    def _show_backup(self, report: safety.BackupReport) -> None:
        if self.workspace and self.session:
            last = next(iter(safety.listed(self.session.path)), None)
            self.workspace.show_backup(report, last.at if last else None)

    def close_file(self) -> None:
        """Close the file and show the start page."""
        self._let_go()
        self.build()

    def _let_go(self) -> None:
        if QApplication.focusWidget():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # a field keeps what it holds when it is left
        if self.session:
            self.session.close()
            self.session = None

    def _folder(self) -> Path:
        """Where this person's office files lie."""
        folder = Path(self.preferences.folder) if self.preferences.folder else Path.home()
        return folder if folder.is_dir() else Path.home()

    def _keep_alive(self) -> None:
        if self.session:
            self.session.beat()

    # --- language and look ----------------------------------------------------------------------------------

    def use_language(self, language: str) -> None:
        """Speak another language."""
        self.preferences.language = "en" if language == "en" else "th"
        self.dress()

    def use_theme(self, theme: str) -> None:
        """Use light or dark colours, or those of the system."""
        self.preferences.theme = theme
        self.dress()

    def use_zoom(self, step: int) -> None:
        """One step larger or smaller; 0 is 100 %."""
        place = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.preferences.zoom)) + step
        self.preferences.zoom = ZOOMS[min(len(ZOOMS) - 1, max(0, place))] if step else 100
        self.dress()

    def dress(self) -> None:
        """Take language, colours and zoom from the preferences and build everything anew."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        chosen = {"light": LIGHT, "dark": DARK}.get(self.preferences.theme, DARK if dark else LIGHT)
        speech.use(application, "en" if self.preferences.language == "en" else "th")
        measures.use(chosen, self.preferences.zoom / 100)
        measures.dress(application)
        self.preferences.save()
        self.build()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preferences.geometry = bytes(self.saveGeometry().toHex().data()).decode()
        self.preferences.save()
        self._let_go()
        self.tasks.close()
        super().closeEvent(event)
