"""What the report on a plan says, gathered: plan, months, evidence, headings; and the check before it is printed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ita_desktop.domain import report_check
from ita_desktop.domain.evidence import Kind, Shown
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.report import NONE, Heading, Round
from ita_desktop.domain.report_check import Checked, ReportGap

if TYPE_CHECKING:
    from ita_desktop.documents.forms.report_data import Evidence, ReportPaper
    from ita_desktop.services.session import Session

_HEADS = ("ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้รับรองรายงาน")


def report_paper(opened: Session, year: int, report: Round) -> ReportPaper:
    """The report on the plan of a year; photos are read when they are drawn."""
    from ita_desktop.documents.forms.report_data import ReportPaper
    from ita_desktop.services import plan_papers

    memo = plan_papers.memo(opened, year)
    signers = tuple(one._replace(head=head) for one, head in zip(memo.plan.signers, _HEADS, strict=True))
    shown = opened.evidence.of_entries(year, report.months(year))
    evidence = {key: tuple(_evidence(opened, one) for one in several) for key, several in shown.items()}
    return ReportPaper(
        memo, report, opened.reports.entries(year, report), evidence, opened.plans.answered(year).before,
        _headings(opened, year, report), signers,
    )  # fmt: skip


def check(opened: Session, year: int, report: Round, today: dt.date | None = None) -> tuple[ReportGap, ...]:
    """What an assessor would miss in the report as it stands."""
    now = Month.of(today or dt.date.today())
    months = report.months(year)
    texts = opened.reports.texts(year, report)
    return report_check.gaps(
        Checked(
            opened.publications.around(year), tuple(month for month in months if month <= now),
            opened.plans.read(year).measures, opened.reports.entries(year, report),
            opened.evidence.of_entries(year, months),
            {heading: one.worded for heading, one in texts.items()},
            {heading: one.draft for heading, one in texts.items()},
        )
    )  # fmt: skip


def _headings(opened: Session, year: int, report: Round) -> dict[Heading, str]:
    """The words under each heading; ไม่มี only where a person confirmed it."""
    texts = opened.reports.texts(year, report)
    return {heading: NONE if one.worded.none_confirmed else one.shown for heading, one in texts.items()}


def _evidence(opened: Session, shown: Shown) -> Evidence:
    from ita_desktop.documents.forms.report_data import Evidence

    def read() -> bytes:
        return opened.evidence.picture(shown.id)

    source = read if shown.kind is Kind.PHOTO else None
    return Evidence(shown.caption or shown.name, source, shown.url, shown.taken_on)
