"""What the director's page and workbook say, gathered of plan, months, evidence and the last result."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.director_data import (
    ActivityLine,
    DirectorPaper,
    EntryLine,
    GoneLine,
    MonthLine,
    WeakLine,
    counted,
)
from ita_desktop.documents.forms.risk_data import RiskPaper
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.followup import Entry, Share, Status, is_overdue, share
from ita_desktop.domain.measures import Measure, Role
from ita_desktop.domain.progress import late_months, progress
from ita_desktop.domain.risk_watch import Period
from ita_desktop.services import plan_papers, risk_papers

if TYPE_CHECKING:
    from ita_desktop.services.followups import YearRow
    from ita_desktop.services.session import Session

NOBODY = "ยังไม่ระบุ"


def director_paper(opened: Session, year: int, *, whole: bool = True) -> DirectorPaper:
    """Where a year stands today; `whole` brings every entry of every month along."""
    plan = opened.plans.read(year)
    if plan.framework is None:
        raise Problem("framework_missing", year=year)
    today, rows = opened.followups.today(), opened.followups.year(year)
    kept = opened.reports.entries(year)
    entries = {(entry.activity, entry.month): entry for entry in kept}
    lines = tuple(_line(row, entries, today) for row in rows)
    office = opened.office.read()
    director = plan_papers.signers(opened)[-1]
    return DirectorPaper(
        office.name, year, today, lines, {section.name: section.short_name for section in opened.office.sections()},
        {one.number: one.title for one in plan.framework.indicators}, _months(year, rows, lines),
        _weak(opened, year, lines), plan_papers.answered_result(opened, year),
        _entries(opened, year, rows, lines, entries, today) if whole else (),
        sum(entry.approved_on is None for entry in kept), Signature("", director.name, director.position),
        *_risks(opened, year, today), _gone(opened, year, rows, kept) if whole else (),
    )  # fmt: skip


def _risks(opened: Session, year: int, today: dt.date) -> tuple[RiskPaper | None, tuple[Period, ...]]:
    """The register of the year and its periods until today; nothing where it has no risk."""
    paper = risk_papers.risk_paper(opened, year)
    return (paper, risk_papers.begun(opened, year, today)) if paper.lines else (None, ())


def _gone(opened: Session, year: int, rows: Sequence[YearRow], kept: Sequence[Entry]) -> tuple[GoneLine, ...]:
    """Every month that was recorded of what is no longer in the plan."""
    planned, evidence = {row.activity.uid for row in rows}, opened.evidence.of_entries(year)
    left = (entry for entry in kept if entry.activity not in planned)
    return tuple(GoneLine(entry, len(evidence.get((entry.activity, entry.month), ()))) for entry in left)


def leading(measure: Measure) -> str:
    """The one owner under whose name a measure is counted: who leads it, else the first."""
    leads = [owner.name for owner in measure.owners if owner.role is Role.LEAD]
    return next(iter([*leads, *(owner.name for owner in measure.owners)]), NOBODY)


def _line(row: YearRow, entries: dict[tuple[str, Month], Entry], today: dt.date) -> ActivityLine:
    late = late_months(row.due, row.counted, today)
    entry = entries.get((row.activity.uid, late[0])) if late else None
    why = (entry.obstacle or entry.next_step) if entry else ""
    standing = progress(row.due, row.counted, today)
    return ActivityLine(row.measure, row.activity, leading(row.measure), standing, late[0] if late else None, why)


def _months(year: int, rows: Sequence[YearRow], lines: Sequence[ActivityLine]) -> tuple[MonthLine, ...]:
    """Each month with what is settled, by activities and by ฝ่าย."""
    found = []
    for month in months_of(year):
        asked: dict[str, list[Status]] = {}
        for row, line in zip(rows, lines, strict=True):
            if month in row.due:
                asked.setdefault(line.section, []).append(row.counted.get(month, Status.NOT_STARTED))
        complete = sum(share(statuses).complete for statuses in asked.values())
        whole = share(status for statuses in asked.values() for status in statuses)
        found.append(MonthLine(month, whole, Share(complete, len(asked))))
    return tuple(found)


def _weak(opened: Session, year: int, lines: Sequence[ActivityLine]) -> tuple[WeakLine, ...]:
    """The weak items, the lowest score first, with what of the plan answers them."""
    found = []
    for one in opened.plans.answered(year).weak:
        codes = set(one.now or (one.item.code,))
        serving = counted(line for line in lines if codes & {item.code for item in line.measure.items})
        found.append(WeakLine(one.item.code, one.item.short_title or one.item.title, one.score, serving))
    return tuple(sorted(found, key=lambda one: one.score or 0))


def _entries(
    opened: Session, year: int, rows: Sequence[YearRow], lines: Sequence[ActivityLine],
    entries: dict[tuple[str, Month], Entry], today: dt.date,
) -> tuple[EntryLine, ...]:  # fmt: skip
    """Every month that was recorded, or asked for something by now."""
    evidence = opened.evidence.of_entries(year)
    now, found = Month.of(today), []
    for row, line in zip(rows, lines, strict=True):
        for month in months_of(year):
            key = (row.activity.uid, month)
            if key not in entries and not (month in row.due and month <= now):
                continue
            entry = entries.get(key, Entry(*key))
            overdue = month in row.due and is_overdue(entry.counts_as, month, today)
            found.append(EntryLine(line, entry, overdue, len(evidence.get(key, ()))))
    return tuple(found)
