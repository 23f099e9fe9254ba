"""What the register's list shows of each risk, and which risks a filter leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ita_desktop.domain.risk import Family, Tone
from ita_desktop.domain.risk_check import Gap
from ita_desktop.domain.risk_method import Standing
from ita_desktop.domain.risk_watch import Period, tone
from ita_desktop.domain.thai import squeeze
from ita_desktop.services.risks import Register, RiskLine
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.risks.words import DOT, gap_words, period_words, standing_cell, tone_cell
from ita_desktop.ui.widgets.rows import CENTRE, Cell, Column
from ita_desktop.ui.widgets.sorting import Order

Spot = tuple[int, int]
"""A field of a matrix: the scores of its row and column, in the table of controls their places from 0."""


class Now(NamedTuple):
    """Which period is told now, and from which severity on what happened is red."""

    period: Period
    red_above: int

    def tone(self, line: RiskLine) -> Tone | None:
        """The traffic light of a risk in that period; None where it is not told."""
        return tone(line.watches.get(self.period.key), self.red_above)


class Asked(NamedTuple):
    """Which risks a person wants to see: those of a filter, with words in them, on a field of the matrix."""

    standing: str = "all"
    words: str = ""
    spot: Spot | None = None


FITS: dict[str, Callable[[RiskLine, Now], bool]] = {
    "all": lambda _, __: True,
    "high": lambda line, _: line.high,
    "gaps": lambda line, _: not {Gap.MEASURE, Gap.OWNER}.isdisjoint(line.gaps),
    "untold": lambda line, now: now.tone(line) is None,
}


def fits(line: RiskLine, asked: Asked, now: Now) -> bool:
    """Whether a risk is among those that are asked for, wherever it stands in the matrix."""
    return FITS[asked.standing](line, now) and all(squeeze(word) in _searched(line) for word in asked.words.split())


def _searched(line: RiskLine) -> str:
    risk = line.risk
    texts = (risk.event, risk.section, risk.area, risk.process, risk.step, risk.cause, risk.effect, risk.controls)
    told = (part for one in risk.remedies for part in (one.text, one.owner))
    return squeeze(" ".join((*texts, risk.notes, *told)))


def spot_of(line: RiskLine, register: Register, *, after: bool) -> Spot | None:
    """The field on which a risk stands; in family A's table of controls the places of quality and level, from 0."""
    if not (after and register.family is Family.A):
        standing = line.after if after else line.before
        return (standing.row, standing.column) if standing and standing.row and standing.column else None
    if line.before is None or line.risk.quality is None:
        return None
    method = register.method
    qualities = [quality for quality, _, _ in method.control.qualities]
    return qualities.index(line.risk.quality), method.a.levels.index(line.before.level)


NUMBER, BEFORE, AFTER = 0, 2, 3
SORTABLE = frozenset({NUMBER, BEFORE, AFTER})
"""The columns that risks can be sorted by."""


def in_order(lines: Iterable[RiskLine], order: Order | None) -> list[RiskLine]:
    """Risks as they are sorted; without an order as in the register."""
    if order is None:
        return list(lines)
    keys: dict[int, Callable[[RiskLine], Any]] = {
        NUMBER: lambda line: line.number, BEFORE: lambda line: _weight(line.before),
        AFTER: lambda line: _weight(line.after),
    }  # fmt: skip
    return sorted(lines, key=keys[order.column], reverse=order.falling)


def _weight(standing: Standing | None) -> tuple[int, int]:
    return (list(Tone).index(standing.level.tone), standing.value or 0) if standing else (-1, 0)


def columns(now: Now, *, narrow: bool = False) -> list[Column[RiskLine]]:
    """The columns of the register; the last one is of the period that is told now. Narrow levels have no words."""
    level, width = (_level_alone, 78) if narrow else (standing_cell, 136)
    return [
        Column(tr("No."), lambda line: Cell(str(line.number), colour="ink2"), 46, CENTRE),
        Column(tr("Risk event"), _event),
        Column(tr("Before"), lambda line: level(line.before), width),
        Column(tr("After"), lambda line: level(line.after), width, minor=2),
        Column(tr("Status %1").replace("%1", period_words(now.period)), lambda line: tone_cell(now.tone(line)), 190,
               minor=1),
    ]  # fmt: skip


def _level_alone(standing: Standing | None) -> Cell:
    """A level by its shape and value; its word is in the tooltip. One without a value keeps its word."""
    whole = standing_cell(standing)
    return whole._replace(text=whole.lead, lead="", colour="ink", tip=whole.text) if whole.lead else whole


def _event(line: RiskLine) -> Cell:
    risk = line.risk
    text = risk.named or tr("No event written yet")
    second = DOT.join(part for part in (risk.section, risk.area) if part)
    lacks = gap_words()[line.gaps[0]] if line.gaps else ""
    lead = ((lacks, "text:late"),) if lacks else ()
    return Cell(text, second or " ", colour="ink" if risk.named else "ink3", second_lead=lead, tip=text)
