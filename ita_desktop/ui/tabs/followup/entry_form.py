"""The fields of what is recorded of an activity in a month; of several lines those that are changed for all at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.framework import Framework
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, px, theme
from ita_desktop.ui.tabs.followup.acts import EntryActs
from ita_desktop.ui.tabs.followup.entry_head import EntryHead
from ita_desktop.ui.tabs.followup.evidence import EvidenceStrip
from ita_desktop.ui.tabs.followup.past import Past
from ita_desktop.ui.tabs.followup.words import counted_months, month_words, number, target
from ita_desktop.ui.tabs.look_only import look_only
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import DateField, NumberField
from ita_desktop.ui.widgets.form_fields import FormFields
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.points_field import PointsField
from ita_desktop.ui.widgets.text import Text, label

T = TypeVar("T")
_QUANTITY = 210


class EntryForm(QWidget):
    """What is typed belongs to the lines for which it was typed."""

    wanted = Signal(object)
    """Another month of the activity, to go to."""

    def __init__(self, desk: Desk, *, alone: bool, locked: int | None) -> None:
        super().__init__()
        self._desk, self._alone, self._writable = desk, alone, locked is None
        self._lines: Sequence[CheckLine] = ()
        self.acts = EntryActs(desk)
        self.fields = FormFields()
        self.head = EntryHead(desk, self.acts, writable=self._writable)
        self.head.status.chosen.connect(self.set_status)
        self.head.wants_remark.connect(lambda: self.fields["remark"].editor.setFocus())
        self.reason = self._text("reason", self.tr("Why it was not done"), 1)
        self._told = Text(points=SMALL, colour=theme().ink2)
        self._warning = Text(points=SMALL, colour=theme().states[State.LATE].text)
        self._entered = label("", "faint")
        self.quantity: NumberField | None = None
        self.past = Past()
        self.past.wanted.connect(self.wanted)
        self.evidence = EvidenceStrip(desk)
        body = QWidget()
        why = [look_only(desk, locked)] if locked else []
        body.setLayout(column(self.head, *why, *self._parts(), None, spacing=6, margins=(16, 8, 16, 8)))
        self._area = scrolling(body)
        self.setLayout(column(panel(column(self._area, margins=(1, 1, 1, 1)))))
        for field in self.fields.values():
            field.setEnabled(self._writable)

    # --- parts ----------------------------------------------------------------------------------------------

    def _parts(self) -> list[QWidget]:
        self._day = day = self.fields.add("event_date", DateField(self.tr("Day of the event"), None, self._keep_day))
        director = self._director()
        if not self._alone:
            return [self._told, self.reason, day, self._warning, self.evidence, *director]
        reached = NumberField(self.tr("Reached"), None, lambda value: self._record(quantity=value))
        self.quantity = self.fields.add("quantity", reached)
        reached.setMaximumWidth(px(_QUANTITY))
        beside, below = QWidget(), QWidget()
        beside.setLayout(row(day, reached, spacing=12))
        hint = self.tr("kept when you leave the field") if self._writable else ""
        result = self._text("result", self.tr("Result"), 2, hint)
        obstacle = self._text("obstacle", self.tr("Problems and obstacles"), 1)
        below.setLayout(row(obstacle, self._text("next_step", self.tr("Next step"), 1), spacing=12))
        suggestion = self._text("suggestion", self.tr("Suggestion"), 1)
        written: list[QWidget] = [self.reason, beside, self._warning, result, below, self.evidence, suggestion]
        return [*written, *director, self._entered, self.past]

    def _text(self, name: str, title: str, lines: int, hint: str = "") -> PointsField:
        """A text that is kept under its name; what was written of this activity in other months is offered."""
        keep = lambda typed: self._record(**{name: typed})  # noqa: E731
        return self.fields.add(name, PointsField(title, keep, lambda: self._written(name), lines=lines, hint=hint))

    def _director(self) -> list[QWidget]:
        """What the director says, and the day of the approval."""
        keep = lambda typed: self.acts.remark(self._lines, typed)  # noqa: E731
        remark = self.fields.add("remark", PointsField(self.tr("Director's remark"), keep, lambda: (), lines=1))
        day = DateField(self.tr("Approved on"), None, lambda day: self.acts.approve(self._lines, day))
        self.fields.add("approved_on", day)
        today = button(self.tr("Approved today"), self._approve, icon="check")
        today.setEnabled(self._writable)
        holder = QWidget()
        holder.setLayout(row(day, column(None, today), spacing=12))
        return [line(), remark, holder]

    # --- changing -------------------------------------------------------------------------------------------

    def first(self) -> QWidget:
        """Where the keyboard comes in: the reason if one is missing, else the result."""
        if self.reason.isVisibleTo(self) and not self.reason.typed():
            return self.reason.editor
        return self.fields["result" if self._alone else "event_date"].editor

    def set_status(self, status: Status) -> None:
        """Give the lines a status; one that was not done is asked why."""
        if leave(self) and self.acts.set_status(self._lines, status) and status is Status.NOT_DONE:
            self.ask_reason()

    def ask_reason(self) -> None:
        """Go where the reason is written."""
        self._area.ensureWidgetVisible(self.reason)
        self.reason.editor.setFocus()

    def carry_last(self) -> None:
        """Take over last month's text; what is being typed is kept before."""
        if leave(self):
            self.acts.carry_last(self._lines)

    def _record(self, **values: Any) -> None:
        self.acts.record(self._lines, **values)

    def _keep_day(self, day: dt.date | None) -> None:
        self._record(event_date=day)

    def _approve(self) -> None:
        self._desk.try_to(lambda: self.acts.approve(self._lines, self._desk.session.followups.today()))

    def _written(self, name: str) -> list[str]:
        """What was written of the first line in other months, the newest first."""
        kept = reversed(self._desk.session.followups.history(self._lines[0].key)) if self._alone else ()
        texts = (text.strip() for entry in kept for text in getattr(entry, name).splitlines())
        return list(dict.fromkeys(text for text in texts if text))

    # --- showing --------------------------------------------------------------------------------------------

    def _common(self, get: Callable[[Entry], T], otherwise: T) -> T:
        """What all lines have alike."""
        values = [get(line.entry) for line in self._lines]
        return values[0] if all(value == values[0] for value in values) else otherwise

    def show_lines(
        self, year: int, framework: Framework | None, lines: Sequence[CheckLine], waiting: Sequence[Month]
    ) -> None:
        """Show what is kept now; what is being typed stays, and is kept before other lines are shown."""
        before, now = ([(one.key, one.month) for one in some] for some in (self._lines, lines))
        if before != now:
            leave(self)
            self.fields.empty()
        self._lines, self.acts.year = lines, year
        self.head.show_lines(lines, framework, waiting)
        for name in self.fields:
            self.fields.show(name, self._value(name))
        self.reason.setVisible(any(one.entry.status is Status.NOT_DONE or one.entry.reason for one in lines))
        self._show_days()
        if self._alone:
            self._show_alone(lines[0])
        words = self.tr("What is changed here is written in every selected line: %1")
        self._told.setText(words.replace("%1", counted_months(lines)))
        months = {one.month for one in lines}
        self.evidence.setVisible(len(months) == 1)
        if len(months) == 1:
            self.evidence.show(year, months.pop(), [one.key for one in lines])

    def _value(self, name: str) -> str:
        """What a field shows of the lines."""
        if name == "quantity":
            return number(self._lines[0].entry.quantity)
        value = self._common(lambda entry: getattr(entry, name), None)
        return thai_date(value) if isinstance(value, dt.date) else value or ""

    def _show_alone(self, line: CheckLine) -> None:
        """What only one line has: its target, who wrote it, its other months."""
        assert self.quantity
        wanted = target(line)
        self.quantity.show_unit(self.tr("of %1").replace("%1", " ".join(wanted)) if wanted else "")
        entry = line.entry
        who = self.tr("Written by %1, %2").replace("%1", entry.entered_by)
        when = speech.moment(dt.datetime.fromisoformat(entry.entered_at)) if entry.entered_at else ""
        self._entered.setText(who.replace("%2", when))
        self._entered.setVisible(bool(entry.entered_at))
        self.past.show_months(self._desk.session.followups.history(line.key), line.month)

    def _show_days(self) -> None:
        """Propose a day of the month; say where that of the event is not in it, or not even in the year."""
        today, last = self._desk.session.followups.today(), min(one.month for one in self._lines).last_day
        self._day.editor.setPlaceholderText(thai_date(today if Month.of(today) == Month.of(last) else last))
        day = self._common(lambda entry: entry.event_date, None)
        wrong = {one.month for one in self._lines if day and Month.of(day) != one.month}
        words = ""
        if day and Month.of(day).fiscal_year != self.acts.year:
            words = self.tr("This day is not in fiscal year %1").replace("%1", str(self.acts.year))
        elif wrong:
            words = self.tr("This day is not in %1").replace("%1", month_words(min(wrong)))
        self._warning.setText(words)
        self._warning.setVisible(bool(words))
