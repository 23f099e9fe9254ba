"""The framework editor: the tree of instruments, indicators and items at the left, what is marked at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.dialogs.framework_item import ItemPart
from ita_desktop.ui.dialogs.framework_parts import IndicatorPart, InstrumentPart, Part, RulesPart
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import theme
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, line, panel, scrolling
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Key, Listed, Nested, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.widgets.tool_row import ToolRow

_RULES = ("framework", "")


class _Line(NamedTuple):
    """One line of the tree."""

    lead: str
    words: str
    fact: str = ""
    unsure: bool = False


class _Tree(Nested[_Line]):
    """The framework as a tree: its rules, then instruments over indicators over items."""

    def __init__(self, framework: Framework, rules: str, untitled: str) -> None:
        unsure = bool(framework.unconfirmed)
        super().__init__()
        self.rows[_RULES] = _Line("", rules, unsure=unsure)
        self.below[None].append(_RULES)
        for instrument in framework.instruments:
            top = ("instrument", instrument.code)
            self.below[None].append(top)
            self.rows[top] = _Line(instrument.code, instrument.title, f"{instrument.weight.normalize():f} %")
            self.below[top] = []
            for indicator in (i for i in framework.indicators if i.instrument == instrument.code):
                middle, items = ("indicator", str(indicator.number)), framework.items_of(indicator.number)
                self.below[top].append(middle)
                self.rows[middle] = _Line(str(indicator.number), indicator.title, str(len(items)))
                self.below[middle] = [("item", item.code) for item in items]
                for item in items:
                    words = item.short_title or item.title or untitled
                    self.rows["item", item.code] = _Line(item.code, words, unsure=not item.title_confirmed)


class FrameworkDialog(DeskDialog):
    """Changes the framework of one fiscal year; what is changed is kept at once."""

    def __init__(self, parent: QWidget, desk: Desk, place: Place) -> None:
        super().__init__(parent, desk, "", 1180, 760)
        assert place.year is not None
        self.year = place.year
        self.setWindowTitle(self.tr("Framework of fiscal year %1").replace("%1", str(self.year)))
        self._desk_of = desk.session.frameworks
        self.writable = self.desk.can_change(self.year)
        columns: list[Column[_Line]] = [
            Column(self.tr("Instrument · indicator · item"), self._title),
            Column("", lambda shown: Cell(shown.fact, colour="ink2"), 100, RIGHT),
        ]
        model: RowsModel[_Line] = RowsModel(columns, Listed({}))
        self.view = RowsView(model, self.tr("Framework"), tree=True)
        self.view.chosen.connect(self._show)
        self.view.wants_new.connect(self._add)
        self.view.wants_delete.connect(self._remove)
        self.view.wants_move.connect(self._move)
        self._part: Part | None = None
        self._right = QVBoxLayout()
        self._right.setContentsMargins(1, 1, 1, 1)
        self._lay_out()
        self.refresh()
        self.view.expandAll()
        self.view.select(self._key_of(place), 0) or self.view.select(_RULES, 0)
        self.view.setFocus()

    def _lay_out(self) -> None:
        self._item_buttons = [
            button(self.tr("Up"), lambda: self._move(-1), icon="arrow-up"),
            button(self.tr("Down"), lambda: self._move(1), icon="arrow-down"),
            button(self.tr("Remove"), self._remove, icon="trash-2"),
        ]
        self._add_button = button(self.tr("Add item"), self._add, role="primary", icon="plus")
        self._import_button = button(self.tr("Import a list…"), self._import, icon="file-spreadsheet")
        bar = ToolRow(self._add_button, *self._item_buttons, None, self._import_button, margins=(10, 8, 10, 8))
        left = panel(column(bar, line(), self.view, spacing=0, margins=(1, 1, 1, 1)))
        split = self._split = side_by_side(self.desk.preferences, "framework", left, panel(self._right), 0.5)
        self._note = Text(points=12, colour=theme().ink2)
        body = column(split, self._note, spacing=8)
        body.setStretch(0, 1)
        self.fill(body, self.undo.button, self.redo.button, None, self.close_button())

    def _say_what_may_be_done(self) -> None:
        if self.desk.session.read_only:
            note = self.tr("The file is open for reading only.")
        elif self.desk.session.years.is_locked(self.year):
            note = self.tr("This fiscal year is locked; unlock it to change its framework.")
        else:
            note = self.tr("Every change is kept at once and can be undone. Scores stay on their items.")
        self._note.setText(note)

    def _key_of(self, place: Place) -> Key:
        if place.kind == "item":
            return ("item", place.key)
        kind, _, code = place.key.partition(":")
        return (kind, code) if kind in ("instrument", "indicator") else _RULES

    def _title(self, shown: _Line) -> Cell:
        return Cell(shown.words, lead=shown.lead, state=State.WATCH if shown.unsure else None)

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        try:
            framework = self._desk_of.read(self.year)
        except Problem as problem:  # an undo took the year away; redo brings it back
            self.say(problem)
            self._split.setEnabled(False)
            return
        self._split.setEnabled(True)
        self.trouble.hide()
        self.writable = self.desk.can_change(self.year)
        self._say_what_may_be_done()
        tree = _Tree(framework, self.tr("Levels, rounding, source"), self.tr("title unconfirmed"))
        self.view.blockSignals(True)  # a renamed item is still the one that is shown
        self.view.refresh(tree)
        if self._part and self.view.has(self._part.key):
            self.view.select(self._part.key, 0)
        self.view.blockSignals(False)
        if self._part and self._part.key == self.view.current_key():
            self._part.refresh(framework)
        else:
            self._show(self.view.current_key())
        if self._part:
            self._part.setEnabled(self.writable)
        self._show_buttons()

    def _show(self, key: Key | None) -> None:
        if key is None or (self._part and self._part.key == key):
            self._show_buttons()
            return
        if self._part and not leave(self._part):
            self.view.select(self._part.key, 0)  # what can't be kept stays where its sentence stands
            return
        if self.view.current_key() != key:  # keeping it has shown the tree anew
            self._part = None
            self.view.select(key, 0)
        kinds: dict[str, type[Part]] = {
            "framework": RulesPart, "instrument": InstrumentPart, "indicator": IndicatorPart, "item": ItemPart,
        }  # fmt: skip
        made = kinds[key[0]](self, key)
        made.setEnabled(self.writable)
        while (old := self._right.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        self._right.addWidget(scrolling(made))
        self._part = made
        self._show_buttons()

    def _show_buttons(self) -> None:
        key = self.view.current_key()
        is_item = key is not None and key[0] == "item"
        for one in self._item_buttons:
            one.setEnabled(self.writable and is_item)
        self._import_button.setEnabled(self.writable)
        self._add_button.setEnabled(self.writable and key is not None and key[0] in ("item", "indicator"))

    def show_item(self, code: str) -> None:
        """Go to an item, such as one that has a new code."""
        self.view.select(("item", code), 0)

    # --- acts -----------------------------------------------------------------------------------------------

    def _marked_item(self) -> str | None:
        key = self.view.current_key()
        return str(key[1]) if self.writable and key is not None and key[0] == "item" else None

    def _add(self) -> None:
        key = self.view.current_key()
        if not self.writable or key is None or key[0] not in ("item", "indicator"):
            return
        after = self._marked_item()
        known = self._desk_of.read(self.year).items_by_code
        indicator = known[after].indicator if after else int(key[1])
        made: list[str] = []
        if self.try_to(lambda: made.append(self._desk_of.add_item(self.year, indicator, after))):
            self.show_item(made[0])
            if isinstance(self._part, ItemPart):
                self._part.begin()

    def _remove(self) -> None:
        if code := self._marked_item():
            self.try_to(lambda: self._desk_of.remove_item(self.year, code))

    def _move(self, step: int) -> None:
        if code := self._marked_item():
            self.try_to(lambda: self._desk_of.move_item(self.year, code, step))

    def _import(self) -> None:
        from ita_desktop.ui.dialogs.imports import ImportDialog, items_job

        ImportDialog(self, self.desk, items_job(self.desk, self.year)).run()
