"""A list whose rows are changed in place, added, moved and removed, by buttons and by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.rows import Column, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.tool_row import ToolRow

Attempt = Callable[[Callable[[], object]], bool]


class Verbs(NamedTuple):
    """What can be done to the rows; `add` gives the key of the new one. None where it can't be done."""

    rows: Callable[[], Mapping[Any, Any]]
    move: Callable[[Any, int], object] | None = None
    add: Callable[[], Any] | None = None
    remove: Callable[[Any], object] | None = None


class ListEditor(QWidget):
    """The list with its buttons above; `attempt` runs a verb and says its refusal."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        verbs: Verbs,
        attempt: Attempt,
        *,
        writable: bool = True,
        margin: int = 10,
        hint: bool = True,
    ) -> None:
        super().__init__()
        self._verbs, self._attempt = verbs, attempt
        model: RowsModel[Any] = RowsModel(columns, Listed({}))
        self.view = RowsView(model, name)
        self.view.on_complaint(self._complain)
        buttons = []
        if verbs.add:
            buttons.append(button(self.tr("Add"), self._add, role="primary", icon="plus"))
            self.view.wants_new.connect(self._add)
        if verbs.move:
            buttons.append(button(self.tr("Up"), lambda: self._move(-1), icon="arrow-up"))
            buttons.append(button(self.tr("Down"), lambda: self._move(1), icon="arrow-down"))
            self.view.wants_move.connect(self._move)
        if verbs.remove:
            buttons.append(button(self.tr("Remove"), self._remove, icon="trash-2"))
            self.view.wants_delete.connect(self._remove)
        for one in buttons:
            one.setEnabled(writable)
        self._writable = writable
        words = label(self.tr("F2 edit · Enter next · Alt+↑↓ move") if hint else "", "faint")
        tools = [ToolRow(*buttons, None, words)] if buttons or hint else []
        list_panel = panel(column(self.view, margins=(1, 1, 1, 1)))
        self.setLayout(column(*tools, list_panel, spacing=8, margins=(margin,) * 4))
        self.refresh()

    def refresh(self) -> None:
        """Show the rows as they are now."""
        rows = self._verbs.rows()
        self.view.refresh(Listed(rows))
        if self.view.current_key() is None:
            self.view.select(next(iter(rows), None), 0)

    def _complain(self, problem: Problem, _: QWidget) -> None:
        def again() -> None:
            raise problem

        self._attempt(again)

    def _add(self) -> None:
        if not (self._writable and self._verbs.add):
            return
        made: list[Any] = []
        if self._attempt(lambda: made.append(self._verbs.add())):  # type: ignore[misc]
            self.refresh()
            self.view.select(made[0], 0)
            self.view.edit_current()

    def _move(self, step: int) -> None:
        key, move = self.view.current_key(), self._verbs.move
        if self._writable and move and key is not None:
            self._attempt(lambda: move(key, step))

    def _remove(self) -> None:
        key, remove = self.view.current_key(), self._verbs.remove
        if self._writable and remove and key is not None:
            self._attempt(lambda: remove(key))
