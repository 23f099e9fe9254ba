"""Opens a window and says when it has painted; the bench measures the whole process from outside.

usage: first_paint.py bare | first_paint.py FILE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget


class Ear(QObject):
    """Waits for the first painting of a window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False


def painted() -> None:
    print("painted", flush=True)
    if "--stay" in sys.argv:
        print(memory(), flush=True)
    os._exit(0)


def memory() -> int:
    """Resident bytes of this process."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024
    return 0


def bare() -> tuple[QApplication, QMainWindow]:
    """A window with four empty tabs and nothing else."""
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    window, tabs = QMainWindow(), QTabWidget()
    for name in ("1", "2", "3", "4"):
        tabs.addTab(QWidget(), name)
    window.setCentralWidget(tabs)
    window.resize(1000, 720)
    return application, window


def ours(path: Path) -> tuple[QApplication, QMainWindow]:
    """The program with an office file."""
    from ita_desktop import app
    from ita_desktop.ui.main_window import MainWindow
    from ita_desktop.ui.preferences import Preferences

    application = app.make_application(sys.argv)
    window = MainWindow(Preferences(path.with_name("preferences.json")))
    window.begin(path)
    return application, window


if __name__ == "__main__":
    application, window = bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[1]))
    ear = Ear()
    window.installEventFilter(ear)
    window.show()
    application.exec()
