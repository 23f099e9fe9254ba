"""What the plan and its memo say: the measures of a year, the result that they answer, and who signs."""

from __future__ import annotations

import datetime as dt

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.memo import Memo
from ita_desktop.documents.forms.plan_data import PlanPaper
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.office import Role
from ita_desktop.services import papers
from ita_desktop.services.session import Session

_SIGNERS = (
    ("ผู้จัดทำ", Role.HEAD, "หัวหน้าฝ่ายปกครอง"),
    ("ผู้เห็นชอบ", Role.ASSISTANT, "ผู้ช่วยผู้อำนวยการเขต{}"),
    ("ผู้อนุมัติ", Role.DIRECTOR, "ผู้อำนวยการเขต{}"),
)
_MAKERS = "administration"  # the ฝ่าย that makes the plan


def plan_paper(opened: Session, year: int, *, only_weak: bool = False) -> PlanPaper:
    """The plan of a year beside the result that it answers, made this month."""
    plan = opened.plans.read(year)
    if plan.framework is None:
        raise Problem("framework_missing", year=year)
    answered = opened.plans.answered(year)
    weak = frozenset(code for one in answered.weak for code in one.now)
    try:
        analysis = papers.score_analysis(opened, year - 1)
    except Problem:  # the plan of a first year answers no result
        analysis = None
    return PlanPaper(
        opened.office.read().name, year, plan.framework, plan.measures, answered.scores, weak, analysis, only_weak,
        made=Month.of(dt.date.today()), signers=signers(opened),
    )  # fmt: skip


def memo(opened: Session, year: int, *, only_weak: bool = False) -> Memo:
    """The memo that asks the director to approve the plan."""
    office, emblem = opened.office.read(), opened.office.emblem()
    names = (signer.name for signer in signers(opened))
    return Memo(
        plan_paper(opened, year, only_weak=only_weak), office.telephone, office.letter_prefix,
        (lambda: emblem) if emblem else None, *names,
    )  # fmt: skip


def signers(opened: Session) -> tuple[Signature, ...]:
    """Who makes, passes and approves the plan, by name where the office has written one down."""
    district, people = opened.office.read().district, opened.office.people()
    found = []
    for head, role, usual in _SIGNERS:
        fitting = [p for p in people if p.role is role and (role is not Role.HEAD or p.section == _MAKERS)]
        name = fitting[0].name if fitting else ""
        position = (fitting[0].position if fitting else "") or usual.format(district)
        found.append(Signature(head, name, position))
    return tuple(found)
