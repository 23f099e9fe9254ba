"""Composition root: makes the application in a person's language and look, and shows the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from ita_desktop.ui.pyside import keep_none_and_true  # isort: skip - before all else of Qt

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ita_desktop.ui import crash
from ita_desktop.ui.look.measures import load_fonts
from ita_desktop.ui.main_window import MainWindow
from ita_desktop.ui.preferences import Preferences


def main(words: Sequence[str]) -> int:
    """Show the window, with the file named on the command line if there is one."""
    application = make_application([sys.argv[0]])
    window = MainWindow(Preferences.load())
    crash.install(window)
    window.begin(Path(words[0]) if words else None)
    window.show()
    return application.exec()


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application, before anybody's preferences."""
    keep_none_and_true()
    application = QApplication([*arguments, "-style", "Fusion"])
    application.setApplicationName("ITA Desktop")
    application.setDesktopFileName("ita-desktop")
    QLocale.setDefault(QLocale(QLocale.Language.English))  # digits and sorting; Thai dates come from the domain
    load_fonts()
    return application
