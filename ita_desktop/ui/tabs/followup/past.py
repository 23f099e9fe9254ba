"""The other months of an activity: how it stood, what was done, what was reached."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry
from ita_desktop.ui.look.measures import MEDIUM
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import STATES, month_words, number, status_words
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.rows import Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.text_rows import TextRowsView


def _status(entry: Entry) -> Cell:
    state = STATES[entry.status]
    return Cell(status_words()[entry.status], state=state, colour=f"text:{state}", weight=MEDIUM)


class Past(QWidget):
    """One row a month; Enter goes there. Without another month nothing is shown."""

    wanted = Signal(object)
    """The month that a person wants to go to."""

    def __init__(self) -> None:
        super().__init__()
        columns = [
            Column[Entry](tr("Month"), lambda one: month_words(one.month), 84),
            Column[Entry](tr("Status"), _status, 150),
            Column[Entry](tr("Result"), lambda one: one.result or one.reason or "–", 200, soft=True),
            Column[Entry](tr("Reached"), lambda one: number(one.quantity) or "–", 84),
        ]
        self.view = TextRowsView(RowsModel(columns, Listed({})), tr("Other months of this activity"), {})
        self.view.opened.connect(self.wanted)
        self.setLayout(column(label(tr("Other months of this activity"), "small"), self.view, spacing=3))
        self.hide()

    def show_months(self, entries: Sequence[Entry], shown: Month) -> None:
        """Show the months beside the one that is looked at."""
        others = {entry.month: entry for entry in reversed(entries) if entry.month != shown}
        self.setVisible(bool(others))
        self.view.refresh(Listed(others))
