"""What the report on a plan says, gathered: plan, months, evidence, headings; and the check before it is printed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ita_desktop.domain import report_check
from ita_desktop.domain.evidence import Kind, Shown
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.report import NONE, Heading, Round
from ita_desktop.domain.report_check import Checked, ReportGap
from ita_desktop.services import papers

if TYPE_CHECKING:
    from ita_desktop.documents.forms.report_data import Evidence, ReportPaper
    from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
    from ita_desktop.services.session import Session

_HEADS = ("ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้รับรองรายงาน")


def report_paper(opened: Session, year: int, report: Round) -> ReportPaper:
    """The report on the plan of a year; photos are read when they are drawn."""
    from ita_desktop.documents.forms.report_data import ReportPaper
    from ita_desktop.services import plan_papers

    memo = plan_papers.memo(opened, year)
    signers = tuple(one._replace(head=head) for one, head in zip(memo.plan.signers, _HEADS, strict=True))
    shown = opened.evidence.of_entries(year, report.months(year))
    evidence = {key: tuple(evidence_of(opened, one) for one in several) for key, several in shown.items()}
    return ReportPaper(
        memo, report, opened.reports.entries(year, report), evidence, opened.plans.answered(year).before,
        _headings(opened, year, report), signers,
    )  # fmt: skip


def check(opened: Session, year: int, report: Round, today: dt.date | None = None) -> tuple[ReportGap, ...]:
    """What an assessor would miss in the report as it stands."""
    from ita_desktop.services import plan_papers

    now = Month.of(today or dt.date.today())
    months = report.months(year)
    texts = opened.reports.texts(year, report)
    result = plan_papers.answered_result(opened, year)
    return report_check.gaps(
        Checked(
            papers.around(opened, year), tuple(month for month in months if month <= now),
            opened.plans.read(year).measures, opened.reports.entries(year, report),
            opened.evidence.of_entries(year, months),
            {heading: one.worded for heading, one in texts.items()},
            {heading: one.draft for heading, one in texts.items()},
            months, tuple(one.position for one in plan_papers.signers(opened) if not one.name),
            result is not None, _compared(opened, year, result),
        )
    )  # fmt: skip


def _compared(opened: Session, year: int, result: ScoreAnalysis | None) -> bool:
    """Whether the report has anything to say of how the scores changed."""
    whole = result is not None and result.sheet.total is not None and result.total_before is not None
    return whole or bool(opened.plans.answered(year).before)


def _headings(opened: Session, year: int, report: Round) -> dict[Heading, str]:
    """The words under each heading; ไม่มี only where a person confirmed it."""
    texts = opened.reports.texts(year, report)
    return {heading: NONE if one.worded.none_confirmed else one.shown for heading, one in texts.items()}


def evidence_of(opened: Session, shown: Shown) -> Evidence:
    """A piece of evidence as papers show it."""
    from ita_desktop.documents.forms.report_data import Evidence

    def read() -> bytes:
        return opened.evidence.picture(shown.id)

    if shown.kind is Kind.PHOTO:  # what a camera called it is no caption
        return Evidence(shown.caption, read, "", shown.taken_on)
    return Evidence(shown.caption or shown.name, None, shown.url, shown.taken_on)
