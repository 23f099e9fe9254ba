"""The risk register of a year: what it says, how it stands, what it lacks, and every change a person makes to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Family, Remedy, Risk, Tone, clean
from ita_desktop.domain.risk_check import Coverage, Gap, coverage, gaps_of
from ita_desktop.domain.risk_method import Method, Standing, checked, fitting
from ita_desktop.domain.risk_watch import Watch
from ita_desktop.services import packs
from ita_desktop.services.office import OfficeDesk
from ita_desktop.services.years import Years
from ita_desktop.store import risk_methods, risk_watches
from ita_desktop.store import risks as store
from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import swap_places

_SCORES = {
    (Family.A, False): ("necessity", "severity"),
    (Family.B, False): ("likelihood", "impact"),
    (Family.B, True): ("likelihood_after", "impact_after"),
}


class RiskLine(NamedTuple):
    """One risk of the register: its number, how it stands before and after, what it lacks, what was told of it.

    `watches` are by the key of their period; `origin` is the risk of an earlier year that it was carried over from;
    `told` are its measures as people read them.
    """

    number: int
    risk: Risk
    before: Standing | None
    after: Standing | None
    high: bool
    gaps: tuple[Gap, ...]
    watches: Mapping[str, Watch]
    origin: Risk | None
    told: tuple[Remedy, ...]


class Register(NamedTuple):
    """The register of a year under a family of tables; `coverage` is of the whole office."""

    year: int
    method: Method
    family: Family
    lines: tuple[RiskLine, ...]
    coverage: Coverage

    @property
    def risks(self) -> tuple[Risk, ...]:
        """The risks alone."""
        return tuple(line.risk for line in self.lines)


class Risks:
    """Risk registers of one open office file."""

    def __init__(self, file: OfficeFile, years: Years, office: OfficeDesk) -> None:
        self._file, self._years, self._office = file, years, office

    # --- reading --------------------------------------------------------------------------------------------

    def years(self) -> list[int]:
        """The years that have a register, oldest first."""
        return store.years(self._file.connection)

    def method(self, year: int) -> Method:
        """How a year assesses its risks: its own way, else that of the year before it, else what is shipped."""
        return risk_methods.read(self._file.connection, year) or packs.risk_method()

    def listed(self, year: int) -> list[Risk]:
        """The risks of a year, in their order."""
        return store.read(self._file.connection, year)

    def risk(self, risk_id: int) -> Risk:
        """One risk."""
        found = store.read_one(self._file.connection, risk_id)
        if found is None:
            raise Problem("risk_gone")
        return found

    def register(self, year: int, section: str | None = None, family: Family | None = None) -> Register:
        """The register of a year, of the whole office or of one ฝ่าย (by its name)."""
        method, risks = self.method(year), self.listed(year)
        watches: dict[str, dict[str, Watch]] = {}
        for watch in risk_watches.read(self._file.connection, year):
            watches.setdefault(watch.risk, {})[watch.period] = watch
        origins, words = self._origins(year, risks), self._plan_words(year, risks)
        lines = []
        for number, risk in enumerate(risks, 1):
            if section is not None and risk.section != section:
                continue
            told = tuple(_told(one, words) for one in risk.remedies)
            line = RiskLine(
                number, risk, method.before(risk, family), method.after(risk, family), method.is_high(risk, family),
                gaps_of(risk._replace(remedies=told), method, family), watches.get(risk.uid, {}),
                origins.get(risk.brought_from), told,
            )  # fmt: skip
            lines.append(line)
        covered = coverage(risks, [one.name for one in self._office.sections()])
        return Register(year, method, family or method.main, tuple(lines), covered)

    def _origins(self, year: int, risks: Iterable[Risk]) -> dict[str, Risk]:
        found: dict[str, Risk] = {}
        wanted = {risk.brought_from for risk in risks if risk.brought_from}
        for other in reversed(self.years()):
            if other < year and not wanted <= found.keys():
                found |= {risk.uid: risk for risk in self.listed(other)}
        return found

    def told(self, year: int, risk: Risk) -> tuple[Remedy, ...]:
        """The measures of a risk as people read them: a linked one says what the plan says, unless it has own words."""
        return self.in_words(year, [risk])[0].remedies

    def in_words(self, year: int, risks: Sequence[Risk]) -> tuple[Risk, ...]:
        """Risks with their measures as people read them: linked ones say what the plan says."""
        words = self._plan_words(year, risks)
        return tuple(risk._replace(remedies=tuple(_told(one, words) for one in risk.remedies)) for risk in risks)

    def _plan_words(self, year: int, risks: Iterable[Risk]) -> dict[str, Remedy]:
        """What the plan says as measures against risks, by the uid of measure or activity; empty if none is linked."""
        if not any(remedy.linked for risk in risks for remedy in risk.remedies):
            return {}
        return store.plan_words(self._file.connection, year)

    # --- risks ----------------------------------------------------------------------------------------------

    def add(self, year: int, *risks: Risk) -> list[int]:
        """Add risks at the end of the register; says their row ids."""
        with self._years.step("risks_added", year=year, count=len(risks)):
            return self.put(year, risks)

    def put(self, year: int, risks: Iterable[Risk]) -> list[int]:
        """Add risks in the step that is open; the year keeps from now on the method it has."""
        self._settle_method(year)
        method = self.method(year)
        return [store.add(self._file.connection, year, fitting(method, clean(risk))) for risk in risks]

    def change(self, year: int, risk_ids: Sequence[int], **values: Any) -> None:
        """Change fields of one or several risks; `remedies` is the whole list."""
        self._each(year, "risks_changed", risk_ids, lambda risk: risk._replace(**values))

    def score(
        self, year: int, risk_ids: Sequence[int], row: int | None, column: int | None, *,
        family: Family | None = None, after: bool = False,
    ) -> None:  # fmt: skip
        """Put risks on a field of a matrix, before or after what is done; None takes a score back."""
        names = _SCORES[family or self.method(year).main, after]
        self.give(year, risk_ids, **dict(zip(names, (row, column), strict=True)))

    def give(self, year: int, risk_ids: Sequence[int], **scores: Any) -> None:
        """Give risks single scores of the steps there are, a light, a quality of controls; None takes one back."""
        self._each(year, "risks_scored", risk_ids, lambda risk: risk._replace(**scores))

    def remove(self, year: int, risk_ids: Sequence[int]) -> None:
        """Take risks away with all that belongs to them; undo brings them back."""
        with self._years.step("risks_removed", year=year, count=len(risk_ids)):
            for risk_id in risk_ids:
                store.remove(self._file.connection, self.risk(risk_id).id)

    def move(self, year: int, risk_id: int, step: int) -> bool:
        """Let a risk change places with its neighbour; false at either end."""
        risks = [risk.id for risk in self.listed(year)]
        at = risks.index(self.risk(risk_id).id)
        if not 0 <= at + step < len(risks):
            return False
        with self._years.step("risk_moved", year=year):
            return swap_places(self._file.connection, "risk", risk_id, step, within="fiscal_year")

    def _each(self, year: int, label: str, risk_ids: Sequence[int], change: Callable[[Risk], Risk]) -> None:
        method = self.method(year)
        with self._years.step(label, year=year, count=len(risk_ids)):
            for risk_id in risk_ids:
                before = self.risk(risk_id)
                store.change(self._file.connection, before, fitting(method, clean(change(before)), before))

    # --- the method -----------------------------------------------------------------------------------------

    def set_method(self, year: int, method: Method) -> None:
        """Assess the risks of a year in this way; scores that are there stay, their levels follow."""
        with self._years.step("risk_method_changed", year=year):
            risk_methods.keep(self._file.connection, year, checked(method))

    def moved_by(self, year: int, method: Method) -> list[int]:
        """The numbers of the risks that would stand at another level under a method, in either family."""
        now = self.method(year)
        return [
            number
            for number, risk in enumerate(self.listed(year), 1)
            if any(_levels(now, risk, family) != _levels(method, risk, family) for family in Family)
        ]

    def reset_method(self, year: int) -> None:
        """Assess the risks of a year as shipped, keeping which family is the main one."""
        self.set_method(year, packs.risk_method()._replace(main=self.method(year).main))

    def _settle_method(self, year: int) -> None:
        if not risk_methods.is_kept(self._file.connection, year):
            risk_methods.keep(self._file.connection, year, self.method(year))


def _levels(method: Method, risk: Risk, family: Family) -> list[tuple[str, Tone] | None]:
    """How a risk stands before and after, in words and colour."""
    standings = (method.before(risk, family), method.after(risk, family))
    return [one and (one.level.name, one.level.tone) for one in standings]


def _told(remedy: Remedy, words: Mapping[str, Remedy]) -> Remedy:
    plan = words.get(remedy.activity) or words.get(remedy.measure)
    if plan is None:
        return remedy
    return remedy._replace(
        text=remedy.text or plan.text, owner=remedy.owner or plan.owner, due_on=remedy.due_on or plan.due_on
    )
