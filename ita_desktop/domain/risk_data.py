"""Risks as data: the shape that the command line prints and that other programs read."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ita_desktop.domain.risk import Family, Remedy, Risk, Tone
from ita_desktop.domain.risk_method import Method, Standing
from ita_desktop.domain.risk_watch import Revision, Watch

_WORDS = ("section", "area", "process", "step", "event", "known", "cause", "effect", "controls", "response", "notes")
_SCORES = {
    Family.A: ("light", "necessity", "severity", "touches", "quality"),
    Family.B: ("likelihood", "impact", "likelihood_after", "impact_after"),
}
_TOLD = ("period", "occurred", "fixed", "severity", "done", "result", "problem", "suggestion", "extra")
_STATE = ("state", "state_reason", "entered_by", "entered_at")


def as_data(risk: Risk) -> dict[str, Any]:
    """A risk in its own words, with what is done about it."""
    return {**{name: getattr(risk, name) for name in _WORDS}, "measures": [_remedy(one) for one in risk.remedies]}


def scores(risk: Risk, method: Method) -> dict[str, Any]:
    """The scores of both families, each with the levels that follow from them."""
    return {
        family.value: {
            **{name: getattr(risk, name) for name in names},
            "before": _standing(method.before(risk, family)),
            "after": _standing(method.after(risk, family)),
            "high": method.is_high(risk, family),
        }
        for family, names in _SCORES.items()
    }


def watch(told: Watch, tone: Tone | None) -> dict[str, Any]:
    """What was told for a period, with the status that follows from it."""
    fields = {name: getattr(told, name) for name in (*_TOLD, *_STATE)}
    return {**fields, "status": tone}


def revision(asked: Revision) -> dict[str, Any]:
    """A request to revise."""
    return {
        "asked_on": _day(asked.asked_on),
        **{name: getattr(asked, name) for name in ("before", "after", "reason")},
        "approved_on": _day(asked.approved_on),
    }


def _standing(standing: Standing | None) -> dict[str, Any] | None:
    return standing and {"level": standing.level.name, "value": standing.value}


def _remedy(remedy: Remedy) -> dict[str, Any]:
    return {
        **{name: getattr(remedy, name) for name in ("text", "method", "owner")},
        "start": str(remedy.start) if remedy.start else None,
        "due": _day(remedy.due_on),
        "linked": remedy.linked,
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
