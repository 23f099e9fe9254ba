"""When the program itself goes wrong: a log, a sentence, and work goes on. The file holds every kept step."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.ui.speech import tr


class _Crash(QObject):
    """Hears of bugs from any thread and speaks of them in the window's own; one at a time."""

    heard = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._speaking = False
        self.heard.connect(self._speak, Qt.ConnectionType.QueuedConnection)  # never inside a painting

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What Python calls with a bug that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from ita_desktop.services import bugs  # nothing of this is needed on a good day

        self.heard.emit((bugs.describe(kind, trace), bugs.keep(kind, trace)))

    def _speak(self, told: tuple[str, object]) -> None:
        report, log = told
        if self._speaking:  # a bug that comes back with every painting is said once
            return
        from ita_desktop.ui import messages

        self._speaking = True
        try:
            acts = [tr("Go on"), tr("Keep a report…")]
            answer = messages.tell(self._window, Problem("crash", log=log or "-"), acts)
            if answer == 1 and (target := messages.choose_report(self._window)):
                target.write_text(report, encoding="utf-8")
        except OSError as error:
            messages.tell(self._window, Problem("output_failed", reason=error.strerror or str(error)))
        finally:
            self._speaking = False


def install(window: QWidget) -> None:
    """From now on no bug ends the program without a word."""
    crash = _Crash(window)
    sys.excepthook = crash.hook
    threading.excepthook = lambda told: crash.hook(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)
