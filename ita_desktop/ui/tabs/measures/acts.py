"""What is done to the marked measures by key, button and menu; the detail beside the list has acts of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.measures import Activity, Measure, Served, spans
from ita_desktop.domain.plan import PlanLine
from ita_desktop.services.plans import Plan, empty_measure
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.where import Where, WhereDialog, where_is

T = TypeVar("T")


class PlanActs:
    """Verbs on the plan of a year, with the questions that go before and the words that come after."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window
        self._plans = desk.session.plans

    def _done(self, act: Callable[[], T]) -> list[T]:
        """What an act gives; nothing where it was refused."""
        found: list[T] = []
        self._desk.try_to(lambda: found.append(act()))
        return found

    def add(self, plan: Plan, here: PlanLine | None) -> list[int]:
        """A new measure, for the item or indicator that the person chooses; says its row id."""
        if plan.framework is None:
            return self._done(lambda: self._plans.add(plan.year, Measure()))
        title, act = tr("New measure"), tr("Add")
        where = WhereDialog(self._window, plan.framework, title, act, where_is(here) if here else None).ask()
        if where is None:
            return []
        gap = next((line for line in plan.lines if line.measure is None and where.code in line.codes), None)
        if gap:
            return self.fill(plan.year, gap)
        made = Measure(where.indicator, tuple(map(Served, where.codes)))
        behind = here.measure.id if here and here.measure and where_is(here) == where else None
        return self._done(lambda: self._plans.add(plan.year, made, after=behind))

    def fill(self, year: int, gap: PlanLine) -> list[int]:
        """A new measure for a weak item that has none."""
        return self._done(lambda: self._plans.add(year, empty_measure(gap)))

    def duplicate(self, year: int, measures: Sequence[Measure]) -> list[int]:
        """Copies behind the measures; says their row ids."""
        made = self._done(lambda: self._plans.duplicate(year, _ids(measures)))
        if made:
            self._desk.told.emit(tr("%n measures were duplicated", "", len(measures)))
        return made[0] if made else []

    def remove(self, year: int, measures: Sequence[Measure]) -> None:
        """Take measures away, after the question."""
        activities = sum(len(measure.activities) for measure in measures)
        if len(measures) == 1:
            question = tr("Delete measure %1 with its %n activities?", "", activities).replace(
                "%1", _named(measures[0])
            )
        else:
            question = tr("Delete %1 measures with their %n activities?", "", activities)
            question = question.replace("%1", str(len(measures)))
        if not sure(self._desk, self._window, question, [one for measure in measures for one in measure.activities]):
            return
        if self._desk.try_to(lambda: self._plans.remove(year, _ids(measures))):
            self._desk.told.emit(tr("%n measures were deleted", "", len(measures)))

    def move(self, year: int, measure: Measure, step: int) -> None:
        """Let a measure change places with its neighbour under the same item."""
        moved = self._done(lambda: self._plans.move(year, measure.id, step))
        if moved == [False]:
            self._desk.told.emit(tr("It moves within its item only; Ctrl+M gives it to another one."))

    def give(self, plan: Plan, measures: Sequence[Measure], here: PlanLine | None) -> None:
        """Let measures serve another item or indicator that the person chooses."""
        if plan.framework is None:
            return
        title, act = tr("Which item do the measures serve?"), tr("Move there")
        where = WhereDialog(self._window, plan.framework, title, act, where_is(here) if here else None).ask()
        if where is None:
            return
        if self._desk.try_to(lambda: self._plans.serve(plan.year, _ids(measures), where.codes, where.indicator)):
            words = tr("%n measures were moved to %1", "", len(measures))
            self._desk.told.emit(words.replace("%1", _place(where)))


def sure(desk: Desk, window: QWidget, question: str, activities: Sequence[Activity]) -> bool:
    """Ask before activities go; what was recorded of them is counted."""
    months, evidence = desk.session.followups.hanging([one.uid for one in activities])
    words = tr("It can still be undone.")
    if months:
        told = tr("%n months of results with %1 pieces of evidence hang on it.", "", months)
        stays = tr("They stay in the file, and reports print them at the end as no longer in the plan.")
        words = f"{told.replace('%1', str(evidence))} {stays} {words}"
    return messages.ask(window, question, words, [tr("Delete"), tr("Keep")], advised=1) == 0


def _ids(measures: Sequence[Measure]) -> list[int]:
    return [measure.id for measure in measures]


def _named(measure: Measure) -> str:
    """What a question calls a measure: its items, else its indicator."""
    return spans(item.code for item in measure.items) or _indicator(measure.indicator)


def _place(where: Where) -> str:
    return where.code or _indicator(where.indicator)


def _indicator(number: int | None) -> str:
    return tr("indicator %1").replace("%1", str(number)) if number else ""
