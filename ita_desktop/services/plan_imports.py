"""A plan or report out of a file: read, compared with what the year has, and taken in as one step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from ita_desktop.domain import messages, plan_data
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Measure, clean
from ita_desktop.domain.messages import Language
from ita_desktop.domain.plan_compare import EVERY_ROLE, REPORTED, Difference, differences, merged, pairs
from ita_desktop.domain.plan_doubts import DEGREES
from ita_desktop.services.sources import Source
from ita_desktop.services.years import Years
from ita_desktop.store import measures as store
from ita_desktop.store import office, office_file
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from pathlib import Path

    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.documents.incoming.plan import PlanReading, ReadMeasure

_OFFICE_FILE = b"SQLite format 3\x00"
_COLUMNS = "plan-columns"  # the setting with the office's choice for headings that nobody knows


class Kind(StrEnum):
    """What a source is read as."""

    PLAN = "plan"
    REPORT = "report"


_LABELS = {Kind.PLAN: "plan_imported", Kind.REPORT: "report_imported"}


class Verdict(StrEnum):
    """How a measure that was read stands beside the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class ImportLine(NamedTuple):
    """One measure that was read, what it becomes, and what that changes in the file."""

    read: ReadMeasure
    becomes: Measure
    verdict: Verdict
    there: Measure | None = None
    differences: tuple[Difference, ...] = ()

    def becoming(self, measure: Measure) -> ImportLine:
        """The line with what a person made of it."""
        wanted = clean(measure)
        if self.there is None:
            return self._replace(becomes=wanted)
        changed = differences(self.there, wanted)
        verdict = Verdict.CHANGED if changed else Verdict.SAME
        return self._replace(becomes=wanted, verdict=verdict, differences=changed)


class PlanImport(NamedTuple):
    """What a source would bring to the plan of a year."""

    year: int
    source: str
    kind: Kind
    adds_year: bool
    reading: PlanReading
    lines: tuple[ImportLine, ...]
    columns: Mapping[str, str] = {}

    def counted(self, verdict: Verdict) -> int:
        """How many lines stand so beside the file."""
        return sum(1 for line in self.lines if line.verdict is verdict)


