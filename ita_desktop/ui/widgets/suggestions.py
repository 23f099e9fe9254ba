"""What was written before, offered below the line that is being typed: arrows mark, Enter takes.

Nothing is marked until an arrow is pressed, so that Enter never puts other words in the place of the person's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from ita_desktop.domain import words
from ita_desktop.domain.thai import squeeze
from ita_desktop.ui.look.measures import CELL, SMALL, font, px, theme
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.rows import Index
from ita_desktop.ui.widgets.text import label, shorten
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit

_LEAST, _MOST, _ROW, _HEAD = 2, 6, 34, 46
Find = Callable[[], Iterable[str]]
"""What was written before; a mapping also gives each its note, which stands at the end of its line."""
_NOTE = Qt.ItemDataRole.UserRole + 1
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Noted(QStyledItemDelegate):
    """Paints the note of a wording at the end of its line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(theme().ink3))
        room = option.rect.adjusted(0, 0, -px(8), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_NOTE) or "")


class Suggestions(QFrame):
    """Hangs over the window of an editor and goes with it."""

    def __init__(self, editor: ThaiTextEdit, find: Find) -> None:
        super().__init__(editor)
        self._editor, self._find = editor, find
        self._known: list[tuple[str, str]] | None = None
        self._notes: Mapping[str, str] = {}
        self._typed = False
        self.setObjectName("suggestions")
        colours = theme()
        self.setStyleSheet(
            f"#suggestions {{ background: {colours.surface}; border: 1px solid {colours.edge};"
            f" border-radius: {px(5)}px; }}"
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Wordings used before"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFont(font(CELL))
        self.list.setItemDelegate(_Noted(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet(
            f"QListWidget::item {{ padding-left: {px(8)}px; }}"
            f"QListWidget::item:selected {{ background: {colours.selection}; color: {colours.strong}; }}"
        )
        self.list.itemClicked.connect(self._take)
        head = row(
            label(self.tr("Wordings used before"), "faint"), None, label(self.tr("↑ ↓ choose · Enter use"), "faint"),
            margins=(10, 4, 10, 2),
        )  # fmt: skip
        self.setLayout(column(head, self.list, spacing=0, margins=(2, 2, 2, 2)))
        self.hide()
        editor.installEventFilter(self)
        editor.textChanged.connect(self._changed)
        editor.destroyed.connect(self.deleteLater)

    def shown(self) -> list[str]:
        """The wordings that are offered now."""
        return [self._wording(self.list.item(n)) for n in range(self.list.count())] if self.isVisible() else []

    @staticmethod
    def _wording(item: QListWidgetItem) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole))

    def _changed(self) -> None:
        if self._typed and self._editor.hasFocus():
            self._typed = False
            self._narrow()

    def _line(self) -> str:
        """The line in which the cursor stands, without its bullet."""
        shown = words.without_breaks(self._editor.textCursor().block().text())
        return shown.strip().removeprefix("•").strip()

    def _narrow(self) -> None:
        if self._known is None:
            found_before = self._find()
            self._notes = found_before if isinstance(found_before, Mapping) else {}
            self._known = [(text, squeeze(text)) for text in found_before]
        wanted = squeeze(self._line())
        found = [(plain.find(wanted), text) for text, plain in self._known if wanted in plain and wanted != plain]
        found.sort(key=lambda one: one[0] > 0)
        if len(wanted) < _LEAST or not found:
            self.hide()
            return
        self._offer([text for _, text in found[:_MOST]])

    def _offer(self, texts: Sequence[str]) -> None:
        width = max(self._editor.width(), px(430))
        metrics = QFontMetricsF(self.list.font())
        self.list.clear()
        notes = QFontMetricsF(font(SMALL))
        for text in texts:
            note = self._notes.get(text, "")
            room = width - px(36) - (notes.horizontalAdvance(note) + px(16) if note else 0)
            item = QListWidgetItem(shorten(text, metrics, room))
            item.setData(Qt.ItemDataRole.UserRole, text)
            item.setData(_NOTE, note)
            item.setToolTip(text)
            item.setSizeHint(QSize(width - px(28), px(_ROW)))
            self.list.addItem(item)
        self.list.setCurrentRow(-1)
        window = self._editor.window()
        self.setParent(window)
        height = len(texts) * px(_ROW) + px(_HEAD)
        corner = self._editor.mapTo(window, QPoint(0, self._editor.height() + px(2)))
        if corner.y() + height > window.height():
            corner = self._editor.mapTo(window, QPoint(0, -height - px(2)))
        left = max(0, min(corner.x(), window.width() - width - px(4)))
        self.setGeometry(left, max(0, corner.y()), width, height)
        self.show()
        self.raise_()

    def _take(self, item: QListWidgetItem) -> None:
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self._wording(item))
        self._editor.setTextCursor(cursor)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif kind == QEvent.Type.FocusIn:
            self._known = None
        elif kind == QEvent.Type.InputMethod:
            self._typed = True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key is for the offered wordings."""
        key, open_, marked = Qt.Key(event.key()), self.isVisible(), self.list.currentRow() >= 0
        self._typed = (bool(event.text()) and event.text().isprintable()) or key == Qt.Key.Key_Backspace
        if open_ and key in _STEPS:
            place = self.list.currentRow() + _STEPS[key]
            self.list.setCurrentRow(min(self.list.count() - 1, max(0, place)))
        elif open_ and key == Qt.Key.Key_Escape:
            self.hide()
        elif open_ and marked and not event.modifiers() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        else:
            return False
        return True
