"""Tab 2: the plan of measures of this fiscal year, its gaps as rows too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from ita_desktop.domain.plan import PlanLine
from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.keyed import Act, Acts
from ita_desktop.ui.tabs.list_tab import ListTab
from ita_desktop.ui.tabs.measures.plan_list import PlanList
from ita_desktop.ui.tabs.measures.rows import FITS, Asked, PlanRows, fits
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.find_line import FindLine
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.tool_row import ToolRow

if TYPE_CHECKING:
    from ita_desktop.domain.measures import Measure
    from ita_desktop.services.plans import Plan
    from ita_desktop.ui.tabs.measures.acts import PlanActs
    from ita_desktop.ui.tabs.measures.detail import MeasurePanel


class MeasuresTab(ListTab):
    """The list at the left, the measure at the right."""

    tables = frozenset({
        "year", "framework", "instrument", "indicator", "item_group", "item", "topic", "item_section", "level",
        "official_score", "answer", "section", "setting", "crosswalk_pair", "measure", "measure_item", "activity",
        "point", "owner", "followup",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._plan: Plan | None = None
        self._begun: set[int] = set()
        self.list: PlanList | None = None
        self.panel: MeasurePanel | None = None

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        year = self.desk.view.year
        self._plan = plan = self.desk.session.plans.read(year)
        if plan.measures:
            self._begun.add(year)
        if year in self._begun:
            self._show_full(plan)
        else:
            self._pages.show_empty(self._without_measures(plan))

    def _without_measures(self, plan: Plan) -> EmptyState:
        title = self.tr("Fiscal year %1 has no measures yet").replace("%1", str(plan.year))
        words = self.tr("%n weak items of the last result wait for a measure.", "", plan.gaps) if plan.gaps else ""
        ways = [
            Way(
                self.tr("Import last year's plan"),
                self.tr("From Word, Excel or a web page. Everything is shown beside its source before it is taken."),
                self.tr("Choose a file"), partial(self._to, "import-plan"), "file-input", advised=True,
            ),
            Way(
                self.tr("Carry the plan over"),
                self.tr("Measures of an earlier year in this file, with their months moved to this year."),
                self.tr("Choose what to carry"), partial(self._to, "carry-over"), "calendar-plus",
            ),
            Way(
                self.tr("Write the first measure"),
                self.tr("The weak items stand in the list already; Enter on one of them begins its measure."),
                self.tr("Begin"), self._begin, "pencil",
            ),
        ]  # fmt: skip
        return EmptyState(title, words, ways if self._writable() else ())

    def _begin(self) -> None:
        """Show the list before there is a measure; without a gap to begin with the first one is asked for."""
        self._begun.add(self.desk.view.year)
        self.refresh()
        if self.list and self._plan:
            self.list.setFocus()
            if not self._plan.gaps:
                self._add()

    def _show_full(self, plan: Plan) -> None:
        if self.list is None:
            self._build()
        assert self.list is not None
        can_write = self._writable()
        for widget in (self._new, self._import):
            widget.setEnabled(can_write)
        self.list.let_add(can_write)
        self._filters.show_counts(self._filter_list())
        mine = [one.measure for one in self._in_section() if one.measure]
        self._count.setText(self.tr("%n measures", "", len(mine)))
        self._activities.setText(self.tr("%n activities", "", sum(len(one.activities) for one in mine)))
        self._show_rows()
        self._pages.show_full(self._split)

    def _build(self) -> None:
        self._count, self._activities = label("", "panel-title"), label("", "small")
        self._new = button(self.tr("New measure"), self._add, role="primary", icon="plus")
        self._new.setToolTip(with_key(self.tr("New measure"), "Ctrl+Return"))
        head = ToolRow(self._count, self._activities, None, self._new, margins=(14, 8, 10, 4))
        self._filters = FilterBar(self._filter_list(), self.tr("Which measures"))
        self._filters.chosen.connect(lambda _: self._show_rows())
        self._search = FindLine(self.tr("Find in this plan"), self._show_rows)
        self._import = button(self.tr("Import"), icon="file-input")
        self._import.setMenu(self._import_menu())
        look = self.print_button(self.tr("Preview and print the plan"))
        asked = column(row(self._filters, None), row(self._search, look, self._import), margins=(10, 4, 10, 8))
        self.list = PlanList()
        self.list.marked.connect(self._show_marked)
        self.list.went_back.connect(self._say_held)
        self.list.opened.connect(self._open)
        self._on_list = Acts(self.list, self._list_acts())
        self._split = self._with_detail("measures", 0.33, (head, asked), self.list)

    def _import_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, kind in (
            (self.tr("Last year's plan…"), "import-plan"),
            (self.tr("Report of measures…"), "import-report"),
            (self.tr("Carry the plan over…"), "carry-over"),
        ):
            menu.addAction(words, partial(self._to, kind))
        return menu

    def _list_acts(self) -> list[Act]:
        return [
            Act(self.tr("New measure"), "Ctrl+Return", self._add, on_marked=False),
            Act(self.tr("Duplicate"), "Ctrl+D", self._duplicate),
            Act(self.tr("Move to another item…"), "Ctrl+M", self._give),
            Act(self.tr("Up"), "Alt+Up", partial(self._move, -1)),
            Act(self.tr("Down"), "Alt+Down", partial(self._move, 1)),
            Act(self.tr("Delete"), "Del", self._remove),
        ]

    def _asked(self, standing: str, words: str = "") -> Asked:
        return Asked(standing, self.desk.section(), words)

    def _in_section(self, standing: str = "all") -> list[PlanLine]:
        """The lines of a filter, in the ฝ่าย looked at."""
        asked = self._asked(standing)
        return [one for one in self._plan.lines if fits(one, asked, self._plan.framework)] if self._plan else []

    def _filter_list(self) -> list[Filter]:
        count = {standing: len(self._in_section(standing)) for standing in FITS}
        measures = sum(one.measure is not None for one in self._in_section())
        return [
            Filter("all", self.tr("All"), measures),
            Filter("gaps", self.tr("Gaps"), count["gaps"], State.LATE),
            Filter("brought", self.tr("Carried over"), count["brought"]),
            Filter("weak", self.tr("Weak"), count["weak"], State.WEAK),
        ]

    def _show_rows(self) -> None:
        """Show the lines that are asked for, and what of them is marked."""
        if self._plan and self.list:
            rule = self.desk.session.scores.rule()
            source = PlanRows(self._plan, rule, self._asked(self._filters.current(), self._search.text()))
            self.list.refresh(source)
            if self.list.current_key() is None:
                self._mark_first(one.key for one in self._plan.lines)

    # --- the measure beside the list ------------------------------------------------------------------------

    def _make_detail(self) -> QWidget:
        from ita_desktop.ui.tabs.measures.detail import MeasurePanel

        self.panel = MeasurePanel(self.desk)
        self.panel.wanted.connect(self._want)
        self._show_marked()
        return self.panel

    def _want(self, wanted: object) -> None:
        """Mark what the detail made or went to: a measure by its row id, or a line by its key."""
        if wanted is not None:
            self._reveal(f"measure:{wanted}" if isinstance(wanted, int) else str(wanted))

    def _lines(self) -> list[PlanLine]:
        """The lines that are marked, from the top."""
        known = {one.key: one for one in self._plan.lines} if self._plan else {}
        return [known[key] for key in (self.list.marked_keys() if self.list else ()) if key in known]

    def _measures(self) -> list[Measure]:
        return [one.measure for one in self._lines() if one.measure]

    def _here(self) -> PlanLine | None:
        """The line where the keyboard is."""
        key = self.list.current_key() if self.list else None
        return next((one for one in self._plan.lines if one.key == key), None) if self._plan else None

    def _show_marked(self) -> None:
        """Show what is marked; where something waits to be put right, its row is gone back to."""
        measures = self._measures()
        self._on_list.allow(writable=self._writable(), marked=bool(measures))
        if not (self.panel and self._plan and self.list):
            return
        if not self.list.leave_rows(partial(leave, self.panel)):
            return
        if len(measures) > 1:
            self.panel.show_many(self._plan.year, [one for one in self._lines() if one.measure])
        else:
            self.panel.show_line(self._plan.year, self._here())

    def _open(self, key: object) -> None:
        """Go into a measure, or begin the one that is missing."""
        here = self._here()
        if here is None or here.key != key:
            return
        if here.measure:
            self._go_in()
        elif self._plan and self._writable():
            self._begin_at(self._acts().fill(self._plan.year, here))

    # --- changing -------------------------------------------------------------------------------------------

    def _acts(self) -> PlanActs:
        from ita_desktop.ui.tabs.measures.acts import PlanActs

        return PlanActs(self.desk, self.window())

    def _begin_at(self, made: Sequence[int]) -> None:
        """Go into a measure that was just made."""
        if made and self._reveal(f"measure:{made[0]}"):
            self._go_in()

    def _add(self) -> None:
        if self._plan and self._writable():
            self._begin_at(self._acts().add(self._plan, self._here()))

    def _duplicate(self) -> None:
        if self._plan and self.list and (measures := self._measures()):
            keys = [f"measure:{one}" for one in self._acts().duplicate(self._plan.year, measures)]
            if keys and self._reveal(keys[0]):
                self.list.mark(keys)

    def _remove(self) -> None:
        if self._plan and (measures := self._measures()):
            self._acts().remove(self._plan.year, measures)

    def _move(self, step: int) -> None:
        here = self._here()
        if self._plan and here and here.measure:
            self._acts().move(self._plan.year, here.measure, step)

    def _give(self) -> None:
        if self._plan and (measures := self._measures()):
            self._acts().give(self._plan, measures, self._here())

    # --- coming back ----------------------------------------------------------------------------------------

    def _ask_for_all(self) -> None:
        self._search.clear()
        self._filters.choose("all")

    def go(self, place: Place) -> bool:
        if place.kind != "measure" or place.year not in (None, self.desk.view.year):
            return False
        self.refresh()
        if self.list is None or not self._reveal(f"measure:{place.key}"):
            return False
        self.list.setFocus()
        return True

    def paper(self) -> Place:
        return Place("paper", "plan", self.desk.view.year)

    def state(self) -> dict[str, Any]:
        kept: dict[str, Any] = {"begun": self._begun}
        if self.list:
            kept |= {
                "key": self.list.current_key(),
                "standing": self._filters.current(),
                "words": self._search.text(),
            }
        return kept

    def restore(self, state: dict[str, Any]) -> None:
        self._begun = set(state.get("begun", ()))
        if "key" in state:
            self.refresh()
        if self.list and "key" in state:
            self._search.setText(state["words"])
            self._filters.choose(state["standing"])
            self.list.select(state["key"], 0)
