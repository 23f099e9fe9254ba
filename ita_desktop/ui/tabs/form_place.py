"""The place of a detail: one form after another, each brought up to date as long as it fits what is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.ui.leaving import leave
from ita_desktop.ui.widgets.panels import column, panel


class FormPlace(QWidget):
    """Keeps what is typed in a form before another takes its place."""

    wanted = Signal(object)
    """What the list beside it should mark."""

    def __init__(self) -> None:
        super().__init__()
        self.made_for: object = None
        """What the form that stands here was made for."""
        self.form: Any = None
        """The form, where one stands here; it names the `first` of its fields."""
        self._shown: QWidget = panel()
        self._layout = column(self._shown)
        self.setLayout(self._layout)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go where a person begins to write."""
        if self.form:
            self.form.first().setFocus(reason)

    def put(self, made_for: object, form: QWidget) -> None:
        """Show another form."""
        self.put_note(made_for, form)
        self.form = form

    def put_note(self, made_for: object, shown: QWidget) -> None:
        """Show something that nobody writes in."""
        leave(self)
        self.made_for, self.form = made_for, None
        self._layout.replaceWidget(self._shown, shown)
        shown.show()
        self._shown.hide()
        self._let_go(self._shown)
        self._shown = shown

    def _let_go(self, shown: QWidget) -> None:
        """What becomes of what stood here; it is hidden."""
        shown.deleteLater()
