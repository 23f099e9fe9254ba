"""Writing more than one line of Thai: wraps between words while what is kept holds no break.

Qt can't break Thai lines on Windows. The document on the screen has zero-width breaks between words; they are made
anew after each change, the cursor never stops beside one, and no text that leaves the editor holds one.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from ita_desktop.domain import words
from ita_desktop.ui.look.measures import BODY, STEP, font, px

State = tuple[str, int]
"""A text as it is kept, and how many of its letters stand before the cursor."""

_MOVES = {Qt.Key.Key_Left: QTextCursor.MoveOperation.Left, Qt.Key.Key_Right: QTextCursor.MoveOperation.Right}


class ThaiTextEdit(QTextEdit):
    """A plain-text field of several lines."""

    left = Signal()
    """The field was left; what stands in it should be kept."""

    def __init__(self, text: str = "", *, lines: int = 2) -> None:
        super().__init__()
        self._lines = lines
        self._mending = self._in_run = False
        self._past: list[State] = []
        self._future: list[State] = []
        self._now: State = ("", 0)
        self.setUndoRedoEnabled(False)  # the document would undo our breaks; undo here is of plain texts
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(BODY))
        self.document().setDocumentMargin(px(4))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().contentsChange.connect(self._changed)
        self.set_text(text)

    def text(self) -> str:
        """The text as it is kept."""
        return words.without_breaks(self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n"))

    def set_text(self, text: str) -> None:
        """Show a text; it can't be undone inside the field, the file's own undo does that."""
        if text != self.text() or self.document().isEmpty():
            self._show(text)
            self._past, self._future, self._now = [], [], (text, len(text))

    def _show(self, text: str) -> None:
        self._mending = True
        self.setPlainText(words.with_breaks(text))
        self._mending = False
        self._space_lines()

    def _space_lines(self) -> None:
        """Lines 1.55 em apart, which Thai marks need and our font's own height exceeds."""
        step = QFontMetricsF(font(BODY)).height() / 1.853 * STEP
        spacing = QTextBlockFormat()
        spacing.setLineHeight(step, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._mending = True
        cursor.mergeBlockFormat(spacing)
        self._mending = False

    def _changed(self, position: int, removed: int, added: int) -> None:
        if self._mending or not (removed or added):
            return
        self._mending = True
        block, last = self.document().findBlock(position), self.document().findBlock(position + added)
        while block.isValid():
            self._mend(block)
            if block == last:
                break
            block = block.next()
        self._mending = False
        self._remember()

    # --- undo -----------------------------------------------------------------------------------------------

    def _letters_before(self) -> int:
        """How many letters of the kept text stand before the cursor."""
        return len(words.without_breaks(self.document().toRawText()[: self.textCursor().position()]))

    def _remember(self) -> None:
        """One undo for a run of letters, one for everything else."""
        before, self._now = self._now, (self.text(), self._letters_before())
        if self._now[0] == before[0]:
            return
        letter = len(self._now[0]) - len(before[0]) == 1 and not self._now[0][: self._now[1]].endswith((" ", "\n"))
        if not (letter and self._in_run and self._past):
            self._past.append(before)
        self._in_run = letter
        self._future.clear()

    def undo(self) -> None:
        """Take back what was typed last in this field."""
        self._go(self._past, self._future)

    def redo(self) -> None:
        """Type it again."""
        self._go(self._future, self._past)

    def _go(self, source: list[State], other: list[State]) -> None:
        if not source:
            return
        other.append((self.text(), self._letters_before()))
        text, letters = source.pop()
        self._show(text)
        self._now, self._in_run = (text, letters), False
        cursor = self.textCursor()
        cursor.setPosition(_place(words.with_breaks(text), letters))
        self.setTextCursor(cursor)

    def _mend(self, block: QTextBlock) -> None:
        """Put the breaks of one paragraph where its words now end, touching only what differs."""
        shown, right = block.text(), words.with_breaks(block.text())
        if shown == right:
            return
        start = 0
        while start < min(len(shown), len(right)) and shown[start] == right[start]:
            start += 1
        end = 0
        while end < min(len(shown), len(right)) - start and shown[-1 - end] == right[-1 - end]:
            end += 1
        here = self.textCursor()
        before = len(words.without_breaks(shown[: max(0, here.position() - block.position())]))
        inside = block.contains(here.position()) and not here.hasSelection()
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + len(shown) - end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(right[start : len(right) - end])
        cursor.endEditBlock()
        if inside:
            here.setPosition(block.position() + _place(right, before))
            self.setTextCursor(here)

    # --- the cursor never stands before a break ------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self.undo() if event.matches(QKeySequence.StandardKey.Undo) else self.redo()
            return
        key, cursor = Qt.Key(event.key()), self.textCursor()
        if key == Qt.Key.Key_Backspace and not cursor.hasSelection() and self._beside(-1) == words.BREAK:
            cursor.movePosition(QTextCursor.MoveOperation.Left)
            self.setTextCursor(cursor)
        super().keyPressEvent(event)
        if key in _MOVES:
            self._step_over(_MOVES[key], event.modifiers())
        elif self._beside(0) == words.BREAK:
            self._step_over(QTextCursor.MoveOperation.Right, event.modifiers())

    def _beside(self, offset: int) -> str:
        return self.document().characterAt(self.textCursor().position() + offset)

    def _step_over(self, move: QTextCursor.MoveOperation, modifiers: Qt.KeyboardModifier) -> None:
        """Go past a break in the direction of the key, so that no key press seems to do nothing."""
        if self._beside(0) != words.BREAK:
            return
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        mode = QTextCursor.MoveMode.KeepAnchor if shift else QTextCursor.MoveMode.MoveAnchor
        cursor = self.textCursor()
        cursor.movePosition(move, mode)
        self.setTextCursor(cursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.textCursor().hasSelection():
            self._step_over(QTextCursor.MoveOperation.Right, Qt.KeyboardModifier.NoModifier)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self._beside(0) == words.BREAK:
            self._step_over(QTextCursor.MoveOperation.Right, Qt.KeyboardModifier.NoModifier)

    # --- what leaves and enters ----------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(words.without_breaks(self.textCursor().selectedText().replace("\u2029", "\n")))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(words.without_breaks(source.text()))
        self._space_lines()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(BODY))
        height = metrics.height() + metrics.height() / 1.853 * STEP * (self._lines - 1) + px(12)
        return QSize(px(240), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())


def _place(text: str, letters: int) -> int:
    """Where in a text with breaks so many letters have passed, behind a break that stands there."""
    place = 0
    while letters and place < len(text):
        letters -= text[place] != words.BREAK
        place += 1
    while place < len(text) and text[place] == words.BREAK:
        place += 1
    return place
