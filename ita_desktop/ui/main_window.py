"""The window: the start page or one open file, built anew when language, colours or zoom change."""

from __future__ import annotations

import datetime as dt
import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from ita_desktop import assets
from ita_desktop.domain import words
from ita_desktop.domain.errors import Problem
from ita_desktop.services.finding import Place
from ita_desktop.services.session import Session
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import DARK, LIGHT
from ita_desktop.ui.look.measures import ZOOMS
from ita_desktop.ui.opening import Opened, open_office
from ita_desktop.ui.physical_keys import hidden_digit
from ita_desktop.ui.places import open_place
from ita_desktop.ui.preferences import Preferences
from ita_desktop.ui.tasks import Tasks
from ita_desktop.ui.widgets.buttons import pressed_by_enter
from ita_desktop.ui.widgets.later import SETTLED
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.window_menus import window_menus
from ita_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from ita_desktop.ui.start_page import StartPage

_HEARTBEAT = 60_000


class MainWindow(QMainWindow):
    """One window over one office file."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.tasks = Tasks(self)
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self.start: StartPage | None = None
        self.setWindowIcon(QIcon(str(assets.resource("icons", "app.svg"))))
        self.resize(1280, 800)
        if preferences.geometry:
            self.restoreGeometry(QByteArray.fromHex(preferences.geometry.encode()))
        beat = QTimer(self, interval=_HEARTBEAT)
        beat.timeout.connect(self._keep_alive)
        beat.start()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_colours)

    def begin(self, path: Path | None) -> None:
        """Show the start page, or the file that the program was started with."""
        self._wear()
        QTimer.singleShot(SETTLED, self._settle)
        if not (path and self.open_file(path)):
            self.build()

    # --- what is shown --------------------------------------------------------------------------------------

    def build(self) -> None:
        """Show the open file, or the start page, in the language and look that hold now."""
        if self.session:
            self._show_workspace(self.session)
        else:
            self._show_start()

    def _show_start(self) -> None:
        from ita_desktop.ui.start_page import StartPage

        self._forget_desk()
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
        from ita_desktop.ui import recent

        task = self.tasks.in_pool(lambda _: recent.glance(path))
        task.finished.connect(page.show_glance)

    def _show_workspace(self, opened: Session) -> None:
        self.start = None
        state = self.workspace.state() if self.workspace else None
        view = self.workspace.desk.view if self.workspace else None
        self._forget_desk()
        desk = Desk(opened, self.tasks, self.preferences)
        if view:
            desk.view = view
        desk.going.connect(self.go)
        self.setMenuBar(None)  # type: ignore[arg-type]
        self.workspace = Workspace(desk, window_menus(self), self)
        desk.setParent(self.workspace)
        desk.changed.connect(self._name_window)
        self.setCentralWidget(self.workspace)
        if state:
            self.workspace.restore(state)
        self.workspace.take_keyboard()
        QTimer.singleShot(0, self.workspace, self.workspace.take_keyboard)  # what is not shown yet can't have it
        self._name_window(frozenset({"office"}))

    def _forget_desk(self) -> None:
        if self.workspace:
            self.workspace.desk.close()
            self.workspace = None

    def _name_window(self, tables: frozenset[str]) -> None:
        if self.session and "office" in tables:
            self.setWindowTitle(f"{self.session.path.name} — {self.session.office.read().name} — ITA Desktop")

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
        from ita_desktop.ui.dialogs.new_file import NewFileDialog

        dialog = NewFileDialog(self, self._folder(), dt.date.today())
        if dialog.run() and dialog.made:
            self.open_file(dialog.made)

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        if path := messages.choose_office_file(self, str(self._folder())):
            self.open_file(path)

    def open_sample(self) -> None:
        """Open the sample office, made anew where it is not there yet."""
        from ita_desktop.services import sample

        path = self.preferences.path.parent / self.tr("Sample office.ita")
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                sample.create(path).close()
        except Problem as problem:
            messages.tell(self, problem)
            return
        self.open_file(path)

    def open_file(self, path: Path) -> bool:
        """Open a file; the one before stays where that is not possible."""
        if self.session and _same(self.session.path, path):
            return True
        if not leave(self):
            return False
        found = open_office(self, path)
        if found:
            self._take(found)
        return found is not None

    def _take(self, found: Opened) -> None:
        self._let_go()
        self._forget_desk()
        self.session = found.session
        self.preferences.note_opened(found.session.path)
        self.build()
        if found.why and self.workspace:
            self.workspace.say(found.why)
        QTimer.singleShot(SETTLED, self._back_up_daily)

    def _settle(self) -> None:
        """Do what the first painting did without: look for garbage, load the word list."""
        gc.enable()
        gc.freeze()
        words.warm_up()
        for text in self.findChildren(Text):
            text.setText(text.text())
        if self.workspace:
            self.workspace.header.show_steps()
        self.update()

    def _back_up_daily(self) -> None:
        from ita_desktop.ui.file_acts import back_up_daily

        back_up_daily(self)

    def close_file(self) -> None:
        """Close the file and show the start page."""
        if leave(self):
            self._let_go()
            self.build()

    def _let_go(self) -> None:
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

    def _system_colours(self) -> None:
        if self.preferences.theme == "system":
            self.dress()

    def use_zoom(self, step: int) -> None:
        """One step larger or smaller; 0 is 100 %."""
        place = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.preferences.zoom)) + step
        self.preferences.zoom = ZOOMS[min(len(ZOOMS) - 1, max(0, place))] if step else 100
        self.dress()

    def dress(self) -> None:
        """Take language, colours and zoom from the preferences and build everything anew."""
        if not leave(self):
            return
        self._wear()
        self.preferences.save()
        self.build()

    def _wear(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        chosen = {"light": LIGHT, "dark": DARK}.get(self.preferences.theme, DARK if dark else LIGHT)
        speech.use(application, "en" if self.preferences.language == "en" else "th")
        measures.use(chosen, self.preferences.zoom / 100)
        measures.dress(application)

    def event(self, event: QEvent) -> bool:
        """A digit key that the Thai layout types as a minus goes to its tab, not to the zoom."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and hidden_digit(event) is not None:  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = hidden_digit(event)
        if digit and self.workspace and digit <= len(self.workspace.tabs):
            self.workspace.enter_tab(digit - 1)
        elif not pressed_by_enter(event, self.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not leave(self):
            event.ignore()
            return
        self.preferences.geometry = bytes(self.saveGeometry().toHex().data()).decode()
        self.preferences.save()
        self._let_go()
        self.tasks.close()
        super().closeEvent(event)


def _same(one: Path, other: Path) -> bool:
    """Whether two paths are one file, by whatever name."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other.absolute()
