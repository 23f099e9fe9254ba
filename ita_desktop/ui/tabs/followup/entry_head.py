"""The head of the detail: the activity, the measure it belongs to, and what can be done with its entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import needs_reason
from ita_desktop.domain.framework import Framework
from ita_desktop.services.finding import Place
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import PANEL_TITLE, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.acts import EntryActs
from ita_desktop.ui.tabs.followup.status_buttons import StatusButtons
from ita_desktop.ui.tabs.followup.words import (
    DOT,
    activities_of,
    codes_of,
    late,
    month_words,
    title_of,
    when,
)
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import ShortLabel, Text

_MOST_OWNERS = 3


class EntryHead(QWidget):
    """What is recorded, of which month, and its status come first: they say what is written where."""

    wants_remark = Signal()
    """The person wants to see what the director said."""
    months_wanted = Signal(object)
    """The months in which the person wants the activity to be marked."""

    def __init__(self, desk: Desk, verbs: EntryActs, *, writable: bool) -> None:
        super().__init__()
        self._desk, self._verbs = desk, verbs
        self._framework: Framework | None = None
        self._lines: Sequence[CheckLine] = ()
        self.months, self._menu = button(""), QMenu(self)
        self.months.setMenu(self._menu)
        self.months.setToolTip(self.tr("Go to the other months in which this activity is overdue"))
        colours, small = theme(), font(SMALL).pointSizeF()
        self.months.setStyleSheet(
            f"QPushButton {{ min-height: {px(26)}px; max-height: {px(26)}px; border: 1px solid {colours.accent};"
            f" background: {colours.selection}; color: {colours.strong}; font-size: {small:g}pt; font-weight: 500;"
            f" padding: 0 {px(26)}px 0 {px(8)}px; }} QPushButton:focus {{ border: 2px solid {colours.accent};"
            f" padding: 0 {px(25)}px 0 {px(7)}px; }} QPushButton::menu-indicator {{ right: {px(6)}px; }}"
        )
        self.title = Text(points=PANEL_TITLE, weight=SEMIBOLD)
        self.measure = ShortLabel("", "small")
        self._facts = Flow(spacing=6)
        self.status = StatusButtons()
        self.status.setEnabled(writable)
        self.remark = self._icon("message-square", self.tr("Go to the director's remark"), self.wants_remark.emit)
        self.plan = self._icon("list-checks", self.tr("Show the measure in the plan"), self._show_plan)
        self.last = self._icon("copy", self.tr("Take over last month's text"), lambda: verbs.carry_last(self._lines))
        self.last.setToolTip(with_key(self.last.accessibleName(), "Ctrl+D"))
        self.clear = self._icon("trash-2", self.tr("Take away what was recorded"), lambda: verbs.clear(self._lines))
        self._writes = (self.last, self.clear) if writable else ()
        for one in (self.last, self.clear):
            one.setEnabled(writable)
        self._now, self._about = QWidget(), QWidget()
        self._marks: list[Chip] = []
        self._now.setLayout(Flow(self.months, spacing=6))
        self._about.setLayout(self._facts)
        served = row(self.measure, self.remark, self.plan, self.last, self.clear, spacing=2)
        self.setLayout(column(self.title, self.status, self._now, served, self._about, spacing=4))

    def _icon(self, icon: str, name: str, act: Callable[[], object]) -> QPushButton:
        return button("", act, role="icon", icon=icon, name=name)

    def show_lines(self, lines: Sequence[CheckLine], framework: Framework | None, waiting: Sequence[Month]) -> None:
        """Show whose head it is; `waiting` are the months in which its activity is overdue."""
        self._lines, self._framework, alone = lines, framework, len(lines) == 1
        first, several = lines[0], len(activities_of(lines))
        self.title.setText(first.text if several == 1 else self.tr("%n activities are selected", "", several))
        self._show_months(first.month, waiting if alone else ())
        self.plan.setVisible(alone and first.measure is not None)
        self.remark.setVisible(alone and bool(first.entry.remark))
        for one in self._writes:
            one.setEnabled(one is self.last or any(line.entry.id for line in lines))
        self.measure.setText(self._served(first) if alone else "")
        refill(self._facts, self._chips(first) if alone else [])
        self._mark(self._now_chips(first) if alone else [])
        for part in (self._now, self._about):
            part.setVisible(alone)
        statuses = {line.entry.status for line in lines}
        self.status.show_status(statuses.pop() if len(statuses) == 1 else None)

    def _show_months(self, month: Month, waiting: Sequence[Month]) -> None:
        """The other months that wait, to go to one of them or to mark all with this one."""
        others = [one for one in waiting if one != month]
        self._menu.clear()
        for one in others:
            self._menu.addAction(month_words(one), partial(self.months_wanted.emit, [one]))
        if others:
            every = sorted({month, *waiting})
            words = self.tr("All %n months together", "", len(every))
            self._menu.addAction(words, partial(self.months_wanted.emit, every))
        self.months.setText(self.tr("%n more overdue", "", len(others)))
        self.months.setVisible(bool(others))

    def _served(self, line: CheckLine) -> str:
        """The measure that an activity belongs to."""
        if line.measure is None:
            return self.tr("This activity is no longer in the plan")
        return f"{codes_of(line.measure)}{DOT}{title_of(line.measure, self._framework)}"

    def _chips(self, line: CheckLine) -> list[Chip]:
        """Who answers, and when."""
        chips = [Chip(name) for name in line.owners[:_MOST_OWNERS]]
        if more := len(line.owners) - _MOST_OWNERS:
            chips += [Chip(f"+{more}")] if more > 0 else []
        if words := when(line):
            chips.append(Chip(words, icon="calendar-days"))
        return chips

    def _now_chips(self, line: CheckLine) -> list[Chip]:
        """Of which month it is, and what is late."""
        chips = [Chip(month_words(line.month), accent=True)]
        if words := late(line, self._desk.session.followups.today()):
            chips.append(Chip(words, State.LATE))
        if needs_reason(line.entry):
            chips.append(Chip(tr("no reason yet"), State.LATE))
        if line.entry.late:
            chips.append(Chip(self.tr("Written after its month"), State.WATCH))
        return chips

    def _mark(self, chips: list[Chip]) -> None:
        """Show the month, then what leads to the others, which may have the keyboard and stays, then the rest."""
        layout = self._now.layout()
        assert isinstance(layout, Flow)
        for old in self._marks:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, chip in enumerate(chips):
            layout.insert(place + (place > 0), chip)
        self._marks = chips

    def _show_plan(self) -> None:
        if measure := self._lines[0].measure:
            self._desk.go(Place("measure", str(measure.id), self._verbs.year))
