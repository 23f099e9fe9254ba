"""The head of the detail: what a measure answers, what can be done with it, and the result beside its items."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Measure, spans
from ita_desktop.domain.plan import PlanLine
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import theme
from ita_desktop.ui.tabs.measures.acts import PlanActs
from ita_desktop.ui.tabs.measures.rows import title_of
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import ShortLabel, label


class Answered(QWidget):
    """The result that a measure answers, and what it fell or rose from where that is known."""

    def __init__(self, rule: StandingRule) -> None:
        super().__init__()
        self._rule = rule
        self._shape, self.result, self.change = QLabel(), label(""), label("", "faint")
        self.setLayout(row(self._shape, self.result, self.change, spacing=6))

    def show_line(self, year: int, line: PlanLine) -> None:
        """Show the lowest score of the items of a line; the tooltip tells them all."""
        self.setVisible(bool(line.scores))
        if not line.scores:
            return
        code, score = min(line.scores, key=lambda one: one[1])
        state = self._state(line)
        self._shape.setVisible(state is not None)
        if state:
            self._shape.setPixmap(icons.pixmap(icons.shape(state), 16, self.devicePixelRatioF()))
        of = f" {code}" if len(line.scores) > 1 else ""
        words = self.tr("Result %1").replace("%1", f"{(year - 1) % 100:02d}")
        self.result.setText(f"{words}{of} {score:.2f}")
        colour = theme().states[state].text if state else theme().ink2
        self.result.setStyleSheet(f"color: {colour}; font-weight: 600;")
        self._show_change(dict(line.before).get(code), score)
        told = [f"{one} {value:.2f}" for one, value in line.scores]
        self.setToolTip("\n".join(told) if len(told) > 1 else "")

    def _show_change(self, before: object, score: object) -> None:
        known = before is not None and before != score
        fell = known and before > score  # type: ignore[operator]
        words = self.tr("down from %1") if fell else self.tr("up from %1")
        self.change.setText(words.replace("%1", f"{before:.2f}") if known else "")
        self.change.setVisible(known)

    def _state(self, line: PlanLine) -> State | None:
        if line.weak:
            return State.WEAK
        lowest = min(score for _, score in line.scores)
        low = self._rule.standing(lowest, disclosure=False) in (Standing.WEAK, Standing.WATCH)
        return State.WATCH if low else None


class MeasureHead(QWidget):
    """Codes and title, and the acts on the measures that are shown."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, year: int, framework: Framework | None, *, writable: bool) -> None:
        super().__init__()
        self._desk, self._year, self._framework = desk, year, framework
        self._measures: list[Measure] = []
        self.title = ShortLabel("", "panel-title")
        self._alone = [
            self._icon("arrow-up", self.tr("Move measure up"), lambda: self._move(-1)),
            self._icon("arrow-down", self.tr("Move measure down"), lambda: self._move(1)),
        ]
        copy = self._icon("copy", self.tr("Duplicate"), self._duplicate)
        remove = self._icon("trash-2", self.tr("Delete measure"), self._remove)
        buttons = [copy, *self._alone, remove]
        for one in buttons:
            one.setEnabled(writable)
        self.setLayout(row(self.title, *buttons, spacing=2, margins=(16, 6, 8, 6)))

    def _icon(self, icon: str, name: str, act: Callable[[], object]) -> QWidget:
        return button("", act, role="icon", icon=icon, name=name)

    def show_lines(self, lines: list[PlanLine]) -> None:
        """Show whose head it is."""
        self._measures = [line.measure for line in lines if line.measure]
        for one in self._alone:
            one.setVisible(len(lines) == 1)
        if len(lines) == 1:
            codes = spans(lines[0].codes)
            self.title.setText(f"{codes}  {title_of(lines[0], self._framework)}".strip())
        else:
            self.title.setText(self.tr("%n measures are selected", "", len(lines)))

    def _acts(self) -> PlanActs:
        return PlanActs(self._desk, self.window())

    def _move(self, step: int) -> None:
        self._acts().move(self._year, self._measures[0], step)

    def _duplicate(self) -> None:
        made = self._acts().duplicate(self._year, self._measures)
        if made:
            self.wanted.emit(made[0])

    def _remove(self) -> None:
        self._acts().remove(self._year, self._measures)