class PlanImports:
    """Imports of plans and reports into one open office file."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file, self._years = file, years

    def read(
        self, source: Source, year: int, kind: Kind = Kind.PLAN, columns: Mapping[str, str] | None = None,
        *, written_for: int | None = None,
    ) -> PlanImport:  # fmt: skip
        """What a source would bring; writes nothing. `columns` is what a person chose for headings nobody knows.

        `written_for` is the fiscal year of a document whose months are to move to `year`.
        """
        self._years.require_unlocked(year)
        reading, roles = self._reading(source, year, columns or {}, written_for or year)
        if written_for:
            reading = _moved(reading, year - written_for)
        found = self._compared(source.name, year, kind, reading, REPORTED if kind is Kind.REPORT else roles)
        return found._replace(columns=dict(columns or {}))

    def _reading(
        self, source: Source, year: int, columns: Mapping[str, str], written_for: int
    ) -> tuple[PlanReading, Collection[str]]:
        """A source as measures, and what it can say of one; what the office chose for headings before still holds."""
        from ita_desktop.documents.incoming import own_plan
        from ita_desktop.documents.incoming.plan import read_plan

        if source.data.startswith(_OFFICE_FILE) and source.path:
            return self._of_office_file(source.path, written_for), EVERY_ROLE
        if own_plan.is_own_plan(source.data):
            read = own_plan.read_own_plan(source.data, source.name)
            return _already_read(read.measures, read.fiscal_year, written_for, read.doubts), EVERY_ROLE - REPORTED
        db = self._file.connection
        known = [found for one in (year, year - 1) if (found := self._years.framework_to_be(one))]
        chosen = {**office.setting(db, _COLUMNS, {}), **columns}
        reading = read_plan(source.tables, known, written_for, office.sections(db), chosen)
        return reading, _roles(reading)

    def _of_office_file(self, path: Path, year: int) -> PlanReading:
        """The plan of the same year in another office file, else its newest one."""
        with office_file.open_for_reading(path) as other:
            years = store.years(other.connection)
            if not years:
                raise Problem("plan_missing_in", name=path.name)
            found = year if year in years else years[-1]
            return _already_read(store.read(other.connection, found), found, year)

    def _compared(self, source: str, year: int, kind: Kind, reading: PlanReading, roles: Collection[str]) -> PlanImport:
        """A reading beside the plan that the year has."""
        there = store.read(self._file.connection, year)
        wanted = [clean(read.measure) for read in reading.measures]
        lines = []
        for read, measure, one in zip(reading.measures, wanted, pairs(there, wanted), strict=True):
            if one is None:
                lines.append(ImportLine(read, measure._replace(source=f"{source}, {read.place}"), Verdict.NEW))
            else:
                lines.append(ImportLine(read, one, Verdict.SAME, one).becoming(merged(one, measure, roles)))
        return PlanImport(year, source, kind, not self._years.has(year), reading, tuple(lines))

    def apply(self, found: PlanImport, taken: Collection[int] | None = None) -> int:
        """Take lines into the file, all that change something unless told which: one step; says how many."""
        chosen = [
            line
            for number, line in enumerate(found.lines)
            if line.verdict is not Verdict.SAME and (taken is None or number in taken)
        ]
        if not chosen:
            return 0
        db = self._file.connection
        used = store.uids(db)
        with self._file.step(_LABELS[found.kind], year=found.year, source=found.source, count=len(chosen)):
            self._years.ensure(found.year)
            if found.columns:
                office.set_setting(db, _COLUMNS, {**office.setting(db, _COLUMNS, {}), **found.columns})
            for line in chosen:
                if line.there:
                    store.change(db, line.there, line.becomes)
                else:
                    store.add(db, found.year, _with_free_uids(line.becomes, used))
        return len(chosen)


_SAID = {
    "code": ("items",), "item": ("items",), "issue": ("issues",), "activity": ("activities",), "output": ("outputs",),
    "channel": ("channels",), "months": ("months",), "start": ("months",), "end": ("months",), "owner": ("owners",),
    "supervision": ("supervision", "rhythm"), "rhythm": ("rhythm",), "result": ("results",), "pictures": ("pictures",),
    "note": ("notes",),
}  # fmt: skip


def _roles(reading: PlanReading) -> frozenset[str]:
    """What the columns of a source can say of a measure."""
    return frozenset(role for column in reading.columns for role in _SAID.get(str(column.role), ()))


def _already_read(measures: Iterable[Measure], of_year: int, year: int, doubts: Iterable[Doubt] = ()) -> PlanReading:
    """Measures that came whole, out of our own files, as a reading."""
    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.documents.incoming.plan import PlanReading, ReadMeasure

    read = tuple(ReadMeasure(measure, str(number), (), (), {}) for number, measure in enumerate(measures, 1))
    if of_year != year:
        doubts = (*doubts, Doubt.at("", "year_differs", printed=of_year, year=year))
    return PlanReading(read, tuple(doubts), (), of_year, "own")


def _moved(reading: PlanReading, years: int) -> PlanReading:
    """A reading with its months in another year."""
    measures = (read._replace(measure=read.measure.moved(years)) for read in reading.measures)
    return reading._replace(measures=tuple(measures))


def _with_free_uids(measure: Measure, used: set[str]) -> Measure:
    """A measure that keeps the uids it was read with, unless they are in use: copied rows bring them twice."""

    def free(uid: str) -> str:
        if uid in used:
            return ""
        used.add(uid)
        return uid

    activities = tuple(one._replace(uid=free(one.uid), id=0) for one in measure.activities)
    return measure._replace(uid=free(measure.uid), activities=activities)


def as_data(found: PlanImport, language: Language) -> dict[str, Any]:
    """What an import would bring, or brought, as the command line prints it."""
    return {
        "year": found.year,
        "source": found.source,
        "adds_year": found.adds_year,
        "layout": found.reading.layout,
        **{verdict.value: found.counted(verdict) for verdict in Verdict},
        "measures": [_line_data(line, language) for line in found.lines],
        "doubts": [_doubt_data(doubt, language) for doubt in found.reading.doubts],
    }


def _line_data(line: ImportLine, language: Language) -> dict[str, Any]:
    return {
        "place": line.read.place,
        "verdict": line.verdict.value,
        **plan_data.as_data(line.becomes, with_results=True),
        "changes": [one._asdict() for one in line.differences],
        "doubts": [_doubt_data(doubt, language) for doubt in line.read.doubts],
    }


def _doubt_data(doubt: Doubt, language: Language) -> dict[str, Any]:
    text = messages.say_doubt(doubt.rule, dict(doubt.values), language)
    return {"place": doubt.place, "rule": doubt.rule, "degree": DEGREES[doubt.rule].value, "text": text}
