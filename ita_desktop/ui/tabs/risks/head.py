"""The head of a risk: what it is called, what can be done with it, its facts as chips, and what it lacks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk_check import Gap
from ita_desktop.services.risks import RiskLine
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.tabs.risks.acts import RiskActs
from ita_desktop.ui.tabs.risks.words import gap_words, known_words, response_words
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import ShortLabel, label


class RiskHead(QWidget):
    """Number and event, and the acts on the risks that are shown."""

    wanted = Signal(object)
    """A risk that was made, by its row id."""
    wants_watch = Signal()
    """The person wants to tell what happened."""

    def __init__(self, desk: Desk, year: int, *, writable: bool) -> None:
        super().__init__()
        self._desk, self._acts = desk, RiskActs(desk, year)
        self._lines: Sequence[RiskLine] = ()
        self.title = ShortLabel("", "panel-title")
        self._alone = [
            self._icon("arrow-up", self.tr("Move risk up"), "Alt+Up", lambda: self._move(-1)),
            self._icon("arrow-down", self.tr("Move risk down"), "Alt+Down", lambda: self._move(1)),
        ]
        watch = self._icon("eye", self.tr("Go to monitoring"), "Ctrl+L", self.wants_watch.emit)
        copy = self._icon("copy", self.tr("Duplicate"), "Ctrl+D", self._duplicate)
        remove = self._icon("trash-2", self.tr("Delete risk"), "Del", self._remove)
        buttons = [copy, *self._alone, remove]
        for one in buttons:
            one.setEnabled(writable)
        self.setLayout(row(self.title, watch, *buttons, spacing=2, margins=(16, 6, 8, 6)))

    def _icon(self, icon: str, name: str, key: str, act: Callable[[], object]) -> QWidget:
        made = button("", act, role="icon", icon=icon, name=name)
        made.setToolTip(with_key(name, key))
        return made

    def use_year(self, year: int) -> None:
        """Act on the register of another year."""
        self._acts = RiskActs(self._desk, year)

    def show_lines(self, lines: Sequence[RiskLine]) -> None:
        """Show whose head it is."""
        self._lines = lines
        for one in self._alone:
            one.setVisible(len(lines) == 1)
        if len(lines) == 1:
            named = lines[0].risk.named or self.tr("No event written yet")
            self.title.setText(f"{lines[0].number}  {named}")
        else:
            self.title.setText(self.tr("%n risks are selected", "", len(lines)))

    def _move(self, step: int) -> None:
        self._acts.move(self._lines[0].risk, step)

    def _duplicate(self) -> None:
        for made in self._acts.duplicate([line.risk for line in self._lines])[:1]:
            self.wanted.emit(made)

    def _remove(self) -> None:
        self._acts.remove([line.risk for line in self._lines])


class Facts(QWidget):
    """What is said of a risk in chips, and when it is due at the end of them."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(spacing=6)
        self.setLayout(self._flow)

    def show_line(self, line: RiskLine, codes: Sequence[str], today: dt.date) -> None:
        """Show the facts of one risk; `codes` are the items of measures that it is linked to."""
        risk = line.risk
        chips = [Chip(risk.section)] if risk.section else []
        if risk.known is not None:
            chips.append(Chip(known_words()[risk.known]))
        if risk.response:
            chips.append(Chip(self.tr("Response: %1").replace("%1", response_words()[risk.response])))
        if codes:
            chips.append(Chip(self.tr("Measure %1").replace("%1", ", ".join(codes)), icon="link", accent=True))
        if line.origin:
            chips.append(Chip(self.tr("Carried over"), icon="history"))
        if days := [one.due_on for one in line.told if one.due_on]:
            words = self.tr("Due %1").replace("%1", speech.day(max(days)))
            chips.append(Chip(words, State.LATE if max(days) < today else None, icon="calendar-days"))
        refill(self._flow, chips)
        self.setVisible(bool(chips))


class Gaps(QWidget):
    """A quiet line of what a risk lacks; each is a button that goes where it is mended."""

    wanted = Signal(object)
    """The Gap that a person wants to mend."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(spacing=2)
        self._shown: Sequence[Gap] = ()
        self.setLayout(self._flow)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show what is lacking; a line that did not change keeps the keyboard."""
        self.setVisible(bool(gaps))
        if tuple(gaps) == tuple(self._shown):
            return
        self._shown = tuple(gaps)
        links = [button(gap_words()[gap], partial(self.wanted.emit, gap), role="link") for gap in gaps]
        refill(self._flow, [label(self.tr("Still lacking:"), "small"), *links] if links else [])
