"""Form fields: a label over an editor, kept when the field is left, with the sentence below when it can't be kept."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QWidget

from ita_desktop.domain import dates
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, px, theme
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text, label
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit

Keep = Callable[[str], object]
_NUMBER = re.compile(r"-?\d{1,12}(\.\d+)?")


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


class TextField(Field):
    """One line of text."""

    editor: QLineEdit

    def __init__(
        self, title: str, value: str = "", keep: Keep | None = None, *, hint: str = "", sample: str = ""
    ) -> None:
        editor = QLineEdit(value)
        editor.setPlaceholderText(sample)
        super().__init__(title, editor, keep, hint)
        editor.returnPressed.connect(self.commit)

    def typed(self) -> str:
        return self.editor.text()

    def _show(self, value: str) -> None:
        if value != self.editor.text():
            self.editor.setText(value)
            self.editor.setCursorPosition(0)  # a long text shows its beginning


class LongField(Field):
    """Several lines of text."""

    editor: ThaiTextEdit

    def __init__(
        self, title: str, value: str = "", keep: Keep | None = None, *, lines: int = 2, hint: str = ""
    ) -> None:
        super().__init__(title, ThaiTextEdit(value, lines=lines), keep, hint)

    def typed(self) -> str:
        return self.editor.text()

    def _show(self, value: str) -> None:
        self.editor.set_text(value)


class DateField(TextField):
    """A date in พ.ศ., typed as people write it and shown one way."""

    def __init__(self, title: str, day: dt.date | None, keep: Callable[[dt.date | None], object]) -> None:
        super().__init__(
            title, dates.thai_date(day) if day else "", self._keep_date, sample=dates.thai_date(dt.date.today())
        )
        self._keep_day = keep

    def _keep_date(self, typed: str) -> None:
        day = dates.read_date(typed) if typed.strip() else None
        self._keep_day(day)
        self._show(dates.thai_date(day) if day else "")
        self._last = self.typed()


def read_number(typed: str) -> Decimal | None:
    """A number as people type it, Thai digits too; None for an empty text."""
    text = to_arabic_digits(typed).replace(",", "").strip()
    if text and not _NUMBER.fullmatch(text):
        raise Problem("number_unreadable", text=typed)
    return Decimal(text) if text else None


class NumberField(TextField):
    """A number with its unit behind it; Thai digits are understood."""

    def __init__(
        self, title: str, value: Decimal | None, keep: Callable[[Decimal | None], object], *, unit: str = ""
    ) -> None:
        super().__init__(title, "" if value is None else f"{value:f}", self._keep_typed)
        self._keep_number = keep
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        if unit:
            shown = label(unit, "small")
            layout = self.layout()
            layout.removeWidget(self.editor)  # type: ignore[union-attr]
            layout.insertLayout(1, row(self.editor, shown, spacing=6))  # type: ignore[union-attr]

    def _keep_typed(self, typed: str) -> None:
        self._keep_number(read_number(typed))


class ChoiceField(Field):
    """One of a few; each choice is a value and its words."""

    editor: QComboBox

    def __init__(self, title: str, choices: Sequence[tuple[str, str]], value: str, keep: Keep | None = None) -> None:
        editor = QComboBox()
        for data, words in choices:
            editor.addItem(words, data)
        editor.setCurrentIndex(max(0, editor.findData(value)))
        super().__init__(title, editor, keep)
        editor.activated.connect(lambda: self.commit())

    def typed(self) -> str:
        return str(self.editor.currentData() or "")

    def _show(self, value: str) -> None:
        self.editor.setCurrentIndex(max(0, self.editor.findData(value)))


class CheckField(QCheckBox):
    """A yes or no, kept at once."""

    def __init__(self, title: str, value: bool, keep: Callable[[bool], object]) -> None:
        super().__init__(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setChecked(value)
        self.setMinimumHeight(px(32))
        self._keep = keep
        self.toggled.connect(self._toggled)

    def _toggled(self, checked: bool) -> None:
        if self._keep(checked) is False:  # refused, and said by its owner
            self.show_value(not checked)

    def show_value(self, value: bool) -> None:
        """Show a kept value without keeping it again."""
        self.blockSignals(True)
        self.setChecked(value)
        self.blockSignals(False)
