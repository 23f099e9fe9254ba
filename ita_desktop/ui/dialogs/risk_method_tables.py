"""Tables of the criteria: rows of a draft that are changed in place, with the sentence of what is wrong below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk_method import Method
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.fields import read_number
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.rows import Cell, Column, Edit, Listed, RowsModel
from ita_desktop.ui.widgets.text import Text, label
from ita_desktop.ui.widgets.text_rows import TextRowsView
from ita_desktop.ui.widgets.tool_row import ToolRow


class Draft(QObject):
    """The criteria as they are being changed; nothing is kept yet."""

    changed = Signal()

    def __init__(self, method: Method) -> None:
        super().__init__()
        self.method = method

    def put(self, method: Method) -> None:
        """Take changed criteria."""
        if method != self.method:
            self.method = method
            self.changed.emit()


class Part(NamedTuple):
    """Rows somewhere in the criteria: how they are read and put back, how one more begins, what is wrong with them.

    `rest` puts right what follows from rows that came or went; at least `least` rows stay.
    """

    get: Callable[[Method], Sequence[Any]]
    put: Callable[[Method, Sequence[Any]], Method]
    fresh: Callable[[Sequence[Any]], Any] | None = None
    most: int = 99
    least: int = 1
    check: Callable[[Method], object] = lambda _: None


class Line(NamedTuple):
    """One row of a part, with its place."""

    place: int
    row: Any


Keep = Callable[[int, Any], None]
"""Changes the row at a place of the draft."""
Columns = Callable[[Keep], Sequence[Column[Line]]]


class PartTable(QWidget):
    """A title with buttons, the table, and what is wrong below it."""

    def __init__(self, title: str, draft: Draft, part: Part, columns: Columns, *, writable: bool) -> None:
        super().__init__()
        self._draft, self._part, self._writable, self._make_columns = draft, part, writable, columns
        self._model: RowsModel[Line] = RowsModel(self._columns(), Listed({}))
        edits = ((place, one.edit) for place, one in enumerate(self._model.columns) if one.soft)
        self.view = TextRowsView(
            self._model, title, {place: lambda: () for place, edit in edits if edit and not edit.choices}
        )
        self.view.complained.connect(self._complain)
        self.wrong = Text(points=SMALL, colour=theme().states[State.BAD].text)
        self.wrong.hide()
        self._buttons = self._make_buttons() if part.fresh else []
        head = ToolRow(label(title, "small"), None, *self._buttons)
        self.setLayout(column(head, panel(column(self.view, margins=(1,) * 4)), self.wrong, spacing=4))
        draft.changed.connect(self.refresh)
        self.refresh()
        self.view.select(0, self._first_text())

    def _make_buttons(self) -> list[QWidget]:
        add = button(tr("Add"), self._add, role="link", icon="plus")
        remove = button(tr("Remove"), self._remove, role="link", icon="trash-2")
        add.setToolTip(with_key(tr("Add"), "Ctrl+Return"))
        remove.setToolTip(with_key(tr("Remove"), "Del"))
        if self._writable:
            self.view.wants_new.connect(self._add)
            self.view.wants_delete.connect(self._remove)
        return [add, remove]

    def _columns(self) -> list[Column[Line]]:
        made = self._make_columns(self.keep)
        return list(made) if self._writable else [one._replace(edit=None) for one in made]

    def rows(self) -> list[Any]:
        """The rows as they are now."""
        return list(self._part.get(self._draft.method))

    def refresh(self) -> None:
        """Show the draft."""
        rows = self.rows()
        self._model.columns = tuple(self._columns())  # the table of controls is headed by levels that have a name here
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._model.columns) - 1)
        self.view.refresh(Listed({place: Line(place, row) for place, row in enumerate(rows)}))
        for one, possible in zip(
            self._buttons, (len(rows) < self._part.most, len(rows) > self._part.least), strict=False
        ):
            one.setEnabled(self._writable and possible)
        self._complain(None)

    def _complain(self, problem: Problem | None) -> None:
        """Say what was refused, else what is wrong with the rows as they stand."""
        if problem is None:
            try:
                self._part.check(self._draft.method)
            except Problem as standing:
                problem = standing
        self.wrong.setVisible(problem is not None)
        said = speech.say(problem) if problem else None
        self.wrong.setText(f"{said.what} {said.todo}".strip() if said else "")

    def _put(self, rows: Sequence[Any]) -> None:
        self._draft.put(self._part.put(self._draft.method, rows))

    def keep(self, place: int, row: Any) -> None:
        """Change one row of the draft."""
        rows = self.rows()
        rows[place] = row
        self._put(rows)

    def _add(self) -> None:
        rows = self.rows()
        if self._part.fresh and len(rows) < self._part.most and self.view.close_editor():
            self._put([*rows, self._part.fresh(rows)])
            self.view.setFocus()
            self.view.select(len(rows), self._first_text())
            self.view.edit_current()

    def _first_text(self) -> int:
        return next((n for n, one in enumerate(self._model.columns) if one.edit), 0)

    def _remove(self) -> None:
        rows, gone = self.rows(), set(self.view.selected_keys())
        if gone and len(rows) - len(gone) >= self._part.least:
            self._put([row for place, row in enumerate(rows) if place not in gone])


def text_column(title: str, name: str, keep: Keep, width: int, *, needed: bool = False) -> Column[Line]:
    """A text of each row; a needed one can't be left empty."""

    def put(line: Line, typed: str) -> None:
        if needed and not typed.strip():
            raise Problem("risk_step_nameless")
        keep(line.place, line.row._replace(**{name: typed.strip()}))

    edit = Edit[Line](lambda line: str(getattr(line.row, name)), put)
    return Column(title, lambda line: str(getattr(line.row, name)) or "–", width, edit=edit, soft=True)


def number_column(title: str, name: str, keep: Keep, width: int) -> Column[Line]:
    """A whole number of each row."""

    def put(line: Line, typed: str) -> None:
        number = read_number(typed)
        if number is None or number != int(number):
            raise Problem("number_unreadable", text=typed)
        keep(line.place, line.row._replace(**{name: int(number)}))

    edit = Edit[Line](lambda line: str(getattr(line.row, name)), put)
    return Column(title, lambda line: str(getattr(line.row, name)), width, edit=edit)


def fixed_column(title: str, show: Callable[[Line], str], width: int) -> Column[Line]:
    """What a row is known by."""
    return Column(title, lambda line: Cell(show(line), colour="ink2"), width)
