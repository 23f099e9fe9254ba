"""The fields of forms, by what is typed in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from ita_desktop.domain import dates
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.field import Field, Keep
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit
from ita_desktop.ui.widgets.unwheeled import Combo

_NUMBER = re.compile(r"-?\d{1,12}(\.\d+)?")


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
        self._unit = label("", "small")
        layout = self.layout()
        layout.removeWidget(self.editor)  # type: ignore[union-attr]
        layout.insertLayout(1, row(self.editor, self._unit, spacing=6))  # type: ignore[union-attr]
        self.show_unit(unit)

    def show_unit(self, unit: str) -> None:
        """Say behind the number what is counted."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))

    def _keep_typed(self, typed: str) -> None:
        self._keep_number(read_number(typed))


class ChoiceField(Field):
    """One of a few; each choice is a value and its words."""

    editor: QComboBox

    def __init__(self, title: str, choices: Sequence[tuple[str, str]], value: str, keep: Keep | None = None) -> None:
        editor = Combo()
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
