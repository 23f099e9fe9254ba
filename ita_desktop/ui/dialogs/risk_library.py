"""Starting a register from typical risks of a district office: ticked, given to a ฝ่าย, added in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk import Risk
from ita_desktop.services import packs
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Edit, Listed
from ita_desktop.ui.widgets.text import Text, label
from ita_desktop.ui.widgets.tick_list import TickList


class RiskLibraryDialog(DeskDialog):
    """The list at the left, the whole of one risk at the right."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int) -> None:
        super().__init__(parent, desk, self.tr("Typical risks of a district office"), 1160, 720)
        self._year = year
        self._risks = dict(enumerate(packs.risk_library()))
        known = {risk.event for risk in desk.session.risks.listed(year)}
        self._there = {key for key, risk in self._risks.items() if risk.event in known}
        self._taken = set(self._risks) - self._there
        columns: list[Column[int]] = [
            Column(self.tr("Risk event"), self._event),
            Column(self.tr("Section"), lambda key: self._risks[key].section, 240, edit=self._sections()),
        ]
        self.list = TickList(columns, lambda key: key in self._taken, self.tr("Typical risks"), two_lines=True)
        self.list.ticked.connect(self._tick)
        self.list.chosen.connect(lambda _: self._preview())
        self.list.wants_edit.connect(lambda: self.list.edit_at(self.list.currentIndex().siblingAtColumn(2)))
        self._words = Text()
        page = QWidget()
        page.setLayout(column(self._words, None, margins=(16, 10, 16, 10)))
        all_of_them = button(self.tr("Tick all"), lambda: self._tick_all(every=True), role="link")
        none = button(self.tr("Tick none"), lambda: self._tick_all(every=False), role="link")
        self._count = label("", "small")
        above = row(self._count, None, all_of_them, none, margins=(12, 4, 8, 4))
        left = panel(column(above, line(), self.list, spacing=0, margins=(1,) * 4))
        self._split = Split(left, panel(column(scrolling(page), margins=(1,) * 4)), 0.64)
        hint = Text(self.tr("Space ticks, F2 gives a risk to another section. Everything can be changed afterwards."),
                    points=SMALL, colour=theme().ink2)  # fmt: skip
        body = column(self._split, hint, spacing=8)
        body.setStretch(0, 1)
        self.add = button("", self._add, role="primary", icon="plus")
        self.fill(body, None, button(self.tr("Cancel"), self.reject), self.add)
        self._show()
        self.list.select(0, 1)
        self.list.setFocus()

    def _event(self, key: int) -> Cell:
        risk = self._risks[key]
        there = ((self.tr("Already in the register"), "ink2"),) if key in self._there else ()
        return Cell(risk.event, f"{risk.process} · {risk.area}", tip=risk.event, second_lead=there)

    def _sections(self) -> Edit[int]:
        names = [one.name for one in self.desk.session.office.sections()]
        choices = [(name, name) for name in names]
        return Edit(lambda key: self._risks[key].section, self._give, choices=lambda _: choices)

    def _give(self, key: int, section: str) -> None:
        self._risks[key] = self._risks[key]._replace(section=section)
        self._show()

    def _tick(self, key: int) -> None:
        self._taken ^= {key}
        self._show()

    def _tick_all(self, *, every: bool) -> None:
        self._taken = set(self._risks) if every else set()
        self._show()

    def _show(self) -> None:
        self.list.refresh(Listed({key: key for key in self._risks}))
        self._count.setText(self.tr("%n risks", "", len(self._risks)))
        self.add.setText(self.tr("Add %n risks", "", len(self._taken)))
        can_write = self.desk.can_change(self._year)
        self.add.setEnabled(bool(self._taken) and can_write)
        self._preview()

    def _preview(self) -> None:
        key = self.list.current_key()
        self._words.setText(self._told(self._risks[key]) if key is not None else "")

    def _told(self, risk: Risk) -> str:
        """A risk as it will stand in the register."""
        parts = (
            ("", risk.event),
            (self.tr("Section"), risk.section), (self.tr("Area"), risk.area), (self.tr("Process"), risk.process),
            (self.tr("Step"), risk.step), (self.tr("Cause"), risk.cause), (self.tr("Effect"), risk.effect),
            (self.tr("Measures"), "\n".join(remedy.text for remedy in risk.remedies)),
        )  # fmt: skip
        return "\n".join(f"{title}: {words}" if title else words for title, words in parts if words)

    def _add(self) -> None:
        chosen = [self._risks[key] for key in sorted(self._taken)]
        if self.try_to(lambda: self.desk.session.risks.add(self._year, *chosen)):
            self.accept()
            self.desk.told.emit(self.tr("%n risks were added", "", len(chosen)))
