"""The papers that are checked before they are printed: what an assessor would miss in each, and whose words it has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from ita_desktop.domain.report import Report, RiskRound, Round
from ita_desktop.domain.report_check import ReportGap
from ita_desktop.domain.risk import Family
from ita_desktop.services import report_papers, risk_papers
from ita_desktop.services.session import Session


class CheckedPaper(NamedTuple):
    """A paper by its name; `gaps` are what is missing in it, `report` whose headings a person words in it."""

    name: str
    gaps: Callable[[Session, int, Family | None], tuple[ReportGap, ...]]
    report: Report | None = None


class Asked(NamedTuple):
    """A check that is asked for: a paper, and the family of tables where it is not the main one of the year."""

    paper: CheckedPaper
    family: Family | None = None


def key_of(name: str, layout: str = "") -> str:
    """How the check of a paper is asked for; its layout matters where that is a family of tables."""
    return f"{name}:{layout}" if layout in list(Family) else name


def asked(key: str) -> Asked:
    """The check by its key, by the report that it is of, or the first."""
    name, _, family = key.partition(":")
    found = next((one for one in (*PLAN, *RISKS) if name in (one.name, one.report)), PLAN[0])
    return Asked(found, Family(family) if family else None)


def is_checked(name: str) -> bool:
    """Whether a paper is one of them."""
    return any(one.name == name for one in (*PLAN, *RISKS))


def _of_plan(report: Round, opened: Session, year: int, _: Family | None) -> tuple[ReportGap, ...]:
    return report_papers.check(opened, year, report)


def _of_risks(report: RiskRound | None, opened: Session, year: int, family: Family | None) -> tuple[ReportGap, ...]:
    return risk_papers.check(opened, year, family, report=report)


def _of_monitoring(opened: Session, year: int, family: Family | None) -> tuple[ReportGap, ...]:
    return risk_papers.check(opened, year, family, periods=risk_papers.begun(opened, year))


PLAN = (
    CheckedPaper("report-6", partial(_of_plan, Round.SIX), Round.SIX),
    CheckedPaper("report-12", partial(_of_plan, Round.TWELVE), Round.TWELVE),
)
RISKS = (
    CheckedPaper("risks", partial(_of_risks, None)),
    CheckedPaper("risks-monitoring", _of_monitoring),
    CheckedPaper("risks-half-year", partial(_of_risks, RiskRound.SIX), RiskRound.SIX),
    CheckedPaper("risks-year", partial(_of_risks, RiskRound.TWELVE), RiskRound.TWELVE),
)
