"""Choosing among the activities that this office wrote before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ita_desktop.ui.dialogs.row_picker import Offer, RowPicker
from ita_desktop.ui.widgets.rows import Cell, Column


class WordingsDialog(RowPicker):
    """The wordings, each with the years that it was used in."""

    def __init__(self, parent: QWidget | None, wordings: Mapping[str, str]) -> None:
        super().__init__(parent, self.tr("Wordings used before"), (760, 560))
        columns: list[Column[str]] = [
            Column(self.tr("Activity"), str, 400, soft=True),
            Column(self.tr("Used in"), lambda text: Cell(wordings[text], colour="ink2"), 110),
        ]
        rows = {text: text for text in wordings if text}
        self.offer(Offer(rows, columns, str, self.tr("Add what is selected"), "plus"))


def choose_wordings(parent: QWidget, wordings: Mapping[str, str]) -> list[str]:
    """Let the person choose; nothing where it was cancelled."""
    return WordingsDialog(parent.window(), wordings).ask()
