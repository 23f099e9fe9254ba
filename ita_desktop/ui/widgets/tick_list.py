"""A list whose rows are ticked: taken, left out, or not decided yet; Space or a click on the box changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.rows import Cell, Column, Index, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView

_BOX, _WIDTH = 20, 40
Ticked = Callable[[Any], bool | None]


class TickList(RowsView):
    """A list with a box before each row; `ticked` asks for the box of a key to be changed."""

    ticked = Signal(object)
    wants_edit = Signal()

    def __init__(self, columns: Sequence[Column[Any]], tick: Ticked, name: str, *, two_lines: bool = False) -> None:
        words = {True: self.tr("taken"), False: self.tr("left out"), None: self.tr("not decided")}
        box: Column[Any] = Column("", lambda row: Cell(words[tick(row)]), _WIDTH)
        super().__init__(RowsModel([box, *columns], Listed({})), name, two_lines=two_lines)
        self._tick = tick
        self._look = QCheckBox(self)  # lends the boxes its style
        self._look.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look.hide()
        self.setItemDelegateForColumn(0, _Box(self))

    def draw_box(self, painter: QPainter, cell: QRect, index: Index) -> None:
        """Draw the box of a row as check boxes are drawn."""
        option = QStyleOptionButton()
        size = px(_BOX)
        option.rect = QRect(cell.left() + px(12), cell.center().y() - size // 2, size, size)
        taken = self._tick(self._model.row_at(index))
        flag = QStyle.StateFlag.State_On if taken else QStyle.StateFlag.State_Off
        option.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_NoChange if taken is None else flag)
        element = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self.style().drawPrimitive(element, option, painter, self._look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self._at(event.position())
        if index.isValid() and index.column() == 0:
            self.ticked.emit(self._model.key(index))

    def _at(self, place: QPointF) -> Index:
        return self.indexAt(place.toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current_key() is not None:
            self.ticked.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def edit_current(self) -> None:
        """F2 goes where the row is edited."""
        self.wants_edit.emit()


class _Box(QStyledItemDelegate):
    """Paints the box instead of its words, which are for those who can't see it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if isinstance(view, TickList):
            view.draw_box(painter, option.rect, index)
