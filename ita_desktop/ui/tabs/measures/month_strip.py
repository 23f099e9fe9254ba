"""The months of an activity as a strip of twelve, set by dragging over them or by Shift and arrows."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.measures import Activity
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.rows import Index, Key, RowsModel
from ita_desktop.ui.widgets.text_rows import SIDE, TextDelegate, TextRowsView, Wordings

_TOP, _HEIGHT, _GAP, _BELOW = 36, 9, 2, 12
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Span = tuple[int, int]
"""First and last place of a window in the twelve months, October is 0."""


class _Drag(NamedTuple):
    """Months that are being dragged over."""

    key: Key
    first: int
    last: int

    @property
    def span(self) -> Span:
        return min(self.first, self.last), max(self.first, self.last)


def squares(rect: QRect) -> list[QRectF]:
    """Where the twelve months stand in a cell."""
    room = rect.width() - px(2 * SIDE)
    side = (room - 11 * px(_GAP)) / 12
    left, top = rect.left() + px(SIDE), rect.top() + px(_TOP)
    return [QRectF(left + n * (side + px(_GAP)), top, side, px(_HEIGHT)) for n in range(12)]


class MonthsDelegate(TextDelegate):
    """The words of the window above its strip."""

    def __init__(self, parent: MonthRowsView, make_editor: Callable[[QWidget, Index], QWidget]) -> None:
        super().__init__(parent, make_editor)
        self._rows = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(170), px(_TOP + _HEIGHT + _BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        span = self._rows.shown_span(index)
        for place, square in enumerate(squares(option.rect)):
            inside = span is not None and span[0] <= place <= span[1]
            painter.fillRect(square, QColor(theme().accent if inside else theme().hairline))


class MonthRowsView(TextRowsView):
    """Rows of activities, one of whose columns is the strip."""

    months_set = Signal(object, object, object)
    """The key of a row with its first and last month."""

    def __init__(
        self, model: RowsModel[Activity], name: str, texts: dict[int, Wordings], *, year: int, column: int
    ) -> None:
        super().__init__(model, name, texts)
        self._year, self._strip = year, column
        self._drag: _Drag | None = None
        self.setItemDelegateForColumn(column, MonthsDelegate(self, self._make_editor))

    def shown_span(self, index: Index) -> Span | None:
        """The months of a row that are filled, those that are being dragged before those that are kept."""
        if self._drag and self._drag.key == self._model.key(index):
            return self._drag.span
        return self._span(self._model.row_at(index))

    def _span(self, activity: Activity) -> Span | None:
        if activity.start is None:
            return None
        october = months_of(self._year)[0]
        places = [_months_from(october, month) for month in (activity.start, activity.end or activity.start)]
        return places[0], places[1]

    def _set(self, key: Key, span: Span) -> None:
        october = months_of(self._year)[0]
        self.months_set.emit(key, october.shifted(span[0]), october.shifted(span[1]))

    # --- mouse ----------------------------------------------------------------------------------------------

    def _month_at(self, place: QPointF) -> tuple[Key, int] | None:
        index = self.indexAt(place.toPoint())
        if index.column() != self._strip or not self._can_edit(index):
            return None
        cells = squares(self.visualRect(index))
        if not cells[0].top() - px(6) <= place.y() <= cells[0].bottom() + px(8):
            return None
        return self._model.key(index), _nearest(cells, place.x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._month_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is None:
            super().mousePressEvent(event)
        elif self.close_editor() and self.has(key := self.born.get(found[0], found[0])):
            self._drag = _Drag(key, found[1], found[1])
            if key not in self.selected_keys():
                self.select(key, self._strip)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            super().mouseMoveEvent(event)
            return
        index = self._model.index_of(self._drag.key, self._strip)
        last = _nearest(squares(self.visualRect(index)), event.position().x())
        self._drag = self._drag._replace(last=last)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            super().mouseReleaseEvent(event)
            return
        drag, self._drag = self._drag, None
        self._set(drag.key, drag.span)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._month_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    # --- keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        index = self.currentIndex()
        if step and event.modifiers() & _SHIFT and index.column() == self._strip and self._can_edit(index):
            self._step(index, step, whole=bool(event.modifiers() & _CONTROL))
        else:
            super().keyPressEvent(event)

    def _step(self, index: Index, step: int, *, whole: bool) -> None:
        """Lengthen or shorten the window at its end, or move all of it; without one it begins in October."""
        span = self._span(self._model.row_at(index))
        first, last = (0, 0) if span is None else (span[0] + step * whole, span[1] + step)
        if span is None or (0 <= first <= last <= 11):
            self._set(self._model.key(index), (first, last))


def _months_from(first: Month, month: Month) -> int:
    return (month.year - first.year) * 12 + month.month - first.month


def _nearest(cells: list[QRectF], x: float) -> int:
    return min(range(len(cells)), key=lambda n: abs(cells[n].center().x() - x))
