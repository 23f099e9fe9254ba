"""Risks carried over to a later year with their outcome: wording and measures travel, scores never."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from ita_desktop.domain import risk_data
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Measure
from ita_desktop.domain.risk import Remedy, Risk
from ita_desktop.domain.risk_method import Standing
from ita_desktop.domain.risk_watch import Outcome
from ita_desktop.services.plans import Plans
from ita_desktop.services.risk_watches import RiskWatches
from ita_desktop.services.risks import RiskLine, Risks
from ita_desktop.services.years import Years
from ita_desktop.store import measures
from ita_desktop.store.office_file import OfficeFile


class RiskCarryLine(NamedTuple):
    """A risk of the earlier year, how it stood and what came of it, and the risk that it becomes."""

    risk: Risk
    before: Standing | None
    after: Standing | None
    outcome: Outcome | None
    becomes: Risk
    there: bool


class RiskCarryOver(NamedTuple):
    """What carrying over would bring; a risk that is there already is not brought again."""

    before: int
    year: int
    adds_year: bool
    lines: tuple[RiskCarryLine, ...]

    @property
    def ready(self) -> tuple[RiskCarryLine, ...]:
        """The risks that can be brought."""
        return tuple(line for line in self.lines if not line.there)


class _Later(NamedTuple):
    """What of the earlier plan is what of the later one: measures and activities by their uids."""

    measures: Mapping[str, str]
    activities: Mapping[str, str]

    def linked(self, remedy: Remedy) -> Remedy | None:
        """The measure against a risk with its links to the later plan; None where that does not have it."""
        measure, activity = self.measures.get(remedy.measure, ""), self.activities.get(remedy.activity, "")
        whole = bool(measure or not remedy.measure) and bool(activity or not remedy.activity)
        return remedy._replace(measure=measure, activity=activity) if whole else None


class RiskCarrying:
    """Carrying risks over in one open office file."""

    def __init__(self, file: OfficeFile, years: Years, plans: Plans, risks: Risks, watches: RiskWatches) -> None:
        self._file, self._years, self._plans, self._risks, self._watches = file, years, plans, risks, watches

    def look(self, before: int, year: int) -> RiskCarryOver:
        """What carrying the risks of one year over to a later one would bring; writes nothing."""
        if year <= before:
            raise Problem("risks_carry_backwards", before=before, year=year)
        self._years.require_unlocked(year)
        register = self._risks.register(before)
        if not register.lines:
            raise Problem("risks_missing", year=before)
        there = {risk.brought_from for risk in self._risks.listed(year)}
        outcomes, later = self._watches.outcomes(before), self._later(before, year)
        lines = tuple(
            RiskCarryLine(
                line.risk, line.before, line.after, outcomes.get(line.risk.uid),
                _becomes(line, outcomes.get(line.risk.uid), later, year - before), line.risk.uid in there,
            )
            for line in register.lines
        )  # fmt: skip
        return RiskCarryOver(before, year, not self._years.has(year), lines)

    def carry(self, before: int, year: int, uids: Collection[str] | None = None) -> list[int]:
        """Carry risks over, all or those with these uids, in one step; says the row ids of what came."""
        found = self.look(before, year)
        taken = [line.becomes for line in found.ready if uids is None or line.risk.uid in uids]
        if not taken:
            return []
        with self._years.step("risks_carried", before=before, year=year, count=len(taken)):
            self._years.ensure(year)
            return self._risks.put(year, taken)

    def _later(self, before: int, year: int) -> _Later:
        earlier = {measure.uid: measure for measure in self._plans.measures(before)}
        brought = measures.brought(self._file.connection, year)
        led: dict[str, str] = {}
        activities: dict[str, str] = {}
        for measure in self._plans.measures(year):
            if origin := earlier.get(brought.get(measure.uid, "")):
                led[origin.uid] = measure.uid
                activities |= _same_activities(origin, measure)
        return _Later(led, activities)


def _becomes(line: RiskLine, outcome: Outcome | None, later: _Later, years: int) -> Risk:
    """The risk so many years later; its measures are linked there, else in the words that the earlier plan had."""
    pairs = zip(line.risk.remedies, line.told, strict=True)
    remedies = tuple(later.linked(one) or told._replace(measure="", activity="") for one, told in pairs)
    risk = line.risk._replace(remedies=remedies).begun_anew(years)
    known = True if outcome and outcome.occurred else risk.known
    return risk._replace(known=known, brought_from=line.risk.uid)


def _same_activities(earlier: Measure, later: Measure) -> dict[str, str]:
    """The activities of a carried measure that still read as they did."""
    by_text = {one.text: one.uid for one in reversed(later.activities)}
    return {one.uid: by_text[one.text] for one in earlier.activities if one.text in by_text}


def as_data(found: RiskCarryOver) -> dict[str, Any]:
    """What carrying over would bring, or brought, as the command line prints it."""
    return {
        "from": found.before,
        "year": found.year,
        "adds_year": found.adds_year,
        "ready": len(found.ready),
        "there": len(found.lines) - len(found.ready),
        "risks": [
            {
                "fate": "there" if line.there else "ready",
                **risk_data.as_data(line.becomes),
                "outcome": line.outcome and {**line.outcome._asdict(), "tone": line.outcome.tone.value},
            }
            for line in found.lines
        ],
    }
