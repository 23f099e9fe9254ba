"""A list in which several rows can be marked at once, by Shift, Ctrl and Space; `marked` tells it once a change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from ita_desktop.ui.widgets.rows import KIND_ROLE, Key, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView

_TOO = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_MARKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)


class MarkedRows(RowsView):
    """Rows under their groups, to be looked at and marked; F2 and Enter open one."""

    marked = Signal()
    """Other rows are marked, or another is current."""
    went_back = Signal()
    """The rows for which something was typed and refused are marked again."""

    def __init__(self, model: RowsModel[Any], name: str) -> None:
        super().__init__(model, name, tree=True, two_lines=True)
        self._held: list[Key] = []
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def marked_keys(self) -> list[Key]:
        """The keys of the marked rows, from the top."""
        found = self.selectionModel().selectedRows()
        return [self._model.key(index) for index in sorted(found, key=lambda index: self.visualRect(index).top())]

    def mark(self, keys: Sequence[Key]) -> None:
        """Mark these rows alone, the first of them current; it is told once."""
        with QSignalBlocker(self):
            self.select(keys[0], 0)
            self._mark_too(keys[1:])
        self.marked.emit()

    def _mark_too(self, keys: Sequence[Key]) -> None:
        for index in map(self._model.index_of, keys):
            self.selectionModel().select(index, _TOO)

    def leave_rows(self, keep: Callable[[], bool]) -> bool:
        """Whether what is marked now may be shown; where `keep` could not keep what was typed for the rows before,
        those are gone back to."""
        held, self._held = self._held, self.marked_keys()
        if not held or held == self._held or not all(map(self.has, held)) or keep():
            return True
        self._held = held
        QTimer.singleShot(0, self, partial(self._back_to, held))
        return False

    def _back_to(self, held: Sequence[Key]) -> None:
        if self.marked_keys() != held:
            self.mark(held)
            self.went_back.emit()

    def refresh(self, source: object) -> None:
        """Show a source anew; what was marked stays marked, and is told once."""
        keys = self.marked_keys()
        with QSignalBlocker(self):
            super().refresh(source)
            if len(keys) > 1:
                self._mark_too(keys)
        self.marked.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.marked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and index.isValid() and not index.data(KIND_ROLE):
            self.opened.emit(self.current_key())
        elif control and event.key() in _MARKING:
            QTreeView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)
