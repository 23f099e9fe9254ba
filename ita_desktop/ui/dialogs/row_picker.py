"""Choosing among many rows: a field that narrows, and the rows below it; several can be taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.thai import squeeze
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.find_line import FindLine
from ita_desktop.ui.widgets.panels import column, panel, scrolling
from ita_desktop.ui.widgets.rows import Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.text_rows import TextRowsView


class Offer(NamedTuple):
    """Rows by their keys, how they are shown, in what of each is searched, and the button that takes them."""

    rows: Mapping[Key, Any]
    columns: Sequence[Column[Any]]
    words: Callable[[Any], str]
    act: str
    icon: str


class RowPicker(Dialog):
    """The first row is marked; what is typed leaves those that hold it."""

    def __init__(self, parent: QWidget | None, title: str, size: tuple[int, int]) -> None:
        super().__init__(parent, title, *size)
        self._title = title

    def offer(self, offer: Offer) -> None:
        """Show what can be chosen."""
        self._rows = offer.rows
        self._words = {key: squeeze(offer.words(row)) for key, row in offer.rows.items()}
        self.typed = FindLine(self.tr("Type any part of the words"), self._narrow)
        model: RowsModel[Any] = RowsModel(offer.columns, Listed({}))
        self.view = TextRowsView(model, self._title, {})
        self.typed.returnPressed.connect(self._take_marked)
        self.view.opened.connect(lambda _: self.accept())
        self.take = button(offer.act, self.accept, role="primary", icon=offer.icon)
        self.view.marked.connect(lambda count: self.take.setEnabled(count > 0))
        holder = QWidget()
        holder.setLayout(column(self.view, None))
        shown = column(self.typed, panel(column(scrolling(holder), margins=(1, 1, 1, 1))), spacing=8)
        hint = label(self.tr("Ctrl or Shift selects several"), "faint")
        self.fill(shown, hint, None, button(self.tr("Cancel"), self.reject), self.take)
        self._narrow()
        self.typed.setFocus()

    def _narrow(self) -> None:
        wanted = squeeze(self.typed.text())
        fits = {key: row for key, row in self._rows.items() if wanted in self._words[key]}
        self.view.refresh(Listed(fits))
        if self.view.current_key() is None:
            self.view.select(next(iter(fits), None), 0)
        self.take.setEnabled(bool(self.view.selected_keys()))

    def _take_marked(self) -> None:
        if self.take.isEnabled():
            self.accept()

    def ask(self) -> list[Key]:
        """Let the person choose; nothing where it was cancelled."""
        return self.view.selected_keys() if self.run() else []
