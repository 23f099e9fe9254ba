"""A table whose cells hold several lines of Thai: rows as high as their texts, as high itself as its rows.

Enter goes to the next cell below as in every table; Shift+Enter or Alt+Enter breaks the line. What was typed and
refused stays in its cell, whatever else is shown meanwhile.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QStyleOptionViewItem, QWidget

from ita_desktop.domain import words
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import CELL, STEP, font, px, theme
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.widgets.cell_delegate import CellDelegate
from ita_desktop.ui.widgets.pasting import pastes
from ita_desktop.ui.widgets.rows import CELL_ROLE, Cell, Index, Key, RowsModel
from ita_desktop.ui.widgets.rows_view import HEADER, RowsView
from ita_desktop.ui.widgets.suggestions import Find, Suggestions
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit

SIDE, _FIRST, _LAST, _SHAPE, _GAP = 8, 25, 13, 16, 6
_LEAST, _GIVE = 0.64, 0.87
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Wordings = Find


def line_step() -> float:
    """From one line of a cell to the next."""
    return QFontMetricsF(font(CELL)).height() / 1.853 * STEP


@lru_cache(maxsize=2048)
def wrapped(text: str, of: QFont, width: int) -> tuple[str, ...]:
    """A text in lines that fit a width, broken between Thai words."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    fits = QFontMetricsF(of).horizontalAdvance
    lines: list[str] = []
    for paragraph in text.split("\n"):
        shown = paragraph if fits(paragraph) <= width else words.with_breaks(paragraph)
        layout = QTextLayout(shown, of)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            lines.append(shown[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        if not shown:
            lines.append("")
    return tuple(lines)


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    """What scrolls a widget up and down."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


class TextDelegate(CellDelegate):
    """Paints a Cell as wrapped text."""

    def _room(self, cell: Cell, width: int) -> int:
        return width - px(2 * SIDE) - (px(_SHAPE + _GAP) if cell.state else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, RowsView) else option.rect.width()
        cell: Cell = index.data(CELL_ROLE)
        lines = len(wrapped(cell.text, font(CELL), self._room(cell, width)))
        return QSize(width, round(px(_FIRST + _LAST) + line_step() * (max(1, lines) - 1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE)
        rect = QRectF(option.rect).adjusted(px(SIDE), 0, -px(SIDE), 0)
        painter.save()
        painter.setClipRect(option.rect)
        if index.column():
            painter.setPen(QColor(theme().hairline))
            painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft())
        left, baseline = rect.left(), rect.top() + px(_FIRST)
        if cell.state:
            size = px(_SHAPE)
            icons.paint(painter, icons.shape(cell.state), QRectF(left, baseline - size * 0.82, size, size))
            left += size + px(_GAP)
        painter.setFont(font(CELL, cell.weight))
        painter.setPen(QColor(theme().of(cell.colour)))
        for number, line in enumerate(wrapped(cell.text, font(CELL), self._room(cell, option.rect.width()))):
            painter.drawText(QPointF(left, baseline + number * line_step()), line)
        painter.restore()


class TextRowsView(RowsView):
    """Columns in `texts` hold texts of several lines, with what was written there before."""

    complained = Signal(object)
    """The Problem of what was typed, None when it is settled."""
    marked = Signal(int)
    """How many rows are selected."""
    born: dict[Key, Key]
    """The keys that rows got when they were first kept, by those they had while they were written."""

    def __init__(self, model: RowsModel[Any], name: str, texts: Mapping[int, Wordings]) -> None:
        self._texts = texts
        self._many: list[Key] = []
        self._waiting: object = None
        self.born: dict[Key, Key] = {}
        super().__init__(model, name, two_lines=True)
        self.setItemDelegate(TextDelegate(self, self._make_editor))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.on_complaint(lambda problem, _: self.complained.emit(problem))
        self.selectionModel().selectionChanged.connect(lambda: self.marked.emit(len(self.selected_keys())))
        self._fit_height()

    # --- size -----------------------------------------------------------------------------------------------

    def _share_width(self) -> None:
        """Soft columns share what the others leave; where little is left, all give of their width, then it scrolls."""
        columns, header, room = self._model.columns, self.header(), self.viewport().width()
        hard, soft = (sum(px(one.width) for one in columns if one.soft is kind) for kind in (False, True))
        give = 1 if room - hard >= soft * _LEAST else _GIVE
        share = max(_LEAST, (room - hard * give) / max(1, soft))
        for number, column in enumerate(columns):
            header.resizeSection(number, int(px(column.width) * (share if column.soft else give)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self._fit_height()

    def _fit_height(self) -> None:
        """As high as the rows: what is around it scrolls."""
        rows = self._model.rowCount()
        heights = sum(self.rowHeight(self._model.index(row, 0)) for row in range(rows))
        across = px(12) if self.header().length() > self.viewport().width() else 0
        self.setFixedHeight(px(HEADER) + (heights + px(6) if rows else px(64)) + across)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight: across in the table, up and down in what is around."""
        super().scrollTo(index, hint)
        area = scroll_area_of(self)
        inside = area.widget() if area else None
        if area and inside and self.hasFocus():
            rect = self.visualRect(index)
            for y in (rect.bottom(), rect.top()):
                place = self.viewport().mapTo(inside, QPoint(rect.left(), y))
                area.ensureVisible(area.horizontalScrollBar().value(), place.y(), 0, px(8))

    # --- rows -----------------------------------------------------------------------------------------------

    def refresh(self, source: object) -> None:
        """Show a source anew; a cell whose text was refused stays open, and the source waits for it."""
        if self.is_editing() and not self.close_editor(back=False):
            self._waiting = source
            return
        self._waiting = None
        marked = self.selected_keys()
        super().refresh(source)
        if len(marked) > 1:
            self.mark(marked)
        self._fit_height()

    def setCurrentIndex(self, index: Index) -> None:
        """Go to a cell and select its row alone, whatever keys are held down."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def selected_keys(self) -> list[Key]:
        """The keys of the selected rows, as they stand."""
        return [self._model.key(index) for index in sorted(self.selectionModel().selectedRows(), key=lambda i: i.row())]

    def mark(self, keys: Sequence[Key]) -> None:
        """Select rows beside the current one."""
        for key in keys:
            index = self._model.index_of(key)
            if index.isValid():
                rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                self.selectionModel().select(index, rows)

    def meant(self, key: Key) -> list[Key]:
        """The rows that a change of one means: all that are selected, where it is among them."""
        selected = self._many or self.selected_keys()
        return selected if key in selected else [key]

    # --- editing --------------------------------------------------------------------------------------------

    def edit_at(self, index: Any) -> None:
        """Open the editor of a cell; rows that are selected with it stay so."""
        many = self.meant(self._model.key(index))
        super().edit_at(index)
        self._many = many if self.is_editing() and len(many) > 1 else []
        self.mark(self._many)

    def close_editor(self, *, keep: bool = True, back: bool = True) -> bool:
        was_open = self.is_editing()
        done = super().close_editor(keep=keep, back=back)
        if done and was_open:
            self._many = []
            self.complained.emit(None)
            if self._waiting is not None:
                self.refresh(self._waiting)
        return done

    def _make_editor(self, parent: QWidget, index: Index) -> QWidget:
        find = self._texts.get(index.column())
        if find is None:
            return super()._make_editor(parent, index)
        editor = ThaiTextEdit(str(index.data(Qt.ItemDataRole.EditRole) or ""), lines=1)
        editor.setParent(parent)
        editor.setFont(font(CELL))
        editor.setStyleSheet("QTextEdit { border-radius: 0; padding: 0; }")
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editor.setAccessibleName(str(self._model.columns[index.column()].title))
        editor.selectAll()
        editor.installEventFilter(self)
        least = self.visualRect(index).height()
        editor.textChanged.connect(lambda: self._grow(editor, least))
        self._editor = editor
        Suggestions(editor, find)
        return editor

    def _grow(self, editor: ThaiTextEdit, least: int) -> None:
        """Give an editor the height of its text; the last rows make room below."""
        editor.resize(editor.width(), max(least, round(editor.document().size().height()) + px(6)))
        below = editor.geometry().bottom() + self.header().height() + px(4)
        if below > self.height():
            self.setFixedHeight(below)

    def _edit_beside(self, key: Key | None, column: int, step: int) -> None:
        super()._edit_beside(self.born.get(key, key), column, step)

    def _editor_key(self, event: QKeyEvent) -> bool:
        if isinstance(editor := self._editor, ThaiTextEdit):
            apart = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
            if event.key() in _ENTER and apart:
                editor.textCursor().insertBlock()
                editor.ensureCursorVisible()
                return True
            if pastes(event) and "\t" not in QGuiApplication.clipboard().text():
                return False  # lines without columns are lines of this cell
        return super()._editor_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        if pressed in shortcuts((QKeySequence.StandardKey.Copy, "Ctrl+C")):
            self.copy_rows()
        elif pressed in shortcuts((QKeySequence.StandardKey.SelectAll, "Ctrl+A")):
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as a table, which Excel and Word read."""
        kept, columns = io.StringIO(), [n for n, column in enumerate(self._model.columns) if column.edit]
        table = csv.writer(kept, "excel-tab", lineterminator="\n")
        for key in self.selected_keys():
            table.writerow([self._copied(self._model.index_of(key, number)) for number in columns])
        QGuiApplication.clipboard().setText(kept.getvalue())

    def _copied(self, index: Index) -> str:
        """What is copied of a cell: what stands in its editor, a choice in its words."""
        edit, kept = self._model.columns[index.column()].edit, str(index.data(Qt.ItemDataRole.EditRole) or "")
        choices = edit.choices(self._model.row_at(index)) if edit and edit.choices else ()
        return dict(choices).get(kept, kept) if kept else ""
