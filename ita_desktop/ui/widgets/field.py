"""One field of a form: a label over an editor, kept when it is left, with the sentence below when it can't be kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text, label

Keep = Callable[[str], object]


class Field(QWidget):
    """A label, an editor and the place of its complaint. `keep` takes what was typed, or raises a Problem."""

    kept = Signal()

    def __init__(self, title: str, editor: QWidget, keep: Keep | None, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._keep = keep
        self._last = self.typed()
        self._complaint = Text(points=SMALL, colour=theme().states[State.BAD].text)
        self._complaint.hide()
        title_label = label(title, "small")
        title_label.setBuddy(editor)
        editor.setAccessibleName(title)
        head = row(title_label, None, label(hint, "faint"), spacing=4) if hint else row(title_label)
        self.setLayout(column(head, editor, self._complaint, None, spacing=3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        editor.installEventFilter(self)

    def typed(self) -> str:
        """What stands in the editor."""
        raise NotImplementedError

    def show_value(self, value: str) -> None:
        """Show a kept value, unless the person is typing something that was refused."""
        if not self.is_wrong():
            self._show(value)
            self._last = self.typed()

    def _show(self, value: str) -> None:
        raise NotImplementedError

    def commit(self) -> bool:
        """Keep what was typed; false, with its sentence shown, where it can't be kept."""
        typed = self.typed()
        if self._keep is None or (typed == self._last and not self.is_wrong()):
            return True
        before = self._last
        self.complain(None)  # what is kept may be shown another way, such as 77 as 77.00
        try:
            self._keep(typed)
        except Problem as problem:
            self._last = before
            self.complain(problem)
            return False
        self._last = self.typed()
        self.kept.emit()
        return True

    def complain(self, problem: Problem | None) -> None:
        """Say below the field why what was typed can't be kept, or take that back."""
        self.editor.setProperty("wrong", problem is not None)
        self.editor.style().polish(self.editor)
        self._complaint.setVisible(problem is not None)
        sentences = speech.say(problem) if problem else None
        said = f"{sentences.what} {sentences.todo}".strip() if sentences else ""
        self._complaint.setText(said)
        self.editor.setAccessibleDescription(said)

    def is_wrong(self) -> bool:
        """Whether the field shows something that was refused."""
        return bool(self.editor.property("wrong"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.editor:
            self.commit()
        elif isinstance(event, QKeyEvent):
            changed = self.typed() != self._last or self.is_wrong()
            if event.type() == QEvent.Type.ShortcutOverride and not changed and _steps_back(event):
                event.ignore()  # nothing typed here: the key takes back the last step of the file
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and changed:
                self.complain(None)  # takes back what was typed, not the dialog
                self._show(self._last)
                return True
        return super().eventFilter(watched, event)


def _steps_back(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
