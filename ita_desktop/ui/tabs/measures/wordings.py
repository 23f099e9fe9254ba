"""Choosing among the activities that this office wrote before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from ita_desktop.domain.thai import squeeze
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, panel, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.text_rows import TextRowsView


class WordingsDialog(Dialog):
    """A field that narrows, and the wordings below it; several can be taken."""

    def __init__(self, parent: QWidget | None, wordings: Mapping[str, str]) -> None:
        super().__init__(parent, self.tr("Wordings used before"), 760, 560)
        self._wordings = {text: squeeze(text) for text in wordings if text}
        self._years = wordings
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Type any part of the words"))
        self.typed.setAccessibleName(self.tr("Find a wording"))
        self.typed.textChanged.connect(self._narrow)
        columns: list[Column[str]] = [
            Column(self.tr("Activity"), str, 400, soft=True),
            Column(self.tr("Used in"), lambda text: Cell(self._years[text], colour="ink2"), 110),
        ]
        model: RowsModel[str] = RowsModel(columns, Listed({}))
        self.view = TextRowsView(model, self.tr("Wordings used before"), {})
        self.view.opened.connect(lambda _: self.accept())
        self.take = button(self.tr("Add what is selected"), self.accept, role="primary", icon="plus")
        self.view.marked.connect(lambda count: self.take.setEnabled(count > 0))
        hint = label(self.tr("Ctrl or Shift selects several"), "faint")
        holder = QWidget()
        holder.setLayout(column(self.view, None))
        self.fill(column(self.typed, panel(column(scrolling(holder), margins=(1, 1, 1, 1))), spacing=8),
                  hint, None, button(self.tr("Cancel"), self.reject), self.take)  # fmt: skip
        self._narrow("")
        self.typed.setFocus()

    def _narrow(self, typed: str) -> None:
        wanted = squeeze(typed)
        self.view.refresh(Listed({text: text for text, plain in self._wordings.items() if wanted in plain}))
        self.take.setEnabled(bool(self.view.selected_keys()))

    def chosen(self) -> list[str]:
        """The wordings that are selected."""
        return [str(key) for key in self.view.selected_keys()]


def choose_wordings(parent: QWidget, wordings: Mapping[str, str]) -> list[str]:
    """Let the person choose; nothing where it was cancelled."""
    dialog = WordingsDialog(parent.window(), wordings)
    return dialog.chosen() if dialog.run() else []
