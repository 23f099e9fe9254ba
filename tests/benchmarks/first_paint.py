"""Opens a window and says when it has painted; the bench measures the whole process from outside.

usage: first_paint.py bare | first_paint.py FILE
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QMainWindow


def say_when_painted(window: QMainWindow) -> None:
    """Leave the process when the window has been painted for the first time."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False

    window.installEventFilter(Ear(window))


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
    from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    window, tabs = QMainWindow(), QTabWidget()
    for name in ("1", "2", "3", "4"):
        tabs.addTab(QWidget(), name)
    window.setCentralWidget(tabs)
    window.resize(1000, 720)
    return application, window


def ours(path: Path) -> tuple[QApplication, QMainWindow]:
    """The program with an office file, begun as __main__ begins it."""
    gc.disable()
    from ita_desktop import app
    from ita_desktop.ui.main_window import MainWindow
    from ita_desktop.ui.preferences import Preferences

    application = app.make_application(sys.argv)
    window = MainWindow(Preferences(path.with_name("preferences.json")))
    window.begin(path)
    return application, window


if __name__ == "__main__":
    application, window = bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[1]))
    say_when_painted(window)
    window.show()
    application.exec()
