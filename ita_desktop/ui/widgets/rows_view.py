"""The one view for tables and trees: two-line rows, a bar at the selected one, editing in place by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from ita_desktop.domain.errors import Problem
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import CELL, font, px, theme
from ita_desktop.ui.widgets.cell_delegate import CellDelegate
from ita_desktop.ui.widgets.pasting import pastes, pastes_block
from ita_desktop.ui.widgets.rows import KIND_ROLE, Index, Key, RowsModel
from ita_desktop.ui.widgets.unwheeled import Combo

if TYPE_CHECKING:
    from ita_desktop.ui.widgets.text_edit import ThaiTextEdit

HEADER, _BAR = 34, 4
_NAME, _WORDS, _LEAST = 262, 130, 0.55
_NOWHERE = QModelIndex()
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RowsView(QTreeView):
    """A table or tree over a RowsModel."""

    chosen = Signal(object)
    """The key of the row that became current."""
    opened = Signal(object)
    """The key of a row that was double-clicked, or entered where its cells can't be edited."""
    wants_new = Signal()
    wants_delete = Signal()
    wants_move = Signal(int)

    def __init__(self, model: RowsModel, name: str, *, tree: bool = False, two_lines: bool = False) -> None:  # type: ignore[type-arg]
        super().__init__()
        self._model = model
        self._editor: QLineEdit | QComboBox | ThaiTextEdit | None = None
        self._editing = QModelIndex()
        self._complaint: Callable[[Problem, QWidget], None] | None = None
        self._paste: Callable[[], object] | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, self._make_editor))
        self.setRootIsDecorated(tree)
        self.setItemsExpandable(tree)
        self.setIndentation(px(20) if tree else 0)
        self.setUniformRowHeights(not two_lines)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAllColumnsShowFocus(False)
        self.setExpandsOnDoubleClick(tree)
        self.setMouseTracking(True)
        self._lay_columns()
        self.doubleClicked.connect(self._open)

    def _lay_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(px(24))
        header.setFixedHeight(px(HEADER))
        for number, column in enumerate(self._model.columns):
            stretch = QHeaderView.ResizeMode.Stretch if not column.width else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, stretch)
            if column.width:
                header.resizeSection(number, px(column.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """In a narrow place minor columns go and soft ones give, so that no name is squeezed out."""
        columns, header = self._model.columns, self.header()
        names = [px(_NAME if number == 0 else _WORDS) for number, c in enumerate(columns) if not c.width]
        names.append(2 * self.indentation())  # what stands deep in a tree has a name too
        over = sum(names) + sum(px(column.width) for column in columns) - self.viewport().width()
        for number, column in sorted(enumerate(columns), key=lambda one: one[1].minor):
            if column.minor:
                header.setSectionHidden(number, over > 0)
                over -= px(column.width) if over > 0 else 0
        soft = sum(px(column.width) for column in columns if column.soft)
        for number, column in enumerate(columns):
            if column.width:
                give = min(1 - _LEAST, max(0, over) / soft) if column.soft else 0
                header.resizeSection(number, round(px(column.width) * (1 - give)))

    # --- rows -----------------------------------------------------------------------------------------------

    def current_key(self) -> Key | None:
        """The key of the current row."""
        return self._model.key(self.currentIndex())

    def select(self, key: Key | None, column: int | None = None) -> bool:
        """Make the row of a key current and visible; false where there is none."""
        index = self._model.index_of(key, column if column is not None else max(0, self.currentIndex().column()))
        if key is None or not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.selectionModel().setCurrentIndex(index, _ALONE)  # whatever keys are held down
        self.scrollTo(index)
        return True

    def has(self, key: Key) -> bool:
        """Whether a row is among those shown."""
        return self._model.index_of(key).isValid()

    def refresh(self, source: object) -> None:
        """Show a source anew and stay where we are: current row, open branches, scrolling."""
        if not self.close_editor():
            self.close_editor(keep=False)  # what it was typed for may be gone
        current, column = self.current_key(), self.currentIndex().column()
        fallback = self._neighbours(current)
        closed = self._closed()
        place = self.verticalScrollBar().value()
        self._model.set_source(source)  # type: ignore[arg-type]
        if self.itemsExpandable():
            self._open_branches(closed)
        for key in (current, *fallback):
            if key is not None and self.select(key, max(0, column)):
                break
        self.verticalScrollBar().setValue(place)

    def _open_branches(self, closed: Sequence[Key]) -> None:
        """Open what stands under other rows, but for what was closed before."""
        self.expandAll()
        for key in closed:
            self.collapse(self._model.index_of(key))

    def _closed(self) -> list[Key]:
        """The keys of groups that are closed."""
        found: list[Key] = []
        waiting = [_NOWHERE]
        while waiting:
            parent = waiting.pop()
            for number in range(self._model.rowCount(parent)):
                index = self._model.index(number, 0, parent)
                if self._model.hasChildren(index):
                    waiting.append(index)
                    if not self.isExpanded(index):
                        key = self._model.key(index)
                        found += [key] if key is not None else []
        return found

    def _neighbours(self, key: Key | None) -> Sequence[Key | None]:
        """Where to go when a row is gone: the next one, else the one before."""
        index = self._model.index_of(key) if key is not None else QModelIndex()
        return (
            [self._model.key(self.indexBelow(index)), self._model.key(self.indexAbove(index))]
            if index.isValid()
            else ()
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._model.key(current) != self._model.key(previous):
            self.chosen.emit(self._model.key(current))

    def _open(self, index: QModelIndex) -> None:
        if self._can_edit(index):
            self.edit_at(index)
        elif index.isValid() and not self._model.hasChildren(index.siblingAtColumn(0)):
            self.opened.emit(self._model.key(index))

    # --- painting -------------------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = theme(), QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        selected = self.selectionModel().isRowSelected(index.row(), index.parent())
        group = bool(index.data(KIND_ROLE))
        painter.fillRect(rect, QColor(colours.selection if selected else colours.raised if group else colours.surface))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(colours.hairline))
        super().drawRow(painter, option, index)
        if selected:
            painter.fillRect(QRect(0, rect.top(), px(_BAR), rect.height() - 1), QColor(colours.strong))
        if self.hasFocus() and index.row() == (here := self.currentIndex()).row() and index.parent() == here.parent():
            self._draw_focus(painter, rect, here)

    def _draw_focus(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """Where the keyboard is: the cell if it can be edited, else the row."""
        if self._can_edit(index):
            rect = self.visualRect(index)
        painter.save()
        painter.setPen(QPen(QColor(theme().accent), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The arrow of a group, drawn in our ink."""
        if not self._model.hasChildren(index):
            return
        size = px(16)
        top = rect.top() + (rect.height() - size) / 2
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        place = QRectF(rect.right() - size - px(1), top, size, size)
        icons.paint(painter, icons.outline(name, theme().ink2), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme().ink3))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing to show here"))
            painter.end()

    # --- editing in place -----------------------------------------------------------------------------------

    def on_complaint(self, show: Callable[[Problem, QWidget], None]) -> None:
        """How to say at its place that something typed can't be kept."""
        self._complaint = show

    def on_paste(self, paste: Callable[[], object]) -> None:
        """What to do with the clipboard when it is pasted on rows, or a block of it into a cell."""
        self._paste = paste

    def keys_below(self) -> list[Key]:
        """The keys from the current row down, as they are shown."""
        index, found = self.currentIndex().siblingAtColumn(0), list[Key]()
        while index.isValid():
            found.append(self._model.key(index))
            index = self.indexBelow(index)
        return found

    def _can_edit(self, index: QModelIndex) -> bool:
        return index.isValid() and bool(self._model.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def edit_at(self, index: QModelIndex) -> None:
        """Open the editor of a cell."""
        if self._can_edit(index) and self.close_editor():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._editing = index
            self.edit(index)

    def edit_current(self) -> None:
        """Open the editor of the current cell, or of the first in its row that can be edited."""
        index = self.currentIndex()
        if not self._can_edit(index):
            columns = range(len(self._model.columns))
            index = next((i for c in columns if self._can_edit(i := index.siblingAtColumn(c))), QModelIndex())
        self.edit_at(index)

    def _make_editor(self, parent: QWidget, index: Index) -> QWidget:
        """The editor of a cell, filled: a line, or a list where there are choices."""
        column, kept = self._model.columns[index.column()], str(index.data(Qt.ItemDataRole.EditRole) or "")
        choices = column.edit.choices(self._model.row_at(index)) if column.edit and column.edit.choices else None
        editor: QLineEdit | QComboBox
        if choices is not None:
            editor = Combo(parent)
            for value, words in choices:
                editor.addItem(words, value)
            editor.setCurrentIndex(max(0, editor.findData(kept)))
            editor.activated.connect(lambda: self.close_editor())
        else:
            editor = QLineEdit(kept, parent)
            editor.setProperty("role", "cell")
            editor.selectAll()
        editor.setAccessibleName(str(column.title))
        editor.setFont(font(CELL))
        editor.installEventFilter(self)
        self._editor = editor
        return editor

    def close_editor(self, *, keep: bool = True, back: bool = True) -> bool:
        """Keep what was typed and close; stays open, with the sentence at its place, where it can't be kept.

        The keyboard goes `back` to the table, unless the person has taken it elsewhere.
        """
        editor, self._editor = self._editor, None
        if editor is None:
            return True
        if keep and isValid(editor):
            typed = str(editor.currentData() or "") if isinstance(editor, QComboBox) else editor.text()
            try:
                self._model.keep(self._editing, typed)
            except Problem as problem:
                self._editor = editor
                editor.setProperty("wrong", True)
                editor.style().polish(editor)
                if self._complaint:
                    self._complaint(problem, editor)
                return False
        if isValid(editor):  # a refresh after keeping may have taken it away already
            editor.removeEventFilter(self)
            self.closeEditor(editor, CellDelegate.EndEditHint.NoHint)
        if back:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def is_editing(self) -> bool:
        """Whether a cell is being edited."""
        return self._editor is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.close_editor(back=False)
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._editor_key(event)
        return False

    def _editor_key(self, event: QKeyEvent) -> bool:
        """Enter goes to the next below, Tab to the next right, Ctrl+Enter to a new row, Esc leaves."""
        key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._paste and pastes_block(event):
            self.close_editor(keep=False)
            self._paste()
        elif key == Qt.Key.Key_Escape:
            self.close_editor(keep=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            below, column = self._editable_below(self._editing), self._editing.column()
            if self.close_editor():
                if plain:
                    self.edit_at(self._model.index_of(below, column) if below is not None else QModelIndex())
                else:
                    self.wants_new.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            here, column = self._model.key(self._editing), self._editing.column()
            if self.close_editor():
                self._edit_beside(here, column, 1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _editable_below(self, index: QModelIndex) -> Key | None:
        """The next row whose cell in this column can be edited; found before keeping, which may take this row away."""
        below = self.indexBelow(index.siblingAtColumn(0))
        while below.isValid() and not self._can_edit(below.siblingAtColumn(index.column())):
            below = self.indexBelow(below)
        return self._model.key(below) if below.isValid() else None

    def _edit_beside(self, key: Key | None, column: int, step: int) -> None:
        index = self._model.index_of(key) if key is not None else QModelIndex()
        while index.isValid():
            column += step
            if not 0 <= column < len(self._model.columns):
                index = self.indexBelow(index) if step > 0 else self.indexAbove(index)
                column = -1 if step > 0 else len(self._model.columns)
            elif self._can_edit(index.siblingAtColumn(column)):
                return self.edit_at(index.siblingAtColumn(column))
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if self._paste and pastes(event):
            self._paste()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.wants_new.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.wants_move.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_F2:
            self.edit_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.wants_delete.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or control:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if self._model.hasChildren(index.siblingAtColumn(0)) and self.itemsExpandable():
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        elif self._can_edit(index):
            self.edit_at(index)
        elif index.isValid():
            self.opened.emit(self._model.key(index))
