"""A place that fills itself after it was first painted, so that the window is there before its details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ita_desktop.ui.widgets.panels import column

SETTLED = 150
"""Milliseconds until a window that was just shown is at rest, and what can wait may begin."""


class Later(QFrame):
    """An empty panel until `make` gives its content."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self.setProperty("role", "panel")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._make:
            QTimer.singleShot(0, self, self.fill)

    def fill(self) -> None:
        """Make the content now; only the first call does."""
        if make := self._make:
            self._make = None
            self.setProperty("role", "")
            self.style().polish(self)
            self.setLayout(column(make()))
