"""A tab that has either its work to show, or says why there is none and offers the ways on."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from ita_desktop.ui.widgets.notices import EmptyState
from ita_desktop.ui.widgets.panels import column, panel


class Pages(QStackedLayout):
    """The work, or the empty state in its place."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self.setContentsMargins(0, 0, 0, 0)
        self.empty: QWidget | None = None
        self.full: QWidget | None = None

    def show_empty(self, state: EmptyState) -> None:
        """Say why there is nothing to work on."""
        self.empty = self._replace(self.empty, panel(column(state)))

    def show_full(self, work: QWidget) -> None:
        """Show the work, which may have been made anew."""
        if work is not self.full:
            self.full = self._replace(self.full, work)
        self.setCurrentWidget(work)

    def is_full(self) -> bool:
        """Whether the work is shown."""
        return self.full is not None and self.currentWidget() is self.full

    def _replace(self, old: QWidget | None, new: QWidget) -> QWidget:
        self.addWidget(new)
        self.setCurrentWidget(new)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()
        return new
