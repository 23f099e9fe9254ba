"""The years of the file: add one, lock one, and choose the item sets that it analyses and targets."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.fiscal_year import read_year
from ita_desktop.services import packs
from ita_desktop.services.finding import Place
from ita_desktop.services.years import YearLine
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog, Dialog
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, SEMIBOLD, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import ChoiceField, TextField
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text


class YearsDialog(DeskDialog):
    """A list of years; buttons act on the marked one."""

    def __init__(self, parent: QWidget, desk: Desk, year: int | None) -> None:
        super().__init__(parent, desk, "", 860, 520)
        self.setWindowTitle(self.tr("Years of this file"))
        columns: list[Column[YearLine]] = [
            Column(self.tr("Fiscal year"), lambda line: Cell(str(line.year), weight=SEMIBOLD), 130),
            Column(self.tr("Analyses the result by"), lambda line: self._set(line.year - 1, line.analysed)),
            Column(self.tr("Plans by"), lambda line: self._set(line.year, line.target)),
            Column(self.tr("State"), self._state, 150),
        ]
        model: RowsModel[YearLine] = RowsModel(columns, Listed({}))
        self.view = RowsView(model, self.tr("Years"), two_lines=True)
        self.view.chosen.connect(lambda _: self._show_buttons())
        self.view.opened.connect(self._look)
        self._lock = button("", self._toggle_lock, icon="lock")
        self._analysed = button(self.tr("Set of last year…"), lambda: self._choose_set(-1))
        self._target = button(self.tr("Set of this year…"), lambda: self._choose_set(0))
        self._edit = button(self.tr("Edit the set…"), self._edit_set, icon="pencil")
        self._add = button(self.tr("Add a year…"), self._add_year, role="primary", icon="calendar-plus")
        words = self.tr("A year analyses the result of the year before it, in that year's item set.")
        bar = row(self._add, self._analysed, self._target, self._edit, None, self._lock)
        body = column(
            bar, panel(column(self.view, margins=(1, 1, 1, 1))), Text(words, points=12, colour=theme().ink2), spacing=10
        )
        show = button(self.tr("Show this year"), lambda: self._look(self.view.current_key()))
        self.fill(body, self.undo.button, self.redo.button, None, show, self.close_button())
        self.refresh()
        self.view.select(year or desk.view.year, 0)

    def refresh(self) -> None:
        """Show the years as they are now."""
        self.view.refresh(Listed({line.year: line for line in reversed(self.desk.session.years.listed())}))
        self._show_buttons()

    def _line(self) -> YearLine | None:
        key = self.view.current_key()
        return next((line for line in self.desk.session.years.listed() if line.year == key), None)

    def _show_buttons(self) -> None:
        line, writable = self._line(), not self.desk.session.read_only
        self._add.setEnabled(writable)
        for one in (self._analysed, self._target, self._edit, self._lock):
            one.setEnabled(writable and line is not None)
        if line:
            self._lock.setText(self.tr("Unlock") if line.locked else self.tr("Lock"))
            self._analysed.setText(self.tr("Set of %1…").replace("%1", str(line.year - 1)))
            self._target.setText(self.tr("Set of %1…").replace("%1", str(line.year)))

    def _set(self, year: int, pack: str | None) -> Cell:
        if pack is None:
            return Cell(self.tr("none"), colour="ink3")
        name = speech.name_of_set(pack)
        if pack.endswith(str(year)):
            return Cell(name)
        return Cell(name, self.tr("unconfirmed for %1").replace("%1", str(year)), state=State.WATCH)

    def _state(self, line: YearLine) -> Cell:
        return (
            Cell(self.tr("locked"), icon="lock", weight=MEDIUM) if line.locked else Cell(self.tr("open"), colour="ink2")
        )

    # --- acts -----------------------------------------------------------------------------------------------

    def _add_year(self) -> None:
        dialog = Dialog(self, self.tr("Add a fiscal year"), 440, 240)
        newest = self.desk.session.years.listed()
        suggested = newest[-1].year + 1 if newest else 2570
        field = TextField(self.tr("Fiscal year"), str(suggested), read_year)
        take = button(self.tr("Add"), lambda: dialog.accept() if field.commit() else None, role="primary")
        take.setDefault(True)
        dialog.fill(column(field, None, margins=(8, 8, 8, 8)), None, button(self.tr("Cancel"), dialog.reject), take)
        field.editor.selectAll()
        if not dialog.run():
            return

        def add() -> None:
            year = read_year(field.typed())
            self.desk.session.years.add(year)
            self.view.select(year, 0)

        self.try_to(add)

    def _toggle_lock(self) -> None:
        if line := self._line():
            self.try_to(lambda: self.desk.session.years.set_locked(line.year, not line.locked))

    def _choose_set(self, offset: int) -> None:
        line = self._line()
        if line is None:
            return
        year = line.year + offset
        pack = line.analysed if offset else line.target
        dialog = Dialog(self, self.tr("Item set of fiscal year %1").replace("%1", str(year)), 520, 260)
        choices = [(name, speech.name_of_set(name)) for name in packs.known().values()]
        field = ChoiceField(self.tr("Item set"), choices, pack or "")
        count = self.desk.session.frameworks.results_on(year) if pack else 0
        note = self.tr("Its %n scores and answers go with the old set; this can be undone.", "", count)
        parts: list[QWidget] = [field, *([Text(note, colour=theme().ink2)] if count else [])]
        take = button(self.tr("Use this set"), dialog.accept, role="primary")
        take.setDefault(True)
        dialog.fill(column(*parts, None, margins=(8, 8, 8, 8)), None, button(self.tr("Cancel"), dialog.reject), take)
        field.editor.setFocus()
        if dialog.run() and field.typed() and field.typed() != pack:
            self.try_to(lambda: self.desk.session.frameworks.replace_with(year, field.typed()))

    def _edit_set(self) -> None:
        if line := self._line():
            self.desk.go(Place("framework", "", line.year))

    def _look(self, key: Key | None) -> None:
        if isinstance(key, int):
            self.desk.look_at_year(key)
            self.accept()
