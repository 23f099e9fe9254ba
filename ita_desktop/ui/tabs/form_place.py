"""The place of a detail: one form after another, each brought up to date as long as it fits what is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.ui.leaving import leave
from ita_desktop.ui.widgets.panels import column, panel


class FormPlace(QWidget):
    """Keeps what is typed in a form before another takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self.made_for: object = None
        """What the form that stands here was made for."""
        self._shown: QWidget = panel()
        self._layout = column(self._shown)
        self.setLayout(self._layout)

    def put(self, made_for: object, form: QWidget) -> None:
        """Show another form."""
        leave(self)
        self.made_for = made_for
        self._layout.replaceWidget(self._shown, form)
        form.show()
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = form
