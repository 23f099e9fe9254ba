"""Tab 3: the plan of this fiscal year month by month: what falls due, what is recorded, what is overdue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ita_desktop.domain.evidence import EntryKey, Shown
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.services.finding import Place
from ita_desktop.services.followups import CheckLine, Overview
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.tabs.followup.acts import EntryActs
from ita_desktop.ui.tabs.followup.check_list import CheckList
from ita_desktop.ui.tabs.followup.month_bar import MonthBar
from ita_desktop.ui.tabs.followup.rows import CheckRows, lines_of
from ita_desktop.ui.tabs.followup.tools import Tools
from ita_desktop.ui.tabs.followup.words import key_of, month_now, spot_of
from ita_desktop.ui.tabs.pages import Pages
from ita_desktop.ui.tabs.tab import Tab
from ita_desktop.ui.widgets.later import Later
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import Split, column, line, panel

if TYPE_CHECKING:
    from ita_desktop.ui.tabs.followup.detail import EntryPanel
    from ita_desktop.ui.tabs.followup.year_grid import YearGrid

_SHARE = "followup"
OVERDUE = "overdue"
"""The key of the place where everything stands that is overdue."""


class FollowupTab(Tab):
    """The months above, the checklist at the left, what is recorded at the right; or the year as a grid."""

    tables = frozenset({
        "year", "framework", "indicator", "item", "section", "measure", "measure_item", "activity", "point", "owner",
        "followup", "evidence", "followup_evidence",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pages = Pages(self)
        self._month: Month | None = None
        self._overview: Overview | None = None
        self._evidence: Mapping[EntryKey, Sequence[Shown]] = {}
        self.list: CheckList | None = None
        self.panel: EntryPanel | None = None
        self.grid: YearGrid | None = None

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        year, office = self.desk.view.year, self.desk.session.office
        if self._month is None or self._month.fiscal_year != year:
            self._month = month_now(year, self.desk.session.followups.today())
        names = [section.name for section in office.sections()]
        self._overview = self.desk.session.followups.overview(year, self._month, self._section(), names)
        months = {one.month for one in lines_of(self._overview)}
        self._evidence = self.desk.session.evidence.of_entries(year, list(months)) if months else {}
        if self._overview.activities or lines_of(self._overview):
            self._show_full(self._overview)
        else:
            self._pages.show_empty(self._without_plan(year))

    def _section(self) -> str | None:
        """The name of the ฝ่าย looked at."""
        key = self.desk.view.section
        return next((one.name for one in self.desk.session.office.sections() if one.key == key), None) if key else None

    def _without_plan(self, year: int) -> EmptyState:
        title = self.tr("Fiscal year %1 has no activities to follow yet").replace("%1", str(year))
        words = self.tr("The checklist of each month comes from the plan of measures by itself.")
        ways = [
            Way(
                self.tr("Write the plan"),
                self.tr("The tab of measures shows the weak items that wait for one."),
                self.tr("Go to the plan"), partial(self.desk.go, Place("tab", "1")), "list-checks", advised=True,
            ),
            Way(
                self.tr("Import last year's plan"),
                self.tr("From Word, Excel or a web page. Everything is shown beside its source before it is taken."),
                self.tr("Choose a file"), partial(self._to, "import-plan"), "file-input",
            ),
            Way(
                self.tr("Carry the plan over"),
                self.tr("Measures of an earlier year in this file, with their months moved to this year."),
                self.tr("Choose what to carry"), partial(self._to, "carry-over"), "calendar-plus",
            ),
        ]  # fmt: skip
        return EmptyState(title, words, ways if self._writable() else ())

    def _to(self, kind: str) -> None:
        self.desk.go(Place(kind, "", self.desk.view.year))

    def _show_full(self, shown: Overview) -> None:
        if self.list is None:
            self._build()
        self._show_months(shown)
        self._tools.show_month(shown)
        self._show_rows()
        if self._stack.currentIndex():
            self._show_grid()
        self._pages.show_full(self._work)

    def _build(self) -> None:
        self._months = MonthBar()
        self._months.chosen.connect(self._go_month)
        self._tools = Tools(self.desk, self.print_button(self.tr("Preview and print the month's form")))
        self._tools.changed.connect(self._show_rows)
        self._tools.year_wanted.connect(self._show_grid)
        self.list = CheckList(self.desk.session.followups.today)
        self.list.marked.connect(self._show_marked)
        self.list.went_back.connect(self._say_held)
        self.list.opened.connect(self._open)
        self.list.status_wanted.connect(self._set_status)
        self._beside = Later(self._make_panel)
        left = panel(column(self._tools, line(), self.list, spacing=0, margins=(1, 1, 1, 1)))
        split = Split(left, self._beside, self.desk.preferences.shares.get(_SHARE, 0.57))
        split.splitterMoved.connect(lambda: self.desk.preferences.shares.update({_SHARE: split.share()}))
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._work = QWidget()
        layout = column(self._months, self._stack, spacing=8)
        layout.setStretch(1, 1)
        self._work.setLayout(layout)
        self._add_acts()

    def _add_acts(self) -> None:
        """Keys that hold wherever the keyboard is in this tab."""
        for words, key, act in (
            (self.tr("Month before"), "Alt+Left", partial(self._step_month, -1)),
            (self.tr("Next month"), "Alt+Right", partial(self._step_month, 1)),
            (self.tr("Take over last month's text"), "Ctrl+D", self._carry_last),
        ):
            action = QAction(words, self._work)
            action.setShortcuts(shortcuts([key]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, act=act: act())
            self._work.addAction(action)

    def _show_rows(self) -> None:
        """Show the lines that are asked for, and what of them is marked."""
        if self._overview and self.list:
            before = self.list.current_key()
            self.list.show_month(CheckRows(self._overview, self._tools.asked()), self._evidence)
            here = self.list.current_key()
            if not self._lines() and (here is None or here != before):  # rather a line than its heading
                first = next((key for one in lines_of(self._overview) if self.list.has(key := key_of(one))), None)
                self.list.select(first, 0)

    # --- months ---------------------------------------------------------------------------------------------

    def _go_month(self, month: Month, activity: str = "") -> None:
        """Look at another month; the activity stays the same where that month asks for it."""
        marked = self._lines()
        if not leave(self):
            if self._overview:
                self._show_months(self._overview)
            return
        uid = activity or (marked[0].key if marked else "")
        self._month = month
        self.refresh()
        if self.list and not self.list.select(f"{uid}:{month}", 0):
            self._show_rows()

    def _show_months(self, shown: Overview) -> None:
        now = Month.of(self.desk.session.followups.today())
        self._months.show_months(shown.strip, shown.checklist.month, now)

    def _step_month(self, step: int) -> None:
        if self._month and (there := self._month.shifted(step)).fiscal_year == self.desk.view.year:
            self._go_month(there)

    # --- the year as a grid ---------------------------------------------------------------------------------

    def _show_grid(self) -> None:
        """Show the whole year in the place of the month."""
        from ita_desktop.ui.tabs.followup.year_grid import YearGrid

        year, followups = self.desk.view.year, self.desk.session.followups
        if self.grid is None or self.grid.year != year:
            if self.grid:
                self._stack.removeWidget(self.grid)
                self.grid.deleteLater()
            self.grid = YearGrid(year, followups.today)
            self.grid.wanted.connect(self._leave_grid)
            self.grid.left.connect(self._leave_grid)
            self._stack.addWidget(self.grid)
        self.grid.show_rows(followups.year(year, self._section()))
        if not self._stack.currentIndex() and self._month:
            marked = self._lines()
            self._stack.setCurrentIndex(1)
            self.grid.select(marked[0].key if marked else None, self._month)
            self.grid.view.setFocus()

    def _leave_grid(self, month: Month | None = None, uid: str = "") -> None:
        """Back to the checklist, in the month and at the activity that were chosen."""
        self._stack.setCurrentIndex(0)
        if month:
            self._go_month(month, uid)
        if self.list:
            self.list.setFocus()

    # --- what is recorded, beside the list ------------------------------------------------------------------

    def _make_panel(self) -> QWidget:
        from ita_desktop.ui.tabs.followup.detail import EntryPanel

        self.panel = EntryPanel(self.desk)
        self.panel.wanted.connect(self._go_month)
        self._show_marked()
        return self.panel

    def _lines(self) -> list[CheckLine]:
        """The lines that are marked, from the top."""
        known = {key_of(one): one for one in lines_of(self._overview)} if self._overview else {}
        return [known[key] for key in (self.list.marked_keys() if self.list else ()) if key in known]

    def _show_marked(self) -> None:
        """Show what is marked; where something waits to be put right, its rows are gone back to."""
        if self.panel and self.list and self._overview and self.list.leave_rows(partial(leave, self.panel)):
            self.panel.show_lines(self._overview.checklist.year, self._lines(), writable=self._writable())

    def _say_held(self) -> None:
        self.desk.told.emit(self.tr("Put right what was refused, or press Esc in its field."))

    def _open(self, _: object) -> None:
        self._beside.fill()
        if self.panel:
            self.panel.setFocus()

    # --- changing -------------------------------------------------------------------------------------------

    def _writable(self) -> bool:
        """Whether this year can be changed: not in a file only read, and not where it is locked."""
        return not (self.desk.session.read_only or self.desk.session.years.is_locked(self.desk.view.year))

    def _set_status(self, status: Status) -> None:
        """Give what is marked a status; what was not done is asked why, at its place."""
        self._beside.fill()
        if self.panel and self.panel.form and self._writable():
            self.panel.form.set_status(status)

    def _carry_last(self) -> None:
        lines = self._lines()
        if lines and self._writable() and leave(self):
            EntryActs(self.desk, self.desk.view.year).carry_last(lines)

    # --- coming back ----------------------------------------------------------------------------------------

    def panels(self) -> list[QWidget]:
        if not (self.list and self._pages.is_full()):
            return [self._pages.empty or self]
        if self.grid and self._stack.currentWidget() is self.grid:
            return [self.grid.view, self._months]
        return [self.list, self._beside, self._months]

    def go(self, place: Place) -> bool:
        if place.kind != "followup" or place.year not in (None, self.desk.view.year):
            return False
        spot = spot_of(place.key)
        self._month = spot[0] if spot else None
        self.refresh()
        if self.list is None or not self._pages.is_full():
            return not place.key
        self._leave_grid()
        if place.key == OVERDUE:
            self._tools.ask_for("late")
            return True
        if place.key and not self.list.has(place.key):
            self._tools.ask_for("all")
        return not place.key or self.list.select(place.key, 0)

    def paper(self) -> Place:
        return Place("form", str(self._month or ""), self.desk.view.year)

    def state(self) -> dict[str, Any]:
        if self.list is None:
            return {}
        return {
            "key": self.list.current_key(), "month": self._month, "asked": self._tools.asked(),
            "grid": bool(self._stack.currentIndex()),
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        if not state:
            return
        self._month = state["month"]
        self.refresh()
        if self.list and self._pages.is_full():
            self._tools.restore(state["asked"])
            self.list.select(state["key"], 0)
            if state["grid"]:
                self._show_grid()
