"""The year at a glance: activities down, months across, each status as its shape; Enter goes to the month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.followup import Status, is_overdue
from ita_desktop.services.followups import YearRow
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.speech import short_month, tr
from ita_desktop.ui.tabs.followup.words import STATES, codes_of, month_words, status_words
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.cell_delegate import ONE_LINE, CellDelegate
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.panels import column, line, panel
from ita_desktop.ui.widgets.rows import CELL_ROLE, CENTRE, Cell, Column, Index, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel
from ita_desktop.ui.widgets.tool_row import ToolRow

_SHAPE, _MONTH = 18, 52
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def state_in(row: YearRow, month: Month, today: dt.date) -> tuple[State, str] | None:
    """How an activity stands in a month, as a shape and in words; None where nothing is asked or recorded."""
    if month not in row.due and month not in row.statuses:
        return None
    status = row.statuses.get(month, Status.NOT_STARTED)
    words = status_words()[status]
    if month in row.due and is_overdue(row.counted.get(month, status), month, today):
        return State.LATE, tr("%1, overdue").replace("%1", words)
    return STATES[status], words


class _Shapes(CellDelegate):
    """Paints a month as its shape alone; its words are for the tooltip and for those who can't see it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(_MONTH), px(ONE_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        if cell.state:
            size = px(_SHAPE)
            place = QRectF(0, 0, size, size)
            place.moveCenter(QRectF(option.rect).center())
            icons.paint(painter, icons.shape(cell.state), place)


class GridView(RowsView):
    """A table whose current cell is a month of an activity."""

    month_opened = Signal(object, object)
    """A month and the uid of an activity in it."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, year: int, today: Callable[[], dt.date]) -> None:
        self._months = months_of(year)
        columns = [Column[YearRow](tr("Activity"), lambda row: Cell(row.activity.text, lead=codes_of(row.measure)))]
        columns += [
            Column(short_month(one.month), partial(self._month, today, one), _MONTH, CENTRE) for one in self._months
        ]
        super().__init__(RowsModel(columns, Listed({})), tr("Activities and months"))
        shapes = _Shapes(self, self._make_editor)
        for place in range(1, len(columns)):
            self.setItemDelegateForColumn(place, shapes)
        self.doubleClicked.connect(self._go)

    @staticmethod
    def _month(today: Callable[[], dt.date], month: Month, row: YearRow) -> Cell:
        found = state_in(row, month, today())
        if found is None:
            nothing = tr("nothing falls due")
            return Cell("", tip=f"{month_words(month)}: {nothing}")
        state, words = found
        return Cell(words, state=state, tip=f"{month_words(month)}: {words}")

    def _go(self, index: QModelIndex) -> None:
        """Go to the month of a cell; from the activity itself to its first one."""
        key, place = self._model.key(index), max(0, index.column() - 1)
        if key is not None:
            row: YearRow = self._model.row_at(index)
            month = self._months[place] if index.column() else next(iter(row.due), self._months[0])
            self.month_opened.emit(month, key)

    def _draw_focus(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        super()._draw_focus(painter, self.visualRect(index), index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = None if event.modifiers() else _STEPS.get(Qt.Key(event.key()))
        here = self.currentIndex()
        if step and here.isValid():
            there = here.siblingAtColumn(here.column() + step)
            if there.isValid():
                self.select(self._model.key(there), there.column())
                self.viewport().update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(here)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class YearGrid(QWidget):
    """The table with its shapes explained above it."""

    wanted = Signal(object, object)
    """A month and the uid of an activity, to go to."""
    left = Signal()
    """The person wants to see the month again."""

    def __init__(self, year: int, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self.year = year
        self.view = GridView(year, today)
        self.view.month_opened.connect(self.wanted)
        self.view.left.connect(self.left)
        back = button(tr("Back to the month"), self.left.emit, icon="list-checks")
        title = ShortLabel(tr("Fiscal year %1 by month").replace("%1", str(year)), "panel-title")
        legend = [Chip(words, STATES[status]) for status, words in status_words().items()]
        head = ToolRow(title, Chip(tr("Overdue"), State.LATE), *legend, back, margins=(14, 8, 10, 8))
        self.setLayout(column(panel(column(head, line(), self.view, spacing=0, margins=(1, 1, 1, 1)))))

    def show_rows(self, rows: Sequence[YearRow]) -> None:
        """Show the activities as they stand now."""
        self.view.refresh(Listed({row.activity.uid: row for row in rows}))

    def select(self, uid: Key | None, month: Month) -> None:
        """Go to an activity in a month, or to the first one."""
        if not self.view.select(uid, month.place) and self.view.current_key() is None:
            first = self.view.model().index(0, month.place)
            if first.isValid():
                self.view.setCurrentIndex(first)
