"""Sorting a view by a column: a click on its heading, or Alt with its number; a third time gives the usual order."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ita_desktop.ui.physical_keys import digit_of
from ita_desktop.ui.widgets.rows import RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView


class Order(NamedTuple):
    """The column that rows are sorted by, from the lowest or from the highest on."""

    column: int
    falling: bool = False


class Sorting(QObject):
    """How the rows of one view are sorted; its owner shows them anew when that changes."""

    changed = Signal()

    def __init__(self, view: RowsView, model: RowsModel[Any], columns: Container[int]) -> None:
        super().__init__(view)
        self._model = model
        self.order: Order | None = None
        self._columns, self._header = columns, view.header()
        self._header.setSectionsClickable(True)
        self._header.setHighlightSections(False)
        self._header.setToolTip(self.tr("Click, or press Alt and the number of the column, to sort"))
        self._header.sectionClicked.connect(self.by)
        view.installEventFilter(self)

    def by(self, column: int) -> None:
        """Sort by a column: lowest first, then highest first, then as usual."""
        before = self.order
        if column not in self._columns or before == Order(column, falling=True):
            self.order = None
        else:
            self.order = Order(column, falling=before == Order(column))
        arrow = "↓" if self.order and self.order.falling else "↑"
        self._model.mark_column(self.order.column if self.order else None, arrow)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = digit_of(event) if event.modifiers() & Qt.KeyboardModifier.AltModifier else None
            if digit is not None and 1 <= digit <= self._header.count():
                self.by(digit - 1)
                return True
        return super().eventFilter(watched, event)
