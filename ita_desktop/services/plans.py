"""The plan of a year: what it says, what it lacks, and every change a person makes to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.domain.dates import read_window
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Activity, Measure, Owner, Role, Served, clean, exchanged
from ita_desktop.domain.plan import PlanLine, Weak, lines_of
from ita_desktop.domain.standing import Standing
from ita_desktop.services.crosswalks import Crosswalks
from ita_desktop.services.overview import overview
from ita_desktop.services.scores import Scores
from ita_desktop.services.years import Years
from ita_desktop.store import measures as store
from ita_desktop.store.office_file import OfficeFile


class Plan(NamedTuple):
    """The plan of a fiscal year: its lines in the order of the item set, and that set where the year has one."""

    year: int
    framework: Framework | None
    lines: tuple[PlanLine, ...]

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures alone, in the same order."""
        return tuple(line.measure for line in self.lines if line.measure)

    @property
    def gaps(self) -> int:
        """How many lines lack something."""
        return sum(1 for line in self.lines if line.gaps)


class Answered(NamedTuple):
    """The result that a plan answers, by the items of the plan's year: what was weak, the scores, those before."""

    weak: tuple[Weak, ...]
    scores: dict[str, Decimal]
    before: dict[str, Decimal]


class Plans:
    """Plans of one open office file."""

    def __init__(self, file: OfficeFile, years: Years, scores: Scores, crosswalks: Crosswalks) -> None:
        self._file, self._years, self._scores, self._crosswalks = file, years, scores, crosswalks

    # --- reading --------------------------------------------------------------------------------------------

    def years(self) -> list[int]:
        """The years that have measures, oldest first."""
        return store.years(self._file.connection)

    def measures(self, year: int) -> list[Measure]:
        """The measures of a year as they were put in."""
        return store.read(self._file.connection, year)

    def in_order(self, year: int) -> list[Measure]:
        """The measures of a year in the order of its item set, without asking what they answer."""
        framework = self._years.known_framework(year)
        return [line.measure for line in lines_of(framework, self.measures(year), (), {}) if line.measure]

    def measure(self, measure_id: int) -> Measure:
        """One measure."""
        found = store.read_one(self._file.connection, measure_id)
        if found is None:
            raise Problem("measure_gone")
        return found

    def holding(self, uids: Sequence[str]) -> list[Measure]:
        """The measures that go by these uids or have activities that do."""
        found = (store.read_one(self._file.connection, one) for one in store.ids_of(self._file.connection, uids))
        return [measure for measure in found if measure]

    def read(self, year: int) -> Plan:
        """The plan of a year with its gaps."""
        framework = self._years.known_framework(year)
        answered = self.answered(year)
        measures = {measure.uid: measure for measure in self.measures(year)}
        brought = self._brought(year)
        lines = [
            line._replace(
                before=tuple((code, answered.before[code]) for code in line.codes if code in answered.before),
                brought=brought.get(line.measure.uid) if line.measure else None,
            )
            for line in lines_of(framework, measures.values(), answered.weak, answered.scores)
        ]
        return Plan(year, framework, tuple(lines))

    def _brought(self, year: int) -> dict[str, Measure]:
        """For each measure that was carried over, by its uid: the one it came from, while that is still there."""
        origins = store.brought(self._file.connection, year)
        earlier = {
            measure.uid: measure
            for other in (self.years() if origins else ())
            if other < year
            for measure in self.measures(other)
        }
        return {uid: earlier[origin] for uid, origin in origins.items() if origin in earlier}

    def wordings(self, *kinds: str) -> dict[str, tuple[int, ...]]:
        """Texts used before, newest first, with their years: activity, issue, supervision, output, channel."""
        return store.wordings(self._file.connection, kinds)

    def weak(self, year: int) -> tuple[Weak, ...]:
        """The items that were weak in the result that the plan of a year answers."""
        return self.answered(year).weak

    def answered(self, year: int) -> Answered:
        """The result that the plan of a year answers."""
        try:
            result = overview(self._scores, year, crosswalks=lambda: self._crosswalks)
        except Problem:  # a year before the first item set answers nothing
            return Answered((), {}, {})
        same, dropped = self._same_items(year)
        weak = tuple(
            Weak(line.item, line.score, same[line.code])
            for line in result.items()
            if line.item and line.standing is Standing.WEAK and line.code not in dropped
        )
        now = [(code, line) for line in result.items() for code in same[line.code]]
        scores = {code: line.score for code, line in now if line.score is not None}
        return Answered(weak, scores, {code: line.last for code, line in now if line.last is not None})

    def _same_items(self, year: int) -> tuple[dict[str, tuple[str, ...]], set[str]]:
        """The items of a year that ask what each item of the year before asked, and those that were dropped."""
        before, now = (self._years.known_framework(one) for one in (year - 1, year))
        if before is None or now is None or before.pack == now.pack:
            return {item.code: (item.code,) for item in (before.items if before else ())}, set()
        found: dict[str, tuple[str, ...]] = {item.code: () for item in before.items}
        for code, earlier in self._crosswalks.before_all(year).items():
            for one in earlier:
                found[one.code] = (*found.get(one.code, ()), code)
        dropped = {pair.before for pair in self._crosswalks.confirmed(year - 1, year) if pair.before and not pair.after}
        return found, dropped

    # --- measures -------------------------------------------------------------------------------------------

    def add(self, year: int, measure: Measure, *, after: int | None = None, brought_from: str = "") -> int:
        """Add a measure at the end of its plan, or behind another one; says its row id.

        `brought_from` is the uid of the measure of an earlier year that it was carried over from.
        """
        with self._years.step("measure_added", year=year, items=_named(measure)):
            place = None if after is None else store.place_of(self._file.connection, after) + 1
            return store.add(self._file.connection, year, clean(measure), place=place, brought_from=brought_from)

    def remove(self, year: int, measure_ids: Sequence[int]) -> None:
        """Take measures away with all that belongs to them; undo brings them back."""
        with self._years.step("measures_removed", year=year, count=len(measure_ids)):
            for measure_id in measure_ids:
                store.remove(self._file.connection, self.measure(measure_id).id)

    def duplicate(self, year: int, measure_ids: Sequence[int]) -> list[int]:
        """Copy measures, each behind itself; results and pictures stay with the old one."""
        with self._years.step("measures_duplicated", year=year, count=len(measure_ids)):
            made = []
            for measure_id in measure_ids:
                copy = self.measure(measure_id).bare._replace(results=(), pictures=0)
                place = store.place_of(self._file.connection, measure_id) + 1
                made.append(store.add(self._file.connection, year, copy, place=place))
            return made

    def move(self, year: int, measure_id: int, step: int) -> bool:
        """Let a measure change places with its neighbour under the same item; false at either end."""
        lines = [line for line in self.read(year).lines if line.measure]
        at = next((n for n, line in enumerate(lines) if line.measure and line.measure.id == measure_id), None)
        if at is None:
            raise Problem("measure_gone")
        to = at + step
        if not 0 <= to < len(lines) or lines[to].heading != lines[at].heading:
            return False
        ids = [line.measure.id for line in lines if line.measure]
        ids[at], ids[to] = ids[to], ids[at]
        with self._years.step("measure_moved", year=year):
            store.place(self._file.connection, ids)
        return True

    def change(self, year: int, measure_ids: Sequence[int], **values: Any) -> None:
        """Change issues, supervision, results, owners, rhythm, pictures or notes of one or several measures."""
        with self._years.step("measures_changed", year=year, count=len(measure_ids)):
            for measure_id in measure_ids:
                self._keep(measure_id, lambda measure: measure._replace(**values))

    def own(
        self, year: int, measure_ids: Sequence[int], owners: Sequence[Owner], *, shared: Sequence[Owner] | None = None
    ) -> None:
        """Say who answers for measures; where `shared` is told only those give way, and each keeps its other owners."""

        def owned(measure: Measure) -> Measure:
            if shared is None:
                return measure._replace(owners=tuple(owners))
            led = any(one.role is Role.LEAD for one in measure.owners if one not in shared)
            wanted = [one._replace(role=None) if led and one.role is Role.LEAD else one for one in owners]
            return measure._replace(owners=exchanged(measure.owners, shared, wanted))

        with self._years.step("measures_changed", year=year, count=len(measure_ids)):
            for measure_id in measure_ids:
                self._keep(measure_id, owned)

    def serve(
        self, year: int, measure_ids: Sequence[int], codes: Sequence[str], indicator: int | None = None,
        *, shared: Sequence[str] | None = None,
    ) -> None:  # fmt: skip
        """Say which items measures serve; without codes a whole indicator.

        Where `shared` is told only those give way, and each measure keeps the other items that it serves.
        """
        framework = self._years.known_framework(year)
        known = framework.items_by_code if framework else {}

        def serving(measure: Measure) -> Measure:
            own = [item.code for item in measure.items]
            wanted = tuple(codes) if shared is None else exchanged(own, shared, codes)
            first = known.get(wanted[0]) if wanted else None
            otherwise = indicator if shared is None else measure.indicator
            return measure.serving(wanted)._replace(indicator=first.indicator if first else otherwise)

        with self._years.step("measures_reassigned", year=year, count=len(measure_ids)):
            for measure_id in measure_ids:
                self._keep(measure_id, serving)

    # --- activities -----------------------------------------------------------------------------------------

    def add_activities(
        self, year: int, measure_id: int, activities: Sequence[Activity], *, at: int | None = None
    ) -> None:
        """Add activities to a measure, at its end or at a place in its list."""

        def added(measure: Measure) -> Measure:
            split = len(measure.activities) if at is None else at
            return measure._replace(activities=(*measure.activities[:split], *activities, *measure.activities[split:]))

        with self._years.step("activities_added", year=year, count=len(activities)):
            self._keep(measure_id, added)

    def change_activities(self, year: int, activity_ids: Sequence[int], **values: Any) -> None:
        """Change text, outputs, channels, start, end or rhythm of one or several activities."""
        self._each(year, "activities_changed", activity_ids, lambda activity: activity._replace(**values))

    def remove_activities(self, year: int, activity_ids: Sequence[int]) -> None:
        """Take activities away."""
        self._each(year, "activities_removed", activity_ids, lambda _: None)

    def move_activity(self, year: int, activity_id: int, step: int) -> bool:
        """Move an activity up or down in its measure; false at either end."""
        measure = self.measure(self._measure_of(activity_id))
        ids = [activity.id for activity in measure.activities]
        at = ids.index(activity_id)
        if not 0 <= at + step < len(ids):
            return False
        order = list(measure.activities)
        order[at], order[at + step] = order[at + step], order[at]
        with self._years.step("activity_moved", year=year):
            self._keep(measure.id, lambda found: found._replace(activities=tuple(order)))
        return True

    def _each(
        self, year: int, label: str, activity_ids: Sequence[int], change: Callable[[Activity], Activity | None]
    ) -> None:
        chosen = set(activity_ids)

        def changed(measure: Measure) -> Measure:
            after = [change(one) if one.id in chosen else one for one in measure.activities]
            return measure._replace(activities=tuple(one for one in after if one is not None))

        with self._years.step(label, year=year, count=len(activity_ids)):
            for measure_id in dict.fromkeys(map(self._measure_of, activity_ids)):
                self._keep(measure_id, changed)

    def _measure_of(self, activity_id: int) -> int:
        found = store.measure_of(self._file.connection, activity_id)
        if found is None:
            raise Problem("activity_gone")
        return found

    # --- keeping --------------------------------------------------------------------------------------------

    def _keep(self, measure_id: int, change: Callable[[Measure], Measure]) -> None:
        before = self.measure(measure_id)
        store.change(self._file.connection, before, clean(change(before)))


def empty_measure(line: PlanLine) -> Measure:
    """What a new measure for a line begins with: the item or indicator, and the score it answers."""
    scores = dict(line.scores)
    return Measure(line.indicator, tuple(Served(code, score=scores.get(code)) for code in line.codes))


def read_months(text: str) -> tuple[Month | None, Month | None]:
    """A window as typed, "ธ.ค. ๖๕ - พ.ค. ๖๖"; nothing typed is no window."""
    return read_window(text) if text.strip() else (None, None)


def read_points(text: str) -> tuple[str, ...]:
    """Lines of a text box as points, each without the bullet that a person may have typed before it."""
    lines = (line.strip().removeprefix("- ").removeprefix("• ").strip() for line in text.split("\n"))
    return tuple(line for line in lines if line)


def _named(measure: Measure) -> str:
    return ", ".join(item.code for item in measure.items) or str(measure.indicator or "")
