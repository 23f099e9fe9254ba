"""The first, plain window: names the office and the year, and lists the scores."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QLabel, QMainWindow, QTreeView, QVBoxLayout, QWidget

from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.services.session import Session
from ita_desktop.ui import dialogs
from ita_desktop.ui.score_model import ScoreModel

Opener = Callable[[Path], tuple[Session, Problem | None]]


class MainWindow(QMainWindow):
    """One window over one office file."""

    def __init__(self, opener: Opener) -> None:
        super().__init__()
        self._opener = opener
        self._session: Session | None = None
        self._heading = QLabel(self.tr("Open an office file (.ita) with Ctrl+O."))
        self._heading.setWordWrap(True)
        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._scores = QTreeView()
        self._scores.setAccessibleName(self.tr("Scores"))
        self._scores.setRootIsDecorated(False)
        self._scores.setUniformRowHeights(True)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        for widget in (self._heading, self._notice, self._scores):
            layout.addWidget(widget)
        self.setCentralWidget(middle)
        self.resize(1000, 720)
        self.setWindowTitle("ITA Desktop")
        open_action = self.menuBar().addMenu(self.tr("&File")).addAction(self.tr("&Open…"))
        open_action.setShortcut(QKeySequence.StandardKey.Open)
        open_action.triggered.connect(self._ask_for_file)

    def _ask_for_file(self) -> None:
        path = dialogs.ask_for_office_file(self)
        if path:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a file and show it; a problem is said in the window and the file before stays."""
        try:
            session, problem = self._opener(path)
        except Problem as trouble:
            self._say(trouble)
            return
        self._close_session()
        self._session = session
        self._say(problem)
        self._show_scores(session)
        if not session.read_only:
            QTimer.singleShot(0, self._back_up)

    def _show_scores(self, session: Session) -> None:
        office, year = session.office.read().name, session.years.listed()[-1].year
        self.setWindowTitle(f"{session.path.name} – {office} – ITA Desktop")
        try:
            framework, sheet = session.scores.sheet(year - 1)
        except Problem as problem:
            self._heading.setText(self.tr("%1 · fiscal year %2").replace("%1", office).replace("%2", str(year)))
            self._say(problem)
            self._scores.setModel(None)
            return
        total = f"{sheet.total} {sheet.level}" if sheet.total is not None else self.tr("not complete yet")
        text = self.tr("%1 · fiscal year %2 · result of %3: %4")
        for mark, value in (("%1", office), ("%2", str(year)), ("%3", str(year - 1)), ("%4", total)):
            text = text.replace(mark, value)
        self._heading.setText(text)
        self._scores.setModel(ScoreModel(framework, sheet, self._scores))
        self._scores.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._scores.header().setStretchLastSection(False)
        self._scores.setCurrentIndex(self._scores.model().index(0, 0))
        self._scores.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_up(self) -> None:
        if self._session:
            for problem in self._session.back_up_daily().problems:
                self._say(problem)

    def _say(self, problem: Problem | None) -> None:
        self._notice.setVisible(problem is not None)
        self._notice.setText(str(messages.say(problem)) if problem else "")

    def _close_session(self) -> None:
        if self._session:
            self._session.close()
            self._session = None

    def closeEvent(self, event: QCloseEvent) -> None:
        self._close_session()
        super().closeEvent(event)
