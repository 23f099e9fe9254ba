"""The right side of the checklist: what is recorded of one line, or of several at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.tabs.followup.entry_form import EntryForm
from ita_desktop.ui.tabs.form_place import FormPlace
from ita_desktop.ui.widgets.panels import panel


class EntryPanel(FormPlace):
    """Shows what is marked in the list; `wanted` is another month of the activity, to go to."""

    form: EntryForm | None
    months_wanted = Signal(object)
    """The months in which the activity that is shown should be marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: EntryForm | None = None
        """The form, which waits for the next lines while there are none."""
        self._nothing = panel()
        self._layout.addWidget(self._nothing)

    def show_lines(self, year: int, lines: Sequence[CheckLine], waiting: Sequence[Month] = ()) -> None:
        """Show lines; those that are shown already are brought up to date, so that the keyboard stays.

        `waiting` are the months in which the first of them is overdue.
        """
        if not lines:
            leave(self)
        self._shown.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self.form = self._kept if lines else None
        if not lines:
            return
        locked = None if self._desk.can_change(year) else year
        made_for = (len(lines) == 1, locked)
        other, keyboard = made_for != self.made_for, QApplication.focusWidget()
        here = other and keyboard is not None and self.isAncestorOf(keyboard)
        form = self._kept
        if form is None or other:
            form = self._kept = EntryForm(self._desk, alone=len(lines) == 1, locked=locked)
            form.wanted.connect(self.wanted)
            form.head.months_wanted.connect(self.months_wanted)
            self.put(made_for, form)
        form.show_lines(year, self._desk.session.years.known_framework(year), lines, waiting)
        if here:  # rather where something is written than on the next button
            self.setFocus()
