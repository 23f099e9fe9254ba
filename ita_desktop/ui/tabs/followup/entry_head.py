"""The head of the detail: the activity, the measure it belongs to, and what can be done with its entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ita_desktop.domain.framework import Framework
from ita_desktop.services.finding import Place
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import PANEL_TITLE, SEMIBOLD
from ita_desktop.ui.tabs.followup.acts import EntryActs
from ita_desktop.ui.tabs.followup.status_buttons import StatusButtons
from ita_desktop.ui.tabs.followup.words import DOT, codes_of, late, title_of, when
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import ShortLabel, Text

_MOST_OWNERS = 3


class EntryHead(QWidget):
    """Stands above what scrolls."""

    wants_remark = Signal()
    """The person wants to see what the director said."""

    def __init__(self, desk: Desk, year: int, framework: Framework | None, verbs: EntryActs, *, writable: bool) -> None:
        super().__init__()
        self._desk, self._year, self._framework = desk, year, framework
        self._lines: Sequence[CheckLine] = ()
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
        facts = QWidget()
        facts.setLayout(self._facts)
        served = row(self.measure, self.remark, self.plan, self.last, self.clear, spacing=2)
        self.setLayout(column(self.title, served, facts, self.status, spacing=4))

    def _icon(self, icon: str, name: str, act: Callable[[], object]) -> QPushButton:
        return button("", act, role="icon", icon=icon, name=name)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show whose head it is."""
        self._lines, alone = lines, len(lines) == 1
        first = lines[0]
        self.title.setText(first.text if alone else self.tr("%n activities are selected", "", len(lines)))
        self.plan.setVisible(alone and first.measure is not None)
        self.remark.setVisible(alone and bool(first.entry.remark))
        for one in self._writes:
            one.setEnabled(one is self.last or any(line.entry.id for line in lines))
        self.measure.setText(self._served(first) if alone else "")
        refill(self._facts, self._chips(first) if alone else [])
        statuses = {line.entry.status for line in lines}
        self.status.show_status(statuses.pop() if len(statuses) == 1 else None)

    def _served(self, line: CheckLine) -> str:
        """The measure that an activity belongs to."""
        if line.measure is None:
            return self.tr("This activity is no longer in the plan")
        return f"{codes_of(line.measure)}{DOT}{title_of(line.measure, self._framework)}"

    def _chips(self, line: CheckLine) -> list[Chip]:
        """Who answers, when, and what is late."""
        chips = [Chip(name) for name in line.owners[:_MOST_OWNERS]]
        if more := len(line.owners) - _MOST_OWNERS:
            chips += [Chip(f"+{more}")] if more > 0 else []
        if words := when(line):
            chips.append(Chip(words, icon="calendar-days"))
        if words := late(line, self._desk.session.followups.today()):
            chips.append(Chip(words, State.LATE))
        if line.entry.late:
            chips.append(Chip(self.tr("Written after its month"), State.WATCH))
        return chips

    def _show_plan(self) -> None:
        if measure := self._lines[0].measure:
            self._desk.go(Place("measure", str(measure.id), self._year))
