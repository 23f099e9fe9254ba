"""What was found in a source: its tables, their columns, and what reading them was not sure of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.ui.dialogs import plan_import_words as words
from ita_desktop.ui.dialogs.import_acts import place_words
from ita_desktop.ui.dialogs.plan_import_draft import Doubt, Draft, Row
from ita_desktop.ui.dialogs.plan_import_reading import SourceColumn, SourceTable, remarks_of
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text, label


class _Rule(NamedTuple):
    """One kind of doubt: an example in words, how many there are."""

    example: str
    times: int = 0


class TablesPage(QWidget):
    """Tables at the left, the columns of the marked one and the open doubts at the right."""

    changed = Signal()
    wants_again = Signal()
    """The person named columns differently: the source is to be read again."""

    def __init__(self, tables: Sequence[SourceTable], draft: Draft | None, chosen: Mapping[str, str]) -> None:
        super().__init__()
        self.chosen = dict(chosen)
        self._tables, self._draft = tables, draft
        self._lay_out()
        self.tables.refresh(Listed(dict(enumerate(tables))))
        self.tables.select(next((n for n, one in enumerate(tables) if one.columns), 0), 0)
        self._show_table(self.tables.current_key())
        self.show_doubts()

    def _lay_out(self) -> None:
        table: list[Column[SourceTable]] = [Column(self.tr("Tables of the source"), self._table_cell)]
        self.tables = RowsView(RowsModel(table, Listed({})), self.tr("Tables of the source"), two_lines=True)
        self.tables.chosen.connect(self._show_table)
        holds = Edit[SourceColumn](self._role, self._name, lambda _: [("", "–"), *words.column_roles().items()])
        columns: list[Column[SourceColumn]] = [
            Column(self.tr("Heading"), lambda one: one.heading),
            Column(self.tr("Holds"), self._role_cell, 190, edit=holds),
            Column(self.tr("For example"), lambda one: Cell(" · ".join(one.samples), colour="ink2")),
        ]
        self.columns = RowsView(RowsModel(columns, Listed({})), self.tr("Columns of the table"))
        self._again = button(self.tr("Read again"), self.wants_again.emit, role="primary", icon="rotate-ccw")
        rules: list[Column[_Rule]] = [
            Column(
                self.tr("What reading was not sure of"),
                lambda one: Cell(one.example, state=State.LATE if one.times else State.WATCH),
            ),
            Column(self.tr("Rows"), lambda one: str(one.times or ""), 70, RIGHT),
        ]
        self.rules = RowsView(RowsModel(rules, Listed({})), self.tr("What reading was not sure of"))
        self.rules.opened.connect(lambda _: self._agree())
        self._all = button(self.tr("Agree to all"), self._agree, icon="list-checks")
        hint = label(self.tr("F2 names a column"), "faint")
        heads = row(hint, None, self._again, margins=(12, 6, 8, 6))
        upper = panel(column(self.columns, line(), heads, spacing=0, margins=(1,) * 4))
        foot = row(Text(self.tr("Agree here where all is right, or look at each in the next step."), points=SMALL,
                        colour=theme().ink2), self._all, margins=(12, 6, 8, 6))  # fmt: skip
        lower = self._lower = panel(column(self.rules, line(), foot, spacing=0, margins=(1,) * 4))
        if self._draft is None:
            lower.hide()  # showing it, without a parent yet, would be a window of its own
        right = Split(upper, lower, 0.55, upright=True)
        self.setLayout(column(Split(panel(column(self.tables, margins=(1,) * 4)), right, 0.33)))

    def _table_cell(self, one: SourceTable) -> Cell:
        if self._draft is None:
            return Cell(place_words(one.name), self.tr("name its columns"), State.WATCH)
        if one.skipped:
            return Cell(place_words(one.name), one.skipped, State.WATCH, tip=one.skipped)
        return Cell(place_words(one.name), self.tr("%n rows were read", "", one.rows), icon="check")

    # --- columns --------------------------------------------------------------------------------------------

    def _show_table(self, key: Key | None) -> None:
        shown = self._tables[key].columns if isinstance(key, int) and key < len(self._tables) else ()
        self.columns.refresh(Listed(dict(enumerate(shown))))
        self.columns.select(0, 1)
        self._again.setEnabled(bool(self.chosen))

    def _role(self, one: SourceColumn) -> str:
        return self.chosen.get(one.heading, one.role)

    def _role_cell(self, one: SourceColumn) -> Cell:
        role = self._role(one)
        return Cell(words.column_roles().get(role, "–"), colour="ink" if role else "ink3")

    def _name(self, one: SourceColumn, role: str) -> None:
        if role:
            self.chosen[one.heading] = role
        else:
            self.chosen.pop(one.heading, None)
        self._again.setEnabled(True)

    # --- doubts ---------------------------------------------------------------------------------------------

    def show_doubts(self) -> None:
        """Show what is still open."""
        open_rules: dict[str, list[tuple[Row, Doubt]]] = self._draft.open_rules() if self._draft else {}
        rules = {rule: _Rule(words.doubt_words(each[0][1]), len(each)) for rule, each in open_rules.items()}
        remarks = remarks_of(self._draft.found) if self._draft else ()
        self.rules.refresh(Listed(rules | {number: _Rule(remark) for number, remark in enumerate(remarks)}))
        if self.rules.current_key() is None:
            self.rules.select(next(iter(rules), 0), 0)
        self._all.setEnabled(bool(rules))

    def _agree(self) -> None:
        rule = self.rules.current_key()
        if self._draft and isinstance(rule, str):
            self._draft.agree_to_all(rule)
            self.show_doubts()
            self.changed.emit()
