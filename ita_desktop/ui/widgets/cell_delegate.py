"""Paints one cell of a table or tree: shape, words, a smaller second line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QTreeView, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import BODY, CELL, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.widgets.rows import CELL_ROLE, KIND_ROLE, LEFT, RIGHT, Cell, Index
from ita_desktop.ui.widgets.text import shorten, tip

ONE_LINE, TWO_LINES = 38, 56
_SIDE, _GAP, _SHAPE = 10, 6, 16


def _has_two(cell: Cell) -> bool:
    return bool(cell.second or cell.second_lead)


class CellDelegate(QStyledItemDelegate):
    """Paints a Cell; the row's ground is painted by the view."""

    def __init__(self, parent: QObject, make_editor: Callable[[QWidget, Index], QWidget]) -> None:
        super().__init__(parent)
        self._make_editor = make_editor

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: Cell = index.data(CELL_ROLE)
        width = QFontMetricsF(font(CELL)).horizontalAdvance(cell.lead + cell.text) + px(2 * _SIDE + _SHAPE + _GAP)
        return QSize(round(width), px(TWO_LINES if _has_two(cell) else ONE_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        colours, group, two = theme(), bool(index.data(KIND_ROLE)), _has_two(cell)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        in_tree = index.column() == 0 and isinstance(view := self.parent(), QTreeView) and view.rootIsDecorated()
        rect = QRectF(option.rect).adjusted(px(4) if in_tree else px(_SIDE), 0, -px(_SIDE), 0)
        top = rect.center().y() - px(TWO_LINES if two else ONE_LINE) / 2
        painter.save()
        painter.setClipRect(option.rect)
        if cell.state or cell.icon:
            rect = self._shape(painter, cell, rect, top, align)
        baseline = top + px(22 if two else 25)
        left = rect.left()
        if cell.lead:
            left += self._lead(painter, cell, left, baseline) + px(8)
        weight = SEMIBOLD if group and index.column() == 0 else cell.weight
        room = QRectF(left, 0, rect.right() - left, 0)
        colour = colours.of(cell.colour)
        self._words(painter, cell.text, font(BODY if group else CELL, weight), colour, room, baseline, align)
        if two:
            self._second(painter, cell, rect, top, align)
        painter.restore()

    def _second(self, painter: QPainter, cell: Cell, rect: QRectF, top: float, align: Qt.AlignmentFlag) -> None:
        """The smaller line, in the colour and with the shape of a state where it tells one."""
        colour = theme().ink2
        if state := cell.second_state:
            size = px(_SHAPE - 2)
            icons.paint(painter, icons.shape(state), QRectF(rect.left(), top + px(32), size, size))
            rect = rect.adjusted(size + px(_GAP), 0, 0, 0)
            colour = theme().states[state].text
        room, baseline = QRectF(rect.left(), 0, rect.width(), 0), top + px(44)
        for words, lead_colour in cell.second_lead:
            painter.setFont(of := font(SMALL, SEMIBOLD))
            painter.setPen(QColor(theme().of(lead_colour)))
            painter.drawText(QPoint(round(room.left()), round(baseline)), words)
            room.setLeft(room.left() + QFontMetricsF(of).horizontalAdvance(words) + px(_GAP))
        self._words(painter, cell.second, font(SMALL), colour, room, baseline, align)

    def _lead(self, painter: QPainter, cell: Cell, left: float, baseline: float) -> float:
        """The code before the words, and how wide it is."""
        of = font(CELL, SEMIBOLD)
        painter.setFont(of)
        painter.setPen(QColor(theme().of(cell.lead_colour)))
        painter.drawText(QPoint(round(left), round(baseline)), cell.lead)
        return QFontMetricsF(of).horizontalAdvance(cell.lead)

    def _shape(self, painter: QPainter, cell: Cell, rect: QRectF, top: float, align: Qt.AlignmentFlag) -> QRectF:
        """Draw the shape or icon and give back what is left for words."""
        size = px(_SHAPE)
        left = rect.left()
        if align == RIGHT:
            left = rect.right() - QFontMetricsF(font(CELL, cell.weight)).horizontalAdvance(cell.text) - size - px(_GAP)
        svg = icons.shape(cell.state, plain=cell.plain) if cell.state else icons.outline(cell.icon, theme().ink2)
        place = top + (px(ONE_LINE) - size) / 2 - (px(2) if _has_two(cell) else 0)
        icons.paint(painter, svg, QRectF(left, place, size, size))
        return rect if align == RIGHT else rect.adjusted(size + px(_GAP), 0, 0, 0)

    def _words(
        self,
        painter: QPainter,
        text: str,
        of: QFont,
        colour: str,
        room: QRectF,
        baseline: float,
        align: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(of)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(of)
        shown = shorten(text, metrics, room.width())
        left_over = room.width() - metrics.horizontalAdvance(shown)
        start = room.left() + (0 if align == LEFT else left_over if align == RIGHT else left_over / 2)
        painter.drawText(QPoint(round(start), round(baseline)), shown)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text where it is shortened."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            cell: Cell = index.data(CELL_ROLE)
            room = option.rect.width() - px(2 * _SIDE)
            if QFontMetricsF(font(CELL)).horizontalAdvance(f"{cell.lead} {cell.text}") > room:
                QToolTip.showText(event.globalPos(), tip(cell.text), view)
                return True
        return super().helpEvent(event, view, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The view makes its editors, because it sees to their keys."""
        return self._make_editor(parent, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor has its text from the start; a refresh must not take what is being typed."""

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Nothing: the view keeps what was typed through the column's verb."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False  # the view sees to the editor's keys
