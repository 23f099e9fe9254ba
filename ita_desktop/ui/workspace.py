"""The window over an open file: header, five tabs, notices, foot. A tab that is not seen only remembers it is stale."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar, QStackedWidget, QWidget

from ita_desktop.domain.errors import FileProblem, Problem
from ita_desktop.services.finding import Place
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.header import Header
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.status import Status
from ita_desktop.ui.tabs import unseen
from ita_desktop.ui.tabs.indicators.tab import IndicatorsTab
from ita_desktop.ui.tabs.tab import Tab
from ita_desktop.ui.tabs.unseen import UnseenTab
from ita_desktop.ui.tabs.waiting import WaitingTab, action_plan
from ita_desktop.ui.widgets.later import SETTLED
from ita_desktop.ui.widgets.notices import Toast, TroubleBar
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.working import Working

_NEWS = 5_000
_HEAD_TABLES = frozenset({"year", "framework", "section", "office"})
_DUE_TABLES = frozenset({"year", "measure", "activity", "followup"})
_SHOWN_AFTER = {"item": 1, "measure": 0, "followup": 0, "risk": 0, "coverage": 0, "watch": 0}
"""How many years after its own a place is shown: a result in the year that analyses it, a plan in its own."""


class Workspace(QWidget):
    """Everything under the title bar while a file is open."""

    def __init__(self, desk: Desk, menus: QMenuBar, window: QWidget) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "canvas")
        names = (
            (self.tr("Indicators"), self.tr("Indicators")), (self.tr("Measure plans"), self.tr("Measures")),
            (self.tr("Monthly follow-up"), self.tr("Follow-up")), (self.tr("Risk assessment"), self.tr("Risks")),
            (self.tr("Anti-corruption plan"), self.tr("Anti-corruption")),
        )  # fmt: skip
        self.header = Header(desk, menus, names, window)
        self.status = Status(desk)
        self.trouble, self.working = TroubleBar(), Working()
        self.tabs: list[Tab] = [
            IndicatorsTab(desk), UnseenTab(desk, unseen.measures, "measure"),
            UnseenTab(desk, unseen.followup, "followup"), UnseenTab(desk, unseen.risks, "risk", "coverage", "watch"),
            WaitingTab(desk, action_plan()),
        ]  # fmt: skip
        self._passing = True
        self._stale = set(self.tabs)
        self._stack = QStackedWidget()
        for tab in self.tabs:
            self._stack.addWidget(tab)
        desk_top = column(self.trouble, self.working, self._stack, spacing=8, margins=(10, 8, 10, 8))
        desk_top.setStretch(2, 1)
        self.setLayout(column(self.header, desk_top, self.status, spacing=0))
        self.toast = Toast(self)
        self.header.tabs.currentChanged.connect(self.show_tab)
        desk.leave = lambda: leave(self)
        desk.changed.connect(self._changed)
        desk.view_changed.connect(self._view_changed)
        desk.troubled.connect(self.say)
        desk.told.connect(self.tell)
        if desk.session.read_only:
            news = QTimer(self, interval=_NEWS)
            news.timeout.connect(self.look_for_news)
            news.start()
        QTimer.singleShot(SETTLED, self.status, self.status.look_for_backup)
        self._refresh()

    # --- tabs -----------------------------------------------------------------------------------------------

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front."""
        if self.header.tabs.currentIndex() != number:
            self.header.tabs.setCurrentIndex(number)
        self._seen(number)
        self._stack.setCurrentIndex(number)
        self._refresh()

    def enter_tab(self, number: int) -> None:
        """Bring a tab to the front by its key, and the keyboard into its work."""
        self.show_tab(number)
        self.take_keyboard()

    def current(self) -> Tab:
        """The tab in front."""
        return self.tabs[self._stack.currentIndex()]

    def _seen(self, number: int) -> Tab:
        """A tab, in the place of the one that stood there until it was first looked at."""
        tab = self.tabs[number]
        if isinstance(tab, UnseenTab):
            self._stack.removeWidget(tab)
            tab.deleteLater()
            self._stale.discard(tab)
            self.tabs[number] = tab = tab.seen()
            self._stack.insertWidget(number, tab)
            self._stale.add(tab)
        return tab

    def _refresh(self) -> None:
        tab = self.current()
        if tab in self._stale:
            self._stale.discard(tab)
            tab.refresh()

    def _changed(self, tables: frozenset[str]) -> None:
        if self._passing:
            self.trouble.hide()  # what was refused before has been put right
        self.toast.hide()  # its undo would be of another step now
        self._stale |= {tab for tab in self.tabs if tab.tables & tables}
        if tables & _HEAD_TABLES:
            self.header.fill()
            self.status.show_office()
        if tables & _DUE_TABLES:
            self.status.show_overdue()
        self.header.show_steps()
        self.status.show_saved()
        self._refresh()

    def _view_changed(self) -> None:
        self._stale = set(self.tabs)
        self.header.fill()
        self.status.count_overdue()
        self._refresh()

    def look_for_news(self) -> None:
        """Show what another PC has written into a file that is only read here."""
        if self.desk.session.has_news():
            self.desk.tell_changed(_HEAD_TABLES.union(*(tab.tables for tab in self.tabs)))

    def next_panel(self) -> None:
        """Move the keyboard to the next panel: tabs, then those of the tab in front."""
        panels = [self.header.tabs, *self.current().panels()]
        here = QApplication.focusWidget()
        place = next((n for n, p in enumerate(panels) if here and (p is here or p.isAncestorOf(here))), -1)
        _enter(panels[(place + 1) % len(panels)])

    def take_keyboard(self) -> None:
        """Give the keyboard to the work in front: its list, or the button of its empty state."""
        _enter(self.current().panels()[0])

    def go(self, place: Place) -> bool:
        """Go where something stands, in the tab and the year that show it."""
        if place.kind == "tab":
            self.show_tab(int(place.key))
            return True
        if place.kind in _SHOWN_AFTER and place.year is not None:
            year = place.year + _SHOWN_AFTER[place.kind]
            if not self.desk.session.years.has(year):
                return False
            if self.desk.view.year != year:
                self.desk.look_at_year(year)
        for number, tab in enumerate(self.tabs):
            wanted = self._seen(number) if isinstance(tab, UnseenTab) and place.kind in tab.kinds else tab
            if wanted.go(place):
                self.show_tab(number)
                return True
        return False

    # --- speaking -------------------------------------------------------------------------------------------

    def say(self, problem: Problem) -> None:
        """Say trouble above the tabs; it stays until it is closed."""
        self._passing = not isinstance(problem, FileProblem)
        self.trouble.say(str(speech.say(problem)))

    def tell(self, text: str) -> None:
        """Say what was done, and offer to take it back."""
        undo = self.desk.session.past.next_undo()
        act = self.tr("Undo") if undo else ""
        self.toast.say(
            text, act, lambda: self.desk.try_to(self.desk.session.past.undo), QKeySequence("Ctrl+Z") if undo else None
        )

    def say_all(self, problems: Iterable[Problem]) -> None:
        """Say several, such as what failed in a backup."""
        for problem in problems:
            self.say(problem)

    # --- coming back ----------------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Where the person is, to be found again when the window is built anew."""
        return {"tab": self._stack.currentIndex(), "tabs": [tab.state() for tab in self.tabs]}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back there."""
        for tab, kept in zip(self.tabs, state["tabs"], strict=True):
            if kept:
                tab.restore(kept)
        self.show_tab(state["tab"])


def _enter(panel: QWidget) -> None:
    """Give the keyboard to the first place of a panel that takes it."""
    inside = [panel, *panel.findChildren(QWidget)]
    for widget in inside:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(panel.window()) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
