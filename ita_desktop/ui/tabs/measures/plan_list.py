"""The list of measures: two-line rows with a score at their end, and gaps in a dashed frame with a button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import CELL, MEDIUM, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.tabs.measures.rows import Heading, Row, cell, counted, lacking, score_of
from ita_desktop.ui.widgets.cell_delegate import ONE_LINE, TWO_LINES, CellDelegate
from ita_desktop.ui.widgets.marked_rows import MarkedRows
from ita_desktop.ui.widgets.rows import Column, Index, Key, Listed, RowsModel

_LEFT, _SIDE, _GAP, _SHAPE, _ROUND = 10, 10, 8, 16, 5
_CHIP, _ACT, _ACT_PADDING, _FRAME, _LEAST = 26, 34, 14, 5, 200


class PlanDelegate(CellDelegate):
    """Paints a row of the plan: what stands at its end first, the words in what is left."""

    def __init__(self, view: PlanList, *, act: str) -> None:
        super().__init__(view, lambda *_: view)
        self._view = view
        self._act = act
        self.can_add = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.row_at(index)
        lines = ONE_LINE if isinstance(row, Heading) else TWO_LINES + 2 * _FRAME if row.is_gap else TWO_LINES
        return QSize(px(_LEAST), px(lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._view.row_at(index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            right = self._heading(painter, row, rect)
        else:
            rect.setLeft(px(_LEFT))
            right = self._end(painter, row, rect, selected=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()
        rect.setRight(round(right))
        inside = QStyleOptionViewItem(option)
        inside.rect = rect
        super().paint(painter, inside, index)

    def act_rect(self, rect: QRect) -> QRect:
        """Where the button of a gap stands in its row."""
        width = round(QFontMetricsF(font(CELL)).horizontalAdvance(self._act)) + px(_SHAPE + 4 + 2 * _ACT_PADDING)
        top = rect.top() + (rect.height() - px(_ACT)) // 2
        return QRect(rect.right() - px(2 * _SIDE) - width, top, width, px(_ACT))

    def _heading(self, painter: QPainter, row: Heading, rect: QRect) -> float:
        """The chip of what is lacking and the number of measures; says where the words must end."""
        right = float(rect.right() - px(_SIDE))
        middle = rect.top() + rect.height() / 2
        if words := lacking(row):
            tone = theme().states[State.LATE]
            width = QFontMetricsF(font(SMALL, SEMIBOLD)).horizontalAdvance(words) + px(2 * _GAP)
            chip = QRectF(right - width, middle - px(_CHIP) / 2, width, px(_CHIP))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.tint))
            painter.drawRoundedRect(chip, px(4), px(4))
            self._text(painter, words, font(SMALL, SEMIBOLD), tone.text, chip.left() + px(_GAP), middle)
            right = chip.left() - px(_GAP)
        of = font(SMALL)
        right -= QFontMetricsF(of).horizontalAdvance(counted(row))
        self._text(painter, counted(row), of, theme().ink2, right, middle)
        return right

    def _end(self, painter: QPainter, row: Row, rect: QRect, *, selected: bool) -> float:
        """The button of a gap or the score of a measure; says where the words must end."""
        if row.is_gap:
            return self._gap(painter, rect, selected=selected)
        right = float(rect.right() - px(_SIDE))
        if not row.state or not (score := score_of(row)):
            return float(rect.right())
        of = font(CELL, SEMIBOLD)
        left = right - QFontMetricsF(of).horizontalAdvance(score)
        colour = theme().states[State.WEAK].text if row.state is State.WEAK else theme().ink
        middle = rect.top() + px(16)
        self._text(painter, score, of, colour, left, middle)
        left -= px(_SHAPE + 5)
        icons.paint(painter, icons.shape(row.state), QRectF(left, middle - px(_SHAPE) / 2, px(_SHAPE), px(_SHAPE)))
        return left

    def _gap(self, painter: QPainter, rect: QRect, *, selected: bool) -> float:
        """The dashed frame of a gap and its button."""
        colours, tone = theme(), theme().states[State.LATE]
        width = self._view.viewport().width() - px(2 * _SIDE)
        frame = QRectF(px(_SIDE), rect.top() + px(2), width, rect.height() - px(5))
        painter.setPen(QPen(QColor(tone.fill), 1.3, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.selection if selected else tone.tint))
        painter.drawRoundedRect(frame, px(_ROUND), px(_ROUND))
        rect.setLeft(px(_LEFT + 8))
        if not self.can_add:
            return frame.right()
        act = QRectF(self.act_rect(rect))
        painter.setPen(QPen(QColor(tone.fill), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(act, px(_ROUND), px(_ROUND))
        left, middle, size = act.left() + px(_ACT_PADDING), act.center().y(), px(_SHAPE)
        icons.paint(painter, icons.outline("plus", tone.text), QRectF(left, middle - size / 2, size, size))
        self._text(painter, self._act, font(CELL, MEDIUM), tone.text, left + size + px(4), middle)
        return act.left()

    def _text(self, painter: QPainter, text: str, of: QFont, colour: str, left: float, middle: float) -> None:
        painter.setFont(of)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(of)
        room = QRectF(left, middle - metrics.height(), metrics.horizontalAdvance(text) + 2, 2 * metrics.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


class PlanList(MarkedRows):
    """The plan as a person goes through it; several rows can be marked at once."""

    def __init__(self) -> None:
        self._rows: RowsModel[Row | Heading] = RowsModel([Column("", cell)], Listed({}))
        super().__init__(self._rows, self.tr("Measures by indicator"))
        self._delegate = PlanDelegate(self, act=self.tr("Add"))
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)

    def row_at(self, index: Index) -> Row | Heading:
        """What stands at an index."""
        return self._rows.row_at(index)

    def let_add(self, can_add: bool) -> None:
        """Whether gaps have a button."""
        self._delegate.can_add = can_add

    # --- the button of a gap --------------------------------------------------------------------------------

    def _act_at(self, event: QMouseEvent) -> Key | None:
        """The gap whose button is under the mouse."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self.row_at(index) if index.isValid() else None
        if not (self._delegate.can_add and isinstance(row, Row) and row.is_gap):
            return None
        return row.line.key if self.act_rect(row.line.key).contains(at) else None

    def act_rect(self, key: Key) -> QRect:
        """Where the button of a gap stands in the list."""
        return self._delegate.act_rect(self.visualRect(self._rows.index_of(key)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.ArrowCursor if self._act_at(event) is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key = self._act_at(event) if event.button() == Qt.MouseButton.LeftButton else None
        if key is not None:
            self.opened.emit(key)
