"""The measures against one risk as a table: own words, or linked to the plan of measures; owner, start and due date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ita_desktop.domain.dates import month_short, read_date, read_month, thai_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Remedy, Risk
from ita_desktop.services import typed
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.risks.plan_links import PlanPart, choose_parts, key_of, parts_of
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.rows import CENTRE, Cell, Column, Edit, Listed, RowsModel
from ita_desktop.ui.widgets.text import Text, label
from ita_desktop.ui.widgets.text_rows import TextRowsView
from ita_desktop.ui.widgets.tool_row import ToolRow

NUMBER, TEXT, OWNER, START, DUE = range(5)
_DRAFT = 0
"""The key of a row that is written and not kept yet."""
_NAMES = ("text", "owner", "start", "due_on")


class RemedyList(QWidget):
    """The table with its buttons above and the place of its complaint below."""

    def __init__(self, desk: Desk, year: int, *, writable: bool) -> None:
        super().__init__()
        self.desk, self._year, self._writable = desk, year, writable
        self._risk = Risk()
        self._told: dict[int, Remedy] = {}
        self._parts: dict[str, PlanPart] = {}
        self._draft = False
        model: RowsModel[Remedy] = RowsModel(self._columns(), Listed({}))
        texts = {TEXT: lambda: (), OWNER: self._names}
        self.view = TextRowsView(model, self.tr("Measures against the risk"), texts)
        self._complaint = Text(points=SMALL, colour=theme().states[State.BAD].text)
        self._complaint.hide()
        self._title = label("", "panel-title")
        tools = ToolRow(self._title, None, *self._buttons())
        self._table = panel(column(self.view, margins=(1, 1, 1, 1)))
        self.setLayout(column(tools, self._table, self._complaint, spacing=4))
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.complained.connect(self._complain)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        if self._writable:
            view.on_paste(lambda: self.desk.try_to(self._paste))
            view.wants_new.connect(self.begin)
            view.wants_move.connect(self._move)
            view.wants_delete.connect(self._remove)

    def _buttons(self) -> list[QWidget]:
        add = button(self.tr("Add measure"), self.begin, role="link", icon="plus")
        link = button(self.tr("Link to the plan"), self._link, role="link", icon="link")
        up = button("", lambda: self._move(-1), role="icon", icon="arrow-up", name=self.tr("Move measure up"))
        down = button("", lambda: self._move(1), role="icon", icon="arrow-down", name=self.tr("Move measure down"))
        remove = button("", self._remove, role="icon", icon="trash-2", name=self.tr("Delete measures"))
        for named, key in ((add, "Ctrl+Return"), (up, "Alt+Up"), (down, "Alt+Down"), (remove, "Del")):
            named.setToolTip(with_key(named.accessibleName() or named.text(), key))
        made: list[QWidget] = [add, link, up, down, remove]
        for one in made:
            one.setEnabled(self._writable)
        return made

    # --- columns --------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Remedy]]:
        def edit(get: Callable[[Remedy], str], name: str) -> Edit[Remedy]:
            keep = lambda one, written: self._keep(one, **_read(name, written))  # noqa: E731
            return Edit(get, keep, possible=lambda _: self._writable)

        return [
            Column("#", lambda one: Cell(self._number(one), colour="ink2"), 38, CENTRE),
            Column(self.tr("Measure"), self._shown_text, 400, edit=edit(lambda one: one.text, "text"), soft=True),
            Column(self.tr("Owner"), self._shown_owner, 170, edit=edit(lambda one: one.owner, "owner"), soft=True),
            Column(self.tr("Start"), lambda one: month_short(one.start) if one.start else "–", 96,
                   edit=edit(lambda one: month_short(one.start) if one.start else "", "start")),
            Column(self.tr("Due"), self._shown_due, 140,
                   edit=edit(lambda one: thai_date(one.due_on) if one.due_on else "", "due_on")),
        ]  # fmt: skip

    def _number(self, remedy: Remedy) -> str:
        ids = [one.id for one in self._risk.remedies]
        return str(ids.index(remedy.id) + 1) if remedy.id in ids else "+"

    def _shown_text(self, remedy: Remedy) -> Cell:
        text = self._told.get(remedy.id, remedy).text
        if not remedy.linked:
            return Cell(text)
        part = self._parts.get(key_of(remedy))
        if part is None:
            words = self.tr("No longer in the plan")
            return Cell(f"{words}: {text}" if text else words, state=State.LATE, colour="text:late")
        return Cell(f"{part.code}  {text or part.text}", colour="strong")

    def _shown_owner(self, remedy: Remedy) -> Cell:
        owner = self._told.get(remedy.id, remedy).owner
        return Cell(owner) if owner else Cell(self.tr("Not set"), state=State.LATE, colour="text:late")

    def _shown_due(self, remedy: Remedy) -> Cell:
        due = self._told.get(remedy.id, remedy).due_on
        return Cell(speech.day(due)) if due else Cell(self.tr("Not set"), state=State.LATE, colour="text:late")

    def _names(self) -> list[str]:
        """Who can own a measure: ฝ่าย, posts and people."""
        office = self.desk.session.office
        people = office.people()
        names = (*(one.name for one in office.sections()), *(one.position for one in people), *(p.name for p in people))
        return [name for name in dict.fromkeys(names) if name]

    # --- showing --------------------------------------------------------------------------------------------

    def show_risk(self, risk: Risk, told: Sequence[Remedy], parts: dict[str, PlanPart]) -> None:
        """Show the measures as they are kept now, with the row that is being written; linked ones say what `told`."""
        self._risk, self._parts = risk, parts
        self._told = {kept.id: said for kept, said in zip(risk.remedies, told, strict=True)}
        rows = [*risk.remedies, *([Remedy()] if self._draft else [])]
        self._title.setText(self.tr("Measures %1").replace("%1", str(len(risk.remedies))))
        self._table.setVisible(bool(rows))
        self.view.refresh(Listed({one.id: one for one in rows}))
        if self.view.current_key() is None and rows:
            self.view.select(rows[0].id, TEXT)

    def use_year(self, year: int) -> None:
        """Link to the plan of another year."""
        self._year = year

    def part(self) -> None:
        """Let go of what is open, before another risk is shown."""
        self._draft = False
        self.view.close_editor(keep=False)
        self.view.born.clear()

    def _refresh(self) -> None:
        self.show_risk(self._risk, tuple(self._told[one.id] for one in self._risk.remedies), self._parts)

    def _complain(self, problem: Problem | None) -> None:
        self._complaint.setVisible(problem is not None)
        if problem:
            said = speech.say(problem)
            self._complaint.setText(f"{said.what} {said.todo}".strip())
        elif self._draft:  # the row was left empty
            self._draft = False
            self._refresh()

    def mend(self, column_: int) -> None:
        """Go to the first measure that lacks something in a column, and open it; without one begin the first."""
        lacking = {OWNER: lambda one: not one.owner, DUE: lambda one: one.due_on is None}.get(column_)
        found = [key for key, one in self._told.items() if lacking and lacking(one)]
        if found:
            self.view.setFocus()
            self.view.select(found[0], column_)
            self.view.edit_current()
        elif not self._told:
            self.begin()

    # --- changing -------------------------------------------------------------------------------------------

    def _put(self, remedies: Sequence[Remedy]) -> None:
        self.desk.session.risks.change(self._year, [self._risk.id], remedies=tuple(remedies))

    def _keep(self, remedy: Remedy, **values: Any) -> None:
        if remedy.id != _DRAFT:
            keys = [remedy.id] if "text" in values else self.view.meant(remedy.id)
            self._put([one._replace(**values) if one.id in keys else one for one in self._risk.remedies])
            return
        self._draft = False
        try:
            self._put([*self._risk.remedies, remedy._replace(**values)])
        except Problem:
            self._draft = True
            raise
        kept = self.desk.session.risks.risk(self._risk.id).remedies[-1].id
        self.view.born[_DRAFT] = kept
        self.view.select(kept)

    def begin(self) -> None:
        """Open an empty row; it is kept when something is written in it."""
        if not self._writable or not self.view.close_editor():
            return
        self.view.born.clear()
        self._draft = True
        self._refresh()
        self.view.setFocus()
        self.view.select(_DRAFT, TEXT)
        self.view.edit_current()

    def _link(self) -> None:
        linked = {key_of(one) for one in self._risk.remedies if one.linked}
        found = parts_of(self.desk.session.plans.in_order(self._year))
        chosen = choose_parts(self, {key: part for key, part in found.items() if key not in linked})
        if chosen:
            self.desk.try_to(lambda: self._put([*self._risk.remedies, *chosen]))

    def _move(self, step: int) -> None:
        remedies, key = list(self._risk.remedies), self.view.current_key()
        place = next((n for n, one in enumerate(remedies) if one.id == key), None)
        if place is not None and self._writable and 0 <= place + step < len(remedies):
            remedies.insert(place + step, remedies.pop(place))
            self.desk.try_to(lambda: self._put(remedies))

    def _remove(self) -> None:
        keys = set(self.view.selected_keys()) - {_DRAFT}
        rest = [one for one in self._risk.remedies if one.id not in keys]
        if keys and self.desk.try_to(lambda: self._put(rest)):
            self.desk.told.emit(self.tr("%n measures were deleted", "", len(keys)))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy rows"), self.view.copy_rows)
        if self._writable:
            menu.addAction(self.tr("Paste"), lambda: self.desk.try_to(self._paste))
            menu.addAction(self.tr("Delete"), self._remove)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _paste(self) -> None:
        """Add the rows of a pasted block: measure, owner, start, due."""
        made = [self._pasted(cells) for cells in typed.block(QGuiApplication.clipboard().text())]
        self._put([*self._risk.remedies, *made])
        self.desk.told.emit(self.tr("%n rows were pasted; Ctrl+Z takes them back", "", len(made)))

    def _pasted(self, cells: Sequence[str]) -> Remedy:
        values: dict[str, Any] = {}
        for name, written in zip(_NAMES, cells, strict=False):
            values |= _read(name, written)
        return Remedy(**values)


def _read(name: str, written: str) -> dict[str, Any]:
    """What was written in a column as the value that it means."""
    if name == "start":
        return {name: read_month(written) if written.strip() else None}
    if name == "due_on":
        return {name: read_date(written) if written.strip() else None}
    return {name: written}
