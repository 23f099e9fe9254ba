"""Long work under way: what it is, how far it has come, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar

from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tasks import Task
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import ShortLabel

_PULL = 120


class Working(QFrame):
    """Shown only while there is work that takes longer than a blink; pulls the progress by a timer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._task: Task | None = None
        self._title = ""
        self._words = ShortLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(220))
        self.stop = button(self.tr("Stop"), self._cancel)
        self.setLayout(row(self._words, self.bar, self.stop, spacing=12, margins=(14, 5, 8, 5)))
        self._timer = QTimer(self, interval=_PULL)
        self._timer.timeout.connect(self.pull)
        self.hide()

    def watch(self, task: Task, title: str, *, can_stop: bool = True) -> None:
        """Show this work until it ends."""
        self._task, self._title = task, title
        self.stop.setVisible(can_stop)
        task.ended.connect(self._ended)
        self._timer.start()

    def pull(self) -> None:
        """Show how far the work is now."""
        if self._task is None:
            return
        progress = self._task.progress
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        stopping = progress.cancelled.is_set()
        words = self.tr("Stopping…") if stopping else f"{self._title} {progress.words}".strip()
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.stop.setEnabled(not stopping)
        self.show()

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()
            self.pull()

    def _ended(self) -> None:
        if self.sender() is not self._task:
            return  # another one has begun since
        self._task = None
        self._timer.stop()
        self.hide()
