"""Tab 3: the plan of this fiscal year month by month: what falls due, what is recorded, what is overdue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ita_desktop.domain.evidence import EntryKey, Shown
from ita_desktop.domain.fiscal_year import Month, month_near
from ita_desktop.domain.followup import Status
from ita_desktop.services.finding import Place
from ita_desktop.services.followups import CheckLine, Overview
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tabs.followup.acts import EntryActs, spots
from ita_desktop.ui.tabs.followup.check_list import CheckList
from ita_desktop.ui.tabs.followup.month_bar import MonthBar
from ita_desktop.ui.tabs.followup.rows import CheckRows, lines_of
from ita_desktop.ui.tabs.followup.tools import Tools
from ita_desktop.ui.tabs.followup.words import key_of, spot_of
from ita_desktop.ui.tabs.keyed import keyed
from ita_desktop.ui.tabs.list_tab import ListTab
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import column

if TYPE_CHECKING:
    from ita_desktop.ui.tabs.followup.detail import EntryPanel
    from ita_desktop.ui.tabs.followup.year_grid import YearGrid

_LOW = 470
OVERDUE = "overdue"
"""The key of the place where everything stands that is overdue."""


class FollowupTab(ListTab):
    """The months above, the checklist at the left, what is recorded at the right; or the year as a grid."""

    tables = frozenset({
        "year", "framework", "indicator", "item", "section", "measure", "measure_item", "activity", "point", "owner",
        "followup", "evidence", "followup_evidence",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._month: Month | None = None
        self._overview: Overview | None = None
        self._evidence: Mapping[EntryKey, Sequence[Shown]] = {}
        self.list: CheckList | None = None
        self.panel: EntryPanel | None = None
        self.grid: YearGrid | None = None

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self, land: str = "") -> None:
        """Show the month as it is now and be at a line, else where we were: what is being written there stays."""
        year, office = self.desk.view.year, self.desk.session.office
        if self._month is None or self._month.fiscal_year != year:
            self._month = month_near(year, self.desk.session.followups.today())
        names = [section.name for section in office.sections()]
        held = () if land else self._lines()
        self._overview = self.desk.session.followups.overview(year, self._month, self._section(), names, spots(held))
        months = {one.month for one in lines_of(self._overview)}
        self._evidence = self.desk.session.evidence.of_entries(year, list(months)) if months else {}
        if self._overview.activities or lines_of(self._overview):
            self._show_full(self._overview)
            self._show_rows(land, [key_of(line) for line in held])
        else:
            self._pages.show_empty(self._without_plan(year))

    def _section(self) -> str | None:
        """The name of the ฝ่าย looked at."""
        section = self.desk.section()
        return section.name if section else None

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

    def _show_full(self, shown: Overview) -> None:
        if self.list is None:
            self._build()
        self._show_months(shown)
        self._tools.show_month(shown)
        if self._stack.currentIndex():
            self._show_grid()
        self._pages.show_full(self._work)

    def _build(self) -> None:
        self._months = MonthBar()
        self._months.chosen.connect(self._go_month)
        self._tools = Tools(self.desk, self.print_button(self.tr("Preview and print the month's form")))
        self._tools.changed.connect(lambda: self._show_rows())
        self._tools.year_wanted.connect(self._show_grid)
        self.list = CheckList(lambda: self.desk.session.followups.today())
        self.list.marked.connect(self._show_marked)
        self.list.went_back.connect(self._say_held)
        self.list.opened.connect(lambda _: self._go_in())
        self.list.status_wanted.connect(self._set_status)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._with_detail("followup", 0.57, [self._tools], self.list))
        self._work = QWidget()
        layout = column(self._months, self._stack, spacing=8)
        layout.setStretch(1, 1)
        self._work.setLayout(layout)
        self._add_acts()
        self._fit_height()

    def _add_acts(self) -> None:
        """Keys that hold wherever the keyboard is in this tab."""
        for words, key, act in (
            (self.tr("Month before"), "Alt+Left", partial(self._step_month, -1)),
            (self.tr("Next month"), "Alt+Right", partial(self._step_month, 1)),
            (self.tr("Take over last month's text"), "Ctrl+D", self._carry_last),
        ):
            keyed(self._work, words, key, act, inside=True)

    def _show_rows(self, land: str = "", held: Sequence[str] = ()) -> None:
        """Show the lines that are asked for and those that are held, and what of them is marked."""
        if self._overview and self.list:
            self.list.show_month(CheckRows(self._overview, self._tools.asked(), held), self._evidence, land)

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
        self.refresh(f"{uid}:{month}")

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

    def _make_detail(self) -> QWidget:
        from ita_desktop.ui.tabs.followup.detail import EntryPanel

        self.panel = EntryPanel(self.desk)
        self.panel.wanted.connect(self._go_month)
        self.panel.months_wanted.connect(self._mark_months)
        self._show_marked()
        return self.panel

    def _lines(self) -> list[CheckLine]:
        """The lines that are marked, from the top."""
        known = {key_of(one): one for one in lines_of(self._overview)} if self._overview else {}
        return [known[key] for key in (self.list.marked_keys() if self.list else ()) if key in known]

    def _show_marked(self) -> None:
        """Show what is marked; where something waits to be put right, its rows are gone back to."""
        if self.panel and self.list and self._overview and self.list.leave_rows(partial(leave, self.panel)):
            year = self._overview.checklist.year
            lines = self._lines()
            shown = {line.key for line in lines[:1]}
            waiting = [one.month for one in self._overview.earlier if one.overdue and one.key in shown]
            self.panel.show_lines(year, lines, waiting)

    def _mark_months(self, months: Sequence[Month]) -> None:
        """Mark the activity that is shown in these months, though a filter hides them."""
        keys = [f"{line.key}:{month}" for line in self._lines() for month in months]
        if self.list and leave(self) and not self.list.mark_months(keys):
            self._ask_for_all()
            self.list.mark_months(keys)

    # --- changing -------------------------------------------------------------------------------------------

    def _set_status(self, status: Status) -> None:
        """Give what is marked a status; what was not done is asked why, at its place."""
        self._beside.fill()
        if self.panel and self.panel.form and self._writable():
            self.panel.form.set_status(status)

    def _carry_last(self) -> None:
        lines = self._lines()
        if lines and self._writable() and leave(self):
            EntryActs(self.desk, self.desk.view.year).carry_last(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """On a low screen the tools give way to the list."""
        if self.list:
            self._tools.be_low(self.height() < px(_LOW))

    # --- coming back ----------------------------------------------------------------------------------------

    def _ask_for_all(self) -> None:
        self._tools.ask_for("all")

    def panels(self) -> list[QWidget]:
        if not self._pages.is_full():
            return super().panels()
        if self.grid and self._stack.currentWidget() is self.grid:
            return [self.grid.view, self._months]
        return [*super().panels(), self._months]

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
        return not place.key or self._reveal(place.key)

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
