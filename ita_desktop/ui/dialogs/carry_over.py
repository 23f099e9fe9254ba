"""Carrying a plan over: the measures of an earlier year, where their items lead, and what a person decides of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import spans
from ita_desktop.services.carrying import CarryLine, CarryOver, Fate, Way
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.crosswalk_texts import words_of_relation
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.dialogs.item_picker import ItemPicker
from ita_desktop.ui.dialogs.plan_import_words import codes_of, items_of, row_title, title_of
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, SMALL, theme
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.tick_list import TickList
from ita_desktop.ui.widgets.unwheeled import Combo


class CarryOverDialog(DeskDialog):
    """What is sure is ticked; for the rest a person names the items, or leaves the measure out. One step takes all."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int) -> None:
        title = desk.tr("Carry the plan over to fiscal year %1").replace("%1", str(year))
        super().__init__(parent, desk, title, 1280, 820)
        self.year = year
        self._found: CarryOver | None = None
        self._frameworks: tuple[Framework | None, Framework | None] = (None, None)
        self._left_out: set[int] = set()
        self._decided: dict[int, tuple[str, ...]] = {}
        self._make_parts()
        self._lay_out()
        self._fill_years()
        self.refresh()
        self.view.setFocus()

    def _make_parts(self) -> None:
        self.years = Combo()
        self.years.setAccessibleName(self.tr("Carry over from"))
        self.years.setProperty("role", "year")
        self.years.activated.connect(lambda _: self._another_year())
        columns: list[Column[CarryLine]] = [
            Column(self.tr("Measure"), self._measure_cell),
            Column(self.tr("Becomes"), self._becomes_cell),
            Column(self.tr("State"), self._state_cell, 160, soft=True),
        ]
        self.view = TickList(columns, self._tick, self.tr("Measures to carry over"), two_lines=True)
        self.view.chosen.connect(lambda _: self._show_line())
        self.view.ticked.connect(self._toggle)
        self.view.opened.connect(self._toggle)
        self.view.wants_delete.connect(lambda: self._leave_out(self.view.current_key()))
        self.view.wants_edit.connect(lambda: self.picker.finder.editor.setFocus())
        fresh: list[Column[str]] = [Column(self.tr("New items"), self._fresh_cell)]
        self.fresh = RowsView(RowsModel(fresh, Listed({})), self.tr("New items"))
        self.picker: ItemPicker = ItemPicker(None, self.year, self._decide)
        self._walk = button(self.tr("Confirm the crosswalk…"), self._open_crosswalk, icon="arrow-left-right")
        self._carry = button("", self._carry_over, role="primary", icon="calendar-plus")
        self._right = button(self.tr("These are right"), self._agree, icon="check")
        self._out = button(self.tr("Leave out"), lambda: self._leave_out(self.view.current_key()), icon="x")

    def _lay_out(self) -> None:
        self._note = ShortLabel("", "small")
        head = row(label(self.tr("Carry over from")), self.years, self._note, margins=(10, 8, 10, 8))
        left = panel(column(head, line(), self.view, spacing=0, margins=(1,) * 4))
        self._title, self._ways = Text(points=16, weight=SEMIBOLD), Text(colour=theme().ink2)
        self._for = Text(self.tr("Items of %1 that it serves").replace("%1", str(self.year)), points=SMALL)
        self._picked = column(self.picker, spacing=0)
        inside = column(
            self._title, self._ways, row(self._walk, None), line(), self._for, self._picked, row(self._right, None),
            row(self._out, None), None,
            spacing=10, margins=(16, 14, 16, 14),
        )  # fmt: skip
        page = QWidget()
        page.setLayout(inside)
        upper = panel(column(scrolling(page), margins=(1,) * 4))
        none = Text(self.tr("No measure comes from last year for these"), points=SMALL, colour=theme().ink2)
        self._lower = panel(column(row(none, margins=(12, 6, 12, 6)), line(), self.fresh, spacing=0, margins=(1,) * 4))
        right = Split(upper, self._lower, 0.6, upright=True)
        self._split = side_by_side(self.desk.preferences, "carry-over", left, right, 0.62)
        self._year_note = Text(points=SMALL, colour=theme().ink2)
        body = column(self._split, self._year_note, spacing=8)
        body.setStretch(0, 1)
        close = button(self.tr("Close"), self.reject)
        self.fill(body, self.undo.button, self.redo.button, None, close, self._carry)

    # --- reading --------------------------------------------------------------------------------------------

    def _fill_years(self) -> None:
        known = [year for year in self.desk.session.plans.years() if year < self.year]
        for year in reversed(known):
            self.years.addItem(self.tr("Fiscal year %1").replace("%1", str(year)), year)

    def _another_year(self) -> None:
        self._left_out, self._decided = set(), {}
        self.refresh()

    def refresh(self) -> None:
        before = self.years.currentData()
        self._found = None
        try:
            if before is None:
                raise Problem("plan_missing", year=self.year - 1)
            self._found = self.desk.session.carrying.look(before, self.year)
            years = self.desk.session.years
            self._frameworks = years.framework_to_be(before), years.framework_to_be(self.year)
        except Problem as problem:
            self.say(problem)
        found = self._found
        self._split.setEnabled(found is not None)
        self._new_picker()
        lines = {one.measure.id: one for one in found.lines} if found else {}
        self.view.refresh(Listed(lines))
        self.fresh.refresh(Listed({item.code: item.code for item in found.new_items} if found else {}))
        self.fresh.select(
            self.fresh.current_key() or (found.new_items[0].code if found and found.new_items else None), 0
        )
        self._lower.setVisible(bool(found and found.new_items))
        unsure = any(not way.sure for one in lines.values() for way in one.ways)
        self._walk.setVisible(unsure)
        added = self.tr("Fiscal year %1 is not in this file yet; it is added.").replace("%1", str(self.year))
        self._year_note.setText(added if found and found.adds_year else "")
        self._year_note.setVisible(bool(self._year_note.text()))
        if self.view.current_key() is None:
            first = next((key for key, one in lines.items() if one.fate is Fate.DECIDE), next(iter(lines), None))
            self.view.select(first, 1)
        self._show_line()

    def _new_picker(self) -> None:
        """A finder over the items of the target year, which may be known only now."""
        old, self.picker = self.picker, ItemPicker(self._frameworks[1], self.year, self._decide)
        old.hide()
        self._picked.removeWidget(old)
        old.deleteLater()
        self._picked.addWidget(self.picker)
        self.setTabOrder(self.view, self.picker.finder.editor)
        self.setTabOrder(self.picker.finder.editor, self._right)

    def _line(self, key: Key | None) -> CarryLine | None:
        lines = self._found.lines if self._found else ()
        return next((one for one in lines if one.measure.id == key), None)

    # --- cells ----------------------------------------------------------------------------------------------

    def _tick(self, one: CarryLine) -> bool | None:
        key = one.measure.id
        if key in self._left_out or one.fate is Fate.THERE:
            return False
        chosen = self._decided.get(key)
        return (one.fate is Fate.READY if chosen is None else bool(chosen)) or None

    def _measure_cell(self, one: CarryLine) -> Cell:
        items = items_of(self._frameworks[0])
        owners = " · ".join(owner.name for owner in one.measure.owners)
        return Cell(row_title(one.measure, items), owners or self.tr("no owner yet"), lead=codes_of(one.measure))

    def _becomes_cell(self, one: CarryLine) -> Cell:
        chosen = self._decided.get(one.measure.id)
        codes = chosen if chosen is not None else tuple(item.code for item in one.becomes.items)
        if not one.measure.items:
            return Cell(self.tr("the same indicator"), colour="ink2")
        items = items_of(self._frameworks[1])
        relations = dict.fromkeys(words_of_relation(way.relation) for way in one.ways if way.relation)
        words = self.tr("chosen by you") if chosen is not None else " · ".join(relations)
        return Cell(title_of(codes[0], items) if codes else "–", words, lead=spans(codes))

    def _state_cell(self, one: CarryLine) -> Cell:
        if one.fate is Fate.THERE:
            return Cell(self.tr("there already"), colour="ink2", icon="check")
        ticked = self._tick(one)
        if ticked is None:
            return Cell(self.tr("to decide"), state=State.LATE)
        return Cell(self.tr("ready"), state=State.GOOD) if ticked else Cell(self.tr("left out"), colour="ink3")

    def _fresh_cell(self, code: str) -> Cell:
        return Cell(title_of(code, items_of(self._frameworks[1])) or self.tr("title unconfirmed"), lead=code)

    # --- the marked measure ---------------------------------------------------------------------------------

    def _show_line(self) -> None:
        marked = self._line(self.view.current_key())
        open_to = marked is not None and marked.fate is not Fate.THERE and bool(marked.measure.items)
        self.picker.setEnabled(open_to)
        self._right.setEnabled(bool(marked and open_to and self._tick(marked) is None))
        self._out.setEnabled(bool(marked and self._tick(marked) is not False))
        if marked:
            key = marked.measure.id
            self._title.setText(
                f"{codes_of(marked.measure)} {row_title(marked.measure, items_of(self._frameworks[0]))}"
            )
            self._ways.setText("\n".join(map(self._way_words, marked.ways)) or self.tr("It serves a whole indicator."))
            chosen = self._decided.get(key)
            self.picker.show_codes(chosen if chosen is not None else [item.code for item in marked.becomes.items])
        self._show_count()

    def _way_words(self, way: Way) -> str:
        """Where one item leads, in words."""
        relation = words_of_relation(way.relation) if way.relation else self.tr("nobody knows yet")
        sure = "" if way.sure else self.tr("(not sure)")
        return " ".join(part for part in (f"{way.code} → {spans(way.now) or '–'}:", relation, sure) if part)

    def _show_count(self) -> None:
        lines = self._found.lines if self._found else ()
        ticks = [self._tick(one) for one in lines if one.fate is not Fate.THERE]
        self._carry.setText(self.tr("Carry %n measures over", "", ticks.count(True)))
        self._carry.setEnabled(True in ticks)
        words = self.tr("%1 ready · %2 to decide · %3 left out")
        numbers = (ticks.count(True), ticks.count(None), ticks.count(False))
        for place, number in enumerate(numbers, start=1):
            words = words.replace(f"%{place}", str(number))
        self._note.setText(words if lines else "")

    # --- acts -----------------------------------------------------------------------------------------------

    def _toggle(self, key: Key) -> None:
        """Take or leave out what is sure; agree to what is not, where there is something to agree to."""
        marked = self._line(key)
        if marked is None or marked.fate is Fate.THERE:
            return
        if self._tick(marked) is None:
            self._agree()
            return
        (self._left_out.discard if key in self._left_out else self._left_out.add)(key)
        self._redraw()

    def _agree(self) -> None:
        """The items that are proposed are right; without any they have to be found first."""
        if not self.picker.codes:
            self.picker.finder.editor.setFocus()
            return
        self._decide(self.picker.codes)
        self._next_to_decide()

    def _next_to_decide(self) -> None:
        lines = self._found.lines if self._found else ()
        following = next((one.measure.id for one in lines if self._tick(one) is None), None)
        if following is not None:
            self.view.select(following, 1)
        self.view.setFocus()

    def _leave_out(self, key: Key | None) -> None:
        if key is not None:
            self._left_out.add(key)
            self._redraw()

    def _decide(self, codes: Sequence[str]) -> None:
        """The items that the marked measure serves in the later year; without any it is open."""
        key = self.view.current_key()
        if key is not None:
            self._left_out.discard(key)
            self._decided[key] = tuple(codes)
            self._redraw()

    def _redraw(self) -> None:
        self.view.viewport().update()
        self._show_line()

    def _open_crosswalk(self) -> None:
        """Confirm which items are which; what was confirmed counts here at once."""
        from ita_desktop.ui.dialogs.crosswalk import CrosswalkDialog

        if self.try_to(lambda: self.desk.session.crosswalks.require_before(self.year)):
            CrosswalkDialog(self, self.desk, Place("crosswalk", "", self.year)).run()
            self.refresh()

    def _carry_over(self) -> None:
        """Take what is ticked in one step."""
        if self._found is None:
            return
        taken = {one.measure.id for one in self._found.lines if self._tick(one)}
        lines = tuple(one for one in self._found.lines if one.measure.id in taken)
        decided = {key: codes for key, codes in self._decided.items() if key in taken}
        done: list[int] = []
        found = self._found._replace(lines=lines)
        if self.try_to(lambda: done.append(self.desk.session.carrying.carry(found, decided))):
            self.accept()
            self.desk.told.emit(self.tr("%n measures carried over.", "", done[0]))

    # --- leaving --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.picker.isAncestorOf(self.focusWidget()):
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave; decisions that were not carried out are asked about first, for they are nowhere else."""
        decided = len(self._left_out | self._decided.keys())
        if decided:
            question = self.tr("Leave without carrying over? What you decided on %n measures is lost.", "", decided)
            acts = [self.tr("Leave"), self.tr("Stay")]
            if messages.ask(self, question, self.tr("The office file stays as it is."), acts, advised=1) != 0:
                return
        super().reject()
