"""Tab 4: the corruption risks of this fiscal year: the matrix at the left, the register and one risk at the right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk import Family, Risk
from ita_desktop.services.finding import Place
from ita_desktop.services.risks import Register, RiskLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.sharing import side_by_side, turn
from ita_desktop.ui.tabs.keyed import Act, Acts, keyed
from ita_desktop.ui.tabs.list_tab import ListTab
from ita_desktop.ui.tabs.risks.acts import RiskActs
from ita_desktop.ui.tabs.risks.coverage import CoveragePanel
from ita_desktop.ui.tabs.risks.empty import without_risks
from ita_desktop.ui.tabs.risks.matrix import RiskMatrix
from ita_desktop.ui.tabs.risks.register_list import RiskList
from ita_desktop.ui.tabs.risks.rows import FITS, Asked, Now, Spot, fits, in_order, spot_of
from ita_desktop.ui.tabs.risks.tools import Tools
from ita_desktop.ui.tabs.risks.watch_acts import WatchActs
from ita_desktop.ui.widgets.panels import column, line, panel, scrolling
from ita_desktop.ui.widgets.tab_order import tab_after

if TYPE_CHECKING:
    from ita_desktop.ui.tabs.risks.detail import RiskPanel

_LOW, _TIGHT = 480, 600
_SHARE, _SHARE_LOW = 0.56, 0.52


class RisksTab(ListTab):
    """List and matrix show the same risks: a filter of one is a filter of both."""

    tables = frozenset({
        "year", "section", "person", "setting", "risk_method", "risk", "risk_measure", "risk_watch", "risk_revision",
        "risk_evidence", "measure", "measure_item", "activity", "owner",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._register: Register | None = None
        self._spots: dict[int, Spot | None] = {}
        self.list: RiskList | None = None
        self.panel: RiskPanel | None = None

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        year, before = self.desk.view.year, self._register
        self._register = register = self.desk.session.risks.register(year)
        if not register.lines:
            self._pages.show_empty(without_risks(self.desk, year, begin=self._add, paste=self._paste))
            return
        self._show_full(register)
        if before and before.year == year and self._writable():
            self._mark_new({one.risk.id for one in before.lines})

    def _mark_new(self, known: set[int]) -> None:
        """Mark the risks that came, or came back, beside those that were there."""
        new = [one.risk.id for one in self._lines_of_year() if one.risk.id not in known]
        if known and self.list and (shown := [key for key in new if self.list.has(key)]):
            self.list.mark(shown)

    def _show_full(self, register: Register) -> None:
        if self.list is None:
            self._build(register)
        can_write = self._writable()
        self._tools.show_counts(self._count_filters(), writable=can_write)
        short = {one.name: one.short_name for one in self.desk.session.office.sections()}
        self._coverage.show_coverage(register.coverage, short, writable=can_write)
        self._matrix.set_writable(can_write)
        self._show_rows()
        self._pages.show_full(self._whole)

    def _build(self, register: Register) -> None:
        self._matrix, self._coverage = RiskMatrix(self._risks_on), CoveragePanel()
        self._matrix.show_matrix(register.method.matrix(register.family), {}, after=False)
        self._matrix.field_chosen.connect(self._choose_field)
        self._matrix.risks_moved.connect(self._put_on)
        self._matrix.moment_changed.connect(lambda _: self._choose_field(None))
        self._coverage.add_for.connect(self._add_for)
        both = QWidget()
        both.setLayout(column(self._matrix, line(), self._coverage, margins=(14, 6, 14, 10)))
        self._left = panel(column(scrolling(both), margins=(1, 1, 1, 1)))
        self._tools = Tools(self.desk, self._add, self.chosen)
        self._tools.changed.connect(self._show_rows)
        self._tools.field_left.connect(lambda: self._choose_field(None))
        self._tools.matrix_wanted.connect(self._swap_sides)
        self.list = RiskList(self._now())
        self.list.sorting.changed.connect(self._show_rows)
        self.list.marked.connect(self._show_marked)
        self.list.went_back.connect(self._say_held)
        self.list.opened.connect(lambda _: self._go_in())
        self._on_list = Acts(self.list, self._list_acts())
        self._to_watch = keyed(self, self.tr("Go to monitoring"), "Ctrl+L", self._watch, inside=True)
        self.list.insertAction(self.list.actions()[-1], self._to_watch)
        self.list.on_paste(self._paste)
        self._right = self._with_detail("risks-detail", _SHARE, (self._tools,), self.list, upright=True)
        self._whole = side_by_side(self.desk.preferences, "risks", self._left, self._right, 0.36)
        self._fit_height()

    def _list_acts(self) -> list[Act]:
        return [
            Act(self.tr("New risk"), "Ctrl+Return", self._add, on_marked=False),
            Act(self.tr("Duplicate"), "Ctrl+D", self._duplicate),
            Act(self.tr("Up"), "Alt+Up", partial(self._move, -1)),
            Act(self.tr("Down"), "Alt+Down", partial(self._move, 1)),
            Act(self.tr("It did not happen"), "0", self._nothing_happened),
            Act(self.tr("Delete"), "Del", self._remove),
        ]

    def _now(self) -> Now:
        year = self.desk.view.year
        method = self.desk.session.risks.method(year)
        return Now(self.desk.session.risk_watches.period_now(year), method.red_above)

    def _lines_of_year(self) -> Sequence[RiskLine]:
        return self._register.lines if self._register else ()

    def _in_section(self) -> list[RiskLine]:
        """The risks of the ฝ่าย looked at."""
        section = self.desk.section()
        return [one for one in self._lines_of_year() if section is None or one.risk.section == section.name]

    def _count_filters(self) -> dict[str, int]:
        now, lines = self._now(), self._in_section()
        return {standing: sum(fit(one, now) for one in lines) for standing, fit in FITS.items()}

    def _show_rows(self) -> None:
        """Show the risks that are asked for in both, those of the chosen field in the list, and what is marked."""
        if not (self._register and self.list):
            return
        asked, now, register = self._tools.asked(), self._now(), self._register
        lines = [one for one in self._in_section() if fits(one, asked, now)]
        self._spots = spots = {one.risk.id: spot_of(one, register, after=self._matrix.after) for one in lines}
        self._show_matrix(register, Counter(filter(None, spots.values())), list(spots.values()).count(None))
        wanted = self._tools.asked().spot  # a field that is there no longer is let go by the matrix
        there = (one for one in lines if wanted in (None, spots[one.risk.id]))
        listed = {one.risk.id: one for one in in_order(there, self.list.sorting.order)}
        with QSignalBlocker(self.list):  # what is marked is shown once, when all has found its place
            self.list.show_lines(listed, now, writable=self._writable())
            if self.list.current_key() is None:
                self._mark_first(listed)
        self._show_marked()

    def _show_matrix(self, register: Register, counts: Counter[Spot], unplaced: int) -> None:
        method = register.method
        if self._matrix.after and register.family is Family.A:
            self._matrix.show_control(method.control, method.a.bands, counts, unplaced)
        else:
            self._matrix.show_matrix(method.matrix(register.family), counts, self._matrix.after, unplaced)

    def _risks_on(self, spot: Spot) -> list[int]:
        """The row ids of the risks on a field, whatever field the list is narrowed to."""
        return [risk_id for risk_id, there in self._spots.items() if there == spot]

    # --- list and matrix ------------------------------------------------------------------------------------

    def _choose_field(self, spot: Spot | None) -> None:
        """Leave in the list what stands on a field; None shows all again."""
        if spot is None:
            self._matrix.clear_choice()
        self._tools.show_field(spot, self._matrix.named(spot) if spot else "")
        self._show_rows()

    def _put_on(self, risk_ids: Sequence[int], row: int, score: int) -> None:
        if self._register and self._writable():
            self._acts().put_on(self._register, risk_ids, (row, score), after=self._matrix.after)

    # --- the risk below the list ----------------------------------------------------------------------------

    def _make_detail(self) -> QWidget:
        from ita_desktop.ui.tabs.risks.detail import RiskPanel

        self.panel = RiskPanel(self.desk)
        self.panel.wanted.connect(self._want)
        self._show_marked()
        return self.panel

    def _want(self, risk_ids: object) -> None:
        """Mark what the detail made."""
        if isinstance(risk_ids, int):
            self._reveal(risk_ids)

    def _lines(self) -> list[RiskLine]:
        """The risks that are marked, from the top."""
        known = {one.risk.id: one for one in self._lines_of_year()}
        return [known[key] for key in (self.list.marked_keys() if self.list else ()) if key in known]

    def _risks(self) -> list[Risk]:
        return [one.risk for one in self._lines()]

    def _show_marked(self) -> None:
        """Show what is marked; where something waits to be put right, its row is gone back to."""
        lines = self._lines()
        self._on_list.allow(writable=self._writable(), marked=bool(lines))
        self._to_watch.setEnabled(bool(lines))
        if not (self._register and self.list):
            return
        self._show_path(self._register, lines[0] if len(lines) == 1 else None)
        if self.panel and self.list.leave_rows(partial(leave, self.panel)):
            self.panel.show_lines(self._register, lines)

    def _show_path(self, register: Register, one: RiskLine | None) -> None:
        """Show in the matrix where the marked risk stands and goes; in family A the ends lie in two tables."""
        apart, shown_after = register.family is Family.A, self._matrix.after
        before = spot_of(one, register, after=False) if one and not (apart and shown_after) else None
        after = spot_of(one, register, after=True) if one and (shown_after or not apart) else None
        self._matrix.show_path(before, after, one.risk.id if one else 0)

    def _go_in(self) -> None:
        if self._low:
            self._tools.show_list()
        super()._go_in()

    # --- changing -------------------------------------------------------------------------------------------

    def _acts(self) -> RiskActs:
        return RiskActs(self.desk, self.desk.view.year)

    def _add(self, section: str = "") -> None:
        """A new risk of a ฝ่าย, to be written at once."""
        looked_at = self.desk.section()
        if not (self._writable() and leave(self)):
            return
        made = self._acts().add(Risk(section or (looked_at.name if looked_at else "")))
        if made and self._reveal(made[0]):
            self._go_in()

    def _add_for(self, section: str) -> None:
        """A first risk for a ฝ่าย that has none; another one that is looked at is left for it."""
        looked_at = self.desk.section()
        if looked_at and looked_at.name != section:
            self.desk.look_at_section(None)
        self._add(section)

    def _duplicate(self) -> None:
        if (risks := self._risks()) and (made := self._acts().duplicate(risks)):
            self._mark(made)

    def _remove(self) -> None:
        if risks := self._risks():
            self._acts().remove(risks)

    def _watch(self) -> None:
        self._go_in()
        if self.panel and self.panel.form:
            self.panel.form.show_watch()

    def _nothing_happened(self) -> None:
        """Say of the marked risks that they did not happen in the period now."""
        if leave(self):
            WatchActs(self.desk, self.desk.view.year).nothing_happened(self._now().period, self._risks())

    def _move(self, step: int) -> None:
        if len(risks := self._risks()) == 1:
            self._acts().move(risks[0], step)

    def _paste(self) -> None:
        """Add what was copied: events, one a line, at once; a table is looked at in the import first."""
        from ita_desktop.services.risk_pasting import read_lines

        text, here = QGuiApplication.clipboard().text(), self.desk.section()
        found: list[Risk] = []
        read = lambda: found.extend(read_lines(text, here.name if here else ""))  # noqa: E731
        if not (self._writable() and self.desk.try_to(read)):
            return
        if found:
            self._mark(self._acts().add(*found))
        else:
            self.desk.go(Place("import-risks", "paste", self.desk.view.year))

    def _mark(self, risk_ids: Sequence[int]) -> None:
        if self.list and risk_ids and self._reveal(risk_ids[0]):
            self.list.mark(risk_ids)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key goes from the list into the risk, whose fields come and go, and from there to the left."""
        if self.list and self._pages.is_full():
            tab_after(self._beside, self._left)
        return super().focusNextPrevChild(forward)

    # --- a low screen ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    @property
    def _low(self) -> bool:
        return self.height() < px(_LOW)

    def _fit_height(self) -> None:
        """Without height the risk stands beside the list, and the matrix comes in its place when it is asked for."""
        if self.list is None:
            return
        wanted = Qt.Orientation.Horizontal if self._low else Qt.Orientation.Vertical
        if self._right.orientation() != wanted:
            name, share = ("risks-detail-low", _SHARE_LOW) if self._low else ("risks-detail", _SHARE)
            turn(self.desk.preferences, self._right, name, share, wanted)
        self._tools.be_low(self.height() < px(_TIGHT), matrix=self._low)
        self._swap_sides(self._tools.matrix_is_wanted())

    def _swap_sides(self, matrix: bool) -> None:
        self._left.setVisible(matrix or not self._low)
        self._beside.setVisible(not (matrix and self._low))

    # --- coming back ----------------------------------------------------------------------------------------

    def _ask_for_all(self) -> None:
        self._choose_field(None)
        self._tools.restore(Asked())
        if self.desk.view.section:
            self.desk.look_at_section(None)
            self.refresh()

    def panels(self) -> list[QWidget]:
        if not (self.list and self._pages.is_full()):
            return [self._pages.empty or self]
        return [one for one in (self.list, self._beside, self._left) if one.isVisibleTo(self)]

    def go(self, place: Place) -> bool:
        """To a risk, to what is told of it for a period ("uid:period"), or to the ฝ่าย that have none."""
        goers = {"risk": self._go_to_risk, "watch": self._go_to_watch, "coverage": self._go_to_coverage}
        if place.kind not in goers or place.year not in (None, self.desk.view.year):
            return False
        self.refresh()
        return self.list is not None and goers[place.kind](place.key)

    def _go_to_risk(self, key: str) -> bool:
        if not (self.list and self._reveal(int(key))):
            return False
        self.list.setFocus()
        return True

    def _go_to_watch(self, key: str) -> bool:
        uid, _, period = key.partition(":")
        risk_id = next((one.risk.id for one in self._lines_of_year() if one.risk.uid == uid), 0)
        if not self._reveal(risk_id):
            return False
        self._beside.fill()
        if self.panel and self.panel.form:
            self.panel.form.go_to_watch(period)
        return True

    def _go_to_coverage(self, _: str) -> bool:
        if self._low:
            self._tools.show_matrix()
        self._coverage.setFocus()
        return True

    def chosen(self) -> str:
        return next((str(one.id) for one in self._risks()), "")

    def paper(self) -> Place:
        return Place("paper", "risks", self.desk.view.year)

    def state(self) -> dict[str, Any]:
        return {"key": self.list.current_key(), "asked": self._tools.asked()} if self.list else {}

    def restore(self, state: dict[str, Any]) -> None:
        if "key" in state:
            self.refresh()
        if self.list and "key" in state:
            self._tools.restore(state["asked"])
            self.list.select(state["key"], 0)
