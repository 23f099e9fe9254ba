"""Measures against a risk that stand in the plan already: what they are called, and choosing among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.measures import Measure, spans
from ita_desktop.domain.risk import Remedy
from ita_desktop.ui.dialogs.row_picker import Offer, RowPicker
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.rows import window_of
from ita_desktop.ui.widgets.rows import Cell, Column


class PlanPart(NamedTuple):
    """A measure of the plan as a whole, or one of its activities."""

    code: str
    text: str
    owner: str
    months: str
    remedy: Remedy

    @property
    def key(self) -> str:
        """What it is found by again: the uid of the activity, else of the measure."""
        return key_of(self.remedy)


def key_of(remedy: Remedy) -> str:
    """The uid in the plan that a measure against a risk is linked to."""
    return remedy.activity or remedy.measure


def parts_of(measures: Iterable[Measure]) -> dict[str, PlanPart]:
    """Everything in a plan that a risk can be linked to, by its uid."""
    found: list[PlanPart] = []
    for measure in measures:
        number = str(measure.indicator or "")
        code = spans(item.code for item in measure.items) or tr("Indicator %1").replace("%1", number)
        owner = ", ".join(one.name for one in measure.owners)
        if len(measure.activities) != 1:
            whole = tr("The whole measure, %n activities", "", len(measure.activities))
            found.append(PlanPart(code, whole, owner, window_of(measure), Remedy(measure=measure.uid)))
        for one in measure.activities:
            months = window_of(measure._replace(activities=(one,)))
            found.append(PlanPart(code, one.text, owner, months, Remedy(measure=measure.uid, activity=one.uid)))
    return {part.key: part for part in found}


def linked_parts(measures: Iterable[Measure], keys: Iterable[str]) -> dict[str, PlanPart]:
    """What of a plan is linked by these uids, each by its own."""
    wanted = set(keys)
    holders = (one for one in measures if wanted & {one.uid, *(activity.uid for activity in one.activities)})
    return {key: part for key, part in parts_of(holders).items() if key in wanted}


class PlanDialog(RowPicker):
    """The measures of the plan and their activities."""

    def __init__(self, parent: QWidget | None, parts: Mapping[str, PlanPart]) -> None:
        super().__init__(parent, self.tr("Link to the plan of measures"), (900, 600))
        columns: list[Column[PlanPart]] = [
            Column(self.tr("Items"), lambda one: Cell(one.code, colour="strong"), 110),
            Column(self.tr("Measure or activity"), lambda one: one.text, 400, soft=True),
            Column(self.tr("Owner"), lambda one: Cell(one.owner, colour="ink2"), 190, soft=True),
            Column(self.tr("Months"), lambda one: Cell(one.months, colour="ink2"), 120),
        ]
        words = lambda one: f"{one.code} {one.text} {one.owner}"  # noqa: E731
        self.offer(Offer(parts, columns, words, self.tr("Link what is selected"), "link"))


def choose_parts(parent: QWidget, parts: Mapping[str, PlanPart]) -> list[Remedy]:
    """Let the person choose what of the plan is linked, as measures against a risk; nothing where it was cancelled."""
    return [parts[key].remedy for key in PlanDialog(parent.window(), parts).ask()]
