"""Carrying risks over: those of an earlier year with what came of them, ticked and brought in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk import Tone
from ita_desktop.services.risk_carrying import RiskCarryLine, RiskCarryOver
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.risks.words import DOT, standing_cell, tone_cell
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, line, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Listed
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.tick_list import TickList
from ita_desktop.ui.widgets.unwheeled import Combo


class RiskCarryDialog(DeskDialog):
    """Words and measures travel, scores are given anew; a risk that is there already is not brought again."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int) -> None:
        title = desk.tr("Carry risks over to fiscal year %1").replace("%1", str(year))
        super().__init__(parent, desk, title, 1180, 720)
        self._year = year
        self._found: RiskCarryOver | None = None
        self._left_out: set[str] = set()
        self.years = Combo()
        self.years.setAccessibleName(self.tr("Carry over from"))
        self.years.setProperty("role", "year")
        for known in reversed(desk.session.risks.years()):
            if known < year:
                self.years.addItem(self.tr("Fiscal year %1").replace("%1", str(known)), known)
        self.years.activated.connect(lambda _: self._another_year())
        self._note = ShortLabel("", "small")
        self.list = TickList(self._columns(), self._is_taken, self.tr("Risks to carry over"), two_lines=True)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self._tick)
        all_of_them = button(self.tr("Tick all"), lambda: self._tick_all(every=True), role="link")
        none = button(self.tr("Tick none"), lambda: self._tick_all(every=False), role="link")
        self._choosing = (label(self.tr("Carry over from")), self.years, all_of_them, none)
        before, years, *ticks = self._choosing
        head = row(before, years, self._note, None, *ticks, margins=(10, 8, 10, 8))
        table = panel(column(head, line(), self.list, spacing=0, margins=(1,) * 4))
        words = self.tr("Words, measures and owners come along with dates moved. Scores are given anew.")
        self._hint = Text(words, points=SMALL, colour=theme().ink2)
        body = column(table, self._hint, spacing=8)
        body.setStretch(0, 1)
        self.carry = button("", self._carry_over, role="primary", icon="calendar-plus")
        self.fill(body, self.undo.button, self.redo.button, None, button(self.tr("Close"), self.reject), self.carry)
        for one in self._choosing:
            one.setVisible(self.years.count() > 0)
        self.refresh()
        self.list.setFocus()

    def _columns(self) -> list[Column[RiskCarryLine]]:
        return [
            Column(self.tr("Risk event"), self._event),
            Column(self.tr("Before"), lambda one: standing_cell(one.before), 140, minor=1),
            Column(self.tr("After"), lambda one: standing_cell(one.after), 140, minor=2),
            Column(self.tr("What came of it"), self._outcome, 220),
        ]  # fmt: skip

    # --- reading --------------------------------------------------------------------------------------------

    def _another_year(self) -> None:
        self._left_out.clear()
        self.refresh()

    def refresh(self) -> None:
        before, self._found = self.years.currentData(), None
        if before is not None:
            self.try_to(lambda: self._look(before))
        self._show()

    def _look(self, before: int) -> None:
        self._found = self.desk.session.risk_carrying.look(before, self._year)

    def _show(self) -> None:
        found = self._found
        self.list.refresh(Listed({one.risk.uid: one for one in found.lines} if found else {}))
        if self.list.current_key() is None and found:
            self.list.select(found.lines[0].risk.uid, 1)
        self._note.setText(self._note_of(found))
        count = len(self._taken())
        self.carry.setText(self.tr("Carry %n risks over", "", count))
        self.carry.setEnabled(count > 0 and not self.desk.session.read_only)

    def _note_of(self, found: RiskCarryOver | None) -> str:
        if not self.years.count():
            return self.tr("No year before %1 has risks in this file yet.").replace("%1", str(self._year))
        added = self.tr("Fiscal year %1 is not in this file yet; it is added.").replace("%1", str(self._year))
        return added if found and found.adds_year else ""

    def _taken(self) -> list[str]:
        ready = self._found.ready if self._found else ()
        return [one.risk.uid for one in ready if one.risk.uid not in self._left_out]

    # --- cells ----------------------------------------------------------------------------------------------

    def _is_taken(self, one: RiskCarryLine) -> bool:
        return not one.there and one.risk.uid not in self._left_out

    def _event(self, one: RiskCarryLine) -> Cell:
        risk = one.risk
        there = ((self.tr("Already in the register"), "ink2"),) if one.there else ()
        where = DOT.join(part for part in (risk.section, risk.process) if part)
        return Cell(risk.named, where or " ", tip=risk.named, second_lead=there)

    def _outcome(self, one: RiskCarryLine) -> Cell:
        if one.outcome is None:
            return Cell(self.tr("Not told"), colour="ink2")
        told = tone_cell(one.outcome.tone)
        times = self.tr("happened %n times", "", one.outcome.occurred) if one.outcome.tone is not Tone.GREEN else ""
        return told._replace(second=times, tip=one.outcome.result)

    # --- acts -----------------------------------------------------------------------------------------------

    def _tick(self, uid: str) -> None:
        self._left_out ^= {uid}
        self._show()

    def _tick_all(self, *, every: bool) -> None:
        ready = self._found.ready if self._found else ()
        self._left_out = set() if every else {one.risk.uid for one in ready}
        self._show()

    def _carry_over(self) -> None:
        before, taken = self.years.currentData(), self._taken()
        if self.try_to(lambda: self.desk.session.risk_carrying.carry(before, self._year, taken)):
            self.accept()
            self.desk.look_at_year(self._year)
            self.desk.told.emit(self.tr("%n risks were carried over", "", len(taken)))
