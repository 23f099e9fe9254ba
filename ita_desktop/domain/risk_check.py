"""What a register still lacks: a ฝ่าย without a risk, a high risk without a measure, a measure without an owner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.risk import Family, Risk
from ita_desktop.domain.risk_method import Method, goes_on


class Gap(StrEnum):
    """What one risk lacks, in the order a person would mend it."""

    EVENT = "no-event"
    SECTION = "no-section"
    AREA = "no-area"
    SCORE = "no-score"
    MEASURE = "high-without-measure"
    OWNER = "measure-without-owner"
    DUE = "measure-without-due"


class Coverage(NamedTuple):
    """Which ฝ่าย have a risk in the register, by name in the office's order, and how many."""

    counts: tuple[tuple[str, int], ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The ฝ่าย that have none: one matter per ฝ่าย is asked for."""
        return tuple(name for name, count in self.counts if not count)


def gaps_of(risk: Risk, method: Method, family: Family | None = None) -> tuple[Gap, ...]:
    """What one risk lacks under a family of tables; family A asks no scores of what it leaves out by its light."""
    weighed = (family or method.main) is Family.B or goes_on(risk)
    found = {
        Gap.EVENT: not risk.event,
        Gap.SECTION: not risk.section,
        Gap.AREA: not risk.area,
        Gap.SCORE: weighed and method.before(risk, family) is None,
        Gap.MEASURE: method.is_high(risk, family) and not risk.remedies,
        Gap.OWNER: any(not remedy.owner for remedy in risk.remedies),
        Gap.DUE: any(remedy.due_on is None for remedy in risk.remedies),
    }
    return tuple(gap for gap, lacks in found.items() if lacks)


def coverage(risks: Iterable[Risk], sections: Sequence[str]) -> Coverage:
    """How many risks each ฝ่าย has."""
    known = [risk.section for risk in risks]
    return Coverage(tuple((name, known.count(name)) for name in sections))
