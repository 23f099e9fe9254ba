"""Requests to revise what the plan does about risks (table 10): as it was, as it shall be, why, asked and approved."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Risk
from ita_desktop.domain.risk_watch import Revision
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.tabs.risks.fields import narrow
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import ChoiceField, DateField, LongField
from ita_desktop.ui.widgets.form_fields import FormFields
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView

_DRAFT = 0
"""The key of a request that is written and not kept yet."""


class RiskRevisionsDialog(DeskDialog):
    """The requests at the left, one of them at the right; a new one is kept when it says what shall be and why."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int, risk_id: int | None = None) -> None:
        super().__init__(parent, desk, desk.tr("Requests to revise the risk plan"), 1120, 700)
        self._year = year
        self._writable = desk.can_change(year)
        self._risks = {risk.uid: risk for risk in desk.session.risks.listed(year)}
        self._first = next((uid for uid, risk in self._risks.items() if risk.id == risk_id), "")
        self._draft: Revision | None = None
        self._rows: dict[int, Revision] = {}
        self._shown: int | None = None
        self._leaving = False
        columns: list[Column[Revision]] = [
            Column(self.tr("Request"), self._request_cell),
            Column(self.tr("Asked on"), lambda one: Cell(speech.day(one.asked_on), colour="ink2"), 120, minor=1),
            Column(self.tr("Approved on"), self._approved_cell, 150),
        ]
        self.list = RowsView(RowsModel(columns, Listed({})), self.tr("Requests to revise"), two_lines=True)
        self.list.chosen.connect(lambda _: self._show_one())
        self.list.wants_new.connect(self._begin)
        self.list.wants_delete.connect(self._withdraw)
        self.new = button(self.tr("New request"), self._begin, icon="plus")
        self.remove = button(self.tr("Take away"), self._withdraw, icon="trash-2")
        self.keep = button(self.tr("Keep the request"), self._keep_draft, role="primary", icon="check")
        self.fields = FormFields()
        head = row(self.new, self.remove, None, margins=(10, 8, 10, 8))
        left = panel(column(head, line(), self.list, spacing=0, margins=(1,) * 4))
        page = QWidget()
        page.setLayout(column(*self._make_fields(), None, margins=(16, 12, 16, 12)))
        self._page = page
        right = panel(column(scrolling(page), margins=(1,) * 4))
        split = side_by_side(desk.preferences, "risk-revisions", left, right, 0.5)
        self.fill(split, self.undo.button, self.redo.button, None, self.close_button(), self.keep)
        self.new.setEnabled(self._writable and bool(self._risks))
        self.refresh()
        self._enter()

    def _make_fields(self) -> list[QWidget]:
        named = [(uid, f"{n}  {risk.named}") for n, (uid, risk) in enumerate(self._risks.items(), 1)]
        risk = ChoiceField(self.tr("Risk"), named, "", lambda typed: self._change(risk=typed))
        narrow(risk.editor)
        asked = DateField(self.tr("Asked on"), None, self._keep_asked)
        approved = DateField(self.tr("Approved on"), None, lambda day: self._change(approved_on=day))
        both = QWidget()
        both.setLayout(row(asked, approved, spacing=16))
        long = [
            LongField(title, "", lambda typed, name=name: self._change(**{name: typed}), lines=3)  # type: ignore[misc]
            for name, title in (
                ("before", self.tr("As it was")), ("after", self.tr("As it shall be")), ("reason", self.tr("Reason")),
            )
        ]  # fmt: skip
        named_fields = zip(("risk", "before", "after", "reason", "asked_on", "approved_on"),
                           (risk, *long, asked, approved), strict=True)  # fmt: skip
        for name, one in named_fields:
            self.fields.add(name, one).setEnabled(self._writable)
        return [risk, *long, both]

    def _enter(self) -> None:
        """Begin at the requests of the risk that was asked for; where there is none yet, at a new one."""
        mine = next((key for key, one in self._rows.items() if one.risk == self._first), None)
        self.list.setFocus()
        if mine is not None:
            self.list.select(mine, 0)
        elif self._first:
            self._begin_for(self._first)
        elif not self._rows:
            self._begin()
        if not self._risks:
            self.say(Problem("risks_missing", year=self._year))

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._rows = {one.id: one for one in self.desk.session.risk_watches.revisions(self._year)}
        drafted = {_DRAFT: self._draft} if self._draft else {}
        self.list.refresh(Listed({**self._rows, **drafted}))
        if self.list.current_key() is None:
            self.list.select(next(iter(self._rows), None), 0)
        self._show_one()

    def _one(self) -> Revision | None:
        return self._draft if self._shown == _DRAFT else self._rows.get(self._shown or 0)

    def _show_one(self) -> None:
        """Show the marked request; what is typed is kept for the one that was shown before."""
        key = self.list.current_key()
        if self._leaving:
            return
        if key != self._shown:
            self._leaving = True
            kept = leave(self._page)
            self._leaving = False
            if not kept:
                self.list.select(self._shown, 0)
                return
            self.fields.empty()
        self._shown = key
        one = self._one()
        self._page.setVisible(one is not None)
        self.keep.setVisible(key == _DRAFT)
        self.remove.setEnabled(self._writable and one is not None)
        for name in self.fields:
            value = getattr(one, name) if one else ""
            self.fields.show(name, thai_date(value) if isinstance(value, dt.date) else value or "")

    def _request_cell(self, one: Revision) -> Cell:
        risk = self._risks.get(one.risk)
        words = one.after.replace("\n", " ") or self.tr("New request")
        return Cell(words, risk.named if risk else " ", tip=one.after)

    def _approved_cell(self, one: Revision) -> Cell:
        if one.approved_on is None:
            return Cell(self.tr("Waiting"), state=State.NOT_YET, colour="ink2")
        return Cell(speech.day(one.approved_on), state=State.GOOD)

    # --- changing -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Write a new request for the risk of the marked one."""
        marked = self._one()
        self._begin_for(marked.risk if marked else self._first or next(iter(self._risks), ""))

    def _begin_for(self, uid: str) -> None:
        """Write a new request; the measures of its risk stand as what was."""
        if self._draft or not (self._writable and uid in self._risks and leave(self._page)):
            return
        today = self.desk.session.risk_watches.today()
        self._draft = Revision(uid, today, before=self._measures(self._risks[uid]))
        self.refresh()
        self.list.select(_DRAFT, 0)
        self.fields["after"].editor.setFocus()

    def _measures(self, risk: Risk) -> str:
        told = self.desk.session.risks.told(self._year, risk)
        return "\n".join(one.text for one in told if one.text)

    def _change(self, **values: Any) -> None:
        """Keep a field of the request that is shown; of a new one it waits until the whole is kept."""
        one = self._one()
        if one is None:
            return
        changed = one._replace(**values)
        if self._shown != _DRAFT:
            self.desk.session.risk_watches.ask(self._year, changed)
            return
        if "risk" in values and one.before == self._measures(self._risks[one.risk]):
            changed = changed._replace(before=self._measures(self._risks[changed.risk]))
        self._draft = changed
        self.refresh()

    def _keep_asked(self, day: dt.date | None) -> None:
        if day is None:
            raise Problem("date_unreadable", text="")
        self._change(asked_on=day)

    def _keep_draft(self) -> bool:
        """Keep the new request; false where it can't be kept."""
        made: list[int] = []
        draft = self._draft if leave(self._page) else None
        if draft is None or not self.try_to(lambda: made.append(self.desk.session.risk_watches.ask(self._year, draft))):
            return False
        self._draft = None
        self.refresh()
        self.list.select(made[0], 0)
        self.list.setFocus()
        return True

    def _withdraw(self, _: Key | None = None) -> None:
        key = self.list.current_key()
        if key == _DRAFT:
            self._draft = None
            self.refresh()
        elif key is not None and self._writable:
            self.try_to(lambda: self.desk.session.risk_watches.withdraw(self._year, key))

    def done(self, result: int) -> None:
        """A new request in which something was written is kept, or keeps the dialog open."""
        if leave(self._page) and self._draft and (self._draft.after or self._draft.reason) and not self._keep_draft():
            return
        super().done(result)
