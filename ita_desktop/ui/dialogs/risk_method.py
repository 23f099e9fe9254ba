"""How a year assesses its risks: families, steps, levels and controls, with what a change does before it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QTabWidget, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Family
from ita_desktop.domain.risk_method import Every, checked
from ita_desktop.services import packs
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.dialogs.risk_method_parts import Tables
from ita_desktop.ui.dialogs.risk_method_tables import Draft, PartTable
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import MEDIUM, SMALL, theme
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.tabs.risks.matrix import RiskMatrix
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import Part, column, panel, scrolling
from ita_desktop.ui.widgets.segments import Segment, SegmentField
from ita_desktop.ui.widgets.text import Text


class RiskMethodDialog(Dialog):
    """The tables at the left, the matrix as it would be at the right. Nothing is kept until it is said."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int) -> None:
        title = desk.tr("Risk criteria of fiscal year %1").replace("%1", str(year))
        super().__init__(parent, title, 1320, 860)
        self.desk, self._year = desk, year
        self._writable = desk.can_change(year)
        self._before = desk.session.risks.method(year)
        self.draft = Draft(self._before)
        self._risks = desk.session.risks.listed(year)
        self.pages, self._families = QTabWidget(), (None, Family.A, Family.B)
        self.pages.tabBar().setAccessibleName(self.tr("Parts of the criteria"))
        self._fill_pages(Tables(self.draft, writable=self._writable))
        self.matrix = RiskMatrix(lambda _: [])
        self.matrix.moment.hide()
        self.matrix.set_writable(False)
        self.effect = Text(weight=MEDIUM)
        note = self.tr("Scores stay as they are; levels follow the criteria. One step, which undo takes back.")
        preview = QWidget()
        preview.setLayout(column(self.effect, self.matrix, Text(note, points=SMALL, colour=theme().ink2),
                                 margins=(14, 6, 14, 10)))  # fmt: skip
        right = panel(column(scrolling(preview), margins=(1,) * 4))
        split = side_by_side(desk.preferences, "risk-method", self.pages, right, 0.6)
        self.reset = button(self.tr("Back to the shipped criteria"), self._reset, icon="rotate-ccw")
        self.reset.setEnabled(self._writable)
        self.keep = button(self.tr("Keep the criteria"), self._keep, role="primary", icon="check")
        self.fill(split, self.reset, None, button(self.tr("Cancel"), self.reject), self.keep)
        self.draft.changed.connect(self.refresh)
        self.pages.currentChanged.connect(lambda _: self.refresh())
        self.pages.setCurrentIndex(self._families.index(self._before.main))
        self.refresh()

    # --- pages ----------------------------------------------------------------------------------------------

    def _fill_pages(self, tables: Tables) -> None:
        a, b = Family.A, Family.B
        self.tables: dict[str, PartTable] = {
            "areas": tables.areas(),
            "a-rows": tables.steps(a, "rows"), "a-columns": tables.steps(a, "columns"), "a-levels": tables.levels(a),
            "qualities": tables.qualities(), "control": tables.control(), "control-levels": tables.control_levels(),
            "lights": tables.lights(), "touches": tables.touches(),
            "b-rows": tables.steps(b, "rows"), "b-columns": tables.steps(b, "columns"), "b-levels": tables.levels(b),
        }  # fmt: skip
        one = self.tables
        of_a = ("a-levels", "a-rows", "a-columns", "touches", "lights", "control", "qualities", "control-levels")
        self.pages.addTab(self._page(*self._general(), one["areas"]), self.tr("General"))
        self.pages.addTab(self._page(*(one[name] for name in of_a)), self.tr("PACC tables"))
        self.pages.addTab(self._page(one["b-levels"], one["b-rows"], one["b-columns"]), self.tr("Likelihood × impact"))

    def _page(self, *parts: Part) -> QWidget:
        page = QWidget()
        page.setLayout(column(*parts, None, spacing=12, margins=(14, 12, 14, 12)))
        return scrolling(page)

    def _general(self) -> list[QWidget]:
        family = [
            Segment(Family.A, self.tr("PACC tables"), self.tr("Necessity × severity, then the quality of controls")),
            Segment(Family.B, self.tr("Likelihood × impact"), self.tr("A matrix of five by five or smaller")),
        ]
        every = [Segment(Every.QUARTER, self.tr("By quarter")), Segment(Every.MONTH, self.tr("By month"))]
        red = [Segment(n, str(n)) for n in range(1, 5)]
        self.choices = {
            "main": SegmentField(self.tr("Family that window and register show"), family, self._choose("main")),
            "every": SegmentField(self.tr("How often risks are watched"), every, self._choose("every")),
            "red_above": SegmentField(
                self.tr("Red where the severity that remains is above"), red, self._choose("red_above")
            ),
        }
        for one in self.choices.values():
            one.setEnabled(self._writable)
        return list(self.choices.values())

    def _choose(self, name: str) -> Callable[[Any], None]:
        """What a choice of the first page does."""

        def chosen(value: Any) -> None:
            if value is not None:
                self.draft.put(self.draft.method._replace(**{name: value}))

        return chosen

    # --- showing --------------------------------------------------------------------------------------------

    def _problem(self) -> Problem | None:
        try:
            checked(self.draft.method)
        except Problem as problem:
            return problem
        return None

    def refresh(self) -> None:
        """Show what the draft would do; while it is wrong, what it did before stays."""
        method = self.draft.method
        for name, choice in self.choices.items():
            choice.show_value(getattr(method, name))
        wrong = self._problem() is not None
        self.keep.setEnabled(self._writable and not wrong and method != self._before)
        if wrong:
            self.effect.setText(self.tr("Put right what is marked; until then the matrix stays as it was."))
            return
        family = self._families[self.pages.currentIndex()] or method.main
        spots = [(one.row, one.column) for risk in self._risks if (one := method.before(risk, family))]
        counts = Counter((row, score) for row, score in spots if row and score)
        self.matrix.show_matrix(method.matrix(family), counts, False, len(self._risks) - len(spots))
        moved = self.desk.session.risks.moved_by(self._year, method)
        words = self.tr("%n risks change their level: %1", "", len(moved)).replace("%1", ", ".join(map(str, moved)))
        self.effect.setText(words if moved else self.tr("No risk changes its level."))

    # --- acts -----------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        """Take what is shipped into the draft, but for the family."""
        if leave(self):
            self.draft.put(packs.risk_method()._replace(main=self.draft.method.main))

    def _keep(self) -> None:
        if leave(self) and self.try_to(lambda: self.desk.session.risks.set_method(self._year, self.draft.method)):
            self.accept()
            self.desk.told.emit(self.tr("The risk criteria were kept"))

    def reject(self) -> None:
        """What was changed is not thrown away unasked."""
        leave(self)
        if self.draft.method == self._before:
            super().reject()
            return
        words = self.tr("The changed criteria are not kept yet.")
        acts = [(self.tr("Throw them away"), super().reject)]
        self.trouble.say(words, [(self.tr("Keep the criteria"), self._keep), *acts] if not self._problem() else acts)
