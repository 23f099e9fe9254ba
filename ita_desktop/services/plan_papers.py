"""What the plan and its memo say: the measures of a year, the result that they answer, and who signs."""

from __future__ import annotations

import datetime as dt

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.letter import Letter
from ita_desktop.documents.forms.memo import Memo
from ita_desktop.documents.forms.plan_data import PlanPaper
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.office import Role
from ita_desktop.services import papers
from ita_desktop.services.session import Session
from ita_desktop.services.signers import MAKERS, assistant, director, signer


def plan_paper(opened: Session, year: int, *, only_weak: bool = False) -> PlanPaper:
    """The plan of a year beside the result that it answers, made this month."""
    plan = opened.plans.read(year)
    if plan.framework is None:
        raise Problem("framework_missing", year=year)
    answered = opened.plans.answered(year)
    weak = frozenset(code for one in answered.weak for code in one.now)
    return PlanPaper(
        opened.office.read().name, year, plan.framework, plan.measures, answered.scores, weak,
        answered_result(opened, year), only_weak, made=Month.of(dt.date.today()), signers=signers(opened),
    )  # fmt: skip


def answered_result(opened: Session, year: int) -> ScoreAnalysis | None:
    """The result that the plan of a year answers; None for a first year, and where no score of it is known."""
    try:
        analysis = papers.score_analysis(opened, year - 1)
    except Problem:  # the year before has no framework
        return None
    return analysis if any(item.score is not None for item in analysis.sheet.items) else None


def memo(opened: Session, year: int, *, only_weak: bool = False) -> Memo:
    """The memo that asks the director to approve the plan."""
    return Memo(plan_paper(opened, year, only_weak=only_weak), letter(opened))


def letter(opened: Session) -> Letter:
    """What every memo of the office to its director has, written this month."""
    office, emblem = opened.office.read(), opened.office.emblem()
    writer, assistant_, director_ = (one.name for one in signers(opened))
    return Letter(
        office.name, made=Month.of(dt.date.today()), telephone=office.telephone, prefix=office.letter_prefix,
        emblem=(lambda: emblem) if emblem else None, writer=writer, assistant=assistant_, director=director_,
    )  # fmt: skip


def signers(opened: Session) -> tuple[Signature, ...]:
    """Who makes, passes and approves the plan, by name where the office has written one down."""
    district, people = opened.office.read().district, opened.office.people()
    return (
        signer(people, "ผู้จัดทำ", Role.HEAD, "หัวหน้าฝ่ายปกครอง", MAKERS),
        signer(people, "ผู้เห็นชอบ", Role.ASSISTANT, assistant(district)),
        signer(people, "ผู้อนุมัติ", Role.DIRECTOR, director(district)),
    )
