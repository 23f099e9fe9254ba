"""What is shown as data: years, scores, plans, readiness, history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ita_desktop.cli.calls import Call
from ita_desktop.domain import messages, plan_data
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import months_of
from ita_desktop.domain.messages import Language
from ita_desktop.services import session
from ita_desktop.services.past import PastStep
from ita_desktop.services.scores import as_data
from ita_desktop.services.session import Session


def show(call: Call) -> Any:
    """What the file holds, as data."""
    shows: Mapping[str, Callable[[Session], Any]] = {
        "years": _years_data,
        "scores": lambda opened: as_data(call.year, *opened.scores.sheet(call.year)),
        "plan": lambda opened: _plan_data(opened, call.year),
        "report": lambda opened: _plan_data(opened, call.year, with_results=True),
        "followup": lambda opened: _followup_data(opened, call.year),
        "risks": lambda opened: _risks_data(opened, call.year),
        "readiness": lambda opened: _readiness_data(opened, call),
        "history": lambda opened: [_step_data(step, call.language) for step in opened.past.steps()],
    }
    if call.arguments.what not in shows:
        raise Problem("not_built", what=f"show {call.arguments.what}")
    with session.open_to_read(call.file) as opened:
        return shows[call.arguments.what](opened)


def _readiness_data(opened: Session, call: Call) -> list[dict[str, Any]]:
    from ita_desktop.services import publications

    return publications.as_data(opened.publications.readiness(call.year), call.language)


def _plan_data(opened: Session, year: int, *, with_results: bool = False) -> list[dict[str, Any]]:
    return [plan_data.as_data(measure, with_results=with_results) for measure in opened.plans.read(year).measures]


def _followup_data(opened: Session, year: int) -> list[dict[str, Any]]:
    from ita_desktop.services import followup_data

    months = (opened.followups.checklist(year, month) for month in months_of(year))
    return [followup_data.as_data(line) for checklist in months for line in checklist.lines]


def _risks_data(opened: Session, year: int) -> list[dict[str, Any]]:
    from ita_desktop.domain import risk_data
    from ita_desktop.domain.risk_watch import tone

    register, asked = opened.risks.register(year), opened.risk_watches.revisions(year)
    red = register.method.red_above
    return [
        {
            "number": line.number,
            **risk_data.as_data(line.risk._replace(remedies=line.told)),
            **risk_data.scores(line.risk, register.method),
            "gaps": line.gaps,
            "watches": [risk_data.watch(one, tone(one, red)) for one in line.watches.values()],
            "revisions": [risk_data.revision(one) for one in asked if one.risk == line.risk.uid],
            "carried_over": bool(line.risk.brought_from),
        }
        for line in register.lines
    ]


def _years_data(opened: Session) -> list[dict[str, Any]]:
    return [{"year": line.year, "analysed": line.analysed, "target": line.target} for line in opened.years.listed()]


def _step_data(step: PastStep, language: Language) -> dict[str, Any]:
    line = step.line
    return {
        "step": line.id,
        "at": line.at,
        "who": line.who,
        "computer": line.computer,
        "kind": line.kind,
        "what": messages.name_of_step(line.label, line.words, language),
        "undone": line.undone,
        "changes": [
            {"table": change.table, "row": change.row_id, "before": change.before, "after": change.after}
            for change in step.changes
        ],
    }
