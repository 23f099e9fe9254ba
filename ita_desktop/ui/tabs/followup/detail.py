"""The right side of the checklist: what is recorded of one line, or of several at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.tabs.followup.entry_form import EntryForm
from ita_desktop.ui.tabs.form_place import FormPlace
from ita_desktop.ui.widgets.panels import column, panel


class EntryPanel(QWidget):
    """Shows what is marked in the list."""

    wanted = Signal(object)
    """Another month of the activity that is shown, to go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form: EntryForm | None = None
        self._place = FormPlace()
        self.setLayout(column(self._place))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go where a person begins to write."""
        if self.form:
            self.form.first().setFocus(reason)

    def show_lines(self, year: int, lines: Sequence[CheckLine], *, writable: bool) -> None:
        """Show lines; those that are shown already are brought up to date, so that the keyboard stays."""
        if not lines:
            self._place.put(None, panel())
            self.form = None
            return
        framework = self._framework(year)
        made_for = (year, len(lines) == 1, writable, framework)
        if self.form is None or made_for != self._place.made_for:
            form = EntryForm(self._desk, year, framework, alone=len(lines) == 1, writable=writable)
            form.wanted.connect(self.wanted)
            self._place.put(made_for, form)
            self.form = form
        self.form.show_lines(lines)

    def _framework(self, year: int) -> Framework | None:
        try:
            return self._desk.session.years.framework(year)
        except Problem:  # a plan can be there before its item set
            return None
