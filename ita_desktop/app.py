"""Composition root: makes the application, opens the file and shows the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ita_desktop import assets
from ita_desktop.domain.errors import Problem
from ita_desktop.services import session
from ita_desktop.services.session import Session
from ita_desktop.ui.main_window import MainWindow


def main(words: Sequence[str]) -> int:
    """Show the window, with the file named on the command line if there is one."""
    application = make_application([sys.argv[0], *words])
    window = MainWindow(open_file)
    if words:
        window.open_path(Path(words[0]))
    window.show()
    return application.exec()


def make_application(arguments: Sequence[str], language: str = "th") -> QApplication:
    """The application in a person's language."""
    application = QApplication(list(arguments))
    application.setApplicationName("ITA Desktop")
    application.setStyle("Fusion")
    QLocale.setDefault(QLocale(QLocale.Language.English))  # digits and sorting; Thai dates come from the domain
    translator = QTranslator(application)
    if translator.load(str(assets.translation(language))):
        application.installTranslator(translator)
    return application


def open_file(path: Path) -> tuple[Session, Problem | None]:
    """Open for writing, or for reading with the reason why writing is not possible."""
    try:
        return session.open_to_write(path), None
    except Problem as problem:
        return session.open_to_read(path), problem
